"""Where the lines of copied text begin and end: lines of a hard-wrapped paragraph are one line."""

import itertools
import re
from collections.abc import Iterator

from twosource.stages.clean.lines import TERMINAL, Line
from twosource.stages.clean.reading import line_at

_LINE = re.compile(r"\S(?:[^\n\r\x0b\x0c\x85\u2028\u2029]*\S)?")
"""From the first character that is no white space to the last one before a line's end."""
WRAP_LENGTHS = (45, 100)
"""Typed and mailed text is wrapped at 60 to 80 characters; a little room on both sides."""
WRAP_SHARE = 0.5
"""A page is hard-wrapped where at least half of its lines that another follows at once are cut inside a sentence."""
WRAP_LINES = 4
"""Fewer lines than this do not show a habit."""


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
        if start is not None and not (goes_on and not TERMINAL.search(text[last[1] - 4 : last[1]])):
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
    cut = sum(low <= end - start <= high and not TERMINAL.search(text[end - 4 : end]) for start, end in inner)
    return cut >= WRAP_SHARE * len(inner)


def _unwrap(text: str, raw: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join lines to paragraphs: one ends at a blank line, or at a line that is short or ends a sentence before an indented line."""
    start, end = raw[0]
    last = raw[0]
    for line in raw[1:]:
        short = last[1] - last[0] < WRAP_LENGTHS[0]
        closed = TERMINAL.search(text[last[1] - 4 : last[1]]) is not None
        indented = line[0] - (text.rfind("\n", 0, line[0]) + 1) >= 2
        if not _adjacent(text, last, line) or (short and closed) or (closed and indented):
            yield start, end
            start = line[0]
        end, last = line[1], line
    yield start, end
