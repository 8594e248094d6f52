"""Organisations, groups and the places that stand for them."""

import pytest

from tests.unit.stages.annotate.entities.reading_help import found, place

BODIES = [
    ("The Russian Defense Ministry announced it.", "Russian Defense Ministry", "organisation", "RU"),
    ("Russia's Defence Ministry announced it.", "Russia's Defence Ministry", "organisation", "RU"),
    ("The Ministry of Defense of Ukraine announced it.", "Ministry of Defense of Ukraine", "organisation", "UA"),
    ("Russian forces left the city.", "Russian forces", "group", "RU"),
    ("Russia's military left the city.", "Russia's military", "group", "RU"),
    ("They were moved by Russian-installed officials.", "Russian-installed officials", "group", "RU"),
    ("Police said the road was closed.", "police", "organisation", None),
    ("The Kremlin denied it.", "Kremlin", "organisation", "RU"),
    ("The Wayne County Sheriff's Office closed the road.", "Wayne County Sheriff's Office", "organisation", None),
    ("The Joint Chiefs of Staff met on Monday.", "Joint Chiefs of Staff", "organisation", None),
]


@pytest.mark.parametrize(("text", "name", "kind", "country"), BODIES)
def test_bodies_and_groups(text, name, kind, country, parser, gazetteer):
    entities, _ = found(text, parser, gazetteer)
    assert (entities[name].type, entities[name].country) == (kind, country)


def test_a_metonym_is_its_government(parser, gazetteer):
    text = "Moscow said that the Kremlin would answer. The bank is in Moscow."
    entities, said = found(text, parser, gazetteer, place(text, "Moscow", "metonym", "RU"))
    (government,) = [entity for entity in entities.values() if entity.metonym]
    assert (government.country, government.type) == ("RU", "organisation")
    assert said[government.name] == ["Moscow/na", "Kremlin/na"]


def test_a_spokesperson_belongs_to_the_body(parser, gazetteer):
    entities, _ = found("A Kremlin spokesperson denied the report.", parser, gazetteer)
    speaker = entities["Kremlin spokesperson"]
    assert (speaker.type, speaker.country, speaker.named) == ("person", "RU", False)
    assert speaker.part_of == entities["Kremlin"].id


SAME = [
    ("The Environmental Protection Agency met. The EPA agreed.", ["Environmental Protection Agency/na", "EPA/na"]),
    (
        "The Russian Defense Ministry spoke. Russia's Defence Ministry added nothing.",
        ["Russian Defense Ministry/na", "Russia's Defence Ministry/na"],
    ),
    ("The Russian Defense Ministry spoke. The Defense Ministry added nothing.", ["Russian Defense Ministry/na", "Defense Ministry/na"]),
    ("The Russian Defense Ministry spoke. The ministry added nothing.", ["Russian Defense Ministry/na", "The ministry/no"]),
    ("Ukrainian troops advanced. Later Ukrainian forces stopped.", ["Ukrainian troops/no", "Ukrainian forces/no"]),
]


@pytest.mark.parametrize(("text", "mentions"), SAME)
def test_wordings_of_one_body(text, mentions, parser, gazetteer):
    _, said = found(text, parser, gazetteer)
    assert mentions in said.values()


def test_those_around_a_person(parser, gazetteer):
    entities, _ = found("Robert Hayes ran for mayor. The Hayes campaign raised money.", parser, gazetteer)
    assert entities["Hayes campaign"].part_of == entities["Robert Hayes"].id
