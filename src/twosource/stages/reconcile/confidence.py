"""Confidence: how much stands behind a finding, as one of three words with their parts. No number: what it would count is not known."""

from collections.abc import Iterable
from typing import Final, get_args

from twosource.model.findings import Confidence, Directness, Level, Status
from twosource.model.mentions import Certainty
from twosource.stages.reconcile.material import Material

CERTAINTIES: Final = get_args(Certainty)
DIRECTNESS: Final = get_args(Directness)


def confidence_of(material: Material, status: Status, claims: Iterable[int], firm: int, aside: int) -> Confidence:
    """The confidence in what some claims say. `firm`: independent origins that can corroborate it; `aside`: copies that cannot."""
    claims = tuple(claims)
    return Confidence(
        level=_level(status, firm),
        origins=firm,
        directness=min((_directness(material, claim) for claim in claims), key=DIRECTNESS.index),
        wording=min((material.claims[claim].certainty for claim in claims), key=CERTAINTIES.index),
        copies_set_aside=aside,
    )


def _level(status: Status, firm: int) -> Level:
    """Strong: two origins, and none against them. Weak: origins against each other, or none that is firm."""
    if status == "contested" or firm == 0:
        return "weak"
    return "strong" if firm > 1 else "moderate"


def _directness(material: Material, claim: int) -> Directness:
    kind = material.origin_kind(claim)
    if kind in ("outlet", "document", "imagery"):
        return "own-voice"
    return "unnamed" if kind == "unnamed" else "named"
