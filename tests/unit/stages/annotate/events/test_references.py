"""Words that mean an event without telling it are references, not events."""

import pytest

from tests.unit.helpers import parsed_of
from twosource.model.mentions import Attribution
from twosource.stages.annotate.events import read_events

REFERENCES = [
    # text, word, root
    ("A judge set a trial date for the two men.", "trial", "try"),
    ("Crews repaired the damaged bridge on Friday.", "damaged", "damage"),
    ("The mother of the slain teenager spoke at the church.", "slain", "slay"),
    ("Drivers ended a strike which had lasted a week.", "which", "strike"),
    ("Her reckless driving conviction was upheld.", "driving", "driving"),
    ("He was proud of his career in the police.", "career", "career"),
    ("He left the court in silence. This was an assassination, she said.", "This", "kill"),
    ("Rebels blew up the bridge. It came a day after talks failed.", "It", "blow_up"),
    ("Troops opened fire on the crowd. That led to an outcry.", "That", "fire"),
    ("The vote that the board had planned for the second week of May will be held in June.", "held", "elect"),
    ("The driver admitted that he had been drunk.", "admitted", "admit"),
    ("He served a prison term of two years.", "term", "jail"),
    ("They agreed to protect an endangered species.", "endangered", "endanger"),
    ("The aid went to undisclosed places.", "undisclosed", "disclose"),
]

NONE = [
    # text, word that is no reference
    ("The army bought four attack helicopters.", "attack"),
    ("The fire department has a new chief.", "fire"),
    ("She has worked for many years at the Trial Lawyers Association.", "Trial"),
    ("Prices rose in the following year.", "following"),
    ("She called for a free press in a safe country.", "free"),
    ("She called for a free press in a safe country.", "safe"),
    ("The army left the town. It is a quiet place.", "It"),
    ("The army left the town. It was a surprise that nobody was hurt.", "It"),
    ("The mayor said that the bridge was closed.", "said"),
]


@pytest.mark.parametrize(("text", "word", "root"), REFERENCES)
def test_reference(parser, text, word, root):
    events, references = read_events(parsed_of(text, parser), (), (), (), (), ())
    found = [*references, *(event for event in events if event.lemma == word.lower())]
    assert {text[each.start : each.end]: each.root for each in found}.get(word) == root


@pytest.mark.parametrize(("text", "word"), NONE)
def test_no_reference(parser, text, word):
    _, references = read_events(parsed_of(text, parser), (), (), (), (), ())
    assert word not in {text[each.start : each.end] for each in references}


def test_no_word_is_both(parser):
    text = "The murder trial of the man accused of the deadly bombing, which killed two, opened on Monday after a delayed hearing."
    events, references = read_events(parsed_of(text, parser), (), (), (), (), ())
    assert not {event.start for event in events} & {each.start for each in references}


def test_a_cue_refers_to_the_state_that_it_finds(parser):
    text = "A jury found Ann Lee guilty of fraud."
    said = Attribution(source=((0, 6),), cue=((7, 12),), content=((13, 37),), kind="indirect", speaker=None)
    _, references = read_events(parsed_of(text, parser), (), (), (), (), (said,))
    assert {text[each.start : each.end]: each.root for each in references}["found"] == "guilty"
