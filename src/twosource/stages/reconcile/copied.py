"""Which words of the story were copied: from which article they come, and which articles repeat them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from twosource.model.article import Article
from twosource.model.groups import CopyLink
from twosource.model.span import TextSpan, overlap
from twosource.model.span_index import SpanIndex
from twosource.stages.claims.draft import Draft
from twosource.stages.copies.join import same_report
from twosource.stages.reconcile.arguments import words_of
from twosource.stages.reconcile.cluster import connected

Taken = tuple[TextSpan, str]
"""A passage of an article, and the article that it was taken from."""


class CopiedWords:
    """The copy links of a story, asked by words. A copy of a copy leads to the root of the chain."""

    def __init__(self, articles: Mapping[str, Article], links: Sequence[CopyLink]) -> None:
        self._above: dict[str, str] = {}
        kept = [link for link in sorted(links, key=lambda link: (-link.share, link.from_, link.to)) if self._put(link)]
        taken: dict[str, list[Taken]] = defaultdict(list)
        given: dict[str, list[Taken]] = defaultdict(list)
        for link in kept:
            for passage in link.passages:
                taken[link.to].append((passage.to, self._root(link.from_)))
                given[link.from_].append((passage.from_, link.to))
            if link.kind == "rewritten" and link.passages:
                taken[link.to].append((_reach(link), self._root(link.from_)))
        for key, found in taken.items():
            # A copy's headline says what the copied text says: it is no report of its own.
            found.extend((span, found[0][1]) for span in _headlines(articles[key]))
        self._taken = {key: SpanIndex((item, [item[0]]) for item in found) for key, found in taken.items()}
        self._given = {key: SpanIndex((item, [item[0]]) for item in found) for key, found in given.items()}

    def source(self, article: str, span: TextSpan) -> str | None:
        """The article at the root from which most of the words at a span were copied (None: they are the article's own)."""
        shared = _shared(self._taken.get(article), span)
        best = max(sorted(shared), key=lambda key: shared[key], default=None)
        return best if best is not None and shared[best] * 2 >= span[1] - span[0] else None

    def carriers(self, article: str, span: TextSpan) -> frozenset[str]:
        """The articles that repeat most of the words at a span, copies of copies included."""
        shared = _shared(self._given.get(article), span)
        direct = {key for key, count in shared.items() if count * 2 >= span[1] - span[0]}
        return frozenset(direct | {key for key in self._above if self._above[key] in direct})

    def _put(self, link: CopyLink) -> bool:
        """Whether a link can stand beside those before it: one that closes a circle would leave its words without an origin."""
        if self._root(link.from_) == link.to:
            return False
        self._above.setdefault(link.to, link.from_)
        return True

    def _root(self, article: str) -> str:
        while article in self._above:
            article = self._above[article]
        return article


def shared_credits(agencies: Mapping[str, str], links: Sequence[CopyLink]) -> dict[str, str]:
    """The agency of each article: the one it credits, else the one that a report with its very text credits, if that is one agency only."""
    texts = [[link.from_, link.to] for link in links if link.kind != "rewritten" and same_report(link)]
    found = dict(agencies)
    for group in connected(texts):
        articles = {article for at in group for article in texts[at]}
        credited = {agencies[article] for article in articles if article in agencies}
        if len(credited) == 1:
            found.update(dict.fromkeys(articles - agencies.keys(), *credited))
    return found


def repeated_claims(articles: Mapping[str, Article], drafts: Sequence[Draft], words: CopiedWords) -> dict[int, int]:
    """Drafts that say in the same words what another of their copy group says, each with that one.

    That is one whose words were not taken from elsewhere, of the oldest article. Of three copies the links name two pairs; this finds
    what the third repeats.
    """
    first: dict[tuple[object, ...], int] = {}
    repeated = {}
    taken = [words.source(draft.article, draft.span) is not None for draft in drafts]
    for at in sorted(range(len(drafts)), key=lambda at: (taken[at], *articles[drafts[at].article].came_out, at)):
        draft = drafts[at]
        if articles[draft.article].copy_group:
            said = tuple(words_of(articles[draft.article].text[slice(*draft.span)]))
            quantity = draft.quantity and (draft.quantity.low, draft.quantity.high)
            home = first.setdefault((articles[draft.article].copy_group, draft.kind, said, quantity), at)
            if drafts[home].article != draft.article:
                repeated[at] = home
    return repeated


def _reach(link: CopyLink) -> TextSpan:
    """From the first to the last passage of a rewritten copy: a sentence between two that were reworded was most likely reworded too."""
    return min(passage.to[0] for passage in link.passages), max(passage.to[1] for passage in link.passages)


def _headlines(article: Article) -> list[TextSpan]:
    return [(b.start, b.end) for b in article.blocks if b.kind in ("headline", "standfirst") and b.start is not None and b.end is not None]


def _shared(passages: SpanIndex[Taken] | None, span: TextSpan) -> dict[str, int]:
    shared: dict[str, int] = defaultdict(int)
    for passage, article in passages.overlapping(span) if passages else ():
        shared[article] += overlap(passage, span)
    return shared
