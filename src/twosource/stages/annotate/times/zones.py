"""Time zones: which zone a place keeps, and what a zone makes of a local time.

The zones, their principal places and their offsets are IANA's (the tzdata package), the same on every machine.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from importlib.resources import files
from math import cos, radians
from types import MappingProxyType
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from twosource.model.mentions import Interval

FIXED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "gmt": "+00:00", "utc": "+00:00", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00", "eest": "+03:00",
        "msk": "+03:00", "jst": "+09:00", "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00",
        "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00",
    }
)  # fmt: skip
"""Short names of zones that mean one offset in news in English. IST is left out: India, Ireland and Israel each have one."""

NAMED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "et": "America/New_York", "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver",
        "pacific": "America/Los_Angeles", "greenwich mean": "+00:00", "universal": "+00:00", "central european": "Europe/Paris",
        "eastern european": "Europe/Athens", "british summer": "+01:00", "japan standard": "+09:00",
        "eastern standard": "-05:00", "eastern daylight": "-04:00", "central standard": "-06:00", "central daylight": "-05:00",
        "mountain standard": "-07:00", "mountain daylight": "-06:00", "pacific standard": "-08:00", "pacific daylight": "-07:00",
    }
)  # fmt: skip
"""Zones by the words before "time"."""

_BY_DIVISION: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "US": {
            "America/New_York": "Connecticut|Delaware|District of Columbia|Georgia|Maine|Maryland|Massachusetts|New Hampshire|New Jersey"
            "|New York|North Carolina|Ohio|Pennsylvania|Rhode Island|South Carolina|Vermont|Virginia|West Virginia|Washington, D.C.",
            "America/Detroit": "Michigan",
            "America/Indiana/Indianapolis": "Indiana",
            "America/Chicago": "Alabama|Arkansas|Illinois|Iowa|Kansas|Louisiana|Minnesota|Mississippi|Missouri|Oklahoma|Texas|Wisconsin",
            "America/Denver": "Colorado|Montana|New Mexico|Utah|Wyoming",
            "America/Phoenix": "Arizona",
            "America/Los_Angeles": "California|Nevada|Washington",
            "America/Anchorage": "Alaska",
            "Pacific/Honolulu": "Hawaii",
            "": "Florida|Idaho|Kentucky|Nebraska|North Dakota|Oregon|South Dakota|Tennessee",
        },
        "CA": {
            "America/Toronto": "Ontario|Quebec",
            "America/Halifax": "Nova Scotia|Prince Edward Island",
            "America/Moncton": "New Brunswick",
            "America/Winnipeg": "Manitoba",
            "America/Regina": "Saskatchewan",
            "America/Edmonton": "Alberta",
            "America/Vancouver": "British Columbia",
            "": "Newfoundland and Labrador|Nunavut|Yukon|Northwest Territories",
        },
    }
)
"""Divisions whose zone the nearest principal place would not give; "" where a border between zones runs through and none is sure."""


class Zone(NamedTuple):
    """A line of IANA's table: the countries that keep it (the first holds its principal place), that place, and a remark."""

    countries: tuple[str, ...]
    lat: float
    lon: float
    key: str
    remark: str


@lru_cache(maxsize=1)
def _zones() -> tuple[Zone, ...]:
    lines = (files("tzdata") / "zoneinfo" / "zone1970.tab").read_text("utf-8").splitlines()
    rows = [(line + "\t").split("\t") for line in lines if line and not line.startswith("#")]
    return tuple(Zone(tuple(codes.split(",")), *_degrees(point), key, remark) for codes, point, key, remark, *_ in rows)


def _degrees(point: str) -> tuple[float, float]:
    """A point as ISO 6709 writes it, in degrees: "+5026+03031", "+404251-0740023"."""
    cut = max(point.rfind("+"), point.rfind("-"))
    return _angle(point[:cut], 2), _angle(point[cut:], 3)


def _angle(text: str, digits: int) -> float:
    sign, whole, rest = (-1 if text[0] == "-" else 1), text[1 : 1 + digits], text[1 + digits :]
    return sign * (int(whole) + int(rest[:2]) / 60 + int(rest[2:] or 0) / 3600)


@lru_cache(maxsize=4_096)  # the places of some hundred articles
def zone_of(country: str, admin1: str | None, lat: float, lon: float) -> str:
    """The IANA name of the zone that a place in a country keeps, "" where it is not sure.

    The one whose remark names the division, else that with the nearest principal place (by the equirectangular distance, good enough
    for telling neighbours apart). Contested land has the zone of the country that the place is given to.
    """
    for key, names in _BY_DIVISION.get(country, {}).items():
        if admin1 in names.split("|"):
            return key
    kept = [zone for zone in _zones() if country in zone.countries]
    named = [zone for zone in kept if admin1 and admin1 in zone.remark]
    own = [zone for zone in kept if zone.countries[0] == country]
    nearest = min(named or own or kept, key=lambda zone: (_apart(zone, lat, lon), zone.key), default=None)
    return nearest.key if nearest else ""


def zone_of_country(country: str) -> str:
    """The zone of a country that has but one, else ""."""
    kept = [zone for zone in _zones() if country in zone.countries]
    own = [zone for zone in kept if zone.countries[0] == country] or kept
    return own[0].key if len(own) == 1 else ""


def _apart(zone: Zone, lat: float, lon: float) -> float:
    east = (zone.lon - lon + 180) % 360 - 180
    return (zone.lat - lat) ** 2 + (east * cos(radians((zone.lat + lat) / 2))) ** 2


@lru_cache(maxsize=512)  # there are fewer zones
def _zoneinfo(key: str) -> ZoneInfo:
    with (files("tzdata") / "zoneinfo" / key).open("rb") as file:
        return ZoneInfo.from_file(file, key)


def in_zone(interval: Interval, zone: str) -> Interval:
    """The interval with the zone's offset of that day on its times; days stay days. `zone`: an IANA name or an offset "+03:00"."""
    return _with_offset(interval[0], zone), _with_offset(interval[1], zone)


def _with_offset(text: str | None, zone: str) -> str | None:
    if text is None or "T" not in text or not zone:
        return text
    return text + (zone if zone[0] in "+-" else _offset(datetime.fromisoformat(text), zone))


def _offset(moment: datetime, zone: str) -> str:
    minutes = round((_zoneinfo(zone).utcoffset(moment) or timedelta()).total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
