"""Rules for times told from the day of writing or from a time named before: "yesterday", "two weeks ago", "the next day"."""

from dataclasses import replace
from typing import Final

from twosource.stages.annotate.times.expression import TimeExpression
from twosource.stages.annotate.times.grammar import Found, Rule, rule
from twosource.stages.annotate.times.rules_dates import clock_of, mod_of, part_of, turned

EARLIER: Final = TimeExpression("DATE", "fixed", value="CONTEXT")
"""Stands in `of` for the time named before, until `context.resolve` puts that in its place."""

_DAYS: Final = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_OFFSETS: Final = {
    "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "upcoming": 1, "this": 0, "current": 0, "latest": 0,
}  # fmt: skip
_BELOW_DAY: Final = ("second", "minute", "hour")


def unit_of(found: Found) -> str:
    """The unit in group "u", in the singular."""
    return str(found.values("u")[-1])


def _day(found: Found) -> TimeExpression:
    word = found.text("day")
    part = clock_of(found) or part_of(found) or ("NI" if word == "tonight" else "")
    return TimeExpression("TIME" if part else "DATE", "offset", unit="day", offset=_DAYS[word], part=part, mod=mod_of(found))


def _this_part(found: Found) -> TimeExpression | None:
    """As in "this morning", "last night", "tomorrow evening"."""
    offset = {"last": -1, "this": 0}.get(found.text("dir"))
    if offset is None:
        return None
    return TimeExpression("TIME", "offset", unit="day", offset=offset, part=clock_of(found) or part_of(found), mod=mod_of(found))


def _next_part(found: Found) -> TimeExpression:
    """As in "the next morning", "the following night", "that night"."""
    offset = {"that": 0, "same": 0, "previous": -1}.get(found.text("dir").split()[-1], 1)
    return TimeExpression("TIME", "offset", unit="day", offset=offset, part=part_of(found), of=EARLIER)


def _this_unit(found: Found) -> TimeExpression | None:
    unit, word = unit_of(found), found.text("dir").split()[-1]
    offset = _OFFSETS.get(word)
    if (
        offset is None
        or unit in _BELOW_DAY
        or (unit == "day" and (word in ("past", "this", "current", "latest") or found.followed_by("of")))
    ):
        return None
    if word == "latest" and unit == "quarter":
        offset = -1
    of = EARLIER if unit == "day" else None
    return TimeExpression("DATE", "offset", unit=unit, offset=offset, mod=mod_of(found), of=of)


def _following_unit(found: Found) -> TimeExpression | None:
    """As in "the following year", "the same day", "that week": told from a time named before."""
    unit = unit_of(found)
    if unit in _BELOW_DAY:
        return None
    offset = {"following": 1, "next": 1, "previous": -1, "preceding": -1}.get(found.text("dir").split()[-1], 0)
    return TimeExpression("DATE", "offset", unit=unit, offset=offset, of=EARLIER, mod=mod_of(found))


def _ago(found: Found) -> TimeExpression | None:
    """As in "two days ago", "a week earlier", "three months from now"."""
    unit, word = unit_of(found), found.text("w")
    number = found.amount("n")
    future = word in ("later", "from now", "from today", "hence")
    of = EARLIER if word in ("later", "earlier", "before") else None
    if number is None or unit in _BELOW_DAY:
        return TimeExpression("DATE", "fixed", value="FUTURE_REF" if future else "PAST_REF", mod=approximate(found))
    if unit == "year" and number == 1 and word == "ago":
        return TimeExpression("DATE", "offset", unit=unit, offset=-1, of=EARLIER, direction="past", mod=approximate(found))
    if number % 1:
        unit, number = _whole(unit, number)
    return TimeExpression("DATE", "offset", unit=unit, offset=round(number if future else -number), of=of, mod=approximate(found))


def _whole(unit: str, number: float) -> tuple[str, float]:
    """As in "2 1/2 years" as 30 months, "a week and a half" as days."""
    return {"year": ("month", number * 12), "decade": ("year", number * 10), "week": ("day", number * 7)}.get(unit, (unit, number))


def approximate(found: Found) -> str | None:
    """TIMEX3's mod for "about", "nearly", "at least" in group "approx"."""
    word = found.text("approx")
    if not word:
        return None
    exact = {"at least": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS", "less than": "LESS_THAN",
    "fewer than": "LESS_THAN",
             "more than": "MORE_THAN", "over": "MORE_THAN", "nearly": "LESS_THAN", "almost": "LESS_THAN"}  # fmt: skip
    return None if word in ("only", "just") else exact.get(word, "APPROX")


def _plural_ago(found: Found) -> TimeExpression:
    return TimeExpression("DATE", "fixed", value="FUTURE_REF" if found.text("w") == "later" else "PAST_REF")


def _quarter(found: Found) -> TimeExpression | None:
    if found.text("u") != "quarter":
        return None
    index = found.ordinal("o")
    if not 1 <= index <= 4 or _is_of_a_game(found):
        return None
    return TimeExpression("DATE", "quarter", index=index, direction="tense", **_year_fields(found))  # type: ignore[arg-type]


def _quarter_before(found: Found) -> TimeExpression | None:
    """As in "the year-ago third quarter"."""
    quarter = _quarter(found)
    return replace(quarter, year_offset=-1) if quarter else None


def _is_of_a_game(found: Found) -> bool:
    """As in "the first half of the season": of something else than a year."""
    return found.followed_by("of", "the") and not (found.has("y") or found.has("rel"))


def _half(found: Found) -> TimeExpression | None:
    index = found.ordinal("o")
    if index > 2 or _is_of_a_game(found) or (found.has("u") and found.text("u") != "year"):
        return None
    return TimeExpression("DATE", "half", index=index, direction="tense", **_year_fields(found))  # type: ignore[arg-type]


def _year_fields(found: Found) -> dict[str, int | str | None]:
    year = found.index("y") if found.has("y") else None
    word = found.text("rel").split()
    offset = next((_OFFSETS[each] for each in word if each in _OFFSETS), None)
    return {"year": year, "year_offset": offset, "mod": mod_of(found)}


def _season(found: Found) -> TimeExpression:
    return TimeExpression("DATE", "season", index=found.index("s"), direction=turned(found), **_year_fields(found))  # type: ignore[arg-type]


def _year_ago_period(found: Found) -> TimeExpression | None:
    """As in "the year-earlier quarter", "the year-ago period", "a year earlier": the same period one year before the one named."""
    return TimeExpression("DATE", "offset", unit="year", offset=-1, of=EARLIER) if found.text("u") == "year" else None


def _part(found: Found) -> TimeExpression | None:
    part = clock_of(found) or part_of(found)
    return TimeExpression("TIME", "part", part=part, of=EARLIER, mod=mod_of(found)) if part else None


def overnight(found: Found) -> TimeExpression:
    """The night of the day named before, else the one that has just ended (`context`)."""
    return TimeExpression("TIME", "part", value="overnight", part="NI", of=EARLIER)


def _the_unit(found: Found) -> TimeExpression | None:
    """As in "the quarter", "the year": the one that is being told of."""
    unit = unit_of(found)
    if unit == "day" and found.text("edge").startswith(("earlier", "later")):
        return TimeExpression("DATE", "offset", unit=unit, direction="this", of=EARLIER, mod=mod_of(found))
    if unit not in ("quarter", "year", "week", "month", "weekend") or (
        unit != "weekend" and not found.has("edge") and unit in ("week", "month")
    ):
        return None
    if unit == "weekend":
        saturday = TimeExpression("DATE", "weekday", index=6, direction="tense")
        return TimeExpression("DATE", "offset", unit=unit, of=saturday, mod=mod_of(found))
    return TimeExpression("DATE", "offset", unit=unit, offset=0, of=EARLIER if unit in ("quarter", "year") else None, mod=mod_of(found))


def _beside_day(found: Found) -> TimeExpression | None:
    """As in "the day before yesterday", "the day after tomorrow"."""
    way = {"before": -1, "after": 1}.get(found.text("way"))
    if way is None or found.text("u") != "day":
        return None
    return TimeExpression("DATE", "offset", unit="day", offset=_DAYS[found.text("day")] + way)


def _the_day_beside(found: Found) -> TimeExpression | None:
    """As in "the day after Christmas": counted from what follows by `context.counted_from`."""
    return TimeExpression("DURATION", "fixed", value="P1D") if found.text("u") == "day" else None


def _weeks_from_weekday(found: Found) -> TimeExpression | None:
    """As in "a week ago Friday", "two weeks ago today", "two Fridays ago"."""
    weeks = found.amount("n")
    if weeks is None or weeks % 1 or (found.has("u") and found.text("u") not in ("week", "weeks")):
        return None
    if found.has("day"):
        return TimeExpression("DATE", "offset", unit="day", offset=_DAYS[found.text("day")] - 7 * int(weeks))
    past = TimeExpression("DATE", "weekday", index=found.index("w"), direction="past")
    return TimeExpression("DATE", "offset", unit="day", offset=-7 * (int(weeks) - (not found.has("u"))), of=past)


def _fiscal(found: Found) -> TimeExpression:
    """As in "FY2021", "FY22": by the calendar year it is named for."""
    year = found.index("f")
    return TimeExpression("DATE", "fixed", value=f"{year if year >= 100 else year + 2000:04}")


def _short_quarter(found: Found) -> TimeExpression:
    """As in "Q3 2021", "H1"."""
    name = found.lexemes("q")[0].text
    year = found.index("y") if found.has("y") else None
    return TimeExpression("DATE", "quarter" if name[0] == "Q" else "half", index=int(name[1]), year=year, direction="tense")


def _year_end(found: Found) -> TimeExpression | None:
    return TimeExpression("DATE", "offset", unit="year", mod="END") if found.text("u") == "year" else None


def _week_of(found: Found) -> TimeExpression | None:
    day = TimeExpression("DATE", "month-day", index=found.index("d"), month=found.index("m"), direction="tense")
    return TimeExpression("DATE", "offset", unit="week", of=day) if found.text("u") == "week" else None


_OF_YEAR: Final = "(?:{of}?{fiscal}?(?P<y>{yr})|{of}?{the}?(?P<rel>(?:{last}|{next}|{this}|{previous}){fiscal}?{unit}))?"

RELATIVE: Final[tuple[Rule, ...]] = (
    rule(
        "(?:(?P<t>{clock_time}){locally}{comma}?{on}?)?(?P<edge>{edge})?(?P<day>{today}|{yesterday}|{tomorrow}|{tonight})(?P<p>{part})?",
        _day,
    ),
    rule("(?P<edge>{edge})?(?P<p>{part})?(?P<day>{today}|{yesterday}|{tomorrow})", _day),
    rule("(?P<day>{today}|{yesterday}|{tomorrow}){at}(?P<t>{clock_time}){locally}", _day),
    rule("(?P<edge>{edge})?(?P<dir>{this}|{last})(?P<p>{part})", _this_part),
    rule("(?P<t>{clock_time}){locally}(?P<dir>{this}|{last})(?P<p>{part})", _this_part),
    rule("{the}?(?P<dir>{next}|{following}|{previous}|{that}|{the}{same})(?P<p>{part})", _next_part),
    rule("(?P<edge>{edge})?{the}?(?P<dir>{back_}|{ahead}|{this}|{current}){fiscal}?(?P<u>{unit})", _this_unit),
    rule("{the}(?P<dir>{following}|{same}|{previous})(?P<u>{unit})", _following_unit),
    rule("(?P<dir>{that}{same}?|{the}{next})(?P<u>{unit})", _following_unit),
    rule(
        "(?P<approx>{approx})?(?P<n>{amount}){hy}?(?P<u>{anyunits})(?:{or}{more})?(?P<w>{ago}|{earlier}|{later}|{from}{now}|{from}{today})",
        _ago,
    ),
    rule("{several}?(?P<u>{units})(?P<w>{ago}|{later})", _plural_ago),
    rule("{the}?(?P<rel>{unit}{hy}?(?:{ago}|{earlier})){fiscal}?(?P<o>{ordinal}){hy}?(?P<u>{unit})", _quarter_before),
    rule("{the}?(?P<u>{unit}){hy}?(?:{ago}|{earlier})(?:{period}|{unit})?", _year_ago_period),
    rule("{the}?{corresponding}(?:{period}|{unit})(?:{a}{unit}{earlier}|{last}(?P<u>{unit}))", _year_ago_period),
    rule("(?P<edge>{edge})?{the}?{fiscal}?(?P<o>{ordinal}){hy}?(?P<u>{unit})" + _OF_YEAR, _quarter),
    rule("(?P<edge>{edge})?{the}?(?P<rel>(?:{last}|{next}|{this}){unit})(?:{clitic})?(?P<o>{ordinal}){hy}?(?P<u>{unit})", _quarter),
    rule("{the}?{fiscal}?(?P<y>{yr})(?:{clitic})?(?P<o>{ordinal}){hy}?(?P<u>{unit})", _quarter),
    rule("(?P<edge>{edge})?{the}?(?P<o>{ordinal}){hy}?{half}" + _OF_YEAR, _half),
    rule("{the}?(?P<o>{ordinal}){hy}?{half}{of}{the}(?P<u>{unit})", _half),
    rule("(?P<edge>{edge})?{the}?(?P<dir>{turn})(?P<s>{anyseason})(?P<y>{yr})?", _season),
    rule("(?<=[{in}{since}{by}{from}{over}])(?P<edge>{edge})?{the}?(?P<s>{anyseason})(?!{of}(?!{yr}))" + _OF_YEAR, _season),
    rule("{the}?(?P<s>{anyseason}){of}?(?P<y>{yr})", _season),
    rule("(?P<edge>{edge})(?P<s>{anyseason})" + _OF_YEAR, _season),
    rule("(?P<edge>{edge})?{the}?(?P<t>{clock_time}){locally}", _part),
    rule("(?P<edge>{early}{in}{the}|{late}{in}{the}|{late}{at}|{mid}{hy}?)(?P<p>{part})", _part),
    rule("(?<=[{in}{at}{by}{since}]){the}?(?P<edge>{edge})?(?P<p>{part})(?!{part})", _part),
    rule(
        "(?P<edge>(?:{early}|{late}|{earlier}|{later}){in}{the}|{the}(?:{begin}|{finish}|{mid}){of}{the}|{the}(?:{full})?)(?P<u>{unit})",
        _the_unit,
    ),
    rule("{the}?(?P<u>{unit})(?:{hy}|{clitic})?{finish}", _year_end),
    rule("{the}?{latest}{period}", lambda found: TimeExpression("DATE", "offset", unit="quarter", of=EARLIER)),
    rule("{the}(?P<u>{unit})(?P<way>{by})(?P<day>{yesterday}|{tomorrow})", _beside_day),
    rule("{the}(?P<u>{unit})(?={by}{the}?{edge}?(?:{weekday}|{anymonth}{dom}|{dom}{anymonth}|{feast}))", _the_day_beside),
    rule("(?P<n>{amount})(?P<u>{anyunits}){ago}{on}?(?:(?P<w>{weekday})|(?P<day>{today}|{yesterday}))", _weeks_from_weekday),
    rule("(?P<w>{weekday}){comma}?(?P<n>{amount})(?P<u>{anyunits}){ago}", _weeks_from_weekday),
    rule("(?P<n>{num})(?P<w>{weekdays}){ago}", _weeks_from_weekday),
    rule("(?P<f>{fy})", _fiscal),
    rule("(?P<q>{qtr}){of}?(?P<y>{yr})", _short_quarter),
    rule("(?<=[{in}{by}{since}{for}{of}{from}])(?P<q>{qtr})", _short_quarter),
    rule("{the}(?P<u>{unit}){of}(?P<m>{anymonth})(?P<d>{dom})", _week_of),
)
