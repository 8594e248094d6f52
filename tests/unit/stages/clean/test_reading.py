"""What the words of a line show."""

import pytest

from twosource.stages.clean.lines import begins_item, is_description, read
from twosource.stages.clean.signs import caption_sign, front_matter, furniture_rule


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
def test_where_no_rule_is_asked_none_holds(text):
    line = read(text)
    assert (line.furniture, line.caption, line.front) == (furniture_rule(line), caption_sign(line), front_matter(line))
    assert (line.is_item, line.depicts) == (begins_item(line.folded, line.first), is_description(text))


@pytest.mark.parametrize(
    ("text", "score"),
    [("Valley Sports", -1.8), ("Subscribe", -2.0), ("Photo: Jane Doe", -0.3), ("3 March 2021", -0.8), ("The bridge is open.", 0.8)],
)
def test_what_looks_like_prose(text, score):
    assert read(text).score == score


@pytest.mark.parametrize(
    ("text", "item"), [("Sept. 3 Halden", True), ("Sunday, May 3 Halden", True), ("• Halden", True), ("Halden", False)]
)
def test_how_items_begin(text, item):
    assert read(text).is_item is item


def test_left_out_lines_score_as_furniture():
    assert read("The bridge is open.").changed(left_out="site-furniture").score == -2.0
