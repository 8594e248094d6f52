"""Which stretches of the article are in the gazetteer at all: capitalised words, the longest name first."""

from twosource.ports.models import Gazetteer, GazetteerEntry
from twosource.stages.annotate.places.countries import CAPITALS
from twosource.stages.annotate.places.lexicon import COMPASS, CONNECTORS, DIVISIONS, FEATURES, NEVER, POSTAL, SETTLEMENTS, STREETS
from twosource.stages.annotate.places.toponym import Toponym
from twosource.stages.annotate.places.words import Words

LONGEST = 6
"""Tokens of the longest names ("Federally Administered Tribal Areas", "St. Vincent and the Grenadines")."""
LONGEST_STATE = 5
"""Letters of the longest abbreviation of a state or province ("Calif", "Tenn")."""
SHORT_NAME = 3
"""Names of so few letters are words and initials unless they are written as a name of a state is: "US", "U.K."."""
GENERIC = NEVER | DIVISIONS.keys() | FEATURES.keys() | SETTLEMENTS | STREETS


def scan(words: Words, gazetteer: Gazetteer) -> list[Toponym]:
    """All names of the article that the gazetteer has, in order, none overlapping another."""
    found: list[Toponym] = []
    at, end = 0, len(words.text)
    while at < end:
        if not (words.capital[at] and words.readable[at]):
            at += 1
            continue
        toponym = _postal(words, at, found, gazetteer) or _longest(words, at, gazetteer) or _hyphened(words, at, gazetteer)
        if toponym is None:
            at += 1
            continue
        at = toponym.end
        found.append(_widened(words, toponym, gazetteer))
        at = max(at, found[-1].end)
    return found


def _postal(words: Words, at: int, found: list[Toponym], gazetteer: Gazetteer) -> Toponym | None:
    """The postal code "TX" in "Dallas, TX": a postal code right after a name and a comma."""
    name = POSTAL.get(words.text[at])
    if name is None or words.before(at) != "," or not found or found[-1].end != at - 1:
        return None
    return Toponym(at, at + 1, name.lower(), tuple(gazetteer.lookup(name)), frozenset({"admin1"}), weight=2.0)


def _hyphened(words: Words, at: int, gazetteer: Gazetteer) -> Toponym | None:
    """A country at the head of a word with a hyphen that the tokeniser leaves whole: "U.S.-led"."""
    name, hyphen, _ = words.text[at].partition("-")
    countries = tuple(c for c in gazetteer.lookup(name) if c.kind == "country") if hyphen and "." in name else ()
    return Toponym(at, at + 1, name.lower(), countries, use="adjective", cut=len(name)) if countries else None


def _longest(words: Words, at: int, gazetteer: Gazetteer) -> Toponym | None:
    for end in range(_reach(words, at), at, -1):
        if not words.capital[end - 1] and not _abbreviates(words, at, end):
            continue
        if all(word in COMPASS for word in words.lower[at:end]) or (words.lower[at] in SETTLEMENTS and words.at(at + 1) == "of"):
            return None
        if end == at + 1 and words.lower[at] in GENERIC:
            return None
        name = words.doc[at:end].text if end > at + 1 else words.text[at]
        toponym = _look_up(words, at, end, name, gazetteer)
        if toponym is not None and name.endswith(".") and toponym.candidates[0].name == name[:-1]:
            continue  # "in Paris, Texas.": the sentence's full stop
        if toponym is not None and (words.lower[at] != "the" or toponym.candidates[0].name.startswith("The ")):
            return toponym
    return None


def _abbreviates(words: Words, at: int, end: int) -> bool:
    """Whether the full stop before `end` is part of the name ("Barrie, Ont."), not of the sentence."""
    return words.lower[end - 1] == "." and end - 2 >= at and len(words.lower[end - 2]) <= LONGEST_STATE and words.before(at) == ","


def _reach(words: Words, at: int) -> int:
    """The end of the run of capitalised and connecting words from `at`."""
    end = at + 1
    while end < min(at + LONGEST, len(words.text)):
        hyphened = "-" in (words.lower[end], words.before(end))  # "Mazar-i-Sharif", "Stratford-upon-Avon"
        if not words.readable[end] or not (words.capital[end] or hyphened or words.lower[end] in CONNECTORS):
            break
        end += 1
    return end


def _look_up(words: Words, start: int, end: int, name: str, gazetteer: Gazetteer) -> Toponym | None:
    after_name = words.before(start) == ","
    candidates = tuple(c for c in gazetteer.lookup(name) if _may_be_called(name, c, after_name))
    people = gazetteer.nationality(name)
    if people is not None and (not candidates or _is_adjective(words, start, candidates[0])):
        return Toponym(start, end, "adjective " + name.lower(), (people,), use="adjective")
    if not candidates:
        return None
    return Toponym(start, end, name.lower(), candidates)


def _may_be_called(name: str, candidate: GazetteerEntry, after_name: bool) -> bool:
    """Short names are abbreviations: they need their full stops or capitals, and the initials of the place where they are initials."""
    letters = name.replace(".", "")
    if (
        len(letters) > LONGEST_STATE
        or candidate.name == name
        or (candidate.name.casefold() == name.casefold() and len(letters) > SHORT_NAME)
    ):
        return True
    if name.count(".") > 1 or (len(letters) <= SHORT_NAME and name.isupper()):
        initials = "".join([word[0] for word in candidate.name.split()])
        return candidate.kind != "city" or initials.casefold().startswith(letters.casefold()) or candidate.geonameid in CAPITALS
    if candidate.kind == "admin1" and letters[0] == candidate.name[0] and len(letters) < len(candidate.name):
        return name.count(".") == 1 or (after_name and not name.isupper())
    return len(letters) > SHORT_NAME or name.isupper()


def _is_adjective(words: Words, at: int, rival: GazetteerEntry) -> bool:
    """Whether a word that is both a people's and a place's ("Norman", "Victorian") is the people's here."""
    return words.label(at) == "NORP" or (words.label(at) not in ("GPE", "LOC") and rival.kind not in ("country", "continent", "sea"))


def _widened(words: Words, toponym: Toponym, gazetteer: Gazetteer) -> Toponym:
    """With the word of its kind that stands beside it: "Kherson region", "Dnipro river", "city of Donetsk"."""
    if toponym.use == "adjective":
        return toponym
    after = words.at(toponym.end)
    before = words.before(toponym.start, 2) if words.before(toponym.start) == "of" else ""
    kinds = DIVISIONS.get(after) or FEATURES.get(after) or DIVISIONS.get(before)
    if kinds:
        _narrow(words, toponym, after, kinds, gazetteer)
    if not toponym.kinds and (after in ("city", "town", "village") or before in SETTLEMENTS):
        towns = tuple(c for c in toponym.candidates if c.kind == "city")
        if towns:
            toponym.kinds, toponym.candidates = frozenset({"city"}), towns
            toponym.weight += 1.0
    elif words.before(toponym.start) == "the" and not toponym.kinds:
        _as_feature(words, toponym, gazetteer)
    return toponym


def _narrow(words: Words, toponym: Toponym, after: str, kinds: frozenset[str], gazetteer: Gazetteer) -> None:
    end = toponym.end + 1 if after in DIVISIONS or after in FEATURES else toponym.end
    name = words.doc[toponym.start : toponym.end].text
    wanted = tuple(dict.fromkeys(c for c in [*gazetteer.lookup(f"{name} {after}"), *toponym.candidates] if c.kind in kinds))
    if wanted:
        toponym.candidates, toponym.kinds, toponym.end = wanted, kinds, end
        toponym.key = f"{name.lower()} {sorted(kinds)[0]}"
        toponym.weight += 1.5
        toponym.reasons.append(f"“{after if end > toponym.start else name}” says what kind of place it is")


WITH_ARTICLE = ("river", "sea", "mountain", "desert", "canal", "strait", "lake", "region", "facility", "island")


def _as_feature(words: Words, toponym: Toponym, gazetteer: Gazetteer) -> None:
    """The Dnipro ("the" before it): a river, where the name is one; not in "the Moscow government", where the article is another noun's.

    States have taken their rivers' names ("the Mississippi"): the gazetteer knows the river with its word.
    """
    noun_follows = toponym.end < len(words.text) and words.doc[toponym.end].pos_ in ("NOUN", "PROPN") and words.at(toponym.end) != "'s"
    rivers = gazetteer.lookup(words.doc[toponym.start : toponym.end].text + " River")
    features = tuple(dict.fromkeys(c for c in (*toponym.candidates, *rivers) if c.kind in WITH_ARTICLE))
    if features and not noun_follows:
        toponym.candidates, toponym.kinds = features, frozenset(c.kind for c in features)
        toponym.key = "the " + toponym.key
        toponym.weight += 1.0
        toponym.reasons.append("“the” before it")
