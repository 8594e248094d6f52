"""From pairs to groups: which links to keep, which articles belong together, and which words of an article are another's."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from twosource.model.groups import CopyLink
from twosource.model.ids import make_id
from twosource.model.span import TextSpan

HALF: Final = 0.5
"""The shared part of the smaller text from which an excerpt is the report itself, cut. Below it groups would run together: over the
578 articles on
the Helsinki summit, links of all shares join 293 articles into one group."""
NEWS: Final = 120
"""Characters (about two lines) that a further link must explain in the copy to be kept beside nearer ones."""


def join(links: Iterable[CopyLink]) -> tuple[CopyLink, ...]:
    """The links that tell the story: each article's nearest original, and a further one only where it explains other words of the copy.

    Of three articles that share one text all three pairs are alike; two links say it. The links that show the most text are taken
    first, so that the order of the input has no part in it. Returned by ids.
    """
    ranked = sorted(links, key=lambda link: (-_shown(link), link.direction != "stated", link.from_, link.to))
    parents: dict[str, str] = {}
    spans: dict[str, list[TextSpan]] = {}
    kept = []
    for link in ranked:
        new = _find(parents, link.from_) != _find(parents, link.to)
        if new or _unexplained(link, spans.get(link.to, [])) >= NEWS:
            parents[_find(parents, link.from_)] = _find(parents, link.to)
            spans.setdefault(link.from_, []).extend(passage.from_ for passage in link.passages)
            spans.setdefault(link.to, []).extend(passage.to for passage in link.passages)
            kept.append(link)
    return tuple(sorted(kept, key=lambda link: (link.from_, link.to)))


def same_report(link: CopyLink) -> bool:
    """Whether a link says that two articles are one report: an excerpt of less than HALF is a passage taken over into another report."""
    return link.kind != "excerpt" or link.share >= HALF


def copy_groups(links: Iterable[CopyLink], articles: Iterable[str]) -> Mapping[str, str | None]:
    """Per article id the id of its copy group, made from the ids of its members; None for an article that is no copy and has none."""
    articles = tuple(articles)
    parents: dict[str, str] = {}
    for link in filter(same_report, links):
        parents[_find(parents, link.from_)] = _find(parents, link.to)
    members: dict[str, list[str]] = {}
    for article in sorted(set(articles) | set(parents)):
        members.setdefault(_find(parents, article), []).append(article)
    groups = {root: make_id("copies", *group) if len(group) > 1 else None for root, group in members.items()}
    return {article: groups[_find(parents, article)] for article in articles}


def copied_passages(links: Iterable[CopyLink]) -> Mapping[str, tuple[tuple[TextSpan, str], ...]]:
    """Per article id, the spans of its text that come from another article, and that article's id; in text order.

    A link whose direction is unknown counts as a copy of the article that it names first, so that the words are counted once.
    """
    found: dict[str, list[tuple[TextSpan, str]]] = {}
    for link in links:
        found.setdefault(link.to, []).extend((passage.to, link.from_) for passage in link.passages)
    return {article: tuple(sorted(found[article])) for article in sorted(found)}


def shared_spans(links: Iterable[CopyLink], article: str) -> tuple[TextSpan, ...]:
    """The spans of one article's text that were copied from elsewhere: merged, in order."""
    merged: list[TextSpan] = []
    for span, _ in copied_passages(links).get(article, ()):
        if merged and span[0] <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], span[1]))
        else:
            merged.append(span)
    return tuple(merged)


def _shown(link: CopyLink) -> int:
    """Characters of the copy that a link accounts for."""
    return sum(passage.to[1] - passage.to[0] for passage in link.passages)


def _unexplained(link: CopyLink, known: Sequence[TextSpan]) -> int:
    """Characters of the copy's passages that lie in no known span."""
    total = 0
    for passage in link.passages:
        at = passage.to[0]
        for start, end in sorted(known):
            if end <= at or start >= passage.to[1]:
                continue
            total += max(0, start - at)
            at = max(at, end)
        total += max(0, passage.to[1] - at)
    return total


def _find(parents: dict[str, str], item: str) -> str:
    """The root of an item's tree (union-find with path halving)."""
    parents.setdefault(item, item)
    while parents[item] != item:
        parents[item] = parents[parents[item]]
        item = parents[item]
    return item
