"""Lines of copied text show the same whether their words are read at once or one question at a time."""

import pytest

from twosource.stages.clean.lines import Line
from twosource.stages.clean.reading import read_line

ASKED = (
    "words", "first", "prose", "size", "has_digit", "furniture", "caption", "front", "ends", "depicts", "is_item", "is_label", "score",
    "begins_comments", "is_barrier", "breaks_off",
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Valley Sports",
        "Arts & Culture",
        "The mayor of Halden said on Monday that the bridge would open again in the spring, “weather permitting.”",
        "Sign up for our newsletter to get the news in your inbox every morning",
        "Photo: Jane Doe",
        "Jane Doe, Staff Writer",
        "By Jane Doe",
        "Published 3 March 2021 at 14:32",
        "March 3: The river rises for the second day",
        "Monday, March 3 the river rises for the second day",
        "12 comments",
        "Reporting by Jane Doe in Halden; editing by John Roe",
        "A boat lies on the river near Halden",
        "He left the house at nine, and ...",
        "Straße nach Süden",
        "© 2021 The Halden Times",
        "- Read more about the bridge",
    ],
)
def test_read_at_once_or_one_by_one(text):
    (at_once,), one_by_one = read_line(text), Line(text)
    assert {name: getattr(at_once, name) for name in ASKED} == {name: getattr(one_by_one, name) for name in ASKED}


@pytest.mark.parametrize(
    ("text", "score"),
    [("Valley Sports", -1.8), ("Subscribe", -2.0), ("Photo: Jane Doe", -0.3), ("3 March 2021", -0.8), ("The bridge is open.", 0.8)],
)
def test_what_looks_like_prose(text, score):
    (line,) = read_line(text)
    assert line.score == score


@pytest.mark.parametrize(
    ("text", "item"), [("Sept. 3 Halden", True), ("Sunday, May 3 Halden", True), ("• Halden", True), ("Halden", False)]
)
def test_how_items_begin(text, item):
    (line,) = read_line(text)
    assert line.is_item is item


def test_left_out_lines_score_as_furniture():
    (line,) = read_line("The bridge is open.")
    assert line.changed(left_out="site-furniture").score == -2.0
