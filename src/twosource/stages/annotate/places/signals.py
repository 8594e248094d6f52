"""What the words around a name say about whether it is a place's: named signals, which `evidence` weighs."""

from collections.abc import Iterator

from twosource.stages.annotate.places.lexicon import (
    BODIES,
    COMMON,
    COMPASS,
    FEATURES,
    GOING,
    KIN,
    LAND_WORDS,
    LOCATING,
    MOVING,
    NEARBY,
    NOT_BODIES,
    PEOPLE_AFTER,
    SEATS,
    SPEAKING,
    STREETS,
    TITLES,
)
from twosource.stages.annotate.places.toponym import Toponym
from twosource.stages.annotate.places.words import Words

EXACT_LABELS = frozenset({"GPE", "LOC", "NORP", "FAC", "ORG", "PERSON"})
DASHES = frozenset({"-", "--", "–", "—", "\x97", "("})
JOINING = frozenset({",", "and", "or", "&", "/", ";", "the", "-", "–"})
ENGLISH_NAMES = frozenset({"US", "GB", "CA", "AU", "NZ", "IE"})
"""Countries whose towns bear surnames and common words of English: an English-looking name is less likely one from elsewhere."""
SHORT = 3
"""Letters of initials and postal codes."""
BODY_REACH = 4
"""Words after a name among which a body's word is looked for: "Anderson County Public Library Board"."""


def signals(words: Words, toponym: Toponym) -> list[str]:
    """The names of all signals at a toponym; sets its use where it is part of a body's name."""
    return [*_entity(words, toponym), *_left(words, toponym), *_right(words, toponym), *_name(words, toponym)]


def _entity(words: Words, toponym: Toponym) -> Iterator[str]:
    """What spaCy's entities say: the name is one, is one of several in it, or is part of a longer one."""
    number = words.entity[toponym.start]
    if number < 0:
        yield "no entity"
        return
    start, end = words.bounds[number]
    label = words.labels[number]
    goes_on = toponym.end < end and words.lower[toponym.end] not in JOINING and words.lower[toponym.end] != "'s"
    began = start < toponym.start and words.lower[toponym.start - 1] not in JOINING
    if not goes_on and not began:
        kind = label if label in EXACT_LABELS else "other"
        yield f"is {kind}" if end - start <= toponym.end - toponym.start + 1 else f"in a list of {kind}"
    elif label in ("PERSON", "GPE", "LOC", "NORP"):
        yield f"part of {label}"
    else:
        yield "part of a name"
    if began and label == "ORG" and (words.before(toponym.start) == "of" or words.capital[toponym.start - 1]):
        toponym.use = "adjective"


def _left(words: Words, toponym: Toponym) -> Iterator[str]:
    at = toponym.start - 1
    if words.at(at) == "the":
        at -= 1
    before = words.at(at)
    if before in KIN or (before == "," and words.at(at - 1) in KIN):
        yield "kin before"
    if before in NEARBY:
        yield "near, outside or toward before"
    elif before in LOCATING:
        alone = words.label(toponym.start) in ("PERSON", "ORG", "") and not words.capital[min(toponym.end, len(words.text) - 1)]
        yield "locating word before, no entity of place" if alone else "locating word before"
    elif before == "of":
        yield "of before"
    elif before in MOVING:
        yield "moving word before"
    elif before in COMPASS:
        yield "compass word before"
    elif at == toponym.start - 1 and at >= 0 and words.capital[at] and words.readable[at] and before.isalpha():
        yield from _capital_before(words, at)


def _capital_before(words: Words, at: int) -> Iterator[str]:
    if words.lower[at] in FEATURES:
        yield "feature's word before"
    elif words.lower[at] in TITLES:
        yield "title before"
    elif words.label(at) == "PERSON" and words.entity[at] == words.entity[at + 1]:
        yield "person's name before"
    elif not words.doc[at].is_sent_start:
        yield "capital before"


def _right(words: Words, toponym: Toponym) -> Iterator[str]:
    end = toponym.end
    after = words.at(end)
    if end >= len(words.text):
        return
    if words.capital[end] and words.readable[end]:
        yield from _capital_after(words, toponym)
    elif after in PEOPLE_AFTER:
        yield "people or home after"
    elif after in DASHES and words.text[toponym.start].isupper() and words.doc[toponym.start].is_sent_start:
        yield "dateline"
    elif after == ",":
        yield (
            "age after"
            if words.at(end + 1).isdigit() and len(words.at(end + 1)) < SHORT and words.at(end + 2) in (",", ".")
            else "comma after"
        )
    elif after == "'s" and words.label(toponym.start) not in ("GPE", "LOC"):
        yield "possessive"
    elif words.doc[end].lemma_ in SPEAKING:
        yield "speaks"


def _capital_after(words: Words, toponym: Toponym) -> Iterator[str]:
    end = toponym.end
    if words.lower[end] in STREETS and words.at(end + 1) != "patrol":
        yield "street"
    elif body_after(words, end):
        if toponym.use == "place":
            toponym.use = "adjective"
        yield "body after"
    elif words.lower[end] in LAND_WORDS:
        yield "land word after"
    elif words.lower[end] in NOT_BODIES or words.at(end + 1) in NOT_BODIES:
        yield "outlet or company"
    elif words.entity[end] >= 0 and words.entity[end] == words.entity[end - 1]:
        if words.label(end) in ("ORG", "FAC", "EVENT"):
            toponym.use = "adjective"
            yield "organisation's name goes on"
        else:
            yield "name goes on"
    else:
        yield "capital after"


def body_after(words: Words, end: int) -> bool:
    """Whether a name that ends before `end` goes on as a local body's or official's ("Dublin Mayor", "Anderson County Sheriff")."""
    for at in range(end, min(end + BODY_REACH, len(words.text))):
        if words.lower[at] in NOT_BODIES or not words.readable[at]:
            return False
        if words.capital[at] and words.lower[at] in BODIES:
            return True
        if not words.capital[at] and words.lower[at] not in ("of", "and", "&", "the", "'s"):
            return False
    return False


def _name(words: Words, toponym: Toponym) -> Iterator[str]:
    """What is known of the name by itself."""
    if toponym.use == "adjective" and toponym.key.startswith("adjective "):
        yield "language" if _is_language(words, toponym) else "people's name"
        return
    yield _rank(toponym)
    if toponym.kinds:
        yield "kind stated"
    yield from _form(words, toponym)


def _is_language(words: Words, toponym: Toponym) -> bool:
    """As in "spoke in English": after "in", and no noun's adjective."""
    after = words.doc[toponym.end].pos_ if toponym.end < len(words.text) else ""
    return words.before(toponym.start) == "in" and after not in ("NOUN", "PROPN", "ADJ") and words.at(toponym.end) != "-"


def _rank(toponym: Toponym) -> str:
    """How prominent the best known place of the name is."""
    best = toponym.candidates[0]
    if toponym.key.removeprefix("the ") in SEATS:
        return "seat of power"
    if best.by_alias:
        return "other spelling"
    if best.kind == "city":
        return _size(best.population) + (" abroad" if best.country not in ENGLISH_NAMES else "")
    return best.kind if best.kind in ("country", "continent", "admin1", "admin2") else "feature"


def _form(words: Words, toponym: Toponym) -> Iterator[str]:
    """The words of the name themselves."""
    first = words.text[toponym.start]
    if toponym.end > toponym.start + 1:
        yield "street" if words.lower[toponym.end - 1] in STREETS and toponym.candidates[0].kind == "city" else "several words"
    elif words.lower[toponym.start] in COMMON:
        yield "common word"
    elif _is_goal(words, toponym):
        yield "goal"
    if len(first.replace(".", "")) <= SHORT and toponym.candidates[0].kind != "country":
        yield "abbreviation"
    elif first.isupper():
        yield "capitals"


def _is_goal(words: Words, toponym: Toponym) -> bool:
    """Whether the name is the object of a verb that places are the objects of: "shelled Kherson", "visited Lagos"."""
    token = words.doc[toponym.start]
    return token.dep_ == "dobj" and token.head.lemma_ in GOING


def _size(population: int) -> str:
    for least, name in ((1_000_000, "metropolis"), (100_000, "large city"), (5_000, "town")):
        if population >= least:
            return name
    return "village"
