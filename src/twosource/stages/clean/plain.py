"""Copied text: the lines of a page, and which of them are the article's."""

import itertools
from collections.abc import Sequence

from twosource.stages.clean.assemble import Verdict
from twosource.stages.clean.entries import WITHIN, with_entries
from twosource.stages.clean.judge import Run, judge
from twosource.stages.clean.lines import FURNITURE_SCORE, Line
from twosource.stages.clean.reading import read_line
from twosource.stages.clean.segment import whole_run, without_teasers
from twosource.stages.clean.wraps import split_lines

ANNOUNCING_WORDS, LIST_LENGTH, LIST_SCORE = 3, 25, 0.1
"""So many lines behind a line that ends in a colon may be what it announces, and do not count against the article."""
REPEAT_WORDS = 4
"""Of a line that is said again, and is no shorter, only the first one counts."""
LONG = 10
"""Lines of so many words show the language of a page; shorter ones are names and controls."""
FOREIGN = 0.14
"""English sentences have two fifths of function words, those of other languages hardly any that look like them."""


def page_lines(text: str) -> list[Line]:
    """The lines of copied text, with glued furniture split off."""
    return list(itertools.chain.from_iterable(map(read_line, split_lines(text))))


def read_plain(lines: Sequence[Line], furniture: frozenset[str], title: str | None) -> list[Verdict]:
    """A verdict for every line of a page of copied text."""
    marked = with_entries(without_site(in_language(lines), furniture))
    seen: set[tuple[str, ...]] = set()
    scores: list[float] = []
    listed = 0
    for line in marked:
        score = line.score
        if len(line.words) >= REPEAT_WORDS:
            known = len(seen)
            seen.add(line.words)
            score = 0.0 if len(seen) == known else score
        listed = LIST_LENGTH if line.text[-1] == ":" and line.size >= ANNOUNCING_WORDS else listed - 1
        scores.append(max(score, LIST_SCORE) if listed > 0 and score > FURNITURE_SCORE else score)
    first, last = whole_run(marked, _whole_blog(marked, scores) or without_teasers(marked, scores))
    if first == last:
        return [Verdict(line, "boilerplate", line.left_out or "outside") for line in marked]
    return judge(marked, Run(first, last), title)


def _whole_blog(lines: Sequence[Line], scores: Sequence[float]) -> list[float]:
    """The scores of a live blog, whose short entries under titles are no teasers: between its times nothing tells against it."""
    heads = [i for i, line in enumerate(lines) if line.hint == "entry"]
    inside = range(heads[0], heads[-1] + WITHIN) if heads else range(0)
    return [max(score, LIST_SCORE) if i in inside and score > FURNITURE_SCORE else score for i, score in enumerate(scores)] if heads else []


def without_site(lines: Sequence[Line], furniture: frozenset[str]) -> list[Line]:
    """The lines, those that the site's other pages have too left out."""
    if not furniture:
        return list(lines)
    return [line.changed(left_out="site-furniture") if line.left_out is None and line.key in furniture else line for line in lines]


def in_language(lines: Sequence[Line]) -> list[Line]:
    """The lines, told that they are foreign where the page's long lines are."""
    long = [line for line in lines if line.size >= LONG]
    shares = sum(line.prose * line.size for line in long) / max(1, sum(line.size for line in long))
    return [line.changed(foreign=True) for line in lines] if long and shares < FOREIGN else list(lines)
