"""The words that two articles share, as passages: runs of equal words, joined where only a few words between them differ."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from twosource.model.groups import Passage
from twosource.stages.copies.reading import HashArray, IntArray, Mask, Reading

RUN: Final = 4
"""The shortest run of equal words. Four, so that a text with every sixth word replaced still shares its runs (METHODS b has 5 for finding
candidates; here a single short run counts for nothing, see PASSAGE)."""
GAP: Final = 6
"""Runs are one passage when at most so many words stand between them on either side: an edit within a sentence."""
PASSAGE: Final = 12
"""A passage needs so many equal words outside quotes. Of the passages of 8 to 11 words that unrelated reports of the Helsinki summit
share, most
are names with titles and stock phrases."""
REPEATS: Final = 4
"""A run that starts in more than so many places of an article is a refrain, and is not followed from all of them."""

_MIXERS: Final = np.array(
    [0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5, 0x85EBCA77C2B2AE63], dtype=np.uint64
)


@dataclass(frozen=True)
class Run:
    """`length` equal words from word `a` of one article and word `b` of the other."""

    a: int
    b: int
    length: int


@dataclass(frozen=True)
class Shared:
    """What two articles share word for word.

    `passages`: as word ranges (a start, a end, b start, b end), ends exclusive, in the first article's order. `in_a`, `in_b`: per word,
    whether it is one of the equal words of a passage; `own_a`, `own_b`: whether it is besides neither article's quote nor stock text (what
    one page prints without quotation marks another prints with them).
    """

    passages: tuple[tuple[int, int, int, int], ...]
    in_a: Mask
    in_b: Mask
    own_a: Mask
    own_b: Mask


def grams(words: HashArray, n: int) -> HashArray:
    """A hash of each run of n words (n at most 5); empty where there are fewer words."""
    count = len(words) - n + 1
    if count <= 0:
        return np.zeros(0, dtype=np.uint64)
    total = np.zeros(count, dtype=np.uint64)
    for offset in range(n):
        total += words[offset : offset + count] * _MIXERS[offset]
    return total ^ (total >> np.uint64(29))


def shared_words(a: Reading, b: Reading) -> Shared:
    """Align the equal runs of words of two articles: longest first, each word used once."""
    in_a, in_b = np.zeros(len(a.words), dtype=np.bool_), np.zeros(len(b.words), dtype=np.bool_)
    runs = sorted(_tiles(_runs(a.words, b.words), in_a, in_b), key=lambda run: (run.a, run.b))
    chains = [chain for chain in _chains(runs) if _own_words(chain, a.own, b.own) >= PASSAGE]
    masks = in_a, in_b, np.zeros_like(in_a), np.zeros_like(in_b)
    in_a[:], in_b[:] = False, False
    for run in (run for chain in chains for run in chain):
        _mark(run, a.own, b.own, masks)
    ends = tuple((c[0].a, c[-1].a + c[-1].length, c[0].b, c[-1].b + c[-1].length) for c in chains)
    return Shared(ends, *masks)


def _mark(run: Run, own_a: Mask, own_b: Mask, masks: tuple[Mask, Mask, Mask, Mask]) -> None:
    here, there = slice(run.a, run.a + run.length), slice(run.b, run.b + run.length)
    own = own_a[here] & own_b[there]
    for mask, place, value in zip(masks, (here, there, here, there), (True, True, own, own), strict=True):
        mask[place] = value


def shares(a: Reading, b: Reading, shared: Shared) -> tuple[float, float]:
    """The part of each article's own words that is shared, 0 to 1."""
    return float(shared.own_a.sum()) / max(1, a.size), float(shared.own_b.sum()) / max(1, b.size)


def as_passages(a: Reading, b: Reading, ranges: tuple[tuple[int, int, int, int], ...]) -> tuple[Passage, ...]:
    """Word ranges as character spans of both texts."""
    return tuple(
        Passage((int(a.starts[i]), int(a.ends[j - 1])), (int(b.starts[k]), int(b.ends[m - 1]))) for i, j, k, m in ranges if j > i and m > k
    )


def _runs(a: HashArray, b: HashArray) -> list[Run]:
    """All maximal runs of equal words, longest first."""
    at_a, at_b = _matches(grams(a, RUN), grams(b, RUN))
    if not len(at_a):
        return []
    order = np.lexsort((at_a, at_b - at_a))
    at_a, at_b = at_a[order], at_b[order]
    breaks = np.flatnonzero((np.diff(at_a) != 1) | (np.diff(at_b) != 1)) + 1
    firsts = np.concatenate(([0], breaks))
    lengths = np.diff(np.concatenate((firsts, [len(at_a)]))) + RUN - 1
    runs = [Run(int(at_a[i]), int(at_b[i]), int(length)) for i, length in zip(firsts, lengths, strict=True)]
    return sorted(runs, key=lambda run: (-run.length, run.a, run.b))


def _matches(a: HashArray, b: HashArray) -> tuple[IntArray, IntArray]:
    """The places (in a, in b) of equal grams."""
    order = np.argsort(b, kind="stable")
    ordered = b[order]
    low, high = np.searchsorted(ordered, a, "left"), np.searchsorted(ordered, a, "right")
    count = np.minimum(high - low, REPEATS)
    at_a = np.repeat(np.arange(len(a)), count)
    within = np.arange(len(at_a)) - np.repeat(np.cumsum(count) - count, count)
    return at_a, order[np.repeat(low, count) + within]


def _tiles(runs: list[Run], in_a: Mask, in_b: Mask) -> list[Run]:
    """Greedy string tiling: runs that do not overlap in either text, the longest first. Marks the words that they take."""
    tiles = []
    for run in runs:
        free = _longest_free(run, in_a, in_b)
        if free is not None:
            in_a[free.a : free.a + free.length] = True
            in_b[free.b : free.b + free.length] = True
            tiles.append(free)
    return tiles


def _longest_free(run: Run, in_a: Mask, in_b: Mask) -> Run | None:
    taken = in_a[run.a : run.a + run.length] | in_b[run.b : run.b + run.length]
    if not taken.any():
        return run
    edges = np.flatnonzero(np.diff(np.concatenate(([1], taken.astype(np.int8), [1]))))
    if not len(edges):
        return None
    starts, ends = edges[0::2], edges[1::2]
    best = int(np.argmax(ends - starts))
    length = int(ends[best] - starts[best])
    return Run(run.a + int(starts[best]), run.b + int(starts[best]), length) if length >= RUN else None


def _chains(runs: list[Run]) -> list[list[Run]]:
    """Runs in the first article's order, joined where the words between them are few in both texts.

    Between two runs of a passage there may be one that belongs elsewhere: a phrase that the other text has in another place.
    """
    chains: list[list[Run]] = []
    for run in runs:
        chain = next((chain for chain in reversed(chains[-2:]) if _follows(run, chain[-1])), None)
        if chain is not None:
            chain.append(run)
        else:
            chains.append([run])
    return chains


def _follows(run: Run, last: Run) -> bool:
    return 0 <= run.b - (last.b + last.length) <= GAP and 0 <= run.a - (last.a + last.length) <= GAP


def _own_words(chain: list[Run], own_a: Mask, own_b: Mask) -> int:
    return sum(int((own_a[run.a : run.a + run.length] & own_b[run.b : run.b + run.length]).sum()) for run in chain)
