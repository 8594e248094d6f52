"""Lines of copied text; short ones, which come again and again, are read once."""

from functools import lru_cache
from typing import Final

from twosource.stages.clean.lines import Line, read
from twosource.stages.clean.pieces import pieces_of

SHORT: Final = 25
"""Characters of the lines that are remembered: over half of them have been seen before on the benchmark's pages, of longer ones few."""
REMEMBERED: Final = 4096
"""So many short lines: the menus and buttons of some twenty sites. They take 3 MB."""


def read_line(text: str) -> tuple[Line, ...]:
    """The line with these words, or its pieces; of a short line the same objects each time."""
    return _remembered(text) if len(text) <= SHORT else pieces_of(read(text))


@lru_cache(maxsize=REMEMBERED)
def _remembered(text: str) -> tuple[Line, ...]:
    return pieces_of(read(text))
