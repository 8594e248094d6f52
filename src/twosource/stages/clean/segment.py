"""The article's own run of lines: every line gets a score, the run with the largest sum is the article."""

import itertools
from collections.abc import Sequence

from twosource.stages.clean.lexicon import INSERTED
from twosource.stages.clean.lines import ITEM_SCORE, SHORT_SENTENCE, Line, stems_of


def without_teasers(lines: Sequence[Line], scores: Sequence[float]) -> list[float]:
    """The scores, those of teasers lowered: a single paragraph between two titles, or one that breaks off, tells of another story."""
    result = list(scores)
    for i in range(1, len(lines) - 1):
        if scores[i] >= SHORT_SENTENCE and (lines[i].breaks_off or _between_titles(lines[i - 1], lines[i + 1])):
            result[i] *= TEASER
    return result


def _between_titles(above: Line, below: Line) -> bool:
    """Two titles of two stories: a headline that is printed again under the standfirst is one story's."""
    if not (_is_title(above) and _is_title(below)):
        return False
    first, second = above.stems, below.stems
    return len(first & second) < SAME_STORY * min(len(first), len(second))


def _is_title(line: Line) -> bool:
    return 3 <= len(line.words) <= 25 and not line.ends and not line.depicts


def best_run(scores: Sequence[float]) -> tuple[int, int]:
    """The half-open range of the maximum-sum run (Kadane); empty where no score is above 0."""
    best, best_range, total, start = 0.0, (0, 0), 0.0, 0
    for i, score in enumerate(scores):
        if total <= 0:
            total, start = 0.0, i
        total += score
        if total > best:
            best, best_range = total, (start, i + 1)
    return best_range


TEASER = 0.4
"""What a teaser still counts (set on the benchmark's copied text between 0.2 and 0.8)."""
SAME_STORY = 0.6
"""Titles that share at least so much of the shorter one's content words are of one story."""
COMMENTS_AFTER = 60
"""Words of prose before a comments heading that make it the end of the article; a button of that name stands above."""
PARAGRAPH_SCORE = 1.2
"""The score of a sentence of ten words."""
SIGNED_BONUS = 3
"""A part under a title, a date or byline and a paragraph on the title's subject is the article before a longer list of teasers is (at 6 a
short second story with a date wins over the page's article)."""
SIGNED_WITHIN, FIRST_WITHIN = 4, 8
"""Lines between a title and its date or byline, and between it and the first paragraphs."""
TITLE_STEMS, TITLE_SHARE = 2, 0.4
"""So many of a title's content words are taken up by the paragraphs under it."""
COHERENT = 0.15
"""Text behind a heading such as "Related stories" goes on with the article where it shares so much of its content words with it."""


def whole_run(lines: Sequence[Line], scores: Sequence[float]) -> tuple[int, int]:
    """The article's run: the best one, cut where comments begin, and without parts behind a heading that tell something else."""
    first, last = best_run(scores)
    words = 0
    cuts = [first]
    for i in range(first, last):
        if words >= COMMENTS_AFTER and lines[i].begins_comments:
            last = i
            break
        words += lines[i].size if scores[i] > 0 else 0
        if (lines[i].is_barrier and len(lines[i].words) <= 8) or _is_signed(lines, i):
            cuts.append(i)
    return _main_part(lines, scores, [*cuts, last])


def _main_part(lines: Sequence[Line], scores: Sequence[float], cuts: Sequence[int]) -> tuple[int, int]:
    """Of the parts between the cuts the best one, with the parts beside it that go on with its story."""
    parts = [(a, b) for a, b in itertools.pairwise(cuts) if a < b]
    if len(parts) < 2:
        return (cuts[0], cuts[-1])
    main = max(range(len(parts)), key=lambda n: _worth(lines, scores, parts[n]))
    about = _content(lines, scores, parts[main])
    low = high = main
    while low > 0 and _goes_on(lines, scores, parts[low - 1], about):
        low -= 1
    while high + 1 < len(parts) and _goes_on(lines, scores, parts[high + 1], about):
        high += 1
    return best_within(scores, parts[low][0], parts[high][1])


def _worth(lines: Sequence[Line], scores: Sequence[float], part: tuple[int, int]) -> float:
    """The sum of a part's scores; more where a signed title stands in front of it or is its first line."""
    signed = any(_is_signed(lines, i) for i in range(max(0, part[0] - SIGNED_WITHIN), part[0] + 1))
    return sum(scores[part[0] : part[1]]) * (SIGNED_BONUS if signed else 1)


def _is_signed(lines: Sequence[Line], i: int) -> bool:
    """Whether a title stands here with a date or byline below it, and then a paragraph that takes up its words."""
    if not _is_title(lines[i]) or lines[i].front:
        return False
    if not any(line.front in ("date", "byline") and line.hint != "entry" for line in lines[i + 1 : i + 1 + SIGNED_WITHIN]):
        return False
    own = lines[i].stems
    below = [line for line in lines[i + 1 : i + 1 + FIRST_WITHIN] if line.size >= 10 and line.ends]
    return len(own & stems_of(below)) >= max(TITLE_STEMS, TITLE_SHARE * len(own))


def best_within(scores: Sequence[float], first: int, last: int) -> tuple[int, int]:
    """The best run inside a range."""
    start, end = best_run(scores[first:last])
    return first + start, first + end


def _goes_on(lines: Sequence[Line], scores: Sequence[float], part: tuple[int, int], about: frozenset[str]) -> bool:
    paragraphs = [i for i in range(*part) if scores[i] >= PARAGRAPH_SCORE]
    titles = sum(_is_title(lines[i]) for i in range(part[0] + 1, part[1]))
    if paragraphs and paragraphs[0] <= part[0] + 1 and INSERTED.match(lines[part[0]].folded) and titles * 3 <= len(paragraphs):
        return True
    own = _content(lines, scores, part)
    return len(own & about) >= COHERENT * len(own)


def _content(lines: Sequence[Line], scores: Sequence[float], part: tuple[int, int]) -> frozenset[str]:
    return stems_of([lines[i] for i in range(*part) if scores[i] > ITEM_SCORE])
