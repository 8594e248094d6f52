"""Where the names on a map go: none over another, none over a dot, none over the edge."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from twosource.render.svg import Box, Point, overlaps, text_width

LINE: Final = 1.25
"""Height of a label as a part of its font size."""

GRID: Final = 18
"""Trial positions across and down the picture for a country's name: fine enough that any free spot wide enough for it is found."""


SPACED: Final = 1.3
"""How much wider capitals set with letter spacing run than `text_width` says (measured with Arial and DejaVu Sans)."""


@dataclass(frozen=True, slots=True)
class Label:
    """A text on the picture: its middle-left anchor, its box, and whether a line should lead to its dot."""

    text: str
    x: float
    y: float
    size: float
    box: Box
    leader: bool = False


class LabelPlacer:
    """Places labels one after another, the most important first."""

    def __init__(self, width: float, height: float, taken: Iterable[Box]) -> None:
        self.width, self.height = width, height
        self.taken = list(taken)

    def beside(self, text: str, dot: Point, radius: float, size: float) -> Label | None:
        """A label near its dot, on the first free side; further off with a leading line; None where nothing is free."""
        for x, y, leader in _around(dot, radius, text_width(text, size), size):
            label = self._try(text, x, y, size, leader)
            if label is not None:
                return label
        return None

    def within(self, text: str, rings: Sequence[list[Point]], size: float) -> Label | None:
        """A label wholly inside rings (even-odd), as near to their middle as is free."""
        width = text_width(text, size) * SPACED
        xs = [x for ring in rings for x, _ in ring]
        ys = [y for ring in rings for _, y in ring]
        left, right = max(0.0, min(xs)), min(self.width, max(xs))
        top, bottom = max(0.0, min(ys)), min(self.height, max(ys))
        if right - left < width or bottom - top < size:
            return None
        middle = ((left + right) / 2, (top + bottom) / 2)
        for x, y in sorted(_grid(left, top, right, bottom), key=lambda at: (at[0] - middle[0]) ** 2 + (at[1] - middle[1]) ** 2):
            corners = [(x + dx, y + dy) for dx in (-width / 2, 0, width / 2) for dy in (-size * 0.7, size * 0.7)]
            if all(_inside(corner, rings) for corner in corners):
                label = self._try(text, x - width / 2, y, size, False, width)
                if label is not None:
                    return label
        return None

    def _try(self, text: str, x: float, y: float, size: float, leader: bool, width: float | None = None) -> Label | None:
        right = x + (width or text_width(text, size)) + 2
        box = (x - 2, y - size * LINE / 2, right, y + size * LINE / 2)
        fits = box[0] >= 2 and box[1] >= 2 and box[2] <= self.width - 2 and box[3] <= self.height - 2
        if not fits or overlaps(box, self.taken):
            return None
        self.taken.append(box)
        return Label(text, x, y, size, box, leader)


def _around(dot: Point, radius: float, width: float, size: float) -> Iterator[tuple[float, float, bool]]:
    """Left ends and middles of a label around a dot: right, left, above, below, the corners, then the same further away."""
    x, y = dot
    for distance in (0.0, size, size * 2.2, size * 3.6, size * 5):
        gap, rise = radius + 4 + distance, radius + size * 0.75 + distance
        sides = [(x + gap, y), (x - gap - width, y), (x - width / 2, y - rise), (x - width / 2, y + rise)]
        corners = [
            (x + gap * 0.7, y - rise),
            (x + gap * 0.7, y + rise),
            (x - gap * 0.7 - width, y - rise),
            (x - gap * 0.7 - width, y + rise),
        ]
        yield from ((*at, distance > 0) for at in sides + corners)


def _grid(left: float, top: float, right: float, bottom: float) -> list[Point]:
    steps = [(number + 0.5) / GRID for number in range(GRID)]
    return [(left + (right - left) * across, top + (bottom - top) * down) for across in steps for down in steps]


def _inside(point: Point, rings: Sequence[list[Point]]) -> bool:
    x, y = point
    inside = False
    for ring in rings:
        before = ring[-1]
        for at in ring:
            if (at[1] > y) != (before[1] > y) and x < (before[0] - at[0]) * (y - at[1]) / (before[1] - at[1]) + at[0]:
                inside = not inside
            before = at
    return inside
