"""Timeline: what happened at a known time, one entry per event and day, in order."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from twosource.model.findings import TimelineEntry
from twosource.model.span import covers
from twosource.model.values import Precision, When
from twosource.stages.reconcile.entries import Entries
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.verdict import label_of


@dataclass(frozen=True)
class _Dated:
    """A surely told event with its time, all its claims, and those of them that assert it."""

    when: When
    claims: tuple[int, ...]
    asserted: tuple[int, ...]


def make_timeline(material: Material, entries: Entries) -> tuple[TimelineEntry, ...]:
    """By start, then by precision (a day before its morning), then by statement. What the account lists as one event is one entry a day."""
    told: dict[tuple[str | None, str], list[_Dated]] = defaultdict(list)
    for event, dated in _dated(material):
        told[entries.named(event), (dated.when.start or "")[:10]].append(dated)
    made = [_entry(material, event, group) for (event, _), group in told.items()]
    return tuple(sorted(made, key=lambda entry: (_order(entry.when), entry.statement, entry.event or "")))


def _dated(material: Material) -> list[tuple[str, _Dated]]:
    claims: dict[str, list[int]] = defaultdict(list)
    for number in material.own:
        claim = material.claims[number]
        if claim.event and material.draft(number).kind != "cause":
            claims[claim.event].append(number)
    found = []
    for event in material.events.events:
        mentioned = claims.get(event.id, [])
        asserted = [number for number in mentioned if material.draft(number).asserted and not _only_names_a_day(material, number)]
        if event.when.start and asserted:
            found.append((event.id, _Dated(event.when, tuple(mentioned), tuple(asserted))))
    return found


def _only_names_a_day(material: Material, number: int) -> bool:
    """Whether it says what a day is, as "Today is a historic day": nothing that happened on it."""
    event = material.draft(number).event
    return event is not None and event.form == "state" and any(covers(actor, time) for actor in event.actors for time in event.times)


def _entry(material: Material, event: str | None, group: Sequence[_Dated]) -> TimelineEntry:
    """One entry, at the finest of the times, in the words of the clearest claim."""
    finest = min(group, key=lambda dated: (get_args(Precision).index(dated.when.precision), dated.when.start or "", dated.claims))
    claims = sorted({number for dated in group for number in dated.claims})
    asserted = sorted({number for dated in group for number in dated.asserted})
    return TimelineEntry(finest.when, label_of(material, asserted), tuple(material.claims[number].id for number in claims), event)


def _order(when: When) -> tuple[str, int]:
    return (when.start or "")[:10], -get_args(Precision).index(when.precision)
