"""Times that are told from a time named before: "the next day", "early in the morning" after "on Friday", "a year earlier"."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from twosource.model.span import TextSpan
from twosource.stages.annotate.times.expression import TimeExpression
from twosource.stages.annotate.times.rules_relative import EARLIER

_NEAR: Final = 1
"""Sentences back within which a part of the day takes its day ("on Friday. ... early in the morning")."""

_FAR: Final = 4
"""Sentences back within which "the next day" and "the year-earlier quarter" take theirs (set on TimeBank)."""

_FAR_QUARTER: Final = 12
"""The same for quarters: a report of results names its quarter once (set on TimeBank)."""

_DEEPEST: Final = 8
"""A chain of "the next day ... the next day" longer than this has no sure beginning: it is left open."""

_KEPT: Final = 24
"""Times looked back over at most."""

_LENGTH: Final = re.compile(r"P(\d{1,4})([DWMY])")
_UNITS: Final = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_FROM: Final = re.compile(r"\s(before|after)\s(?:the\s)?")
_THEN_DAY: Final = re.compile(r",?\s?(?:\([^()\n]{1,40}\),?\s)?(?:in [A-Z][\w'’-]{1,24},? )?(?:on )?")
"""What may stand between a clock time and its day: "10:35 a.m. (0735 GMT) Friday", "5 a.m. local time in Kherson on Friday"."""

_UNKNOWN: Final = TimeExpression("DATE", "fixed", value="XXXX")


def resolve(expressions: Sequence[TimeExpression], sentences: Sequence[int]) -> list[TimeExpression]:
    """The expressions with what "the next day" and its kin refer to put in `of`. `sentences`: the sentence number of each."""
    resolved: list[TimeExpression] = []
    for at, expression in enumerate(expressions):
        before = list(zip(resolved[-_KEPT:], sentences[max(0, at - _KEPT) : at], strict=True))
        resolved.append(
            _resolve(expression, [(found, sentences[at] - number) for found, number in before]) if expression.of is EARLIER else expression
        )
    return resolved


def dated_after(expressions: Sequence[TimeExpression], spans: Sequence[TextSpan], text: str) -> list[TimeExpression]:
    """The expressions, the clock times right before a day being that day's: "10:35 a.m. (0735 GMT) Friday"."""
    resolved = list(expressions)
    for at, expression in enumerate(expressions):
        if expression.kind != "part" or expression.of is not EARLIER or not expression.part[:1].isdigit():
            continue
        for day, span in zip(expressions[at + 1 : at + 3], spans[at + 1 : at + 3], strict=True):
            if day.kind in ("weekday", "month-day") and not day.part and _THEN_DAY.fullmatch(text, spans[at][1], span[0]):
                resolved[at] = replace(expression, of=day, depth=day.depth + 1)
    return resolved


def counted_from(expressions: Sequence[TimeExpression], spans: Sequence[TextSpan], text: str) -> list[TimeExpression]:
    """The expressions, lengths of time that are counted from the date right after them made dates: "two days after Nov. 8"."""
    resolved = list(expressions)
    for at in range(len(resolved) - 1):
        length = _LENGTH.fullmatch(resolved[at].value) if resolved[at].kind == "fixed" else None
        way = _FROM.fullmatch(text[spans[at][1] : spans[at + 1][0]])
        if length and way and _is_day(resolved[at + 1]):
            offset = int(length[1]) * (1 if way[1] == "after" else -1)
            resolved[at] = TimeExpression(
                "DATE", "offset", unit=_UNITS[length[2]], offset=offset, of=resolved[at + 1], mod=resolved[at].mod
            )
    return resolved


def _resolve(expression: TimeExpression, before: list[tuple[TimeExpression, int]]) -> TimeExpression:
    if expression.kind == "part":
        return _resolve_part(expression, before)
    if expression.unit in ("quarter", "year"):
        return _resolve_period(expression, before)
    of_writing = expression.offset < 0 or expression.direction == "this"
    return _of(expression, _latest(before, _FAR, _is_day), None if of_writing else _UNKNOWN)


def _resolve_part(expression: TimeExpression, before: list[tuple[TimeExpression, int]]) -> TimeExpression:
    """A part of a day: that of the day just named. "Overnight" without one is the night that has just ended."""
    if expression.value != "overnight":
        return _of(expression, _latest(before, _NEAR, _is_day), None)
    day = _latest(before, 0, _is_day)
    return _of(expression, day, None) if day else replace(expression, kind="offset", unit="day", offset=-1, of=None)


def _resolve_period(expression: TimeExpression, before: list[tuple[TimeExpression, int]]) -> TimeExpression:
    """A year or quarter: "the quarter" is the last one named, "a year earlier" the same quarter a year before it."""
    quarter = _latest(before, _FAR_QUARTER, _is_quarter)
    if expression.unit == "quarter" and expression.offset == 0:
        return _of(expression, quarter, None) if quarter else replace(expression, of=None, offset=-1)
    if expression.unit == "year" and expression.offset == -1:
        if quarter:
            return _of(replace(expression, unit="quarter", offset=-4), quarter, None)
        year = None if expression.direction == "past" else _latest(before, _NEAR, _is_year)
        return _of(expression, year, None)
    if expression.unit == "year" and expression.offset == 0:
        return _of(expression, _latest(before, _NEAR, _is_year), None)
    is_named = _is_year if expression.unit == "year" else _is_day
    return _of(expression, _latest(before, _FAR, is_named), None if expression.offset < 0 else _UNKNOWN)


def _of(expression: TimeExpression, found: TimeExpression | None, otherwise: TimeExpression | None) -> TimeExpression:
    if found is None or found.depth >= _DEEPEST:
        return replace(expression, of=otherwise)
    return replace(expression, of=found, depth=found.depth + 1)


def _latest(before: list[tuple[TimeExpression, int]], reach: int, fits: Callable[[TimeExpression], bool]) -> TimeExpression | None:
    for found, distance in reversed(before):
        if distance <= reach and fits(found):
            return found
    return None


def _is_day(found: TimeExpression) -> bool:
    if found.kind == "fixed":
        return len(found.value) >= 10 and found.value[:4].isdigit()
    return found.kind in ("weekday", "month-day", "feast", "nth-weekday", "part") or (found.kind == "offset" and found.unit == "day")


def _is_quarter(found: TimeExpression) -> bool:
    return found.kind == "quarter" or (found.kind == "offset" and found.unit == "quarter" and found.offset != -4)


def _is_year(found: TimeExpression) -> bool:
    return (found.kind == "fixed" and len(found.value) == 4 and found.value.isdigit()) or found.year is not None
