"""The zone of each clock time: the one that is stated ("5 a.m. Moscow time", "10 GMT"), else that of the dateline's place."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from twosource.model.mentions import PlaceMention, TimeMention
from twosource.model.span import TextSpan
from twosource.ports.models import Gazetteer, GazetteerEntry
from twosource.stages.annotate.parsed import ParsedArticle
from twosource.stages.annotate.times.anchor import in_its_zone
from twosource.stages.annotate.times.expression import TimeExpression
from twosource.stages.annotate.times.zones import FIXED, NAMED, zone_of, zone_of_country

_REACH: Final = 48
"""Characters after a time within which its zone may still stand ("5 a.m. on Friday, Central European time")."""

_STATED: Final = re.compile(
    r"(?:\b|(?<=\d))(?P<short>GMT|UTC|BST|CEST|CET|EEST|EET|MSK|JST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET)\b(?P<plus>[+-](?:1[0-4]|0?\d)(?!\d)(?::[0-5]\d)?)?"
    r"|\b(?P<local>[Ll]ocal) [Tt]ime\b|\b(?P<name>[A-Z][\w.'’-]{1,24}(?: [A-Z][\w.'’-]{1,24}){0,2}) [Tt]ime\b"
)
_FOLLOWS: Final = re.compile(r"[\s,(]{0,3}$")
"""What may stand between a time and its zone."""

_DATELINE: Final = re.compile(r"[^\n]{0,80}?\s?(?:\([A-Z][\w ./]{1,30}\)\s?)?(?:[—–]|--|\s-\s)")
_IN_CAPITALS: Final = re.compile(r"[A-Z][A-Z.'’ -]+\b")

Place = PlaceMention | GazetteerEntry


@dataclass(frozen=True)
class _Page:
    """What zones are looked up in: the article's places by name and in order, and its sentences."""

    parsed: ParsedArticle
    places: Sequence[PlaceMention]
    gazetteer: Gazetteer

    @cached_property
    def by_name(self) -> dict[str, PlaceMention]:
        return {place.name: place for place in reversed(self.places) if place.geonameid is not None}

    @cached_property
    def place_starts(self) -> list[int]:
        return [place.start for place in self.places]

    @cached_property
    def sentence_starts(self) -> list[int]:
        return [sentence.start_char for sentence in self.parsed.sentences]

    @cached_property
    def home(self) -> str:
        """The zone of the dateline's place, "" without one."""
        return next((_zone(place) for span in _datelines(self.parsed) for place in self.between(*span)), "")

    def between(self, begin: int, end: int) -> Sequence[PlaceMention]:
        """The places named from `begin` to `end`."""
        return self.places[bisect_left(self.place_starts, begin) : bisect_left(self.place_starts, end)]

    def sentence(self, at: int) -> TextSpan:
        """The sentence at an offset (a long one to the end of the article's last)."""
        number = bisect_right(self.sentence_starts, at)
        ends = [*self.sentence_starts[number : number + 1], len(self.parsed.article.text)]
        return self.sentence_starts[number - 1], ends[0]

    def named(self, name: str) -> Place | None:
        """The place of that name in the article, else the gazetteer's first; a demonym's country."""
        return self.by_name.get(name) or next(iter(self.gazetteer.lookup(name)), None) or self.gazetteer.nationality(name)


def with_zones(
    parsed: ParsedArticle, times: Sequence[TimeMention], places: Sequence[PlaceMention], gazetteer: Gazetteer
) -> tuple[TimeMention, ...]:
    """The times; those of a clock or a part of the day with the offset of their zone, where it is known. Nothing is converted."""
    page = _Page(parsed, places, gazetteer)
    found: list[TimeMention] = []
    for at, time in enumerate(times):
        if not isinstance(time.expression, TimeExpression) or "T" not in (time.interval[0] or "T"):
            found.append(time)
            continue
        limit = times[at + 1].start if at + 1 < len(times) else len(parsed.article.text)
        zone = _stated(page, time, min(limit, time.end + _REACH))
        found.append(in_its_zone(time, page.home if zone is None else zone))
    return tuple(found)


def _stated(page: _Page, time: TimeMention, limit: int) -> str | None:
    """The zone that the words give; None where they give none, "" where it is not known."""
    text = page.parsed.article.text
    for words in _STATED.finditer(text, time.start, limit):
        if words.start() >= time.end and not _FOLLOWS.fullmatch(text, time.end, words.start()):
            return None
        if words["short"]:
            return (words["plus"] and _offset(words["plus"])) or FIXED.get(words["short"].lower()) or NAMED["et"]
        if words["local"]:
            return _zone_of_sentence(page, time)
        name = words["name"].removeprefix("The ")
        return NAMED.get(name.lower()) or _zone(page.named(name))
    return None


def _offset(written: str) -> str:
    """As in "UTC+3" and "GMT+5:30"."""
    hours, _, minutes = written[1:].partition(":")
    return f"{written[0]}{int(hours):02}:{minutes or '00'}"


def _zone_of_sentence(page: _Page, time: TimeMention) -> str | None:
    """The zone of "local time": that of the places of the sentence where all have the same; None for the dateline's."""
    zones = {_zone(place) for place in page.between(*page.sentence(time.start)) if place.use == "place"} - {""}
    return zones.pop() if len(zones) == 1 else ("" if zones else None)


def _datelines(parsed: ParsedArticle) -> list[TextSpan]:
    blocks = [(block.start, block.end, block.kind) for block in parsed.article.blocks if block.start is not None and block.end is not None]
    spans = [(start, end) for start, end, kind in blocks if kind == "dateline"]
    body = next((start for start, _, kind in blocks if kind == "body"), None)
    if body is not None and _IN_CAPITALS.match(parsed.article.text, body):
        line = _DATELINE.match(parsed.article.text, body)
        spans += [line.span()] if line else []
    return spans


def _zone(place: Place | None) -> str:
    if place is None or place.country is None:
        return ""
    kind = place.precision if isinstance(place, PlaceMention) else place.kind
    if kind == "country" or place.lat is None or place.lon is None:
        return zone_of_country(place.country)
    return zone_of(place.country, place.admin1, place.lat, place.lon)
