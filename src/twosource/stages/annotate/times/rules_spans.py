"""Rules for lengths of time, for what recurs, and for now, then and some day."""

from typing import Final

from twosource.stages.annotate.times.expression import TimeExpression
from twosource.stages.annotate.times.grammar import IGNORED, Builder, Found, Rule, rule
from twosource.stages.annotate.times.rules_relative import approximate, unit_of
from twosource.stages.annotate.times.words import UNIT_CODES

_TURNS: Final = {"last": -1, "past": -1, "previous": -1, "latest": -1, "recent": -1, "next": 1, "coming": 1, "upcoming": 1, "following": 1}

_RENAMED: Final = {"decade": ("Y", 10), "century": ("Y", 100), "fortnight": ("W", 2)}
"""Units of which a number is told in others, since ISO 8601 has no letter for them: "two decades" is P20Y."""


def length(unit: str, number: float | None) -> str:
    """A TIMEX3 duration: P3D, PT5H, P2Y6M, PXW where the number is vague."""
    code = UNIT_CODES[unit]
    prefix, letter = ("PT", code[1]) if code.startswith("T") else ("P", code)
    if unit == "weekend":
        prefix, letter = "P", "WE"
    if number is None:
        return f"{prefix}X{letter}"
    if unit in _RENAMED:
        letter, number = _RENAMED[unit][0], number * _RENAMED[unit][1]
    whole = int(number)
    if number == whole:
        return f"{prefix}{whole}{letter}"
    below = {"year": ("M", 12), "hour": ("M", 60), "minute": ("S", 60), "day": ("TH", 24)}.get(unit)
    if below and number % 1 == 0.5:
        return (
            f"{prefix}{whole}{letter}{below[1] // 2}{below[0]}"
            if whole
            else f"{prefix if unit != 'day' else 'PT'}{below[1] // 2}{below[0][-1]}"
        )
    return f"{prefix}{number:g}{letter}"


def _duration(found: Found) -> TimeExpression | None:
    number = found.amount("n") if found.has("n") else None
    if found.has("half_more"):
        number = (number or 1) + 0.5
    return TimeExpression("DURATION", "fixed", value=length(unit_of(found), number), mod=approximate(found))


def _two_units(found: Found) -> TimeExpression | None:
    """As in "three years and four months", "an hour and 30 minutes"."""
    longer, shorter = str(found.values("u")[-1]), str(found.values("v")[-1])
    numbers = found.amount("n"), found.amount("k")
    if None in numbers or (longer, shorter) not in _NESTED:
        return None
    first, second = length(longer, numbers[0]), length(shorter, numbers[1])
    return TimeExpression("DURATION", "fixed", value=first + second.removeprefix("PT" if longer == "hour" else "P"), mod=approximate(found))


_NESTED: Final = frozenset(
    {("year", "month"), ("year", "day"), ("month", "day"), ("week", "day"), ("hour", "minute"), ("minute", "second")}
)


def _hyphened(found: Found) -> TimeExpression | None:
    number = found.amount("n")
    return None if number is None else TimeExpression("DURATION", "fixed", value=length(unit_of(found), number))


_HALF_DAY: Final = 12
"""Hours from which "the past 24 hours" reaches into another day."""


def _span_of_one(found: Found) -> TimeExpression | None:
    """As in "the past year", "the next decade": that long up to now or from now. A decade is told as a length, not as a calendar's."""
    unit, turn = unit_of(found), _TURNS[found.text("dir")]
    if unit in _RENAMED:
        return TimeExpression("DURATION", "span", value=length(unit, 1), unit=unit, offset=turn)
    return TimeExpression("DATE", "span", unit=unit, offset=turn) if unit in ("week", "month", "year") else None


def _span(found: Found) -> TimeExpression | None:
    """As in "the past two years", "the next few days"."""
    number = found.amount("n") if found.has("n") else None
    unit, turn = unit_of(found), _TURNS.get(found.text("dir"), 0)
    value = length(unit, number)
    short = unit in ("second", "minute") or (unit == "hour" and (number or 0) < _HALF_DAY)
    if not turn or number is None or number % 1 or short or found.followed_by("of"):  # "the last three weeks of the year"
        return TimeExpression("DURATION", "fixed", value=value, mod=approximate(found))
    return TimeExpression("DURATION", "span", value=value, unit=unit, offset=turn * int(number), mod=approximate(found))


def _year_ended(found: Found) -> TimeExpression | None:
    """As in "the year ended June 30": a length of time, not the calendar's year."""
    return TimeExpression("DURATION", "fixed", value="P1Y") if unit_of(found) == "year" else None


def _each(found: Found) -> TimeExpression | None:
    if found.has("w"):
        part = f"T{found.values('p')[-1]}" if found.has("p") else ""
        return TimeExpression("SET", "fixed", value=f"XXXX-WXX-{found.index('w')}{part}")
    if found.has("m"):
        return TimeExpression("SET", "fixed", value=f"XXXX-{found.index('m'):02}")
    if found.has("p"):
        return TimeExpression("SET", "fixed", value=f"XXXX-XX-XXT{found.values('p')[-1]}")
    if unit_of(found) == "weekend":
        return _WEEKENDS
    return TimeExpression("SET", "fixed", value=length(unit_of(found), found.amount("n") if found.has("n") else 1))


_WEEKENDS: Final = TimeExpression("SET", "fixed", value="XXXX-WXX-WE")


def _adverb(found: Found) -> TimeExpression:
    return TimeExpression("SET", "fixed", value=str(found.values("s")[0]))


def _reference(found: Found) -> TimeExpression:
    return TimeExpression("DATE", "fixed", value=str(found.values("r")[0]))


def _always(value: str) -> Builder:
    expression = TimeExpression("DATE", "fixed", value=value)
    return lambda found: expression


def _fraction(found: Found) -> TimeExpression | None:
    """As in "three-quarters", "a quarter of the donors": no time."""
    return IGNORED if found.words[found.match.end() - 1].value == "quarter" else None


def _times_per(found: Found) -> TimeExpression | None:
    """As in "twice a week", "four times per year"; "78,000 times a minute" is a speed."""
    if unit_of(found) in ("second", "minute", "hour"):
        return None
    return TimeExpression("SET", "fixed", value=length(unit_of(found), 1))


def _every_other(found: Found) -> TimeExpression | None:
    """As in "every other day", "every third week", "every second Tuesday"."""
    step = 2 if found.has("other") else found.ordinal("o")
    if found.has("w"):
        return TimeExpression("SET", "fixed", value=f"XXXX-WXX-{found.index('w')}")
    return TimeExpression("SET", "fixed", value=length(unit_of(found), step)) if step else None


def _ignore(found: Found) -> TimeExpression:
    return IGNORED


SPANS: Final[tuple[Rule, ...]] = (
    rule("{approx}?{amount}{hy}?{anyunits}{hy}?{old}", _ignore),
    rule("{approx}?{card}{hy}{anyunits}(?!{hy})", _fraction),
    rule("{approx}?(?:{num}|{a}|{half}{a}){hy}?{anyunits}(?={of}(?!{the}?{unit}))", _fraction),
    rule(
        "(?P<approx>{approx}|{within})?{the}?{ordw}?(?P<n>{amount}){hy}?(?:{additional}|{more}|{full}|{other})?(?P<u>{units})(?:{long})?",
        _duration,
    ),
    rule(
        "(?P<approx>{approx}|{within})?(?P<n>{a}|{half}{a}|{a}?{card})(?:{additional}|{full})?(?P<u>{anyunit})(?P<half_more>{and}{a}{half})?",
        _duration,
    ),
    rule("(?P<approx>{approx}|{within})?{a}?{additional}(?P<u>{unit})", _duration),
    rule("(?P<approx>{approx})?(?P<n>{num}|{a})(?P<u>{anyunits}){and}?(?P<k>{num})(?P<v>{units})", _two_units),
    rule("{a}?(?P<n>{num}|{several}){hy}(?P<u>{anyunit})(?:{hy}?{long})?", _hyphened),
    rule("(?P<n>{card})(?P<u>{unit})", _hyphened),
    rule("(?P<u>{units}){hy}{long}", _duration),
    rule("{a}?(?P<u>{unit}){hy}{long}", lambda found: TimeExpression("DURATION", "fixed", value=length(unit_of(found), 1))),
    rule("{the}?(?P<dir>{back_}|{ahead}|{these}|{those})(?P<approx>{approx})?(?P<n>{amount}){hy}?(?:{or}{num})?(?P<u>{units})", _span),
    rule("{the}?(?P<dir>{back_}|{ahead})(?P<u>{units})", _span),
    rule("{this}?(?P<dir>{past})(?P<u>{unit})", _span_of_one),
    rule("{the}(?P<dir>{past}|{last}|{next}|{coming})(?P<u>{unit})", _span_of_one),
    rule("{the}{fiscal}?(?P<u>{unit})(?={ended})", _year_ended),
    rule("(?<=[{for}{in}{of}{by}{within}{over}{past}])(?P<u>{units})", _duration),
    rule("(?P<n>{day}|{card})(?:{hy}|{to}|{or})(?P<u>{units})", _duration),
    rule("{each}(?P<n>{num})?(?P<u>{anyunits})", _each),
    rule("{each}(?P<w>{weekday})(?P<p>{part})?", _each),
    rule("{each}(?:(?P<other>{other})|(?P<o>{ordinal}))(?:(?P<u>{unit})|(?P<w>{weekday}))", _every_other),
    rule("(?:{day}|{card})?{twice}(?:{a}|{each}|{per})(?P<u>{unit})", _times_per),
    rule("(?P<w>{weekday})(?P<p>{parts})", _each),
    rule("{on}?(?P<w>{weekdays})", _each),
    rule("{on}(?P<u>{units})", lambda found: _WEEKENDS if unit_of(found) == "weekend" else None),
    rule("{each}(?P<m>{anymonth})", _each),
    rule("{each}(?P<p>{part})", _each),
    rule("(?P<s>{set})", _adverb),
    rule("(?P<r>{ref})", _reference),
    rule("{now}|{current}", _always("PRESENT_REF")),
    rule("{the}{past}(?!{num}|{unit}|{units}|{few}|{several}|{couple}|{hy})", _always("PAST_REF")),
    rule("{the}{future}", _always("FUTURE_REF")),
    rule("{the}{time}(?={ago})", _always("PAST_REF")),
)
