"""The same person in other words: "Reed spoke on Monday. The New York businessman said ..."."""

from typing import Final

from twosource.stages.annotate.entities.drafts import Draft
from twosource.stages.annotate.entities.lexicon import PERSON_NOUNS
from twosource.stages.annotate.entities.names import role_left_edge
from twosource.stages.annotate.entities.parties import ADJECTIVES, places_in
from twosource.stages.annotate.entities.reading import Reading
from twosource.stages.annotate.entities.roles import noun_gender
from twosource.stages.annotate.entities.salience import SUBJECT, Salience

VARIED: Final = PERSON_NOUNS & frozenset(
    """
    nominee candidate front-runner frontrunner hopeful contender senator governor congressman congresswoman lawmaker businessman
    businesswoman billionaire millionaire mogul tycoon diplomat politician democrat republican socialist actor actress singer rapper
    comedian novelist filmmaker quarterback striker midfielder champion legislator neurosurgeon""".split()
)
"""Nouns with which news names somebody again whom it has not called so before; others ("the officer") bring in new people."""


def named_otherwise(reading: Reading, at: int, persons: Salience) -> None:
    """Resolve "the New York businessman" to the one subject of the sentence before, if nothing tells against it.

    Nobody is meant where somebody bears the noun, where it brought in somebody unnamed before, or where two people come into question.
    """
    start = role_left_edge(reading, at)
    here = reading.sent_of[at]
    new = here > 0 and reading.dep[at] in ("nsubj", "nsubjpass") and reading.lower[start - 1 : start] == ["the"]
    if not new or not persons.is_new(at) or _overlaps(persons, at):
        return
    near = [seen for sent in (here - 1, here) for seen in persons.near(sent) if seen.at < start and seen.salience >= SUBJECT]
    fits = [seen.draft for seen in near if seen.draft is None or _may_be(reading, start, at, seen.draft)]
    if fits and fits[0] is not None and all(draft is fits[0] for draft in fits):
        fits[0].mention(start - 1, at + 1, "nominal")
        persons.name(fits[0], at)


def _overlaps(persons: Salience, at: int) -> bool:
    """Whether the noun is already a mention of somebody."""
    return any(seen.at == at and seen.draft is not None for seen in persons.near(persons.reading.sent_of[at]))


def _may_be(reading: Reading, start: int, at: int, draft: Draft) -> bool:
    """Whether gender, party, state and place of the description fit the person."""
    gender = noun_gender(reading.lower[at])
    parties = {ADJECTIVES[word] for word in reading.lower[start : at + 1] if word in ADJECTIVES}
    own = draft.heads & set(ADJECTIVES.values())
    country = reading.country_in(start, at)
    homes = places_in(reading, start, at)
    return (
        draft.named
        and not (gender and draft.gender and gender != draft.gender)
        and not (parties and own and not parties & own)
        and not (country and draft.country and country != draft.country)
        and not (homes and draft.homes and not homes & draft.homes)
    )
