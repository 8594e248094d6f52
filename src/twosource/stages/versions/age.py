"""Which version is the newer: by the time of the last change or of publication, else by the time of fetching, else by name."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from twosource.model.article import Article


def by_age(articles: Sequence[Article]) -> list[Article]:
    """Oldest first. Dates count only where every version has one, so that the order of any two does not hang on a third.

    What has no time of fetching was kept by somebody, and is taken for older than what was just fetched.
    """
    dated = zip(_comparable([_changed(article) for article in articles]), articles, strict=True)
    ordered = sorted(dated, key=lambda item: (item[0], _fetched(item[1]), _natural(item[1].name), item[1].id, item[1].text))
    return [article for _, article in ordered]


def _fetched(article: Article) -> str:
    return (_instant(article.fetched) or article.fetched) if article.fetched else ""


def _changed(article: Article) -> str | None:
    return (article.modified.value if article.modified else None) or article.published.value


def _comparable(values: Sequence[str | None]) -> list[str]:
    """The times in one form: all as instants, else all cut to what each of them has (a day, a month), else none."""
    known = [value for value in values if value]
    if len(known) < len(values):
        return [""] * len(values)
    instants = [_instant(value) for value in known]
    if all(instants):
        return [instant or "" for instant in instants]
    length = min(10, *map(len, known))
    return [value[:length] for value in known]


def _instant(value: str) -> str | None:
    """A time as UTC; one without a zone is taken for UTC."""
    if "T" not in value:
        return None
    try:
        time = datetime.fromisoformat(value)
    except ValueError:
        return None
    return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC).isoformat()


def _natural(name: str) -> list[tuple[int, str]]:
    """So that "line 10" comes after "line 9"."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", name)]
