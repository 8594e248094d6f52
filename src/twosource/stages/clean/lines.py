"""The lines of a page: what a careful reader sees as one paragraph, heading or control, each with its place."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from twosource.stages.clean.lazy import lazy
from twosource.stages.clean.lexicon import BARRIER, BARRIER_FIRST, COMMENTS, COMMENTS_FIRST, DEPICTS, ITEM, STOP_WORDS
from twosource.stages.clean.signs import FIRST_WORDS, KEY_WORDS, FrontMatter, caption_sign, front_matter, furniture_rule

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_BARE_WORD = re.compile(r"\w+")
_TERMINAL = re.compile(r"[.!?…:;।。！？][\"'”’)\]»」』]*$")
_LAST = frozenset(".!?…:;。！？\"'”’)]»」』")
"""What a line that ends as a sentence does has at its very end."""
_DIGIT = re.compile(r"\d")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
_LINE = re.compile(r"\S(?:[^\n\r\x0b\x0c\x85\u2028\u2029]*\S)?")
"""From the first character that is no white space to the last one before a line's end."""

WRAP_LENGTHS = (45, 100)
"""Typed and mailed text is wrapped at 60 to 80 characters; a little room on both sides."""
WRAP_SHARE = 0.5
"""A page is hard-wrapped where at least half of its lines that another follows at once are cut inside a sentence."""
WRAP_LINES = 4
"""Fewer lines than this do not show a habit."""


@dataclass(frozen=True)
class Line:
    """One line: `text == page_text[start:end]`, without white space at its ends.

    `hint`: what the markup says it is (a kind of block, "heading", or ""); `link`: the share of it that stands in links.
    `left_out`: the rule that has already left it out. `marked`: the HTML extractor takes it for the article's (None: not asked).
    `foreign`: the page is not in English. `style`: the elements it stands in, by tag and class.
    `when`: what its <time> element says.
    """

    start: int
    end: int
    text: str
    hint: str = ""
    link: float = 0.0
    left_out: str | None = None
    marked: bool | None = None
    foreign: bool = False
    style: str = ""
    when: str = ""

    @lazy
    def folded(self) -> str:
        """The text, case folded."""
        return self.text.casefold()

    @lazy
    def words(self) -> tuple[str, ...]:
        """The words, case folded."""
        return tuple(words_in(self.folded))

    @lazy
    def first(self) -> str:
        """The first word, cut to five letters."""
        return self.words[0][:5] if self.words else ""

    @lazy
    def is_label(self) -> bool:
        """Whether it has letters alone, and no word that any rule asks for: most items of menus."""
        if self.first in FIRST_WORDS or self.first.startswith("by") or not self.text.replace(" ", "").isalpha():
            return False
        return KEY_WORDS.isdisjoint(self.words)

    @lazy
    def stems(self) -> frozenset[str]:
        """Its content words, as `stems` gives them."""
        return stems(self.words)

    @lazy
    def has_digit(self) -> bool:
        """Whether there is a digit in it: without one it holds no date and no time of day."""
        return _DIGIT.search(self.text) is not None

    @lazy
    def key(self) -> str:
        """The words alone, for comparing lines: two lines that differ in punctuation or white space have one key."""
        return " ".join(self.words)

    @lazy
    def prose(self) -> float:
        """The share of function words: about 0.4 in sentences, near 0 in menus.

        For other languages words in small letters stand in for them, half of which are taken for function words.
        """
        if self.foreign:
            return 0.5 * sum(not word[:1].isupper() for word in words_in(self.text)) / max(1, len(self.words))
        return sum(map(STOP_WORDS.__contains__, self.words)) / max(1, len(self.words))

    @lazy
    def size(self) -> int:
        """The number of words; in scripts without spaces two characters count as one."""
        unspaced = 0 if self.text.isascii() else len(_UNSPACED.findall(self.text))
        return max(len(self.words), unspaced // 2)

    @lazy
    def furniture(self) -> str | None:
        """The rule by which its words alone show that it belongs to the site."""
        return furniture_rule(self)

    @lazy
    def caption(self) -> bool:
        """Whether its words go with a picture."""
        return caption_sign(self)

    @lazy
    def front(self) -> FrontMatter | None:
        """byline, date or credit, where it is nothing else."""
        return "date" if self.hint == "entry" else front_matter(self)

    @lazy
    def ends(self) -> bool:
        """Whether it ends as a sentence does."""
        return self.text[-1:] in _LAST and _TERMINAL.search(self.text[-8:]) is not None

    @lazy
    def begins_comments(self) -> bool:
        """Whether the readers' part of a page begins here."""
        first = self.first
        return (first in COMMENTS_FIRST or first.isdigit() or self.text.endswith(":")) and COMMENTS.match(self.folded) is not None

    @lazy
    def is_barrier(self) -> bool:
        """Whether it is a heading behind which another part of the site may begin."""
        return self.first in BARRIER_FIRST and BARRIER.match(self.folded) is not None

    @lazy
    def depicts(self) -> bool:
        """Whether it says what is on a picture, without a full stop."""
        return self.text[:1] in "AP" and DEPICTS.match(self.text) is not None

    @lazy
    def is_item(self) -> bool:
        """Whether it begins as the item of a list does."""
        return ITEM.match(self.folded) is not None

    @lazy
    def breaks_off(self) -> bool:
        """Whether it ends in the middle, as teasers do ("...")."""
        return self.text.endswith(("...", "…"))

    def changed(self, **changes: object) -> "Line":
        """The line with other fields than its place and text; what has been worked out of its words stays."""
        twin = object.__new__(Line)
        known = twin.__dict__
        known.update(self.__dict__, **changes)
        for field in changes:
            for name in _RESTS_ON.get(field, ()):
                known.pop(name, None)
        return twin

    def with_mark(self, marked: bool) -> "Line":
        """The line, marked or not."""
        return self if self.marked is marked else self.changed(marked=marked)

    def part(self, start: int, end: int, **changes: object) -> "Line | None":
        """The characters [start, end) of this line as a line of their own (None where they are blank)."""
        piece = self.text[start:end]
        if not piece.strip():
            return None
        start += len(piece) - len(piece.lstrip())
        end -= len(piece) - len(piece.rstrip())
        fields: dict[str, object] = {
            "foreign": self.foreign,
            "hint": self.hint,
            "link": self.link,
            "left_out": self.left_out,
            "marked": self.marked,
        }
        return Line(self.start + start, self.start + end, self.text[start:end], **{**fields, **changes})  # type: ignore[arg-type]


_RESTS_ON: Final = {"hint": ("furniture", "caption", "front"), "foreign": ("prose", "furniture")}
"""What must be worked out again where one of these fields is another."""
_OF_WORDS: Final = ("words", "has_digit", "prose", "size", "furniture", "caption", "front", "ends", "depicts", "is_item")
"""What is asked of nearly every line."""
SHORT: Final = 25
"""Characters of the lines whose words are remembered: of such lines two thirds have been seen before on the benchmark's pages, of longer
ones few."""
REMEMBERED: Final = 4096
"""So many short lines: the menus and buttons of some twenty sites."""


def line_at(start: int, text: str) -> Line:
    """The line of a text that begins at a place."""
    known: dict[str, object] = _known(text).copy() if len(text) <= SHORT else {"text": text}
    known["start"], known["end"] = start, start + len(text)
    line = object.__new__(Line)
    object.__setattr__(line, "__dict__", known)
    return line


@lru_cache(maxsize=REMEMBERED)
def _known(text: str) -> dict[str, object]:
    """What the words of a line show, worked out: menus and buttons come again, on the page and on the others of the site."""
    line = object.__new__(Line)
    line.__dict__["text"] = text
    if line.is_label:
        line.__dict__.update(_LABEL)
    for name in _OF_WORDS:
        getattr(line, name)
    return line.__dict__


_LABEL: Final[dict[str, object]] = {
    "has_digit": False, "furniture": None, "caption": False, "front": None, "ends": False, "depicts": False, "is_item": False,
    "begins_comments": False, "is_barrier": False,
}  # fmt: skip
"""What a label shows."""


def words_in(text: str) -> list[str]:
    """The words of a text; "don't" is one."""
    return (_WORD if "'" in text or "’" in text else _BARE_WORD).findall(text)


def stems(words: Sequence[str]) -> frozenset[str]:
    """The content words of a line, cut to five letters, so that "withdraw" and "withdraws" meet."""
    return frozenset({word[:5] for word in words if word not in STOP_WORDS and len(word) > 1})


def split_lines(text: str) -> list[Line]:
    """The lines of copied text; lines of a hard-wrapped paragraph are one line."""
    raw = [match.span() for match in _LINE.finditer(text)]
    whole = _unwrap(text, raw) if _hard_wrapped(text, raw) else _rejoined(text, raw)
    return [line_at(start, text[start:end]) for start, end in whole]


def _rejoined(text: str, raw: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The lines; where one as long as wrapped lines are stops inside a sentence, what goes on below in small letters is joined to it."""
    start, last = None, (0, 0)
    for line in raw:
        goes_on = last[1] - last[0] >= WRAP_LENGTHS[0] and text[line[0]].islower() and _adjacent(text, last, line)
        if start is not None and not (goes_on and not _TERMINAL.search(text[last[1] - 4 : last[1]])):
            yield start, last[1]
            start = None
        start = line[0] if start is None else start
        last = line
    if start is not None:
        yield start, last[1]


def _adjacent(text: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether no blank line stands between two lines."""
    return text.count("\n", first[1], second[0]) <= 1


def _hard_wrapped(text: str, raw: list[tuple[int, int]]) -> bool:
    low, high = WRAP_LENGTHS
    if any(end - start > 2 * high for start, end in raw):
        return False
    inner = [a for a, b in itertools.pairwise(raw) if _adjacent(text, a, b)]
    if len(inner) < WRAP_LINES:
        return False
    cut = sum(low <= end - start <= high and not _TERMINAL.search(text[end - 4 : end]) for start, end in inner)
    return cut >= WRAP_SHARE * len(inner)


def _unwrap(text: str, raw: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join lines to paragraphs: one ends at a blank line, or at a line that is short or ends a sentence before an indented line."""
    start, end = raw[0]
    last = raw[0]
    for line in raw[1:]:
        short = last[1] - last[0] < WRAP_LENGTHS[0]
        closed = _TERMINAL.search(text[last[1] - 4 : last[1]]) is not None
        indented = line[0] - (text.rfind("\n", 0, line[0]) + 1) >= 2
        if not _adjacent(text, last, line) or (short and closed) or (closed and indented):
            yield start, end
            start = line[0]
        end, last = line[1], line
    yield start, end
