"""A candidate attribution, in tokens: what the finders of this layer hand to `assemble`."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from twosource.model.mentions import Certainty, Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

Range = tuple[int, int]
"""Token indices, end exclusive."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who says what, in token ranges. `source`: the head of the source's noun phrase, None where nobody is named.

    `anchor`: the token that makes the attribution (one attribution for each). `quoted`: the content is quoted speech.
    `source_words`: the words of the source where the parse does not tell them. `chains`: it may stand inside another.
    """

    anchor: int
    cue: tuple[Range, ...]
    source: "Token | None"
    content: tuple[Range, ...]
    certainty: Certainty = "stated"
    polarity: Polarity = "affirmed"
    family: str = "say"
    quoted: bool = False
    source_words: Range | None = None
    chains: bool = False
    addressee: "Token | None" = None
    kind: Literal["direct", "indirect", "mixed"] = "indirect"


def subtract(whole: Range, *holes: Range) -> tuple[Range, ...]:
    """The parts of a range outside the holes, in order."""
    parts: list[Range] = []
    at = whole[0]
    for start, end in sorted(holes):
        if end <= at or start >= whole[1]:
            continue
        if start > at:
            parts.append((at, start))
        at = max(at, end)
    if at < whole[1]:
        parts.append((at, whole[1]))
    return tuple(parts)
