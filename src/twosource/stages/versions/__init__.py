"""Versions: articles of one address are one article. The newest is read; what the older ones had otherwise is kept with it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from twosource.model.article import Article, Published
from twosource.model.problems import Problem
from twosource.model.versions import Version
from twosource.stages.versions.address import address_of, is_alike, one_outlet
from twosource.stages.versions.age import by_age
from twosource.stages.versions.changes import changes

STAGE = "versions"


def join_versions(articles: Iterable[Article]) -> tuple[list[Article], tuple[Problem, ...]]:
    """The articles, each with its older versions, and a problem for each that is set aside. The order of the articles has no part in it."""
    kept: list[Article] = []
    problems: list[Problem] = []
    by_address: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        address = address_of(article)
        if address is None:
            kept.append(article)
        else:
            by_address[address].append(article)
    for address, members in sorted(by_address.items()):
        groups = _groups(by_age(members))
        joined = [_joined(by_age(group), problems) for group in groups]
        kept += joined
        problems += _different(address, joined)
    return kept, tuple(problems)


def _groups(members: Sequence[Article]) -> list[list[Article]]:
    """What the address has in common may still be several articles: of two outlets, of two stories, or of a front page."""
    groups: list[list[Article]] = []
    for article in members:
        fits = (
            group
            for group in groups
            if all(one_outlet(article, other) for other in group) and any(is_alike(article, other) for other in group)
        )
        group = next(fits, None)
        if group is None:
            groups.append([article])
        else:
            group.append(article)
    return groups


def _joined(group: Sequence[Article], problems: list[Problem]) -> Article:
    """The newest of a group, with the others as its versions, newest first; what has the same words as another is only a duplicate."""
    newest = group[-1]
    seen = {newest.text: newest}
    versions = []
    for article in reversed(group[:-1]):
        twin = seen.setdefault(article.text, article)
        if twin is not article:
            message = f"{article.name}: the same article as {twin.name}, from the same address; it is set aside"
            problems.append(Problem("clean", "duplicate-article", message, newest.id))
            continue
        problems.append(_older(article, newest))
        versions.append(_version(article, newest))
    return replace(newest, versions=tuple(versions) or None, published=_published(newest, group))


def _version(older: Article, newest: Article) -> Version:
    modified = older.modified.value if older.modified else None
    return Version(older.id, older.title, older.published.value, modified, older.fetched, changes(older, newest), older.name)


def _published(newest: Article, group: Sequence[Article]) -> Published:
    """Where the newest version does not say when the article came out, an older one may."""
    known = next((other.published for other in group if other.published.value), None)
    if newest.published.value is not None or known is None:
        return newest.published
    return Published(known.value, known.precision, "inferred", None, "an older version of the page says so")


def _older(article: Article, newest: Article) -> Problem:
    message = f"{article.name}: an older version of {newest.name}; what changed since stands with the article"
    return Problem(STAGE, "older-version", message, newest.id)


def _different(address: str, joined: Sequence[Article]) -> list[Problem]:
    names = ", ".join(article.name for article in joined)
    if len(joined) < 2 or not all(one_outlet(joined[0], other) for other in joined):
        return []
    message = f"{names}: these have one address ({address}) but hardly a word in common; they are taken for different articles"
    return [Problem(STAGE, "one-address", message, article.id) for article in joined[:1]]
