"""Arguments: whom or what a noun phrase refers to, in a form that two articles' phrases can be compared in.

Only the words, the entities and the places are used; no parse is kept this far.
"""

import re
from dataclasses import dataclass
from typing import Literal

PREPOSITIONS = frozenset("of in on at from for with to by near over into during since after before under between against".split())
EMPTY = frozenset(
    "a an the this that these those its his her their our my your some any all both each every such other another more most much many few "
    "several own same he she it they we i you who which whom him them us me itself themselves one".split()
)
FORCES = frozenset("force troop army military soldier unit serviceman fighter navy personnel".split())
"""Heads that stand for the armed side of a country; general news English."""

AREA = frozenset("city town village region province district county state republic port island".split())
"""Heads that a name follows with "of": the city of Kherson is Kherson."""

Match = Literal["same", "alike", "unknown", "different"]
"""alike: the same common noun, which may or may not be the same thing ("a bridge", "the main bridge")."""

_WORD = re.compile(r"[^\W_]+(?:[-'\u2019.][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Argument:
    """A noun phrase. `entities` and `places` are ids of the story; `countries` are ISO codes; `head` and `modifiers` plain words."""

    text: str
    head: str
    modifiers: frozenset[str]
    entities: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    state: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing is known of it: a pronoun that was left open, say."""
        return not (self.head or self.entities or self.places)


def words_of(text: str) -> list[str]:
    """The words of a phrase: lower case, possessives and plurals taken off."""
    return [singular(_bare(word.lower())) for word in split_words(text)]


def split_words(text: str) -> list[str]:
    """The words of a phrase as they stand there."""
    return [match.group() for match in _WORD.finditer(text)]


def _bare(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "\u2019s")) else word


def singular(word: str) -> str:
    """The singular of a regular plural; other words as they are."""
    if len(word) <= 3 or word.endswith(("ss", "us", "is")) or not word.endswith("s"):
        return word
    return word[:-3] + "y" if word.endswith("ies") and len(word) > 4 else word[:-1]


def head_and_modifiers(text: str) -> tuple[str, frozenset[str]]:
    """The head of a noun phrase (the last word before a preposition) and its other content words."""
    words = words_of(text)
    cut = len(words_of(text[: core_length(text)]))
    core = [word for word in words[:cut] if word not in EMPTY and word not in PREPOSITIONS]
    tail = [word for word in words[cut:] if word not in EMPTY and word not in PREPOSITIONS]
    return (core[-1], frozenset(core[:-1] + tail)) if core else ("", frozenset())


def match(a: Argument, b: Argument) -> Match:
    """Whether two noun phrases name the same actor or thing. "unknown" where the words do not tell."""
    if a.empty or b.empty:
        return "unknown"
    if a.entities & b.entities or a.places & b.places:
        return "same"
    if a.countries and b.countries:
        return _match_of_countries(a, b)
    if a.entities and b.entities:
        return "different"
    return _match_of_words(a, b)


def _match_of_countries(a: Argument, b: Argument) -> Match:
    if not a.countries & b.countries:
        return "different"
    armed = {_stands_for_state(a), _stands_for_state(b)}
    if armed == {True}:
        return "same"
    if a.head == b.head and not (a.entities and b.entities):
        return "same"
    return "unknown" if True in armed else "different"


def _stands_for_state(argument: Argument) -> bool:
    return argument.state or argument.head in FORCES


def _match_of_words(a: Argument, b: Argument) -> Match:
    forces = a.head in FORCES and b.head in FORCES
    if a.head != b.head and not forces:
        return "different"
    if a.modifiers and b.modifiers and not a.modifiers & b.modifiers:
        return "different" if not forces else "unknown"
    return "alike"


def name_length(text: str) -> int:
    """Characters up to the end of the name in a noun phrase: before "city" in "Kherson city", else its core."""
    core = text[: core_length(text)]
    *before, last = core.split() or [""]
    return len(core) - len(last) - 1 if before and last.lower() in AREA else len(core)


def core_length(text: str) -> int:
    """Characters of a noun phrase before its first preposition (all of them where it has none), white space taken off.

    "of" after a word for an area does not end it: "the city of Kherson".
    """
    last = ""
    for found in _WORD.finditer(text):
        word = found.group().lower()
        if last and word in PREPOSITIONS and not (word == "of" and last in AREA):
            return len(text[: found.start()].rstrip())
        last = word
    return len(text.rstrip())
