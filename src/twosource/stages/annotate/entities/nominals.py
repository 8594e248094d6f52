"""Descriptions that point at somebody: "the general", "the Ukrainian president", "a Kremlin spokesperson", "the ministry"."""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from typing import Final, TypeVar

from twosource.stages.annotate.entities.bodies import Bodies
from twosource.stages.annotate.entities.drafts import CROWD, Draft
from twosource.stages.annotate.entities.lexicon import (
    BODY_NOUNS,
    KINSHIP,
    LEADERS,
    ORG_HEADS,
    PERSON_NOUNS,
    SPOKES,
    UNNAMED_SPEAKERS,
    VAGUE_PERSONS,
)
from twosource.stages.annotate.entities.names import role_left_edge
from twosource.stages.annotate.entities.parties import ADJECTIVES, places_in
from twosource.stages.annotate.entities.reading import Reading
from twosource.stages.annotate.entities.roles import canonical, noun_gender
from twosource.stages.annotate.entities.salience import SUBJECTS, head_token

Key = TypeVar("Key", bound=Hashable)

RECENT: Final = 5
"""Sentences back within which the last holder of an office may be meant where several hold it."""
MARGIN: Final = 2
"""Sentences by which the last holder must be nearer than the one before it."""
NEAR: Final = 1
"""Sentences back within which the only holder of an office is meant whoever else is named."""
AHEAD: Final = 2
"""Sentences ahead in which somebody described first may be named."""

THE_OLD: Final = re.compile(r"\b[Tt]he (\d{1,3})[- ]year[- ]old$")
LONGEST_AGE: Final = 5
"""Tokens before "old" in "the 23-year-old", however they are cut."""

WIDER: Final = {
    "leader": LEADERS,
    "commander": frozenset({"general", "colonel", "admiral", "major", "brigadier"}),
    "lawmaker": frozenset({"senator", "representative", "congressman", "legislator", "mp", "parliamentarian"}),
    "legislator": frozenset({"senator", "representative", "lawmaker", "mp"}),
    "diplomat": frozenset({"ambassador", "envoy", "consul"}),
    "premier": frozenset({"minister"}),
    "officer": frozenset({"trooper", "constable", "sergeant", "detective", "policeman"}),
    "pope": frozenset({"pontiff"}),
}
"""Nouns that also name the holders of narrower offices."""
GENERIC: Final = frozenset("company firm group organization organisation agency".split())
"""Nouns for a body that seldom stand in its name."""
OFFICIAL: Final = frozenset(
    """department ministry agency bureau administration service commission committee council congress senate court police government
    parliament house party university college school army navy board embassy office""".split()
)
"""Words in the names of bodies that no "company" or "group" is; of these may be an agency what a state has."""
LATELY: Final = 2
"""Sentences back within which only one organisation may be named."""
FURTHEST: Final = 150
"""Tokens back that are looked at: more than two sentences of news have."""
IGNORED: Final = frozenset(
    """the a an this that his her its their most senior top 's ’s ' ’ - , former then current new country nation nation's embattled
    veteran late longtime own one 's""".split()
)
DEGREES: Final = frozenset("top former senior".split())
"""Of these the words that tell one bearer from another where the roles hold them."""


def find_nominals(reading: Reading, people: Sequence[Draft], bodies: Bodies, taken: set[int]) -> list[Draft]:
    """Add the nominal mentions of people and bodies; returns the people who are only described. `taken`: tokens of names and roles."""
    unnamed: dict[tuple[str, ...], Draft] = {}
    known = Known(reading, people, bodies)
    for at in range(len(reading.text)):
        if at in taken or reading.sent_of[at] < 0 or not (reading.tag[at] in ("NN", "NNP") or reading.lower[at] == "old"):
            continue
        noun = reading.lower[at]
        if noun == "old" or (noun in PERSON_NOUNS and reading.lower[at - 1] == "old"):
            _aged(reading, at, known)
        if noun in PERSON_NOUNS:
            _person(reading, at, known, bodies, unnamed)
        elif at not in bodies.at and (noun in BODY_NOUNS or (noun in ORG_HEADS and reading.text[at][0].isupper())):
            _body(reading, at, known, bodies)
    return list(unnamed.values())


class Known:
    """The people and bodies of an article by what a description may say of them: made once, before descriptions are added."""

    def __init__(self, reading: Reading, people: Sequence[Draft], bodies: Bodies) -> None:
        self.by_head = _index((draft, draft.heads) for draft in people if draft.named)
        self.by_age = _index((draft, {draft.age}) for draft in people if draft.named and draft.age is not None)
        self.by_word = _index(
            (draft, {word.lower() for word in draft.words}) for draft in bodies.by_key.values() if draft.named and len(draft.words) > 1
        )
        self.named_in: dict[int, dict[int, int]] = defaultdict(dict)
        """Per sentence, by the id of a draft: the first name of that person in it."""
        for draft in people:
            for found in draft.mentions:
                if found.form == "name":
                    first = self.named_in[reading.sent_of[found.start]]
                    first[id(draft)] = min(found.start, first.get(id(draft), found.start))

    def bearers(self, noun: str) -> list[Draft]:
        """The people with an office of that noun, or of a narrower one; nobody where it is a crowd."""
        fits = {id(draft): draft for head in (noun, *sorted(WIDER.get(noun, ()))) for draft in self.by_head.get(head, ())[:CROWD]}
        return list(fits.values()) if len(fits) < CROWD else []

    def somebody_else(self, sent: int, before: int, draft: Draft) -> bool:
        """Whether a sentence names another person before a token."""
        return any(who != id(draft) and first < before for who, first in self.named_in.get(sent, {}).items())


def _index(items: Iterable[tuple[Draft, Iterable[Key]]]) -> dict[Key, list[Draft]]:
    index: dict[Key, list[Draft]] = defaultdict(list)
    for draft, keys in items:
        for key in keys:
            index[key].append(draft)
    return index


def phrase_start(reading: Reading, at: int) -> int:
    """Where the noun phrase with the head `at` begins, its determiner included."""
    start = role_left_edge(reading, at)
    return (
        start - 1 if start > 0 and reading.tag[start - 1] in ("DT", "PRP$") and reading.sent_of[start - 1] == reading.sent_of[at] else start
    )


def _aged(reading: Reading, at: int, known: Known) -> None:
    """Resolve "the 23-year-old": the one person of that age named before."""
    old = at if reading.lower[at] == "old" else at - 1
    words = reading.words(max(0, old - LONGEST_AGE), old + 1)
    if (old == at and reading.lower[at + 1 : at + 2] and reading.lower[at + 1] in PERSON_NOUNS) or not (found := THE_OLD.search(words)):
        return
    start = old
    while start > 0 and reading.lower[start] != "the":
        start -= 1
    fits = known.by_age.get(int(found.group(1)), ())
    if len(fits) == 1 and fits[0].last_before(at) is not None:
        fits[0].mention(start, at + 1, "nominal")


def _is_predicate(reading: Reading, at: int) -> bool:
    """As in "was the leader of", "as president": says something of a person, points at none."""
    if reading.dep[at] in ("attr", "oprd", "compound", "appos", "nmod", "amod"):
        return True
    return reading.dep[at] == "pobj" and reading.lower[reading.head[at]] == "as"


def _person(reading: Reading, at: int, known: Known, bodies: Bodies, unnamed: dict[tuple[str, ...], Draft]) -> None:
    start = phrase_start(reading, at)
    noun = reading.lower[at]
    if _is_predicate(reading, at):
        return
    definite = (
        reading.lower[start] in ("the", "this", "that")
        or reading.tag[start] == "NNP"
        or any(reading.tag[token] == "POS" for token in range(start, at))
    )
    if definite and noun not in VAGUE_PERSONS | KINSHIP:
        holder = _holder(reading, at, start, known)
        if holder is not None:
            holder.mention(start, at + 1, "nominal")
            holder.country = holder.country or reading.country_in(start, at)
            return
    if noun in UNNAMED_SPEAKERS:
        _unnamed_speaker(reading, at, start, bodies, unnamed)


def _holder(reading: Reading, at: int, start: int, known: Known) -> Draft | None:
    noun = canonical(reading.lower[at])
    country = reading.country_in(start, at)
    asked = _asked(reading, start, at, country)
    homes = places_in(reading, start, at) if country is None else set()
    fits = [draft for draft in known.bearers(noun) if _agrees(draft, country, asked - homes, homes)]
    before = [(last, draft) for draft in fits if (last := draft.last_before(at)) is not None]
    if not before:
        return _named_next(reading, at, fits)
    before = [(last, draft) for last, draft in before if country is None or draft.country == country]
    before = _closest(before, noun, {reading.lower[token] for token in range(start, at)}, homes)
    if not before:
        return None
    here = reading.sent_of[at]
    if len(before) == 1:
        last, draft = before[0]
        clear = bool(country or homes & draft.homes)
        clear = clear or here - reading.sent_of[last] <= NEAR or (not homes and not _somebody_else(reading, at, draft, known))
        return draft if clear else None
    ranked = sorted(((here - reading.sent_of[last], rank, draft) for rank, (last, draft) in enumerate(before)), key=lambda item: item[:2])
    near, _, draft = ranked[0]
    return draft if near <= RECENT and ranked[1][0] - near >= MARGIN else None


def _somebody_else(reading: Reading, at: int, draft: Draft, known: Known) -> bool:
    """Whether another person is named in this sentence or the one before, who may bear the title unsaid."""
    here = reading.sent_of[at]
    return known.somebody_else(here - 1, at, draft) or known.somebody_else(here, at, draft)


def _asked(reading: Reading, start: int, at: int, country: str | None) -> set[str]:
    """The words of a description that its bearer's roles must hold."""
    words = {reading.lower[token] for token in range(start, at) if not reading.country(reading.text[token])} - IGNORED
    return words - {"united", "states", "kingdom"} if country else words


def _agrees(draft: Draft, country: str | None, asked: set[str], homes: set[str]) -> bool:
    """Whether nothing in the description is at odds with what is known of the person."""
    if country and draft.country and country != draft.country:
        return False
    if homes and draft.homes and not homes & draft.homes:
        return False
    return {ADJECTIVES.get(word, word) for word in asked} <= draft.holds | draft.heads


def _closest(before: list[tuple[int, Draft]], noun: str, words: set[str], homes: set[str]) -> list[tuple[int, Draft]]:
    """Of several bearers those known to be of the place named, with every word of the description, or with the bare title before the name.

    Each test is passed over where nobody passes it.
    """
    told = words & DEGREES
    for test in (
        lambda draft: bool(homes & draft.homes),
        lambda draft: bool(told) and told <= draft.holds,
        lambda draft: not told and noun in draft.titles,
    ):
        before = [item for item in before if test(item[1])] or before
    return before


def _named_next(reading: Reading, at: int, fits: list[Draft]) -> Draft | None:
    """Somebody described first and named with that title in the next sentences, if nobody else bears it."""
    if len(fits) != 1:
        return None
    return fits[0] if 0 < reading.sent_of[fits[0].first()] - reading.sent_of[at] <= AHEAD else None


def _unnamed_speaker(reading: Reading, at: int, start: int, bodies: Bodies, unnamed: dict[tuple[str, ...], Draft]) -> None:
    """As in "a Kremlin spokesperson", "a spokesman for the ministry": one person, unnamed, of a body or a state."""
    noun = reading.lower[at]
    body = next((bodies.at[token] for token in range(start, at) if token in bodies.at), None)
    end = at + 1
    if body is None:
        body, end = _body_after(reading, at, bodies)
    country = reading.country_in(start, at) or (body.country if body else None)
    if body is None and country is None:
        return
    first = start + (reading.tag[start] in ("DT", "PRP$"))
    words = tuple(reading.words(first, end).split())
    key = ("person", canonical(noun), *(body.key if body else ()), country or "") if noun in SPOKES else ("person", *map(str.lower, words))
    draft = unnamed.setdefault(key, Draft("person", words, key, named=False, country=country, part_of=body, gender=noun_gender(noun)))
    draft.heads.add(canonical(noun))
    draft.mention(start, at + 1, "nominal")


def _body_after(reading: Reading, at: int, bodies: Bodies) -> tuple[Draft | None, int]:
    """The body in "spokesman for the ministry", "official of the agency", and where its name ends."""
    if at + 2 >= len(reading.text) or reading.lower[at + 1] not in ("for", "of", "at", "with", "from"):
        return None, at + 1
    for token in range(at + 2, min(at + 5, len(reading.text))):
        if token in bodies.at:
            body, end = bodies.at[token], token + 1
            while bodies.at.get(end) is body:
                end += 1
            return body, end
        if reading.tag[token] not in ("DT", "JJ", "NNP", "PRP$"):
            break
    return None, at + 1


def _body(reading: Reading, at: int, known: Known, bodies: Bodies) -> None:
    """As in "the ministry": the one body of that noun named before, or by far the last."""
    start = phrase_start(reading, at)
    if reading.lower[start] not in ("the", "this", "that") or at - start > 1 or _is_predicate(reading, at):
        return
    fits = known.by_word.get(reading.lower[at], ())
    if len(fits) > CROWD:
        return
    before = sorted(((last, rank) for rank, draft in enumerate(fits) if (last := draft.last_before(at)) is not None), reverse=True)
    near = len(before) == 1 or (len(before) > 1 and reading.sent_of[before[0][0]] - reading.sent_of[before[1][0]] >= MARGIN)
    body = fits[before[0][1]] if near else _only_body(reading, at, bodies) if not before else None
    if body is not None:
        body.mention(start, at + 1, "nominal")
        for token in range(start, at + 1):
            bodies.at.setdefault(token, body)


def _only_body(reading: Reading, at: int, bodies: Bodies) -> Draft | None:
    """As in "the company": where the noun is in nobody's name, the only organisation named lately, if it may be called so."""
    noun, here = reading.lower[at], reading.sent_of[at]
    if noun not in GENERIC or here < 1:
        return None
    first = reading.sents[max(0, here - LATELY)].start
    named = {
        id(body): body for token in range(max(first, at - FURTHEST), at) if (body := bodies.at.get(token)) and body.type == "organisation"
    }
    body = next(iter(named.values()), None)
    if body is None or len(named) > 1 or not body.named or body.metonym or not _is_subject(reading, body, first, at):
        return None
    words = {word.lower() for word in body.words}
    return body if bool(words & OFFICIAL) == (noun in ("agency", "bureau")) else None


def _is_subject(reading: Reading, body: Draft, first: int, end: int) -> bool:
    """Whether a body is the subject of a clause between two tokens."""
    heads = [head_token(reading, found.start, found.end) for found in body.mentions[-CROWD:] if first <= found.start < end]
    return any(reading.dep[at] in SUBJECTS for at in heads)
