"""The lines of a page: what a careful reader sees as one paragraph, heading or control."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from twosource.stages.clean.lazy import lazy
from twosource.stages.clean.lexicon import BARRIER, BARRIER_FIRST, COMMENTS, COMMENTS_FIRST, DEPICTS, ITEM, ITEM_FIRST, STOP_WORDS
from twosource.stages.clean.signs import FrontMatter, caption_sign, front_matter, furniture_rule, has_letters_alone, is_quiet

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_MARKS = ".,:;!?()[]\"'“”‘’—–-…|/&"
TERMINAL = re.compile(r"[.!?…:;।。！？][\"'”’)\]»」』]*$")
_STOPS, _CLOSING = frozenset(".!?…:;。！？"), frozenset("\"'”’)]»」』")
_DIGIT = re.compile(r"\d")
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


@dataclass(frozen=True)
class Line:
    """One line, without white space at its ends. Between two lines of a page there is nothing but white space, so that each has its place.

    `hint`: what the markup says it is (a kind of block, "heading", or ""); `link`: the share of it that stands in links.
    `left_out`: the rule that has already left it out. `marked`: the HTML extractor takes it for the article's (None: not asked).
    `foreign`: the page is not in English. `style`: the elements it stands in, by tag and class.
    `when`: what its <time> element says.
    """

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
        return has_letters_alone(self.folded, self.first) and is_quiet(self.text, self.words, self.first)

    @lazy
    def stems(self) -> frozenset[str]:
        """Its content words, cut to five letters, so that "withdraw" and "withdraws" meet."""
        return frozenset({word[:5] for word in self.words if word not in STOP_WORDS and len(word) > 1})

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
        return stop_share(self.words)

    @lazy
    def size(self) -> int:
        """The number of words; in scripts without spaces two characters count as one."""
        return size_of(self.text, self.words)

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
        return is_ended(self.text)

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
        return is_description(self.text)

    @lazy
    def is_item(self) -> bool:
        """Whether it begins as the item of a list does."""
        return begins_item(self.folded, self.first)

    @lazy
    def breaks_off(self) -> bool:
        """Whether it ends in the middle, as teasers do ("...")."""
        return self.text.endswith(("...", "…"))

    @lazy
    def score(self) -> float:
        """How much it looks like prose (above 0) or like furniture (below)."""
        if self.left_out or self.furniture:
            return FURNITURE_SCORE
        if not self.size or self.caption or self.depicts:
            return CAPTION_SCORE
        return FRONT_SCORE if self.front else prose_score(self)

    def changed(self, **changes: object) -> "Line":
        """The line with other fields than its text; what has been worked out of its words stays."""
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
        piece = self.text[start:end].strip()
        if not piece:
            return None
        fields: dict[str, object] = {
            "foreign": self.foreign,
            "hint": self.hint,
            "link": self.link,
            "left_out": self.left_out,
            "marked": self.marked,
        }
        return Line(piece, **{**fields, **changes})  # type: ignore[arg-type]


_RESTS_ON: Final = {"hint": ("furniture", "caption", "front", "score"), "left_out": ("score",), "foreign": ("prose", "furniture", "score")}
"""What must be worked out again where one of these fields is another."""


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


def stems_of(lines: Iterable[Line]) -> frozenset[str]:
    """The content words of some lines."""
    return frozenset().union(*(line.stems for line in lines))
