"""The cost of the events layer grows with the length of the page, not faster."""

import time

import pytest

from tests.unit.helpers import parsed_of
from twosource.stages.annotate.events import read_events

SENTENCES = [
    "The army, which had held the town since May, withdrew its troops after talks between the two governments failed on Monday. ",
    "Strikes, raids and arrests followed the attack on the port and the bombing of the bridge near the town of Larne. ",
    "Storm Kills Four in Larne\n\n",
    "the report of the leader of the party of the north and ",
    '"We will stay in the town until talks begin," he said, and ',
]
"""A sentence of news, a list of event nouns, headlines; a noun phrase and quotations that never come to the end of a sentence."""


def seconds(parsed) -> float:
    started = time.process_time()
    read_events(parsed, (), (), (), (), ())
    return time.process_time() - started


@pytest.mark.parametrize("sentence", SENTENCES)
def test_four_times_the_text_costs_no_more_than_linear_time_and_some(parser, sentence):
    short, long = (parsed_of(sentence * times, parser) for times in (20, 80))
    read_events(short, (), (), (), (), ())  # warms what is read once
    ratio = min(seconds(long) for _ in range(3)) / min(seconds(short) for _ in range(3))
    assert ratio < 8  # quadratic growth would be 16
