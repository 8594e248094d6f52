"""Pronouns: whom "he", "she", "it" and "they" mean, or nobody where it is not clear."""

from collections.abc import Sequence
from typing import Final

from twosource.stages.annotate.entities.drafts import Draft
from twosource.stages.annotate.entities.lexicon import PERSON_NOUNS, SPEECH
from twosource.stages.annotate.entities.reading import Reading
from twosource.stages.annotate.entities.salience import ROOT, SUBJECT, SUBJECTS, Salience, Seen, is_topic
from twosource.stages.annotate.entities.variation import VARIED, named_otherwise

GENDERS: Final = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
BODIES: Final = frozenset({"it", "they"})

BACK: Final = 3
"""Sentences back in which the one meant may have been mentioned; further back a pronoun is seldom used in news."""

LOOK: Final = 20
"""Sentences looked back at in all, wholly quoted ones included."""

SCRAP: Final = 3
"""Tokens of what the parser calls a sentence and is none: an abbreviation's rest and the full stop."""

DEEPEST: Final = 30
"""Nouns between a noun and its verb; more are a list that was misread."""

LONGEST_CHAIN: Final = 4
"""Verbs that may share one subject; longer chains are misread."""

# Weights that are added to a mention's salience: set by hand so that the subject of the sentence before beats the subjects of those
# before it, and a mention in the sentence itself beats one before it only when it is its subject.
# DISTANCE 2 found 96 right and 7 wrong of the pronouns of crossdoc's training split, 1 found 92 and 7.
AGREES: Final = 0.5
PARALLEL: Final = 0.5
OWNER: Final = 3.0
"""For the subject of the verb whose object the pronoun owns: "Hayes has signalled his desire to stay"."""
DISTANCE: Final = 2.0
"""What a sentence between takes away."""
ENOUGH: Final = -2.0
"""What the best mention must reach: any place in the sentence before, or the subject of one further back."""
MARGIN: Final = 1.0
"""By how much it must beat the next person: below, the pronoun is left open."""


def resolve_pronouns(reading: Reading, people: Sequence[Draft], bodies: Sequence[Draft], unclear: Sequence[int]) -> None:
    """Add the pronoun mentions, in the order of the text. `unclear`: last tokens of names of people that were left open."""
    persons = Salience(reading, people, frozenset({"person"}))
    _add_strangers(reading, persons, unclear)
    groups = Salience(reading, bodies, frozenset({"organisation", "group"}))
    named = _by_token(people)
    for at, lower in enumerate(reading.lower):
        if reading.sent_of[at] < 0 or reading.quoted[at]:
            continue
        if lower in VARIED:
            named_otherwise(reading, at, persons)
        elif lower in GENDERS:
            _person_pronoun(reading, at, lower, persons)
        elif lower == "who" and reading.dep[reading.head[at]] == "relcl":
            _relative(reading, at, named)
        elif lower in BODIES and reading.dep[at] in SUBJECTS:
            _body_pronoun(reading, at, lower, groups)


def _add_strangers(reading: Reading, persons: Salience, unclear: Sequence[int]) -> None:
    """People described and never named, or named unclearly, can be meant as well: they stand in the way of a guess."""
    for at in unclear:
        persons.add(None, at)
    for at, lower in enumerate(reading.lower):
        if lower in PERSON_NOUNS and reading.tag[at] == "NN" and reading.sent_of[at] >= 0 and not _says_of_another(reading, at):
            persons.add(None, at)


def _says_of_another(reading: Reading, at: int) -> bool:
    """Whether the noun is said of somebody: also as the second of two ("Hayes, a screenwriter and former executive,")."""
    for _ in range(DEEPEST):
        if reading.dep[at] != "conj" or reading.head[at] == at:
            break
        at = reading.head[at]
    return reading.dep[at] in ("compound", "appos", "attr")


def _person_pronoun(reading: Reading, at: int, lower: str, persons: Salience) -> None:
    gender = GENDERS[lower]
    best = _best(reading, at, gender, persons)
    if best is not None:
        best.mention(at, at + 1, "pronoun")
        best.gender = best.gender or (gender if best.presumed == gender else "")
        best.presumed = gender
        persons.add(best, at)


def _by_token(people: Sequence[Draft]) -> dict[int, Draft | None]:
    """Whom the words at each token mean, pronouns aside; None where several are meant."""
    named: dict[int, Draft | None] = {}
    for draft in people:
        for found in draft.mentions:
            for token in range(found.start, found.end):
                named[token] = draft if named.get(token, draft) is draft else None
    return named


def _relative(reading: Reading, at: int, named: dict[int, Draft | None]) -> None:
    """Resolve "who": the person that the clause is about."""
    about = reading.head[reading.head[at]]
    holder = named.get(about) or named.get(_predicated_of(reading, about))
    if holder is not None:
        holder.mention(at, at + 1, "pronoun")


def _predicated_of(reading: Reading, at: int) -> int:
    """The subject of which the noun is said ("Hayes is a thief and a liar who ..."), -1 where it is of none."""
    for _ in range(DEEPEST):
        if reading.dep[at] not in ("conj", "appos") or reading.head[at] == at:
            break
        at = reading.head[at]
    verb = reading.head[at]
    if reading.dep[at] != "attr" or reading.lemma[verb] != "be":
        return -1
    verb = reading.head[verb] if reading.dep[verb] == "conj" and not _has_subject(reading, verb) else verb
    return next((kid for kid in reading.kids[verb] if reading.dep[kid] == "nsubj"), -1)


def _best(reading: Reading, at: int, gender: str, persons: Salience) -> Draft | None:
    scores: dict[int, tuple[float, Draft | None]] = {}
    here = reading.sent_of[at]
    for sent in range(here, max(-1, here - LOOK), -1):
        if persons.distance(sent, here) > BACK:
            break
        for seen in persons.near(sent):
            if not _can_mean(reading, at, seen, gender):
                continue
            who = id(seen.draft) if seen.draft is not None else seen.at
            score = _score(reading, at, seen, gender, persons.distance(sent, here))
            if who not in scores or score > scores[who][0]:
                scores[who] = (score, seen.draft)
    ranked = sorted(scores.values(), key=lambda item: -item[0])
    if ranked and _is_overtaken(reading, at, ranked[0][1], gender, persons):
        return None
    alone = len(scores) == 1 and ranked[0][1] is not None and ranked[0][1].gender == gender
    if not ranked or (ranked[0][0] < ENOUGH and not alone) or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < MARGIN):
        return None
    return ranked[0][1]


def _is_overtaken(reading: Reading, at: int, best: Draft | None, gender: str, persons: Salience) -> bool:
    """Whether somebody else who fits was named in a sentence after the last mention of the best."""
    here = reading.sent_of[at]
    for sent in range(here, max(-1, here - LOOK), -1):
        fits = [seen.draft for seen in persons.near(sent) if seen.draft is not None and _can_mean(reading, at, seen, gender)]
        if fits:
            return best is not None and all(draft is not best for draft in fits)
    return False


def _can_mean(reading: Reading, at: int, seen: Seen, gender: str) -> bool:
    known = seen.draft.gender if seen.draft is not None else seen.gender
    if seen.at >= at or (known and known != gender):
        return False
    if reading.lower[seen.at] not in GENDERS and _is_reported(reading, seen.at, at):
        return False
    if reading.lower[at] in ("him", "her") and reading.dep[at] != "poss":
        return _clause(reading, seen.at) not in _verbs_above(reading, at)  # the object is not the subject of its own verb
    same = reading.dep[at] in SUBJECTS and _clause(reading, seen.at) == _clause(reading, at)
    return not same or is_topic(reading, reading.head[seen.at])


def _is_reported(reading: Reading, name: int, at: int) -> bool:
    """Whether a name stands in the clause that the pronoun's verb reports ("Hayes is no hero, he said"): its speaker is somebody else."""
    verb = reading.head[at]
    if reading.dep[at] not in SUBJECTS or reading.lemma[verb] not in SPEECH or any(reading.quoted[name:at]):
        return False
    for _ in range(DEEPEST):
        if reading.head[name] in (verb, name):
            break
        name = reading.head[name]
    return reading.dep[name] == "ccomp" and reading.head[name] == verb


def _clause(reading: Reading, at: int) -> int:
    """The verb that a noun or pronoun depends on."""
    for _ in range(DEEPEST):
        if reading.dep[at] not in ("poss", "pobj", "prep", "conj", "appos", "compound", "det") or reading.head[at] == at:
            break
        at = reading.head[at]
    return reading.head[at]


def _verbs_above(reading: Reading, at: int) -> list[int]:
    """The verb of an object, and those whose subject it shares because it has none ("he beat Hayes, knocking him down")."""
    verbs = [_clause(reading, at)]
    while reading.dep[verbs[-1]] in ("advcl", "conj", "pcomp") and len(verbs) < LONGEST_CHAIN and not _has_subject(reading, verbs[-1]):
        verbs.append(reading.head[verbs[-1]])
    return verbs


def _has_subject(reading: Reading, verb: int) -> bool:
    return any(reading.dep[kid] in SUBJECTS for kid in reading.kids[verb])


def _score(reading: Reading, at: int, seen: Seen, gender: str, distance: int) -> float:
    known = (seen.draft.gender or seen.draft.presumed) if seen.draft is not None else seen.gender
    score = seen.salience - DISTANCE * distance
    score += AGREES if known == gender else 0
    score -= AGREES if seen.draft is not None and seen.draft.presumed not in ("", gender) else 0
    score += PARALLEL if (reading.dep[at] in SUBJECTS) == (reading.dep[seen.at] in SUBJECTS) else 0
    owns = reading.dep[at] == "poss" and reading.dep[seen.at] in SUBJECTS and reading.head[seen.at] == reading.head[reading.head[at]]
    return score + OWNER if owns and reading.dep[reading.head[at]] == "dobj" else score


def _body_pronoun(reading: Reading, at: int, lower: str, groups: Salience) -> None:
    """Resolve "it" and "they" as speakers, or in what the body itself says: only the subject of that sentence or of the one before."""
    here = reading.sent_of[at]
    speaks = reading.lemma[reading.head[at]] in SPEECH and reading.dep[reading.head[at]] in ("ROOT", "conj", "ccomp", "advcl", "parataxis")
    candidates: list[Seen] = [seen for seen in groups.near(here) if seen.at < at and _governs(reading, seen.at, at)]
    if not candidates and speaks and here > 0:
        candidates = [seen for seen in groups.near(_before(reading, here)) if seen.salience >= SUBJECT + ROOT]
    drafts = {id(seen.draft): seen.draft for seen in candidates}
    if len(drafts) == 1 and (draft := candidates[0].draft) is not None and (lower == "it") == (draft.type == "organisation"):
        draft.mention(at, at + 1, "pronoun")
        groups.add(draft, at)


def _before(reading: Reading, here: int) -> int:
    """The sentence before, scraps that are no sentence passed over (the parser cuts after "5 a.m.")."""
    at = here - 1
    while at > 0 and reading.sents[at].end - reading.sents[at].start <= SCRAP:
        at -= 1
    return at


def _governs(reading: Reading, subject: int, at: int) -> bool:
    """Whether `subject` is the subject of a verb of speech over the pronoun's clause ("Russia says it has ...")."""
    if reading.dep[subject] not in SUBJECTS or reading.lemma[reading.head[subject]] not in SPEECH:
        return False
    verb = reading.head[at]
    return reading.dep[verb] == "ccomp" and reading.head[verb] == reading.head[subject]
