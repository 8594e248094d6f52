"""Copied text: what is kept, as what, and where it stands on the page."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.stages.clean.pages import HEADLINE, STORY, copied

from twosource.model.article import Article
from twosource.model.page import Page
from twosource.stages.clean import clean, extract


def article_of(text: str, **fields) -> Article:
    article, _ = clean(Page(name="page.txt", text=text, **fields))
    assert article is not None
    return article


def kept(article: Article, *kinds: str) -> list[str]:
    return [article.text[b.start : b.end] for b in article.blocks if b.start is not None and (not kinds or b.kind in kinds)]


def left_out(article: Article, page: str) -> dict[str, str | None]:
    return {page[b.page_start : b.page_end]: b.rule for b in article.blocks if b.kind == "boilerplate"}


def test_a_page_with_its_sites_words():
    page = copied(
        "Skip to content",
        "Search",
        HEADLINE,
        STORY[0],
        "Forty people driven out of homes in Altena by flood",
        "By Jane Doe",
        *STORY[1:],
        "Thank you for reading. Sign up for our daily newsletter. Just click here",
        "3 March 2021, 08:15",
        "Read also:",
        "Latest",
    )
    article = article_of(page)
    assert [b.kind for b in article.blocks if b.start is not None] == ["headline", "standfirst", "byline", "body", "body", "body", "date"]
    assert article.title == HEADLINE
    assert article.byline == "Jane Doe"
    assert (article.published.value, article.published.precision) == ("2021-03-03T08:15", "minute")
    span = article.published.span
    assert span is not None
    assert article.text[span.start : span.end] == "3 March 2021, 08:15"
    rules = left_out(article, page)
    assert rules["Forty people driven out of homes in Altena by flood"] == "headline-variant"
    assert set(rules) >= {"Skip to content", "Search", "Read also:", "Latest"}


def test_the_second_copy_of_the_headline_is_left_out():
    article = article_of(copied(HEADLINE, "Share", HEADLINE, *STORY))
    assert kept(article, "headline") == [HEADLINE]
    assert kept(article).count(HEADLINE) == 1


def test_a_headline_that_takes_up_few_words_of_the_article():
    title = "Mud, mops and the long night at Altena"
    article = article_of(
        copied("Werdohl Observer", "Menu Search Subscribe", "3 March 2021", "News / Valley", title, title, "By Jane Doe", *STORY)
    )
    assert (article.title, article.byline, article.published.value) == (title, "Jane Doe", "2021-03-03")


@pytest.mark.parametrize(
    "lines",
    [
        ["A bus burns on the road from Altena to Werdohl"],
        ["People queue for water at a pump in Altena"],
        ["A firefighter carries a dog through the market square of Altena.", "Jane Doe/AFP via Getty Images"],
    ],
)
def test_captions_between_paragraphs(lines):
    article = article_of(copied(HEADLINE, STORY[0], STORY[1], *lines, *STORY[2:]))
    assert kept(article, "caption") == lines
    assert kept(article, "body") == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Firefighters rowed along the market square of Altena on Tuesday. (Jane Doe/The Valley Post)",
        "A school was opened for those who could not go home. (Jane Doe for The Valley Post)",
        "The mayor of Altena spoke to people at the old bridge. Tom Reed reports. (Published Tuesday, March 2, 2021)",
        "Image 3 of 12 The market square was a metre deep in water on Tuesday morning, the town's mayor said. less The market",
        "Skip Ad Ad Loading... x Embed x Share The mayor told people to stay away from the bridge on Tuesday.",
        "Flood in Altena Firefighters brought people out of their houses on Tuesday. See more videos",
    ],
)
def test_captions_with_a_viewers_words(line):
    article = article_of(copied(HEADLINE, STORY[0], STORY[1], line, *STORY[2:]))
    assert kept(article, "caption") == [line]
    assert kept(article, "body") == STORY


def test_a_gallery_without_an_article_tells_the_story_itself():
    lines = [f"{line} Tom Reed reports from Altena, where he saw it. (Published Tuesday, March 2, 2021)" for line in STORY]
    assert kept(article_of(copied(HEADLINE, *lines)), "body") == lines


def test_a_paragraph_above_a_pictures_credit_is_no_caption():
    article = article_of(copied(HEADLINE, STORY[0], STORY[1], "Photo: Jane Doe/AFP", *STORY[2:]))
    assert kept(article, "body") == STORY


def test_a_caption_said_twice_on_one_line_is_kept_once():
    caption = "Firefighters row along the flooded market square of Altena"
    page = copied(f"{caption} {caption}\u00a0 ", HEADLINE, *STORY)
    article = article_of(page)
    assert kept(article, "caption") == [caption]
    assert left_out(article, page)[caption] == "repeat"


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Share this article on Facebook", "furniture"),
        ("You may also like", "furniture"),
        ("Subscribe to our free newsletter and never miss a story.", "furniture"),
        ("Please enable JavaScript to see the comments on this page.", "pitch"),
        ("Advertisement", "control"),
        ("Enjoying this story? Get our weekly letter from the valley. No spam, ever.", "pitch"),
        ("PHOTOS: Water in the market square of Altena", "furniture"),
        ("This is a developing story. Check back for updates.", "furniture"),
        ("Stay with The Valley Post for the latest on this story.", "furniture"),
        ("Image 3 of 12", "control"),
        ("1 / 5", "control"),
        ("Hide caption", "control"),
        ("The morning file lands in your inbox every working day.", "pitch"),
        ("Contact Jane Doe: jane.doe@example.org or 555-0134.", "writer"),
    ],
)
def test_furniture_between_paragraphs(line, rule):
    page = copied(HEADLINE, STORY[0], STORY[1], line, STORY[2], STORY[3])
    article = article_of(page)
    assert left_out(article, page) == {line: rule}
    assert kept(article, "body") == STORY


def test_share_prices_are_no_furniture():
    line = "Share prices of the three largest builders fell on the news that the bridge will have to be closed until the summer."
    assert line in kept(article_of(copied(HEADLINE, *STORY, line, STORY[1].replace("40", "41"))), "body")


def test_other_stories_behind_the_article_are_left_out():
    teasers = [
        "Council votes for new tram line",
        "The plan was passed by a single vote after a long night of talks.",
        "Baker wins prize for rye bread",
    ]
    article = article_of(copied(HEADLINE, *STORY, "Related stories", *teasers, "More news"))
    assert kept(article, "body") == STORY


def test_readers_comments_are_left_out():
    comments = [
        "Leave a comment",
        "rower77 says:",
        "I told them for years that the wall by the river was far too low and nobody wanted to hear it.",
    ]
    more = [STORY[1].replace("40", "sixty")]
    assert kept(article_of(copied(HEADLINE, *STORY, *more, *comments)), "body") == STORY + more


def test_a_list_that_a_line_announces_is_kept():
    items = ["Vera Holm, 39, of Altena", "Tom Reed, 51, of Altena", "Ida Falk, 60, of Werdohl"]
    article = article_of(
        copied(HEADLINE, *STORY, "The people who were hurt were named by the police as:", *items, STORY[1].replace("40", "41"))
    )
    assert kept(article, "list") == items


def test_a_teaser_that_breaks_off_is_a_repeat():
    article = article_of(copied(HEADLINE, *STORY, "Firefighters brought 40 people out of their..."))
    assert kept(article, "body") == STORY


@pytest.mark.parametrize(
    ("line", "names", "credit"),
    [
        ("By Jane Doe", "Jane Doe", None),
        ("By Jane Doe and Tom Reed, AP", "Jane Doe, Tom Reed", "AP"),
        ("BY JANE DOE", "JANE DOE", None),
        ("Jane Doe, Associated Press", "Jane Doe", "AP"),
        ("Reporting by Jane Doe in Kyiv", "Jane Doe", None),
        ("By The Associated Press", "The Associated Press", "AP"),
    ],
)
def test_bylines(line, names, credit):
    article = article_of(copied(HEADLINE, line, *STORY))
    assert (article.byline, article.credit) == (names, credit)
    assert line in kept(article, "byline", "credit")


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        (copied(HEADLINE, "ALTENA, Germany (AP) — " + STORY[0], *STORY[1:]), "AP"),
        (copied(HEADLINE, *STORY, "(Reporting by Jane Doe; Editing by Tom Reed for Reuters)"), "Reuters"),
        (copied(HEADLINE, *STORY, "With files from Reuters"), "with Reuters"),
        (copied(HEADLINE, *STORY, "– Digital editor Jane Doe and The Associated Press contributed to this report."), "with AP"),
        (copied(HEADLINE, "By Halden Press Agency", *STORY), "Halden Press Agency"),
        (copied(HEADLINE, *STORY, "Copyright 2021 The Associated Press. All rights reserved."), "AP"),
        (copied(HEADLINE, *STORY), None),
    ],
)
def test_agency_credits(text, credit):
    assert article_of(text).credit == credit


@pytest.mark.parametrize(
    "line", ["The Valley Post's Jane Doe and Tom Reed contributed.", "Staff writer Jane Doe contributed. Tom Reed: reed@example.org"]
)
def test_those_who_contributed(line):
    assert kept(article_of(copied(HEADLINE, *STORY, line)), "credit") == [line]


def test_what_contributed_to_an_accident_is_no_credit():
    line = "Wet leaves and speed may have contributed."
    assert line in kept(article_of(copied(HEADLINE, *STORY[:2], line, *STORY[2:])), "body")


def test_hard_wrapped_text_keeps_its_paragraphs():
    wrapped = (
        "The river Lenne burst its banks early on Tuesday and flooded the\nmarket square of Altena, the mayor of the town said in a short\nstatement "
        "to reporters who had come there by boat in the night.\n\nFirefighters brought 40 people out of their houses in boats, and a\nschool was opened "
        "for those who could not go home in the cold, as\nthe power had been cut off."
    )
    article = article_of(wrapped)
    assert len(kept(article, "body")) == 2
    assert article.text == wrapped


def test_site_furniture_is_learned_from_other_pages():
    from twosource.stages.clean import survey

    motto = "The Valley Post brings the news of the valley to the people who live in it."
    pages = [
        Page(name=f"{n}", text=copied(f"Story number {n} of the day", motto, *(f"{line} It is {n}." for line in STORY)), outlet="Post")
        for n in range(3)
    ]
    article, _ = clean(pages[0], survey(pages))
    assert article is not None
    assert motto not in article.text
    assert survey(pages[:2]).of(pages[0]) == frozenset()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        (" \n\u00a0\n ", "empty"),
        (copied("Home", "News", "Sport", "Weather", "Sign in"), "no-article"),
        (copied("We use cookies to improve your experience.", "Accept all", "Privacy policy"), "no-article"),
        (copied(*["Die Feuerwehr brachte am Dienstag vierzig Menschen mit Booten aus ihren Häusern, und eine Schule wurde für sie geöffnet."] * 1,
                "Der Bürgermeister sagte, so etwas habe die Stadt seit fünfzig Jahren nicht mehr gesehen, und dankte allen Helfern."), "language"),
    ],
)  # fmt: skip
def test_pages_without_an_article(text, code):
    article, problems = clean(Page(name="page.txt", text=text))
    assert article is None
    assert [problem.code for problem in problems] == [code]
    assert "page.txt" in problems[0].message


@pytest.mark.parametrize("clean_text", [False, True])
def test_a_page_that_is_too_large_is_set_aside(monkeypatch, clean_text):
    monkeypatch.setattr("twosource.stages.clean.LONGEST", 300)
    article, problems = clean(Page(name="page.txt", text=copied(HEADLINE, *STORY), clean=clean_text))
    assert article is None
    assert [problem.code for problem in problems] == ["too-large"]
    assert "page.txt" in problems[0].message


def test_the_input_lines_own_words_win():
    page = Page(
        name="p",
        text=copied(HEADLINE, "By Jane Doe", "3 March 2021", *STORY),
        published="2021-03-05",
        byline="Tom Reed",
        title=HEADLINE,
        id="x",
    )
    article, problems = clean(page)
    assert article is not None
    assert (article.id, article.byline, article.published.value) == ("x", "Tom Reed", "2021-03-05")
    assert sorted(problem.message.split(": ")[1] for problem in problems if problem.code == "conflict") == ["byline", "published"]


LINE = st.one_of(
    st.sampled_from(
        [*STORY, HEADLINE, "Share", "By Jane Doe", "3 March 2021, 08:15", "Read also: More news", "x x x x x x x x", "Photo: Jane Doe/AFP"]
    ),
    st.text(max_size=40),
)
BREAK = st.sampled_from(["\n", "\n\n", "\r\n", " \n\t\n", "\u2028", "\u00a0\n"])


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(LINE, BREAK), max_size=25))
def test_blocks_tile_the_page_and_keep_its_words(parts):
    text = "".join(line + gap for line, gap in parts) + copied(*STORY)
    article, _ = extract(Page(name="p", text=text))
    if article is None:
        return
    seen = bytearray(len(text))
    for block in article.blocks:
        assert block.page_start is not None
        assert block.page_end is not None
        for at in range(block.page_start, block.page_end):
            assert not seen[at]
            seen[at] = 1
        if block.start is None:
            assert block.kind == "boilerplate"
            assert block.rule
        else:
            assert article.text[block.start : block.end] == text[block.page_start : block.page_end]
    assert all(seen[at] or text[at].isspace() for at in range(len(text)))
    kept_blocks = [b for b in article.blocks if b.start is not None]
    assert "\n\n".join(article.text[b.start : b.end] for b in kept_blocks) == article.text
    assert [b.page_start for b in kept_blocks] == sorted(b.page_start for b in kept_blocks)


TEASERS = [
    "The baker's bread from the old mill has won the prize of the county, and the queue at the shop is now as long as the street.",
    "A tram line over the ridge will cost more than the council had planned, as the ground is softer than anyone there had thought.",
    "The choir of the valley sings in the capital next week, where forty thousand people are to hear it, its director hopes at least.",
]


def test_an_article_under_a_signed_title_wins_over_a_longer_list_of_teasers():
    page = copied("Latest stories", *TEASERS, *[line.replace("The ", "Our ") for line in TEASERS], HEADLINE, "3 March 2021", *STORY)
    assert kept(article_of(page), "body") == STORY


def test_teasers_that_break_off_between_headline_and_article_are_left_out():
    teasers = [part for line in TEASERS for part in (f"{line[:-1]}...", "World", "Sport", "Baker and choir")]
    page = copied(HEADLINE, *teasers, "By Jane Doe", *STORY)
    assert kept(article_of(page), "standfirst", "body") == STORY


def test_a_paragraph_that_was_wrapped_on_an_unwrapped_page_is_one_block():
    first, second = STORY[1].split(", and ")
    page = "\n".join([HEADLINE, STORY[0], f"{first}, and", second, *STORY[2:]])
    article = article_of(page)
    assert kept(article, "body")[1] == f"{first}, and\n{second}"
    assert all(article.text[b.start : b.end] == page[b.page_start : b.page_end] for b in article.blocks if b.start is not None)


def test_a_chronology_behind_the_article_is_its_list():
    days = [f"March {day} – Talks with the engineers in room {day} of the town hall" for day in range(4, 24)]
    assert kept(article_of(copied(HEADLINE, *STORY, "Dates of the talks", *days, "Sport")), "list") == days


def test_a_row_of_lines_that_are_built_alike_is_a_list():
    rows = ["Vera Holm (boat one): forty people", "Tom Reed (boat two): six people", "Ida Falk (boat three): nobody"]
    assert kept(article_of(copied(HEADLINE, *STORY[:2], *rows, *STORY[2:])), "list") == rows


def test_titles_of_other_stories_in_the_article_are_no_list():
    titles = ["Council votes for new tram line", "Baker wins prize for rye bread", "Choir sings in the capital"]
    assert not set(titles) & set(kept(article_of(copied(HEADLINE, *STORY[:2], *titles, *STORY[2:]))))


def test_the_signature_of_a_post_stays_with_it_and_dates_nothing():
    signature = "— Anna Vogt (@annavogt) March 1, 2021"
    article = article_of(
        copied(HEADLINE, *STORY[:2], "The water is falling at last, and the school can close its doors.", signature, *STORY[2:])
    )
    assert signature in kept(article, "body")
    assert article.published.value is None


def test_dates_of_other_stories_below_a_dated_article():
    article = article_of(copied(HEADLINE, "3 March 2021", *STORY, "16 November 2016", "Updated 4 March 2021"))
    assert kept(article, "date") == ["3 March 2021", "Updated 4 March 2021"]
    assert kept(article_of(copied(HEADLINE, *STORY, "3 March 2021")), "date") == ["3 March 2021"]
