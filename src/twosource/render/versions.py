"""What changed between the versions of an article, in a few lines; the account's JSON has all of it."""

from collections import Counter
from pathlib import PurePath
from typing import Final

from twosource.model.article import Article
from twosource.model.versions import Change, Version
from twosource.render.lookup import Lookup
from twosource.render.wording import count, moment

MOST: Final = 4
"""So many changes of a version are shown in the short form."""
LONGEST: Final = 160
"""Characters of a passage in the short form: two lines."""


def versions(lookup: Lookup) -> list[list[str]]:
    """Every older version in short: its heading, then a line for each change."""
    return [_lines(lookup, article, version) for article in lookup.articles.values() for version in article.versions or ()]


def _lines(lookup: Lookup, article: Article, version: Version) -> list[str]:
    shown = [f"{change.kind}: {_in_short(article, change)}" for change in version.changes[:MOST]]
    more = [f"and {count(len(version.changes) - MOST, 'more change')}"] if len(version.changes) > MOST else []
    return [version_heading(lookup, article, version), *shown, *more]


def version_heading(lookup: Lookup, article: Article, version: Version) -> str:
    """Which version, and how much changed since."""
    kinds = Counter(change.kind for change in version.changes)
    changed = ", ".join(f"{count(number, 'passage')} {kind}" for kind, number in sorted(kinds.items())) or "nothing in the story itself"
    return f"{lookup.article_label(article.id)} had an older version ({_when(version)}); since then: {changed}"


def newer_words(article: Article, change: Change) -> str:
    """The article's own words of a change ("" where there are none)."""
    return article.text[change.span.start : change.span.end] if change.span else ""


def _when(version: Version) -> str:
    if version.modified or version.published:
        return moment(version.modified or version.published or "")
    return f"fetched {moment(version.fetched)}" if version.fetched else PurePath(version.name).name or version.id


def _in_short(article: Article, change: Change) -> str:
    words = [_quoted(part) for part in (change.older, newer_words(article, change)) if part]
    return " is now ".join(words)


def _quoted(words: str) -> str:
    return f"“{words if len(words) <= LONGEST else words[:LONGEST].rsplit(' ', 1)[0] + ' …'}”"
