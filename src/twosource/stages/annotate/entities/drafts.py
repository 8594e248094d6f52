"""Entities while they are being put together."""

from bisect import bisect_left, insort
from dataclasses import dataclass, field
from typing import Final, Literal

from twosource.model.mentions import EntityType
from twosource.model.span import TextSpan

CROWD: Final = 60
"""Bearers of one name or office, or people in one sentence, beyond which it is a list: nothing that points at one of them is read."""

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

    `gender`: "m", "f" or "".
    `presumed`: that of the last pronoun read as its own; two alike show it.
    `heads`: head nouns of its roles. `holds`: all words of its roles, for "the defense minister".
    `titles`: those of `heads` that stand with a capital before its name. `homes`: places that it is said to be of.
    `aged`: the words from its name to its age, or from its age to its name.
    `in_office`: whether it is named in full with an office of state before the name.
    `named`: False for somebody or something only described ("a Kremlin spokesperson").
    """

    type: EntityType
    words: tuple[str, ...]
    key: tuple[str, ...]
    named: bool = True
    mentions: list[Found] = field(default_factory=list)
    roles: dict[tuple[int, int], None] = field(default_factory=dict)
    heads: set[str] = field(default_factory=set)
    holds: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    homes: set[str] = field(default_factory=set)
    in_office: bool = False
    age: int | None = None
    aged: TextSpan | None = None
    gender: str = ""
    presumed: str = ""
    country: str | None = None
    metonym: bool = False
    part_of: "Draft | None" = None
    _starts: list[int] = field(default_factory=list)
    _places: set[tuple[int, int]] = field(default_factory=set)

    def mention(self, start: int, end: int, form: Form = "name") -> None:
        """Add a mention, unless the very same one is there."""
        if (start, end) not in self._places:
            self._places.add((start, end))
            self.mentions.append(Found(start, end, form))
            insort(self._starts, start)

    def last_before(self, at: int) -> int | None:
        """Where the last mention before the token `at` begins."""
        place = bisect_left(self._starts, at)
        return self._starts[place - 1] if place else None

    def first(self) -> int:
        """Where the first mention begins."""
        return self._starts[0]
