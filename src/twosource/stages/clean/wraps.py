"""Where the lines of copied text begin and end: lines of a hard-wrapped paragraph are one line."""

import itertools
from collections.abc import Sequence

from twosource.stages.clean.lines import TERMINAL

WRAP_LENGTHS = (45, 100)
"""Typed and mailed text is wrapped at 60 to 80 characters; a little room on both sides."""
WRAP_SHARE = 0.5
"""A page is hard-wrapped where at least half of its lines that another follows at once are cut inside a sentence."""
WRAP_LINES = 4
"""Fewer lines than this do not show a habit."""
INDENT = 2
"""Spaces before the first line of a paragraph."""


def split_lines(text: str) -> list[str]:
    """The lines of copied text without white space at their ends; lines of a hard-wrapped paragraph are one line."""
    raw = text.splitlines(keepends=True)
    lines = [line.strip() for line in raw]
    if _hard_wrapped(lines):
        joined = {i for i in range(1, len(raw)) if _is_wrapped(lines[i - 1], raw[i])}
    else:
        joined = {i for i, line in enumerate(lines) if line[:1].islower() and i and _goes_on(lines[i - 1])}
    if not joined:
        return list(filter(None, lines))
    starts = [i for i, line in enumerate(lines) if line and i not in joined]
    return ["".join(raw[a:b]).strip() for a, b in itertools.pairwise([*starts, len(raw)])]


def _hard_wrapped(lines: Sequence[str]) -> bool:
    low, high = WRAP_LENGTHS
    if max(map(len, lines), default=0) > 2 * high:
        return False
    inner = [above for above, below in itertools.pairwise(lines) if above and below]
    if len(inner) < WRAP_LINES:
        return False
    cut = sum(low <= len(line) <= high and not _closes(line) for line in inner)
    return cut >= WRAP_SHARE * len(inner)


def _goes_on(above: str) -> bool:
    """Whether small letters go on with the line above: it is as long as wrapped lines are and stops inside a sentence."""
    return len(above) >= WRAP_LENGTHS[0] and not _closes(above)


def _is_wrapped(above: str, raw: str) -> bool:
    """Of a hard-wrapped page: a paragraph ends at a blank line, or at a line that is short or ends a sentence before an indented line."""
    return above != "" and not (_closes(above) and (len(above) < WRAP_LENGTHS[0] or raw[:INDENT].isspace()))


def _closes(line: str) -> bool:
    return TERMINAL.search(line[-4:]) is not None
