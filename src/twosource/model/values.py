"""Normalised values, each beside the words it was made from."""

from dataclasses import dataclass
from typing import Literal

from twosource.model.shown import optional
from twosource.model.span import Span

Basis = Literal["stated", "inferred", "unknown"]
Bound = Literal["at-least", "at-most", "more-than", "less-than"]
Precision = Literal[
    "second", "minute", "hour", "part-of-day", "day", "week", "month", "season", "quarter", "year", "decade", "century", "unknown"
]


@dataclass(frozen=True, slots=True)
class When:
    """A half-open interval [start, end) in the local civil time of the place (ISO 8601; None: open)."""

    start: str | None
    end: str | None
    precision: Precision
    text: str
    basis: Basis
    span: Span | None
    reason: str | None = optional()


@dataclass(frozen=True, slots=True)
class Where:
    """A place that was named: `place` is the id of one of the account's places, None where it could not be resolved."""

    place: str | None
    text: str
    span: Span | None
    relation: str | None = optional()


@dataclass(frozen=True, slots=True)
class Quantity:
    """The words' own numbers ("about 100": 100, 100, approximate; "up to 5": None, 5), without any tolerance."""

    low: float | None
    high: float | None
    approximate: bool
    unit: str
    of: str
    text: str
    span: Span | None
    bound: Bound | None = optional()
    change: str | None = optional()


UNKNOWN_WHEN = When(None, None, "unknown", "", "unknown", None, "no time is stated")
