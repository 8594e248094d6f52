"""Rules over word classes: a pattern and what to make of what it matched.

A pattern is a regular expression in which {name} stands for one word of that class (`words.LEXICON`) or for one of the macros
below. It is matched against the string of class letters, one letter a word, so it sees no spelling and cannot backtrack far.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from twosource.stages.annotate.quantities.number_words import cardinal
from twosource.stages.annotate.times.expression import TimeExpression
from twosource.stages.annotate.times.lexer import LETTERS, PLAIN, Lexeme

MACROS: Final = {
    "anymonth": "(?:{month}|{may})",
    "dayname": "(?:{weekday}|{wd})",
    "dom": "(?:{day}|{ordn})",
    "anyyear": "(?:{yr}|{yy})",
    "ordinal": "(?:{ordn}|{ordw}|{second})",
    "anyunit": "{unit}",
    "anyunits": "(?:{units}|{unit})",
    "num": "(?:(?:{day}|{int}|{dec}|{yr}){frac}?{card}?|{frac}|(?<![{day}{int}{dec}{yr}]){a}?{card}(?:{hy}?{card}){0,7}(?:{and}{a}{half})?"
    "|{day}{and}{a}{half})",
    "vague": "(?:{a}?{few}|{several}|{a}{card}?{couple}{of}?|{couple}{of}?)",
    "amount": "(?:{num}|{vague}|{a}|{half}{a})",
    "approx": "(?:{about}|{nearly}|{at}{least}|{at}{most}|{more}{than}|{less}{than}|{over}|{up}{to}|{only})",
    "edge": "(?:{early}{hy}?(?:{in}|{on})?{the}?|"
    "{late}{hy}?(?:{in}|{on})?{the}?|{mid}{hy}?|{the}?(?:{begin}|{finish}|{mid}){of}{the}?|{earlier}{in}?{the}?|{later}{in}?{the}?)",
    "back_": "(?:{last}|{past}|{previous}|{latest}|{recent})",
    "ahead": "(?:{next}|{coming}|{following})",
    "clock_time": "(?:(?:{clock}{ampm}?|{day}(?:{ampm}|{oclock})|{card}(?:{ampm}|{oclock}))(?:{in}{the}{part})?|"
    "(?:{day}|{card}){in}{the}{part}|{noon}|{midnight}|(?:{day}|{int}|{yr})(?={zone}))",
    "locally": "(?:{time_of}{time}|{zone}{time}?)?",
    "anyseason": "(?:{season}|{fall})",
    "turn": "(?:{last}|{past}|{previous}|{next}|{coming}|{this}|(?<={the}){following})",
    "whose_year": "(?:{of}?(?:{last}|{next}|{this}|{previous}){unit})",
}
"""Short names for what many rules share."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule matched: lexemes, and which of them each named group of the pattern holds."""

    words: Sequence[Lexeme]
    match: "re.Match[str]"

    def has(self, group: str) -> bool:
        """Whether the group took part."""
        return group in self.match.re.groupindex and self.match[group] is not None and self.match[group] != ""

    def lexemes(self, group: str) -> Sequence[Lexeme]:
        """The words of a group, empty where it took no part."""
        return self.words[self.match.start(group) : self.match.end(group)] if self.has(group) else ()

    def text(self, group: str) -> str:
        """The words of a group in lower case, with one space between two."""
        return " ".join(lexeme.text.lower() for lexeme in self.lexemes(group))

    def values(self, group: str) -> list[object]:
        """What the classes of a group's words make of them."""
        return [lexeme.value for lexeme in self.lexemes(group)]

    def index(self, group: str) -> int:
        """The number in a group of one word: month, weekday, day of the month, ordinal."""
        value = self.values(group)[-1]
        return int("".join(filter(str.isdigit, str(value).split(".")[0])) or 0)

    def ordinal(self, group: str) -> int:
        """The rank in a group of one word: "third" or "3rd"."""
        return 2 if self.text(group) == "second" else self.index(group)

    def followed_by(self, *classes: str) -> bool:
        """Whether words of these classes stand right behind the match."""
        behind = self.words[self.match.end() : self.match.end() + len(classes)]
        return [word.letter for word in behind] == [LETTERS[name] for name in classes]

    def amount(self, group: str) -> float | None:
        """The number in a group; None for "a few" and its kin, 1 for "a"."""
        return amount(self.lexemes(group))


def amount(words: Sequence[Lexeme]) -> float | None:
    """The number that words and digits make together; None where they name no one number."""
    total, spelled, factor = 0.0, [], 1.0
    for word in words:
        text = word.text.lower()
        if word.letter == LETTERS["card"]:
            spelled.append(text)
        elif word.letter in (LETTERS["few"], LETTERS["several"]):
            return None
        elif word.letter == LETTERS["couple"]:
            total += 2
        elif word.letter == LETTERS["half"]:
            total += 0.5
        elif isinstance(word.value, float | int):
            total += word.value
        elif word.letter == LETTERS["frac"]:
            total += _fraction(text)
    if spelled:
        value = cardinal(spelled)
        if value is None:
            return None
        total, factor = (total * value, 1.0) if total >= 1 and value >= 100 else (total + value, factor)
    return total or 1.0


def _fraction(text: str) -> float:
    if "/" in text:
        upper, lower = text.split("/")
        return int(upper) / int(lower) if int(lower) else 0.0
    return {"½": 0.5, "¼": 0.25, "¾": 0.75}[text]


IGNORED: Final = TimeExpression("DATE", "fixed", value="IGNORED")
"""What a rule makes of words that look like a time and are none ("52 years old", "three-quarters")."""

Builder = Callable[[Found], TimeExpression | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A compiled pattern and its builder (which may still refuse by returning None)."""

    pattern: "re.Pattern[str]"
    build: Builder


def rule(pattern: str, build: Builder) -> Rule:
    """Compile a pattern. Raises KeyError for a class or macro that does not exist."""
    while re.search(r"\{[a-z]", pattern):
        pattern = re.sub(r"\{(\w+)\}", lambda found: MACROS.get(found[1]) or LETTERS[found[1]], pattern)
    return Rule(re.compile(pattern), build)


@dataclass(frozen=True, slots=True)
class Recognised:
    """An expression and the words it stands in (indices into the lexemes, end exclusive)."""

    first: int
    last: int
    expression: TimeExpression


_SMALL: Final = (
    "the a of in on at by and or to from since about nearly over more less than least up most within only for all long other "
    "comma dot hy slashmark money paren quote percent int dec day"
).split()
"""Classes that no rule matches without a word of another class beside them."""

_STRETCH: Final = re.compile(f"[^{PLAIN}]+")
_TELLING: Final = re.compile(f"[^{PLAIN}{''.join(LETTERS[name] for name in _SMALL)}]")


def _places(words: Sequence[Lexeme]) -> list[int]:
    """Where times may stand: the places of words between plain ones, each with the plain word behind it, so that none runs into the next.

    Nothing else is tried: no rule matches a plain word, or small words alone.
    """
    letters = "".join([word.letter for word in words])
    found: list[int] = []
    for stretch in _STRETCH.finditer(letters):
        if _TELLING.search(letters, *stretch.span()):
            found.extend(range(stretch.start(), min(stretch.end() + 1, len(words))))
    return found


def recognise(words: Sequence[Lexeme], rules: Sequence[Rule]) -> list[Recognised]:
    """The expressions of a text, in order and disjoint: the longest match goes first, the earlier rule between equals."""
    places = _places(words)
    near = [words[at] for at in places]
    letters = "".join([word.letter for word in near])
    candidates = []
    for order, each in enumerate(rules):
        for match in each.pattern.finditer(letters):
            expression = each.build(Found(near, match))
            if expression is not None:  # an IGNORED one still takes its words
                found = Recognised(places[match.start()], places[match.end() - 1] + 1, expression)
                candidates.append((match.start() - match.end(), order, found))
    taken = bytearray(len(words))
    chosen = []
    for _, _, found in sorted(candidates, key=lambda candidate: (candidate[0], candidate[1], candidate[2].first)):
        if not any(taken[found.first : found.last]):
            taken[found.first : found.last] = b"\1" * (found.last - found.first)
            chosen.append(found)
    return sorted((found for found in chosen if found.expression is not IGNORED), key=lambda found: found.first)
