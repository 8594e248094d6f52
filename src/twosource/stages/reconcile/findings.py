"""Findings: which claims say the same thing, and which exclude each other. Slot by slot, never by likeness of words alone.

For each event: that it happened, that it was planned, why; for each thing that was judged: the judgement; for each figure: how many.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from twosource.model.findings import Difference, Finding
from twosource.model.span import covers
from twosource.stages.claims.draft import Draft
from twosource.stages.claims.stance import judging, valence
from twosource.stages.reconcile.arguments import EMPTY, PREPOSITIONS, words_of
from twosource.stages.reconcile.evidence import apart
from twosource.stages.reconcile.figures import FigureGroup
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.predicates import GENERIC, akin
from twosource.stages.reconcile.verdict import Position, finding_of, label_of

MARKS = frozenset({"mark", "represent", "signify", "constitute", "signal", "deal", "mean", "be", "become"})
"""Verbs that judge what their sentence has just told ("marking a major setback"); general English, by hand."""

ALIKE = 0.5
"""The part of their content words that two claims with a general predicate must share, set by hand on pages of one story."""

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
        for same in [*_statements(material, done), *_statements(material, planned)]:
            if any(material.draft(claim).asserted and claim not in inner.restated for claim in same):
                found = list(_told(material, same))
                # What is part of a wider claim is worth a finding of its own only where something comes of comparing it.
                if not set(same) <= inner.nouns or found[0].status != "single-origin":
                    yield from found


def _statements(material: Material, claims: Sequence[int]) -> list[list[int]]:
    """Claims on one event, told apart where the predicate is too general to make them one statement ("Trump will see", "we'll see")."""
    groups: list[list[int]] = []
    for claim in claims:
        words = set(material.draft(claim).words)
        event = material.draft(claim).event
        general = event is not None and (event.root or event.lemma) in GENERIC
        home = next((group for group in groups if not general or _overlap(words, set(material.draft(group[0]).words)) >= ALIKE), None)
        if home is None:
            groups.append([claim])
        else:
            home.append(claim)
    return [group for group in groups if any(_says_something(material, claim) for claim in group)]


def _overlap(a: set[str], b: set[str]) -> float:
    return len(a & b) / len(a | b) if a | b else 0.0


def _says_something(material: Material, claim: int) -> bool:
    """Not "I mean" or "what happens": two content words, or somebody or something that is named."""
    draft = material.draft(claim)
    spans = draft.event.actors + draft.event.recipients + draft.event.places if draft.event else ()
    named = any(not material.view.argument(draft.article, span).empty for span in spans)
    return len(set(draft.words)) > 1 + (not named)


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


def _told(material: Material, claims: Sequence[int]) -> Iterator[Finding]:
    """The finding on one thing that happened; and where it does not rest on one speaker alone, what each speaker says of it."""
    finding = _affirmed_or_denied(material, claims)
    yield finding
    if len(finding.origins) < 2:
        return
    by_speaker: dict[str, list[int]] = defaultdict(list)
    for claim in claims:
        origin = material.book.by_id[material.origin(claim)]
        if origin.kind in ("person", "organisation"):
            by_speaker[material.book.roots[origin.id]].append(claim)
    for _, said in sorted(by_speaker.items()):
        if any(material.draft(claim).asserted for claim in said):
            yield finding_of(material, [Position(label_of(material, said), tuple(said))], None)


def _affirmed_or_denied(material: Material, claims: Sequence[int]) -> Finding:
    affirmed = tuple(claim for claim in claims if material.claims[claim].polarity == "affirmed")
    # A noun that is only mentioned as not being there ("without any losses") denies nothing that somebody else says.
    denied = tuple(claim for claim in claims if material.claims[claim].polarity == "denied" and material.draft(claim).asserted)
    against = set(material.origins(denied)) - set(material.origins(affirmed))
    if affirmed and against:
        positions = [Position(label_of(material, affirmed), affirmed), Position(f"denied: {label_of(material, denied)}", denied)]
        return finding_of(material, positions, "polarity")
    told = affirmed if affirmed and not denied else tuple(claims)
    return finding_of(material, [Position(label_of(material, told), told)], None)


def _causes(material: Material) -> Iterator[Finding]:
    """Why an event happened: contested when independent origins give reasons that share no word."""
    causes: dict[str, list[int]] = defaultdict(list)
    for number in material.own:
        draft = material.draft(number)
        if draft.kind == "cause":
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


MOST_COMPARED = 12
"""Mentions of an event that are held against those of another: they are one event, so that a few show what sets it apart."""


def _may_be_one(material: Material, one: str, other: str) -> bool:
    """Whether two events have one predicate and nothing that sets them apart: enough to hold the reasons given for them side by side."""
    ours, theirs = (material.events.nodes.get(event, ())[:MOST_COMPARED] for event in (one, other))
    pairs = [(a, b) for a in ours for b in theirs]
    return any(akin(a.predicate, b.predicate) for a, b in pairs) and all(apart(material.view, a, b) is None for a, b in pairs)


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
        yield _affirmed_or_denied(material, claims)


def _same_judgement(material: Material, a: int, b: int) -> bool:
    ours, theirs = material.draft(a).words, material.draft(b).words
    if valence(ours) != valence(theirs):
        return False
    return _judged(material, a) == _judged(material, b) or bool(judging(ours) & judging(theirs))


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
