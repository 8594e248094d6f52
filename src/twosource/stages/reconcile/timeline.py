"""Timeline: what happened at a known time, one entry per event, in order."""

from collections import defaultdict
from typing import get_args

from twosource.model.findings import TimelineEntry
from twosource.model.values import Precision, When
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.verdict import label_of


def make_timeline(material: Material) -> tuple[TimelineEntry, ...]:
    """Entries by start, then by precision (a day before its morning), then by statement."""
    claims: dict[str, list[int]] = defaultdict(list)
    for number in material.own:
        claim = material.claims[number]
        if claim.event and material.draft(number).kind != "cause":
            claims[claim.event].append(number)
    entries = []
    for event in material.events.events:
        mentioned = claims.get(event.id, [])
        asserted = [number for number in mentioned if material.draft(number).asserted]
        if event.when.start and asserted:
            ids = tuple(material.claims[number].id for number in mentioned)
            entries.append(TimelineEntry(event.when, label_of(material, asserted), ids, event.id))
    return tuple(sorted(entries, key=lambda entry: (_order(entry.when), entry.statement, entry.event or "")))


def _order(when: When) -> tuple[str, int]:
    return (when.start or "")[:10], -get_args(Precision).index(when.precision)
