"""Places: toponyms, resolved.

Recognition: capitalised words that the gazetteer knows, taken for places where spaCy's entities and the words around them say so.
Resolution: METHODS' sum of population, containment, votes, nearness and the outlet's home.
"""

from twosource.model.mentions import PlaceMention
from twosource.ports.models import Gazetteer
from twosource.stages.annotate.parsed import ParsedArticle
from twosource.stages.annotate.places.containment import link
from twosource.stages.annotate.places.evidence import weigh
from twosource.stages.annotate.places.homes import Homes, learn_homes
from twosource.stages.annotate.places.mentions import mention_of
from twosource.stages.annotate.places.recognise import scan
from twosource.stages.annotate.places.resolve import resolve
from twosource.stages.annotate.places.uses import mark_use
from twosource.stages.annotate.places.words import words_of

__all__ = ["Homes", "find_places", "learn_homes"]


def find_places(parsed: ParsedArticle, gazetteer: Gazetteer, homes: Homes | None = None) -> tuple[PlaceMention, ...]:
    """The article's toponyms in order, none overlapping another. `homes`: what `learn_homes` made of the outlet's other articles."""
    words = words_of(parsed)
    found = scan(words, gazetteer)
    link(words, found)
    found = weigh(words, found, homes)
    resolve(found, homes)
    for toponym in found:
        mark_use(words, toponym)
    return tuple(mention_of(words, toponym) for toponym in found)
