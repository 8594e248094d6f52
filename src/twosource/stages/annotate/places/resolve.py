"""Which of the places of its name each toponym means: containment, one sense per article, votes, nearness, people (METHODS, section f)."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from twosource.ports.models import GazetteerEntry
from twosource.stages.annotate.places.containment import lies_in
from twosource.stages.annotate.places.countries import CAPITALS
from twosource.stages.annotate.places.homes import Homes
from twosource.stages.annotate.places.reasons import reason_of
from twosource.stages.annotate.places.toponym import Toponym

COUNTRY_SHARE, ADMIN1_SHARE, NEARNESS, HOME = 3.0, 3.0, 4.0, 4.5
"""Weights of the country's and the division's share of the votes, of nearness to the other places, and of the outlet's home.

Set on LGL and TR-News from METHODS' 2, 3, 3, 3; a third more or less of any moves the scores by less than half a point.
"""
STATED = 6.0
"""For a place that the words themselves put in another ("Paris, Texas"): more than people and votes together ever make."""
CAPITAL = 2.5
"""For the capitals of countries, so that Washington without more is the capital, not the state. Set on TR-News."""
BARE = 1.5
"""Against a county named without its word; between the 1.0 for another spelling (METHODS) and what votes can make good."""
NEAR_KM = 200.0
"""The distance at which nearness has fallen to 1/e (METHODS)."""
CLOSE_CALL, UNSURE = 1.0, 0.3
"""A name whose two best candidates differ by less than CLOSE_CALL votes with this part of a vote (METHODS)."""
COUNTRY_VOTE = 1.5
"""The vote of a country's own name, against 1.0 of any other (METHODS)."""
CONTENDERS = 8
"""Candidates whose nearness is worked out: the others are too far behind for it to matter."""
MANY_PLACES = 60
"""The first places of an article, to which nearness is measured: what comes after changes no mean, and long pages stay linear."""
ROUNDS = 2
KM_PER_DEGREE = 111.2
_KIND_PRIOR = {"country": 3.0, "continent": 3.0, "admin1": 1.0, "region": 1.0, "sea": 1.0}


@dataclass(slots=True)
class Option:
    """A candidate and its points: `base` is what is known before the other names are looked at."""

    entry: GazetteerEntry
    base: float
    stated: bool = False
    votes: float = 0.0
    near: float = 0.0

    @property
    def score(self) -> float:
        """All points."""
        return self.base + self.votes + self.near


Options = dict[str, list[Option]]
Chosen = dict[str, Option]


def resolve(found: Sequence[Toponym], homes: Homes | None) -> None:
    """Choose an entry for each toponym, one sense per name and article; the score is how sure the choice is, 0.5 (a tie) to 1.0."""
    senses: dict[str, list[Toponym]] = {}
    for toponym in found:
        senses.setdefault(toponym.key, []).append(toponym)
    options = {key: _options(group, homes) for key, group in senses.items()}
    chosen = {key: ranked[0] for key, ranked in options.items()}
    for _ in range(ROUNDS):
        chosen = _decide_again(options, chosen)
    for key, group in senses.items():
        lead = _lead(options[key])
        why = reason_of(chosen[key].entry, len(options[key]), chosen[key].stated, chosen[key].votes + chosen[key].near, homes)
        for toponym in group:
            toponym.entry, toponym.score = chosen[key].entry, round(1.0 / (1.0 + math.exp(-lead)), 3)
            toponym.reasons.append(why)


def prior(entry: GazetteerEntry) -> float:
    """How likely a name means this place, before the article is read (log10 of its people, METHODS)."""
    capital = CAPITAL if entry.geonameid in CAPITALS else 0.0
    return math.log10(entry.population + 10) + _KIND_PRIOR.get(entry.kind, 0.0) + capital - (1.0 if entry.by_alias else 0.0)


def _options(group: Sequence[Toponym], homes: Homes | None) -> list[Option]:
    """The candidates of a name with what is known of each before the others are looked at, best first."""
    outers = [outer for toponym in group if toponym.within is not None for outer in toponym.within.candidates]
    options = []
    for rank, entry in enumerate(_rivals(group[0])):
        base = prior(entry) - 0.001 * rank - (BARE if _bare(group[0], entry) else 0.0)
        if homes is not None:
            base += HOME * homes.share(entry) + _near_home(entry, homes)
        stated = any(lies_in(entry, outer) for outer in outers)
        options.append(Option(entry, base + STATED * stated, stated))
    options.sort(key=lambda option: -option.base)
    return options


def _rivals(toponym: Toponym) -> list[GazetteerEntry]:
    """The candidates, less the divisions that take their name from a city in them, unless the words ask for a division."""
    if toponym.kinds:
        return list(toponym.candidates)
    kept: list[GazetteerEntry] = []
    for entry in toponym.candidates:
        namesakes = [city for city in kept if city.kind == "city" and not city.by_alias and lies_in(city, entry)]
        if entry.kind not in ("admin1", "admin2") or not namesakes or entry is toponym.candidates[0]:
            kept.append(entry)
    return kept


def _bare(toponym: Toponym, entry: GazetteerEntry) -> bool:
    """Whether a division is named without its word here: "Columbia" for Columbia County."""
    return (
        entry.kind in ("admin1", "admin2")
        and not toponym.kinds
        and len(entry.name) > len(toponym.key)
        and toponym.key in entry.name.casefold()
    )


def _near_home(entry: GazetteerEntry, homes: Homes) -> float:
    if homes.lat is None or homes.lon is None or entry.lat is None or entry.lon is None or entry.kind == "country":
        return 0.0
    return NEARNESS * math.exp(-distance((entry.lat, entry.lon), (homes.lat, homes.lon)) / NEAR_KM)


def _lead(ranked: Sequence[Option]) -> float:
    """How far the best of a name's options is ahead of the next."""
    return ranked[0].score - ranked[1].score if len(ranked) > 1 else math.inf


def _decide_again(options: Options, chosen: Chosen) -> Chosen:
    """One more round: each name is decided again by the votes and the nearness of all the others."""
    countries, admins = _votes(options, chosen)
    total = sum(countries.values()) or 1.0
    points = dict(islice(_points(chosen), MANY_PLACES))
    for key, ranked in options.items():
        for option in ranked:
            country, admin1 = option.entry.country, option.entry.admin1
            option.votes = COUNTRY_SHARE * countries.get(country or "", 0.0) / total
            option.votes += ADMIN1_SHARE * admins.get((country or "", admin1 or ""), 0.0) / total
            option.near = 0.0
        ranked.sort(key=lambda option: -option.score)
        others = [point for other, point in points.items() if other != key]
        if others and len(ranked) > 1:
            for option in ranked[:CONTENDERS]:
                option.near = _nearness(option.entry, others)
            ranked.sort(key=lambda option: -option.score)
    return {key: ranked[0] for key, ranked in options.items()}


def _votes(options: Options, chosen: Chosen) -> tuple[dict[str, float], dict[tuple[str, str], float]]:
    """What each name's choice says for its country and for its first-level division."""
    countries: dict[str, float] = defaultdict(float)
    admins: dict[tuple[str, str], float] = defaultdict(float)
    for key, option in chosen.items():
        entry = option.entry
        if entry.country is None:
            continue
        vote = (COUNTRY_VOTE if entry.kind == "country" else 1.0) * (1.0 if _lead(options[key]) >= CLOSE_CALL else UNSURE)
        countries[entry.country] += vote
        if entry.admin1 is not None:
            admins[entry.country, entry.admin1] += vote
    return countries, admins


def _points(chosen: Chosen) -> Iterable[tuple[str, tuple[float, float]]]:
    for key, option in chosen.items():
        entry = option.entry
        if entry.kind in ("city", "admin2", "admin1") and entry.lat is not None and entry.lon is not None:
            yield key, (entry.lat, entry.lon)


def _nearness(entry: GazetteerEntry, others: Sequence[tuple[float, float]]) -> float:
    """Spatial minimality: the mean of exp(-d / NEAR_KM) to the other places of the article, weighted."""
    if entry.lat is None or entry.lon is None or entry.kind == "country":
        return 0.0
    here = (entry.lat, entry.lon)
    return NEARNESS * sum([math.exp(-distance(here, point) / NEAR_KM) for point in others]) / len(others)


def distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Kilometres between two points, on a plane: within 1 % up to some hundred kilometres, which is as far as it matters here."""
    east = (a[1] - b[1] + 180.0) % 360.0 - 180.0
    return KM_PER_DEGREE * math.hypot(a[0] - b[0], east * math.cos(math.radians((a[0] + b[0]) / 2)))
