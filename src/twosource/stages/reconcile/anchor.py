"""Anchor: a page without a date gets one from its story, and its relative times are read again from there. Inferred, and said so."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from twosource.model.article import Article, Published
from twosource.model.groups import CopyLink
from twosource.model.mentions import Annotations, TimeMention
from twosource.model.span import covers
from twosource.model.values import Basis

Reanchor = Callable[[TimeMention, str, Basis], TimeMention]
"""(mention, ISO day, basis) -> the mention read from that day."""

Anchored = tuple[Mapping[str, Article], Mapping[str, Annotations]]

NEAREST_DAYS = 7
"""How far before the story's date a relative time may put an undated page: a weekday name reaches back a week at most."""


def anchor(
    articles: Mapping[str, Article], annotations: Mapping[str, Annotations], links: Sequence[CopyLink], reanchor: Reanchor
) -> Anchored:
    """Give each undated article the date of what it was copied from, else a range up to the story's first stated date.

    Of a dated article only what it copied is read from the day of what that was copied from.
    """
    dated = {key: article.published.value[:10] for key, article in sorted(articles.items()) if article.published.value}
    new_articles, new_annotations = dict(articles), dict(annotations)
    for key, article in sorted(articles.items()):
        roots = [link for link in links if link.to == key and link.direction != "unknown" and link.from_ in dated]
        first = dated[roots[0].from_] if roots else _first_stated(dated)
        days = [_day_copied(time, roots, dated) if key in dated else first for time in annotations[key].times]
        times = [reanchor(time, day, "inferred") if day else time for time, day in zip(annotations[key].times, days, strict=True)]
        new_annotations[key] = replace(annotations[key], times=tuple(times))
        if key not in dated and first:
            root = roots[0].from_ if roots else None
            new_articles[key] = replace(article, published=_inferred(first, new_annotations[key], root))
    return new_articles, new_annotations


def _day_copied(time: TimeMention, roots: Sequence[CopyLink], dated: Mapping[str, str]) -> str | None:
    """The day of the article that a time was copied from; None where it stands in no passage that was copied."""
    for link in roots:
        if link.kind == "identical" or any(covers(passage.to, (time.start, time.end)) for passage in link.passages):
            return dated[link.from_]
    return None


def _first_stated(dated: Mapping[str, str]) -> str | None:
    return min(dated.values(), default=None)


def _inferred(day: str, annotations: Annotations, root: str | None) -> Published:
    """From the latest day that the page itself speaks of, up to the story's date."""
    limit = date.fromisoformat(day)
    days = [date.fromisoformat(time.interval[0][:10]) for time in annotations.times if time.precision == "day" and time.interval[0]]
    first = max((found for found in days if limit - timedelta(NEAREST_DAYS) <= found <= limit), default=limit)
    value = day if first == limit else f"{first.isoformat()}/{day}"
    source = "the article it was copied from" if root else "the first dated article of the story"
    reason = f"no date on the page; {source} is dated {day}"
    if first != limit:
        reason += f", and the page speaks of {first.isoformat()} as past"
    return Published(value, "day", "inferred", None, reason)
