"""Verdict: from the claims that affirm and deny one thing to a finding with its status and reasons. The one place where a status is set."""

from collections.abc import Sequence
from dataclasses import dataclass

from twosource.model.findings import Difference, Finding, Side, Status
from twosource.model.ids import make_id
from twosource.model.span import covers
from twosource.stages.reconcile.arguments import words_of
from twosource.stages.reconcile.material import Material

SAME_WORDS = 8
"""Words from which an equal clause is no chance: shorter ones ("the bridge collapsed") are anybody's. Set by hand on Helsinki coverage."""


@dataclass(frozen=True)
class Position:
    """What some claims have in common, in the words of one of them."""

    label: str
    claims: tuple[int, ...]


def finding_of(
    material: Material, positions: Sequence[Position], differs_in: Difference | None, notes: Sequence[str] = (), *, updated: bool = False
) -> Finding:
    """A finding on one position, or on several that exclude each other.

    `differs_in` says in what; `updated`: they are as of different times, the latest last.
    """
    claims = tuple(sorted({claim for position in positions for claim in position.claims}))
    leading = positions[-1 if updated else 0].claims
    best = leading[_clearest(material, leading)]
    origins = material.origins(claims)
    status, reasons = _status(material, positions, differs_in, updated=updated)
    aside = len(material.repeated(claims))
    if aside:
        reasons = [*reasons, f"{aside} {'article repeats' if aside == 1 else 'articles repeat'} it in copied words: no origin is added"]
    return Finding(
        id=make_id("finding", *sorted(material.claims[claim].id for claim in claims), differs_in or ""),
        statement=" ".join(material.claims[best].text.split()),
        spans=tuple(span for claim in claims for span in material.claims[claim].spans),
        status=status,
        origins=origins,
        outlets=material.outlets(claims),
        copies_set_aside=aside,
        sides=tuple(_side(material, position) for position in positions),
        reasons=(*reasons, *notes),
        differs_in=differs_in if status in ("contested", "updated") else None,
    )


def _status(material: Material, positions: Sequence[Position], differs_in: Difference | None, *, updated: bool) -> tuple[Status, list[str]]:
    if len(positions) > 1:
        sides = "; ".join(f"{material.names(material.origins(side.claims))}: {side.label}" for side in positions)
        if updated:
            return "updated", [f"later reports give another {differs_in}: {sides}"]
        return "contested", [f"the sources differ in {differs_in}: {sides}"]
    firm = supporting(material, positions[0].claims)
    if len(firm) >= 2:
        return "corroborated", [f"{len(firm)} independent origins affirm it ({material.names(firm)}) and none denies it"]
    return "single-origin", _why_single(material, positions[0].claims)


def supporting(material: Material, claims: Sequence[int]) -> tuple[str, ...]:
    """The independent origins that can corroborate.

    Not those of claims that are hedged, planned or by nobody who is named. What an article takes for granted counts only where it does not
    assert the thing as well. And where one outlet alone carries the thing, its own voice is no origin beside the people it cites: it says
    what they told it.
    """
    asserting = {material.draft(claim).article for claim in claims if material.draft(claim).asserted}
    firm = [
        claim
        for claim in claims
        if is_firm(material, claim) and (material.draft(claim).asserted or material.draft(claim).article not in asserting)
    ]
    firm = _in_own_words(material, firm)
    cited = [claim for claim in firm if material.book.by_id[material.origin(claim)].kind != "outlet"]
    return material.origins(cited if cited and material.outlets(claims) == 1 else firm)


def _in_own_words(material: Material, claims: Sequence[int]) -> list[int]:
    """One claim of those that say a thing in the very same words: two who write independently do not. The oldest article's is kept."""

    def age(claim: int) -> tuple[str, str]:
        article = material.view.articles[material.draft(claim).article]
        return article.published.value or "9999", article.id

    first: dict[tuple[str, ...], int] = {}
    for claim in sorted(claims, key=age):
        words = tuple(words_of(material.claims[claim].text))
        first.setdefault(words if len(words) >= SAME_WORDS else (str(claim),), claim)
    return sorted(first.values())


def is_firm(material: Material, claim: int) -> bool:
    """Whether a claim can corroborate: stated without a hedge, by somebody who is named."""
    return material.claims[claim].certainty == "stated" and material.book.by_id[material.origin(claim)].kind != "unnamed"


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


def _clearest(material: Material, claims: Sequence[int]) -> int:
    """Which of the claims says it best: asserted, in words of its own, firm, in a verb with a named doer, in the outlet's voice, short."""

    def rank(at: int) -> tuple[object, ...]:
        draft, claim = material.draft(claims[at]), material.claims[claims[at]]
        event = draft.event
        inside = [span for span in (event.actors + event.recipients if event else ()) if covers(draft.span, span)]
        named = any(material.view.argument(draft.article, span).entities for span in inside)
        words = len(claim.text.split())
        return (
            not draft.asserted,
            claim.certainty != "stated",
            event is None or event.form == "noun",
            not named,
            len(draft.voices),
            words,
            at,
        )

    return min(range(len(claims)), key=rank)


def label_of(material: Material, claims: Sequence[int]) -> str:
    """The words of the clearest claim."""
    return " ".join(material.claims[claims[_clearest(material, claims)]].text.split())
