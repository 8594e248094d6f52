"""The home region of an outlet, learned from its own articles: a small paper's "Springfield" is the one in its state."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from twosource.model.mentions import PlaceMention
from twosource.ports.models import GazetteerEntry

LEAST_PLACES = 3
"""Places that must lie in a region before it counts as a home (METHODS, section f)."""
LEAST_SHARE = 0.25
"""The share of all the outlet's places that it must hold (METHODS, section f)."""


@dataclass(frozen=True, slots=True)
class Homes:
    """Where an outlet reports from: first-level divisions as (country, division), each with its share of the outlet's places.

    `lat`, `lon`: the middle of the places in the first of them.
    """

    regions: tuple[tuple[str, str, float], ...] = ()
    lat: float | None = None
    lon: float | None = None

    def share(self, entry: GazetteerEntry) -> float:
        """The share of the outlet's places that lie in the division of an entry, 0.0 where it is no home."""
        for country, admin1, share in self.regions:
            if entry.country == country and entry.admin1 == admin1:
                return share
        return 0.0

    def holds(self, entry: GazetteerEntry) -> bool:
        """Whether an entry is a place in a home."""
        return entry.kind in ("city", "admin2") and self.share(entry) > 0.0


def learn_homes(articles: Iterable[Sequence[PlaceMention]]) -> Homes:
    """The homes of an outlet from the places of several of its articles; pure, and the order does not matter.

    Each place counts once, however often it is named: a paper of Paris, Texas, that names its town daily, read as the capital of
    France at first, still names many other places in Texas and few in France.
    """
    local = {
        (p.geonameid, p.country, p.admin1, p.lat, p.lon)
        for places in articles
        for p in places
        if p.precision in ("city", "admin2") and p.country and p.admin1 and p.lat is not None and p.lon is not None
    }
    points: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for _, country, admin1, lat, lon in local:
        if country and admin1 and lat is not None and lon is not None:
            points.setdefault((country, admin1), []).append((lat, lon))
    regions = [(*key, len(p) / len(local)) for key, p in points.items() if len(p) >= LEAST_PLACES and len(p) / len(local) >= LEAST_SHARE]
    regions.sort(key=lambda region: (-region[2], region[:2]))
    if not regions:
        return Homes()
    middle = points[regions[0][0], regions[0][1]]
    return Homes(tuple(regions), median([lat for lat, _ in middle]), median([lon for _, lon in middle]))
