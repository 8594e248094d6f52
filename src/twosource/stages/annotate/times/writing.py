"""The day from which an article's times are told: the dateline's, else that of publication; a quotation's own where it has one."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from twosource.model.article import Article
from twosource.model.span import TextSpan, covers
from twosource.model.values import Basis
from twosource.stages.annotate.parsed import ParsedArticle
from twosource.stages.annotate.times.anchor import anchor, day_of
from twosource.stages.annotate.times.expression import TimeExpression

_DATELINE: Final = re.compile(r"[A-Z][A-Z.'’ -]{2,30}(?:,? [A-Z][\w.'’ -]{1,30}){0,2},? $")
"""What stands before the date of a dateline in running text: "KHERSON, Ukraine, "."""

_DATELINE_END: Final = re.compile(r"\s*(?:\([A-Z][\w .]+\)\s*)?[-–—_:]")
_OLDEST_DATELINE: Final = 92
"""Days by which a dateline may be older than the publication (a reprint); beyond that it is read as something else."""

_BESIDE: Final = 6
"""Times on either side of a quoted one among which the day of speaking is looked for."""

_QUOTED: Final = re.compile(r"“[^“”\n]*”|\"[^\"\n]*\"|``(?:[^'`\n]|'(?!')|`(?!`))*''")
"""A quotation within a paragraph. One that is opened again before it is closed ends there, so that pages of unclosed marks stay linear."""


def day_of_writing(parsed: ParsedArticle, expressions: Sequence[TimeExpression], spans: Sequence[TextSpan]) -> tuple[date | None, Basis]:
    """The day that relative times count from and how it is known; (None, "unknown") without one."""
    published = parsed.article.published
    day = day_of(published.value)
    for expression, span in zip(expressions[:3], spans[:3], strict=True):
        if expression.kind == "month-day" and _in_dateline(parsed, span):
            start = day_of(anchor(replace(expression, direction="past"), day).interval[0])
            if start and (day is None or timedelta(0) <= day - start <= timedelta(_OLDEST_DATELINE)):
                return start, "stated"
    return day, published.basis if day else "unknown"


def days_of_passages(article: Article, spans: Sequence[TextSpan]) -> list[date | None]:
    """For each expression the day on which its own passage was written, where that is known: a live blog's entry, or what was added to the
    page with its last change.
    """
    pairs = zip(_days_of_entries(article, spans), _added_later(article, spans), strict=True)
    return [entry or added for entry, added in pairs]


def _days_of_entries(article: Article, spans: Sequence[TextSpan]) -> list[date | None]:
    """For each expression the day on which the live-blog entry was written that it stands in (None: in none whose day is known)."""
    entries = [(block.start, block.end, day_of(block.entry)) for block in article.blocks if block.entry and block.start is not None]
    starts = [start for start, _, _ in entries]
    days: list[date | None] = []
    for start, _ in spans:
        at = bisect_right(starts, start) - 1
        days.append(entries[at][2] if at >= 0 and start < (entries[at][1] or 0) else None)
    return days


def _added_later(article: Article, spans: Sequence[TextSpan]) -> list[date | None]:
    """For each time the day of the last change where its passage was added then: an older version of the page does not have it."""
    changed = day_of(article.modified.value) if article.modified else None
    if changed is None or not article.versions:
        return [None] * len(spans)
    added = [(c.span.start, c.span.end) for c in article.versions[0].changes if c.kind == "added" and c.span is not None]
    return [changed if any(covers(passage, span) for passage in added) else None for span in spans]


def _in_dateline(parsed: ParsedArticle, span: TextSpan) -> bool:
    block = parsed.article.block_at(span[0])
    if block is None or block.start is None:
        return False
    if block.kind == "dateline":
        return True
    before = parsed.article.text[block.start : span[0]].lstrip()
    return _DATELINE.fullmatch(before) is not None and _DATELINE_END.match(parsed.article.text, span[1]) is not None


def quoted_days(
    expressions: Sequence[TimeExpression], spans: Sequence[TextSpan], sentences: Sequence[int], text: str
) -> list[TimeExpression]:
    """The expressions; those told from the day of speaking inside a quotation count from the day named beside it.

    ("The shelling began yesterday," he said on Monday.) `sentences`: the sentence number of each expression.
    """
    quotes = [found.span() for found in _QUOTED.finditer(text)]
    inside = [_covers(quotes, start) for start, _ in spans]
    resolved = list(expressions)
    for at, expression in enumerate(expressions):
        if inside[at] and expression.kind == "offset" and expression.unit == "day" and expression.of is None:
            near = range(max(0, at - _BESIDE), min(len(expressions), at + _BESIDE))
            spoken = next(
                (expressions[i] for i in near if sentences[i] == sentences[at] and not inside[i] and _names_day(expressions[i])), None
            )
            if spoken is not None:
                resolved[at] = replace(expression, of=spoken, depth=spoken.depth + 1)
    return resolved


def _covers(quotes: Sequence[TextSpan], offset: int) -> bool:
    at = bisect_right(quotes, (offset, offset)) - 1
    return at >= 0 and offset < quotes[at][1]


def _names_day(expression: TimeExpression) -> bool:
    return expression.kind in ("weekday", "month-day") and not expression.part
