"""Normalised values, each beside the words it was made from."""

from dataclasses import dataclass
from typing import Literal

from twosource.model.shown import optional
from twosource.model.span import Span

Basis = Literal["stated", "inferred", "unknown"]
Bound = Literal["at-least", "at-most", "more-than", "less-than"]
Scope = Literal["cumulative", "total"]
Portion = Literal["increment", "part"]
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
    """A place that was named: `place` is the id of one of the account's places, None where it could not be resolved.

    `basis`: "inferred" where no clause says that it happened there; `reason` then says from what the place was taken.
    """

    place: str | None
    text: str
    span: Span | None
    relation: str | None = optional()
    basis: Basis = "stated"
    reason: str | None = optional()


NOWHERE = Where(None, "", None, basis="unknown")


@dataclass(frozen=True, slots=True)
class Quantity:
    """The words' own numbers ("about 100": 100, 100, approximate; "up to 5": None, 5), without any tolerance.

    `scope`: "cumulative" for what is counted over a period ("since February") that begins on the day `since`, "total" where the words say
    that it is the whole. `portion`: an increment ("another three") or a part of a number beside it. `measure`: the outcome counted.
    """

    low: float | None
    high: float | None
    approximate: bool
    unit: str
    of: str
    text: str
    span: Span | None
    bound: Bound | None = optional()
    change: str | None = optional()
    measure: str | None = optional()
    scope: Scope | None = optional()
    since: str | None = optional()
    portion: Portion | None = optional()


UNKNOWN_WHEN = When(None, None, "unknown", "", "unknown", None, "no time is stated")
