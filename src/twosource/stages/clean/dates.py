"""Dates as news pages print them: "11 November 2022, 19:32", "Nov. 19, 2019 8:03 am ET", "2022-11-11T19:32:00Z"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from twosource.model.values import Precision

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day{0}>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year{0}>(?:19|20)\d\d)"
_DATE = re.compile(
    rf"(?<![\w/.-])(?:{_MONTH.format(1)}\s*{_DAY.format(1)}\s*[,.]?\s*{_YEAR.format(1)}"
    rf"|{_DAY.format(2)}(?:\s+of)?[\s-]+{_MONTH.format(2)}\s*[,-]?\s*{_YEAR.format(2)}"
    rf"|{_YEAR.format(3)}[-/.](?P<month3>[01]\d)[-/.](?P<day3>[0-3]\d)(?!\d)"
    rf"|(?P<first>[0-3]?\d)[/.](?P<second>[0-3]?\d)[/.](?:{_YEAR.format(4)}|(?P<short>[0-3]\d))(?![\d/.]))",
    re.IGNORECASE,
)
_HINT, _NUMBERS = re.compile(r"(?:19|20)\d\d|[0-9][/.-][0-9]"), re.compile(r"[0-9][/.-][0-9]")
_CLOCK = (
    r"(?P<hour>[0-2]?\d)(?:[:.](?P<minute>[0-5]\d)(?::(?P<second_>[0-5]\d)(?:\.\d+)?)?\s*(?P<half>[ap]\.?m\b\.?)?|\s*(?P<half2>[ap]\.?m\b\.?))"
    r"\s*(?P<zone>Z|GMT|UTC|BST|CEST|CET|E[SD]T|C[SD]T|M[SD]T|P[SD]T|MSK|EET|EEST|IST|(?-i:[ECMP]T)|[+-][01]\d:?[0-5]\d)?(?![A-Za-z])"
)
_AFTER = re.compile(rf"[\s,|/•·–—-]*(?:T|at\b|@|[—|•·-])?\s*{_CLOCK}", re.IGNORECASE)
_BEFORE = re.compile(
    rf"{_CLOCK}\s*(?:[A-Z]{{2,4}})?[\s,|•·–—-]*(?:on\s+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*)?$",
    re.IGNORECASE,
)

ZONES: Final = {
    "z": "+00:00", "gmt": "+00:00", "utc": "+00:00", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00", "eest": "+03:00",
    "msk": "+03:00", "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00",
    "pdt": "-07:00",
}  # fmt: skip
"""Offsets of the zone names that news pages print; a name with several meanings (IST) is left out and gives no offset."""

_SUMMER_TOO: Final = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}
"""Zone names, in capitals, that stand for one offset in winter and another in summer."""

ASKED_AGAIN: Final = 64
"""What a line is, when the article came out and when it was changed are asked of the same few lines of a page."""
_REACH = 40
"""A time of day belongs to a date when it stands within so many characters of it."""


@dataclass(frozen=True, slots=True, order=True)
class DateOnPage:
    """A date with its place in the text it was read from; `value` is ISO 8601."""

    start: int
    end: int
    value: str
    precision: Precision


def find_dates(text: str) -> tuple[DateOnPage, ...]:
    """All full dates (day, month and year) in a short text, in order, each with the time of day beside it."""
    return _dates_in(text) if _may_hold_date(text) else ()


@lru_cache(maxsize=ASKED_AGAIN)
def _dates_in(text: str) -> tuple[DateOnPage, ...]:
    days = [(match, day) for match in _DATE.finditer(text) if (day := _day(match))]
    return tuple(_with_time(text, match.start(), match.end(), day) for match, day in days)


def _may_hold_date(text: str) -> bool:
    """A full date has a year and a month's name, or numbers parted as in "11.11.22"."""
    if _HINT.search(text) is None:
        return False
    return any(map(text.casefold().__contains__, _MONTHS)) or _NUMBERS.search(text) is not None


_WITHOUT_YEAR = re.compile(
    rf"(?<![\w/.-])(?:{_MONTH.format(1)}\s*{_DAY.format(1)}|{_DAY.format(2)}\s+{_MONTH.format(2)})(?![\w/-]|\s*,?\s*(?:19|20)\d\d)",
    re.IGNORECASE,
)


def find_dates_without_year(text: str, year: str) -> tuple[DateOnPage, ...]:
    """All dates of a short text that name day and month alone ("Posted Nov 19, 6:51 AM"), in the given year."""
    found = []
    for match in _WITHOUT_YEAR.finditer(text):
        month, number = (match["month1"], match["day1"]) if match["month1"] else (match["month2"], match["day2"])
        day = _date(year, _MONTHS.index(month[:3].lower()) + 1, int(number))
        if day is not None:
            found.append(_with_time(text, match.start(), match.end(), day))
    return tuple(found)


def parse_date(value: str) -> DateOnPage | None:
    """The one date of a metadata field, in ISO 8601 or in words (None: none can be read)."""
    found = find_dates(value.strip()[:80])
    return found[0] if found else None


def _day(match: re.Match[str]) -> date | None:
    for n in "123":
        if match[f"year{n}"]:
            month = match[f"month{n}"]
            number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
            return _date(match[f"year{n}"], number, int(match[f"day{n}"]))
    first, second = int(match["first"]), int(match["second"])
    year = match["year4"] or f"20{match['short']}"
    if first > 12 or first == second:
        return _date(year, second, first)
    return _date(year, first, second) if second > 12 else None  # 5/6/2022 may be May or June: not read


def _date(year: str, month: int, day: int) -> date | None:
    try:
        return date(int(year), month, day)
    except ValueError:
        return None


def _with_time(text: str, start: int, end: int, day: date) -> DateOnPage:
    after = _AFTER.match(text, end, end + _REACH)
    if after and (clock := _clock(after, day)):
        return DateOnPage(start, after.end(), f"{day.isoformat()}T{clock[0]}", clock[1])
    offset = max(0, start - _REACH)
    before = _BEFORE.search(text[offset:start])
    if before and (clock := _clock(before, day)):
        return DateOnPage(offset + before.start(), end, f"{day.isoformat()}T{clock[0]}", clock[1])
    return DateOnPage(start, end, day.isoformat(), "day")


def _clock(match: re.Match[str], day: date) -> tuple[str, Precision] | None:
    hour = int(match["hour"])
    half = (match["half"] or match["half2"] or "").lower()[:1]
    if hour > 23 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    offset = _offset(match["zone"] or "", day, hour)
    if match["second_"]:
        return f"{hour:02}:{match['minute']}:{match['second_']}{offset}", "second"
    if match["minute"] is None and not half:
        return None
    return f"{hour:02}:{match['minute'] or '00'}{offset}", "minute" if match["minute"] else "hour"


def _offset(zone: str, day: date, hour: int) -> str:
    """A zone as an offset from UTC ("" where it is none that is known)."""
    if zone in _SUMMER_TOO:
        return datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo(_SUMMER_TOO[zone])).isoformat()[-6:]
    if not zone or zone[0].isalpha():
        return ZONES.get(zone.lower(), "")
    return zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"


_LABEL = re.compile(
    r"\b(?:first\s+)?(?:published|posted|updated|modified|last|created|date|on|at|by|time|edited|issued|released|story|original(?:ly)?|et|ist|local|am|pm|ago"
    r"|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?)\b|\W+",
    re.IGNORECASE,
)


def rest_of_date_line(text: str, dates: Sequence[DateOnPage]) -> str:
    """What stands in a line besides its dates and the words that go with them ("Published", "Updated", a weekday)."""
    for found in reversed(dates):
        text = f"{text[: found.start]} {text[found.end :]}"
    return _LABEL.sub(" ", text).strip()
