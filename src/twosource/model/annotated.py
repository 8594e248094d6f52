"""One article with everything that was read in it: a line of `twosource annotate`."""

from dataclasses import dataclass

from twosource.model.article import Article, Block, Published
from twosource.model.mentions import (
    Annotations,
    Attribution,
    Entity,
    EntityMention,
    EventMention,
    PlaceMention,
    QuantityMention,
    TimeMention,
)
from twosource.model.problems import Problem


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """`entities` are the mentions, `roster` the entities that they refer to (ids good within the line)."""

    id: str
    title: str | None
    outlet: str | None
    published: Published
    text: str
    blocks: tuple[Block, ...]
    entities: tuple[EntityMention, ...]
    roster: tuple[Entity, ...]
    places: tuple[PlaceMention, ...]
    times: tuple[TimeMention, ...]
    quantities: tuple[QuantityMention, ...]
    attributions: tuple[Attribution, ...]
    events: tuple[EventMention, ...]
    problems: tuple[Problem, ...]


def annotated(article: Article, annotations: Annotations, problems: tuple[Problem, ...]) -> AnnotatedArticle:
    """Put an article and its annotations side by side."""
    return AnnotatedArticle(
        id=article.id,
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        text=article.text,
        blocks=article.blocks,
        entities=annotations.entities,
        roster=annotations.roster,
        places=annotations.places,
        times=annotations.times,
        quantities=annotations.quantities,
        attributions=annotations.attributions,
        events=annotations.events,
        problems=problems,
    )
