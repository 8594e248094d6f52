"""The head of an article: its headline among the lines above the first paragraph, and the copies and variants of it."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from twosource.stages.clean.bylines import is_bare_name
from twosource.stages.clean.lines import Line, stems_in, stems_of, words_in

HEADLINE_WORDS = (3, 30)
"""Shorter lines are section names, longer ones paragraphs."""
HEAD_LINES = 60
"""How far above the first paragraph a headline may stand: share buttons, pictures and a player lie between on many sites."""
ABOUT_LINES = 12
"""The first paragraphs, whose words a headline takes up."""
SIGNED, SIGNED_WITHIN = 0.3, 4
"""What a byline or date in the four lines below a line adds to its score."""
DISTANCE = 0.004
"""Of two lines that are as good the nearer one."""
LENGTH, USUAL_WORDS = 0.02, 14
"""Headlines have some ten words; each word over fourteen tells against a line (set on the benchmark)."""
VARIANT = 0.6
"""A line of the head that shares this much of its content words (Dice, stems of five letters) with the headline says it again."""
SAME_SENTENCE = 0.9
TOKEN_SET = 75
"""And so much of its words as a whole (rapidfuzz's token_set_ratio), so that two short titles about one place are not one."""
OVERLAP = 0.3
"""A headline shares at least this much of its content words with the article under it, where no title is known."""
PRINTED_TWICE = 2
"""Lines between a headline and its second copy, which many templates print; menus are printed twice too, but further apart."""
NEAR_TITLE = 0.35
"""Where the page's title is known, its headline shares at least so much with it (Dice); otherwise the headline is not on the page."""
_FULL_STOP = re.compile(r"[.:;,][\"'”’)]*$")
_SITE_SUFFIX = re.compile(r"\s+[|•»–—-]\s+[^|•»–—]{2,40}$|\s*[|•»]\s*[^|•»]{2,40}$")


def dice(a: frozenset[str], b: frozenset[str]) -> float:
    """Dice's coefficient of two sets (0 where both are empty)."""
    return 2 * len(a & b) / max(1, len(a) + len(b))


def bare_title(title: str) -> str:
    """A page title without the site's name behind it ("X | The Daily")."""
    short = _SITE_SUFFIX.sub("", title.strip())
    return short if len(short.split()) >= 3 else title.strip()


def fewest_words(headline: Line) -> float:
    """A shorter line does not share enough of the headline's words to say it again."""
    return VARIANT * len(headline.stems) / (2 - VARIANT)


def is_variant(line: Line, headline: Line) -> bool:
    """Whether a line says the headline again, in the same or nearly the same words; a full sentence may be a lead like it."""
    if line.words == headline.words:
        return True
    if not fewest_words(headline) <= len(line.words) <= HEADLINE_WORDS[1]:
        return False
    shared = dice(line.stems, headline.stems)
    if shared < VARIANT or (shared < SAME_SENTENCE and _FULL_STOP.search(line.text)):
        return False
    return fuzz.token_set_ratio(line.key, headline.key) >= TOKEN_SET


def title_stems(title: str | None) -> frozenset[str]:
    """The content words of what the input or the page's structured data calls the article."""
    return stems_in(words_in(bare_title(title).casefold())) if title else frozenset()


def find_headline(lines: Sequence[Line], first: int, body: Sequence[Line], title: str | None) -> int | None:
    """The index of the headline: the first copy of the best title-like line above the article's first paragraph (index `first`)."""
    about = stems_of(body[:ABOUT_LINES])
    wanted = title_stems(title)
    start = max(0, first - HEAD_LINES)
    best, best_score = None, 0.0
    for i in range(start, min(first + 1, len(lines))):
        if not _may_be_headline(lines[i]) or (i > start and lines[i - 1].hint == "entry"):
            continue
        if not wanted and lines[i].hint != "headline" and about.isdisjoint(lines[i].stems):
            continue
        signed = any(line.front for line in lines[i + 1 : i + 1 + SIGNED_WITHIN])
        score = _headline_score(lines[i], about, wanted, signed and _is_printed_twice(lines, i))
        if score:
            score += (SIGNED if signed else 0.0) - DISTANCE * (first - i) - LENGTH * max(0, len(lines[i].words) - USUAL_WORDS)
        if score > best_score:
            best, best_score = i, score
    return best if best is None else next(i for i in range(start, best + 1) if lines[i].words == lines[best].words)


def _may_be_headline(line: Line) -> bool:
    low, high = HEADLINE_WORDS
    if line.left_out or line.furniture or (line.caption and line.hint != "headline"):
        return False
    if not low <= len(line.words) <= high or (_FULL_STOP.search(line.text) and not line.text.endswith(("...", "U.S."))):
        return line.hint == "headline" and 1 <= len(line.words) <= high
    return line.front is None


def _is_printed_twice(lines: Sequence[Line], i: int) -> bool:
    return any(line.words == lines[i].words for line in lines[max(0, i - PRINTED_TWICE) : i])


def _headline_score(line: Line, about: frozenset[str], wanted: frozenset[str], twice: bool) -> float:
    """`twice`: it stands twice above a byline or date, so that it need not take up the article's words."""
    own = line.stems
    if not own:
        return 0.0
    if wanted and dice(own, wanted) >= VARIANT:
        return 2.0 + dice(own, wanted) + (0.3 if line.hint == "headline" else 0.0)
    overlap = len(own & about) / len(own)
    if line.hint == "headline":
        return 1.0 + overlap
    if wanted and dice(own, wanted) < NEAR_TITLE:
        return 0.0
    if is_bare_name(line.text) or len(own & about) < (1 if twice else 2) or (overlap < OVERLAP and not twice):
        return 0.0
    return overlap
