"""Pages that are no article are recognised and said to be so; articles about such pages are articles."""

import re

import pytest
from tests.unit.stages.clean.pages import (
    HEADLINE,
    STORY,
    copied,
    example_as_html,
    example_as_text,
    examples,
    html_page,
    paragraphs,
)

from twosource.model.page import Page
from twosource.stages.clean import clean

STORIES = [
    (HEADLINE, "Water in the market square was a metre deep on Tuesday, and more rain is on its way, forecasters say."),
    (
        "Council votes for new tram line over the ridge",
        "The plan was passed by a single vote after a long night of talks in the town hall of Werdohl.",
    ),
    (
        "Baker wins prize for rye bread from the old mill",
        "The queue at his shop is now as long as the street, and he has hired two more people to help.",
    ),
    (
        "Choir of the valley sings in the capital next week",
        "Forty thousand people are expected to hear it in the park on Saturday, its director said.",
    ),
    (
        "School roof to be mended before the winter comes",
        "Parents had asked for it since the storm in March, and the money has now been found by the county.",
    ),
]
LINKED = "".join(
    f'<div><h2><a href="/{n}">{title}</a></h2><span>3 March 2021</span><p>{text}</p></div>' for n, (title, text) in enumerate(STORIES)
)
OFFER = (
    "<div><h2>Subscribe to continue reading</h2><p>This article is for subscribers only. You have read all of your free articles this month.</p>"
    "<p>Get unlimited access to every story for only one euro a week, and cancel at any time you like.</p></div>"
)
PAGES = {
    "home": ("no-article", "a list of stories", f'<nav><a href="/">Home</a></nav>{LINKED}<footer>© 2021 The Valley Post</footer>'),
    "search": ("no-article", "a page of search results", f"<h1>Search results for flood</h1><p>5 results</p>{LINKED}<a href='?p=2'>Next</a>"),
    "consent": (
        "no-article",
        "a consent wall",
        "<h1>Before you continue</h1><p>We and our 824 partners store information on your device, such as cookies, and process personal data, such as "
        "your IP address, to show you personalised advertising and to measure how well it does.</p><p>You can accept all of it, reject it or manage "
        "your choices at any time in our privacy policy. Some partners rely on their legitimate interest.</p><button>Accept all</button>",
    ),
    "not found": (
        "no-article",
        "an error page",
        "<h1>404: page not found</h1><p>Sorry, the page you are looking for could not be found. It may have been moved or deleted, or the address may "
        "have been typed wrong.</p><p>Please go back to our home page, or read one of the stories that other readers liked.</p>",
    ),
    "blocked": (
        "no-article",
        "an error page",
        "<h1>Access denied</h1><p>The owner of this site uses a service that keeps off attacks, and what you just did set it off, as it may do with "
        "some words or commands. Write to the owner and say what you were doing when this came up.</p>",
    ),
    "paywall": ("paywall", "a teaser", f"<h1>{HEADLINE}</h1><p>By Jane Doe</p><p>3 March 2021</p>{paragraphs(STORY[:2])}{OFFER}"),
}  # fmt: skip


def as_text(source: str) -> str:
    return re.sub(r"(?:<[^<>]+>\s*)+", "\n\n", source).strip()


@pytest.mark.parametrize("name", sorted(PAGES))
def test_html_that_is_no_article(name):
    code, what, body = PAGES[name]
    article, problems = clean(Page(name="page.html", html=f"<html><head><title>The Valley Post</title></head><body>{body}</body></html>"))
    assert article is None
    assert [problem.code for problem in problems] == [code]
    assert what in problems[0].message


@pytest.mark.parametrize("name", sorted(PAGES))
def test_copied_text_that_is_no_article(name):
    article, problems = clean(Page(name="page.txt", text=as_text(PAGES[name][2])))
    assert article is None
    assert [problem.code for problem in problems] in (["no-article"], ["paywall"])


@pytest.mark.parametrize(
    "head",
    ["Search results", "You searched for flood", "Results for: flood", "About 1,200 results", "12 results found", "No results found", "Showing 1-10 of 99", "Showing results", "Your search returned five stories"],
)  # fmt: skip
def test_every_heading_of_results_is_looked_at(head):
    article, problems = clean(Page(name="page.txt", text=copied(head, *(part for story in STORIES for part in story))))
    assert article is None
    assert "a page of search results" in problems[0].message


LONG = [*STORY, *(text for _, text in STORIES[1:])]


def test_an_article_that_is_only_begun_is_read_and_said_to_be():
    article, problems = clean(Page(name="p", html=html_page(f"<h1>{HEADLINE}</h1>{paragraphs(LONG)}{OFFER}")))
    assert article is not None
    assert [problem.code for problem in problems] == ["paywall"]
    assert [article.text[b.start : b.end] for b in article.blocks if b.kind == "body"] == LONG


@pytest.mark.parametrize(
    ("headline", "lines"),
    [
        ("500 soldiers sent to Altena as the flood goes on", STORY),
        ("Search for the missing rower goes on in Altena", STORY),
        ("Readers may no longer reject cookies, court says", [*STORY[:2], "The court said that sites may ask for consent, and that a site's partners must be named to its readers."]),
        ("Valley Post puts up a paywall", ["Readers of the Valley Post will have to pay to read more than ten stories a month from Monday on, its editor said on Friday.", *STORY]),
    ],
)  # fmt: skip
def test_articles_that_speak_of_such_things(headline, lines):
    for page in (Page(name="p", text=copied(headline, *lines)), Page(name="p", html=html_page(f"<h1>{headline}</h1>{paragraphs(lines)}"))):
        article, problems = clean(page)
        assert article is not None
        assert not problems
        assert [line for line in lines if line not in article.text] == []


def test_an_article_in_parts_with_headings_is_no_list():
    parts = [part for n, line in enumerate(STORY) for part in (f"What is known about Altena, part {n}", line)]
    for page in (Page(name="p", text=copied(HEADLINE, "By Jane Doe", *parts)), Page(name="p", html=html_page(f"<h1>{HEADLINE}</h1>" + "".join(f"<h2>{part}</h2>" if n % 2 == 0 else f"<p>{part}</p>" for n, part in enumerate(parts))))):  # fmt: skip
        article, _ = clean(page)
        assert article is not None
        assert [line for line in STORY if line not in article.text] == []


def test_a_brief_of_one_sentence_is_an_article():
    article, problems = clean(Page(name="p", text="Police in Altena say that four armed robbers cleaned out a jewellery store on Friday."))
    assert article is not None
    assert not problems


EXAMPLES = examples()


@pytest.mark.parametrize("name", [name for name, (what, _) in EXAMPLES.items() if what != "article"])
def test_pages_without_an_article(name):
    what, lines = EXAMPLES[name]
    for page in (Page(name="p", html=example_as_html(lines)), Page(name="p", text=example_as_text(lines))):
        article, problems = clean(page)
        assert article is None
        assert len(problems) == 1
        if page.html is not None:
            assert what in problems[0].message


@pytest.mark.parametrize("name", [name for name, (what, _) in EXAMPLES.items() if what == "article"])
def test_articles_beside_banners_and_about_such_pages(name):
    _, lines = EXAMPLES[name]
    for page in (Page(name="p", html=example_as_html(lines)), Page(name="p", text=example_as_text(lines))):
        article, problems = clean(page)
        assert article is not None
        assert not problems


@pytest.mark.parametrize(
    "notice", ["You have 3 free articles left this month.", "We value your privacy. We use cookies to show you relevant ads."]
)
def test_a_notice_above_the_headline_is_no_part_of_the_article(notice):
    for page in (
        Page(name="p", text=copied(notice, HEADLINE, *STORY)),
        Page(name="p", html=f"<p>{notice}</p><h1>{HEADLINE}</h1>{paragraphs()}"),
    ):
        article, _ = clean(page)
        assert article is not None
        assert article.title == HEADLINE
        assert notice not in article.text


def test_what_somebody_said_of_a_newsletter_is_no_pitch():
    line = "The bank said on Tuesday that it had changed its privacy policy."
    article, _ = clean(Page(name="p", text=copied(HEADLINE, STORY[0], line, *STORY[1:])))
    assert article is not None
    assert line in article.text


@pytest.mark.parametrize(
    "line",
    [
        "US soldiers and those of Karrow are to build 'our road of peace' together",
        "'It's good to see you!': the queen of Karrow meets the king of Brill at last, an hour late",
    ],
)
def test_a_country_and_a_quotation_are_not_the_sites_words(line):
    article, problems = clean(Page(name="p", text=f"{line}, in a village that had not seen a visitor for a year."))
    assert article is not None
    assert not problems
