"""Average-link clustering with pairs that must stay apart."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np

T = TypeVar("T")

APART = float("-inf")
"""The score of two items that may never be in one group, whatever stands between them."""


MOST = 30
"""Items that are compared each with each: the few events that a story is about fit in, and the cost of a block stays bounded. Further items
join the groups that the first have formed. Of 30, 60 and no limit, 30 scored best on crossdoc/train (conll .726, .725, .725), and aligns 50
articles in under two seconds (bench/events.py)."""
HOMES = 60
"""Groups that a further item is compared with, the first ones: with it the cost grows with the number of items alone. Real blocks have
fewer: the limit changes nothing on crossdoc/train."""
COMPARED = 3
"""Members of a group that a further item is compared with."""


def average_link(items: Sequence[T], score: Callable[[T, T], float], threshold: float) -> list[list[T]]:
    """Groups of items such that groups are joined, best first, while their mean pair score is at least `threshold`.

    Ties go to the earlier items, so the result depends on the order of `items` alone: sort them by content, those that say most first
    where there are more than MOST. Time: O(n^3) for the first MOST in the worst case, with an inner loop in numpy, then O(n) for each
    of HOMES groups at most; callers block their items first. No chain of pairs joins what is apart (transitive closure would:
    on ECB+ it costs 15 points of precision, METHODS section h).
    """
    linked = link_groups([[item] for item in items], score, threshold)
    return [[items[at] for at in group] for group in linked]


def link_groups(groups: Sequence[Sequence[T]], score: Callable[[T, T], float], threshold: float) -> list[list[int]]:
    """As `average_link`, from groups that stand already: which of them, by their numbers, are joined."""
    joined = _link_first(groups[:MOST], score, threshold)
    for number in range(MOST, len(groups)):
        home = _home(groups, joined, number, score, threshold)
        if home is None:
            joined.append([number])
        else:
            joined[home].append(number)
    return joined


def _home(
    groups: Sequence[Sequence[T]], joined: Sequence[Sequence[int]], number: int, score: Callable[[T, T], float], threshold: float
) -> int | None:
    """The joined group that one more group is likest to, None where it is like none of them."""
    best, home = threshold, None
    for at, members in enumerate(joined[:HOMES]):
        found = _mean(groups[number][:COMPARED], [groups[member][0] for member in members[:COMPARED]], score)
        if found > best or (found == best and home is None):
            best, home = found, at
    return home


def _link_first(groups: Sequence[Sequence[T]], score: Callable[[T, T], float], threshold: float) -> list[list[int]]:
    count = len(groups)
    joined: list[list[int]] = [[at] for at in range(count)]
    matrix = np.full((count, count), APART)
    for i in range(count):
        for j in range(i + 1, count):
            matrix[i, j] = matrix[j, i] = _mean(groups[i], groups[j], score)
    sizes = np.array([float(len(group)) for group in groups])
    while count > 1:
        best = int(np.argmax(matrix))
        i, j = sorted(divmod(best, len(groups)))
        if matrix[i, j] < threshold:
            break
        merged = (matrix[i] * sizes[i] + matrix[j] * sizes[j]) / (sizes[i] + sizes[j])
        matrix[i], matrix[:, i] = merged, merged
        matrix[i, i] = APART
        matrix[j, :], matrix[:, j] = APART, APART
        sizes[i] += sizes[j]
        joined[i] = sorted(joined[i] + joined[j])
        joined[j] = []
        count -= 1
    return [group for group in joined if group]


def _mean(ours: Sequence[T], theirs: Sequence[T], score: Callable[[T, T], float]) -> float:
    """The mean pair score of two groups; `APART` as soon as two of their items are."""
    total = 0.0
    for one in ours:
        for other in theirs:
            found = score(one, other)
            if found == APART:
                return APART
            total += found
    return total / (len(ours) * len(theirs))


def connected(keys: Sequence[Sequence[str]]) -> list[list[int]]:
    """The items, by their numbers, that are connected through shared keys; `keys` holds each item's, one at the least."""
    parent: dict[str, str] = {}

    def root(key: str) -> str:
        while parent.setdefault(key, key) != key:
            parent[key] = parent.setdefault(parent[key], parent[key])
            key = parent[key]
        return key

    for first, *others in keys:
        for other in others:
            parent[root(other)] = root(first)
    found: dict[str, list[int]] = defaultdict(list)
    for number, own in enumerate(keys):
        found[root(own[0])].append(number)
    return list(found.values())
