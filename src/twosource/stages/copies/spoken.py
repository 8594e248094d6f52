"""Spoken words: what one article of a run prints as a direct quote is a quote in every other, with or without marks.

A post, a statement or a speech that two outlets print is their common origin. Pages often set it off by layout alone, which copied
text loses.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

import numpy as np

from twosource.stages.copies.keys import SHINGLE
from twosource.stages.copies.passages import PASSAGE, grams
from twosource.stages.copies.reading import HashArray, Mask, Reading

RUN: Final = PASSAGE - SHINGLE + 1
"""Quoted shingles in a row without which words are not held for the quote: fewer words in a row are anybody's, too few to be a passage."""


def spoken(readings: Iterable[Reading]) -> HashArray:
    """The hashes of five words in a row that stand in a direct quote, sorted: a fold over all articles of a run, before stock is known."""
    found = [grams(reading.words, SHINGLE)[_all_of(~reading.own)] for reading in readings]
    return np.unique(np.concatenate(found)) if found else np.zeros(0, dtype=np.uint64)


def without_spoken(reading: Reading, quoted: HashArray) -> Reading:
    """The reading with words that others quote no longer counted as the article's own."""
    hashes, own = grams(reading.words, SHINGLE), _all_of(reading.own)
    sample = np.flatnonzero(own[::RUN]) * RUN  # a run of RUN places holds one of these
    if not _known(hashes[sample], quoted).any():
        return reading
    long = _long_runs(own & _known(hashes, quoted))
    covered = np.zeros(len(reading.words), dtype=np.bool_)
    for offset in range(SHINGLE):
        covered[offset : offset + len(long)] |= long
    return replace(reading, own=reading.own & ~covered)


def _known(hashes: HashArray, quoted: HashArray) -> Mask:
    """Per hash, whether it is among the quoted ones, which are sorted."""
    if not len(quoted):
        return np.zeros(len(hashes), dtype=np.bool_)
    known: Mask = quoted[np.minimum(np.searchsorted(quoted, hashes), len(quoted) - 1)] == hashes
    return known


def _all_of(mask: Mask) -> Mask:
    """Per run of SHINGLE words, whether the mask holds for each of them."""
    count = max(0, len(mask) - SHINGLE + 1)
    held = np.ones(count, dtype=np.bool_)
    for offset in range(SHINGLE):
        held &= mask[offset : offset + count]
    return held


def _long_runs(mask: Mask) -> Mask:
    """The mask without what holds for fewer than RUN places in a row."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], mask, [False])).astype(np.int8)))
    kept = np.zeros(len(mask), dtype=np.bool_)
    for start, end in zip(edges[0::2], edges[1::2], strict=True):
        kept[start:end] = end - start >= RUN
    return kept
