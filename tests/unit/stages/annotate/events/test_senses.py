"""The sense of a verb is decided by who does it to whom, and how."""

import pytest

from tests.unit.helpers import parsed_of
from twosource.stages.annotate.events import read_events

SENSES = [
    # text, lemma, type
    ("Arsenal were beaten by Chelsea on Saturday.", "beat", "SPORT"),
    ("The team beat its rivals in the final.", "beat", "SPORT"),
    ("The challenger defeated the mayor in the election.", "defeat", "ELECTION"),
    ("Police beat protesters with batons in the capital.", "beat", "ASSAULT"),
    ("A thug beat his neighbour to death.", "beat", "ASSAULT"),
    ("The man was beaten by two guards.", "beat", "ASSAULT"),
    ("A strong earthquake struck southern Iran on Sunday.", "strike", "DISASTER"),
    ("Two jets struck the port on Sunday.", "strike", "ASSAULT"),
    ("Colts beat Chiefs", "beat", "SPORT"),
    ("Gunmen beat John Smith on Monday.", "beat", "ASSAULT"),
    ("The storm hit Larne, killing four and injuring 20.", "injure", "DISASTER"),
    ("A quake killing five people struck Larne.", "kill", "DISASTER"),
    ("Rebels shelled the town, injuring five.", "injure", "ASSAULT"),
    ("The singer fell ill on Monday.", "ill", "HEALTH"),
    ("The boy fell from a roof.", "fall", "ACCIDENT"),
    ("Prices fell on Monday.", "fall", "ECONOMY"),
    ("Talks broke down on Monday.", "break_down", "REJECT"),
    ("Peace talks collapsed on Monday.", "collapse", "REJECT"),
    ("The bridge collapsed on Monday.", "collapse", "ACCIDENT"),
]


@pytest.mark.parametrize(("text", "lemma", "kind"), SENSES)
def test_sense(parser, text, lemma, kind):
    events, _ = read_events(parsed_of(text, parser), (), (), (), (), ())
    assert {event.root if "_" in lemma else event.lemma: event.type for event in events}[lemma] == kind


def test_what_something_became_is_a_state(parser):
    events, _ = read_events(parsed_of("The vigil turned violent on Monday night.", parser), (), (), (), (), ())
    assert [(event.lemma, event.form) for event in events if event.form == "state"] == [("violent", "state")]


def test_a_second_participle_tells_a_deed_like_the_first(parser):
    text = "A strong earthquake struck southern Iran on Sunday, injuring five people and damaging buildings, Iranian media said."
    events, _ = read_events(parsed_of(text, parser), (), (), (), (), ())
    told = {event.lemma: [text[start:end] for start, end in event.recipients] for event in events}
    assert told["injure"] == ["five people"]
    assert told["damage"] == ["buildings"]


@pytest.mark.parametrize("text", ["The boy went missing on Friday.", "Girl goes missing in park", "Two hikers have gone missing."])
def test_going_missing_is_one_event(parser, text):
    events, _ = read_events(parsed_of(text, parser), (), (), (), (), ())
    assert [(event.lemma, event.root) for event in events] == [("missing", "missing")]
