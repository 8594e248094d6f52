"""Coastlines and borders: Natural Earth 1:50m, read from `data/world.json` (written by `scripts/build_coastlines.py`)."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

LonLat = tuple[float, float]

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


@dataclass(frozen=True, slots=True)
class Line:
    """A ring or line in degrees with its bounds (west, south, east, north). `disputed`: a border that is."""

    points: tuple[LonLat, ...]
    bounds: tuple[float, float, float, float]
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Territory:
    """A country or disputed territory and its outer and inner rings."""

    name: str
    disputed: bool
    rings: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class World:
    """All land, and the lines at which two territories meet."""

    source: str
    territories: tuple[Territory, ...]
    borders: tuple[Line, ...]


@cache
def world() -> World:
    """The map data, decoded once per process (about 80,000 points)."""
    data = json.loads(files("twosource.render").joinpath("data/world.json").read_text(encoding="utf-8"))
    arcs = [_decode(arc, data["scale"], data["origin"]) for arc in data["arcs"]]
    territories = tuple(
        Territory(item["name"], item["disputed"], tuple(_ring(ring, arcs) for polygon in item["polygons"] for ring in polygon))
        for item in data["territories"]
    )
    return World(data["source"], territories, tuple(_borders(data["territories"], arcs)))


def _decode(arc: str, scale: list[float], origin: list[float]) -> list[LonLat]:
    digits = {character: value for value, character in enumerate(_ALPHABET)}
    numbers, value, shift = [], 0, 0
    for character in arc:
        digit = digits[character]
        value |= (digit & 31) << shift
        shift += 5
        if not digit & 32:
            numbers.append(-(value >> 1) if value & 1 else value >> 1)
            value = shift = 0
    x = y = 0
    points = []
    for at in range(0, len(numbers), 2):
        x, y = x + numbers[at], y + numbers[at + 1]
        points.append((x * scale[0] + origin[0], y * scale[1] + origin[1]))
    return points


def _ring(numbers: list[int], arcs: list[list[LonLat]]) -> Line:
    points: list[LonLat] = []
    for number in numbers:
        points += arcs[number] if number >= 0 else arcs[~number][::-1]
    return _line(points)


def _line(points: list[LonLat], disputed: bool = False) -> Line:
    longitudes, latitudes = [x for x, _ in points], [y for _, y in points]
    return Line(tuple(points), (min(longitudes), min(latitudes), max(longitudes), max(latitudes)), disputed)


def _borders(territories: list[dict[str, Any]], arcs: list[list[LonLat]]) -> list[Line]:
    """The arcs that two territories share."""
    users: dict[int, set[int]] = {}
    for at, item in enumerate(territories):
        for polygon in item["polygons"]:
            for ring in polygon:
                for number in ring:
                    users.setdefault(number if number >= 0 else ~number, set()).add(at)
    shared = [(number, used) for number, used in sorted(users.items()) if len(used) > 1]
    return [_line(arcs[number], any(territories[at]["disputed"] for at in used)) for number, used in shared]
