"""Places: toponyms, resolved."""

from twosource.model.mentions import PlaceMention
from twosource.ports.models import Gazetteer
from twosource.stages.annotate.parsed import ParsedArticle


def find_places(parsed: ParsedArticle, gazetteer: Gazetteer) -> tuple[PlaceMention, ...]:
    """Placeholder until the layer lands."""
    return ()
