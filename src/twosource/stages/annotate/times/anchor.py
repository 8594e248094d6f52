"""From an expression and a day of reference to a TIMEX3 value and an interval. Pure: no text, no parse."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final, NamedTuple

from twosource.model.mentions import Interval, TimeMention
from twosource.model.values import Basis, Precision
from twosource.stages.annotate.times.calendar import OPEN, SEASONS, interval_of, shift, value_at
from twosource.stages.annotate.times.expression import TimeExpression
from twosource.stages.annotate.times.feasts import FEASTS, nth_weekday
from twosource.stages.annotate.times.zones import in_zone

_NEAR_PAST: Final = 3
"""Days back within which "this Tuesday" is the one that has passed (set on TimeBank and AQUAINT)."""

_NEAR: Final = 45
"""Days within which a month and day without a year is the near one whatever the tense ("declared a dividend payable Dec. 7")."""

_UNKNOWN: Final = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "fortnight": "XXXX-WXX", "month": "XXXX-XX", "quarter": "XXXX-QX",
    "half": "XXXX-HX", "season": "XXXX-XX", "year": "XXXX", "decade": "XXX", "century": "XX", "millennium": "X",
}  # fmt: skip
"""TIMEX3 values of a unit that has no anchor."""


class Anchored(NamedTuple):
    """What an expression means on a given day."""

    value: str
    interval: Interval
    precision: Precision


def day_of(text: str | None) -> date | None:
    """The day of an ISO 8601 date or time; None where there is none to read."""
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def is_explicit(expression: TimeExpression) -> bool:
    """Whether the words alone fix the time, so that no anchor can change it."""
    while expression.of is not None and expression.kind != "fixed":
        expression = expression.of
    return expression.kind == "fixed" or expression.year is not None


def anchor(expression: TimeExpression, day: date | None) -> Anchored:
    """What the expression means for a reader on `day`; without a day (None) an open interval and a value with X's."""
    try:
        value = timex_value(expression, day)
        interval, precision = _ends(expression, day) if expression.kind == "span" else interval_of(value)
    except (ValueError, OverflowError):  # a day that no calendar has: "Feb. 30", "9,000 years ago"
        return Anchored("XXXX", *OPEN)
    if expression.part.isdigit() and interval[0] is not None:  # "3 p.m." is written T15:00 but says no more than the hour
        interval, precision = interval_of(value.removesuffix(":00"))
    return Anchored(value, in_zone(interval, expression.zone), precision)


def anchored_mention(span: tuple[int, int], expression: TimeExpression, day: date | None, basis: Basis) -> TimeMention:
    """The mention at `span`, read on `day`. `basis` says how that day is known; explicit times are "stated" whatever it is."""
    read = anchor(expression, day)
    if is_explicit(expression):
        basis = "stated"
    elif read.interval == (None, None):
        basis = "unknown"
    return TimeMention(*span, expression.type, read.value, read.interval, expression.mod, read.precision, basis, expression)


def in_its_zone(mention: TimeMention, zone: str) -> TimeMention:
    """The mention with the offset of a zone on its interval's times; it keeps it when it is read from another day."""
    if not isinstance(mention.expression, TimeExpression) or not zone:
        return mention
    return replace(mention, interval=in_zone(mention.interval, zone), expression=replace(mention.expression, zone=zone))


def timex_value(expression: TimeExpression, day: date | None) -> str:
    """The TIMEX3 value. Raises ValueError or OverflowError where no calendar has such a day."""
    if expression.kind == "fixed" or (expression.kind == "span" and expression.value):
        return expression.value + _time_part(expression)
    if expression.of is not None:
        day = _reference(expression.of, day)
    if expression.kind == "part":
        return (day.isoformat() if day else "XXXX-XX-XX") + _time_part(expression)
    if expression.year is None and day is None:
        return _without_anchor(expression) + _time_part(expression)
    return _dated(expression, day or date(1, 1, 1)) + _time_part(expression)


def _reference(of: TimeExpression, day: date | None) -> date | None:
    start = anchor(of, day).interval[0]
    return day_of(start)


def _time_part(expression: TimeExpression) -> str:
    part = expression.part
    if not part:
        return ""
    return f"T{part}:00" if part.isdigit() else f"T{part}"


def _dated(expression: TimeExpression, day: date) -> str:
    kind = expression.kind
    if kind in ("offset", "span"):
        return value_at(shift(day, expression.unit, expression.offset), expression.unit)
    if kind == "weekday":
        return _weekday(expression, day).isoformat()
    if kind == "month-day":
        return _in_year(expression, day, lambda year: date(year, expression.month, expression.index)).isoformat()
    if kind == "feast":
        return _in_year(expression, day, FEASTS[expression.value]).isoformat()
    if kind == "nth-weekday":
        return _in_year(expression, day, nth_weekday(expression.month, expression.index - 1, expression.offset)).isoformat()
    return _period(expression, day)


def _period(expression: TimeExpression, day: date) -> str:
    """A month, quarter, half or season of a year."""
    months = {"month": 1, "quarter": 3, "half": 6, "season": 3}[expression.kind]
    first_month = expression.index * months - months + 1 + (2 if expression.kind == "season" else 0)
    year = expression.year
    if year is None:
        here = (day.year - (expression.kind == "season" and day.month < 3), _index_at(expression.kind, day))
        year = here[0] + (expression.year_offset if expression.year_offset is not None else _turn(expression, here[1]))
    label = {"month": f"{expression.index:02}", "quarter": f"Q{expression.index}", "half": f"H{expression.index}"}
    if not 1 <= first_month <= 12:
        raise ValueError(f"no month {first_month}")
    return f"{year:04}-{label.get(expression.kind) or SEASONS[expression.index - 1]}"


def _index_at(kind: str, day: date) -> int:
    if kind == "month":
        return day.month
    if kind == "season":
        return 4 if day.month in (12, 1, 2) else (day.month - 3) // 3 + 1
    return (day.month + 2) // 3 if kind == "quarter" else (day.month + 5) // 6


def _turn(expression: TimeExpression, now: int) -> int:
    """How many years on: the most recent one (that of today counts) or the next to come, as the direction says."""
    direction, index = expression.direction, expression.index
    if direction == "past" and expression.kind == "month" and index == now % 12 + 1:
        return _nearest(index, now, 12)  # next month's name: eleven months ago would be "last November"
    if direction == "future" and expression.kind == "quarter":
        direction = "nearest"  # "expects to report third-quarter earnings"
    if direction in ("past", "last"):
        return -1 if index > now or (direction == "last" and index == now) else 0
    if direction in ("future", "next"):
        return 1 if index < now or (direction == "next" and index == now) else 0
    if direction == "this":
        return 0
    return _nearest(index, now, {"month": 12, "quarter": 4, "half": 2, "season": 4}[expression.kind])


def _nearest(index: int, now: int, cycle: int) -> int:
    """Without direction: the nearest one, past rather than future where both are as far."""
    ahead = (index - now) % cycle
    return (0 if index >= now else 1) if 0 < ahead < cycle / 2 else (0 if index <= now else -1)


def _weekday(expression: TimeExpression, day: date) -> date:
    back = (day.isoweekday() - expression.index) % 7
    direction = expression.direction
    if direction == "last":
        return day - timedelta(days=back or 7)
    if direction == "next":
        return day + timedelta(days=7 - back)
    if direction == "future":
        return day + timedelta(days=(7 - back) % 7)
    if direction == "this":
        return day - timedelta(days=back) if back <= _NEAR_PAST else day + timedelta(days=7 - back)
    return day - timedelta(days=back)


def _in_year(expression: TimeExpression, day: date, of_year: Callable[[int], date]) -> date:
    """The day of that name in the year that is meant. Raises ValueError where the year has none (Feb. 29, Feb. 30)."""
    if expression.year is not None:
        return of_year(expression.year)
    if expression.year_offset is not None:
        return of_year(day.year + expression.year_offset)
    candidates = _around(day, of_year)
    nearest = min(candidates, key=lambda found: abs(found - day))
    if expression.direction == "this":
        return of_year(day.year)
    if expression.direction not in ("past", "last", "future", "next"):
        return nearest
    back = expression.direction in ("past", "last")
    if expression.kind in ("month-day", "nth-weekday") and expression.direction in ("past", "future") and abs(nearest - day).days <= _NEAR:
        return nearest
    fitting = [found for found in candidates if (found <= day if back else found >= day)]
    return min(fitting or candidates, key=lambda found: abs(found - day))


def _around(day: date, of_year: Callable[[int], date]) -> list[date]:
    """The days of that name in the years around a day; a leap day looks up to four years away."""
    found = []
    for year in range(max(1, day.year - 4), min(9999, day.year + 4) + 1):
        try:
            found.append(of_year(year))
        except ValueError:
            continue
    if not found:
        raise ValueError("no such day")
    return found


def _without_anchor(expression: TimeExpression) -> str:
    if expression.kind == "weekday":
        return f"XXXX-WXX-{expression.index}"
    if expression.kind == "month-day":
        return f"XXXX-{expression.month:02}-{expression.index:02}"
    if expression.kind in ("feast", "nth-weekday"):
        return "XXXX-XX-XX"
    if expression.kind in ("offset", "span"):
        return _UNKNOWN.get(expression.unit, "XXXX-XX-XX")
    label = {"month": f"{expression.index:02}", "quarter": f"Q{expression.index}", "half": f"H{expression.index}"}
    return f"XXXX-{label.get(expression.kind) or SEASONS[expression.index - 1]}"


def _ends(expression: TimeExpression, day: date | None) -> tuple[Interval, Precision]:
    """The ends of "the past two years": from that long before the day of reference to the end of that day, and the other way round."""
    if day is None or not expression.unit:
        return OPEN
    precision = interval_of(value_at(day, expression.unit))[1]
    tomorrow = day + timedelta(1)
    if expression.offset < 0:
        return (shift(day, expression.unit, expression.offset).isoformat(), tomorrow.isoformat()), precision
    return (day.isoformat(), shift(tomorrow, expression.unit, expression.offset).isoformat()), precision
