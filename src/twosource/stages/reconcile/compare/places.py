"""Compare two places: the same, one within the other, near each other, apart, or not comparable."""

import math

from twosource.model.account import StoryPlace
from twosource.stages.reconcile.compare.relation import Comparison

SETTLED = frozenset({"country", "admin1", "admin2", "city"})
"""Precisions whose areas exclude one another: a place lies in one country, one province, one county, one town."""
NEIGHBOURS_KM = 15.0
"""Towns this near each other may be one place in two reports (a suburb and its city): about the radius of a large city."""
ENCLAVE_KM = 120.0
"""A town this near the middle of a province may be called a part of it, whatever the register says (Sevastopol and Crimea)."""
EARTH_KM = 6371.0


def compare_places(a: StoryPlace, b: StoryPlace) -> Comparison:
    """How place `a` relates to place `b`.

    Containment goes by the areas that each lies in. Rivers, seas and loose regions (the Donbas) exclude nothing: they are not comparable
    with a place that is not known to lie in them, unless the two are in different countries.
    """
    if a.id == b.id or (a.geonameid is not None and a.geonameid == b.geonameid):
        return Comparison("equal", f"both are {a.name}")
    if _within(a, b):
        return Comparison("narrower", f"{a.name} lies in {b.name}")
    if _within(b, a):
        return Comparison("wider", f"{b.name} lies in {a.name}")
    if a.country and b.country and a.country != b.country:
        return Comparison("disjoint", f"{a.name} is in {_land(a)}, {b.name} in {_land(b)}")
    if a.precision in SETTLED and b.precision in SETTLED and a.country and a.country == b.country:
        return _of_one_country(a, b)
    return Comparison("not-comparable", f"{a.name} ({a.precision}) and {b.name} ({b.precision}) do not exclude each other")


def _of_one_country(a: StoryPlace, b: StoryPlace) -> Comparison:
    """Two places of one country, neither in the other."""
    far = distance_km(a, b)
    if a.precision == b.precision == "city" and far is not None and far <= NEIGHBOURS_KM:
        return Comparison("overlapping", f"{a.name} and {b.name} are {far:.0f} km apart: they may be one place")
    if a.precision != b.precision and far is not None and far <= ENCLAVE_KM:
        return Comparison("not-comparable", f"{a.name} and {b.name} are {far:.0f} km apart at their middles: one may lie in the other")
    if a.admin1 != b.admin1 and a.admin1 and b.admin1:
        return Comparison("disjoint", f"{a.name} is in {a.admin1}, {b.name} in {b.admin1}")
    if a.precision == b.precision:
        apart = f", {far:.0f} km apart" if far is not None and a.precision == "city" else ""
        return Comparison("disjoint", f"{a.name} and {b.name} are two places{apart}")
    if "admin2" in (a.precision, b.precision) and a.admin2 != b.admin2 and a.admin2 and b.admin2:
        return Comparison("disjoint", f"{a.name} is in {a.admin2}, {b.name} in {b.admin2}")
    return Comparison("not-comparable", f"it is not known whether {a.name} lies in {b.name}")


def _within(inner: StoryPlace, outer: StoryPlace) -> bool:
    """Whether `inner` is known to lie in `outer`."""
    if outer.precision == "country":
        return inner.country == outer.country is not None and inner.precision != "country"
    if outer.precision == "admin1":
        return _same_country(inner, outer) and inner.precision != "admin1" and outer.admin1 is not None and inner.admin1 == outer.admin1
    if outer.precision == "admin2":
        same_division = inner.admin2 == outer.admin2 is not None and inner.admin1 == outer.admin1
        return _same_country(inner, outer) and inner.precision not in ("admin1", "admin2") and same_division
    return outer.name in inner.within and outer.country in (None, inner.country)


def _same_country(a: StoryPlace, b: StoryPlace) -> bool:
    return a.country is not None and a.country == b.country


def _land(place: StoryPlace) -> str:
    """The country in words: the largest area that the place lies in, or itself."""
    return place.within[-1] if place.within else place.name


def distance_km(a: StoryPlace, b: StoryPlace) -> float | None:
    """Kilometres between two places along the earth's surface (haversine), None where either has no point."""
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return None
    north, east = math.radians(b.lat - a.lat), math.radians(b.lon - a.lon)
    half = math.sin(north / 2) ** 2 + math.cos(math.radians(a.lat)) * math.cos(math.radians(b.lat)) * math.sin(east / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(half))
