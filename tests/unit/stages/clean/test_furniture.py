"""What the pages of a site teach about its furniture, and what they share as reports do."""

import pytest
from tests.unit.stages.clean.pages import STORY, copied

from twosource.model.page import Page
from twosource.stages.clean import clean, survey


def pages_with(line: str, shared: int, total: int) -> list[Page]:
    """`total` pages of one site with different articles, of which the first `shared` have the line below their second paragraph."""
    texts = [[f"{paragraph} This was said of bridge {n}." for paragraph in STORY] for n in range(total)]
    return [
        Page(name=f"{n}", outlet="Post", text=copied(f"Story number {n}", *text[:2], *([line] if n < shared else []), *text[2:]))
        for n, text in enumerate(texts)
    ]


@pytest.mark.parametrize(
    ("line", "shared", "kept"),
    [
        ("No arrests have been made.", 3, True),
        ("No arrests have been made.", 5, False),
        ("The bridge was built in 1911 and has carried cars since 1934, the county says.", 4, True),
        ("The Valley Post brings the news of the valley to the people who live in it.", 9, False),
        ("Send your pictures of the flood to the newsroom.", 3, False),
        ("For more news of the valley:", 3, False),
        ("Valley weather and traffic", 3, False),
    ],
)
def test_lines_of_several_pages(line, shared, kept):
    pages = pages_with(line, shared, total=9)
    article, _ = clean(pages[0], survey(pages))
    assert article is not None
    assert (line in article.text) == kept


def test_an_agencys_credit_is_no_furniture():
    pages = pages_with("The Associated Press contributed to this report.", 3, total=9)
    article, _ = clean(pages[0], survey(pages))
    assert article is not None
    assert article.credit == "with AP"
