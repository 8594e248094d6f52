"""Entities: people, organisations and groups, and every mention of them."""

from collections.abc import Sequence

from twosource.model.mentions import Entity, EntityMention, PlaceMention
from twosource.ports.models import Gazetteer
from twosource.stages.annotate.parsed import ParsedArticle


def find_entities(
    parsed: ParsedArticle, places: Sequence[PlaceMention], gazetteer: Gazetteer
) -> tuple[tuple[Entity, ...], tuple[EntityMention, ...]]:
    """Placeholder until the layer lands."""
    return (), ()
