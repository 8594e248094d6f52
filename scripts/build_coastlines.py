"""Turn Natural Earth's countries (npm package `world-atlas`, TopoJSON, public domain) into the map data that the report ships with.

    npm pack world-atlas && tar xzf world-atlas-*.tgz
    python scripts/build_coastlines.py package/countries-50m.json src/twosource/render/data/world.json

The form of the output is read by `twosource.render.world`.
"""

import json
import sys
from pathlib import Path
from typing import Any

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

SOURCE = "Made with Natural Earth (public domain), 1:50 million, version 4.1, by way of the npm package world-atlas 2.0.2."

DISPUTED_COUNTRIES = frozenset({"W. Sahara"})
"""Territories whose outline is drawn as disputed although Natural Earth gives them a country code; those without a code are too."""

DISPUTED_PARTS = (("Russia", "Crimea", (34.2, 45.3)),)
"""(drawn as part of, called here, a point inside): a part that another state holds but that the UN General Assembly places elsewhere
(A/RES/68/262). It becomes a territory of its own with a disputed outline, so that the map takes no side."""

FULL_NAMES = {
    "S. Sudan": "South Sudan",
    "W. Sahara": "Western Sahara",
    "N. Cyprus": "Northern Cyprus",
    "Dem. Rep. Congo": "DR Congo",
    "Central African Rep.": "Central African Republic",
    "Dominican Rep.": "Dominican Republic",
    "Eq. Guinea": "Equatorial Guinea",
    "Bosnia and Herz.": "Bosnia and Herzegovina",
    "Macedonia": "North Macedonia",
    "United States of America": "United States",
    "Solomon Is.": "Solomon Islands",
    "eSwatini": "Eswatini",
}
"""Names as a reader writes them, where the file has an abbreviation or an older name."""


def main() -> None:
    """Read the TopoJSON named first, write the file named second."""
    topology = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    territories = split_parts([territory(item) for item in topology["objects"]["countries"]["geometries"]], topology)
    data = {
        "source": SOURCE,
        "scale": topology["transform"]["scale"],
        "origin": topology["transform"]["translate"],
        "territories": territories,
        "arcs": [encode(arc) for arc in topology["arcs"]],
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    Path(sys.argv[2]).write_text(text.replace('},{"name"', '},\n{"name"').replace('"arcs":', '\n"arcs":\n') + "\n", encoding="utf-8")


def territory(geometry: dict[str, Any]) -> dict[str, Any]:
    """One country: its name, whether its outline is disputed, and its polygons as rings of arc numbers (negative: reversed)."""
    name = geometry["properties"]["name"]
    polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    return {"name": FULL_NAMES.get(name, name), "disputed": "id" not in geometry or name in DISPUTED_COUNTRIES, "polygons": polygons}


def split_parts(territories: list[dict[str, Any]], topology: dict[str, Any]) -> list[dict[str, Any]]:
    """The territories with each of `DISPUTED_PARTS` taken out of the one it is drawn in."""
    for owner, name, point in DISPUTED_PARTS:
        (whole,) = [item for item in territories if item["name"] == owner]
        (part,) = [polygon for polygon in whole["polygons"] if inside(point, ring_points(polygon[0], topology))]
        whole["polygons"].remove(part)
        territories.append({"name": name, "disputed": True, "polygons": [part]})
    return territories


def ring_points(ring: list[int], topology: dict[str, Any]) -> list[tuple[float, float]]:
    """A ring in degrees."""
    (scale_x, scale_y), (origin_x, origin_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    points: list[tuple[float, float]] = []
    for number in ring:
        x = y = 0
        arc = []
        for dx, dy in topology["arcs"][number if number >= 0 else ~number]:
            x, y = x + dx, y + dy
            arc.append((x * scale_x + origin_x, y * scale_y + origin_y))
        points += arc if number >= 0 else arc[::-1]
    return points


def inside(point: tuple[float, float], ring: list[tuple[float, float]]) -> bool:
    """Whether a point lies in a ring (even-odd rule)."""
    x, y = point
    crossings = 0
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            crossings += 1
    return crossings % 2 == 1


def encode(arc: list[list[int]]) -> str:
    """A delta-encoded arc as base64 variable-length numbers (as in source maps: five bits a digit, lowest bit the sign)."""
    return "".join(digits(number) for point in arc for number in point)


def digits(number: int) -> str:
    """One number."""
    rest = (-number << 1) | 1 if number < 0 else number << 1
    out = ""
    while True:
        low, rest = rest & 31, rest >> 5
        out += ALPHABET[low | (32 if rest else 0)]
        if not rest:
            return out


if __name__ == "__main__":
    main()
