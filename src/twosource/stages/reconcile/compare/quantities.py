"""Compare two quantities of the same thing: whether one range can hold the other.

Tolerance is decided here and nowhere else. "About 100" reaches 10 % either way (METHODS section g); a round number of 100 or more
(one or two significant digits) is taken as rounded, to half of its last significant digit's unit; "at least 5" reaches up to half as
much again softly, but excludes nothing above.
"""

import math

from twosource.model.values import Quantity
from twosource.stages.reconcile.compare.relation import Comparison, Relation

ABOUT = 0.10
ROUND_FROM = 100
ROUND_DIGITS = 2

ARTICLES = frozenset({"a", "an"})
"""Words that tell of one and do not count: "killed a soldier" leaves open whether others were killed."""


def compare_quantities(a: Quantity, b: Quantity) -> Comparison:
    """Equal, narrower, wider, overlapping (compatible) or disjoint, by the ranges that the words allow; not comparable in other units."""
    if not (a.of or b.of) and a.unit != b.unit:
        return Comparison("not-comparable", f'"{a.text}" and "{b.text}" are of other units ({a.unit}, {b.unit})')
    if None in (a.low, a.high) and (a.low, a.high) == (b.low, b.high):
        return Comparison("equal", f'"{a.text}" and "{b.text}" say the same')
    if (a.low, a.high) == (b.low, b.high):
        return Comparison("equal", f'"{a.text}" and "{b.text}" are the same number')
    ours, theirs = reach(a), reach(b)
    relation = _relation(ours, theirs)
    return Comparison(relation, f'"{a.text}" ({_words(ours)}) {_LINK[relation]} "{b.text}" ({_words(theirs)})')


_LINK: dict[Relation, str] = {
    "equal": "is the same as",
    "narrower": "is within",
    "wider": "contains",
    "overlapping": "is compatible with",
    "disjoint": "cannot be reconciled with",
}


def reach(quantity: Quantity) -> tuple[float, float]:
    """The range of numbers that the words allow."""
    low = -math.inf if quantity.low is None else quantity.low
    high = math.inf if quantity.high is None else quantity.high
    if quantity.text.lower() in ARTICLES:
        return low, math.inf
    if quantity.approximate:
        return low - abs(low) * ABOUT, high + abs(high) * ABOUT
    if low == high:
        slack = _rounding(low)
        return low - slack, high + slack
    return low, high


def _rounding(value: float) -> float:
    """Half of the last significant digit's unit where a number looks rounded, else 0."""
    if value < ROUND_FROM or value != int(value):
        return 0.0
    digits = str(int(value))
    significant = digits.rstrip("0")
    return 0.5 * 10 ** (len(digits) - len(significant)) if len(significant) <= ROUND_DIGITS and len(significant) < len(digits) else 0.0


def _relation(ours: tuple[float, float], theirs: tuple[float, float]) -> Relation:
    if ours == theirs:
        return "equal"
    if ours[1] < theirs[0] or theirs[1] < ours[0]:
        return "disjoint"
    if theirs[0] <= ours[0] and ours[1] <= theirs[1]:
        return "narrower"
    return "wider" if ours[0] <= theirs[0] and theirs[1] <= ours[1] else "overlapping"


def _words(span: tuple[float, float]) -> str:
    low, high = span
    if low == high:
        return f"{low:,.0f}"
    if high == math.inf:
        return f"{low:,.0f} or more"
    return f"up to {high:,.0f}" if low == -math.inf else f"{low:,.0f} to {high:,.0f}"
