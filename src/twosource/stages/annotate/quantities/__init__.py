"""Quantities: numbers of something."""

from collections.abc import Sequence

from twosource.model.mentions import QuantityMention, TimeMention
from twosource.stages.annotate.parsed import ParsedArticle


def find_quantities(parsed: ParsedArticle, times: Sequence[TimeMention]) -> tuple[QuantityMention, ...]:
    """Placeholder until the layer lands."""
    return ()
