"""Mentions of one article as the values of the account, the words kept beside."""

import re

from twosource.model.article import Article
from twosource.model.mentions import PlaceMention, QuantityMention, TimeMention
from twosource.model.span import Span
from twosource.model.values import Quantity, When, Where

BETWEEN = re.compile(r"(?i)\bbetween\s$")
RANGE = re.compile(r"(?i)\s(?:and|to)\s")
"""Only with the word before it do two numbers joined by "and" read as one range; English."""


def when_of(article: Article, mention: TimeMention) -> When:
    """A time. One that could not be anchored stays open, and says so."""
    start, end = mention.interval
    unknown = start is None and end is None
    return When(
        start=start,
        end=end,
        precision="unknown" if unknown else mention.precision,
        text=article.text[mention.start : mention.end],
        basis="unknown" if unknown else mention.basis,
        span=Span(article.id, mention.start, mention.end),
        reason="the words give no date that could be anchored" if unknown else _reason(article, mention),
    )


def _reason(article: Article, mention: TimeMention) -> str | None:
    return f"read from {article.published.value}: {article.published.reason}" if mention.basis == "inferred" else None


def where_of(article: Article, mention: PlaceMention, place: str) -> Where:
    """A place that was named, by its id in the story."""
    words = article.text[mention.start : mention.end]
    return Where(place, words, Span(article.id, mention.start, mention.end), mention.relation)


def quantity_of(article: Article, mention: QuantityMention) -> Quantity:
    """A quantity, the words' own numbers."""
    start = _start(article.text, mention)
    return Quantity(
        low=mention.low,
        high=mention.high,
        approximate=mention.approximate,
        unit=mention.unit,
        of=mention.of,
        text=article.text[start : mention.end],
        span=Span(article.id, start, mention.end),
        bound=mention.bound,
        change=mention.change,
        measure=None if mention.measure == "other" else mention.measure,
        scope=mention.scope,
        since=mention.since,
        portion="increment" if mention.increment else "part" if mention.part else None,
    )


def _start(text: str, mention: QuantityMention) -> int:
    """Where the words of a quantity begin: a range's with its "between"."""
    before = BETWEEN.search(text, max(0, mention.start - len("between ")), mention.start)
    return before.start() if before and RANGE.search(text, mention.start, mention.end) else mention.start
