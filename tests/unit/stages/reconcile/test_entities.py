"""Entities over the articles of a story."""

from itertools import permutations

import pytest

from tests.unit.helpers import article_of
from twosource.model.mentions import Annotations
from twosource.stages.annotate.entities import find_entities
from twosource.stages.annotate.parsed import parse
from twosource.stages.reconcile.entities import merge_entities


def read(texts, parser, gazetteer):
    annotations = []
    for at, text in enumerate(texts):
        roster, mentions = find_entities(parse(article_of(text, id=f"a{at}"), parser), (), gazetteer)
        annotations.append(Annotations(f"a{at}", roster=roster, entities=mentions))
    return annotations


def merged(texts, parser, gazetteer):
    return merge_entities(read(texts, parser, gazetteer))


ONE = [
    ("President Volodymyr Karpenko spoke.", "Vladimir Karpenko left early.", 2),
    ("General Anton Petrov spoke.", "Later Petrov was praised by the crowd.", 2),
    ("Robert Hayes, 24, spoke.", "Robert Hayes, 42, was hurt.", 2),
    ("Joseph Turner spoke.", "Joe Turner was hurt.", 2),
    ("The Russian Defense Ministry spoke.", "Russia's Defence Ministry added nothing.", 2),
    ("The Ministry of Defense of Russia spoke.", "The Russian Defense Ministry added nothing.", 2),
    ("The Environmental Protection Agency met.", "The EPA agreed.", 2),
    ("Russian troops left.", "Russian forces stopped.", 2),
    ("Police closed the road.", "Memphis police opened it.", 2),
]


@pytest.mark.parametrize(("first", "second", "mentions"), ONE)
def test_one_entity(first, second, mentions, parser, gazetteer):
    story = merged([first, second], parser, gazetteer)
    joined = [entity for entity in story.entities if len({span.article for span in entity.mentions}) == 2]
    assert len(joined) == 1
    assert len(joined[0].mentions) == mentions


TWO = [
    ("Robert Hayes spoke.", "Linda Hayes was hurt."),
    ("Robert Hayes spoke.", "Daniel Brooks was hurt."),
    ("The Russian Defense Ministry spoke.", "The Ukrainian Defense Ministry denied it."),
    ("Russian troops left.", "Ukrainian troops stopped."),
    ("Robert Hayes, 41, spoke.", "Robert Hayes, 9, was hurt."),
]


@pytest.mark.parametrize(("first", "second"), TWO)
def test_two_entities(first, second, parser, gazetteer):
    story = merged([first, second], parser, gazetteer)
    assert all(len({span.article for span in entity.mentions}) == 1 for entity in story.entities)


def test_a_family_name_of_two_joins_neither(parser, gazetteer):
    story = merged(["Robert Hayes met Linda Hayes.", "Mayor Hayes was tired."], parser, gazetteer)
    assert sorted(entity.name for entity in story.entities if entity.type == "person") == ["Hayes", "Linda Hayes", "Robert Hayes"]


def test_an_initial_joins_only_one(parser, gazetteer):
    story = merged(["John Smith spoke.", "James Smith was hurt.", "J. Smith was arrested."], parser, gazetteer)
    assert len([entity for entity in story.entities if entity.type == "person"]) == 3


def test_a_spokesperson_speaks_for_the_body(parser, gazetteer):
    story = merged(["A Kremlin spokesperson denied it.", "The Kremlin said so. A Kremlin spokesman agreed."], parser, gazetteer)
    names = {entity.id: entity.name for entity in story.entities}
    assert {names[a]: names[b] for a, b in story.speaks_for.items()} == {"Kremlin spokesperson": "Kremlin"}
    (kremlin,) = story.metonyms
    assert story.country[kremlin] == "RU"
    assert len(story.unnamed) == 1


def test_the_order_of_the_articles_does_not_matter(parser, gazetteer):
    texts = [
        "General Anton Petrov, 51, spoke for the Russian Defense Ministry.",
        "Petrov, the chief of the Black Brigade, met Linda Hayes and the EPA.",
        "The Defence Ministry praised A. Petrov. The Environmental Protection Agency met L. Hayes.",
    ]
    stories = [merge_entities(order) for order in permutations(read(texts, parser, gazetteer))]
    assert all(story == stories[0] for story in stories)
    assert len({entity.id for entity in stories[0].entities}) == len(stories[0].entities)


def test_every_local_entity_has_one_in_the_story(parser, gazetteer):
    annotations = read(["Robert Hayes met the mayor.", "Hayes left. Police followed."], parser, gazetteer)
    story = merge_entities(annotations)
    assert set(story.of) == {(article.article, entity.id) for article in annotations for entity in article.roster}
    assert set(story.of.values()) == {entity.id for entity in story.entities}


def test_no_articles_no_entities():
    assert merge_entities([]).entities == ()
