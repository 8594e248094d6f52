"""Feast days that news names in place of a date."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from twosource.stages.annotate.times.calendar import easter


def nth_weekday(month: int, weekday: int, nth: int) -> Callable[[int], date]:
    """The nth such weekday of a month (Monday is 0); nth 0 is the last."""

    def day(year: int) -> date:
        if nth == 0:
            last = date(year, month, monthrange(year, month)[1])
            return last - timedelta(days=(last.weekday() - weekday) % 7)
        first = date(year, month, 1)
        found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
        if found.month != month:
            raise ValueError("the month has no such weekday")
        return found

    return day


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


FEASTS: Final[dict[str, Callable[[int], date]]] = {
    "new year's day": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "new years day": _fixed(1, 1),
    "new years eve": _fixed(12, 31),
    "martin luther king day": nth_weekday(1, 0, 3),
    "valentine's day": _fixed(2, 14),
    "presidents day": nth_weekday(2, 0, 3),
    "st. patrick's day": _fixed(3, 17),
    "good friday": _easter(-2),
    "easter sunday": _easter(0),
    "easter monday": _easter(1),
    "easter": _easter(0),
    "mother's day": nth_weekday(5, 6, 2),
    "memorial day": nth_weekday(5, 0, 0),
    "father's day": nth_weekday(6, 6, 3),
    "fourth of july": _fixed(7, 4),
    "independence day": _fixed(7, 4),
    "bastille day": _fixed(7, 14),
    "labor day": nth_weekday(9, 0, 1),
    "may day": _fixed(5, 1),
    "earth day": _fixed(4, 22),
    "victory day": _fixed(5, 9),
    "international women's day": _fixed(3, 8),
    "juneteenth": _fixed(6, 19),
    "ash wednesday": _easter(-46),
    "palm sunday": _easter(-7),
    "pentecost": _easter(49),
    "whit monday": _easter(50),
    "columbus day": nth_weekday(10, 0, 2),
    "halloween": _fixed(10, 31),
    "election day": lambda year: nth_weekday(11, 0, 1)(year) + timedelta(days=1),
    "veterans day": _fixed(11, 11),
    "remembrance day": _fixed(11, 11),
    "armistice day": _fixed(11, 11),
    "thanksgiving day": nth_weekday(11, 3, 4),
    "thanksgiving": nth_weekday(11, 3, 4),
    "black friday": lambda year: nth_weekday(11, 3, 4)(year) + timedelta(days=1),
    "christmas eve": _fixed(12, 24),
    "christmas day": _fixed(12, 25),
    "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
}
"""The day of a feast in a year. Labels of the United States where countries differ: most of the English wire is written there."""
