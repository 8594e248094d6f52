"""Lines of copied text, with what is asked of nearly every one of them worked out at once."""

from functools import lru_cache
from typing import Final

from twosource.stages.clean.lines import Line, begins_item, is_description, is_ended, prose_score, size_of, stop_share, words_in
from twosource.stages.clean.pieces import pieces_of
from twosource.stages.clean.signs import furniture_rule, has_letters_alone, is_quiet, name_or_date

SHORT: Final = 25
"""Characters of the lines whose words are remembered: of such lines two thirds have been seen before on the benchmark's pages, of longer
ones few."""
REMEMBERED: Final = 4096
"""So many short lines: the menus and buttons of some twenty sites."""


def read_line(text: str) -> tuple[Line, ...]:
    """The line with these words, or its pieces; of a short line the same objects each time."""
    return _remembered(text) if len(text) <= SHORT else pieces_of(_read(text))


def _read(text: str) -> Line:
    """The line with these words, and what they show. What lies behind the first answer that decides is left to be asked for."""
    folded = text.casefold()
    words = tuple(words_in(folded))
    first = words[0][:5] if words else ""
    known = {
        "text": text,
        "folded": folded,
        "words": words,
        "first": first,
        "size": size_of(text, words),
        "prose": stop_share(words),
    }
    line = object.__new__(Line)
    object.__setattr__(line, "__dict__", known)
    quiet = is_quiet(text, words, first)
    if quiet and has_letters_alone(folded, first):
        known.update(_LABEL)
        known["score"] = prose_score(line)
        return line
    known["is_label"] = False
    known["ends"] = is_ended(text)
    known["is_item"] = begins_item(folded, first)
    known["depicts"] = is_description(text)
    if quiet:
        known["furniture"] = None
        known["caption"] = False
        known["front"] = name_or_date(line)
    else:
        known["furniture"] = furniture_rule(line)
    known["score"] = line.score
    return line


@lru_cache(maxsize=REMEMBERED)
def _remembered(text: str) -> tuple[Line, ...]:
    """Menus and buttons come again, on the page and on the others of the site."""
    return pieces_of(_read(text))


_LABEL: Final[dict[str, object]] = {
    "is_label": True, "has_digit": False, "furniture": None, "caption": False, "front": None, "ends": False, "depicts": False,
    "is_item": False, "begins_comments": False, "is_barrier": False, "breaks_off": False,
}  # fmt: skip
"""What a label shows."""
