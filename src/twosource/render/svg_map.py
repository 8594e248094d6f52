"""The story's places on a map with coastlines and borders."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from twosource.model.account import StoryPlace
from twosource.render.globe import globe
from twosource.render.map_labels import Label, LabelPlacer
from twosource.render.projection import MapFrame, frame_around, visible_lines, visible_rings
from twosource.render.svg import Box, Point, element, path
from twosource.render.world import world

POINTS: Final = frozenset({"city", "mountain", "site", "building", "airport", "bridge", "port", "base"})
"""Kinds of place that are a point at the scale of a region: a filled dot. All others (rivers, regions) are an open ring at their middle."""

COUNTRY_SIZED: Final = frozenset({"country", "continent", "ocean"})
"""Never marked by a dot: the map names them anyway."""

FAR: Final = 900.0
"""Kilometres: a place further than this from all nearer ones ..."""

LEAP: Final = 3.0
"""... and this many times as far out as they are is left off the map (and said so), so that it needn't shrink the rest to a speck."""


@dataclass(frozen=True, slots=True)
class StoryMap:
    """The pictures for wide and narrow screens, and the names of places that are off them."""

    wide: Markup
    narrow: Markup
    off_map: tuple[str, ...]
    source: str


def story_map(places: Sequence[StoryPlace], main: str | None, ident: str) -> StoryMap | None:
    """The map of a story; None where no place has coordinates. `main`: id of the main event's place. `ident` makes ids unique in a page."""
    known = [place for place in places if place.lat is not None and place.lon is not None]
    if not known:
        return None
    points = [place for place in known if place.precision not in COUNTRY_SIZED] or known
    near = _near(points, main)
    wide = _Drawing(frame_around(_coordinates(near), 760, 460), near, main).picture(f"{ident}-wide", 12)
    narrow = _Drawing(frame_around(_coordinates(near), 340, 400), near, main).picture(f"{ident}-narrow", 12)
    off_map = tuple(dict.fromkeys(place.name for place in points if place not in near))
    return StoryMap(wide, narrow, off_map, world().source)


def _coordinates(places: Sequence[StoryPlace]) -> list[tuple[float, float]]:
    return [(place.lon or 0.0, place.lat or 0.0) for place in places]


def _near(places: list[StoryPlace], main: str | None) -> list[StoryPlace]:
    """The places around the main one, nearest first, up to the first leap into the distance."""
    first = next((place for place in places if place.id == main), max(places, key=lambda place: (len(place.mentions), place.id)))
    by_distance = sorted(places, key=lambda place: (_distance(first, place), place.id))
    out: list[StoryPlace] = []
    for place in by_distance:
        far = _distance(first, place)
        if out and far > FAR and far > LEAP * max(_distance(first, out[-1]), FAR / LEAP):
            break
        out.append(place)
    return out


def _distance(one: StoryPlace, other: StoryPlace) -> float:
    """Kilometres, by the equirectangular approximation (good enough to order places)."""
    mean = ((one.lat or 0) + (other.lat or 0)) / 2
    turn = abs((one.lon or 0) - (other.lon or 0))
    across = min(turn, 360 - turn) * max(0.0, 1 - (mean / 90) ** 2)
    return float((across**2 + ((one.lat or 0) - (other.lat or 0)) ** 2) ** 0.5 * 111.2)


class _Drawing:
    """One picture of the map."""

    def __init__(self, frame: MapFrame, places: list[StoryPlace], main: str | None) -> None:
        self.frame, self.main = frame, main
        self.places = sorted(places, key=lambda place: (place.id != main, -len(place.mentions), place.name))
        self.dots = [frame.point(frame.longitude(place.lon or 0.0), place.lat or 0.0) for place in self.places]
        self.globe_radius = min(frame.width, frame.height) / 9
        self.globe_centre = self._free_corner()

    def picture(self, ident: str, size: float) -> Markup:
        """The map as an SVG element."""
        frame = self.frame
        placer = LabelPlacer(frame.width, frame.height, self._occupied())
        labels = [placer.beside(place.name, dot, self._radius(place), size) for place, dot in zip(self.places, self.dots, strict=True)]
        territories = [(item.name, visible_rings(item.rings, frame)) for item in world().territories]
        countries = [placer.within(name.upper(), rings, size - 2) for name, rings in territories if rings and name not in self._names()]
        title = f"Map of {', '.join(place.name for place in self.places[:12])}"
        return element(
            "svg",
            element("title", title, id=f"{ident}-title"),
            element("rect", width=frame.width, height=frame.height, class_="sea"),
            element("path", d=path((ring for _, rings in territories for ring in rings), closed=True), class_="land"),
            self._borders(disputed=False),
            self._borders(disputed=True),
            element("g", *(_text(label) for label in countries if label), class_="country-names"),
            element(
                "g", *(self._mark(place, dot) for place, dot in reversed(list(zip(self.places, self.dots, strict=True)))), class_="dots"
            ),
            element("g", *(_leader(label, dot) for label, dot in zip(labels, self.dots, strict=True) if label), class_="leaders"),
            element("g", *(_text(label) for label in labels if label), class_="place-names"),
            self._scale_bar(),
            globe(frame, self.globe_centre, self.globe_radius),
            viewBox=f"0 0 {frame.width:g} {frame.height:g}",
            role="img",
            aria_labelledby=f"{ident}-title",
            class_="map",
        )

    def _names(self) -> set[str]:
        return {place.name for place in self.places}

    def _radius(self, place: StoryPlace) -> float:
        return 6.0 if place.id == self.main else min(5.5, 3 + 0.4 * len(place.mentions) ** 0.5)

    def _free_corner(self) -> Point:
        """The corner of the picture with the fewest dots in its quarter, for the globe; the scale bar has the bottom left."""
        width, height, inset = self.frame.width, self.frame.height, self.globe_radius + 12
        corners = [(width - inset, height - inset), (width - inset, inset), (inset, inset)]
        return min(
            corners, key=lambda corner: sum(abs(x - corner[0]) < width / 3 and abs(y - corner[1]) < height / 3 for x, y in self.dots)
        )

    def _occupied(self) -> list[Box]:
        (x, y), reach = self.globe_centre, self.globe_radius + 4
        boxes: list[Box] = [(x - reach, y - reach, x + reach, y + reach), (0, self.frame.height - 34, 120, self.frame.height)]
        for place, (dot_x, dot_y) in zip(self.places, self.dots, strict=True):
            radius = self._radius(place) + 1
            boxes.append((dot_x - radius, dot_y - radius, dot_x + radius, dot_y + radius))
        return boxes

    def _borders(self, *, disputed: bool) -> Markup:
        lines = [line for line in world().borders if line.disputed == disputed]
        return element("path", d=path(visible_lines(lines, self.frame), closed=False), class_="border disputed" if disputed else "border")

    def _mark(self, place: StoryPlace, dot: Point) -> Markup:
        kind = "dot main" if place.id == self.main else "dot" if place.precision in POINTS else "dot area"
        return element("circle", element("title", place.name), cx=dot[0], cy=dot[1], r=self._radius(place), class_=kind)

    def _scale_bar(self) -> Markup:
        """A bar of a round number of kilometres, at most 90 pixels long."""
        per_km, bottom = self.frame.kilometre(), self.frame.height - 12
        length = max((km for power in range(5) for km in (10**power, 2 * 10**power, 5 * 10**power) if km * per_km <= 90), default=1)
        end = 14 + length * per_km
        bar = element("path", d=f"M14 {bottom - 4:.1f}V{bottom:.1f}H{end:.1f}V{bottom - 4:.1f}", class_="scale-bar")
        return element("g", bar, element("text", f"{length:,} km", x=14, y=bottom - 8, font_size=11), class_="scale")


def _text(label: Label) -> Markup:
    return element("text", label.text, x=label.x, y=label.y + label.size * 0.35, font_size=label.size)


def _leader(label: Label, dot: Point) -> Markup | str:
    if not label.leader:
        return ""
    left, top, right, bottom = label.box
    end = (min(max(dot[0], left), right), min(max(dot[1], top), bottom))
    return element("path", d=path([[dot, end]], closed=False), class_="leader")
