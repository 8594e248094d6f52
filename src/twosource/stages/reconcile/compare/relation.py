"""What comparing two values gives."""

from dataclasses import dataclass
from typing import Literal

Relation = Literal["equal", "narrower", "wider", "overlapping", "disjoint", "not-comparable"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the first value relates to the second, and why, in a sentence a reader can check."""

    relation: Relation
    reason: str
