"""Furniture that is glued to the words of a line, and lines that say their words twice: split, so that each part has its own verdict."""

import re

from twosource.stages.clean.lines import Line

_CONTROLS = (
    "skip to (?:main )?content|share(?: this)?|tweet|email|print|advertisement|comments?|close|listen|watch live|read more"
    "|toggle navigation|menu|search"
)
_GLUED_START = re.compile(rf"^(?:(?:{_CONTROLS})\s*[|»:•]?\s+){{2,}}", re.IGNORECASE)
_CALLS = (
    "read (?:more|also|the full story)|see also|related(?=\\s*:)|continue reading|show more|view comments|advertisement"
    "|click here(?: (?:for|to) [^.]{3,60})?|share this(?: \\w+)?"
)
_STARTS = frozenset("skip share tweet email print adver comme close liste watch read toggl menu searc".split())
"""The first words of controls, cut to five letters."""
_CALL_ENDS = frozenset("more also story related reading comments advertisement here this".split())
"""Calls end with one of these, or with one word behind ("share this page"); those that name their aim begin with "click"."""
_GLUED_END = re.compile(rf"(?:\s+\(?(?:{_CALLS})\b\.?:?\)?\s*(?:[»>…→]|\.{{3}})?){{1,3}}$", re.IGNORECASE)
_BREAK = re.compile(r"[.!?”\"'’]\s")
"""Calls are split off behind the end of a sentence only; most lines have none inside."""
CALLS = 200
"""Characters of the longest row of calls to read on."""
_SPACE = re.compile(r"\s+")
DOUBLED_WORDS = (4, 80)
"""Fewer words may be said twice on purpose ("Never again, never again"); captions and headlines have no more."""


def pieces_of(line: Line) -> tuple[Line, ...]:
    """The line, or its parts in order; a part that is left out names its rule."""
    words = line.words
    if line.is_label and len(words) < 2 * DOUBLED_WORDS[0]:
        return (line,)
    if len(words) >= 2 * DOUBLED_WORDS[0] and (half := _doubled(line)):
        return _some(line.part(0, half, hint=line.hint or "caption"), line.part(half, len(line.text), left_out="repeat"))
    if line.first in _STARTS or not _CALL_ENDS.isdisjoint(words[-2:]) or "click" in line.folded:
        return _unglued(line)
    return (line,)


def _some(*parts: Line | None) -> tuple[Line, ...]:
    return tuple(part for part in parts if part is not None)


def _unglued(line: Line) -> tuple[Line, ...]:
    """The line, or what is left between the controls at its start and the calls to read on at its end, with them."""
    start = match.end() if len(line.words) > 1 and (match := _GLUED_START.match(line.text)) else 0
    tail = _GLUED_END.search(line.text, max(start, len(line.text) - CALLS)) if _BREAK.search(line.text) else None
    end = tail.start() if tail and line.text[start : tail.start()].rstrip()[-1:] in set(".!?”\"'’") else len(line.text)
    if start >= end or (start, end) == (0, len(line.text)):
        return (line,)
    return _some(
        line.part(0, start, left_out="glued-control"),
        line.part(start, end),
        line.part(end, len(line.text), left_out="glued-control"),
    )


def _doubled(line: Line) -> int | None:
    """The offset at which a line starts to say its words again ("X X"), white space aside."""
    words = line.words
    low, high = DOUBLED_WORDS
    half = len(words) // 2
    if len(words) % 2 or not low <= half <= high or words[0] != words[half] or words[:half] != words[half:]:
        return None
    target = len(_SPACE.sub("", line.text)) // 2
    seen = 0
    for at, character in enumerate(line.text):
        if seen >= target and not character.isspace():
            return at
        seen += not character.isspace()
    return None
