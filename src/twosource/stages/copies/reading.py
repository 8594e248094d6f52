"""An article as a sequence of words: what copies are looked for in."""

import re
import zlib
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from twosource.model.article import Article
from twosource.model.span import TextSpan
from twosource.stages.copies.credit import agency_credit
from twosource.stages.copies.quotes import quotes_of

COPIED_KINDS: Final = frozenset({"standfirst", "subhead", "body", "list", "quote"})
"""The blocks that are compared. Headlines and captions are left out: every outlet writes its own, or all take one agency's picture."""

WORD: Final = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?|\w+")

IntArray = NDArray[np.int64]
HashArray = NDArray[np.uint64]
Mask = NDArray[np.bool_]
Part = tuple[int, int, list[TextSpan]]


@dataclass(frozen=True, eq=False)
class Reading:
    """The words of an article's body, in order.

    `words`: a stable hash of each word in lower case; `starts`, `ends`: its span in the article's text; `own`: whether the word is
    the article's, not a speaker's: words in direct quotes are shared by all who heard them, so that they count for nothing.
    `paragraphs`: per word, the index of its block. All arrays have the same length. `parts`: the spans of the blocks, and of the quotes in
    each.
    """

    article: Article
    words: HashArray
    starts: IntArray
    ends: IntArray
    own: Mask
    paragraphs: IntArray
    parts: tuple[Part, ...]

    @cached_property
    def credit(self) -> str | None:
        """The agency that the article is credited to."""
        return agency_credit(self.article)

    @cached_property
    def size(self) -> int:
        """The number of words outside direct quotes."""
        return int(self.own.sum())


def read(article: Article) -> Reading:
    """The words of the article's body blocks; all its blocks where it has no body."""
    words: list[str] = []
    starts: list[int] = []
    own: list[bool] = []
    sizes: list[int] = []
    blocks = body(article)
    for start, end, quotes in blocks:
        matches = list(WORD.finditer(article.text, start, end))
        words += [match.group() for match in matches]
        places = [match.start() for match in matches]
        starts += places
        own += _outside(places, quotes)
        sizes.append(len(matches))
    first = np.array(starts, dtype=np.int64)
    return Reading(
        article,
        np.array([word_hash(word) for word in words], dtype=np.uint64),
        first,
        first + np.array([len(word) for word in words], dtype=np.int64),
        np.array(own, dtype=np.bool_),
        np.repeat(np.arange(len(sizes)), sizes),
        tuple(blocks),
    )


@lru_cache(maxsize=1 << 17)
def word_hash(word: str) -> int:
    """A hash that is the same in every process (CRC-32 of the word in lower case)."""
    return zlib.crc32(word.lower().encode("utf-8", "surrogatepass"))


def body(article: Article) -> list[Part]:
    """The blocks that are compared, in order, each with its direct quotes."""
    kept = [block for block in article.blocks if block.start is not None]
    chosen = [block for block in kept if block.kind in COPIED_KINDS] or kept
    return [(block.start or 0, block.end or 0, quotes) for block, quotes in zip(chosen, quotes_of(article, chosen), strict=True)]


def _outside(starts: list[int], quotes: list[TextSpan]) -> list[bool]:
    if not quotes:
        return [True] * len(starts)
    outside, at = [], 0
    for start in starts:
        while at < len(quotes) and quotes[at][1] <= start:
            at += 1
        outside.append(not (at < len(quotes) and quotes[at][0] <= start))
    return outside
