"""Findings: which claims say the same thing, and which exclude each other. Slot by slot, never by likeness of words alone.

For each event: that it happened, that it was planned, why; for each thing that was judged: the judgement; for each figure: how many; for
each person whose age is told: how old.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from twosource.model.findings import Finding
from twosource.model.span import covers
from twosource.stages.claims.draft import Draft
from twosource.stages.reconcile.ages import find_ages
from twosource.stages.reconcile.alignment import lacks
from twosource.stages.reconcile.arguments import words_of
from twosource.stages.reconcile.causes import find_causes
from twosource.stages.reconcile.compare.quantities import ARTICLES
from twosource.stages.reconcile.judgements import find_judgements
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.once import find_once
from twosource.stages.reconcile.statements import statements
from twosource.stages.reconcile.verdict import Position, denial, finding_of, label_of, rank
from twosource.stages.reconcile.view import StoryView

AT_FIRST = re.compile(
    r"(?i)\b(?:at first|initially|originally|(?:not|n['\u2019]t) (?:yet|immediately)|ha(?:s|ve)(?: not|n['\u2019]t)|so far|until)\b"
)
UNDONE = re.compile(r"(?i)\b(?:finally|eventually|at last|in the end|ultimately|not|never)\b|n['\u2019]t\b")
"""Words by which a thing is not so for a time, or comes to be so after it was not, or which deny a part of what is affirmed ("it was found
that he isn't"); general English."""


def find_findings(material: Material, figures: Sequence[Finding]) -> tuple[Finding, ...]:
    """All findings of the story, those on its figures among them: by status, then by the number of origins and outlets, then by id."""
    told = _without_repeats(material, [*_happenings(material), *find_causes(material)])
    found = [*told, *find_judgements(material), *find_once(material), *find_ages(material), *figures]
    unique = {finding.id: finding for finding in found}
    return tuple(sorted(unique.values(), key=rank))


def _without_repeats(material: Material, findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings, those that say the same words on the same one origin as one: a quotation that several outlets carry, of
    which the events could not be joined, or a sentence that tells of an event and of its cause.
    """
    alike: dict[tuple[object, ...], list[Finding]] = defaultdict(list)
    for finding in findings:
        alone = len(finding.origins) == len(finding.sides) == 1
        alike[(tuple(words_of(finding.statement)), finding.origins) if alone else (finding.id,)].append(finding)
    number = {claim.id: at for at, claim in enumerate(material.claims)}
    for same in alike.values():
        claims = sorted({number[claim] for finding in same for side in finding.sides for claim in side.claims})
        yield same[0] if len(same) == 1 else finding_of(material, [Position(label_of(material, claims), tuple(claims))], None)


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
        yield [position, *([denial(material, against)] if against else [])]
    for position in statements(material, denied):
        yield [position]


def _denies(material: Material, denial: int, affirmed: Sequence[int]) -> bool:
    """Whether a denial is of what another origin says, and firmly: to deny more ("no successful attacks") is to deny nothing less.

    Whom "them" means in "she did not meet them" has to be known; and what is not so yet may be so in the end.
    """
    node = material.node(denial)
    if (node and any(argument.empty for argument in node.recipients)) or AT_FIRST.search(material.claims[denial].text):
        return False
    saying = [claim for claim in affirmed if material.draft(claim).asserted and material.claims[claim].certainty == "stated"]
    saying = [claim for claim in saying if _is_fact(material, claim) and not UNDONE.search(material.claims[claim].text)]
    others = [claim for claim in saying if len(material.origins([claim, denial])) > 1]
    return any(lacks(material, claim, denial) is None for claim in others)


def _is_fact(material: Material, claim: int) -> bool:
    """Whether a claim tells what was or is so, not what somebody wants."""
    event = material.draft(claim).event
    return event is None or event.status in ("done", "ongoing", "habitual")


def _counted(material: Material) -> frozenset[int]:
    """Claims whose doer or affected is a figure: the figure's own finding tells them."""
    figures = {
        (draft.article, draft.event.start)
        for draft in material.view.drafts
        if draft.kind == "figure" and draft.event and draft.event.form != "noun" and counts(material.view, draft)
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
            own = finding_of(material, [Position(label_of(material, said), tuple(said))], None)
            if words_of(own.statement) != words_of(finding.statement):
                yield own


def counts(view: StoryView, draft: Draft) -> bool:
    """Whether a figure counts: "a soldier was killed" tells what happened, and not how many it befell."""
    quantity = draft.quantity
    return quantity is not None and view.text(draft.article, (quantity.start, quantity.end)).lower() not in ARTICLES
