"""Entities while they are being put together."""

from dataclasses import dataclass, field
from typing import Literal

from twosource.model.mentions import EntityType

Form = Literal["name", "nominal", "pronoun"]


@dataclass(slots=True)
class Found:
    """A mention by token offsets."""

    start: int
    end: int
    form: Form


@dataclass(slots=True, eq=False)
class Draft:
    """One entity of the article: names as words, roles and mentions as tokens.

    `gender`: "m", "f" or "". `heads`: head nouns of its roles. `holds`: all words of its roles, for "the defense minister".
    `named`: False for somebody or something only described ("a Kremlin spokesperson").
    """

    type: EntityType
    words: tuple[str, ...]
    key: tuple[str, ...]
    named: bool = True
    mentions: list[Found] = field(default_factory=list)
    roles: list[tuple[int, int]] = field(default_factory=list)
    heads: set[str] = field(default_factory=set)
    holds: set[str] = field(default_factory=set)
    age: int | None = None
    gender: str = ""
    country: str | None = None
    metonym: bool = False
    part_of: "Draft | None" = None
    _places: set[tuple[int, int]] = field(default_factory=set)

    def mention(self, start: int, end: int, form: Form = "name") -> None:
        """Add a mention, unless the very same one is there."""
        if (start, end) not in self._places:
            self._places.add((start, end))
            self.mentions.append(Found(start, end, form))
