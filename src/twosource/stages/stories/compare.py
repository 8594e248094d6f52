"""How alike two articles are: TF-IDF over words and over names, and how near the days are."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from twosource.stages.stories.features import Features

Vector = Mapping[str, float]

WORDS: Final = 0.8
"""Weight of the words' cosine beside the names' (.3 to .8 tried on stories/incidents and crossdoc/train: flat on the first, rising on
the second)."""
NEARNESS: Final = 0.3
"""How much the gap between two dates of publication raises or lowers the likeness: from 1.3 times on the same day to .7 times long
after."""
DAYS: Final = 10.0
"""The gap in days at which nearness has fallen to 1/e (4 and 10 tried on stories/incidents)."""
SAME_DAY: Final = 0.05
"""Added where both name one day in common, taken off where the days they name lie more than APART days from one another."""
APART: Final = 3
"""Days; "on Tuesday" and "late Monday" may be one night."""
STRANGE: Final = 0.05
"""Cosine of names under which two articles have no names in common to speak of, and ..."""
LONG_APART: Final = 7
"""... days between them from which they are then reports of two events of one kind, however alike their words (1 to 30 days and .03 to
.10 tried on
stories/incidents: within .0005)."""
LOOK_ALIKE: Final = 0.3
"""What is left of the likeness of such a pair."""
SMALL_RUN: Final = 50
"""Articles up to which all pairs are compared."""
TOP: Final = 25
"""Terms of highest weight by which candidates are found: 1,873 of the 2,139 pairs in stories/incidents, 3,207 of 3,324 in
crossdoc/train."""
CROWD: Final = 150
"""A term that is among the highest of more articles than this brings no candidates: it makes work that grows with the square."""
ENOUGH: Final = 2
"""Such terms that two articles must share to be compared."""


@dataclass(frozen=True)
class Weighted:
    """An article's features with unit vectors for its words and its names."""

    features: Features
    terms: Vector
    names: Vector


@dataclass(frozen=True)
class Likeness:
    """`score`: 0 to about 1.3; `shared`: the names, then words, that weigh most in it."""

    score: float
    shared: tuple[str, ...]
    days: int | None


def weigh(everything: Sequence[Features]) -> tuple[Weighted, ...]:
    """TF-IDF over all the articles of a run (logarithmic term frequency)."""
    terms, names = _rarity(item.terms for item in everything), _rarity(item.names for item in everything)
    return tuple(Weighted(item, _vector(item.terms, terms), _vector(item.names, names)) for item in everything)


def keys(item: Weighted) -> tuple[str, ...]:
    """The terms by which an article is found: the TOP of highest weight."""
    return tuple(sorted(item.terms, key=lambda term: (-item.terms[term], term))[:TOP])


def candidates(items: Sequence[Weighted]) -> Iterator[tuple[int, int]]:
    """The pairs (i < j) of articles that share keys; all pairs of a small run."""
    if len(items) <= SMALL_RUN:
        return combinations(range(len(items)), 2)
    found: dict[str, list[int]] = {}
    for number, item in enumerate(items):
        for key in keys(item):
            found.setdefault(key, []).append(number)
    counts: Counter[tuple[int, int]] = Counter()
    crowd = max(CROWD, len(items) // 200)
    for key in sorted(found):
        if len(found[key]) <= crowd:
            counts.update(combinations(found[key], 2))
    return (pair for pair, count in counts.items() if count >= ENOUGH)


def compare(a: Weighted, b: Weighted) -> Likeness:
    """The likeness of two articles. Look-alike events differ in their names and days, not in their words: hence the names and days."""
    names = cosine(a.names, b.names)
    score = WORDS * cosine(a.terms, b.terms) + (1 - WORDS) * names
    gap = None
    if a.features.published is not None and b.features.published is not None:
        gap = abs(a.features.published - b.features.published)
        score *= 1 - NEARNESS + 2 * NEARNESS * math.exp(-gap / DAYS)
    score = max(0.0, score + _common_days(a.features, b.features))
    if gap is not None and gap > LONG_APART and names < STRANGE:
        score *= LOOK_ALIKE
    return Likeness(score, _shared(a, b), gap)


def cosine(a: Vector, b: Vector) -> float:
    """The dot product of two unit vectors."""
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return math.fsum(weight * large[term] for term, weight in small.items() if term in large)


def _common_days(a: Features, b: Features) -> float:
    if not a.days or not b.days:
        return 0.0
    if a.days & b.days:
        return SAME_DAY
    apart = min(abs(x - y) for x in a.days for y in b.days)
    return -SAME_DAY if apart > APART else 0.0


def _shared(a: Weighted, b: Weighted) -> tuple[str, ...]:
    names = sorted(set(a.names) & set(b.names), key=lambda name: (-a.names[name] * b.names[name], name))[:3]
    if names:
        return tuple(names)
    return tuple(sorted(set(a.terms) & set(b.terms), key=lambda term: (-a.terms[term] * b.terms[term], term))[:3])


def _rarity(bags: Iterable[Mapping[str, int]]) -> Mapping[str, float]:
    counts: Counter[str] = Counter()
    total = 0
    for bag in bags:
        counts.update(bag.keys())
        total += 1
    return {term: math.log(1 + total / count) for term, count in counts.items()}


def _vector(bag: Mapping[str, int], rarity: Mapping[str, float]) -> Vector:
    weights = {term: (1 + math.log(count)) * rarity[term] for term, count in sorted(bag.items())}
    norm = math.sqrt(math.fsum(weight * weight for weight in weights.values())) or 1.0
    return {term: weight / norm for term, weight in weights.items()}
