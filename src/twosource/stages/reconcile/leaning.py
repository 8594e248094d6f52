"""Leaning: whose account an outlet may only be going on with where it speaks in its own voice.

"Police say a man opened fire, killing Anna Kern." "He walked to the office, Kern said. He then fired again." The words are the outlet's,
and so they stand in the claim; but beside the same speaker in another report they are no second origin, and neither are two outlets that
both go on with one speaker.
"""

from collections.abc import Sequence

from twosource.stages.reconcile.material import Material

PERCEIVING = frozenset("see hear feel notice watch witness smell remember recall realise realize fear think believe know want hope".split())
"""Verbs of what only their subject can know: who reports it in his own voice was told; general English, by hand."""


def without_leaning(material: Material, claims: Sequence[int]) -> list[int]:
    """The claims without the outlets' own that may rest on somebody who is cited among them, or on whom another of them may rest too."""
    own = [claim for claim in claims if material.origin_kind(claim) == "outlet"]
    kept = [claim for claim in claims if claim not in own]
    cited = {material.book.roots[material.origin(claim)] for claim in kept}
    taken: set[str] = set()
    for claim in sorted(own, key=lambda claim: bool(_told_with(material, claim))):
        with_it = _told_with(material, claim)
        if not (with_it | _told_before(material, claim)) & cited and not with_it & taken:
            kept.append(claim)
            taken |= with_it
    return sorted(kept)


def _told_with(material: Material, claim: int) -> frozenset[str]:
    """What the speakers know from (roots of origins) whom a claim's sentence cites for something else, and whoever alone can know it."""
    node = material.node(claim)
    if node is None:
        return frozenset()
    told = material.told_in[node.article].get(node.sentence, frozenset())
    knowing = (entity for argument in node.actors for entity in argument.entities) if node.predicate in PERCEIVING else ()
    return told.union(knowing)


def _told_before(material: Material, claim: int) -> frozenset[str]:
    """The same of the sentence before it."""
    node = material.node(claim)
    return material.told_in[node.article].get(node.sentence - 1, frozenset()) if node else frozenset()
