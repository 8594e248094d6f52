"""Articles that come clean: the text is the text as given."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.stages.clean.pages import HEADLINE, STORY

from twosource.model.page import Page
from twosource.stages.clean import article_from_clean_text, clean


def blocks_of(text: str, **fields) -> list[tuple[str, str]]:
    article = article_from_clean_text(Page(name="p", text=text, clean=True, **fields))
    assert article.text == text
    return [(block.kind, text[block.start : block.end]) for block in article.blocks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("  One.\n \n\nTwo. \n", ["One.", "Two."]),
        (f"{STORY[0]}\n{STORY[1]}\n\nEnd.", [STORY[0], STORY[1], "End."]),
        ("A line that is wrapped\nin the middle of it.\n\nTwo.", ["A line that is wrapped\nin the middle of it.", "Two."]),
        ("Hurt:\nTotal: 192\nStill in hospital: 4", ["Hurt:", "Total: 192", "Still in hospital: 4"]),
        ("", []),
    ],
)
def test_paragraphs(text, blocks):
    assert blocks_of(text) == [("body", block) for block in blocks]


def test_nothing_is_left_out_and_nothing_is_headline_but_the_title():
    text = f"{HEADLINE}\n\nShare\n\n{STORY[0]}"
    assert [kind for kind, _ in blocks_of(text)] == ["body", "body", "body"]
    assert [kind for kind, _ in blocks_of(text, title=HEADLINE.upper())] == ["headline", "body", "body"]


def test_the_fields_of_the_input_line_are_used_as_given():
    page = Page("p", text=STORY[0], clean=True, id="7", title="T", byline="Jane Doe, AP", outlet="Post", published="2021-03-03", story="s")
    article, problems = clean(page)
    assert article is not None
    assert (article.id, article.title, article.byline, article.credit, article.outlet, article.story) == (
        "7",
        "T",
        "Jane Doe, AP",
        "AP",
        "Post",
        "s",
    )
    assert (article.published.value, article.published.precision, article.published.basis) == ("2021-03-03", "day", "stated")
    assert problems == ()


def test_an_unknown_date_says_so():
    article = article_from_clean_text(Page("p", text=STORY[0], clean=True, published="some day"))
    assert (article.published.value, article.published.basis) == (None, "unknown")


def test_ids_are_made_from_the_content():
    one, again, other = (
        article_from_clean_text(Page(name, text=text, clean=True)).id for name, text in [("a", "x"), ("b", "x"), ("a", "y")]
    )
    assert one == again != other


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ab \n\r\t\u00a0.", max_size=60))
def test_every_character_that_is_not_blank_stands_in_one_block(text):
    article = article_from_clean_text(Page("p", text=text, clean=True))
    covered = [at for block in article.blocks for at in range(block.start or 0, block.end or 0)]
    assert len(covered) == len(set(covered))
    assert set(covered) >= {at for at, character in enumerate(text) if not character.isspace()}
    assert [block.page_start for block in article.blocks] == [block.start for block in article.blocks]
