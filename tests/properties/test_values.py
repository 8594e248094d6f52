"""What holds of times, quantities and places whatever the text is: exact words, the same every time, and no page that takes for ever."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.unit.helpers import parsed_of
from twosource.stages.annotate.places import find_places
from twosource.stages.annotate.quantities import find_quantities
from twosource.stages.annotate.times import find_times, with_zones

PIECES = (
    "on Friday",
    "the night of 5-6 March",
    "from May to October 2020",
    "two weeks before Christmas",
    "the next day",
    "at 5 a.m. Moscow time",
    '"yesterday,"',
    "he said",
    "a week ago today",
    "since February",
    "at least 12 people",
    "were killed",
    "$5m",
    "1,000",
    "a quarter of a million",
    "including two children",
    "3/4",
    "5-5",
    "half",
    "no one",
    "in Kherson",
    "near Springfield, Ohio",
    "the Dnipro River",
    "Russian",
    "Moscow said",
    "The village of",
    ".",
    ",",
    "\n\n",
    "(",
    "-",
)
WORDS = st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join)
MARKS = st.text(alphabet="0123456789,./:-–$%½'’\" \naAmpQF", max_size=60)
SLOW = settings(max_examples=40, deadline=None)


def read(text, parser, gazetteer):
    """The three layers of one article."""
    parsed = parsed_of(text, parser)
    times = find_times(parsed)
    places = find_places(parsed, gazetteer)
    return with_zones(parsed, times, places, gazetteer), find_quantities(parsed, times), places


@SLOW
@example(text="FY Q9 31/31/31 99.99.9999 the night of 31-32 May")
@given(text=st.one_of(WORDS, MARKS))
def test_mentions_are_words_of_the_text_the_same_every_time(parser, gazetteer, text):
    layers = read(text, parser, gazetteer)
    assert layers == read(text, parser, gazetteer)
    for mentions in layers:
        assert [(mention.start, mention.end) for mention in mentions] == sorted((mention.start, mention.end) for mention in mentions)
        for mention in mentions:
            assert 0 <= mention.start < mention.end <= len(text)
            words = text[mention.start : mention.end]
            assert words == words.strip()


@SLOW
@given(text=WORDS)
def test_no_two_times_overlap_and_no_interval_runs_backwards(parser, text):
    end = 0
    for found in find_times(parsed_of(text, parser)):
        assert found.start >= end
        end = found.end
        start, until = found.interval
        assert start is None or until is None or start < until


@SLOW
@given(text=WORDS)
def test_without_a_date_only_what_is_written_has_an_interval(parser, text):
    for found in find_times(parsed_of(text, parser, None)):
        assert found.interval == (None, None) or found.basis == "stated"


HOSTILE = {
    "sentences": "Shells killed at least 12 people near Kherson on Friday, officials said. ",
    "numbers": "12 34 56 78 ",
    "counts": "12 soldiers, 30 tanks, ",
    "dates": "on March 3, 1987, ",
    "days": "the next day on Friday ",
    "months": "from May to October to ",
    "quotations": '"yesterday ',
    "digits": "1111111111",
    "commas": "1,",
    "dashes": "1-1-",
    "slashes": "1/2/",
    "colons": "10:",
    "number words": "twenty hundred and ",
    "fractions": "a quarter of the first half of ",
    "nights": "the night of 5-6 ",
    "parts": "including two of them ",
    "totals": "since the most total of a b c ",
    "names": "Springfield, ",
    "capitals": "AB Cd ",
    "blanks": "     ",
}
CHARACTERS = 2_000


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_four_times_the_text_takes_about_four_times_as_long(parser, gazetteer, piece):
    """Not sixteen times, so that no page can be made to hang it. In CPU seconds."""
    short, long = (_seconds(piece * (size // len(piece)), parser, gazetteer) for size in (CHARACTERS, 4 * CHARACTERS))
    assert long < 10 * short + 0.1


def _seconds(text, parser, gazetteer):
    parsed = parsed_of(text, parser)
    begun = time.process_time()
    times = find_times(parsed)
    places = find_places(parsed, gazetteer)
    with_zones(parsed, times, places, gazetteer)
    find_quantities(parsed, times)
    return time.process_time() - begun
