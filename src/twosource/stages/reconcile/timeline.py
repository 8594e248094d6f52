"""Timeline: what happened at a known time, one entry per event and day, in order."""

import re
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
from twosource.stages.reconcile.verdict import by_clearness

RECENT: Final = timedelta(days=7)
"""How long before the main event the steps that led to it are news themselves; what was over earlier is background. A week: by hand."""

LONG: Final = 5
"""Words of a claim that may stand for a fragment; shorter ones ("officers pursued") say no more. By hand."""

RELATIVE: Final = re.compile(r"\s*,?\s*\b(?:who|which|that)\s+", re.IGNORECASE)
WITHIN_RELATIVE: Final = re.compile(r"\b(?:who|whom|whose|which|where)\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Dated:
    """A surely told event with its time, all its claims, and those of them that assert it."""

    when: When
    claims: tuple[int, ...]
    asserted: tuple[int, ...]


def make_timeline(material: Material, entries: Entries, main: When) -> tuple[TimelineEntry, ...]:
    """By start, then by precision (a day before its morning), then by statement. What the account lists as one event is one entry a day.

    `main`: when the main event was; what was over a good while before is marked as background.
    """
    told: dict[str | None, list[_Dated]] = defaultdict(list)
    for event, dated in _dated(material):
        told[entries.named(event)].append(dated)
    clear = _Clearness(material, entries)
    made = [_entry(material, clear, event, group, main) for event, found in told.items() for group in _by_day(found)]
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


class _Clearness:
    """Finds the claim that tells best what happened, and puts it as a sentence."""

    def __init__(self, material: Material, entries: Entries) -> None:
        self.material = material
        self._of: dict[str | None, list[int]] = defaultdict(list)
        for number in material.own:
            draft = material.draft(number)
            if draft.asserted and draft.kind != "cause":
                self._of[entries.named(material.claims[number].event)].append(number)

    def best(self, event: str | None, dated: Sequence[int]) -> int:
        """Of the claims that give the time; where all of those are fragments, of the others on the event, if one is a sentence."""
        others = [number for number in self._of[event] if self._may_stand_for(number, dated)] if event else []
        for claims in (dated, others):
            whole = [number for number in claims if self._is_sentence(number) and not self._is_caption(number)]
            if whole:
                return by_clearness(self.material, whole)[0]
        return min(by_clearness(self.material, dated), key=lambda number: (self._is_caption(number), not self._is_sentence(number)))

    def _may_stand_for(self, number: int, dated: Sequence[int]) -> bool:
        """Whether a claim that gives no time surely says what others do that give one: by the same word, at some length, of a name."""
        claim, subject, node = self.material.claims[number], self._subject(number), self.material.node(number)
        if node is None or subject is None or claim.when is not None or len(claim.text.split()) < LONG:
            return False
        named = not self.material.view.argument(node.article, subject).empty
        told = [(other.family, self.material.claims[each].polarity) for each in dated if (other := self.material.node(each))]
        return named and claim.certainty == "stated" and (node.family, claim.polarity) in told

    def statement(self, number: int) -> str:
        """The words of a claim; of "a teacher who fled", what it says of the teacher."""
        draft, subject = self.material.draft(number), self._subject(number)
        if draft.event is None or subject is None:
            return self.material.words(number)
        text = self.material.view.articles[draft.article].text
        pronoun = RELATIVE.match(text, subject[1], draft.event.start)
        if pronoun is None or subject[0] != draft.span[0] or self._verb_between(draft.article, pronoun.end(), draft.event.start):
            return self.material.words(number)
        return " ".join(f"{text[slice(*subject)]} {text[pronoun.end() : draft.span[1]]}".split())

    def _subject(self, number: int) -> tuple[int, int] | None:
        """Who or what a claim is about: named in its words before the predicate."""
        draft = self.material.draft(number)
        event = draft.event
        if event is None or event.form == "noun":
            return None
        inside = [span for span in (*event.actors, *event.recipients) if covers(draft.span, span) and span[1] <= event.start]
        return min(inside, default=None)

    def _is_sentence(self, number: int) -> bool:
        """Whether its words say of somebody or something what happened: no noun, no participle, no clause within another noun's."""
        draft, subject = self.material.draft(number), self._subject(number)
        if draft.event is None or subject is None:
            return False
        pronoun = WITHIN_RELATIVE.search(self.material.view.articles[draft.article].text, draft.span[0], draft.event.start)
        return pronoun is None or self._verb_between(draft.article, pronoun.end(), draft.event.start)

    def _verb_between(self, article: str, start: int, end: int) -> bool:
        """Whether another verb stands there: then a relative clause is over before the predicate."""
        events = self.material.view.annotations[article].events
        return any(start <= event.start < end and event.form == "verb" for event in events)

    def _is_caption(self, number: int) -> bool:
        draft = self.material.draft(number)
        block = self.material.view.articles[draft.article].block_at(draft.span[0])
        return block is not None and block.kind == "caption"


def _entry(material: Material, clear: _Clearness, event: str | None, group: Sequence[_Dated], main: When) -> TimelineEntry:
    """One entry, at the finest of the times, in the words of the clearest claim."""
    finest = max(group, key=lambda dated: (_fineness(dated.when), [-number for number in dated.claims]))
    best = clear.best(event, sorted({number for dated in group for number in dated.asserted}))
    claims = sorted({number for dated in group for number in dated.claims} | {best})
    return TimelineEntry(
        when=finest.when,
        statement=clear.statement(best),
        claims=tuple(material.claims[number].id for number in claims),
        event=event,
        background=_is_background(finest.when, main) or None,
    )


def _is_background(when: When, main: When) -> bool:
    """Whether it was over more than RECENT before the day of the main event."""
    end, day = (when.end or when.start or "")[:10], (main.start or "")[:10]
    return bool(end and day) and date.fromisoformat(end) <= date.fromisoformat(day) - RECENT


def _fineness(when: When) -> int:
    return -get_args(Precision).index(when.precision)


def _order(when: When) -> tuple[str, int]:
    return (when.start or "")[:10], _fineness(when)
