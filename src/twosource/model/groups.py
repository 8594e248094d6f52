"""Articles that belong together: copies of one another, and stories."""

from dataclasses import dataclass
from typing import Literal

from twosource.model.span import TextSpan


@dataclass(frozen=True, slots=True)
class Passage:
    """The same words (or the same sentence, reworded) in two articles."""

    from_: TextSpan
    to: TextSpan


@dataclass(frozen=True, slots=True)
class CopyLink:
    """`to` is a copy of `from_`; with direction "unknown" the two are in id order.

    `share`: the part of the smaller text that is shared, 0 to 1.
    """

    from_: str
    to: str
    kind: Literal["identical", "edited", "excerpt", "rewritten"]
    share: float
    direction: Literal["stated", "likely", "unknown"]
    passages: tuple[Passage, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoryLink:
    """The story of one article, and why it is put there."""

    id: str
    story: str
    reasons: tuple[str, ...]
