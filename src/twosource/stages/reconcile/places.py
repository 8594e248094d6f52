"""Places of a story: the resolved toponyms of all its articles, one entry per place."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from twosource.model.account import StoryPlace
from twosource.model.ids import make_id
from twosource.model.mentions import Annotations, PlaceMention
from twosource.model.span import Span
from twosource.stages.reconcile.compare.places import distance_km

QUARTER_AFTER = re.compile(r"(?i)\s(?:neighbou?rhood|section|district|area|quarter)\b")
QUARTER_BEFORE = re.compile(r"(?i)\b(?:neighbou?rhood|section|district|area|quarter) of (?:the )?$|['\u2019]s $")
NEIGHBOURHOOD = re.compile(r"(?i)\sneighbou?rhoods?\b")
"""What only parts of a city are called: an area or a district may be a region's."""
QUARTER_KM = 25.0
"""How far a quarter may lie from the middle of its city: the radius of the largest ones."""
BESIDE = 24
"""Characters before a name that are looked at."""


@dataclass(frozen=True)
class StoryPlaces:
    """`places`: what the map shows. `by_id`: these. `id_at`: the place that a mention (article, start) names, in whatever use.

    `strays`: called a neighbourhood, and read as a place with no city of the story near it: rather a quarter that the gazetteer lacks.
    """

    places: tuple[StoryPlace, ...]
    by_id: Mapping[str, StoryPlace]
    id_at: Mapping[tuple[str, int], str]
    strays: frozenset[str] = frozenset()


def place_id(mention: PlaceMention) -> str:
    """The id of the place that a mention names: by GeoNames id, else by name and area."""
    if mention.geonameid is not None:
        return make_id("place", mention.geonameid)
    return make_id("place", mention.name.lower(), mention.country, mention.admin1)


def merge_places(annotations: Sequence[Annotations], texts: Mapping[str, str] | None = None) -> StoryPlaces:
    """One entry per place that is mentioned as a place; names and areas from its first mention in id order.

    `texts`: of the articles, by id, to tell a quarter ("the Old Harbour neighbourhood") from a town: it lies in the city of the story.
    """
    mentions: dict[str, list[tuple[str, PlaceMention]]] = defaultdict(list)
    id_at = {}
    for item in sorted(annotations, key=lambda item: item.article):
        for mention in item.places:
            identity = place_id(mention)
            id_at[item.article, mention.start] = identity
            if mention.use == "place":
                mentions[identity].append((item.article, mention))
    entries = [_entry(identity, found) for identity, found in sorted(mentions.items())]
    quarters = {entry.id for entry in entries if entry.precision == "city" and _is_called_quarter(entry, texts or {})}
    places = tuple(_in_its_city(entry, entries) if entry.id in quarters else entry for entry in entries)
    strays = frozenset(entry.id for entry in entries if _is_neighbourhood(entry, texts or {}) and not _cities_near(entry, entries))
    return StoryPlaces(places, {place.id: place for place in places}, id_at, strays)


def _entry(identity: str, found: Sequence[tuple[str, PlaceMention]]) -> StoryPlace:
    first = found[0][1]
    return StoryPlace(
        id=identity,
        geonameid=first.geonameid,
        name=first.name,
        country=first.country,
        admin1=first.admin1,
        admin2=first.admin2,
        within=first.within,
        lat=first.lat,
        lon=first.lon,
        precision=first.precision,
        mentions=tuple(Span(article, mention.start, mention.end) for article, mention in found),
        reasons=tuple(dict.fromkeys(reason for _, mention in found for reason in mention.reasons)),
    )


def _is_called_quarter(place: StoryPlace, texts: Mapping[str, str]) -> bool:
    return any(_is_quarter(texts.get(span.article, ""), span) for span in place.mentions)


def _is_neighbourhood(place: StoryPlace, texts: Mapping[str, str]) -> bool:
    return place.precision == "city" and any(NEIGHBOURHOOD.match(texts.get(span.article, ""), span.end) for span in place.mentions)


def _cities_near(place: StoryPlace, places: Sequence[StoryPlace]) -> list[StoryPlace]:
    near = [other for other in places if other.precision == "city" and other.id != place.id and other.admin1 == place.admin1]
    return [other for other in near if (far := distance_km(place, other)) is not None and far <= QUARTER_KM]


def _in_its_city(place: StoryPlace, places: Sequence[StoryPlace]) -> StoryPlace:
    """A quarter with the city that it lies in among its areas: of the cities near it in its province, the one that is named most."""
    city = max(_cities_near(place, places), key=lambda other: (len(other.mentions), other.id), default=None)
    if city is None or _in_areas(city.name, place):
        return place
    return replace(place, within=(city.name, *place.within), reasons=(*place.reasons, f"called a quarter, and {city.name} is near it"))


def _in_areas(name: str, place: StoryPlace) -> bool:
    return name in (place.name, *place.within)


def _is_quarter(text: str, span: Span) -> bool:
    before = text[max(0, span.start - BESIDE) : span.start]
    return bool(QUARTER_AFTER.match(text, span.end) or QUARTER_BEFORE.search(before))
