"""What is known about an article, how it is known, and where the page or the input contradicts it."""

import json

import pytest
from tests.unit.stages.clean.pages import HEADLINE, STORY, copied, html_page, paragraphs

from twosource.model.article import Article
from twosource.model.page import Page
from twosource.model.problems import Problem
from twosource.stages.clean import clean

BODY = f"<article><h1>{HEADLINE}</h1>{paragraphs()}</article>"
LD = '<script type="application/ld+json">{}</script>'


def read(page: Page) -> tuple[Article, list[Problem]]:
    article, problems = clean(page)
    assert article is not None
    return article, list(problems)


def how(article: Article) -> dict[str, str]:
    return {found.field: found.how for found in article.found or ()}


def test_structured_data_says_what_it_says():
    head = LD.format(
        '{"@type": "NewsArticle", "headline": "Flood in Altena", "author": {"name": "Jane Doe"}, "publisher": {"name": "The Valley Post"},'
        '"articleSection": ["Valley", "Weather"], "datePublished": "2021-03-03T08:15:00+01:00", "dateModified": "2021-03-03T19:20:00+01:00"}'
    )
    article, problems = read(Page(name="p", html=html_page(BODY, head + '<link rel="canonical" href="https://valley.example/flood">')))
    assert (article.section, article.published.value) == ("Valley", "2021-03-03T08:15:00+01:00")
    assert article.modified is not None
    assert article.modified.value == "2021-03-03T19:20:00+01:00"
    assert how(article) == {
        "title": "words",
        "outlet": "structured-data",
        "byline": "structured-data",
        "section": "structured-data",
        "url": "structured-data",
        "published": "structured-data",
        "modified": "structured-data",
    }
    assert not problems


@pytest.mark.parametrize(
    ("head", "body", "section", "modified"),
    [
        ('<meta property="article:section" content="Valley">', BODY, "Valley", None),
        ('<meta property="article:modified_time" content="2021-03-04T10:00:00Z">', BODY, None, "2021-03-04T10:00:00+00:00"),
        ("", f'{BODY}<span itemprop="dateModified" content="2021-03-05"></span>', None, "2021-03-05"),
        (LD.format('{"@type": "NewsArticle", "datePublished": "2021-03-03", "dateModified": "2021-03-03"}'), BODY, None, None),
        (LD.format('{"@type": "NewsArticle", "articleSection": {"x": 1}, "dateModified": "soon"}'), BODY, None, None),
    ],
)
def test_section_and_last_change(head, body, section, modified):
    article, _ = read(Page(name="p", html=html_page(body, head)))
    assert (article.section, article.modified.value if article.modified else None) == (section, modified)


def test_what_only_the_words_say():
    page = Page(name="p", text=copied(HEADLINE, "By Jane Doe, AP", "Published 3 March 2021, 08:15", "Updated 3 March 2021, 19:20", *STORY))
    article, _ = read(page)
    assert article.modified is not None
    assert (article.published.value, article.modified.value) == ("2021-03-03T08:15", "2021-03-03T19:20")
    span = article.modified.span
    assert span is not None
    assert article.text[span.start : span.end] == "3 March 2021, 19:20"
    assert set(how(article).values()) == {"words"}


@pytest.mark.parametrize(
    ("name", "fields", "value", "known"),
    [
        ("pages/2021-03-03-flood.txt", {}, "2021-03-03", "file-name"),
        ("pages/20210303.txt", {}, "2021-03-03", "file-name"),
        ("2021-03-03.jsonl:7", {}, None, None),
        ("2021-13-45.txt", {}, None, None),
        ("2021-03-03/flood.txt", {}, None, None),
        ("2021-03-09.txt", {"url": "https://valley.example/2021/03/03/flood"}, "2021-03-03", "address"),
        ("2021-03-09.txt", {"published": "2021-03-03"}, "2021-03-03", "input"),
    ],
)
def test_a_date_that_the_page_does_not_say(name, fields, value, known):
    article, _ = read(Page(name=name, text=copied(HEADLINE, *STORY), **fields))
    assert article.published.value == value
    assert how(article).get("published") == known
    assert known in (None, "input") or (article.published.basis == "inferred" and article.published.reason)


def test_markup_that_is_no_structured_data():
    article, _ = read(Page(name="p", html=html_page(f'<article><time datetime="2021-03-03">today</time>{paragraphs()}</article>')))
    assert (how(article)["title"], how(article)["published"]) == ("markup", "markup")


def test_contradictions_are_problems():
    head = '<meta property="og:site_name" content="The Valley Post"><meta property="article:published_time" content="2021-03-09">'
    body = f"<article><h1>{HEADLINE}</h1><p>3 March 2021</p>{paragraphs()}</article>"
    article, problems = read(Page(name="p", html=html_page(body, head), outlet="Daily Planet"))
    assert (article.outlet, article.published.value) == ("Daily Planet", "2021-03-09")
    assert sorted(problem.message.split(": ")[1] for problem in problems if problem.code == "conflict") == ["outlet", "published"]


@pytest.mark.parametrize(
    ("own", "other", "differ"),
    [
        ("https://valley.example/flood", "https://wire.example/2021/flood-in-altena", True),
        ("https://valley.example/flood", "https://valley.example/weather", True),
        ("https://www.valley.example/flood", "http://m.valley.example/flood/?ref=og", False),
        ("https://valley.example/flood", "/weather", False),
        ("https://valley.example/flood", "https://[broken", False),
        ("https://valley.example/flood", "https://valley.example/flood", False),
    ],
)
@pytest.mark.parametrize("second", ['<link rel="canonical" href="{}">', '<meta property="og:url" content="{}">'])
def test_two_addresses_of_one_page_are_a_conflict(own, other, differ, second):
    article, problems = read(Page(name="p", html=html_page(BODY, f'<link rel="canonical" href="{own}">' + second.format(other))))
    assert article.url == own
    said = [problem.message for problem in problems if problem.code == "conflict"]
    assert said == ([f"p: address: the page calls itself {own!r} and {other!r}; the first is used"] if differ else [])


@pytest.mark.parametrize(
    ("publisher", "site", "outlet", "credit"),
    [
        ("Associated Press", "The Valley Post", "The Valley Post", "AP"),
        ("Reuters", "U.S.", "Reuters", "Reuters"),
        ("The Valley Post", "Valley Post Online", "The Valley Post", None),
    ],
)
def test_an_agency_that_a_sites_data_calls_the_publisher(publisher, site, outlet, credit):
    data = json.dumps({"@type": "NewsArticle", "publisher": {"name": publisher}})
    head = LD.format(data) + f'<meta property="og:site_name" content="{site}">'
    article, _ = read(Page(name="p", html=html_page(BODY, head)))
    assert (article.outlet, article.credit) == (outlet, credit)
