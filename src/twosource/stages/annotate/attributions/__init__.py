"""Attributions: who says what."""

from collections.abc import Sequence

from twosource.model.mentions import Attribution, Entity, EntityMention
from twosource.stages.annotate.parsed import ParsedArticle


def find_attributions(parsed: ParsedArticle, roster: Sequence[Entity], entities: Sequence[EntityMention]) -> tuple[Attribution, ...]:
    """Placeholder until the layer lands."""
    return ()
