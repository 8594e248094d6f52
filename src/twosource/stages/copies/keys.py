"""Which pairs of articles are worth comparing: keys that copies have in common."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from twosource.stages.copies.passages import grams
from twosource.stages.copies.reading import HashArray, IntArray, Reading, word_hash

SHINGLE: Final = 5
"""Words in a shingle (METHODS b)."""
KEEP: Final = 4
"""One shingle hash in so many is a key: a shared passage of 25 words then has no key in 0.25 % of cases, and three keys in 88 %."""
ENOUGH: Final = 3
"""Keys of one kind that two articles must share to be compared."""
NEIGHBOURS: Final = 8
"""A key that more articles have than this is not paired each with each: every article is paired with the first ones and with the ones just
before it, so that a report that a thousand outlets print costs a thousand times a few comparisons, not a million."""
CROWD: Final = 2000
"""A key that more articles have than this is furniture."""
ANCHOR_CROWD: Final = 60
"""Three names in a row that more articles have than this are a formula ("Washington, Trump, Putin"), not a trace of one report."""

_ANCHOR: Final = re.compile(r"\d+(?:[.,]\d+)*|[A-Z][^\W\d_]*(?:['’][^\W\d_]+)?")
_POSSESSIVE: Final = re.compile(r"['’]s$")


@dataclass(frozen=True)
class Keys:
    """`shingles`: sampled hashes of five words in a row, for copied words; `anchors`: hashes of three names or numbers in a row, for
    rewritten sentences, in which the words are others but the names stand side by side. Both sorted, without repeats.
    """

    shingles: HashArray
    anchors: HashArray


def keys(reading: Reading) -> Keys:
    """The keys of one article. Linear in its length."""
    shingles = grams(reading.words, SHINGLE)
    sampled = shingles[(shingles >> np.uint64(7)) % np.uint64(KEEP) == 0]
    return Keys(_distinct(sampled), _distinct(_triples(np.array(anchors(reading), dtype=np.uint64))))


def _triples(names: HashArray) -> HashArray:
    """A hash of each three names in a row, as they stand and, since a clause may be turned, in one order whatever theirs."""
    if len(names) < 3:
        return np.zeros(0, dtype=np.uint64)
    rows = np.sort(np.stack([names[:-2], names[1:-1], names[2:]], axis=1), axis=1)
    return np.concatenate((grams(names, 3), grams(rows.reshape(-1), 3)[::3]))


def _distinct(values: HashArray) -> HashArray:
    """The values sorted, each once (what numpy.unique gives, several times faster on short arrays)."""
    ordered = np.sort(values)
    distinct: HashArray = ordered[np.concatenate(([True], ordered[1:] != ordered[:-1]))] if len(ordered) else ordered
    return distinct


def anchors(reading: Reading) -> list[int]:
    """Hashes of the names and numbers of an article in order; a name of several words counts as its last word, repeats in a row as one."""
    found: list[int] = []
    text = reading.article.text
    for start, end, _ in reading.parts:
        for word in _anchors_of(text, start, end):
            value = word_hash(word)
            if not found or found[-1] != value:
                found.append(value)
    return found


def _anchors_of(text: str, start: int, end: int) -> Iterator[str]:
    last, last_end = "", start
    for match in _ANCHOR.finditer(text, start, end):
        if _opens_sentence(text, match.start(), start):
            continue
        word = match.group()
        if last and not (word[0].isupper() and last[0].isupper() and match.start() - last_end <= 1):
            yield _POSSESSIVE.sub("", last)
        last, last_end = word, match.end()
    if last:
        yield _POSSESSIVE.sub("", last)


def _opens_sentence(text: str, at: int, start: int) -> bool:
    """Whether a word stands where every word has a capital."""
    before = text[max(start, at - 4) : at].rstrip()
    return not before or before[-1] in '.!?:"“”‘(–—'


def candidates(all_keys: Mapping[str, Keys], order: Sequence[str]) -> list[tuple[str, str]]:
    """The pairs that share keys, each in the order given, which is the order in which articles are preferred as originals.

    The order must not depend on the order of the input.
    """
    codes = np.union1d(
        _pairs([all_keys[name].shingles for name in order], CROWD),
        _pairs([all_keys[name].anchors for name in order], ANCHOR_CROWD),
    )
    return [(order[int(code) // len(order)], order[int(code) % len(order)]) for code in codes]


def _pairs(lists: Sequence[HashArray], crowd: int) -> IntArray:
    """Codes i * n + j (i < j) of the pairs of lists that have at least ENOUGH values in common."""
    values = np.concatenate(lists) if lists else np.zeros(0, dtype=np.uint64)
    owners = np.repeat(np.arange(len(lists)), [len(item) for item in lists])
    by_value = np.lexsort((owners, values))
    owners, ordered = owners[by_value], values[by_value]
    firsts = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1]))) if len(ordered) else np.zeros(0, dtype=np.int64)
    sizes = np.diff(np.concatenate((firsts, [len(ordered)])))
    rank = np.arange(len(ordered)) - np.repeat(firsts, sizes)
    kept = np.repeat((sizes > 1) & (sizes <= crowd), sizes)
    owners, rank = owners[kept], rank[kept]
    codes = [owners[i] * len(lists) + owners[j] for i, j in _partners(rank)]
    found, counts = np.unique(np.concatenate(codes) if codes else np.zeros(0, dtype=np.int64), return_counts=True)
    chosen: IntArray = found[counts >= ENOUGH]
    return chosen


def _partners(rank: IntArray) -> Iterator[tuple[IntArray, IntArray]]:
    """Places (i, j) of the pairs among articles with one key, i before j: j with the NEIGHBOURS before it, and with the first ones."""
    places = np.arange(len(rank))
    for back in range(1, NEIGHBOURS + 1):
        later = places[rank >= back]
        yield later - back, later
    for first in range(NEIGHBOURS):
        later = places[rank - first > NEIGHBOURS]
        yield later - rank[later] + first, later
