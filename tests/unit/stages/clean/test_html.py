"""HTML pages: what is kept, the metadata, and that every kept block is found again in the page."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html
from tests.unit.stages.clean.pages import HEADLINE, STORY, html_page, paragraphs

from twosource.model.article import Article
from twosource.model.page import Page
from twosource.stages.clean import clean, extract, survey

MORE = [
    "The water stood a metre high in the cellars of the town hall, where the archive of the town is kept, the council said.",
    "Volunteers from three villages carried the oldest books up to the second floor through the night, and few of them were lost.",
]


def article_of(source: str, **fields) -> Article:
    article, _ = clean(Page(name="page.html", html=source, **fields))
    assert article is not None
    return article


def visible_words(source: str) -> str:
    """The visible text of a page by another reader than ours: lxml's, with what is not shown dropped, white space normalised."""
    tree = lxml_html.document_fromstring(source)
    for element in tree.xpath("//script | //style | //head | //*[@hidden] | //*[contains(@style, 'display:none')]"):
        element.drop_tree()
    return re.sub(r"\s+", " ", tree.text_content())


NEWS = html_page(
    f"""<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <article><h1>{HEADLINE}</h1><p class="standfirst">Water in the market square was a metre deep, and more rain is on its way.</p>
    <div class="byline">By Jane Doe</div><time datetime="2021-03-03T08:15:00+01:00">3 March 2021, 08:15</time>
    <figure><img src="a.jpg"><figcaption>Firefighters row along the market square.</figcaption></figure>
    {paragraphs()}<h2>Books carried to safety</h2>{paragraphs(MORE)}
    <blockquote><p>“Nobody had asked them to come, and they came all the same,” said the town's archivist.</p></blockquote>
    <script>var words = "never to be seen in any article";</script>
    <p style="display:none">This hidden sentence was put there for machines to read, and for nobody else to see it.</p></article>
    <aside><h3>Related stories</h3><ul><li><a href="/x">Council votes for new tram line</a></li></ul></aside>
    <section id="comments"><h3>Comments</h3><p>I told them for years that the wall was far too low.</p></section><footer>© 2021 The Valley Post</footer>""",
    '<meta property="og:site_name" content="The Valley Post"><link rel="canonical" href="https://valley.example/flood">',
)


def test_a_news_page_block_by_block():
    article = article_of(NEWS)
    kinds = [(block.kind, article.text[block.start : block.end]) for block in article.blocks]
    assert kinds[0] == ("headline", HEADLINE)
    assert [text for kind, text in kinds if kind == "body"] == STORY + MORE
    assert ("subhead", "Books carried to safety") in kinds
    assert ("standfirst", "Water in the market square was a metre deep, and more rain is on its way.") in kinds
    assert ("caption", "Firefighters row along the market square.") in kinds
    assert any(kind == "quote" for kind, _ in kinds)
    assert not re.search("hidden sentence|never to be seen|tram line|far too low|Valley Post|Sport", article.text)


@pytest.mark.parametrize("box", ["promo", "newsletter", "box newsletter-signup"])
def test_a_pitch_between_paragraphs(box):
    pitch = f'<div class="{box}"><p>Our letter from the valley is written by people who live there, and it costs nothing.</p></div>'
    article = article_of(html_page(f"<div><h1>{HEADLINE}</h1>{paragraphs(STORY)}{pitch}{paragraphs(MORE)}</div>"))
    assert [article.text[b.start : b.end] for b in article.blocks if b.kind == "body"] == STORY + MORE


def test_a_byline_that_only_its_class_tells():
    article = article_of(html_page(f'<div><h1>{HEADLINE}</h1><div class="author">Jane Doe in Altena</div>{paragraphs(STORY + MORE)}</div>'))
    assert article.byline == "Jane Doe"
    assert [article.text[b.start : b.end] for b in article.blocks if b.kind == "byline"] == ["Jane Doe in Altena"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("| March 3, 2021 12:01 PM", "date"),
        ("3 MAR 2021", "date"),
        ("March 3, 2021 Jane Doe", "byline"),
        ("Reuters March 3, 2021 11:03 PM", "byline"),
    ],
)
def test_a_date_in_what_the_markup_calls_a_byline(words, kind):
    article = article_of(html_page(f'<article><h1>{HEADLINE}</h1><div class="byline">{words}</div>{paragraphs()}</article>'))
    assert [block.kind for block in article.blocks][:2] == ["headline", kind]


def test_the_title_of_another_story_between_paragraphs_is_no_subhead():
    link = '<h3><a href="/tram">Council votes for new tram line over the ridge</a></h3>'
    own = '<h3><a href="#rescue">The rescue</a></h3>'
    body = "".join(f"<p>{line}</p>{extra}" for line, extra in zip(STORY, (link, own, "", ""), strict=True))
    article = article_of(html_page(f"<article><h1>{HEADLINE}</h1>{body}</article>"))
    assert "tram line" not in article.text
    assert [article.text[b.start : b.end] for b in article.blocks if b.kind == "subhead"] == ["The rescue"]


def test_a_short_result_is_asked_for_again(monkeypatch):
    asked: list[bool] = []
    monkeypatch.setattr("twosource.stages.clean.hypertext._extract", lambda _, fast: asked.append(fast) or [])
    article_of(NEWS)
    assert asked == [True, False]


def test_metadata_of_a_news_page():
    article = article_of(NEWS)
    assert (article.title, article.outlet, article.url, article.byline) == (
        HEADLINE,
        "The Valley Post",
        "https://valley.example/flood",
        "Jane Doe",
    )
    assert article.published.value == "2021-03-03T08:15:00+01:00"
    assert article.language == "en"


LD = '<script type="application/ld+json">{}</script>'


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        (LD.format('{"@type": "NewsArticle", "datePublished": "2021-03-03"}'), "published", "2021-03-03"),
        (LD.format('[{"@graph": [{"@type": ["Thing", "ReportageNewsArticle"], "author": [{"name": "A. Doe"}, {"name": "B. Roe"}]}]}]'), "byline", "A. Doe, B. Roe"),
        (LD.format('{"@type": "NewsArticle", "publisher": {"name": "The Valley Post"}}'), "outlet", "The Valley Post"),
        (LD.format('{"@type": "NewsArticle", "datePublished": ['), "published", None),
        (LD.format("[" * 100_000), "published", None),
        ('<meta property="article:published_time" content="2021-03-03T08:15Z">', "published", "2021-03-03T08:15+00:00"),
        ('<meta name="author" content="By Jane Doe">', "byline", "Jane Doe"),
        ('<meta name="author" content="https://valley.example/jane">', "byline", None),
        ('<meta name="date" content="soon">', "published", None),
    ],
)  # fmt: skip
def test_structured_data(head, field, value):
    article = article_of(html_page(f"<article><h1>{HEADLINE}</h1>{paragraphs(STORY + MORE)}</article>", head))
    found = article.published.value if field == "published" else getattr(article, field)
    assert found == value


@pytest.mark.parametrize(
    ("structured", "printed", "value"),
    [
        ("2021-03-04T01:15:00Z", "March 3, 2021 8:15 pm", "2021-03-03T20:15"),
        ("2021-03-04T01:15:00Z", "March 14, 2021", "2021-03-04T01:15:00+00:00"),
        ("2021-03-04T01:15:00-05:00", "March 3, 2021", "2021-03-04T01:15:00-05:00"),
    ],
)
def test_the_local_day_of_a_page_that_gives_utc(structured, printed, value):
    head = f'<meta property="article:published_time" content="{structured}">'
    source = html_page(f"<article><h1>{HEADLINE}</h1><p>{printed}</p>{paragraphs(STORY + MORE)}</article>", head)
    assert article_of(source).published.value == value


def test_a_date_that_only_the_markup_holds_is_inferred():
    source = html_page(
        f"<article><h1>{HEADLINE}</h1>{paragraphs(STORY + MORE)}</article>",
        LD.format('{"@type": "WebSite", "datePublished": "2021-03-03"}'),
    )
    published = article_of(source).published
    assert (published.value, published.basis) == ("2021-03-03", "inferred")
    assert published.reason


def test_the_date_in_the_address_is_inferred():
    source = html_page(f"<article><h1>{HEADLINE}</h1>{paragraphs(STORY + MORE)}</article>")
    published = article_of(source, url="https://valley.example/2021/03/03/flood").published
    assert (published.value, published.basis) == ("2021-03-03", "inferred")
    assert published.reason


@pytest.mark.parametrize("source", [NEWS, html_page(f"<article>{paragraphs(STORY + MORE)}</article>"), paragraphs(STORY + MORE)])
def test_every_kept_block_is_found_again(source):
    article = article_of(source)
    words = visible_words(source)
    for block in article.blocks:
        assert block.selector is not None
        assert block.selector.exact == article.text[block.start : block.end]
        assert block.selector.exact in words
        assert block.page_start is None


def test_the_second_opinion_where_the_extractor_finds_nothing(monkeypatch):
    monkeypatch.setattr("twosource.stages.clean.hypertext.extract_words", lambda *_: [])
    assert [line for line in STORY + MORE if line not in article_of(NEWS).text] == []


def test_an_article_in_two_parts_is_whole():
    first, second = STORY[:3], [STORY[3], *MORE]
    parts = "".join(
        f'<div class="chunk"><div class="text">{paragraphs(part)}</div></div><div class="ad">Advertisement</div>'
        for part in (first, second)
    )
    text = article_of(html_page(f"<main><h1>{HEADLINE}</h1>{parts}</main>")).text
    assert [line for line in first + second if line not in text] == []


UNCLOSED = 40_000
HOSTILE = {
    "scripts that never end": "<html><body>" + "<div>" * 1_000 + paragraphs() + "<script a<svg " * UNCLOSED,
    "comments that never end": "<html><body>" + "<div>" * 1_000 + paragraphs() + "<!-- " * UNCLOSED,
    "deep": "<html><body>" + "<div>" * 10_000 + paragraphs() + "</div>" * 10_000,
    "deep inline": "<html><body><p>" + "<b>" * 20_000 + " ".join(STORY),
    "null bytes": html_page(paragraphs(STORY + MORE).replace(" ", "\x00 ")),
    "wrong declaration": '<?xml version="1.0" encoding="utf-16"?>' + html_page(paragraphs(STORY + MORE)),
    "entity bomb": '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>' + html_page(f"<p>&b;</p>{paragraphs(STORY + MORE)}"),
    "lone surrogate": html_page("<p>\ud800</p>" + paragraphs(STORY + MORE)),
    "unclosed": "<html><body><p>" + "<p>".join(STORY + MORE),
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_hostile_pages_are_read(name):
    text = article_of(HOSTILE[name]).text
    assert [line for line in STORY if line not in text] == []


@pytest.mark.parametrize(
    ("source", "code"), [("<html></html>", "no-article"), ("<!-- -->", "damaged"), ("<<<>>>", "no-article"), (" ", "empty")]
)
def test_pages_without_an_article(source, code):
    article, problems = clean(Page(name="page.html", html=source))
    assert article is None
    assert [problem.code for problem in problems] == [code]


def test_a_very_long_page_is_read_as_text(monkeypatch):
    monkeypatch.setattr("twosource.stages.clean.MOST_LINES", 5)
    article, problems = clean(Page(name="page.html", html=NEWS))
    assert article is not None
    assert [problem.code for problem in problems] == ["large"]


TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<b>",
        "</b>",
        "<br>",
        "<li>",
        "<h1>",
        "<a href=x>",
        "</a>",
        "<td>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "&amp;",
        "&#0;",
        "<",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(TAGS, st.sampled_from([f"<p>{line}</p>" for line in STORY]), st.text(max_size=12)), max_size=40))
def test_any_markup_gives_blocks_that_are_the_text(parts):
    article, _ = extract(Page(name="p", html="".join(parts)))
    if article is not None:
        assert "\n\n".join(block.selector.exact for block in article.blocks if block.selector) == article.text


def test_an_article_that_is_printed_for_phones_too_is_no_furniture():
    link = '<link rel="canonical" href="https://news.example/ferry">'
    body = "".join(
        f"<p>A ferry with {n} people on board sank off the coast of Malta on Monday, the coast guard said in the evening.</p>"
        for n in (40, 50, 60)
    )
    pages = [
        Page(name=url, url=url, html=f"<html><head>{link}</head><body><h1>Ferry sinks</h1>{body}<p>{n} readers saw this.</p></body></html>")
        for n, url in enumerate(["https://news.example/ferry", "https://news.example/ferry/amp", "https://news.example/ferry?print=1"])
    ]
    furniture = survey(pages)
    assert all("50 people" in clean(page, furniture)[0].text for page in pages)


def test_what_a_survey_has_read_changes_nothing():
    pages = [Page(name=f"{n}", url=f"https://valley.example/{n}", html=html_page(f"<p>Valley weather</p><article>{paragraphs(STORY[n:] + MORE)}</article>")) for n in range(3)]  # fmt: skip
    furniture = survey(pages)
    assert set(furniture.read) == {page.html for page in pages}
    assert [clean(page, furniture) for page in pages] == [clean(page, replace(furniture, read={})) for page in pages]
