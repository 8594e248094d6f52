"""Lines of copied text, with what is asked of nearly every one of them worked out at once."""

from functools import lru_cache
from typing import Final

from twosource.stages.clean.lines import Line, prose_score, size_of, stop_share, words_in
from twosource.stages.clean.signs import furniture_rule, has_letters_alone, is_quiet, name_or_date

SHORT: Final = 25
"""Characters of the lines whose words are remembered: of such lines two thirds have been seen before on the benchmark's pages, of longer
ones few."""
REMEMBERED: Final = 4096
"""So many short lines: the menus and buttons of some twenty sites."""


def line_at(start: int, text: str) -> Line:
    """The line of copied text that begins at a place."""
    known = _remembered(text).copy() if len(text) <= SHORT else _read(text)
    known["start"], known["end"] = start, start + len(text)
    line = object.__new__(Line)
    object.__setattr__(line, "__dict__", known)
    return line


def _read(text: str) -> dict[str, object]:
    """What the words of a line show (`Line`). What lies behind the first answer that decides is left to be asked for."""
    line = object.__new__(Line)
    known = line.__dict__
    folded = text.casefold()
    words = tuple(words_in(folded))
    prose = stop_share(words)
    known.update(text=text, folded=folded, words=words, first=words[0][:5] if words else "", size=size_of(text, words), prose=prose)
    if is_quiet(line):
        if has_letters_alone(line):
            known.update(_LABEL, score=prose_score(line))
            return known
        known.update(furniture=None, caption=False, front=name_or_date(line))
    else:
        known["furniture"] = furniture_rule(line)
    known["is_label"] = False
    known["score"] = line.score
    return known


_remembered = lru_cache(maxsize=REMEMBERED)(_read)
"""Menus and buttons come again, on the page and on the others of the site."""
_LABEL: Final[dict[str, object]] = {
    "is_label": True, "has_digit": False, "furniture": None, "caption": False, "front": None, "ends": False, "depicts": False,
    "is_item": False, "begins_comments": False, "is_barrier": False, "breaks_off": False,
}  # fmt: skip
"""What a label shows."""
