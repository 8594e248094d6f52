"""Headlines in title case or capitals tell what the same words tell in plain case."""

import pytest

from tests.unit.helpers import parsed_of
from twosource.stages.annotate.events import find_events
from twosource.stages.annotate.events.headlines import plain_headlines

BODY = "\nThe storm killed four people in Larne on Monday. Mayor Ada Quill said that crews from Larne were on their way."

HEADLINES = [
    # headline, trigger, actors, recipients
    ("Storm Kills Four in Larne", "Kills", ["Storm"], ["Four"]),
    ("STORM KILLS FOUR IN LARNE", "KILLS", ["STORM"], ["FOUR"]),
    ("Quill Leaves Party After Vote", "Leaves", ["Quill"], ["Party"]),
    ("Riots Erupt Following Death of Teenager", "Erupt", ["Riots"], []),
    ("Council Reverses Ban", "Reverses", ["Council"], ["Ban"]),
]


@pytest.mark.parametrize(("headline", "trigger", "actors", "recipients"), HEADLINES)
def test_a_headline_in_title_case(parser, headline, trigger, actors, recipients):
    text = headline + BODY
    (event,) = [event for event in find_events(parsed_of(text, parser), (), (), (), (), ()) if text[event.start : event.end] == trigger]
    assert [text[start:end] for start, end in event.actors] == actors
    assert [text[start:end] for start, end in event.recipients] == recipients


def test_a_name_of_the_article_stays_a_name(parser):
    text = "Storm Beats Chase in Final\nFans of Storm and of Chase had waited for the final all year."
    (headline,) = plain_headlines(parsed_of(text, parser))
    assert headline.tokens.text == "Storm beats Chase in final"


def test_text_in_capitals_that_is_no_headline_is_left_alone(parser):
    assert plain_headlines(parsed_of("WARNING NOTICE " * 40, parser)) == []


PLAIN = [
    # headline that the parser reads wrongly, trigger, actors, recipients
    ("Star leaves clinic, rehires lawyer", "rehires", ["Star"], ["lawyer"]),
    ("Robbers in drag steal 80 watches from store", "steal", ["Robbers"], ["80 watches"]),
]


@pytest.mark.parametrize(("text", "trigger", "actors", "recipients"), PLAIN)
def test_a_headline_in_plain_case(parser, text, trigger, actors, recipients):
    (event,) = [event for event in find_events(parsed_of(text, parser), (), (), (), (), ()) if text[event.start : event.end] == trigger]
    assert [text[start:end] for start, end in event.actors] == actors
    assert [text[start:end] for start, end in event.recipients] == recipients


def test_prose_keeps_its_nouns(parser):
    text = "He likes the sea, tours of old towns and walks."
    assert "tours" not in {
        text[event.start : event.end] for event in find_events(parsed_of(text, parser), (), (), (), (), ()) if event.actors
    }
