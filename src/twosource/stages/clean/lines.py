"""The lines of a page: what a careful reader sees as one paragraph, heading or control."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Final

from twosource.stages.clean.lexicon import BARRIER, BARRIER_FIRST, COMMENTS, COMMENTS_FIRST, DEPICTS, ITEM, ITEM_FIRST, STOP_WORDS
from twosource.stages.clean.signs import (
    PITCH_WORDS,
    FrontMatter,
    caption_sign,
    front_matter,
    furniture_rule,
    has_letters_alone,
    is_quiet,
    name_or_date,
)

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_MARKS = ".,:;!?()[]\"'“”‘’—–-…|/&"
TERMINAL = re.compile(r"[.!?…:;।。！？][\"'”’)\]»」』]*$")
_STOPS, _CLOSING = frozenset(".!?…:;。！？"), frozenset("\"'”’)]»」』")
_DIGIT = re.compile("[0-9]")
"""Found in half the time that `\\d` takes; no pattern for dates does without one of these."""
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")

FURNITURE_SCORE: Final = -2.0
"""No single line outweighs more than one sentence of prose: an article may have a long row of controls in its middle."""
CAPTION_SCORE: Final = -0.3
"""Pictures stand in articles and beside them."""
FRONT_SCORE: Final = -0.8
"""A byline or date parts a standfirst from its article, but also the teasers of a list (set between -1.2 and 0)."""
SHORT_SENTENCE: Final = 0.8
ITEM_SCORE: Final = 0.1
"""Twenty items of a list behind an article outweigh the heading above them; alone they make no article (set on the benchmark's text)."""
LONG_PARAGRAPH: Final = 80


@dataclass(slots=True, eq=False)
class Line:
    """One line, without white space at its ends. Between two lines of a page there is nothing but white space, so that each has its place.

    Made by `read`, and never changed after it (`changed` makes another one); not frozen, as a page has 200 and they are read at once.

    `folded`: the text, case folded, of which `words` are the words, and `first` the first five letters of the first one.
    `size`: the number of words; in scripts without spaces two characters count as one.
    `prose`: the share of function words: about 0.4 in sentences, near 0 in menus. For other languages words in small letters stand in
    for them, half of which are taken for function words.
    `ends`: it ends as a sentence does. `has_digit`: without one it holds no date and no time of day.
    `is_label`: it has letters alone, and no word that any rule asks for: most items of menus. `is_item`: it begins as the item of a list.
    `depicts`: it says what is on a picture, without a full stop.
    `furniture`: the rule by which its words alone show that it belongs to the site. `caption`: its words go with a picture.
    `front`: byline, date or credit, where it is nothing else. `score`: how much it looks like prose (above 0) or like furniture (below).

    `hint`: what the markup says it is (a kind of block, "heading", or ""); `link`: the share of it that stands in links.
    `style`: the elements it stands in, by tag and class. `when`: what its <time> element says.
    `left_out`: the rule that has already left it out. `marked`: the HTML extractor takes it for the article's (None: not asked).
    `foreign`: the page is not in English.
    """

    text: str
    folded: str
    words: tuple[str, ...]
    first: str
    size: int
    prose: float
    is_label: bool
    hint: str = ""
    link: float = 0.0
    style: str = ""
    when: str = ""
    ends: bool = False
    has_digit: bool = False
    is_item: bool = False
    depicts: bool = False
    furniture: str | None = None
    caption: bool = False
    front: FrontMatter | None = None
    score: float = 0.0
    left_out: str | None = None
    marked: bool | None = None
    foreign: bool = False
    _stems: frozenset[str] | None = None

    @property
    def stems(self) -> frozenset[str]:
        """Its content words."""
        if self._stems is None:
            self._stems = stems_in(self.words)
        return self._stems

    @property
    def key(self) -> str:
        """The words alone, for comparing lines: two lines that differ in punctuation or white space have one key."""
        return " ".join(self.words)

    @property
    def begins_comments(self) -> bool:
        """Whether the readers' part of a page begins here."""
        first = self.first
        return (first in COMMENTS_FIRST or first.isdigit() or self.text[-1:] == ":") and COMMENTS.match(self.folded) is not None

    @property
    def is_barrier(self) -> bool:
        """Whether it is a heading behind which another part of the site may begin."""
        return self.first in BARRIER_FIRST and BARRIER.match(self.folded) is not None

    @property
    def breaks_off(self) -> bool:
        """Whether it ends in the middle, as teasers do ("...")."""
        return self.text.endswith(("...", "…"))

    def changed(self, **changes: object) -> "Line":
        """The line with other fields, and what rests on them."""
        twin = Line(*_FIELDS(self))
        for name, value in changes.items():
            setattr(twin, name, value)
        if "foreign" in changes:
            twin.prose = _prose(twin.text, twin.words, foreign=twin.foreign)
        if "hint" in changes:
            _show(twin)
        elif len(twin.words) >= PITCH_WORDS // 2:  # of shorter lines it is not asked whether they are prose
            twin.furniture = furniture_rule(twin)
        twin.score = score_of(twin)
        return twin

    def with_mark(self, marked: bool) -> "Line":
        """The line, marked or not."""
        if self.marked is marked:
            return self
        twin = Line(*_FIELDS(self))
        twin.marked = marked
        return twin

    def part(self, start: int, end: int, **changes: object) -> "Line | None":
        """The characters [start, end) of this line as a line of their own (None where they are blank)."""
        piece = self.text[start:end].strip()
        return read(piece).changed(**changes) if piece else None


_FIELDS: Final = attrgetter(*(field.name for field in fields(Line)))


def read(text: str, hint: str = "", link: float = 0.0, style: str = "", when: str = "") -> Line:
    """The line with these words, and all that they show."""
    folded = text.casefold()
    words = tuple(words_in(folded))
    first = words[0][:5] if words else ""
    quiet = is_quiet(text, words, first)
    is_label = quiet and has_letters_alone(folded, first)
    line = Line(text, folded, words, first, size_of(text, words), stop_share(words), is_label, hint, link, style, when)
    if not is_label:
        line.ends = is_ended(text)
        line.has_digit = _DIGIT.search(text) is not None
        line.is_item = begins_item(folded, first)
        line.depicts = is_description(text)
    if hint or not quiet:
        _show(line)
    elif not is_label:
        line.front = name_or_date(line)
    line.score = score_of(line)
    return line


def _show(line: Line) -> None:
    """What rests on a line's words and hint."""
    line.furniture = furniture_rule(line)
    line.caption = caption_sign(line)
    line.front = "date" if line.hint == "entry" else front_matter(line)


def score_of(line: Line) -> float:
    """How much a line looks like prose (above 0) or like furniture (below)."""
    if line.left_out or line.furniture:
        return FURNITURE_SCORE
    if not line.size or line.caption or line.depicts:
        return CAPTION_SCORE
    return FRONT_SCORE if line.front else prose_score(line)


def is_ended(text: str) -> bool:
    """Whether a line ends as a sentence does."""
    last = text[-1:]
    return last in _STOPS or (last in _CLOSING and TERMINAL.search(text[-8:]) is not None)


def is_description(text: str) -> bool:
    """Whether a line says what is on a picture, without a full stop."""
    return text[:1] in "AP" and DEPICTS.match(text) is not None


def begins_item(folded: str, first: str) -> bool:
    """Whether a line begins as the item of a list does; `first`: its first word."""
    return (first[:3] in ITEM_FIRST or not folded[:1].isalpha()) and ITEM.match(folded) is not None


def prose_score(line: Line) -> float:
    """The words of a sentence count, up to those of a long paragraph (set by hand on the benchmark's copied text)."""
    words, prose, ends = line.size, line.prose, line.ends
    if ends:
        if words >= 10 and prose >= 0.22:
            return min(words, LONG_PARAGRAPH) / 8
        if words >= 20 and prose >= 0.2:
            return min(words, LONG_PARAGRAPH) / 10
        if words >= 4:
            return SHORT_SENTENCE
    elif words >= 20 and prose >= 0.2:
        return min(words, LONG_PARAGRAPH) / 10
    if line.is_item:
        return ITEM_SCORE
    return -1.2 if prose else -1.8


def _prose(text: str, words: Sequence[str], *, foreign: bool) -> float:
    if foreign:
        return 0.5 * len([word for word in words_in(text) if not word[0].isupper()]) / max(1, len(words))
    return stop_share(words)


def stop_share(words: Sequence[str]) -> float:
    """The share of function words."""
    return 0.0 if STOP_WORDS.isdisjoint(words) else len([word for word in words if word in STOP_WORDS]) / len(words)


def size_of(text: str, words: Sequence[str]) -> int:
    """The number of words; in scripts without spaces two characters count as one."""
    return len(words) if text.isascii() else max(len(words), len(_UNSPACED.findall(text)) // 2)


def words_in(text: str) -> list[str]:
    """The words of a text; "don't" is one. What `_WORD` finds, but most words are found in half the time."""
    words: list[str] = []
    for piece in text.split():
        if piece.isalnum() or (piece := piece.strip(_MARKS)).isalnum():
            words.append(piece)
        else:
            words += _WORD.findall(piece)
    return words


def stems_in(words: Iterable[str]) -> frozenset[str]:
    """The content words, cut to five letters, so that "withdraw" and "withdraws" meet."""
    return frozenset({word[:5] for word in set(words) - STOP_WORDS if len(word) > 1})


def stems_of(lines: Iterable[Line]) -> frozenset[str]:
    """The content words of some lines."""
    return frozenset().union(*(line.stems for line in lines))
