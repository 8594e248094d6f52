"""Why a candidate was chosen, in a sentence."""

from twosource.ports.models import GazetteerEntry
from twosource.stages.annotate.places.countries import COUNTRY_NAMES
from twosource.stages.annotate.places.homes import Homes

TELLING = 1.0
"""Points of votes and nearness from which on they are named as the reason: as many as ten times the people."""


def reason_of(entry: GazetteerEntry, options: int, stated: bool, context: float, homes: Homes | None) -> str:
    """The comparison that decided for `entry` among `options` places of the name."""
    area = _area(entry)
    if stated:
        return f"the article puts it in {area}"
    if options == 1:
        return "the gazetteer has no other place of this name"
    if homes is not None and homes.holds(entry):
        return f"the outlet reports from {entry.admin1}; {options} places have this name"
    if context >= TELLING and area:
        return f"other places in the article are in or near {area}; {options} places have this name"
    return f"the most prominent of {options} places of this name"


def _area(entry: GazetteerEntry) -> str:
    country = COUNTRY_NAMES.get(entry.country or "", "")
    if entry.kind == "country":
        return country
    return ", ".join([area for area in (entry.admin1 if entry.kind != "admin1" else None, country) if area])
