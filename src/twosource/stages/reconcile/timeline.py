"""Timeline: what happened at a known time, one entry per event and day, in order."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, get_args

from twosource.model.findings import TimelineEntry
from twosource.model.span import covers
from twosource.model.values import Precision, When
from twosource.stages.reconcile.entries import Entries
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.telling import clearest, is_caption, is_sentence, put, subject_of

RECENT: Final = timedelta(days=7)
"""How long before the main event the steps that led to it are news themselves; what was over earlier is background. A week: by hand."""

LONG: Final = 5
"""Words of a claim that may stand for a fragment; shorter ones ("officers pursued") say no more. By hand."""


@dataclass(frozen=True)
class _Dated:
    """A surely told event with its time, all its claims, and those of them that assert it."""

    when: When
    claims: tuple[int, ...]
    asserted: tuple[int, ...]


def make_timeline(material: Material, entries: Entries, main: When) -> tuple[TimelineEntry, ...]:
    """By start, then by precision (a day before its morning), what only a caption tells last, then by statement.

    What the account lists as one event is one entry a day.

    `main`: when the main event was; what was over a good while before is marked as background.
    """
    told: dict[str | None, list[_Dated]] = defaultdict(list)
    for event, dated in _dated(material):
        told[entries.named(event)].append(dated)
    telling = _Telling(material, entries)
    made = [_entry(material, telling, event, group, main) for event, found in told.items() for group in _by_day(found)]
    made.sort(key=lambda told: (_order(told[0].when), told[1], told[0].statement, told[0].event or ""))
    return tuple(entry for entry, _ in made)


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


def _by_day(found: Iterable[_Dated]) -> list[list[_Dated]]:
    """What is told of one event, by its day; a month or a year goes with the first day in it."""
    groups: list[list[_Dated]] = []
    for dated in sorted(found, key=lambda dated: (-_fineness(dated.when), dated.when.start or "", dated.claims)):
        start, end = (dated.when.start or "")[:10], (dated.when.end or dated.when.start or "")[:10]
        days = [(group[0].when.start or "")[:10] for group in groups]
        home = next((group for group, day in zip(groups, days, strict=True) if day == start or start <= day < end), None)
        if home is None:
            groups.append([dated])
        else:
            home.append(dated)
    return groups


class _Telling:
    """Finds the claim that tells best what happened."""

    def __init__(self, material: Material, entries: Entries) -> None:
        self.material = material
        self._of: dict[str | None, list[int]] = defaultdict(list)
        for number in material.own:
            draft = material.draft(number)
            if draft.asserted and draft.kind != "cause":
                self._of[entries.named(material.claims[number].event)].append(number)

    def best(self, event: str | None, dated: Sequence[int]) -> int:
        """Of the claims that give the time; where all of those are fragments, of the others on the event, if one is a sentence."""
        best = clearest(self.material, dated)
        if event is None or is_sentence(self.material, best):
            return best
        others = [number for number in self._of[event] if self._may_stand_for(number, dated)]
        return clearest(self.material, others) if others else best

    def _may_stand_for(self, number: int, dated: Sequence[int]) -> bool:
        """Whether a claim that gives no time surely says what others do that give one: by the same word, at some length, of a name."""
        claim, subject, node = self.material.claims[number], subject_of(self.material, number), self.material.node(number)
        if node is None or subject is None or claim.when is not None or len(claim.text.split()) < LONG:
            return False
        if not is_sentence(self.material, number) or is_caption(self.material, number):
            return False
        named = not self.material.view.argument(node.article, subject).empty
        told = [(other.family, self.material.claims[each].polarity) for each in dated if (other := self.material.node(each))]
        return named and claim.certainty == "stated" and (node.family, claim.polarity) in told


def _entry(material: Material, telling: _Telling, event: str | None, group: Sequence[_Dated], main: When) -> tuple[TimelineEntry, bool]:
    """One entry, at the finest of the times, in the words of the clearest claim; and whether only a caption tells it."""
    finest = max(group, key=lambda dated: (_fineness(dated.when), [-number for number in dated.claims]))
    best = telling.best(event, sorted({number for dated in group for number in dated.asserted}))
    claims = sorted({number for dated in group for number in dated.claims} | {best})
    entry = TimelineEntry(
        when=finest.when,
        statement=put(material, best),
        claims=tuple(material.claims[number].id for number in claims),
        event=event,
        background=_is_background(finest.when, main) or None,
    )
    return entry, is_caption(material, best)


def _is_background(when: When, main: When) -> bool:
    """Whether it was over more than RECENT before the day of the main event."""
    end, day = (when.end or when.start or "")[:10], (main.start or "")[:10]
    return bool(end and day) and date.fromisoformat(end) <= date.fromisoformat(day) - RECENT


def _fineness(when: When) -> int:
    return -get_args(Precision).index(when.precision)


def _order(when: When) -> tuple[str, str, int]:
    """By the day, what is only dated by it first, then by the clock as each report gives it."""
    start = when.start or ""
    return start[:10], start[11:16], _fineness(when)
