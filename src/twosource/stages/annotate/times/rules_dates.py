"""Rules for dates that name a day, month or year."""

from dataclasses import replace
from typing import Final

from twosource.stages.annotate.times.expression import Direction, TimeExpression, TimexType
from twosource.stages.annotate.times.grammar import Found, Rule, amount, rule
from twosource.stages.annotate.times.lexer import LETTERS

_FIRST_BARE: Final = 1700
_LAST_BARE: Final = 2060
"""A number of four digits outside these years is a number, unless a month or "early" stands before it."""

_PIVOT: Final = 50
"""Two-digit years below it are of this century ("'22"), the others of the last ("'97")."""


def mod_of(found: Found) -> str | None:
    """START, MID or END from words such as "early", "mid", "the end of"."""
    words = found.text("edge").split()
    if any(word in ("early", "earlier", "beginning", "start", "onset") for word in words):
        return "START"
    if any(word in ("late", "later", "end", "close") for word in words):
        return "END"
    return "MID" if {"mid", "middle"} & set(words) else None


def year_of(found: Found) -> int | None:
    """The year in group "y"."""
    if not found.has("y"):
        return None
    year = found.index("y")
    return year if year >= 100 else year + (2000 if year < _PIVOT else 1900)


_TURNS: Final[dict[str, Direction]] = {
    "last": "last", "past": "last", "previous": "last", "next": "next", "coming": "next", "upcoming": "next", "following": "next",
    "this": "this",
}  # fmt: skip


def turned(found: Found) -> Direction:
    """The direction that the word in group "dir" gives; without one it is left to the tense."""
    return _TURNS.get(found.text("dir"), "tense")


def part_of(found: Found) -> str:
    """The part of the day in group "p"."""
    return str(found.values("p")[-1]) if found.has("p") else ""


def dated(found: Found) -> TimeExpression | None:
    """Day and month, with or without the year."""
    day, month = found.ordinal("d"), found.index("m")
    if not 1 <= day <= 31:
        return None
    part = clock_of(found) or part_of(found)
    kind: TimexType = "TIME" if part else "DATE"
    year, offset = year_of(found), _year_offset(found)
    return TimeExpression(kind, "month-day", index=day, month=month, year=year, year_offset=offset, direction="tense", part=part)


def _year_offset(found: Found) -> int | None:
    if not found.has("rel"):
        return None
    turns = [_TURNS[word] for word in found.text("rel").split() if word in _TURNS]
    return {"last": -1, "next": 1}.get(turns[0], 0) if turns else None


def _month(found: Found) -> TimeExpression | None:
    year, offset = year_of(found), _year_offset(found)
    return TimeExpression(
        "DATE", "month", index=found.index("m"), year=year, year_offset=offset, direction=turned(found), mod=mod_of(found)
    )


def _year(found: Found) -> TimeExpression | None:
    year = year_of(found)
    return TimeExpression("DATE", "fixed", value=f"{year:04}", mod=mod_of(found))


def _bare_year(found: Found) -> TimeExpression | None:
    year = year_of(found)
    return _year(found) if year and (_FIRST_BARE <= year < _LAST_BARE or found.has("edge")) else None


def _spelled_year(found: Found) -> TimeExpression | None:
    """As in "nineteen ninety-seven", "twenty twenty-two"."""
    values = [value for value in found.values("s") if isinstance(value, float | int)]
    rest = sum(values[1:])
    if values[:2] == [2, 1000] and rest - 1000 < 100 and (found.has("m") or _follows(found, "in", "since", "unit", "ordn")):
        values, rest = [20], rest - 1000
    elif values[0] not in (18, 19, 20) or not 10 <= rest <= 99 or (len(values) == 3 and not (values[1] >= 20 and values[2] < 10)):
        return None
    month = found.index("m") if found.has("m") else 0
    year = int(values[0] * 100 + rest)
    return TimeExpression("DATE", "fixed", value=f"{year}-{month:02}" if month else str(year), mod=mod_of(found))


def _follows(found: Found, *classes: str) -> bool:
    """Whether a word of one of these classes stands right before the match."""
    start = found.match.start()
    return start > 0 and found.words[start - 1].letter in [LETTERS[name] for name in classes]


_MILITARY: Final = 4
"""Digits of a clock time written without a colon ("0300 GMT")."""


_HALVES: Final = ("am", "pm", "morning", "afternoon", "evening", "night")


def clock_of(found: Found) -> str:
    """The clock time in group "t": "15:30", or "15" where only the hour is named; "" without one."""
    words = found.lexemes("t")
    if not words:
        return ""
    if words[0].letter in (LETTERS["noon"], LETTERS["midnight"]):
        return "12:00" if words[0].letter == LETTERS["noon"] else "24:00"
    hour, _, minutes = str(words[0].text).replace(".", ":").partition(":")
    if len(hour) == _MILITARY and hour.isdigit():
        hour, minutes = hour[:2], hour[2:]
    number = int(hour) if hour.isdigit() else int(amount(words[:1]) or 0)
    half = words[-1].text.lower().replace(".", "").strip()
    half = half if half in _HALVES else found.text("p")  # "6 o'clock this afternoon"
    if half in ("pm", "afternoon", "evening", "night") and number < 12:
        number += 12
    elif half in ("am", "morning") and number == 12:
        number = 0
    if number > 24 or (minutes and int(minutes[:2]) > 59):
        return ""
    return f"{number:02}:{minutes}" if minutes else f"{number:02}"


def weekday(found: Found) -> TimeExpression | None:
    """A weekday, as the words before it turn it, with the part of the day or the clock time named beside it."""
    part = clock_of(found) or part_of(found)
    return TimeExpression(
        "TIME" if part else "DATE", "weekday", index=found.index("w"), direction=turned(found), part=part, mod=mod_of(found)
    )


def _week_of_month(found: Found) -> TimeExpression | None:
    """As in "the last week of July": the month, at its start, middle or end."""
    if found.text("u") not in ("week", "weekend", "day") or (found.has("o") and found.ordinal("o") > 4):
        return None
    mod = "END" if found.has("last") or found.ordinal("o") == 4 else ("START" if found.ordinal("o") == 1 else "MID")
    return TimeExpression(
        "DATE", "month", index=found.index("m"), year=year_of(found), year_offset=_year_offset(found), direction="tense", mod=mod
    )


def _weekday_of_week(found: Found) -> TimeExpression | None:
    if found.has("u") and found.text("u") != "week":
        return None
    offset = {"last": -1, "next": 1, "this": 0}.get(found.text("rel"), 0)
    week = TimeExpression("DATE", "offset", unit="week", offset=offset)
    return TimeExpression("DATE", "weekday", index=found.index("w"), direction="future", of=week, part=part_of(found))


def _iso(found: Found) -> TimeExpression | None:
    value = str(found.values("d")[0]).replace(" ", "T")
    return TimeExpression("TIME" if "T" in value else "DATE", "fixed", value=value)


def _slash(found: Found) -> TimeExpression | None:
    first, second, year = (int(part) for part in str(found.values("d")[0]).split("/"))
    year += 0 if year >= 100 else (2000 if year < _PIVOT else 1900)
    month, day = (second, first) if first > 12 else (first, second)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return TimeExpression("DATE", "month-day", index=day, month=month, year=year)


def _dotted(found: Found) -> TimeExpression | None:
    """As in "5.3.2022", which is written day first."""
    day, month, year = (int(part) for part in str(found.values("d")[0]).split("."))
    return TimeExpression("DATE", "month-day", index=day, month=month, year=year) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _nth_weekday(found: Found) -> TimeExpression | None:
    """As in "the first Monday of May", "the last Thursday in November"."""
    nth = 0 if found.has("last") else found.ordinal("o")
    if nth > 5:
        return None
    return TimeExpression(
        "DATE", "nth-weekday", index=found.index("w"), offset=nth, month=found.index("m"), year=year_of(found),
        year_offset=_year_offset(found), direction="tense",
    )  # fmt: skip


def _feast(found: Found) -> TimeExpression | None:
    name = str(found.values("f")[0])
    return TimeExpression(
        "DATE", "feast", value=name, year=year_of(found), year_offset=_year_offset(found), direction=turned(found), part=part_of(found)
    )


def _decade(found: Found) -> TimeExpression | None:
    (value,) = found.values("e")
    if str(value)[0] in "23456789" and len(str(value)) == 3 and not found.has("the") and "the" not in found.text("edge"):
        return None  # "in his 30s"
    digits = "".join(filter(str.isdigit, str(value)))
    tens = {1: f"{digits}0", 2: digits, 4: digits}[len(digits)]
    return TimeExpression("DATE", "fixed", value=(tens if len(tens) == 4 else f"19{tens}")[:3], mod=mod_of(found))


def _century(found: Found) -> TimeExpression | None:
    number = found.ordinal("o")
    if found.text("u") != "century":
        return None
    return TimeExpression("DATE", "fixed", value=f"{number - 1:02}", mod=mod_of(found)) if 1 <= number <= 30 else None


def _half_of_age(found: Found) -> TimeExpression | None:
    """As in "the second half of the 18th century", "the first half of the 1990s"."""
    age = _century(found) if found.has("u") else _decade(found)
    half = found.ordinal("h")
    return replace(age, mod="START" if half == 1 else "END") if age and half <= 2 else None


_DAYNAME: Final = "(?:{dayname}{comma}?)?"
_YEAR: Final = "(?:(?:{comma}|{of}|{in})?(?P<y>{anyyear})|(?P<rel>{whose_year}))?"
_AT: Final = "(?:(?P<t>{clock_time}){locally}{comma}?{on}?)?"
_THEN_AT: Final = "(?:{comma}?{at}?(?P<t>{clock_time}){locally})"

DATES: Final[tuple[Rule, ...]] = (
    rule("(?P<d>{iso})", _iso),
    rule("(?P<d>{slash})", _slash),
    rule("(?P<d>{dotted})", _dotted),
    rule("{the}?(?:(?P<o>{ordinal})|(?P<last>{last}))(?P<w>{weekday})(?:{of}|{in})(?P<m>{anymonth})" + _YEAR, _nth_weekday),
    rule(_AT + _DAYNAME + "{the}?(?P<d>(?<!{money}){dom}){of}?(?P<m>{anymonth})" + _YEAR + "(?P<p>{part})?", dated),
    rule(_AT + _DAYNAME + "(?P<m>{anymonth}){the}?(?P<d>{dom})(?!{hy}?{units}|{percent}|{dom})" + _YEAR + "(?P<p>{part})?", dated),
    rule("(?P<d>{day})(?P<sep>{hy}|{slashmark})(?P<m>{anymonth})(?:{hy}|{slashmark})(?P<y>{anyyear})", dated),
    rule("(?P<y>{yr})(?:{hy}|{slashmark})(?P<m>{anymonth})(?:{hy}|{slashmark})(?P<d>{day})", dated),
    rule(_DAYNAME + "(?P<m>{anymonth})(?P<d>{dom})" + _YEAR + _THEN_AT, dated),
    rule(_DAYNAME + "(?P<d>{dom})(?P<m>{anymonth})(?:(?P<y>{anyyear}))?" + _THEN_AT, dated),
    rule("(?P<edge>{edge})?(?P<dir>{turn})?(?P<m>{anymonth})(?:{comma}|{of}|{in})?(?P<y>{anyyear})", _month),
    rule("(?P<edge>{edge})?(?P<dir>{turn})?(?P<m>{month})(?P<rel>{whose_year})?", _month),
    rule("(?<=[{in}{by}{since}{from}{to}{last}{this}{next}])(?P<edge>{edge})?(?P<m>{may})(?P<rel>{whose_year})?", _month),
    rule("(?P<edge>{edge})(?P<m>{may})(?P<rel>{whose_year})?", _month),
    rule("(?P<dir>{turn})(?P<m>{may})", _month),
    rule(_AT + "(?P<edge>{edge})?(?P<dir>{turn})?(?P<w>{weekday})(?:{comma}?(?P<p>{part}))?", weekday),
    rule("(?P<w>{weekday})(?P<p>{part})?{of}?(?P<rel>{last}|{this}|{next})(?P<u>{unit})", _weekday_of_week),
    rule("(?P<rel>{last}|{this}|{next})(?P<u>{unit}){on}?(?P<w>{weekday})", _weekday_of_week),
    rule("{the}(?:(?P<o>{ordinal})|(?P<last>{last}))(?P<u>{unit})(?:{of}|{in})(?P<m>{anymonth})" + _YEAR, _week_of_month),
    rule("{the}?(?P<d>{ordw}|{second}){of}(?P<m>{anymonth})" + _YEAR, dated),
    rule("(?P<w>{weekday})" + _THEN_AT, weekday),
    rule("(?P<edge>{edge})?(?P<p>{part})(?:{of}|{on}){the}?(?P<w>{weekday})", weekday),
    rule("(?<!{money})(?P<edge>{edge})?(?P<y>{anyyear})(?!{percent})", _bare_year),
    rule("{the}(?P<u>{unit})(?P<y>{yr})", lambda found: _year(found) if found.text("u") == "year" else None),
    rule("(?P<m>{anymonth})?(?P<s>{card}{card}(?:(?:{and}|{hy})?{card})?(?:{hy}?{card})?)(?!{units}|{hy}{unit})", _spelled_year),
    rule("(?P<edge>{edge})?(?P<the>{the})?(?:{early}|{late}|{mid})?{hy}?(?P<e>{decade})", _decade),
    rule("(?P<d>{dom})(?=(?:{to}|{hy}|{and}){dom}{of}?(?P<m>{anymonth})(?:{comma}?(?P<y>{anyyear}))?)", dated),
    rule("(?<=(?P<m>{anymonth}){dom}(?:{and}|{hy}|{to}))(?P<d>{dom})(?!{hy}?{units})(?:{comma}?(?P<y>{yr}))?", dated),
    rule("(?P<edge>{edge})?{the}?(?P<o>{ordinal}){hy}?(?P<u>{unit})", _century),
    rule("(?P<dir>{turn})(?P<f>{feast})", _feast),
    rule("{the}?(?P<h>{ordinal}){hy}?{half}{of}(?P<the>{the})?(?:(?P<o>{ordinal}){hy}?(?P<u>{unit})|(?P<e>{decade}))", _half_of_age),
    rule("(?P<f>{feast})(?:{comma}?(?P<y>{yr}))?(?P<p>{part})?", _feast),
)
