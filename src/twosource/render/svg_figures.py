"""Figures as ranges on a common axis: a bar from low to high, a dot for each value that somebody gives."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from twosource.model.findings import Figure
from twosource.model.values import Quantity
from twosource.render.lookup import Lookup
from twosource.render.svg import element
from twosource.render.wording import number, plural, quantity_words

HUMAN: Final = frozenset({"killed", "injured", "casualties", "missing", "displaced", "evacuated", "arrested"})
"""Measures that count people: they share one axis ("captured" counts towns as often)."""

LOG_FROM: Final = 30
"""Ratio of the largest to the smallest value from which the axis is logarithmic: the smallest would be under 3 % of a linear one."""

MOST_TICKS: Final = 5
"""Labelled ticks on an axis: as many as have room on a phone."""

HEIGHT: Final = 26
"""Pixels of a row's picture."""


@dataclass(frozen=True, slots=True)
class Axis:
    """From values to percent of the width; `log` where values differ too much for a linear axis."""

    low: float
    high: float
    log: bool

    def at(self, value: float) -> float:
        """The place of a value, 0 to 100."""
        if self.log:
            part = math.log10(max(value, self.low) / self.low) / math.log10(self.high / self.low)
        else:
            part = (value - self.low) / (self.high - self.low)
        return min(100.0, max(0.0, part * 100))

    def ticks(self) -> list[float]:
        """Round values along the axis."""
        if self.log:
            first, last = round(math.log10(self.low)), round(math.log10(self.high))
            return [10.0**power for power in range(first, last + 1, math.ceil((last - first) / MOST_TICKS))]
        step = _round_step(self.high / MOST_TICKS)
        return [step * at for at in range(int(self.high / step + 1e-9) + 1)]


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Figures that share an axis, each with its picture; lone single values have neither (`axis` is None)."""

    title: str
    log: bool
    axis: Markup | None
    rows: tuple[tuple[Figure, Markup | None], ...]


def figure_groups(figures: Sequence[Figure], lookup: Lookup) -> list[FigureGroup]:
    """The figures by what they count: people first, then each unit, and last the numbers that stand alone."""
    groups: dict[str, list[Figure]] = {}
    for figure in sorted(figures, key=lambda figure: figure.measure not in HUMAN):
        groups.setdefault("People" if figure.measure in HUMAN else plural(figure.unit or figure.of).capitalize(), []).append(figure)
    drawn = [_group(title, members, lookup) for title, members in groups.items() if not _alone(members, lookup)]
    alone = tuple((figure, None) for members in groups.values() if _alone(members, lookup) for figure in members)
    return [*drawn, FigureGroup("Other numbers" if drawn else "Numbers", False, None, alone)] if alone else drawn


def _alone(figures: list[Figure], lookup: Lookup) -> bool:
    """One figure that one source gives: a picture of it would show nothing."""
    return len(figures) == 1 and len(_quantities(figures[0], lookup)) < 2


def _group(title: str, figures: list[Figure], lookup: Lookup) -> FigureGroup:
    given = [(figure, _quantities(figure, lookup)) for figure in figures]
    axis = axis_for([value for figure, quantities in given for value in _values(figure, quantities)])
    rows = tuple((figure, _row(figure, quantities, axis)) for figure, quantities in given)
    return FigureGroup(title, axis.log, _axis(axis), rows)


def axis_for(values: Sequence[float]) -> Axis:
    """An axis that holds all values: linear from nought, or logarithmic between powers of ten."""
    positive = [value for value in values if value > 0]
    top = max(positive, default=1.0)
    if positive and min(positive) == min(values) and top / min(positive) >= LOG_FROM:
        low = 10.0 ** math.floor(math.log10(min(positive)))
        return Axis(low, 10.0 ** math.ceil(math.log10(top) + 1e-9), True)
    return Axis(0.0, top * 1.08, False)


def _round_step(least: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten that is not under `least`."""
    power = 10.0 ** math.floor(math.log10(least))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= least * 0.999)
    return max(1.0, step) if least >= 0.2 else step


def _quantities(figure: Figure, lookup: Lookup) -> list[tuple[Quantity, str]]:
    """Each value that is given, once per innermost speaker."""
    found = [lookup.claims[claim] for claim in figure.claims if claim in lookup.claims]
    pairs = [(claim.quantity, lookup.voice(claim)[-1]) for claim in found if claim.quantity is not None]
    return list({(quantity_words(quantity), voice): (quantity, voice) for quantity, voice in pairs}.values())


def _values(figure: Figure, quantities: list[tuple[Quantity, str]]) -> list[float]:
    ends = [figure.low, figure.best, figure.high, *(end for quantity, _ in quantities for end in (quantity.low, quantity.high))]
    return [end for end in ends if end is not None]


def _row(figure: Figure, quantities: list[tuple[Quantity, str]], axis: Axis) -> Markup:
    middle = HEIGHT / 2
    parts = [element("line", x1="0%", x2="100%", y1=middle, y2=middle, class_="rail"), _bar(figure, axis, middle)]
    parts += [_dot(quantity, voice, axis, middle) for quantity, voice in quantities]
    return element("svg", *parts, width="100%", height=HEIGHT, class_="range", aria_hidden="true", focusable="false")


def _bar(figure: Figure, axis: Axis, middle: float) -> Markup:
    """From low to high; an end that is open runs to the edge, dashed by its class."""
    low = axis.at(figure.low) if figure.low is not None else 0.0
    high = axis.at(figure.high) if figure.high is not None else 100.0
    kind = "bar open" if figure.low is None or figure.high is None else "bar approximate" if figure.approximate else "bar"
    return element("rect", x=_percent(low), width=_percent(max(0.0, high - low)), y=middle - 5, height=10, rx=5, class_=kind)


def _dot(quantity: Quantity, voice: str, axis: Axis, middle: float) -> Markup:
    """A filled dot for an exact value, an open one for an approximate, two small ones for the ends of a range."""
    title = element("title", f"{quantity_words(quantity)}: {voice}")
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    kind = "dot approximate" if quantity.approximate or quantity.bound else "dot"
    radius = 6 if len(set(ends)) == 1 else 4.5
    dots = (element("circle", title, cx=_percent(axis.at(end)), cy=middle, r=radius, class_=kind) for end in dict.fromkeys(ends))
    return element("g", *dots)


def _axis(axis: Axis) -> Markup:
    ticks = axis.ticks()
    parts = []
    for at in ticks:
        where = axis.at(at)
        anchor = "start" if where < 4 else "end" if where > 96 else "middle"
        parts.append(element("line", x1=_percent(where), x2=_percent(where), y1=0, y2=5, class_="tick"))
        parts.append(element("text", _short(at), x=_percent(where), y=18, text_anchor=anchor, font_size=11))
    return element("svg", *parts, width="100%", height=22, class_="axis", aria_hidden="true", focusable="false")


def _short(value: float) -> str:
    """A tick in few characters: 10,000; 1m; 2bn."""
    for size, letter in ((1e12, "tn"), (1e9, "bn"), (1e6, "m")):
        if value >= size:
            return f"{value / size:g}{letter}"
    return number(round(value, 2))


def _percent(value: float) -> str:
    return f"{value:.2f}%"
