"""Causes: why something happened, and whether the sources give reasons that have nothing in common."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from twosource.model.findings import Finding
from twosource.model.mentions import EventMention
from twosource.stages.reconcile.arguments import EMPTY, PREPOSITIONS, words_of
from twosource.stages.reconcile.evidence import apart
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.nodes import Node, best_match
from twosource.stages.reconcile.predicates import GENERIC, akin
from twosource.stages.reconcile.verdict import Position, finding_of

PURPOSE = ("to ", "in order to ", "so as to ", "for ")
"""How a purpose begins; English."""

LINKS = frozenset("because since due as so that order and or but be is are was were could would can will may might no not longer".split())
"""Words of a cause that say nothing of it; English."""


def find_causes(material: Material) -> Iterator[Finding]:
    """Why an event happened: contested when independent origins give reasons that share no word."""
    causes: dict[str, list[int]] = defaultdict(list)
    for number in material.own:
        draft = material.draft(number)
        if draft.kind == "cause" and draft.event is not None and _came_about(draft.event):
            event = caused(material, number)
            home = next((known for known in causes if known == event or _may_be_one(material, known, event)), event)
            causes[home].append(number)
    for _, claims in sorted(causes.items()):
        positions = [Position(_reason(material, group[0]), tuple(group)) for group in _same_reason(material, claims)]
        reasons = [position for position in positions if not all(_is_purpose(material, claim) for claim in position.claims)]
        if len(reasons) > 1 and len(material.origins(claim for position in reasons for claim in position.claims)) > 1:
            yield finding_of(material, positions, "cause")
        else:
            yield from (finding_of(material, [position], None) for position in positions)


def _is_purpose(material: Material, claim: int) -> bool:
    """Whether a reason is what somebody wanted to reach: one can want several things, whatever the cause; so a purpose excludes nothing."""
    return _reason(material, claim).lower().startswith(PURPOSE)


MOST_COMPARED = 12
"""Mentions of an event that are held against those of another: they are one event, so that a few show what sets it apart."""


def _may_be_one(material: Material, one: str, other: str) -> bool:
    """Whether two events have one predicate, one doer or affected and nothing that sets them apart: so the reasons can be held together."""
    ours, theirs = (material.events.nodes.get(event, ())[:MOST_COMPARED] for event in (one, other))
    pairs = [(a, b) for a in ours for b in theirs]
    agreeing = any(akin(a.predicate, b.predicate) and _one_slot(a, b) for a, b in pairs)
    return agreeing and all(apart(material.view, a, b) is None for a, b in pairs)


def _one_slot(a: Node, b: Node) -> bool:
    slots = ((a.actors, b.actors), (a.recipients, b.recipients), (a.actors, b.recipients), (a.recipients, b.actors))
    return any(best_match(ours, theirs) == "same" for ours, theirs in slots)


def _came_about(event: EventMention) -> bool:
    """Whether an event took place, or takes place: and is not as general as "wait for"."""
    general = (event.root or event.lemma) in GENERIC
    return event.certainty == "stated" and event.status in ("done", "ongoing") and not general


def caused(material: Material, claim: int) -> str:
    """The event that a cause explains: for "completed its withdrawal", the withdrawal."""
    draft = material.draft(claim)
    return material.core_event(draft.article, draft.event) if draft.event else material.claims[claim].id


def _same_reason(material: Material, claims: Sequence[int]) -> list[list[int]]:
    groups: list[list[int]] = []
    for claim in claims:
        words = _content(_reason(material, claim))
        home = next((group for group in groups if words & _content(_reason(material, group[0]))), None)
        if home is None:
            groups.append([claim])
        else:
            home.append(claim)
    return groups


def _content(text: str) -> set[str]:
    return {word for word in words_of(text) if word not in EMPTY | PREPOSITIONS | LINKS}


def _reason(material: Material, claim: int) -> str:
    draft = material.draft(claim)
    return material.view.text(draft.article, draft.reason) if draft.reason else ""
