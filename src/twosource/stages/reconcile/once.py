"""Once: what can happen to somebody but once. Where two origins give it two days, or two places, they cannot both be right.

Other events that agree in everything but the day are two events (`evidence.apart`); nobody dies twice.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from twosource.model.account import StoryPlace
from twosource.model.findings import Difference, Finding
from twosource.model.mentions import Interval
from twosource.stages.reconcile.compare.places import compare_places
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.verdict import Position, finding_of, is_firm

BEFALLING = frozenset({"die", "drown", "bear"})
SUFFERED = frozenset({"kill", "murder", "assassinate", "behead"})
"""Verbs of what befalls their subject, or their object, but once in a life; of one word each, since who was shot on one day may die on
another."""

HURT = re.compile(r"(?i)\b(?:after|when|hospital|wounds?|injur\w+|shot|struck|hit)\b")
"""Words by which the place may be where somebody was hurt, or taken, who died in another; general English, by hand."""

WEEK = 7


def find_once(material: Material) -> Iterator[Finding]:
    """What befell a person once, on days or in places that exclude each other."""
    for _, claims in sorted(_by_person(material).items()):
        yield from _contest(material, _days(material, claims), "time")
        yield from _contest(
            material, _places(material, [claim for claim in claims if not HURT.search(material.claims[claim].text)]), "place"
        )


def _contest(material: Material, told: Sequence[tuple[str, list[int]]], differs_in: Difference) -> Iterator[Finding]:
    positions = [Position(words, tuple(said)) for words, said in told]
    if len(positions) > 1 and len(material.origins(claim for _, said in told for claim in said)) > 1:
        yield finding_of(material, positions, differs_in)


def _by_person(material: Material) -> dict[tuple[str, str], list[int]]:
    """Firm claims by what befell whom."""
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number in material.own:
        claim, node = material.claims[number], material.node(number)
        if node is None or claim.kind != "event" or claim.polarity != "affirmed" or not is_firm(material, number):
            continue
        slot = node.actors if node.predicate in BEFALLING else node.recipients if node.predicate in SUFFERED else ()
        people = {entity for argument in slot for entity in argument.entities}
        if len(slot) == 1 and len(people) == 1:
            (person,) = people
            if material.view.entity[person].type == "person" and person not in material.view.entities.unnamed:
                found[node.predicate, person].append(number)
    return found


def _days(material: Material, claims: Sequence[int]) -> list[tuple[str, list[int]]]:
    """The days that claims give. Hours are left out: a night has two days; and so are days a week apart: "Friday" may be misread by one."""
    told: dict[str, list[int]] = defaultdict(list)
    for claim in claims:
        node = material.node(claim)
        for day in {_day(time.interval) for time in node.times} if node else ():
            if day is not None:
                told[day].append(claim)
    first = min(told, default="")
    apart = [day for day in sorted(told) if day == first or (date.fromisoformat(day) - date.fromisoformat(first)).days % WEEK]
    return [(day, told[day]) for day in apart]


def _day(interval: Interval) -> str | None:
    """The day that an interval is, None where it is longer or shorter."""
    start, end = interval
    try:
        whole = start and end and date.fromisoformat(end) - date.fromisoformat(start) == timedelta(1)
    except ValueError:  # an hour, or a month
        return None
    return start if whole else None


def _places(material: Material, claims: Sequence[int]) -> list[tuple[str, list[int]]]:
    """The places that claims give, those alone that exclude each other."""
    known = material.view.places.by_id
    told: dict[str, list[int]] = defaultdict(list)
    for claim in claims:
        node = material.node(claim)
        for place in sorted(node.places & known.keys()) if node else ():
            told[place].append(claim)
    apart = [place for place in sorted(told) if all(place == other or _exclude(known, place, other) for other in told)]
    return [(known[place].name, told[place]) for place in apart]


def _exclude(known: Mapping[str, StoryPlace], one: str, other: str) -> bool:
    return compare_places(known[one], known[other]).relation == "disjoint"
