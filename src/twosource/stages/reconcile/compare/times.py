"""Compare two times: half-open intervals in ISO 8601, either end open, with an offset from UTC or in local time."""

from datetime import UTC, date, datetime, timedelta

from twosource.model.mentions import Interval
from twosource.stages.reconcile.compare.relation import Comparison, Relation

Bounds = tuple[datetime, datetime]


def compare_intervals(a: Interval, b: Interval) -> Comparison:
    """Disjoint only where the intervals cannot meet; an open end leaves that open. A time that is not known is not comparable.

    Moments are compared where both times have an offset from UTC; else what calendar and clock show, as a reader of both would.
    """
    if a == (None, None) or b == (None, None):
        return Comparison("not-comparable", "one of the times is not known")
    try:
        ours, theirs = _bounds(a, b)
    except ValueError:
        return Comparison("not-comparable", "one of the times cannot be read")
    relation = _relation(ours, theirs)
    return Comparison(relation, f"{_words(a)} {_LINK[relation]} {_words(b)}")


_LINK: dict[Relation, str] = {
    "equal": "is the same time as",
    "narrower": "lies within",
    "wider": "contains",
    "overlapping": "overlaps",
    "disjoint": "and",
}


def _relation(ours: Bounds, theirs: Bounds) -> Relation:
    if ours == theirs:
        return "equal"
    if ours[1] <= theirs[0] or theirs[1] <= ours[0]:
        return "disjoint"
    if theirs[0] <= ours[0] and ours[1] <= theirs[1]:
        return "narrower"
    return "wider" if ours[0] <= theirs[0] and theirs[1] <= ours[1] else "overlapping"


def _bounds(a: Interval, b: Interval) -> tuple[Bounds, Bounds]:
    """The ends as moments of one clock. Raises ValueError for what is no ISO 8601 day or time."""
    ends = [None if text is None else datetime.fromisoformat(text) for text in (*a, *b)]
    if all(moment is None or moment.utcoffset() is not None for moment in ends):
        ends = [_in_utc(moment) for moment in ends]
    first, last, other_first, other_last = (None if moment is None else moment.replace(tzinfo=None) for moment in ends)
    return (first or datetime.min, last or datetime.max), (other_first or datetime.min, other_last or datetime.max)


def _in_utc(moment: datetime | None) -> datetime | None:
    try:
        return moment and moment.astimezone(UTC)
    except OverflowError:  # the first and the last day of the calendar
        return moment


def _words(interval: Interval) -> str:
    start, end = interval
    if start and end and _is_day(start, end):
        return start
    return f"{start or 'any time'} to {end or 'any time'}"


def _is_day(start: str, end: str) -> bool:
    try:
        return date.fromisoformat(end) - date.fromisoformat(start) == timedelta(1)
    except ValueError:
        return False
