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
class Number:
    """How many people: at least `low`, at most `high` (None: the words set no limit)."""

    low: int
    high: int | None


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a claim comes from. `outlets`: the outlets that carry it.

    `body`: id of the body that it belongs to, or that made the document; `country`: ISO 3166 alpha-2 of its state; `number`: how many
    people an unnamed source is; `eyewitness`: True where a page says that it saw the thing happen. Each only where the words say so.
    """

    id: str
    kind: OriginKind
    name: str
    outlets: tuple[str, ...]
    entity: str | None = optional()
    reasons: tuple[str, ...] = ()
    body: str | None = optional()
    country: str | None = optional()
    number: Number | None = optional()
    eyewitness: bool | None = optional()


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
