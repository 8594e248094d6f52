"""HTML: trafilatura says which words are the article's; our own reading of the visible lines says what each of them is."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from lxml import html

from twosource.stages.clean.assemble import Verdict
from twosource.stages.clean.entries import with_entries
from twosource.stages.clean.judge import Run, judge
from twosource.stages.clean.lines import Line
from twosource.stages.clean.markup import parse_html
from twosource.stages.clean.plain import in_language, read_plain, without_site

FEWEST_WORDS = 60
"""With fewer words trafilatura has most likely missed the article; the second opinion is asked."""
FEW_WORDS = 150
"""With fewer words the extractor is asked again, with its own second opinions (on the benchmark they change no longer result)."""
MUCH_MORE = 1.5
"""Of a live blog the extractor may take one entry only; the second opinion wins where it finds so many times its words."""
LONG = 8
"""A line of so many words stands for its paragraph anywhere on the page; shorter ones must stand in the article's run."""
SHINGLE = 4
SHARED = 0.6
"""A line is the extractor's where at least so much of its runs of four words is: it drops words inside a line, links above all."""
SAME_STYLE = 3
"""So many paragraphs of the extractor's share one setting (tag and class, of the parents too) that it is the article's."""
GAP = 6
"""So many lines of an advertisement or a picture may stand between two parts of an article."""
REACH = 3
"""Short lines belong to the article up to so many lines before its first and after its last long line."""
_WORD = re.compile(r"\w+(?:['’]\w+)*")


def extract_words(tree: html.HtmlElement, source: str) -> list[tuple[str, ...]]:
    """The paragraphs that trafilatura takes for the article's, as words; empty where it finds none. The tree is used up.

    Its comparison with other extractors costs half of its time and changes short results alone, so only they get it.
    """
    paragraphs = _extract(tree, fast=True)
    if sum(map(len, paragraphs)) >= FEW_WORDS:
        return paragraphs
    again = parse_html(source)
    return _extract(again, fast=False) if again is not None else paragraphs


def _extract(tree: html.HtmlElement, *, fast: bool) -> list[tuple[str, ...]]:
    from trafilatura import bare_extraction  # noqa: PLC0415 - slow to import, and copied text does not need it

    try:
        document = bare_extraction(tree, favor_precision=True, include_comments=False, include_tables=True, with_metadata=False, fast=fast)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return []
    text = getattr(document, "text", None) or ""
    return [words for line in text.split("\n") if (words := tuple(_WORD.findall(line.casefold())))]


def mark(lines: Sequence[Line], paragraphs: Iterable[tuple[str, ...]]) -> list[Line]:
    """The lines, each marked with whether the extractor took it."""
    taken = list(paragraphs)
    whole = {" ".join(words) for words in taken}
    runs = {words[i : i + SHINGLE] for words in taken for i in range(len(words) - SHINGLE + 1)}
    sure = [len(line.words) >= LONG and (line.key in whole or _shared(line.words, runs) >= SHARED) for line in lines]
    if not any(sure):
        return [line.with_mark(False) for line in lines]
    first, last = sure.index(True), len(sure) - sure[::-1].index(True)
    return [
        line.with_mark(sure[i] or (bool(line.words) and line.key in whole and first - REACH <= i < last + REACH))
        for i, line in enumerate(lines)
    ]


def extend(lines: Sequence[Line]) -> list[Line]:
    """Mark the paragraphs that are set as the marked ones are, beside or between them: a page may hold its article in several parts."""
    taken = [i for i, line in enumerate(lines) if line.marked]
    if not taken:
        return list(lines)
    styles = Counter(line.style for line in lines if line.marked and _is_prose(line))
    first, last = taken[0], taken[-1] + 1
    while first > 0 and _goes_on(lines, first, -1, styles):
        first = next(i for i in range(first - 1, -1, -1) if _same_style(lines[i], styles))
    while last < len(lines) and _goes_on(lines, last - 1, 1, styles):
        last = next(i for i in range(last, len(lines)) if _same_style(lines[i], styles)) + 1
    return [line.with_mark(True) if first <= i < last and _same_style(line, styles) else line for i, line in enumerate(lines)]


def _goes_on(lines: Sequence[Line], at: int, step: int, styles: Counter[str]) -> bool:
    """Whether a paragraph set as the article's stands within reach, before readers' comments or other stories begin."""
    for i in range(at + step, at + step * (GAP + 1), step):
        if not 0 <= i < len(lines) or lines[i].begins_comments or (lines[i].is_barrier and len(lines[i].words) < LONG):
            return False
        if _same_style(lines[i], styles):
            return True
    return False


def _same_style(line: Line, styles: Counter[str]) -> bool:
    return styles[line.style] >= SAME_STYLE and _is_prose(line) and line.link < 0.5 and not line.furniture and not line.caption


def _is_prose(line: Line) -> bool:
    return line.size >= LONG and line.prose >= 0.2 and line.ends


def _shared(words: tuple[str, ...], runs: set[tuple[str, ...]]) -> float:
    own = [words[i : i + SHINGLE] for i in range(len(words) - SHINGLE + 1)]
    return sum(run in runs for run in own) / len(own)


def read_hypertext(
    lines: Sequence[Line], tree: html.HtmlElement, source: str, furniture: frozenset[str], title: str | None
) -> list[Verdict]:
    """A verdict for every visible line of a page; `tree` is what `source` was parsed to."""
    lines = with_entries(without_site(in_language(lines), furniture))
    paragraphs = extract_words(tree, source)
    marked = extend(mark(lines, paragraphs))
    taken = [i for i, line in enumerate(marked) if line.marked]
    words = sum(len(marked[i].words) for i in taken)
    live = any(line.hint == "entry" for line in lines)
    if words < FEWEST_WORDS or live:
        second = read_plain(lines, furniture, title)
        if sum(len(v.line.words) for v in second if v.kept) > (MUCH_MORE if live else 1) * words:
            return second
    if not taken:
        return [Verdict(line, "boilerplate", "outside") for line in lines]
    return judge(marked, Run(taken[0], taken[-1] + 1), title)
