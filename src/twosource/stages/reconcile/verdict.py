"""Verdict: from the claims that affirm and deny one thing to a finding with its status and reasons. The one place where a status is set."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from twosource.model.findings import Difference, Finding, Side, Status
from twosource.model.ids import make_id
from twosource.model.span import covers
from twosource.stages.reconcile.confidence import confidence_of
from twosource.stages.reconcile.leaning import without_leaning
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.own_words import in_own_words
from twosource.stages.reconcile.relations import compared
from twosource.stages.reconcile.wording import statement_of

QUOTED = re.compile(r"[\"\u201c]\s*(?:\w[\w'\u2019-]*[^\w\"\u201d]+){3}\w")
"""Four words or more after a quotation mark: somebody's words, not a title or a word held at arm's length."""


EARLIER = re.compile(r"(?i)\b(?:at first|initially|originally|earlier (?:said|reported)|(?:first|previously|earlier) (?:said|reported))\b")
"""Words by which something is told as what did not last."""

FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|me|us)\b")
"""Words by which speakers tell of themselves: what two of them say of "us" are two things, and a report in its own voice does not."""


STATUS_ORDER = ("corroborated", "contested", "updated", "single-origin")


@dataclass(frozen=True)
class Position:
    """What some claims have in common, in the words of one of them (`head`; else the clearest of them).

    `vaguer`: those of the claims that say less than the head does. They stand beside it and cannot corroborate it.
    """

    label: str
    claims: tuple[int, ...]
    head: int | None = None
    vaguer: frozenset[int] = frozenset()

    @property
    def affirming(self) -> tuple[int, ...]:
        """The claims that say at least as much as the head."""
        return tuple(claim for claim in self.claims if claim not in self.vaguer)


def finding_of(
    material: Material, positions: Sequence[Position], differs_in: Difference | None, notes: Sequence[str] = (), *, updated: bool = False
) -> Finding:
    """A finding on one position, or on several that exclude each other.

    `differs_in` says in what; `updated`: they are as of different times, the latest last.
    """
    claims = tuple(sorted({claim for position in positions for claim in position.claims}))
    leading = positions[-1 if updated else 0]
    best = by_clearness(material, leading.claims)[0] if leading.head is None else leading.head
    origins = material.origins(claims)
    status, reasons = _status(material, positions, differs_in, updated=updated)
    aside = len(material.repeated(claims))
    if aside:
        reasons = [*reasons, f"{aside} {'article repeats' if aside == 1 else 'articles repeat'} it in copied words: no origin is added"]
    return Finding(
        id=make_id("finding", *sorted(material.claims[claim].id for claim in claims), differs_in or ""),
        statement=statement_of(material, best),
        spans=tuple(span for claim in claims for span in material.claims[claim].spans),
        status=status,
        origins=origins,
        outlets=material.outlets(claims),
        copies_set_aside=aside,
        sides=tuple(_side(material, position) for position in positions),
        reasons=(*reasons, *notes),
        confidence=confidence_of(material, status, leading.claims, len(supporting(material, leading.affirming)), aside),
        compared=tuple(compared(material, best, [position.claims for position in positions], differs_in, updated=updated)),
        differs_in=differs_in if status in ("contested", "updated") else None,
    )


def contests(positions: Sequence[Position], exclude: Callable[[Position, Position], bool]) -> list[list[Position]]:
    """The positions that make a finding each: together those of which some other one excludes each, if any, and every other by itself."""
    against = [one for one in positions if any(exclude(one, other) for other in positions)]
    return [*([against] if against else []), *([one] for one in positions if one not in against)]


def rank(finding: Finding) -> tuple[object, ...]:
    """The order of findings: by status, then by the number of origins and outlets, then by id."""
    return (STATUS_ORDER.index(finding.status), -len(finding.origins), -finding.outlets, -len(finding.spans), finding.id)


def _status(material: Material, positions: Sequence[Position], differs_in: Difference | None, *, updated: bool) -> tuple[Status, list[str]]:
    if len(positions) > 1:
        sides = "; ".join(f"{material.names(material.origins(side.claims))}: {side.label}" for side in positions)
        if updated:
            return "updated", [f"later reports give another {differs_in}: {sides}"]
        return "contested", [f"the sources differ in {differs_in}: {sides}"]
    firm = supporting(material, positions[0].affirming)
    if len(firm) >= 2:
        return "corroborated", [f"{len(firm)} independent origins affirm it ({material.names(firm)}) and none denies it"]
    return "single-origin", _why_single(material, positions[0].claims)


def supporting(material: Material, claims: Sequence[int]) -> tuple[str, ...]:
    """The independent origins that can corroborate.

    Not those of claims that are hedged, planned or by nobody who is named. What an article takes for granted counts only where it does not
    assert the thing as well. And where one outlet or agency alone carries the thing, its own voice is no origin beside the people it cites:
    it says what they told it.
    """
    asserting = {material.draft(claim).article for claim in claims if material.draft(claim).asserted}
    firm = [
        claim
        for claim in claims
        if is_firm(material, claim) and (material.draft(claim).asserted or material.draft(claim).article not in asserting)
    ]
    firm = without_leaning(material, in_own_words(material, firm))
    one_page = len({material.draft(claim).article for claim in claims}) == 1
    if len(material.carriers_of(claims)) > 1 and not one_page:
        return material.origins(firm)
    told = [claim for claim in firm if not _in_headline(material, claim)] if one_page else firm
    cited = [claim for claim in told or firm if material.origin_kind(claim) != "outlet"]
    return material.origins(cited) if cited else material.origins(firm)[:1]  # an agency's caption on the outlet's own page


def _in_headline(material: Material, claim: int) -> bool:
    """Whether a claim stands in the headline, which says in brief what somebody says below it."""
    draft = material.draft(claim)
    block = material.view.articles[draft.article].block_at(draft.span[0])
    return block is not None and block.kind == "headline"


def is_firm(material: Material, claim: int) -> bool:
    """Whether a claim can corroborate: stated as a fact without a hedge, by somebody who is named; quoted words are not the outlet's."""
    kind = material.origin_kind(claim)
    text = material.claims[claim].text
    another_voice = FIRST_PERSON.search(text) or (kind == "outlet" and (QUOTED.search(text) or material.in_quotation(claim)))
    node, event = material.node(claim), material.draft(claim).event
    if node and EARLIER.search(material.sentence(node)):
        return False
    fact = material.claims[claim].certainty == "stated" and (event is None or event.status != "hypothetical")  # "trying to survive"
    return fact and kind != "unnamed" and not another_voice


def _why_single(material: Material, claims: Sequence[int]) -> list[str]:
    origins = material.origins(claims)
    outlets = material.outlets(claims)
    reasons = [
        f"it comes from {material.names(origins)} alone"
        if len(origins) == 1
        else f"only one origin is firm among {material.names(origins)}"
    ]
    if outlets > 1 and len(origins) == 1:
        reasons.append(f"{outlets} outlets carry it, and all lead to that one origin")
    if not any(is_firm(material, claim) for claim in claims):
        reasons.append("it is hedged, planned, or said by nobody who is named")
    return reasons


def _side(material: Material, position: Position) -> Side:
    return Side(
        position=position.label,
        claims=tuple(material.claims[claim].id for claim in position.claims),
        origins=material.origins(position.claims),
    )


def by_clearness(material: Material, claims: Sequence[int]) -> list[int]:
    """The claims, first the one that says it best: asserted, firm, in a verb with a named doer, in the outlet's voice, short."""

    def rank(claim: int) -> tuple[object, ...]:
        draft, stated = material.draft(claim), material.claims[claim]
        event = draft.event
        inside = [span for span in (event.actors + event.recipients if event else ()) if covers(draft.span, span)]
        named = any(material.view.argument(draft.article, span).entities for span in inside)
        return (
            not draft.asserted,
            stated.certainty != "stated",
            event is None or event.form == "noun",
            not named,
            len(draft.voices),
            len(stated.text.split()),
            claim,
        )

    return sorted(claims, key=rank)


def label_of(material: Material, claims: Sequence[int]) -> str:
    """The words of the clearest claim."""
    return material.words(by_clearness(material, claims)[0])


def denial(material: Material, claims: Sequence[int]) -> Position:
    """The side of those who deny it."""
    return Position(f"denied: {label_of(material, claims)}", tuple(claims))
