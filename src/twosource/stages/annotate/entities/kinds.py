"""One type per name over the whole article, by vote: the parser's labels err from mention to mention, their sum seldom does."""

from collections import defaultdict
from typing import Final

from twosource.stages.annotate.entities.fold import fold_name
from twosource.stages.annotate.entities.given_names import GIVEN
from twosource.stages.annotate.entities.lexicon import (
    COMPASS,
    GROUP_NOUNS,
    LOCAL_BODIES,
    NOT_ALONE,
    PARTICLES,
    PERSON_NOUNS,
    ROADS,
    SEAT_BODIES,
    SEATS,
    SPEECH,
    STREETS,
    SUFFIXES,
    TITLES,
)
from twosource.stages.annotate.entities.names import QUOTES, NameRun, is_acronym, is_aged
from twosource.stages.annotate.entities.reading import Reading
from twosource.stages.annotate.entities.roles import noun_phrase_head

Key = tuple[str, ...]
Votes = defaultdict[str, float]

LABELS: Final = {
    "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "other", "EVENT": "other",
    "LAW": "other", "WORK_OF_ART": "other", "PRODUCT": "other", "LANGUAGE": "other", "DATE": "other",
}  # fmt: skip

# Votes. The unit is one label of the parser's; the others were set by what they outweigh on news of the development data:
# a title or age outweighs two wrong labels, a word such as "Ministry" three, a resolved place two.
OWN_WORDS: Final = 4.0
TITLED: Final = 3.0
AGED: Final = 4.0
GIVEN_NAME: Final = 2.0
PLACE: Final = 2.0
STATE: Final = 3.0
APPOSED: Final = 1.5
CONTEXT: Final = 0.5
KNOWN_PLACE: Final = 1.0
COLLECTIVE: Final = frozenset("leader member partner owner founder host star champion employer winner victim supporter".split())
"""Nouns for persons that news also uses of states and companies."""
LIVING: Final = frozenset("die plead marry graduate testify apologize smile laugh cry weep grin nod shrug survive".split())
"""Verbs whose subject is as a rule a person."""
SUFFERING: Final = frozenset(
    """arrest charge shoot kill wound injure bear convict sentence handcuff hospitalize stab jail indict acquit marry identify rape fire
    appoint elect swear""".split()
)
"""Verbs in the passive whose subject is as a rule a person."""
PEOPLE: Final = frozenset("man woman boy girl male female teen teenager resident native".split())
"""Nouns for people that a place may stand before."""
CITY: Final = 50_000
"""Inhabitants from which a bare name that the article gives to nobody in full is a place, whatever the parser calls it."""
LARGE_CITY: Final = 100_000
"""Inhabitants from which a bare name in the gazetteer counts as a place: below, surnames and small towns are too often the same word."""


def _votes() -> Votes:
    return defaultdict(float)


def words_of(reading: Reading, run: NameRun) -> tuple[str, ...]:
    """The words of a name, without marks, suffixes and a nickname in quotes."""
    words, quoted = [], False
    for at in range(run.start, run.end):
        quoted ^= reading.text[at] in QUOTES
        if not quoted and reading.text[at][:1].isalnum() and reading.lower[at] not in SUFFIXES:
            words.append(reading.text[at])
    return tuple(words)


def vote(reading: Reading, runs: list[NameRun]) -> None:
    """Set the `kind` of each run: "person", "organisation", or "" for what is neither."""
    keys = [fold_name(words_of(reading, run)) for run in runs]
    votes: dict[Key, Votes] = defaultdict(_votes)
    for run, key in zip(runs, keys, strict=True):
        for kind, weight in _evidence(reading, run).items():
            votes[key][kind] += weight
    kinds = {key: _winner(count) for key, count in votes.items()}
    people = [key for key, kind in kinds.items() if kind == "person" and len(key) > 1]
    families, given = {key[-1] for key in people}, {key[0] for key in people}
    common = {word for word, lower in zip(reading.text, reading.lower, strict=True) if word == lower}
    shown = {key[0] for run, key in zip(runs, keys, strict=True) if len(key) == 1 and (run.kind == "person" or is_aged(reading, run.end))}
    in_full: set[str] = set()
    for run, key in zip(runs, keys, strict=True):
        kind = kinds.get(key, "")
        if len(key) == 2 and reading.lower[run.start] in PARTICLES and key[1] in families:
            kind = "person"  # "De Blasio"
        if len(key) > 1 and kind == "person":
            in_full.update(key)
        if len(key) == 1 and kind != "person":
            kind = _single(reading, run, kind, key[0] in families, key[0] in given)
        if len(key) == 1 and kind == "person" and key[0] not in shown | in_full and _is_elsewhere(reading, run, key[0] in families | given):
            kind = ""
        borne = bool(key) and key[0] in families and reading.tag[run.start] == "NNP"
        if len(key) == 1 and not run.kind and not borne and reading.lower[run.start] in common and not is_acronym(reading.text[run.start]):
            kind = ""  # a word that the article also writes small
        run.kind = kind if kind in ("person", "organisation") else ""


def _single(reading: Reading, run: NameRun, kind: str, family: bool, given: bool) -> str:
    """The kind of a single word that is also part of a full name in the article."""
    if is_acronym(reading.text[run.start]) or run.kind == "organisation":
        return kind
    if reading.lower[run.start] in NOT_ALONE and not family:
        return ""
    if family and not _is_here(reading, run):
        return "person"
    return "person" if given and kind == "organisation" else kind


def _winner(count: Votes) -> str:
    ranked = sorted(count.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] < 1:
        return ""
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] > ranked[1][1] else ""


def _evidence(reading: Reading, run: NameRun) -> Votes:
    count = _votes()
    label = LABELS.get(reading.ent[run.end - 1])
    if label:
        opens = run.end - run.start == 1 and run.start == reading.sents[reading.sent_of[run.start]].start
        count[label] += CONTEXT if opens and label == "organisation" else 1  # any word has a capital at the start of a sentence
    _own_words(reading, run, count)
    _around(reading, run, count)
    _as_place(reading, run, count)
    return count


def _own_words(reading: Reading, run: NameRun, count: Votes) -> None:
    first, last, length = reading.lower[run.start], reading.lower[run.end - 1], run.end - run.start
    called = first in GIVEN and reading.ent[run.start] == "PERSON" and last not in ROADS
    if run.kind == "organisation" and not _is_placed(reading, run):
        count["organisation"] += OWN_WORDS
    elif run.kind == "person":
        count["person"] += TITLED
    if first in GIVEN and length > 1 and (last not in STREETS or called):
        count["person"] += GIVEN_NAME
    built = last in STREETS and length > 1 and run.kind != "person" and not called
    if built or (last == "side" and first in COMPASS):
        count["place"] += OWN_WORDS
    if last in SUFFIXES and length > 1 and LABELS.get(reading.ent[run.end - 1]) != "other":  # "World War II"
        count["person"] += OWN_WORDS
    if length == 1 and is_acronym(reading.text[run.start]) and run.kind != "person":
        count["organisation"] += 1
    if " ".join(reading.lower[run.start : run.end]) in SEATS | SEAT_BODIES or last in LOCAL_BODIES:
        count["organisation"] += OWN_WORDS


def _is_placed(reading: Reading, run: NameRun) -> bool:
    """Whether the places layer reads the whole name as a place ("West Bank")."""
    place = reading.place_at.get(run.start)
    return place is not None and place is reading.place_at.get(run.end - 1)


def _around(reading: Reading, run: NameRun, count: Votes) -> None:
    before = reading.lower[run.start - 1] if run.start else ""
    if _modifies_noun(reading, run):
        count["other"] += 1
    elif before == "the":
        count["organisation"] += 1
        count["person"] -= 2
    if before in ("in", "at", "near", "from", "across", "outside"):
        count["place"] += CONTEXT
    _as_person(reading, run, count)
    if reading.dep[run.end - 1] == "nsubj" and reading.lemma[reading.head[run.end - 1]] in SPEECH:
        count["person"] += CONTEXT
        count["organisation"] += CONTEXT


def _as_person(reading: Reading, run: NameRun, count: Votes) -> None:
    """What stands around people's names: ages, offices, "who", what befalls only people."""
    before = reading.lower[run.start - 1] if run.start else ""
    after = reading.lower[run.end : run.end + 2]
    if before == "old" and reading.lower[run.start - 2 : run.start - 1] in (["-"], ["year"], ["years"]) and not _describes(reading, run):
        count["person"] += AGED
    if is_aged(reading, run.end):
        count["person"] += AGED
    if _has_office_after(reading, run):
        count["person"] += APPOSED
    if after == [",", "who"]:
        count["person"] += PLACE
    if before == "," and run.start > 1 and reading.lower[run.start - 2] in PERSON_NOUNS and after[:1] in ([","], ["."], ["and"]):
        count["person"] += APPOSED
    verb = reading.lemma[reading.head[run.end - 1]]
    if verb in {"nsubj": LIVING, "nsubjpass": SUFFERING}.get(reading.dep[run.end - 1], ()) or _is_called_person(reading, run):
        count["person"] += APPOSED


def _describes(reading: Reading, run: NameRun) -> bool:
    """Whether the name only says where or of what body somebody is: "a 26-year-old Derby resident"."""
    return run.kind == "organisation" or (run.end < len(reading.text) and reading.lower[run.end] in PERSON_NOUNS | PEOPLE)


def _is_called_person(reading: Reading, run: NameRun) -> bool:
    """As in "Le Truong was a student"."""
    verb = reading.head[run.end - 1]
    if reading.dep[run.end - 1] != "nsubj" or reading.lemma[verb] != "be":
        return False
    said = [kid for kid in reading.kids[verb] if reading.dep[kid] == "attr"]
    return any(reading.tag[kid] == "NN" and reading.lower[kid] in PERSON_NOUNS - COLLECTIVE for kid in said)


def _has_office_after(reading: Reading, run: NameRun) -> bool:
    """As in "Jo Husted, Ohio secretary of state,": the name of a person of two or three words with an office in apposition."""
    at, length = run.end + 1, run.end - run.start
    if length not in (2, 3) or run.kind or reading.text[run.end : at] != [","] or at >= len(reading.text):
        return False
    head = noun_phrase_head(reading, at, reading.sents[reading.sent_of[run.start]].end)
    return head is not None and reading.lower[head] in TITLES


def _modifies_noun(reading: Reading, run: NameRun) -> bool:
    """Whether the name only describes a thing ("the Darivka bridge"): then labels say little."""
    last = run.end - 1
    if reading.dep[last] not in ("compound", "nmod", "amod") or not run.end <= reading.head[last] < len(reading.text):
        return False
    noun = reading.lower[reading.head[last]]
    return noun not in PERSON_NOUNS and noun not in GROUP_NOUNS and reading.text[reading.head[last]][0].islower()


def _as_place(reading: Reading, run: NameRun, count: Votes) -> None:
    place = reading.place_at.get(run.end - 1)
    if place is not None and (run.kind == "" or _is_placed(reading, run)):
        count["place"] += PLACE
    name = " ".join(reading.text[run.start : run.end])
    if reading.country(name):
        count["place"] += STATE
    elif run.kind == "" and reading.lower[run.start] not in GIVEN and reading.lower[run.start] not in PARTICLES:
        known = reading.gazetteer.lookup(name)[:1] if place is None else ()
        if known and known[0].population >= LARGE_CITY:
            count["place"] += KNOWN_PLACE


def _is_elsewhere(reading: Reading, run: NameRun, borne: bool) -> bool:
    """Whether a single name, of nobody named so far, is rather a place's: a state's, or a known city's where the article names nobody so.

    News names people first in full, or with a title or an age.
    """
    word = reading.text[run.start]
    place = reading.place_at.get(run.start)
    if borne:
        return reading.country(word) is not None or (place is not None and place.use == "metonym")
    if reading.lower[run.start] in GIVEN:
        return False
    known = reading.gazetteer.lookup(word)[:1]
    return bool(known) and known[0].population >= CITY


def _is_here(reading: Reading, run: NameRun) -> bool:
    """Whether this mention of a name that is also somebody's family name is of the place."""
    place = reading.place_at.get(run.end - 1)
    return place is not None and reading.lower[run.start - 1 if run.start else 0] in ("in", "at", "near", "from", "to", "of")
