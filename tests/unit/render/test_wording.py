import pytest

from twosource.model.article import Published
from twosource.model.claims import Number, Origin
from twosource.model.findings import Figure
from twosource.model.values import UNKNOWN_WHEN, Quantity, When
from twosource.render.wording import (
    count,
    figure_title,
    figure_words,
    moment,
    number,
    origin_words,
    plural,
    published_words,
    quantity_words,
    range_words,
    short_moment,
    when_words,
)


@pytest.mark.parametrize(
    ("start", "end", "precision", "text", "basis", "expected"),
    [
        ("2022-11-11", "2022-11-12", "day", "on Friday", "stated", "11 November 2022"),
        ("2022-11-09", "2022-11-10", "day", "on Wednesday", "inferred", "9 November 2022 (inferred)"),
        ("2022-11-11T05:00", "2022-11-11T12:00", "part-of-day", "early in the morning", "stated", "11 November 2022, morning"),
        ("2022-11-11T21:00", "2022-11-12T05:00", "part-of-day", "overnight", "stated", "11 November 2022, night"),
        ("2022-11-11T19:32:00+02:00", "2022-11-11T19:33:00+02:00", "minute", "19:32", "stated", "11 November 2022, 19:32"),
        ("2022-09-01", "2022-10-01", "month", "in September", "stated", "September 2022"),
        ("2022-01-01", "2023-01-01", "year", "last year", "stated", "2022"),
        ("2022-11-07", "2022-11-14", "week", "this week", "stated", "week of 7 November 2022"),
        ("2022-06-01", "2022-09-01", "season", "this summer", "stated", "this summer, from June 2022"),
        ("1990-01-01", "2000-01-01", "decade", "the 1990s", "stated", "1990 to 2000"),
        (None, "2022-11-12", "day", "before Saturday", "stated", "before 12 November 2022"),
        ("2022-11-12", None, "day", "since Saturday", "stated", "from 12 November 2022"),
        (None, None, "unknown", "recently", "unknown", "“recently”"),
        (None, None, "unknown", "", "unknown", "time not known"),
    ],
)
def test_times(start, end, precision, text, basis, expected):
    assert when_words(When(start, end, precision, text, basis, None)) == expected


@pytest.mark.parametrize(
    ("iso", "expected"),
    [
        ("2022", "2022"),
        ("2022-11", "November 2022"),
        ("2022-11-05", "5 November 2022"),
        ("2022-13-05", "2022"),
        ("unreadable", "unreadable"),
    ],
)
def test_moment(iso, expected):
    assert moment(iso) == expected


@pytest.mark.parametrize(
    ("iso", "expected"), [("2022-11-05T19:32", "5 Nov 19:32"), ("2022-11-05", "5 Nov"), ("2022-11", "Nov"), ("2022", "2022")]
)
def test_short_moment(iso, expected):
    assert short_moment(iso) == expected


@pytest.mark.parametrize(
    ("value", "basis", "expected"),
    [
        ("2022-11-11T19:32", "stated", "11 November 2022, 19:32"),
        ("2022-11-11T19:32", "inferred", "11 November 2022, 19:32 (inferred)"),
        (None, "unknown", "date not known"),
    ],
)
def test_published(value, basis, expected):
    assert published_words(Published(value, "minute", basis)) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (7, "7"),
        (40000, "40,000"),
        (1_500_000, "1.5 million"),
        (15e6, "15 million"),
        (2e9, "2 billion"),
        (6.2, "6.2"),
        (-3, "-3"),
        (3e12, "3 trillion"),
    ],
)
def test_numbers(value, expected):
    assert number(value) == expected


@pytest.mark.parametrize(
    ("low", "high", "approximate", "expected"),
    [
        (40, 40, True, "about 40"),
        (7, 11, False, "7 to 11"),
        (15e6, 30e6, False, "15 to 30 million"),
        (5e5, 2e6, False, "500,000 to 2 million"),
        (5, None, False, "at least 5"),
        (None, 5, False, "up to 5"),
        (None, None, False, "not stated"),
    ],
)
def test_ranges(low, high, approximate, expected):
    assert range_words(low, high, approximate) == expected


@pytest.mark.parametrize(
    ("low", "high", "bound", "expected"),
    [
        (100, None, "more-than", "more than 100"),
        (None, 50, "less-than", "fewer than 50"),
        (5, None, "at-least", "at least 5"),
        (9, 9, None, "9"),
    ],
)
def test_quantities(low, high, bound, expected):
    assert quantity_words(Quantity(low, high, False, "person", "people", "", None, bound)) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("person", "people"),
        ("city", "cities"),
        ("day", "days"),
        ("mile per hour", "miles per hour"),
        ("percentage", "per cent"),
        ("branch", "branches"),
        ("foot", "feet"),
    ],
)
def test_plurals(noun, expected):
    assert plural(noun) == expected
    assert count(1, noun) == f"1 {noun}"


@pytest.mark.parametrize(
    ("measure", "of", "unit", "title", "words"),
    [
        ("killed", "people", "person", "People killed", "7 to 11"),
        ("casualties", "Russian troops", "soldier", "Russian troops killed or wounded", "7 to 11"),
        ("other", "aid", "dollar", "Aid", "7 to 11 dollars"),
        ("other", "ambulances", "ambulance", "Ambulances", "7 to 11"),
        ("other", "", "ambulance", "Ambulances", "7 to 11"),
        ("killed", "", "", "Number killed", "7 to 11"),
    ],
)
def test_figures(measure, of, unit, title, words):
    figure = Figure(None, measure, of, 7, 9, 11, unit, UNKNOWN_WHEN, "contested", (), ())
    assert (figure_title(figure), figure_words(figure)) == (title, words)


@pytest.mark.parametrize(
    ("kind", "number", "eyewitness", "expected"),
    [
        ("person", None, None, ""),
        ("person", None, True, "eyewitness"),
        ("unnamed", Number(1, 1), None, "unnamed, 1 person"),
        ("unnamed", Number(2, None), True, "unnamed, at least 2 people, eyewitness"),
    ],
)
def test_origin_words(kind, number, eyewitness, expected):
    assert origin_words(Origin("origin-1", kind, "Residents", (), number=number, eyewitness=eyewitness)) == expected
