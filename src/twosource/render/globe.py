"""A small globe that shows where on Earth a map lies (orthographic projection)."""

import math
from typing import Final

from markupsafe import Markup

from twosource.render.projection import MapFrame
from twosource.render.svg import Point, element, path
from twosource.render.world import Line, world

COARSE: Final = 1.6
"""Pixels between two points kept: at 40 pixels radius a coast needs no more."""

SMALLEST_RING: Final = 2.5
"""Degrees: islands smaller than this would be specks."""


def globe(frame: MapFrame, centre: Point, radius: float) -> Markup:
    """The half of the Earth that faces the middle of the frame, the frame drawn on it."""
    middle = ((frame.west + frame.east) / 2, (frame.south + frame.north) / 2)
    view = _View(middle, centre, radius)
    rings = [view.ring(ring) for territory in world().territories for ring in territory.rings if _large(ring)]
    x, y = centre
    return element(
        "g",
        element("circle", cx=x, cy=y, r=radius, class_="sea"),
        element("path", d=path((ring for ring in rings if len(ring) > 2), closed=True), class_="globe-land"),
        element("path", d=path([view.outline(frame)], closed=True), class_="globe-frame"),
        element("circle", cx=x, cy=y, r=radius, class_="globe-rim"),
        class_="globe",
    )


def _large(ring: Line) -> bool:
    west, south, east, north = ring.bounds
    return east - west + north - south > SMALLEST_RING


class _View:
    """The Earth seen from above one point."""

    def __init__(self, middle: tuple[float, float], centre: Point, radius: float) -> None:
        self.lon = math.radians(middle[0])
        self.sin, self.cos = math.sin(math.radians(middle[1])), math.cos(math.radians(middle[1]))
        self.centre, self.radius = centre, radius

    def point(self, lon: float, lat: float) -> tuple[Point, bool]:
        """A place on the picture, and whether it is on the near side; the far side is pushed out to the rim."""
        turn, high = math.radians(lon) - self.lon, math.radians(lat)
        x = math.cos(high) * math.sin(turn)
        y = self.cos * math.sin(high) - self.sin * math.cos(high) * math.cos(turn)
        near = self.sin * math.sin(high) + self.cos * math.cos(high) * math.cos(turn) >= 0
        if not near:
            length = math.hypot(x, y) or 1.0
            x, y = x / length, y / length
        return (self.centre[0] + x * self.radius, self.centre[1] - y * self.radius), near

    def ring(self, ring: Line) -> list[Point]:
        """A ring, coarsened; empty where all of it is on the far side."""
        out: list[Point] = []
        seen = False
        for lon, lat in ring.points[:: max(1, len(ring.points) // 600)]:
            point, near = self.point(lon, lat)
            seen = seen or near
            if not out or abs(point[0] - out[-1][0]) + abs(point[1] - out[-1][1]) >= COARSE:
                out.append(point)
        return out if seen else []

    def outline(self, frame: MapFrame) -> list[Point]:
        """The frame's four sides, each in steps; at least a few pixels large so that it can be seen."""
        steps = [number / 8 for number in range(9)]
        west, east, south, north = frame.west, frame.east, frame.south, frame.north
        least = 9.0  # degrees: about six pixels on a globe of 40 pixels radius
        grow_x, grow_y = max(0.0, least - (east - west)) / 2, max(0.0, least - (north - south)) / 2
        west, east, south, north = west - grow_x, east + grow_x, south - grow_y, north + grow_y
        sides = [(west + (east - west) * step, north) for step in steps] + [(east, north + (south - north) * step) for step in steps]
        sides += [(east + (west - east) * step, south) for step in steps] + [(west, south + (north - south) * step) for step in steps]
        return [self.point(lon, lat)[0] for lon, lat in sides]
