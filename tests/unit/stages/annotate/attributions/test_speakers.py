"""Given this text, expect this entity to be the speaker, or nobody where the words name several or none."""

import pytest

from tests.unit.helpers import parsed_of
from twosource.stages.annotate.attributions import find_attributions
from twosource.stages.annotate.entities import find_entities
from twosource.stages.annotate.places import find_places

SPEAKERS = [
    ("Anna Kern said the bridge was closed.", "Anna Kern"),
    ("Anna Kern, the mayor of Koidu, said the bridge was closed.", "Anna Kern"),
    ("The mayor, Anna Kern, said the bridge was closed.", "Anna Kern"),
    ("Anna Kern, Paul Okoro's lawyer, said the bridge was closed.", "Anna Kern"),
    ("Anna Kern and Paul Okoro said the bridge was closed.", None),
    ("Anna Kern, Paul Okoro and Jo Lind said the bridge was closed.", None),
    ("Senators Anna Kern of Ohio, Paul Okoro of Iowa said the bridge was closed.", None),
    ("LONDON — The bridge was closed, officials said.", None),
]


@pytest.mark.parametrize(("text", "name"), SPEAKERS)
def test_the_speaker(parser, gazetteer, text, name):
    parsed = parsed_of(text, parser)
    roster, entities = find_entities(parsed, find_places(parsed, gazetteer), gazetteer)
    (item,) = find_attributions(parsed, roster, entities)
    assert {entity.id: entity.name for entity in roster}.get(item.speaker) == name
