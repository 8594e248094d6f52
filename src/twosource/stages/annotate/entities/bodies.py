"""Organisations and groups: named bodies, acronyms, seats and capitals that speak for a state, "Russian forces", "police"."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from twosource.model.mentions import EntityType
from twosource.stages.annotate.entities.drafts import Draft
from twosource.stages.annotate.entities.fold import fold, fold_name
from twosource.stages.annotate.entities.kinds import words_of
from twosource.stages.annotate.entities.lexicon import (
    ALONE_GROUPS,
    GROUP_NOUNS,
    LOCAL_BODIES,
    NOT_NAMES,
    OWNED_BODIES,
    OWNED_GROUPS,
    ROLE_MODIFIERS,
    SEAT_BODIES,
    SEATS,
    SPEECH,
)
from twosource.stages.annotate.entities.names import NameRun, is_acronym
from twosource.stages.annotate.entities.reading import Reading

SMALL: Final = frozenset({"of", "the", "for", "and", "&", "'s", "’s", "in", "on", "at"})
ARMED: Final = frozenset({"forces", "troops", "soldiers", "military", "army", "servicemen"})
"""Words for a state's armed forces: of one state they are one group."""


FORCE: Final = frozenset({"department", "dept", "dept.", "force", "service", "dep."})
"""What the name of a police force may add."""
EXPERIENCE: Final = frozenset("see know learn feel think tell post call fire".split())
"""Verbs of speech and mind whose subject may as well be the place ("China saw its exports fall")."""
COUNTING: Final = frozenset("other many several some dozen dozens few two three most more all".split())
"""Words before a group that are no part of its name."""


class Bodies:
    """The bodies and groups of an article, by key, and the tokens that name each."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.by_key: dict[tuple[str, ...], Draft] = {}
        self.at: dict[int, Draft] = {}
        self.joined: dict[tuple[str, ...], Draft] = {}

    def add(self, draft: Draft, start: int, end: int, *, named: bool) -> Draft:
        """Note a mention of the body that has the draft's key."""
        body = self.by_key.setdefault(draft.key, draft)
        body.mention(start, end, "name" if named else "nominal")
        body.country = body.country or draft.country
        for token in range(start, end):
            self.at.setdefault(token, body)
        return body


def find_bodies(reading: Reading, runs: list[NameRun], person_at: Mapping[int, Draft]) -> Bodies:
    """All bodies and groups. `person_at`: whose name each token is; those are passed over."""
    bodies = Bodies(reading)
    for run in runs:
        if run.kind == "organisation":
            _add_named(bodies, run)
    _add_metonyms(bodies, person_at)
    for at in range(len(reading.text)):
        if reading.sent_of[at] >= 0 and at not in bodies.at and at not in person_at:
            _add_group(bodies, at)
            _add_owned(bodies, at, person_at)
    _join_acronyms(bodies)
    _join_shorter(bodies)
    for draft in bodies.by_key.values():
        while draft.part_of is not None and draft.part_of.key in bodies.joined:
            draft.part_of = bodies.joined[draft.part_of.key]
    return bodies


def body_key(words: tuple[str, ...], country: str | None) -> tuple[str, ...]:
    """What all wordings of a body's name share: its words in any order, its state as a code."""
    lower = {word.lower() for word in words}
    if "police" in lower and len(words) > 1:  # "Memphis Police Department" is "Memphis police"
        words = tuple(word for word in words if word.lower() not in FORCE) or words
    return ("organisation", country or "", *sorted(fold_name(words)))


def _add_named(bodies: Bodies, run: NameRun) -> None:
    reading = bodies.reading
    name = " ".join(reading.lower[run.start : run.end])
    seat = SEATS.get(name)
    if seat:
        draft = _government(words_of(reading, run), seat)
        bodies.add(draft, run.start, run.end, named=True)
        return
    start = _owner(reading, run.start)
    country = SEAT_BODIES.get(name) or reading.country_in(start, run.end)
    words = tuple(word for word in words_of(reading, run) if word.lower() not in SMALL)
    core = tuple(word for word in words if reading.country(word) is None and fold(word) not in ("united", "states", "kingdom"))
    draft = Draft("organisation", words_of(reading, run), body_key(core or words, country), country=country)
    bodies.add(draft, start, run.end, named=True)


def _owner(reading: Reading, start: int) -> int:
    """The start of a state's name in the possessive before a body ("Russia's Defense Ministry"), else `start`."""
    if start < 2 or reading.tag[start - 1] != "POS" or reading.sent_of[start - 2] != reading.sent_of[start]:
        return start
    if reading.country(reading.text[start - 2]):
        return start - 2
    two = start - 3
    return two if two >= 0 and reading.country(" ".join(reading.text[two : start - 1])) else start


def _government(words: tuple[str, ...], country: str | None) -> Draft:
    key = ("government", country) if country else ("government", "", *fold_name(words))
    return Draft("organisation", words, key, country=country, metonym=True)


def _add_owned(bodies: Bodies, at: int, person_at: Mapping[int, Draft]) -> None:
    """Add "the Sanders campaign", "Smith's lawyers": those around a person."""
    reading, noun = bodies.reading, bodies.reading.lower[at]
    if noun not in OWNED_BODIES | OWNED_GROUPS or reading.tag[at] not in ("NN", "NNS", "NNP"):
        return
    start = at - 2 if at > 1 and reading.tag[at - 1] == "POS" else at - 1
    person = person_at.get(start)
    if person is None or reading.sent_of[start] != reading.sent_of[at]:
        return
    while person_at.get(start - 1) is person:
        start -= 1
    kind: EntityType = "organisation" if noun in OWNED_BODIES else "group"
    bodies.add(
        Draft(kind, (*person.words[-1:], noun), (kind, "", *person.key, noun), named=False, part_of=person), start, at + 1, named=False
    )


def _add_metonyms(bodies: Bodies, person_at: Mapping[int, Draft]) -> None:
    reading, done = bodies.reading, 0
    for at, place in sorted(reading.place_at.items()):
        if (
            not (place.use == "metonym" or _speaks(reading, at))
            or place.start < done
            or at in bodies.at
            or at in person_at
            or reading.sent_of[at] < 0
        ):
            continue
        done, end = place.end, at + 1
        while reading.place_at.get(end) is place:
            end += 1
        bodies.add(_government(tuple(reading.text[at:end]), place.country), at, end, named=True)


def _speaks(reading: Reading, at: int) -> bool:
    """Whether a state's name is the subject of a verb of speech ("China rebuts"): its government speaks, whatever its name is elsewhere."""
    named = reading.dep[at] == "nsubj" and reading.tag[at] == "NNP" and reading.country(reading.text[at]) is not None
    return named and reading.place_at[at].use == "place" and reading.lemma[reading.head[at]] in SPEECH - EXPERIENCE


def _add_group(bodies: Bodies, at: int) -> None:
    reading, noun = bodies.reading, bodies.reading.lower[at]
    if (
        reading.tag[at] in ("NNPS", "NNP")
        and (code := reading.country(reading.text[at]))
        and noun.endswith("s")
        and _is_people(reading, at)
    ):
        bodies.add(Draft("group", (reading.text[at],), ("group", code, "people"), country=code), at, at + 1, named=True)
    elif reading.ent[at] == "NORP" and reading.tag[at] in ("NNPS", "NNS") and not reading.sents[reading.sent_of[at]].shouted:
        bodies.add(Draft("group", (reading.text[at],), ("group", "", fold(reading.text[at]))), at, at + 1, named=True)
    elif noun in GROUP_NOUNS and reading.tag[at] in ("NN", "NNS", "NNP", "NNPS"):
        _add_modified(bodies, at, noun)


def _is_people(reading: Reading, at: int) -> bool:
    """A demonym in the plural ("the Russians"), not the state's own name ("the Philippines")."""
    entry = reading.gazetteer.nationality(reading.text[at])
    return entry is not None and len(reading.text[at]) > 3 and entry.name.lower() != reading.lower[at]  # not "US"


def _add_modified(bodies: Bodies, at: int, noun: str) -> None:
    """A group noun with what stands before it, where that says whose it is, or a group that news names by the bare noun."""
    reading = bodies.reading
    start = _left(reading, at)
    country = reading.country_in(start, at)
    owner = next((bodies.at[token] for token in range(start, at) if token in bodies.at), None)
    place = any(reading.text[token][0].isupper() and token in reading.place_at for token in range(start, at))
    words = tuple(reading.text[token] for token in range(start, at + 1) if reading.tag[token] != "POS")
    if noun in LOCAL_BODIES and (place or _named_force(reading, start, at)):
        bodies.add(Draft("organisation", words, body_key(words, None), country=country), start, at + 1, named=True)
    elif country or owner:
        draft = Draft(_group_type(noun), words, _group_key(reading, start, at, country, owner), named=False)
        draft.country, draft.part_of = country or (owner.country if owner else None), owner
        bodies.add(draft, start, at + 1, named=False)
    elif noun in ALONE_GROUPS | LOCAL_BODIES and not _has_content(reading, start, at):
        kind: EntityType = "organisation" if noun in LOCAL_BODIES else "group"
        bodies.add(Draft(kind, (reading.text[at],), (kind, "", noun), named=False), at, at + 1, named=False)


def _group_type(noun: str) -> EntityType:
    return "organisation" if noun in ("government", "parliament", "police", "administration", "regime", "intelligence") else "group"


def _group_key(reading: Reading, start: int, at: int, country: str | None, owner: Draft | None) -> tuple[str, ...]:
    noun = reading.lower[at]
    own = [reading.lower[token] for token in range(start, at) if reading.text[token][0].islower() and reading.tag[token] != "POS"]
    if noun in ("government", "administration", "regime") and country and not own:
        return ("government", country)
    owned = owner.key if owner is not None and not country else ()
    return ("group", country or "", *owned, *sorted(own), "forces" if noun in ARMED and not own else noun)


def _has_content(reading: Reading, start: int, at: int) -> bool:
    return any(reading.lower[token] not in ROLE_MODIFIERS for token in range(start, at))


def _named_force(reading: Reading, start: int, at: int) -> bool:
    return (
        start < at
        and reading.text[at - 1][0].isupper()
        and reading.tag[at - 1] in ("NNP", "NNPS")
        and not reading.country(reading.text[at - 1])
    )


def _left(reading: Reading, at: int) -> int:
    """Where the modifiers of a group noun begin ("Russian - installed officials", "Russia 's military")."""
    start, first = at, reading.sents[reading.sent_of[at]].start
    while start > first and at - start < 8 and _is_modifier(reading, start - 1):  # longer is misread
        start -= 1
    while start < at and (reading.tag[start] in ("POS", "HYPH", "CD", "RBS", "JJS") or reading.lower[start] in COUNTING):
        start += 1
    return start


def _is_modifier(reading: Reading, at: int) -> bool:
    if reading.lower[at] in NOT_NAMES or reading.text[at][0].isdigit():
        return False
    joined = reading.tag[at] in ("VBN", "VBD", "VBG") and at > 0 and reading.text[at - 1] == "-"
    return joined or reading.tag[at] in ("JJ", "JJS", "NN", "NNP", "NNPS", "POS", "HYPH")


def _join_acronyms(bodies: Bodies) -> None:
    """An acronym is a body of the article whose name it shortens: one whose letters are the initials of one body's words."""
    named: dict[str, list[Draft]] = defaultdict(list)
    for draft in bodies.by_key.values():
        for letters in initials(draft.words) if len(draft.words) > 1 and draft.named else ():
            named[letters].append(draft)
    for draft in [draft for draft in bodies.by_key.values() if len(draft.words) == 1 and is_acronym(draft.words[0])]:
        same = named.get(draft.words[0].replace(".", "").lower(), ())
        if len(same) == 1:
            _join(bodies, same[0], draft)


def initials(words: tuple[str, ...]) -> set[str]:
    """The acronyms that a name may have: with its small words, and without."""
    long = [word.lower() for word in words if word[0].isalnum()]
    return {"".join(word[0] for word in long), "".join(word[0] for word in long if word not in SMALL)}


def _join_shorter(bodies: Bodies) -> None:
    """A shorter name is a longer one's: "Defense Ministry" is "Russian Defense Ministry" where the article has one such body."""
    drafts = [draft for draft in bodies.by_key.values() if draft.type == "organisation"]
    of_state: dict[tuple[str, ...], list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.key[0] == "organisation" and draft.key[1]:
            of_state[draft.key[2:]].append(draft)
    police = [draft for draft in drafts if any(word.lower() == "police" for word in draft.words)]
    for draft in drafts:
        if draft.key[0] == "organisation" and not draft.key[1]:
            same = of_state.get(draft.key[2:], [])
            if draft.key[2:] == ("police",) or draft.words in (("police",), ("Police",)):
                same = [other for other in police if other is not draft]
            if len(same) == 1:
                _join(bodies, same[0], draft)


def _join(bodies: Bodies, into: Draft, draft: Draft) -> None:
    for found in draft.mentions:
        into.mention(found.start, found.end, found.form)
        for token in range(found.start, found.end):
            if bodies.at.get(token) is draft:
                bodies.at[token] = into
    into.country = into.country or draft.country
    del bodies.by_key[draft.key]
    bodies.joined[draft.key] = into
