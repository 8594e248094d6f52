"""Which places lie in which, and which names the words put in which: "Paris, Texas", "Aleppo in Syria", "Iran's Kermanshah province"."""

from collections.abc import Sequence
from itertools import pairwise

from twosource.ports.models import GazetteerEntry
from twosource.stages.annotate.places.toponym import Toponym
from twosource.stages.annotate.places.words import Words

_LINKS = frozenset({",", "in", "(", "of"})


def link(words: Words, found: Sequence[Toponym]) -> None:
    """Note in `within` the name that the words put a name in, where the gazetteer agrees that it may be."""
    for left, right in pairwise(found):
        gap = words.lower[left.end : right.start]
        if len(gap) == 1 and gap[0] in _LINKS and right.use == "place":
            _nest(left, right)
        elif gap == ["'s"] and left.use == "place":
            _nest(right, left)
        elif not gap and left.use == right.use == "place":
            _nest(left, right)


def _nest(inner: Toponym, outer: Toponym) -> None:
    if inner.within is None and any(lies_in(i, o) for o in outer.candidates for i in inner.candidates):
        inner.within = outer


def lies_in(inner: GazetteerEntry, outer: GazetteerEntry) -> bool:
    """Whether the gazetteer puts one place in another (not in itself)."""
    if inner.geonameid == outer.geonameid or inner.country is None or inner.country != outer.country:
        return False
    if outer.kind == "country":
        return inner.kind != "country"
    if outer.kind == "admin1":
        return inner.kind not in ("country", "admin1") and inner.admin1 == outer.admin1
    if outer.kind == "admin2":
        return inner.kind == "city" and inner.admin2 == outer.admin2 and inner.admin1 == outer.admin1
    return False
