"""Lines of copied text; those that come again and again are read once."""

from functools import lru_cache
from typing import Final

from twosource.stages.clean.lines import Line, read
from twosource.stages.clean.pieces import pieces_of

SHORT: Final = 25
"""Characters of the lines that are remembered for long: of such lines two thirds have been seen before on the benchmark's pages."""
REMEMBERED: Final = 4096
"""So many short lines: the menus and buttons of some twenty sites. A line takes a kilobyte."""
LATELY: Final = 256
"""So many longer lines: the titles of other stories stand on a page twice."""


def read_line(text: str) -> tuple[Line, ...]:
    """The line with these words, or its pieces; of a line that came before the same objects again."""
    return _short(text) if len(text) <= SHORT else _long(text)


def _read(text: str) -> tuple[Line, ...]:
    return pieces_of(read(text))


_short = lru_cache(maxsize=REMEMBERED)(_read)
_long = lru_cache(maxsize=LATELY)(_read)
