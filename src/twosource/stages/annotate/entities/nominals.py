"""Descriptions that point at somebody: "the general", "the Ukrainian president", "a Kremlin spokesperson", "the ministry"."""

import re
from collections.abc import Sequence
from typing import Final

from twosource.stages.annotate.entities.bodies import Bodies
from twosource.stages.annotate.entities.drafts import Draft
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
from twosource.stages.annotate.entities.reading import Reading
from twosource.stages.annotate.entities.roles import add_role, canonical, noun_gender

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
IGNORED: Final = frozenset(
    """the a an this that his her its their most senior top 's ’s ' ’ - , former then current new country nation nation's embattled
    veteran late longtime own one 's""".split()
)


def find_nominals(reading: Reading, people: Sequence[Draft], bodies: Bodies, taken: set[int]) -> list[Draft]:
    """Add the nominal mentions of people and bodies; returns the people who are only described. `taken`: tokens of names and roles."""
    unnamed: dict[tuple[str, ...], Draft] = {}
    for at in range(len(reading.text)):
        if at in taken or reading.sent_of[at] < 0 or not (reading.tag[at] in ("NN", "NNP") or reading.lower[at] == "old"):
            continue
        noun = reading.lower[at]
        if noun == "old" or (noun in PERSON_NOUNS and reading.lower[at - 1] == "old"):
            _aged(reading, at, people)
        if noun in PERSON_NOUNS:
            _person(reading, at, people, bodies, unnamed)
        elif at not in bodies.at and (noun in BODY_NOUNS or (noun in ORG_HEADS and reading.text[at][0].isupper())):
            _body(reading, at, bodies)
    return list(unnamed.values())


def phrase_start(reading: Reading, at: int) -> int:
    """Where the noun phrase with the head `at` begins, its determiner included."""
    start = role_left_edge(reading, at)
    return (
        start - 1 if start > 0 and reading.tag[start - 1] in ("DT", "PRP$") and reading.sent_of[start - 1] == reading.sent_of[at] else start
    )


def _aged(reading: Reading, at: int, people: Sequence[Draft]) -> None:
    """Resolve "the 23-year-old": the one person of that age named before."""
    old = at if reading.lower[at] == "old" else at - 1
    words = reading.words(max(0, old - LONGEST_AGE), old + 1)
    if (old == at and reading.lower[at + 1 : at + 2] and reading.lower[at + 1] in PERSON_NOUNS) or not (found := THE_OLD.search(words)):
        return
    start = old
    while start > 0 and reading.lower[start] != "the":
        start -= 1
    number = found.group(1)
    fits = [draft for draft in people if draft.age == int(number) and draft.named]
    if len(fits) == 1 and _last_before(fits[0], at) is not None:
        fits[0].mention(start, at + 1, "nominal")


def _is_predicate(reading: Reading, at: int) -> bool:
    """As in "was the leader of", "as president": says something of a person, points at none."""
    if reading.dep[at] in ("attr", "oprd", "compound", "appos", "nmod", "amod"):
        return True
    return reading.dep[at] == "pobj" and reading.lower[reading.head[at]] == "as"


def _person(reading: Reading, at: int, people: Sequence[Draft], bodies: Bodies, unnamed: dict[tuple[str, ...], Draft]) -> None:
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
        holder = _holder(reading, at, start, people)
        if holder is not None:
            holder.mention(start, at + 1, "nominal")
            add_role(reading, holder, (start, at + 1), at) if not holder.heads else None
            holder.country = holder.country or reading.country_in(start, at)
            return
    if noun in UNNAMED_SPEAKERS:
        _unnamed_speaker(reading, at, start, bodies, unnamed)


def _holder(reading: Reading, at: int, start: int, people: Sequence[Draft]) -> Draft | None:
    noun = canonical(reading.lower[at])
    country = reading.country_in(start, at)
    asked = {reading.lower[token] for token in range(start, at) if not reading.country(reading.text[token])} - IGNORED
    if country:
        asked -= {"united", "states", "kingdom"}
    fits = [draft for draft in people if _bears(draft, noun) and _agrees(draft, country, asked)]
    before = [(last, draft) for draft in fits if (last := _last_before(draft, at)) is not None]
    if not before:
        return _named_next(reading, at, fits)
    before = [(last, draft) for last, draft in before if country is None or draft.country == country]
    if not before:
        return None
    here = reading.sent_of[at]
    if len(before) == 1:
        last, draft = before[0]
        clear = bool(country) or here - reading.sent_of[last] <= NEAR or not _somebody_else(reading, at, draft, people)
        return draft if clear else None
    ranked = sorted(((here - reading.sent_of[last], rank, draft) for rank, (last, draft) in enumerate(before)), key=lambda item: item[:2])
    near, _, draft = ranked[0]
    return draft if near <= RECENT and ranked[1][0] - near >= MARGIN else None


def _somebody_else(reading: Reading, at: int, draft: Draft, people: Sequence[Draft]) -> bool:
    """Whether another person is named in this sentence or the one before, who may bear the title unsaid."""
    first = reading.sents[max(0, reading.sent_of[at] - 1)].start
    return any(first <= found.start < at and found.form == "name" for other in people if other is not draft for found in other.mentions)


def _bears(draft: Draft, noun: str) -> bool:
    return draft.named and (noun in draft.heads or bool(draft.heads & WIDER.get(noun, frozenset())))


def _agrees(draft: Draft, country: str | None, asked: set[str]) -> bool:
    """Whether nothing in the description is at odds with what is known of the person."""
    if country and draft.country and country != draft.country:
        return False
    return asked <= draft.holds or (not asked)


def _last_before(draft: Draft, at: int) -> int | None:
    return max((found.start for found in draft.mentions if found.start < at), default=None)


def _named_next(reading: Reading, at: int, fits: list[Draft]) -> Draft | None:
    """Somebody described first and named with that title in the next sentences, if nobody else bears it."""
    if len(fits) != 1:
        return None
    first = min(found.start for found in fits[0].mentions)
    return fits[0] if 0 < reading.sent_of[first] - reading.sent_of[at] <= AHEAD else None


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


def _body(reading: Reading, at: int, bodies: Bodies) -> None:
    """As in "the ministry": the one body of that noun named before, or by far the last."""
    start = phrase_start(reading, at)
    if reading.lower[start] not in ("the", "this", "that") or at - start > 1 or _is_predicate(reading, at):
        return
    noun = reading.lower[at]
    fits = [
        draft for draft in bodies.by_key.values() if draft.named and noun in (word.lower() for word in draft.words) and len(draft.words) > 1
    ]
    before = sorted(((last, rank) for rank, draft in enumerate(fits) if (last := _last_before(draft, at)) is not None), reverse=True)
    if before and (len(before) == 1 or reading.sent_of[before[0][0]] - reading.sent_of[before[1][0]] >= MARGIN):
        body = fits[before[0][1]]
        body.mention(start, at + 1, "nominal")
        for token in range(start, at + 1):
            bodies.at.setdefault(token, body)
