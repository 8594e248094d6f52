"""Findings: which claims say the same thing, and which exclude each other. Slot by slot, never by likeness of words alone.

For each event: that it happened, that it was planned, why; for each thing that was judged: the judgement; for each figure: how many.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from twosource.model.findings import Difference, Finding
from twosource.model.mentions import EventMention
from twosource.model.span import covers
from twosource.stages.claims.draft import Draft
from twosource.stages.claims.stance import judging, valence
from twosource.stages.reconcile.alignment import lacks
from twosource.stages.reconcile.arguments import EMPTY, PREPOSITIONS, words_of
from twosource.stages.reconcile.evidence import apart
from twosource.stages.reconcile.figures import FigureGroup
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.nodes import Node, best_match
from twosource.stages.reconcile.predicates import akin
from twosource.stages.reconcile.statements import statements
from twosource.stages.reconcile.verdict import Position, finding_of, label_of

MARKS = frozenset({"mark", "represent", "signify", "constitute", "signal", "deal", "mean", "be", "become"})
"""Verbs that judge what their sentence has just told ("marking a major setback"); general English, by hand."""

LINKS = frozenset("because since due as so that order and or but be is are was were could would can will may might no not longer".split())
"""Words of a cause that say nothing of it; English."""

STATUS_ORDER = ("corroborated", "contested", "updated", "single-origin")


def find_findings(material: Material, figures: Sequence[Finding]) -> tuple[Finding, ...]:
    """All findings of the story, those on its figures among them: by status, then by the number of origins and outlets, then by id."""
    found = [*_happenings(material), *_causes(material), *_stances(material), *figures]
    unique = {finding.id: finding for finding in found}
    return tuple(sorted(unique.values(), key=_rank))


def _rank(finding: Finding) -> tuple[object, ...]:
    return (STATUS_ORDER.index(finding.status), -len(finding.origins), -finding.outlets, -len(finding.spans), finding.id)


def _happenings(material: Material) -> Iterator[Finding]:
    """That an event happened (or is denied); apart from it that it was planned or ordered, and who says so."""
    inner, counted = inner_claims(material), _counted(material)
    for _, claims in sorted(_by_event(material, ("event", "state", "plan")).items()):
        told = [claim for claim in claims if claim not in counted]
        done = [claim for claim in told if material.draft(claim).kind != "plan" and material.claims[claim].certainty != "conditional"]
        planned = [claim for claim in told if material.draft(claim).kind == "plan"]
        for positions in (*_sides(material, done), *_sides(material, planned)):
            same = [claim for position in positions for claim in position.claims]
            if any(material.draft(claim).asserted and claim not in inner.restated for claim in same):
                found = list(_told(material, positions))
                # What is part of a wider claim is worth a finding of its own only where something comes of comparing it.
                if not set(same) <= inner.nouns or found[0].status != "single-origin":
                    yield from found


def _sides(material: Material, claims: Sequence[int]) -> Iterator[list[Position]]:
    """What claims on one event say: one position each, or two where somebody denies what somebody else says."""
    affirmed = [claim for claim in claims if material.claims[claim].polarity == "affirmed"]
    # A noun that is only mentioned as not being there ("without any losses") denies nothing that somebody else says.
    denied = [claim for claim in claims if material.claims[claim].polarity == "denied" and material.draft(claim).asserted]
    for position in statements(material, affirmed):
        against = [claim for claim in denied if _denies(material, claim, position.claims)]
        denied = [claim for claim in denied if claim not in against]
        yield [position, *([_denial(material, against)] if against else [])]
    for position in statements(material, denied):
        yield [position]


def _denies(material: Material, denial: int, affirmed: Sequence[int]) -> bool:
    """Whether a denial is of what another origin says, and firmly: to deny more ("no successful attacks") is to deny nothing less."""
    saying = [claim for claim in affirmed if material.draft(claim).asserted and material.claims[claim].certainty == "stated"]
    others = [claim for claim in saying if len(material.origins([claim, denial])) > 1]
    return any(lacks(material, claim, denial) is None for claim in others)


def _denial(material: Material, claims: Sequence[int]) -> Position:
    return Position(f"denied: {label_of(material, claims)}", tuple(claims))


def _counted(material: Material) -> frozenset[int]:
    """Claims whose doer or affected is a figure: the figure's own finding tells them."""
    figures = {
        (draft.article, draft.event.start)
        for draft in material.view.drafts
        if draft.kind == "figure" and draft.event and draft.event.form != "noun"
    }
    return frozenset(
        number
        for number, draft in enumerate(material.view.drafts)
        if draft.kind != "figure" and draft.event and (draft.article, draft.event.start) in figures
    )


def _by_event(material: Material, kinds: Sequence[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number in material.own:
        claim = material.claims[number]
        if claim.event and claim.kind in kinds:
            found[claim.event].append(number)
    return found


@dataclass(frozen=True)
class Inner:
    """Claims that are part of what a wider claim of the same article says.

    `nouns`: event nouns ("killed in a car crash") and appositions ("Kim, the governor").
    `restated`: clauses within a state ("the only city that they captured").
    """

    nouns: frozenset[int]
    restated: frozenset[int]


def is_apposition(draft: Draft) -> bool:
    """Whether a state only stands beside what it is said of."""
    event = draft.event
    return event is not None and event.form == "state" and not any(covers(draft.span, span) for span in event.actors)


def inner_claims(material: Material) -> Inner:
    """Claims whose words stand within a wider asserted claim."""
    nouns, restated = set(), set()
    reach = state_reach = -1
    article = ""
    for number in sorted(range(len(material.claims)), key=lambda number: _outermost(material, number)):
        draft = material.draft(number)
        if draft.article != article:
            article, reach, state_reach = draft.article, -1, -1
        form = draft.event.form if draft.event else "verb"
        if (form == "noun" and draft.span[1] <= reach) or is_apposition(draft):
            nouns.add(number)
        if form == "verb" and draft.kind == "event" and draft.span[1] <= state_reach:
            restated.add(number)
        if form != "noun" and draft.asserted:
            reach = max(reach, draft.span[1])
        if form == "state" and draft.asserted:
            state_reach = max(state_reach, draft.span[1])
    return Inner(frozenset(nouns), frozenset(restated))


def _outermost(material: Material, number: int) -> tuple[str, int, int, int]:
    draft = material.draft(number)
    form = draft.event.form if draft.event else "verb"
    return draft.article, draft.span[0], -draft.span[1], ("state", "verb", "noun").index(form)


def _told(material: Material, positions: Sequence[Position]) -> Iterator[Finding]:
    """The finding on one thing that happened; and where it does not rest on one speaker alone, what each speaker says of it."""
    finding = finding_of(material, positions, "polarity" if len(positions) > 1 else None)
    yield finding
    if len(finding.origins) < 2:
        return
    by_speaker: dict[str, list[int]] = defaultdict(list)
    for claim in (claim for position in positions for claim in position.claims):
        origin = material.book.by_id[material.origin(claim)]
        if origin.kind in ("person", "organisation"):
            by_speaker[material.book.roots[origin.id]].append(claim)
    for _, said in sorted(by_speaker.items()):
        if any(material.draft(claim).asserted for claim in said):
            yield finding_of(material, [Position(label_of(material, said), tuple(said))], None)


def _causes(material: Material) -> Iterator[Finding]:
    """Why an event happened: contested when independent origins give reasons that share no word."""
    causes: dict[str, list[int]] = defaultdict(list)
    for number in material.own:
        draft = material.draft(number)
        if draft.kind == "cause" and draft.event is not None and _came_about(draft.event):
            caused = _caused(material, number)
            home = next((event for event in causes if event == caused or _may_be_one(material, event, caused)), caused)
            causes[home].append(number)
    for _, claims in sorted(causes.items()):
        positions = [Position(_reason(material, group[0]), tuple(group)) for group in _same_reason(material, claims)]
        origins = material.origins(claims)
        if len(positions) > 1 and len(origins) > 1:
            yield finding_of(material, positions, "cause")
        else:
            yield from (finding_of(material, [position], None) for position in positions)


def _may_be_one(material: Material, one: str, other: str) -> bool:
    """Whether two events have one predicate, one doer or affected and nothing that sets them apart: so the reasons can be held together."""
    ours, theirs = material.events.nodes.get(one, ()), material.events.nodes.get(other, ())
    pairs = [(a, b) for a in ours for b in theirs]
    agreeing = any(akin(a.predicate, b.predicate) and _one_slot(a, b) for a, b in pairs)
    return agreeing and all(apart(material.view, a, b) is None for a, b in pairs)


def _one_slot(a: Node, b: Node) -> bool:
    slots = ((a.actors, b.actors), (a.recipients, b.recipients), (a.actors, b.recipients), (a.recipients, b.actors))
    return any(best_match(ours, theirs) == "same" for ours, theirs in slots)


def _came_about(event: EventMention) -> bool:
    """Whether an event took place, or takes place: there are as many reasons to do a thing as there are readers."""
    return event.certainty == "stated" and event.status in ("done", "ongoing")


def _caused(material: Material, claim: int) -> str:
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


def _stances(material: Material) -> Iterator[Finding]:
    """Judgements in one direction, of one event or in one word: affirmed by some, denied by others."""
    groups: list[list[int]] = []
    for number in material.own:
        if material.draft(number).kind == "stance":
            home = next((group for group in groups if any(_same_judgement(material, number, other) for other in group)), None)
            if home is None:
                groups.append([number])
            else:
                home.append(number)
    for claims in groups:
        yield from (
            finding_of(material, positions, "polarity" if len(positions) > 1 else None) for positions in _judgements(material, claims)
        )


def _judgements(material: Material, claims: Sequence[int]) -> Iterator[list[Position]]:
    """The judgements of one thing: two sides where one origin denies what another says, else one."""
    affirmed = tuple(claim for claim in claims if material.claims[claim].polarity == "affirmed")
    denied = tuple(claim for claim in claims if claim not in affirmed and material.draft(claim).asserted)
    if affirmed and set(material.origins(denied)) - set(material.origins(affirmed)):
        yield [Position(label_of(material, affirmed), affirmed), _denial(material, denied)]
    else:
        told = affirmed if affirmed and not denied else tuple(claims)
        yield [Position(label_of(material, told), told)]


def _same_judgement(material: Material, a: int, b: int) -> bool:
    ours, theirs = material.draft(a).words, material.draft(b).words
    if valence(ours) != valence(theirs):
        return False
    return _judged(material, a) == _judged(material, b) or bool(judging(ours) & judging(theirs) and _of_one(material, a, b))


def _of_one(material: Material, a: int, b: int) -> bool:
    """Whether two claims have one doer or subject."""
    ours, theirs = material.node(a), material.node(b)
    return ours is not None and theirs is not None and best_match(ours.actors, theirs.actors) in ("same", "alike")


def _judged(material: Material, claim: int) -> str:
    """The event that a judgement is about: the one its subject names, else the one told just before it in the sentence."""
    draft = material.draft(claim)
    if draft.event is None:
        return material.claims[claim].id
    for span in draft.event.actors:
        named = material.events.named_in(draft.article, span)
        if named:
            return named
    before = _before_in_sentence(material, claim) if draft.event.lemma in MARKS else None
    return _caused(material, before) if before is not None else material.claims[claim].id


def _before_in_sentence(material: Material, claim: int) -> int | None:
    """The nearest asserted claim that ends before this one begins, in the same sentence."""
    draft = material.draft(claim)
    sentences = material.view.annotations[draft.article].sentences
    start = next((s.start for s in reversed(sentences) if s.start <= draft.span[0]), 0)
    for number in range(claim - 1, -1, -1):
        other = material.draft(number)
        if other.article != draft.article or other.span[0] < start:
            return None
        tells = other.asserted and other.kind in ("event", "state") and other.event is not None and other.event.form == "verb"
        if tells and other.span[1] <= draft.span[0]:
            return number
    return None


def figure_finding(material: Material, group: FigureGroup) -> Finding:
    """The finding on one figure."""
    differs_in: Difference | None = "quantity" if len(group.positions) > 1 else None
    return finding_of(material, group.positions, differs_in, group.notes, updated=group.updated)
