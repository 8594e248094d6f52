"""Rewritten copies: the same facts in the same order under other words, and nothing of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

import numpy as np
from numpy.typing import NDArray

from twosource.stages.copies.reading import Reading
from twosource.stages.copies.sentences import Sentence, likeness, sentences

ALIGNED: Final = 0.30
"""The least likeness of a sentence and its rewording. Sentences that a machine put into other words lie between .30 and .80
(eval/copies.py);
the nearest sentences of two independent reports lie mostly under .30."""
MEAN: Final = 0.42
"""The least mean likeness of the aligned sentences."""
COVERED: Final = 0.6
"""The part of one text that must be aligned (METHODS b)."""
PAIRS: Final = 5
"""Pairs of sentences without which order says nothing (METHODS b)."""
VERBATIM: Final = 0.9
"""The part of their words, in order, from which a sentence is taken over, not reworded. PAIRS of others must stand beside it, or a caption
that two reports share makes one the other's rewrite."""
RARE: Final = 8
"""Names and numbers that the aligned sentences must share."""
COMMON: Final = 0.5
"""The part of the shorter list of names and numbers that two articles must have in common before their sentences are aligned at all: a
rewrite keeps them."""
OWN: Final = 0.10
ORDERED: Final = 0.90
EVEN: Final = 0.80
"""What tells a rewrite from two reports that retell one press release: hardly a name or figure of its own in the aligned sentences
(.03 in the
rewrite of examples/; .11 to .22 in pairs of local reports of one shooting), the order kept all through, and sentences of like length,
since a
rewriter works sentence by sentence. Set between those two groups, on 20 pairs read one by one."""
APART: Final = 0.5
"""The part of the pairs whose sentences are each other's nearest. In captions of one event every line is like every other, and order is no
sign (none apart in the two such pairs of the Helsinki coverage; .75 and more in its rewordings)."""


@dataclass(frozen=True)
class Alignment:
    """Sentences of two articles paired in order.

    All measures are 0 to 1 but `rare`, the number of names and numbers that pairs share. `share`: the part of one text's words that is
    paired (the greater of the two); `mean`: mean likeness; `own`: the copy's names and numbers that the other article lacks;
    `ordered`: the likeness
    found in order, as a part of what could be found in any order; `even`: mean ratio of the lengths of the sentences of a pair; `apart`:
    the part of the pairs in which neither sentence is as like any other; `reworded`: the number of pairs that are not the same sentence.
    """

    pairs: tuple[tuple[Sentence, Sentence], ...]
    share: float
    mean: float
    own: float
    rare: int
    ordered: float
    even: float
    apart: float
    reworded: int


def align(a: Reading, b: Reading) -> Alignment | None:
    """Pair the sentences of two articles in order (dynamic programming); None where fewer than PAIRS can be paired."""
    first, second = sentences(a), sentences(b)
    rare_a, rare_b = _rare(first), _rare(second)
    common = len(rare_a & rare_b)
    if min(len(first), len(second)) < PAIRS or common < max(RARE, COMMON * min(len(rare_a), len(rare_b))):
        return None
    scores = likeness(first, second)
    scores[scores < ALIGNED] = 0.0
    places = _monotone(scores)
    if len(places) < PAIRS:
        return None
    found = tuple((first[i], second[j]) for i, j in places)
    left, right = [x for x, _ in found], [y for _, y in found]
    total = float(sum(scores[i, j] for i, j in places))
    return Alignment(
        found,
        share=max(_words(left) / _words(first), _words(right) / _words(second)),
        mean=total / len(found),
        own=min(_own(left, second), _own(right, first)),
        rare=len(frozenset().union(*(x.rare & y.rare for x, y in found))),
        ordered=total / min(float(scores.max(axis=0).sum()), float(scores.max(axis=1).sum())),
        even=sum(min(x.words, y.words) / max(x.words, y.words) for x, y in found) / len(found),
        apart=sum(_nearest(scores, i, j) for i, j in places) / len(found),
        reworded=sum(_ratio(_words_in(a, x), _words_in(b, y)) < VERBATIM for x, y in found),
    )


def is_rewritten(found: Alignment) -> bool:
    """Whether one of the articles is the other in other words."""
    same_facts = found.rare >= RARE and found.own <= OWN
    same_order = found.ordered >= ORDERED and found.even >= EVEN
    one_by_one = found.reworded >= PAIRS and found.apart >= APART
    return found.share >= COVERED and found.mean >= MEAN and same_facts and same_order and one_by_one


def _nearest(scores: NDArray[np.float64], i: int, j: int) -> bool:
    """Whether sentences i and j are more like each other than either is like any third."""
    return bool(np.sum(scores[i] >= scores[i, j]) == 1 and np.sum(scores[:, j] >= scores[i, j]) == 1)


def _monotone(scores: NDArray[np.float64]) -> list[tuple[int, int]]:
    """The pairs (i, j), rising in both, with the greatest sum of scores."""
    rows, columns = scores.shape
    best = np.zeros((rows + 1, columns + 1))
    for i in range(rows):
        take = best[i, :-1] + scores[i]
        best[i + 1, 1:] = np.maximum.accumulate(np.maximum(best[i, 1:], take))
    pairs, i, j = [], rows, columns
    while i and j:
        if best[i, j] == best[i, j - 1]:
            j -= 1
        elif best[i, j] == best[i - 1, j]:
            i -= 1
        else:
            i, j = i - 1, j - 1
            pairs.append((i, j))
    return pairs[::-1]


def _words_in(reading: Reading, sentence: Sentence) -> list[int]:
    first, last = np.searchsorted(reading.starts, (sentence.start, sentence.end))
    return [int(word) for word in reading.words[first:last]]


def _ratio(one: list[int], other: list[int]) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _words(found: Sequence[Sentence]) -> int:
    return sum(sentence.words for sentence in found)


def _own(aligned: Sequence[Sentence], original: Sequence[Sentence]) -> float:
    """The part of the names and numbers in a copy's aligned sentences that the other article does not have."""
    here, there = _rare(aligned), _rare(original)
    return len(here - there) / max(1, len(here))


def _rare(found: Sequence[Sentence]) -> frozenset[str]:
    return frozenset().union(*(sentence.rare for sentence in found))
