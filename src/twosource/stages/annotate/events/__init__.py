"""Events: what happens, holds or is planned."""

from collections.abc import Sequence

from twosource.model.mentions import Attribution, EntityMention, EventMention, PlaceMention, QuantityMention, TimeMention
from twosource.stages.annotate.parsed import ParsedArticle


def find_events(
    parsed: ParsedArticle,
    entities: Sequence[EntityMention],
    places: Sequence[PlaceMention],
    times: Sequence[TimeMention],
    quantities: Sequence[QuantityMention],
    attributions: Sequence[Attribution],
) -> tuple[EventMention, ...]:
    """Placeholder until the layer lands."""
    return ()
