"""TIMEX3 values as half-open intervals, and the calendar arithmetic behind them."""

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta
from typing import Final

from twosource.model.mentions import Interval
from twosource.model.values import Precision

SEASONS: Final = ("SP", "SU", "FA", "WI")
_SEASON_START: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""Meteorological seasons of the northern hemisphere: what news in English means unless it says otherwise."""

_PARTS: Final = {"MO": (4, 12), "AF": (12, 18), "EV": (17, 24), "NI": (18, 30), "DT": (6, 18), "MI": (11, 14)}
"""Hours of the parts of a day, generous at both ends: "early in the morning" begins before dawn, a night ends at six."""

_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-W(?P<week>\d\d)(?P<weekend>-WE)?|-Q(?P<quarter>[1-4])|-H(?P<half>[12])|-(?P<season>SP|SU|FA|WI)"
    r"|-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<part>MO|AF|EV|NI|DT|MI)|T(?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d))?)?)?)?)?$"
)
OPEN: Final[tuple[Interval, Precision]] = ((None, None), "unknown")


def interval_of(value: str) -> tuple[Interval, Precision]:
    """The interval of a TIMEX3 date or time value and its precision; ((None, None), "unknown") for every other value.

    ISO 8601 days for values of a day or more, local times for those below.
    """
    if re.fullmatch(r"\d{3}|\d\d", value):
        length = 10 if len(value) == 3 else 100
        first = int(value) * length
        if not 1 <= first <= 9999 - length:
            return OPEN
        return (f"{first:04}-01-01", f"{first + length:04}-01-01"), "decade" if length == 10 else "century"
    found = _VALUE.match(value)
    if not found:
        return OPEN
    try:
        return _interval(found)
    except (ValueError, OverflowError):
        return OPEN


def _interval(found: "re.Match[str]") -> tuple[Interval, Precision]:
    year = int(found["year"])
    if found["day"]:
        day = date(year, int(found["month"]), int(found["day"]))
        if found["part"] or found["hour"]:
            return _within(day, found)
        return _days(day, day + timedelta(1)), "day"
    if found["week"]:
        monday = date.fromisocalendar(year, int(found["week"]), 1)
        if found["weekend"]:
            return _days(monday + timedelta(5), monday + timedelta(7)), "day"
        return _days(monday, monday + timedelta(7)), "week"
    return _months_interval(year, found)


def _months_interval(year: int, found: "re.Match[str]") -> tuple[Interval, Precision]:
    if found["month"]:
        return _months(year, int(found["month"]), 1), "month"
    if found["quarter"]:
        return _months(year, int(found["quarter"]) * 3 - 2, 3), "quarter"
    if found["half"]:
        return _months(year, int(found["half"]) * 6 - 5, 6), "quarter"
    if found["season"]:
        return _months(year, _SEASON_START[found["season"]], 3), "season"
    return _months(year, 1, 12), "year"


def _within(day: date, found: "re.Match[str]") -> tuple[Interval, Precision]:
    midnight = datetime.combine(day, time())
    if found["part"]:
        first, last = _PARTS[found["part"]]
        return _times(midnight + timedelta(hours=first), midnight + timedelta(hours=last)), "part-of-day"
    start = midnight + timedelta(hours=int(found["hour"]), minutes=int(found["minute"] or 0), seconds=int(found["second"] or 0))
    if found["second"]:
        return (start.isoformat(), (start + timedelta(seconds=1)).isoformat()), "second"
    if found["minute"]:
        return _times(start, start + timedelta(minutes=1)), "minute"
    return _times(start, start + timedelta(hours=1)), "hour"


def _days(first: date, end: date) -> Interval:
    return first.isoformat(), end.isoformat()


def _times(first: datetime, end: datetime) -> Interval:
    return first.isoformat(timespec="minutes"), end.isoformat(timespec="minutes")


def _months(year: int, month: int, count: int) -> Interval:
    first = date(year, month, 1)
    return _days(first, add_months(first, count))


def add_months(day: date, count: int) -> date:
    """The same day `count` months on (the month's last day where it has no such day). Raises ValueError outside years 1-9999."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    if not 1 <= year <= 9999:
        raise ValueError(f"no year {year}")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def shift(day: date, unit: str, count: int) -> date:
    """The day `count` units on. Raises ValueError or OverflowError outside years 1-9999."""
    months = {"month": 1, "quarter": 3, "half": 6, "season": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
    if unit in months:
        return add_months(day, months[unit] * count)
    return day + timedelta(days=count * {"hour": 1 / 24, "week": 7, "weekend": 7, "fortnight": 14}.get(unit, 1))


def season_of(day: date) -> tuple[int, int]:
    """The season a day falls in: its year (that of its first month) and its index in SEASONS."""
    return (day.year - (day.month < 3), 3) if day.month in (12, 1, 2) else (day.year, (day.month - 3) // 3)


def value_at(day: date, unit: str) -> str:
    """The TIMEX3 value of the unit in which a day falls."""
    if unit in ("week", "weekend", "fortnight"):
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if unit == "weekend" else "")
    if unit == "season":
        year, index = season_of(day)
        return f"{year:04}-{SEASONS[index]}"
    return {
        "month": f"{day:%Y-%m}",
        "quarter": f"{day.year:04}-Q{(day.month + 2) // 3}",
        "half": f"{day.year:04}-H{1 if day.month <= 6 else 2}",
        "year": f"{day.year:04}",
        "decade": f"{day.year // 10:03}",
        "century": f"{day.year // 100:02}",
    }.get(unit, day.isoformat())


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)
