"""What comparing two values gives."""

from dataclasses import dataclass
from typing import Literal

Relation = Literal["equal", "narrower", "wider", "overlapping", "disjoint", "not-comparable"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the first value relates to the second, and why, in a sentence a reader can check.

    `updates`: the two exclude each other, but as of two times, so that the later may be the earlier one brought up to date.
    """

    relation: Relation
    reason: str
    updates: bool = False
