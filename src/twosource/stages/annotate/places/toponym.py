"""A stretch of the article that may name a place, before anything is resolved."""

from dataclasses import dataclass, field
from typing import Literal

from twosource.ports.models import GazetteerEntry

Use = Literal["place", "metonym", "adjective"]


@dataclass(slots=True)
class Toponym:
    """Tokens [start, end) that may name a place.

    `key` is what tells two names apart within the article; `kinds`: the gazetteer's kinds that the words around it ask for (empty: any).
    `cut`: letters of the last token that are the name's, where not all are ("U.S.-led").
    `weight`: how far the context speaks for a place (see `evidence`); `within`: the toponym that the words put it in.
    """

    start: int
    end: int
    key: str
    candidates: tuple[GazetteerEntry, ...]
    kinds: frozenset[str] = frozenset()
    use: Use = "place"
    cut: int | None = None
    weight: float = 0.0
    within: "Toponym | None" = None
    entry: GazetteerEntry | None = None
    score: float = 0.0
    signals: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
