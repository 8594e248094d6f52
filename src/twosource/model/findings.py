"""What comes out of comparing claims: findings, figures, events, people, the timeline."""

from dataclasses import dataclass
from typing import Literal

from twosource.model.mentions import Certainty
from twosource.model.shown import optional
from twosource.model.span import Span
from twosource.model.values import Basis, Scope, When, Where

Status = Literal["corroborated", "single-origin", "contested", "updated"]
Difference = Literal["quantity", "time", "place", "who", "cause", "polarity", "certainty", "stage"]
ClaimRelation = Literal["same", "narrower", "vaguer", "compatible", "updates", "conflicts", "denies", "not-comparable"]
Level = Literal["strong", "moderate", "weak"]
Directness = Literal["own-voice", "named", "unnamed"]
"""own-voice: the outlet's own words, a document or a picture; named: somebody whom the page names."""


@dataclass(frozen=True, slots=True)
class Side:
    """One position in a finding, with the claims that take it and the independent origins they come from."""

    position: str
    claims: tuple[str, ...]
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Confidence:
    """How much stands behind a finding, in words, with what makes it so; no measure of truth.

    `origins`: independent origins that say it firmly. `directness`: the most direct way in which one of them comes to the page.
    `wording`: the firmest of the claims.
    """

    level: Level
    origins: int
    directness: Directness
    wording: Certainty
    copies_set_aside: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a claim of a finding relates to the one whose words are its statement, and the comparison that decided."""

    claim: str
    with_: str
    relation: ClaimRelation
    reason: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A statement, in the words of its clearest claim, and how it stands. One side unless contested or updated.

    Where the words hold several figures, the one that is meant follows in brackets.
    """

    id: str
    statement: str
    spans: tuple[Span, ...]
    status: Status
    origins: tuple[str, ...]
    outlets: int
    copies_set_aside: int
    sides: tuple[Side, ...]
    reasons: tuple[str, ...]
    confidence: Confidence
    compared: tuple[Comparison, ...] = ()
    differs_in: Difference | None = optional()


@dataclass(frozen=True, slots=True)
class Figure:
    """How many: the range over all claims of one measure, group and event.

    `basis`: "inferred" where it was counted from single people. `scope`: "cumulative" where it counts a period, not one incident; `since`:
    the day on which that begins.
    """

    event: str | None
    measure: str
    of: str
    low: float | None
    best: float | None
    high: float | None
    unit: str
    as_of: When
    status: Status
    claims: tuple[str, ...]
    reasons: tuple[str, ...]
    approximate: bool = False
    basis: Basis = "stated"
    scope: Scope | None = optional()
    since: str | None = optional()


@dataclass(frozen=True, slots=True)
class Event:
    """One event of the story, with its mentions in all articles."""

    id: str
    label: str
    type: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    when: When
    where: Where
    mentions: tuple[Span, ...]
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the story (not who wrote it): roles in it, what befell them, and what they said."""

    entity: str
    name: str
    roles: tuple[str, ...]
    status: tuple[str, ...]
    said: tuple[str, ...]
    spans: tuple[Span, ...]
    age: int | None = optional()


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """Something that happened at a known time, in the words of one claim. `background`: it was over a good while before the main event."""

    when: When
    statement: str
    claims: tuple[str, ...]
    event: str | None = optional()
    background: bool | None = optional()
