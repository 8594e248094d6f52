"""What a page calls its site, in its own words: right, or not said."""

import pytest
from tests.unit.stages.clean.pages import HEADLINE, STORY, copied, html_page, paragraphs

from twosource.model.page import Page
from twosource.stages.clean import extract


def outlet_of(*lines: str, **fields) -> str | None:
    article, _ = extract(Page(name="page.txt", text=copied(*lines), **fields))
    assert article is not None
    return article.outlet


@pytest.mark.parametrize(
    ("above", "below", "outlet"),
    [
        (["The Lenne Valley Courier"], [], "The Lenne Valley Courier"),
        (["Skip to content", "Werdohl Observer", "Menu Search Subscribe"], [], "Werdohl Observer"),
        (["Daily Lantern", "Menu"], [], "Daily Lantern"),
        (["Menu", "ValleyNow"], ["© 2021 ValleyNow. All rights reserved."], "ValleyNow"),
        (["Home", "Sport"], ["About ValleyNow", "Copyright © 2019-2021 ValleyNow Media Ltd", "© ValleyNow, Inc."], "ValleyNow"),
        ([f"{HEADLINE} | Valley Nine"], ["More from Valley Nine"], "Valley Nine"),
        (["Subscribe to The Valley Nine newsletter"], ["© 2021 Valley Nine"], "Valley Nine"),
    ],
)
def test_outlets_in_the_words_of_the_site(above, below, outlet):
    assert outlet_of(*above, HEADLINE, *STORY, *below) == outlet


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ([], []),
        (["Search"], ["Latest"]),
        (["Home", "World", "Local News"], ["More from World", "Follow us"]),
        (["Latest News"], ["© 2021 Holding Company of the North, Inc."]),
        (["Contact Valley Post"], []),
        (["World"], ["More from World", "Subscribe to World"]),
        (["By Halden Press Agency"], ["Copyright 2021 Halden Press Agency", "Follow Halden Press Agency"]),
        (["Home", "Associated Press"], ["© 2021 Associated Press"]),
        (["Standings"], ["Cup results of the week and more | Standings"]),
    ],
)
def test_no_outlet_where_nothing_names_one(above, below):
    assert outlet_of(*above, HEADLINE, *STORY, *below) is None


def test_the_inputs_word_and_structured_data_go_before():
    assert outlet_of("Werdohl Observer", HEADLINE, *STORY, outlet="Observer") == "Observer"
    source = html_page(f"<p>Werdohl Observer</p><h1>{HEADLINE}</h1>{paragraphs()}", '<meta property="og:site_name" content="The Observer">')
    article, _ = extract(Page(name="p", html=source))
    assert article is not None
    assert article.outlet == "The Observer"
