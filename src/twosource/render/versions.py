"""What changed between the versions of an article, in a few lines; the account's JSON has all of it."""

from collections import Counter
from collections.abc import Sequence
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
BEFORE: Final = 60
"""Characters shown before the first word that differs, where a passage is cut."""
RANK: Final = {"changed": 0, "removed": 1, "added": 2}
"""What was changed tells most, what was added is in the article; a correction goes first."""


def versions(lookup: Lookup) -> list[list[str]]:
    """Every older version in short: its heading, then a line for each change."""
    return [_lines(lookup, article, version) for article in lookup.articles.values() for version in article.versions or ()]


def _lines(lookup: Lookup, article: Article, version: Version) -> list[str]:
    shown = [f"{change.kind}: {_in_short(article, change)}" for change in most_telling(article, version.changes)]
    more = [f"and {count(len(version.changes) - MOST, 'more change')}"] if len(version.changes) > MOST else []
    return [version_heading(lookup, article, version), *shown, *more]


def most_telling(article: Article, changes: Sequence[Change]) -> list[Change]:
    """A few of the changes, in the order of the text."""
    ranked = sorted(range(len(changes)), key=lambda i: (not _is_note(article, changes[i]), RANK[changes[i].kind], i))
    return [changes[i] for i in sorted(ranked[:MOST])]


def _is_note(article: Article, change: Change) -> bool:
    """Whether a correction or the like was added."""
    at = change.span.start if change.span else -1
    return any(block.note and block.start is not None and block.start <= at < (block.end or 0) for block in article.blocks)


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
    older, newer = change.older or "", newer_words(article, change)
    start = next((i for i, (ours, theirs) in enumerate(zip(older, newer, strict=False)) if ours != theirs), min(len(older), len(newer)))
    return " is now ".join(_quoted(words, start) for words in (older, newer) if words)


def _quoted(words: str, differs: int) -> str:
    """The words, cut to those around the place where they begin to differ."""
    if len(words) <= LONGEST:
        return f"“{words}”"
    cut = words.rfind(" ", 0, max(0, min(differs, len(words)) - BEFORE)) + 1
    shown = words[cut : cut + LONGEST]
    if cut + LONGEST < len(words):
        shown = shown.rsplit(" ", 1)[0] + " …"
    return f"“{'… ' if cut else ''}{shown}”"
