"""Copies: which article was made from which.

Three small functions, so that one process and many do the same: `keys` of one article, `compare` of two that share keys, `join` of what
was found. The method is METHODS section b: equal words by greedy string tiling (METER's "derived" classes), rewordings by aligning
sentences in
order, direction from credit, time and containment.
"""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from twosource.model.article import Article
from twosource.model.groups import CopyLink
from twosource.stages.copies.compare import compare
from twosource.stages.copies.credit import agency_credit
from twosource.stages.copies.join import copied_passages, copy_groups, join, shared_spans
from twosource.stages.copies.keys import Keys, candidates, keys
from twosource.stages.copies.reading import Reading, read
from twosource.stages.copies.spoken import spoken, without_spoken
from twosource.stages.copies.stock import survey, without_stock

__all__ = [
    "Keys",
    "Reading",
    "agency_credit",
    "candidates",
    "compare",
    "copied_passages",
    "copy_groups",
    "every_link",
    "find_copies",
    "join",
    "keys",
    "read",
    "shared_spans",
]


def find_copies(articles: Sequence[Article]) -> tuple[CopyLink, ...]:
    """The copies among articles, by ids; the order of the articles has no part in it. Two articles with one id count as one."""
    return join(every_link(articles))


def every_link(articles: Sequence[Article]) -> Iterator[CopyLink]:
    """The link of every pair that was compared and found to share a report, before the few are chosen that tell it."""
    readings = {article.id: read(article) for article in sorted(articles, key=_by_age)}
    quoted = spoken(readings.values())
    readings = {name: without_spoken(reading, quoted) for name, reading in readings.items()}
    found = {name: keys(reading) for name, reading in readings.items()}
    stock = survey(found, readings)
    if len(stock):
        readings = {name: without_stock(reading, stock) for name, reading in readings.items()}
        found = {name: Keys(np.setdiff1d(own.shingles, stock, assume_unique=True), own.anchors) for name, own in found.items()}
    pairs = dict.fromkeys([*candidates(found, list(readings)), *_same_words(readings)])
    return (link for a, b in pairs if (link := compare(readings[a], readings[b])) is not None)


def _same_words(readings: Mapping[str, Reading]) -> Iterator[tuple[str, str]]:
    """Each article whose words are all those of an older one, with that one: short texts share too few keys to be found otherwise."""
    first: dict[bytes, str] = {}
    for name, reading in readings.items():
        older = first.setdefault(reading.words.tobytes(), name)
        if older != name and len(reading.words):
            yield older, name


def _by_age(article: Article) -> tuple[bool, str, str, str]:
    """Oldest first, those without a date last: the earlier article is more often the original."""
    return (article.published.value is None, article.published.value or "", article.id, article.text)
