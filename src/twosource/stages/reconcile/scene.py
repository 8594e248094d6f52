"""The scene: on which day and where the main event was, by the votes of the story's articles.

Every article has the same weight, however often it repeats itself: its points for a day (or place) are divided by all its points.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar, get_args

from twosource.model.account import StoryPlace
from twosource.model.findings import Event
from twosource.model.mentions import Annotations, PlaceMention, TimeMention
from twosource.model.values import NOWHERE, UNKNOWN_WHEN, Precision, When, Where
from twosource.stages.reconcile.arguments import words_of
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.predicates import AFTERMATH, akin
from twosource.stages.reconcile.values import when_of, where_of

K = TypeVar("K", str, tuple[str, str])

DAY_OR_FINER = ("second", "minute", "hour", "part-of-day", "day")
SETTLEMENTS = ("city", "village", "town", "suburb", "neighbourhood", "facility")
LEAD = 0.25
"""The part of an article that counts as its beginning; by hand."""
TOLD, NEAR, BEGUN, NAMED = 4.0, 2.0, 1.0, 0.25
"""Points of a time or place that is said of the main event itself, in a sentence that tells of it, in the first part of the article, and
elsewhere; set on the tuned part of eval/incidents_errors.md, in steps of a factor of two."""
CLOCK = re.compile(r"(?i)(?:(?:about|around|just|before|after|at|shortly) )*\d{1,2}(?::\d\d)? ?[ap]\.?m\.?")
"""An hour without a day, which is read as of the article's own: on which day it was, the article says elsewhere."""
SAID = 5
"""Characters between a word of saying and its own time; by hand: "said on Sunday"."""
DATELINE = re.compile(r"(?:,? [A-Z][\w.]*){0,3}(?: ?\([^)\n]{1,30}\))? ?(?:--|\u2014|\u2013) ?[A-Z]")
"""What follows a place that says where the reporter is: a dash before the first words."""
NEAREST = "no clause on the event says where; the articles name this place nearest to it"
TITLE = 2.0
"""Points of a place for standing in the article's title."""
SITE = re.compile(r" [-|\u2013\u2014] ")
HEADLINE = 4
"""Words before a site's name in a title ("Fire in Derby - Leeds Evening Post") from which on they are the headline; by hand."""
TAKEN_TO = re.compile(
    r"(?i)\b(?:taken|airlifted|flown|rushed|transported|transferred|brought|driven|moved)\b[^.;\n]{0,30}? (?:to|at) (?:the |an? )?$"
)
HOSPITAL = re.compile(r"['\u2019]?s?(?: [\w-]+){0,3} (?:hospital|Hospital|Medical Center|Infirmary|Clinic|clinic|Trauma)\b")
"""Words before and after a place where those are taken who came to harm; general English of news, by hand."""
ASIDE = 60
"""Characters before a place in which a word of taking somebody there is looked for; by hand."""


def find_day(material: Material, events: Sequence[Event]) -> When:
    """The day with the most votes among those that no article of the story is older than.

    `events`: the main event, then what came of it, whose days say less.
    """
    limit = _first_published(material)
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    told: dict[str, list[tuple[float, When]]] = defaultdict(list)
    for article, mention, points in _times(material, events):
        when = when_of(material.view.articles[article], mention)
        days = _days(when) if when.precision in DAY_OR_FINER else []
        for day in (day for day in days if day <= limit):
            votes[article][day] += points / len(days)
            told[day].append((points, _from(when, day)))
    shares = _shares(votes)
    most = min(shares, key=lambda day: (-shares[day], day), default=None)
    return _finest(told[most]) if most else UNKNOWN_WHEN


def _days(when: When) -> list[str]:
    """The day of a time; the two days of a night that is not said to be of either ("overnight")."""
    start, end = (when.start or "")[:10], (when.end or "")[:10]
    return sorted({day for day in (start, end if "overnight" in when.text.lower() else "") if day})


def _from(when: When, day: str) -> When:
    """The part of a time that is of this day."""
    return when if (when.start or "").startswith(day) else replace(when, start=f"{day}T00:00")


def _finest(told: Sequence[tuple[float, When]]) -> When:
    """The wording that says most: of those said of the event itself where there are any."""
    own = [when for points, when in told if points >= NEAR]
    best = min(own or [when for _, when in told], key=lambda when: (get_args(Precision).index(when.precision), when.basis != "stated"))
    return best if own else replace(best, basis="inferred", reason="the day that most of the articles begin with")


def _first_published(material: Material) -> str:
    """The day of the first article of the story: what it tells of was not later ("9999": no article is dated)."""
    days = [article.published.value.split("/")[-1][:10] for article in material.view.articles.values() if article.published.value]
    return min(days, default="9999")


def _times(material: Material, events: Sequence[Event]) -> Iterator[tuple[str, TimeMention, float]]:
    """Times with their points. Those of mentions that tell the event as done; the day of an order or a plan is another."""
    own, _ = _own_spans(material, events[:1])
    _, sentences = _own_spans(material, events)
    for article, item in material.view.annotations.items():
        text = material.view.articles[article].text
        after = (_times_of_aftermath(item) | _times_of_saying(item)) - own[article]
        for time in item.times:
            vague = time.start in after or CLOCK.fullmatch(text, time.start, time.end)
            yield article, time, NAMED if vague else _points(material, article, time.start, own[article], sentences[article])


def _times_of_saying(item: Annotations) -> set[int]:
    """Where the times stand that follow a word of saying: "police said Sunday"."""
    ends = {end for attribution in item.attributions for _, end in attribution.cue}
    return {time.start for time in item.times if any(0 < time.start - end <= SAID for end in ends)}


def _times_of_aftermath(item: Annotations) -> set[int]:
    """Where the times stand that are said of what followed: the day of an arrest is another."""
    after = (event for event in item.events if any(akin(event.root or event.lemma, other) for other in AFTERMATH))
    return {start for event in after for start, _ in event.times}


def _own_spans(material: Material, events: Sequence[Event]) -> tuple[Mapping[str, set[int]], Mapping[str, list[tuple[int, int]]]]:
    """Per article: where the times and places that are said of these events stand, and the sentences that tell of them."""
    spans: dict[str, set[int]] = defaultdict(set)
    triggers: dict[str, list[int]] = defaultdict(list)
    for event in events:
        for node in material.events.nodes[event.id]:
            if node.mention.status in ("done", "ongoing"):
                spans[node.article].update(start for start, _ in (*node.mention.times, *node.mention.places))
                triggers[node.article].append(node.mention.start)
    sentences = {
        article: [(s.start, s.end) for s in item.sentences if any(s.start <= at < s.end for at in triggers[article])]
        for article, item in material.view.annotations.items()
    }
    return spans, sentences


def _points(material: Material, article: str, at: int, own: set[int], sentences: Sequence[tuple[int, int]]) -> float:
    early = at < LEAD * len(material.view.articles[article].text)
    if at in own:
        return TOLD * (1.0 if early else 0.5)
    if any(start <= at < end for start, end in sentences):
        return NEAR * (1.0 if early else 0.5)
    return BEGUN if early else NAMED


def _shares(votes: Mapping[str, Mapping[K, float]]) -> dict[K, float]:
    """Each article gives one vote in all; less than a whole one where it says nothing near the event itself."""
    shares: dict[K, float] = defaultdict(float)
    for _, points in sorted(votes.items()):
        whole = sum(points.values())
        vote = min(1.0, max(points.values()) / TOLD)
        for key, value in points.items():
            shares[key] += vote * value / whole
    return shares


def find_scene(material: Material, events: Sequence[Event]) -> Where:
    """The settlement with the most votes; where none is named, the place with the most."""
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    best: dict[str, tuple[tuple[bool, float], Where]] = {}
    for article, where, points in _places(material, events):
        place, rank = where.place or "", (where.basis == "stated", points)
        votes[article][place] += points
        if place not in best or rank > best[place][0]:
            best[place] = rank, where
    known = material.view.places.by_id
    votes = _without(votes, material.view.places.strays) or votes
    province = _province(votes, known)
    settled = {
        article: {
            place: value for place, value in points.items() if known[place].precision in SETTLEMENTS and _lies_in(known[place], province)
        }
        for article, points in votes.items()
    }
    shares = _shares({article: points for article, points in settled.items() if points}) or _shares(votes)
    place = _first(shares, "")
    return best[place][1] if place else NOWHERE


def _without(votes: Mapping[str, dict[str, float]], strays: frozenset[str]) -> dict[str, dict[str, float]]:
    """The votes of each article but for some places."""
    left = {article: {place: value for place, value in points.items() if place not in strays} for article, points in votes.items()}
    return {article: points for article, points in left.items() if points}


def _lies_in(place: StoryPlace, province: tuple[str, str]) -> bool:
    """Whether a place is in the province; of a landmark the gazetteer may know the country alone."""
    return _area(place) == province or (place.admin1 is None and place.country == province[0])


def _area(place: StoryPlace) -> tuple[str, str]:
    return place.country or "", place.admin1 or ""


def _province(votes: Mapping[str, Mapping[str, float]], known: Mapping[str, StoryPlace]) -> tuple[str, str]:
    """The country and province that most of the votes are for: one place that was read as its namesake far away does not count."""
    countries: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    areas: dict[str, dict[tuple[str, str], float]] = defaultdict(lambda: defaultdict(float))
    for article, points in votes.items():
        for place, value in points.items():
            countries[article][known[place].country or ""] += value
            areas[article][_area(known[place])] += value
    country = _first(_shares(countries), "")
    shares = {area: share for area, share in _shares(areas).items() if area[0] == country}
    return _first({area: share for area, share in shares.items() if area[1]} or shares, ("", ""))


def _first(shares: Mapping[K, float], default: K) -> K:
    return min(shares, key=lambda key: (-shares[key], key), default=default)


def _places(material: Material, events: Sequence[Event]) -> Iterator[tuple[str, Where, float]]:
    view = material.view
    own, sentences = _own_spans(material, events)
    surnames = _surnames(material)
    for article, item in view.annotations.items():
        title = set(words_of(_headline(view.articles[article].title or "")))
        for mention in item.places:
            place = view.places.by_id.get(view.places.id_at[article, mention.start])
            if place is None or _is_a_name(material, article, mention, surnames):
                continue
            points = _points(material, article, mention.start, own[article], sentences[article])
            if DATELINE.match(view.articles[article].text, mention.end):
                points = BEGUN
            if _of_aftermath(view.articles[article].text, mention):
                points = NAMED
            elif set(words_of(place.name)) <= title:
                points += TITLE
            where = where_of(view.articles[article], mention, place.id)
            yield article, where if mention.start in own[article] else replace(where, basis="inferred", reason=NEAREST), points


def _headline(title: str) -> str:
    """A title without the name of the site, and the towns that it serves, after it."""
    first = SITE.split(title)[0]
    return first if len(first.split()) >= HEADLINE else title


def _of_aftermath(text: str, mention: PlaceMention) -> bool:
    """Whether a place is where somebody was taken afterwards, or a hospital's."""
    before = text[max(0, mention.start - ASIDE) : mention.start]
    return bool(TAKEN_TO.search(before) or HOSPITAL.match(text, mention.end))


def _surnames(material: Material) -> frozenset[str]:
    people = (entity for entity in material.view.entities.entities if entity.type == "person")
    return frozenset(word for person in people for name in (person.name, *person.aliases) for word in words_of(name))


def _is_a_name(material: Material, article: str, mention: PlaceMention, surnames: frozenset[str]) -> bool:
    """A word that also is part of somebody's name in the story, and that no preposition says to be a place here."""
    text = material.view.articles[article].text
    before = words_of(text[max(0, mention.start - 20) : mention.start])[-1:]
    return (
        set(words_of(mention.name)) <= surnames
        and not set(before) & {"in", "at", "near", "from"}
        and not text[mention.end :].startswith(", ")
    )
