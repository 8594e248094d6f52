"""Annotate: per article, the mentions in it. Seven layers, each of which reads the article's parse and the layers before it."""

from twosource.model.article import Article
from twosource.model.mentions import Annotations, Sentence
from twosource.ports.models import Gazetteer, Parser
from twosource.stages.annotate.attributions import find_attributions
from twosource.stages.annotate.entities import find_entities
from twosource.stages.annotate.events import read_events
from twosource.stages.annotate.parsed import ParsedArticle, parse
from twosource.stages.annotate.places import Homes, find_places
from twosource.stages.annotate.quantities import find_quantities
from twosource.stages.annotate.survey import find_homes
from twosource.stages.annotate.times import find_times, reanchor, with_zones

__all__ = ["Homes", "annotate", "find_homes", "reanchor"]


def annotate(article: Article, parser: Parser, gazetteer: Gazetteer, homes: Homes | None = None) -> Annotations:
    """Read one article. Pure: the same article and models give the same mentions. `homes`: its outlet's, where they are known."""
    parsed = parse(article, parser)
    times = find_times(parsed)
    quantities = find_quantities(parsed, times)
    places = find_places(parsed, gazetteer, homes)
    times = with_zones(parsed, times, places, gazetteer)
    roster, entities = find_entities(parsed, places, gazetteer)
    attributions = find_attributions(parsed, roster, entities)
    events, references = read_events(parsed, entities, places, times, quantities, attributions)
    return Annotations(
        article=article.id,
        sentences=_sentences(parsed),
        roster=roster,
        entities=entities,
        places=places,
        times=times,
        quantities=quantities,
        attributions=attributions,
        events=events,
        references=references,
    )


def _sentences(parsed: ParsedArticle) -> tuple[Sentence, ...]:
    return tuple(Sentence(s.start_char, s.end_char, parsed.kind_of(s[0])) for s in parsed.sentences)
