"""Stories: which articles report one event.

`keys`, `compare` and `join`, as in METHODS section c, but by average link over all articles of a run in place of a single pass, so that
the order in which articles come changes nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from twosource.model.article import Article
from twosource.model.groups import CopyLink, StoryLink
from twosource.model.ids import make_id
from twosource.model.mentions import Annotations
from twosource.stages.stories.compare import Likeness, Weighted, candidates, compare, keys, weigh
from twosource.stages.stories.features import Features, features
from twosource.stages.stories.join import join

__all__ = ["Features", "Likeness", "Weighted", "candidates", "compare", "features", "group_stories", "join", "keys", "weigh"]

TAKEN: Final = 0.5
"""An excerpt that is less than this part of a report can be a paragraph of background, and does not make two articles one story."""


def group_stories(
    articles: Sequence[Article], copy_links: Sequence[CopyLink], annotations: Mapping[str, Annotations]
) -> tuple[StoryLink, ...]:
    """The story of each article, by article ids; neither order nor anything else but the articles themselves plays a part.

    An article's own `story` is kept as it is. Copies are of one story, excerpts of less than TAKEN aside. `annotations` is by article
    id and may lack
    articles and layers.
    """
    fixed = [StoryLink(a.id, a.story, ("the input says so",)) for a in articles if a.story is not None]
    free = {article.id: article for article in articles if article.story is None}
    items = weigh([features(free[name], annotations.get(name)) for name in sorted(free)])
    return tuple(sorted((*fixed, *_grouped(items, copy_links)), key=lambda link: link.id))


def _grouped(items: Sequence[Weighted], copy_links: Sequence[CopyLink]) -> Iterable[StoryLink]:
    numbers = {item.features.article: number for number, item in enumerate(items)}
    found = {(i, j): compare(items[i], items[j]) for i, j in candidates(items)}
    copies = {
        (numbers[link.from_], numbers[link.to])
        for link in copy_links
        if link.from_ in numbers and link.to in numbers and (link.kind != "excerpt" or link.share >= TAKEN)
    }
    for group in join(len(items), {pair: likeness.score for pair, likeness in found.items()}, sorted(copies)):
        story = make_id("story", *(items[number].features.article for number in group))
        for number in group:
            yield StoryLink(items[number].features.article, story, _reasons(number, group, items, found, copies))


def _reasons(
    number: int,
    group: Sequence[int],
    items: Sequence[Weighted],
    found: Mapping[tuple[int, int], Likeness],
    copies: set[tuple[int, int]],
) -> tuple[str, ...]:
    """Why an article is in its story: the copies of it there, and the article that it is most like."""
    if len(group) == 1:
        return ("no other article is near enough",)
    copied = [f"is the same report as “{items[other].features.label}”" for other in group if copies & {(number, other), (other, number)}]
    near = [(found[_pair(number, other)], other) for other in group if other != number and _pair(number, other) in found]
    if not near:
        return tuple(copied[:1]) or ("it is like the story as a whole",)
    likeness, other = max(near, key=lambda entry: (entry[0].score, -entry[1]))
    return (*copied[:1], _alike(likeness, items[other].features.label))


def _pair(i: int, j: int) -> tuple[int, int]:
    return (min(i, j), max(i, j))


def _alike(likeness: Likeness, label: str) -> str:
    words = ", ".join(likeness.shared)
    apart = (
        ""
        if likeness.days is None
        else ", on the same day"
        if likeness.days == 0
        else f", {likeness.days} {'day' if likeness.days == 1 else 'days'} apart"
    )
    return f"shares {words} with “{label}”{apart}" if words else f"is like “{label}”{apart}"
