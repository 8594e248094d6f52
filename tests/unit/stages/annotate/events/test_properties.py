"""What holds of the events of any text."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.helpers import parsed_of
from twosource.stages.annotate.events import find_events
from twosource.stages.annotate.events.nouns import NOUNS
from twosource.stages.annotate.events.types import PLOVER
from twosource.stages.annotate.events.verbs import VERBS

OWN = {"ACCIDENT", "DISASTER", "DEATH", "CRIME", "TRIAL", "ELECTION", "APPOINTMENT", "ECONOMY", "HEALTH", "SPORT", "OTHER"}
PIECES = [
    "The army", "withdrew", "its troops", "from the city", ",", "killing", "12 people", ".", "who", "was", "not", "told", "to leave", "-",
    "counter-offensive", "\n\n", "If", "“", "”", "and", "KYIV --", "Storm Kills Four", "reportedly", "because of", "rain", "’s", "…", "é", "😀",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=25).map(" ".join)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts)
def test_spans_lie_in_the_text_and_events_in_order(parser, text):
    parsed = parsed_of(text, parser)
    events = find_events(parsed, (), (), (), (), ())
    assert events == find_events(parsed, (), (), (), (), ())
    assert [(event.start, event.end) for event in events] == sorted((event.start, event.end) for event in events)
    assert len({(event.start, event.end) for event in events}) == len(events)
    for event in events:
        for start, end in [(event.start, event.end), event.clause, *event.actors, *event.recipients, *event.instruments, *event.reason]:
            assert 0 <= start < end <= len(text)
            assert text[start:end] == text[start:end].strip()


def test_every_class_of_the_lexicon_is_known():
    assert set(VERBS.values()) | set(NOUNS.values()) <= PLOVER | OWN


def test_long_text_without_a_sentence_end_is_read_in_linear_time(parser):
    text = "the report of the leader of the party of the north and " * 400
    assert isinstance(find_events(parsed_of(text, parser), (), (), (), (), ()), tuple)
