"""Claims: what is said, by whom, through whose voices."""

from dataclasses import dataclass
from typing import Literal

from twosource.model.mentions import Certainty, Polarity
from twosource.model.shown import internal, optional
from twosource.model.span import Span
from twosource.model.values import Quantity, When, Where

ClaimKind = Literal["event", "state", "figure", "cause", "stance", "plan"]
OriginKind = Literal["person", "organisation", "outlet", "unnamed", "document", "imagery"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a claim comes from. `outlets`: the outlets that carry it."""

    id: str
    kind: OriginKind
    name: str
    outlets: tuple[str, ...]
    entity: str | None = optional()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of one article. `voice`: origin ids, outlet first, the innermost speaker last.

    `frame` is what alignment compares (never shown): see `stages.claims.frame`.
    """

    id: str
    spans: tuple[Span, ...]
    text: str
    kind: ClaimKind
    voice: tuple[str, ...]
    polarity: Polarity
    certainty: Certainty
    event: str | None = optional()
    when: When | None = optional()
    where: Where | None = optional()
    quantity: Quantity | None = optional()
    frame: object = internal()
