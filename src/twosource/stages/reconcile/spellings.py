"""Spellings: one person whose name several articles spell, order or end differently ("Sara Kern, 40" and "Sarah Kern, 40").

Letters alone join nobody: the age has to be the same, and no article may name both, but for letters in another order ("Kern", "Kenr").
Two that are alike differ in a letter or two, or one goes on where the other ends ("Ana Ruiz", "Ana Ruiz Soto").
"""

from collections.abc import Iterable, Sequence
from itertools import product
from typing import Final, Protocol, TypeVar

from rapidfuzz import fuzz

from twosource.model.mentions import Entity
from twosource.stages.annotate.entities.fold import fold_name

ALIKE: Final = 85.0
"""rapidfuzz's token_sort_ratio from which on two names of people of one age are one: one or two letters of a name of ten; by hand."""


class Named(Protocol):
    """An entity as one article names it."""

    @property
    def article(self) -> str:
        """The article's id."""

    @property
    def entity(self) -> Entity:
        """The entity there."""

    @property
    def words(self) -> tuple[str, ...]:
        """The words of its name."""


N = TypeVar("N", bound=Named)


def join_spellings(clusters: Sequence[list[N]]) -> list[list[N]]:
    """The people, those that are one by age and spelling joined; of several that fit, none."""
    joined: list[list[N]] = []
    for cluster in clusters:
        fits = [other for other in joined if _one_person(cluster, other)]
        if len(fits) == 1:
            fits[0].extend(cluster)
        else:
            joined.append(list(cluster))
    return joined


def _one_person(a: Sequence[Named], b: Sequence[Named]) -> bool:
    if not _ages(a) & _ages(b):
        return False
    pairs = list(product(_names(a), _names(b)))
    if any(sorted(ours) == sorted(theirs) and ours[:1] == theirs[:1] for ours, theirs in pairs):
        return True  # a slip of the hand
    if {member.article for member in a} & {member.article for member in b}:
        return False
    return any(fuzz.token_sort_ratio(ours, theirs) >= ALIKE or _goes_on(ours, theirs) or _goes_on(theirs, ours) for ours, theirs in pairs)


def _goes_on(shorter: str, longer: str) -> bool:
    return longer.startswith(f"{shorter} ")


def _ages(cluster: Iterable[Named]) -> set[int]:
    return {member.entity.age for member in cluster if member.entity.age is not None}


def _names(cluster: Iterable[Named]) -> set[str]:
    return {" ".join(fold_name(member.words)) for member in cluster if len(member.words) > 1}
