"""Given a sentence and a day of publication, these times."""

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.helpers import article_of, parsed_of
from twosource.model.article import Article, Block, Published
from twosource.model.span import Span
from twosource.model.versions import Change, Version
from twosource.stages.annotate.parsed import parse
from twosource.stages.annotate.times import find_times, reanchor
from twosource.stages.annotate.times.writing import quoted_days

PUBLISHED = "2022-11-11"  # a Friday


def test_a_passage_that_was_added_later_counts_from_the_change(parser):
    old, new = "The ferry sank on Monday.", "Divers found it on Tuesday."
    text = f"{old} {new}"
    change = Change("added", Span("a", len(old) + 1, len(text)))
    version = Version("old", None, "2022-11-11", None, None, (change,))
    article = article_of(text, PUBLISHED, versions=(version,), modified=Published("2022-11-16T09:00:00Z", "second", "stated"))
    assert [time.value for time in find_times(parse(article, parser))] == ["2022-11-07", "2022-11-15"]
    assert [time.value for time in find_times(parsed_of(text, parser))] == ["2022-11-07", "2022-11-08"]


def read(text, parser, published=PUBLISHED):
    return [(text[time.start : time.end], time.type, time.value) for time in find_times(parsed_of(text, parser, published))]


@pytest.mark.parametrize(
    ("text", "words", "kind", "value"),
    [
        ("The bridge fell on Wednesday.", "Wednesday", "DATE", "2022-11-09"),
        ("The bridge fell on Friday.", "Friday", "DATE", "2022-11-11"),
        ("The ministers will meet on Monday.", "Monday", "DATE", "2022-11-14"),
        ("The trial is scheduled for Tuesday.", "Tuesday", "DATE", "2022-11-15"),
        ("He was arrested last Friday.", "last Friday", "DATE", "2022-11-04"),
        ("The talks resume next Tuesday.", "next Tuesday", "DATE", "2022-11-15"),
        ("The invasion began on February 24.", "February 24", "DATE", "2022-02-24"),
        ("The ship sank on 3 March 2021.", "3 March 2021", "DATE", "2021-03-03"),
        ("The ship sank on Dec. 7, 1941.", "Dec. 7, 1941", "DATE", "1941-12-07"),
        ("The mayor announced it in September.", "September", "DATE", "2022-09"),
        ("The vote will be held in March.", "March", "DATE", "2023-03"),
        ("He resigned in early May 2019.", "early May 2019", "DATE", "2019-05"),
        ("It was built in the 1990s.", "the 1990s", "DATE", "199"),
        ("It was built in the 19th century.", "the 19th century", "DATE", "18"),
        ("Prices rose in the third quarter.", "the third quarter", "DATE", "2022-Q3"),
        ("They fled two weeks ago.", "two weeks ago", "DATE", "2022-W43"),
        ("They fled three days ago.", "three days ago", "DATE", "2022-11-08"),
        ("They fled last month.", "last month", "DATE", "2022-10"),
        ("They fled last year.", "last year", "DATE", "2021"),
        ("They fled yesterday.", "yesterday", "DATE", "2022-11-10"),
        ("They fled last night.", "last night", "TIME", "2022-11-10TNI"),
        ("They fled on Thursday morning.", "Thursday morning", "TIME", "2022-11-10TMO"),
        ("They fled at 3:30 p.m. on Thursday.", "3:30 p.m. on Thursday", "TIME", "2022-11-10T15:30"),
        ("They met this summer.", "this summer", "DATE", "2022-SU"),
        ("Talks lasted six hours.", "six hours", "DURATION", "PT6H"),
        ("It was a three-year war.", "a three-year", "DURATION", "P3Y"),
        ("It was a decades-long war.", "decades-long", "DURATION", "PXE"),
        ("A week-long truce began.", "A week-long", "DURATION", "P1W"),
        ("He fled on June 3, 1998. He came back later that year.", "that year", "DATE", "1998"),
        ("He fled on June 3, 1998. His house burned that same day.", "that same day", "DATE", "1998-06-03"),
        ("It has lasted for more than two months.", "more than two months", "DURATION", "P2M"),
        ("He has lived there for the past two years.", "the past two years", "DURATION", "P2Y"),
        ("They meet every Tuesday.", "every Tuesday", "SET", "XXXX-WXX-2"),
        ("It is a weekly market.", "weekly", "SET", "P1W"),
        ("It is now a museum.", "now", "DATE", "PRESENT_REF"),
        ("He was killed on Christmas Eve.", "Christmas Eve", "DATE", "2021-12-24"),
        ("It opened in nineteen ninety-seven.", "nineteen ninety-seven", "DATE", "1997"),
        ("It ended on 2022-10-30.", "2022-10-30", "DATE", "2022-10-30"),
        ("The deadline was extended until Monday.", "Monday", "DATE", "2022-11-14"),
        ("Sales fell in Q3 2021.", "Q3 2021", "DATE", "2021-Q3"),
        ("It was worse in FY2021.", "FY2021", "DATE", "2021"),
        ("The market closed a week ago Friday.", "a week ago Friday", "DATE", "2022-11-04"),
        ("It opened two weeks ago today.", "two weeks ago today", "DATE", "2022-10-28"),
        ("They met two Mondays ago.", "two Mondays ago", "DATE", "2022-10-31"),
        ("They meet next week on Tuesday.", "next week on Tuesday", "DATE", "2022-11-15"),
        ("They left the day before yesterday.", "the day before yesterday", "DATE", "2022-11-09"),
        ("They return the day after tomorrow.", "the day after tomorrow", "DATE", "2022-11-13"),
        ("He left on the first Monday of May.", "the first Monday of May", "DATE", "2022-05-02"),
        ("It is on the last Thursday in November 2021.", "the last Thursday in November 2021", "DATE", "2021-11-25"),
        ("It was hot in the last week of July.", "the last week of July", "DATE", "2022-07"),
        ("It ended on 5.3.2022.", "5.3.2022", "DATE", "2022-03-05"),
        ("It fell on the first of May.", "the first of May", "DATE", "2022-05-01"),
        ("It will be ready by 6 o'clock this afternoon.", "6 o'clock this afternoon", "TIME", "2022-11-11T18:00"),
        ("Following Monday's debate, she left.", "Monday", "DATE", "2022-11-07"),
        ("The weapon was found later in the day.", "later in the day", "DATE", "2022-11-11"),
        ("It was built in the second half of the 19th century.", "the second half of the 19th century", "DATE", "18"),
        ("It will close by year's end.", "year's end", "DATE", "2022"),
        ("The match was scheduled for Sept. 26 but nobody came.", "Sept. 26", "DATE", "2022-09-26"),
        ("She was just beginning the cure in June.", "June", "DATE", "2022-06"),
        ("The state passed a $33 billion two-year budget.", "two-year", "DURATION", "P2Y"),
        ("It has lasted half a century.", "half a century", "DURATION", "P50Y"),
        ("It has changed over two decades.", "over two decades", "DURATION", "P20Y"),
        ("He got three years and four months.", "three years and four months", "DURATION", "P3Y4M"),
        ("They meet twice a week.", "twice a week", "SET", "P1W"),
        ("They meet every other day.", "every other day", "SET", "P2D"),
        ("They meet every second Tuesday.", "every second Tuesday", "SET", "XXXX-WXX-2"),
        ("They meet every weekend.", "every weekend", "SET", "XXXX-WXX-WE"),
    ],
)
def test_one_time(text, words, kind, value, parser):
    assert (words, kind, value) in read(text, parser)


@pytest.mark.parametrize(
    "text",
    [
        "They may leave and march home; the sun is a second star.",
        "He is 52 years old.",
        "The 6-year-old boy was found.",
        "He paid $2000 for it.",
        "About 1600 people fled.",
        "Some 2000 soldiers were sent.",
        "Prime Minister Theresa May said no.",
        "The unit began to fall apart.",
        "She was in her 30s.",
        "About one-quarter of the donors and three quarters of the food came by sea; a quarter of the cost is paid.",
        "The Mi8 and the An124 flew to P2qpm3h3Pm.",
        "He scored early in the first half of the match.",
        "",
    ],
)
def test_no_time(text, parser):
    assert read(text, parser) == []


@pytest.mark.parametrize(
    "text", ["We are in our 8th, 9th month.", "Feb. 30 and 99/99/9999 and 45:99", "9,000 years ago", "the 99th century", "24:61 p.m."]
)
def test_odd_words_do_no_harm(text, parser):
    find_times(parsed_of(text, parser))


def test_a_part_of_the_day_takes_the_day_of_the_sentence_before(parser):
    text = "The ministry withdrew its troops on Friday. They crossed the river early in the morning."
    time = find_times(parsed_of(text, parser))[1]
    assert (time.value, time.interval, time.precision) == ("2022-11-11TMO", ("2022-11-11T04:00", "2022-11-11T12:00"), "part-of-day")


def test_the_next_day_counts_from_the_day_named_before(parser):
    assert read("It began on November 2. The next day, it ended.", parser)[1][2] == "2022-11-03"


@pytest.mark.parametrize(("words", "value"), [("two days after November 8", "2022-11-10"), ("three weeks before Christmas", "2022-W48")])
def test_a_length_of_time_counts_from_the_date_beside_it(words, value, parser):
    assert read(f"It will begin {words}.", parser)[0][2] == value


def test_overnight_is_the_night_that_has_just_ended(parser):
    assert read("The city was shelled overnight.", parser) == [("overnight", "TIME", "2022-11-10TNI")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It was shelled on the night of 5-6 November.", "the night of 5-6 November"),
        ("It was shelled during the night of November 5 to 6.", "the night of November 5 to 6"),
        ("It was shelled in the night from Saturday to Sunday.", "the night from Saturday to Sunday"),
        ("It was shelled overnight into Sunday.", "overnight into Sunday"),
        ("It was shelled overnight on Saturday.", "overnight on Saturday"),
    ],
)
def test_a_night_begins_on_one_day_and_ends_on_the_next(text, words, parser):
    (time,) = find_times(parsed_of(text, parser))
    assert text[time.start : time.end] == words
    assert (time.value, time.interval) == ("2022-11-05TNI", ("2022-11-05T18:00", "2022-11-06T06:00"))


@pytest.mark.parametrize(
    ("words", "value", "interval"),
    [
        ("the past decade", "P10Y", ("2012-11-11", "2022-11-12")),
        ("the last two decades", "P20Y", ("2002-11-11", "2022-11-12")),
        ("the past 24 hours", "PT24H", ("2022-11-10", "2022-11-12")),
        ("the past year", "2021", ("2021-11-11", "2022-11-12")),
        ("the past week", "2022-W44", ("2022-11-04", "2022-11-12")),
        ("the last three weeks", "P3W", ("2022-10-21", "2022-11-12")),
    ],
)
def test_a_length_up_to_now_has_ends(words, value, interval, parser):
    (time,) = find_times(parsed_of(f"Over {words} it has changed.", parser))
    assert (time.value, time.interval) == (value, interval)


def test_a_length_that_ends_elsewhere_has_none(parser):
    assert find_times(parsed_of("The last three weeks of the year were cold.", parser))[0].interval == (None, None)


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("from May to October 2020", ["2020-05", "2020-10"]),
        ("from 24 February 2022 to 6 March", ["2022-02-24", "2022-03-06"]),
        ("from 28 December to 3 January", ["2021-12-28", "2022-01-03"]),
        ("between August and October", ["2022-08", "2022-10"]),
        ("Nov. 18-Dec. 19, 2015", ["2015-11-18", "2015-12-19"]),
        ("on 5-6 March 2022", ["2022-03-05", "2022-03-06"]),
        ("in August and October", ["2022-08", "2022-10"]),
    ],
)
def test_the_ends_of_a_range_are_in_order(words, values, parser):
    assert [value for _, _, value in read(f"It went on {words}.", parser)] == values


def test_the_year_ago_quarter_is_the_same_quarter_a_year_before(parser):
    assert read("Profit rose in the third quarter. In the year-ago quarter it fell.", parser)[1][2] == "2021-Q3"


def test_a_quotation_counts_from_the_day_it_was_spoken(parser):
    assert read('"The shelling began yesterday," the mayor said on Monday.', parser)[0][2] == "2022-11-06"


def test_intervals_are_half_open_and_say_their_precision(parser):
    found = {
        time.value: (time.interval, time.precision)
        for time in find_times(parsed_of("It fell on Wednesday, in September, in 2019.", parser))
    }
    assert found == {
        "2022-11-09": (("2022-11-09", "2022-11-10"), "day"),
        "2022-09": (("2022-09-01", "2022-10-01"), "month"),
        "2019": (("2019-01-01", "2020-01-01"), "year"),
    }


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("on Wednesday", "XXXX-WXX-3"),
        ("on March 3", "XXXX-03-03"),
        ("in September", "XXXX-09"),
        ("last week", "XXXX-WXX"),
        ("yesterday", "XXXX-XX-XX"),
    ],
)
def test_without_a_date_the_interval_stays_open(words, value, parser):
    (time,) = find_times(parsed_of(f"The bridge fell {words}.", parser, None))
    assert (time.value, time.interval, time.basis) == (value, (None, None), "unknown")


def test_reanchoring_moves_relative_times_and_leaves_explicit_ones(parser):
    relative, explicit = find_times(parsed_of("The bridge fell on Wednesday, as in March 2014.", parser, None))
    moved = reanchor(relative, "2022-11-11", "inferred")
    assert (moved.value, moved.basis, moved.interval) == ("2022-11-09", "inferred", ("2022-11-09", "2022-11-10"))
    assert reanchor(explicit, "2022-11-11", "inferred") == explicit
    assert explicit.basis == "stated"
    assert reanchor(moved, None, "unknown") == relative


def test_the_basis_is_that_of_the_date_of_publication(parser):
    article = article_of("The bridge fell on Wednesday.")
    inferred = Published("2022-11-11", "day", "inferred")
    (time,) = find_times(parse(Article(**{name: getattr(article, name) for name in article.__slots__} | {"published": inferred}), parser))
    assert time.basis == "inferred"


def test_a_dateline_goes_before_the_date_of_publication(parser):
    text = "KHERSON, Ukraine, Nov. 3 (Reuters) - The bridge fell on Tuesday."
    assert read(text, parser, "2022-11-20")[-1] == ("Tuesday", "DATE", "2022-11-01")


def test_a_dateline_block_goes_before_the_date_of_publication(parser):
    text = "Kherson, Nov. 3\n\nThe bridge fell on Tuesday."
    blocks = (Block("dateline", 0, 15), Block("body", 17, len(text)))
    article = article_of(text, "2022-11-20")
    given_blocks = Article(**{name: getattr(article, name) for name in article.__slots__} | {"blocks": blocks})
    assert find_times(parse(given_blocks, parser))[-1].value == "2022-11-01"


PIECES = [
    "on Friday",
    "the next day",
    "in",
    "May",
    "2019",
    "3",
    "p.m.",
    "last",
    "week",
    "two",
    "days",
    "ago",
    ",",
    "of the",
    "Nov.",
    "'22",
    "1990s",
    "every",
    "1/2",
    "“",
    "€5",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from([None, "2022-11-11", "0001-01-01", "9999-12-31"]))
def test_mentions_are_in_order_and_disjoint_whatever_the_words(parser, pieces, published):
    text = " ".join(pieces)
    times = find_times(parsed_of(text, parser, published))
    ends = [0, *(time.end for time in times)]
    assert all(0 <= end <= time.start < time.end <= len(text) for end, time in zip(ends[:-1], times, strict=True))
    assert all((time.interval[0] is None) == (time.interval[1] is None) for time in times)


@pytest.mark.parametrize("mark", ["“", "``", '"'])
def test_a_page_of_unclosed_quotation_marks_is_read_in_linear_time(mark):
    text = f"{mark}We left yesterday, he said on Monday. " * 4_000
    begun = time.process_time()
    quoted_days([], [], [], text)
    assert time.process_time() - begun < 1.0  # about 5 ms; 10 s and more where each mark looks for its end through the whole page


def test_the_times_of_a_live_blogs_entry_count_from_its_own_day(parser):
    parts = ["The bridge was closed yesterday.", "The river rose yesterday."]
    text = "\n\n".join(parts)
    blocks = (
        Block("body", 0, len(parts[0]), entry="2021-03-05T09:00"),
        Block("body", len(parts[0]) + 2, len(text), entry="T14:32"),
    )
    article = replace(article_of(text, published="2021-03-02"), blocks=blocks)
    assert [time.value for time in find_times(parse(article, parser))] == ["2021-03-04", "2021-03-01"]


def test_a_note_on_the_article_itself_tells_nothing_of_the_story(parser):
    parts = ["Forty people were saved on Monday.", "An earlier version of this article said that 50 people were saved."]
    text = "\n\n".join(parts)
    blocks = (Block("body", 0, len(parts[0])), Block("body", len(parts[0]) + 2, len(text), note="correction"))
    parsed = parse(replace(article_of(text), blocks=blocks), parser)
    assert [sentence.text.strip() for sentence in parsed.sentences] == parts[:1]
