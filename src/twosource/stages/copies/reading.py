"""An article as a sequence of words: what copies are looked for in."""

import re
import zlib
from collections.abc import Iterator
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


@dataclass(frozen=True, eq=False)
class Reading:
    """The words of an article's body, in order.

    `words`: a stable hash of each word in lower case; `starts`, `ends`: its span in the article's text; `own`: whether the word is
    the article's, not a speaker's: words in direct quotes are shared by all who heard them, so that they count for nothing.
    `paragraphs`: per word, the index of its block. All arrays have the same length.
    """

    article: Article
    words: HashArray
    starts: IntArray
    ends: IntArray
    own: Mask
    paragraphs: IntArray

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
    found: list[re.Match[str]] = []
    own: list[bool] = []
    sizes: list[int] = []
    for start, end, quotes in body(article):
        matches = list(WORD.finditer(article.text, start, end))
        own.extend(_outside([match.start() for match in matches], quotes))
        found.extend(matches)
        sizes.append(len(matches))
    return Reading(
        article,
        np.array([word_hash(match.group()) for match in found], dtype=np.uint64),
        np.array([match.start() for match in found], dtype=np.int64),
        np.array([match.end() for match in found], dtype=np.int64),
        np.array(own, dtype=np.bool_),
        np.repeat(np.arange(len(sizes)), sizes),
    )


@lru_cache(maxsize=1 << 17)
def word_hash(word: str) -> int:
    """A hash that is the same in every process (CRC-32 of the word in lower case)."""
    return zlib.crc32(word.lower().encode("utf-8", "surrogatepass"))


def body(article: Article) -> Iterator[tuple[int, int, list[TextSpan]]]:
    """The blocks that are compared, in order, each with its direct quotes."""
    kept = [block for block in article.blocks if block.start is not None]
    chosen = [block for block in kept if block.kind in COPIED_KINDS] or kept
    for block, quotes in zip(chosen, quotes_of(article, chosen), strict=True):
        yield block.start or 0, block.end or 0, quotes


def _outside(starts: list[int], quotes: list[TextSpan]) -> list[bool]:
    if not quotes:
        return [True] * len(starts)
    outside, at = [], 0
    for start in starts:
        while at < len(quotes) and quotes[at][1] <= start:
            at += 1
        outside.append(not (at < len(quotes) and quotes[at][0] <= start))
    return outside
