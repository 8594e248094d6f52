"""What the tests of this layer share: attributions as words."""

from tests.unit.helpers import parsed_of
from twosource.stages.annotate.attributions import find_attributions


def words_of(text, spans):
    return " ... ".join(text[start:end] for start, end in spans)


def read(text, parser, entities=()):
    """(source, cue, content) of each attribution, and the attributions."""
    found = find_attributions(parsed_of(text, parser), (), entities)
    return [(words_of(text, item.source), words_of(text, item.cue), words_of(text, item.content)) for item in found], found
