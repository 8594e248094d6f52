"""Relations: how each claim of a finding relates to the one whose words are its statement, with the comparison that decided."""

from collections.abc import Iterator, Sequence

from twosource.model.findings import ClaimRelation, Comparison, Difference
from twosource.stages.reconcile.alignment import Alignment, align
from twosource.stages.reconcile.compare.quantities import compare_quantities
from twosource.stages.reconcile.compare.relation import Relation
from twosource.stages.reconcile.material import Material

OF_RANGES: dict[Relation, ClaimRelation] = {
    "equal": "same",
    "narrower": "narrower",
    "wider": "vaguer",
    "overlapping": "compatible",
    "disjoint": "conflicts",
    "not-comparable": "not-comparable",
}
"""What a comparison of two numbers says of the claims that give them."""


def compared(
    material: Material, head: int, sides: Sequence[Sequence[int]], differs_in: Difference | None, *, updated: bool
) -> Iterator[Comparison]:
    """Every claim but the head beside it, in the order of the claims."""
    of_head = next(side for side in sides if head in side)
    for claim in sorted({claim for side in sides for claim in side} - {head}):
        found = _relation(material, claim, head, differs_in if claim not in of_head else None, updated=updated)
        yield Comparison(material.claims[claim].id, material.claims[head].id, found.relation, found.reason)


def _relation(material: Material, claim: int, head: int, against: Difference | None, *, updated: bool) -> Alignment:
    """`against`: in what the two stand on different sides."""
    one, other = material.claims[claim], material.claims[head]
    if one.quantity and other.quantity and one.kind == other.kind == "figure":
        found = compare_quantities(one.quantity, other.quantity)
        relation = OF_RANGES[found.relation]
        return Alignment("updates" if relation == "conflicts" and updated else relation, found.reason)
    if against == "polarity":
        return Alignment("denies", f'one side says "{material.words(head)}", the other denies it')
    if against == "cause":
        return Alignment("conflicts", f"the reasons have no word in common: {_reason(material, claim)} / {_reason(material, head)}")
    if one.kind in ("cause", "stance"):
        return Alignment("same", "the reasons share words" if one.kind == "cause" else "they judge one thing in one direction")
    return align(material, claim, head)


def _reason(material: Material, claim: int) -> str:
    draft = material.draft(claim)
    return material.view.text(draft.article, draft.reason or draft.span)
