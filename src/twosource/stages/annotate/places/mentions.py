"""A resolved toponym as the layer's output."""

from twosource.model.mentions import PlaceMention
from twosource.ports.models import GazetteerEntry
from twosource.stages.annotate.places.countries import COUNTRY_NAMES
from twosource.stages.annotate.places.lexicon import COMPASS, LOCATING, MOVING
from twosource.stages.annotate.places.toponym import Toponym
from twosource.stages.annotate.places.words import Words

RELATIONS = LOCATING | (MOVING - {"of", "on", "for", "against"})
SIDES = frozenset({"bank", "shore", "side", "coast", "outskirts", "edge", "suburbs", "mouth"})


def mention_of(words: Words, toponym: Toponym) -> PlaceMention:
    """The toponym with where it is, how that was decided, and how the words relate to it."""
    start = words.doc[toponym.start].idx
    last = words.doc[toponym.end - 1]
    entry = toponym.entry or toponym.candidates[0]
    return PlaceMention(
        start=start,
        end=last.idx + (len(last.text) if toponym.cut is None else toponym.cut),
        use=toponym.use,
        geonameid=entry.geonameid,
        name=entry.name,
        country=entry.country,
        admin1=entry.admin1,
        lat=entry.lat,
        lon=entry.lon,
        score=toponym.score,
        admin2=entry.admin2,
        within=within(entry),
        precision=entry.kind,
        relation=relation(words, toponym) if toponym.use == "place" else None,
        reasons=tuple(toponym.reasons),
    )


def within(entry: GazetteerEntry) -> tuple[str, ...]:
    """The names of the areas that a place lies in, smallest first."""
    country = COUNTRY_NAMES.get(entry.country or "") if entry.kind != "country" else None
    areas = [entry.admin2 if entry.kind != "admin2" else None, entry.admin1 if entry.kind != "admin1" else None, country]
    return tuple(area for area in areas if area is not None)


def relation(words: Words, toponym: Toponym) -> str | None:
    """How the words before a place relate to it: "in", "near", "east of", "bank of"; None where they do not."""
    at = toponym.start - 1
    if words.at(at) in ("the", "a"):
        at -= 1
    word = words.at(at)
    if word == "of":
        earlier = words.at(at - 1)
        return f"{earlier} of" if earlier in SIDES or earlier in COMPASS or earlier in ("outside", "north-east") else None
    return word if word in RELATIONS else None
