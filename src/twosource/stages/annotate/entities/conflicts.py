"""Roles of one person that cannot both hold: two ministries, two presidencies."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from twosource.model.mentions import Entity, Role
from twosource.stages.annotate.entities.fold import fold

OFFICE: Final = re.compile(r"(\w+)\s+(minister|secretary)$|^(?:\w+\s+)?(minister|secretary)\s+of\s+(\w+)$", re.IGNORECASE)
NOT_NOW: Final = re.compile(
    r"\b(?:former|ex|then|deputy|vice|acting|assistant|under|press|private|executive|general|prime|first)\b", re.IGNORECASE
)
"""Words of offices that one person may hold beside or before another."""
DEMONYM: Final = re.compile(r"(?:an|ish|ese|ich|ch|i|eek|ai|iss|us|uk|eu|former|s)$", re.IGNORECASE)
"""How words for a state's people end: "Russian Minister" names no portfolio."""


@dataclass(frozen=True, slots=True)
class RoleConflict:
    """Two roles, in the page's words, that one entity cannot hold at once."""

    entity: Entity
    first: Role
    second: Role


def role_conflicts(roster: Sequence[Entity]) -> list[RoleConflict]:
    """For each person, the first pair of portfolios that differ ("Defense Minister", "Support Minister")."""
    conflicts = []
    for entity in roster:
        held = {word: role for role in reversed(entity.roles) if (word := portfolio(role.text))}
        ordered = sorted(held.values(), key=lambda role: role.start)
        if entity.type == "person" and len(ordered) > 1:
            first, second = next(combinations(ordered, 2))
            conflicts.append(RoleConflict(entity, first, second))
    return conflicts


def portfolio(role: str) -> str:
    """What a minister or secretary is minister or secretary of, folded; "" where the role says nothing of the kind."""
    if NOT_NOW.search(role):
        return ""
    found = OFFICE.search(role.strip())
    if not found:
        return ""
    word = found.group(1) or found.group(4)
    return "" if DEMONYM.search(word) and not found.group(4) else fold(word)
