"""From degrees to pixels: the frame of a map, and lines cut to it."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from twosource.render.svg import Point
from twosource.render.world import Line, LonLat

KM_PER_DEGREE = 111.2
"""Of latitude (mean radius 6,371 km)."""

SMALLEST_SPAN = 4.0
"""Degrees of latitude a map shows at the least (about 440 km): a story within one city is still shown in its region, with borders."""

LARGEST_SPAN = 135.0
"""Degrees of latitude at the most: from the tip of South America to the Arctic."""

MARGIN = 1.5
"""The frame is this much larger than the box around the places: a quarter of the picture on each side for labels."""

TOLERANCE = 0.7
"""Points nearer than this many pixels to the one before are left out: less than a line's width."""


@dataclass(frozen=True, slots=True)
class MapFrame:
    """An equirectangular map, true to scale at its middle latitude."""

    west: float
    south: float
    east: float
    north: float
    width: float
    height: float

    def point(self, lon: float, lat: float) -> Point:
        """Where a place stands on the picture (outside it where the place is outside)."""
        x = (lon - self.west) / (self.east - self.west) * self.width
        return x, (self.north - lat) / (self.north - self.south) * self.height

    def longitude(self, lon: float) -> float:
        """The longitude as the frame counts it (a frame over the date line runs past 180)."""
        middle = (self.west + self.east) / 2
        return lon + 360 * round((middle - lon) / 360)

    def kilometre(self) -> float:
        """Pixels to a kilometre."""
        return self.height / (self.north - self.south) / KM_PER_DEGREE


def frame_around(places: Sequence[LonLat], width: float, height: float) -> MapFrame:
    """The smallest frame that shows all places with room around them."""
    longitudes = _unwrapped([lon for lon, _ in places])
    latitudes = [lat for _, lat in places]
    lon, lat = (min(longitudes) + max(longitudes)) / 2, (min(latitudes) + max(latitudes)) / 2
    shrink = max(0.2, math.cos(math.radians(lat)))
    wanted = max((max(latitudes) - min(latitudes)), (max(longitudes) - min(longitudes)) * shrink * height / width) * MARGIN
    span = min(max(wanted, SMALLEST_SPAN), LARGEST_SPAN)
    across = min(360.0, span * width / height / shrink)
    lat = min(max(lat, -60 + span / 2), 84 - span / 2) if span > SMALLEST_SPAN else lat
    return MapFrame(lon - across / 2, lat - span / 2, lon + across / 2, lat + span / 2, width, height)


def _unwrapped(longitudes: list[float]) -> list[float]:
    """The longitudes shifted by full turns so that they lie closest together."""
    turned = [lon + 360 if lon < 0 else lon for lon in longitudes]
    return turned if max(turned) - min(turned) < max(longitudes) - min(longitudes) else longitudes


def visible_rings(rings: Iterable[Line], frame: MapFrame) -> list[list[Point]]:
    """The rings that meet the frame, in pixels, cut to it (with a little beyond, so that no outline runs along the edge)."""
    out = []
    for ring in rings:
        for shift in (-360, 0, 360):
            if _meets(ring, frame, shift):
                points = [frame.point(lon + shift, lat) for lon, lat in ring.points]
                cut = _thinned(_cut_ring(points, frame))
                if len(cut) > 2:
                    out.append(cut)
    return out


def visible_lines(lines: Iterable[Line], frame: MapFrame) -> list[list[Point]]:
    """The stretches of lines that meet the frame, in pixels."""
    out = []
    for line in lines:
        for shift in (-360, 0, 360):
            if _meets(line, frame, shift):
                out += _stretches([frame.point(lon + shift, lat) for lon, lat in line.points], frame)
    return out


def _meets(line: Line, frame: MapFrame, shift: int) -> bool:
    west, south, east, north = line.bounds
    return west + shift < frame.east and east + shift > frame.west and south < frame.north and north > frame.south


def _cut_ring(points: list[Point], frame: MapFrame) -> list[Point]:
    """Sutherland and Hodgman's polygon clipping (1974), against a box five pixels larger than the picture."""
    for axis, limit, keep_above in ((0, -5.0, True), (0, frame.width + 5, False), (1, -5.0, True), (1, frame.height + 5, False)):
        points = _cut_side(points, axis, limit, keep_above)
    return points


def _cut_side(points: list[Point], axis: int, limit: float, keep_above: bool) -> list[Point]:
    out: list[Point] = []
    for at, point in enumerate(points):
        before = points[at - 1]
        inside, inside_before = (point[axis] > limit) == keep_above, (before[axis] > limit) == keep_above
        if inside != inside_before:
            part = (limit - before[axis]) / (point[axis] - before[axis])
            out.append((before[0] + part * (point[0] - before[0]), before[1] + part * (point[1] - before[1])))
        if inside:
            out.append(point)
    return out


def _stretches(points: list[Point], frame: MapFrame) -> list[list[Point]]:
    """The runs of segments that may be seen."""
    out: list[list[Point]] = []
    run: list[Point] = []
    for before, point in pairwise(points):
        xs, ys = sorted((before[0], point[0])), sorted((before[1], point[1]))
        if xs[1] > 0 and xs[0] < frame.width and ys[1] > 0 and ys[0] < frame.height:
            run = run or [before]
            run.append(point)
        elif run:
            out.append(_thinned(run))
            run = []
    return [*out, _thinned(run)] if run else out


def _thinned(points: list[Point]) -> list[Point]:
    out: list[Point] = []
    for point in points:
        if not out or abs(point[0] - out[-1][0]) + abs(point[1] - out[-1][1]) >= TOLERANCE:
            out.append(point)
    if points and out[-1] != points[-1]:
        out.append(points[-1])
    return out
