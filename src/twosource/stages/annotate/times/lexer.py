"""Text as a string of word classes, one letter a word, so that the rules are short regular expressions over few letters."""

import re
from typing import Final, NamedTuple

from twosource.stages.annotate.times.feasts import FEASTS
from twosource.stages.annotate.times.words import CASED, DOTTED, LEXICON

_NO_ZONE: Final = "(?:Each|Every|This|That|The|Any|Some|No|Half|Full|Extra|Next|Last|First|Same|Prime|Big|Real|Part|Local)"
"""Words that begin a sentence with "time", or a name of no zone ("7 p.m. Prime Time")."""

_WORD = re.compile(
    r"(?P<plain>(?-i:(?<![\w'’])(?![ap]m\b)[a-z]+(?![\w'’])(?!\.[mM]\b)))"  # most words, so that they are not tried for anything else
    r"|(?P<iso>\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?)|(?P<slash>\b\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)\b)"
    r"|(?P<dotted>(?<![\w.])\d{1,2}\.\d{1,2}\.\d{4}\b(?!\.\d))|(?P<qtr>(?-i:\b(?:Q[1-4]|H[12])\b))|(?P<fy>(?-i:\bFY\s?['’]?(?:20\d\d|\d\d)\b))"
    r"|(?P<clock>\b\d{1,2}:\d\d(?::\d\d)?(?!\d))"
    r"|(?P<clockdot>\b\d{1,2}\.[0-5]\d(?=\s?[ap]\.?m\b))"
    r"|(?:(?<=[ap]m )|(?<=[ap]\.m )|(?<=m\. )|(?<=\d ))(?P<zone>(?-i:(?!" + _NO_ZONE + r" )[A-Z][^\W\d_]{1,24}(?: [A-Z][^\W\d_]{1,24}){0,2}"
    r" [tT]ime\b))"
    r"|(?P<decade>(?:\b1[0-9]|\b20)\d0['’]?s\b|['’]?[2-9]0s\b)|(?P<ordn>\b\d{1,2}(?:st|nd|rd|th)\b)|(?P<frac>\b\d/\d\b|[½¼¾])"
    r"|(?P<number>(?<!\w)\d+(?:,\d{3})*(?:\.\d+)?)|(?P<ampm>[ap]\.m\b\.?|(?<=\d)\s?[ap]m\b|(?<=\d )[AP]M\b)|(?P<yy>(?<!['’‘`])['’]\d\d\b)"
    r"|(?P<clitic>['’]s\b|['’](?=\s))|(?P<feast>\b(?:"
    + "|".join(sorted(map(re.escape, FEASTS), key=len, reverse=True)).replace("'", "['’]")
    + r")\b)"
    r"|(?P<word>[^\W\d_]+(?:['’](?:clock))?)|(?P<mark>[-–—,./$€£()\"“”%])|(?P<other>[^\s])",
    re.IGNORECASE,
)
_CLASSES: Final = (
    "iso slash dotted qtr fy clock "
    "decade ordn frac ampm yy clitic feast day int dec yr w hy comma dot slashmark money paren quote percent sent "
    "month may weekday weekdays wd unit units part parts season seasons card ordw second set ref"
).split()
LETTERS: Final[dict[str, str]] = {}
"""Class -> its letter."""

for _name in [*_CLASSES, *sorted({name for name, _ in LEXICON.values()})]:
    LETTERS.setdefault(_name, chr(0xE000 + len(LETTERS)))

PLAIN: Final = LETTERS["w"]
"""The letter of words that no time is made of."""

_MARKS: Final = {"-": "hy", "–": "hy", "—": "paren", ",": "comma", ".": "dot", "/": "slashmark", "(": "paren", ")": "paren", "%": "percent"}


class Lexeme(NamedTuple):
    """A word of the text: its place, its class's letter, and what the class makes of it."""

    start: int
    end: int
    letter: str
    value: object
    text: str


def lex(text: str) -> list[Lexeme]:
    """The words and marks of a text, in order."""
    words: list[Lexeme] = []
    for found in _WORD.finditer(text):
        if words and words[-1].end > found.start():  # the full stop of "Nov." is part of it
            continue
        plain = found["plain"]
        if plain and plain not in LEXICON:
            words.append(Lexeme(found.start(), found.end(), PLAIN, plain, plain))
        else:
            words.append(_lexeme(found, text))
    return words


def _lexeme(found: "re.Match[str]", text: str) -> Lexeme:
    kind, surface, end = str(found.lastgroup), found[0], found.end()
    name: str = kind
    value: object = surface
    if kind in ("word", "plain"):
        name, value, end = _word(surface, text, end)
    elif kind == "number":
        name, value = _number(surface)
    elif kind == "clockdot":
        name, value = "clock", surface.replace(".", ":")
    elif kind == "feast":
        value = surface.lower().replace("’", "'")
        name = kind if surface[0].isupper() else "w"
    elif kind == "mark":
        name = _MARKS.get(surface, "money" if surface in "$€£" else "quote")
    elif kind == "other":
        name = "w"
    return Lexeme(found.start(), end, LETTERS[name], value, surface)


def _word(surface: str, text: str, end: int) -> tuple[str, object, int]:
    lower = surface.lower().replace("’", "'")
    name, value = LEXICON.get(lower, ("w", lower))
    if name != "w" and lower in CASED and surface[0].islower():
        name, value = "w", lower
    if lower in DOTTED and text[end : end + 1] == "." and name != "w":
        end += 1
    elif name == "month" and lower in DOTTED and lower != "sept":
        name = "may"  # "Jan" without a full stop may be a name
    return name, value, end


def _number(surface: str) -> tuple[str, object]:
    value = float(surface.replace(",", ""))
    if "." in surface:
        return "dec", value
    if len(surface) == 4 and 1000 <= value < 2100:
        return "yr", int(value)
    return ("day" if len(surface) <= 2 and 1 <= value <= 31 else "int"), value
