"""Feeds: entries with their whole article are pages, the others are said to be summaries."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twosource.adapters.files import read_pages
from twosource.adapters.files.feeds import looks_like_feed, read_feed
from twosource.adapters.files.source import Source
from twosource.model.page import Page
from twosource.stages.clean import clean

FIRST = "A ferry with 40 people on board sank off the coast of Malta on Monday, the coast guard said."
SECOND = "Rescuers pulled 38 people out of the water and were looking for two who were missing, among them the cook."
WHOLE = f"<p>{FIRST}</p><p>{SECOND}</p>"
ESCAPED = WHOLE.replace("<", "&lt;").replace(">", "&gt;")
LONG = " ".join([FIRST, SECOND] * 4)


def rss(item: str, head: str = "<title>The Daily Example</title>") -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">'
        f"<channel>{head}<link>https://news.example/</link><item><title>Ferry sinks</title><link>https://news.example/ferry</link>{item}</item></channel></rss>"
    )


def atom(entry: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/"><title>The Daily Example</title><author><name>Desk</name></author>'
        f'<entry><title type="html">Ferry &amp;amp; crew sink</title><link rel="replies" href="/no"/><link href="/ferry"/><author><name>Ann Kern</name></author>{entry}</entry></feed>'
    )


RDF = (
    '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="x"><title>The Daily Example</title>'
    '</channel><item rdf:about="y"><title>Ferry sinks</title><link>https://news.example/ferry</link><dc:creator>Ann Kern</dc:creator>'
    f"<dc:date>2024-05-06T18:00:00+02:00</dc:date><content:encoded>{ESCAPED}</content:encoded></item></rdf:RDF>"
)
RSS2 = rss(
    f"<dc:creator>Ann Kern</dc:creator><pubDate>Mon, 06 May 2024 18:00:00 +0200</pubDate><description>Short.</description><content:encoded><![CDATA[{WHOLE}]]></content:encoded>"
)
ATOM = atom(
    f'<published>2024-05-06T18:00:00+02:00</published><updated>2024-05-07T08:00:00+02:00</updated><summary>Short.</summary><content type="html">{ESCAPED}</content>'
)
XHTML = atom(
    f'<published>2024-05-06T18:00:00+02:00</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{WHOLE}</div></content>'
)


def pages(text: str, **fields) -> list:
    return list(read_feed(Source("feed.xml", **fields), text))


@pytest.mark.parametrize("text", [RSS2, RDF, ATOM, XHTML], ids=["rss-2.0", "rss-1.0", "atom", "atom-xhtml"])
def test_every_kind_of_feed(text):
    assert looks_like_feed(text)
    (page,) = pages(text)
    assert page.url == "https://news.example/ferry"
    assert page.title in ("Ferry sinks", "Ferry & crew sink")
    assert page.byline == "Ann Kern"
    assert page.outlet == "The Daily Example"
    assert page.published == "2024-05-06T18:00:00+02:00"
    article, problems = clean(page)
    assert problems == ()
    assert FIRST in article.text
    assert SECOND in article.text
    assert article.title == page.title


def test_the_time_of_the_last_change():
    assert pages(ATOM)[0].modified == "2024-05-07T08:00:00+02:00"


@pytest.mark.parametrize(
    "item",
    [
        f"<description>{FIRST}</description>",
        f"<description>{LONG} [&#8230;]</description>",
        f"<description>{LONG} Continue reading Ferry sinks</description>",
        f"<content:encoded><![CDATA[{WHOLE}<p>{LONG} <a href='x'>Read more</a></p>]]></content:encoded>",
        f"<content:encoded><![CDATA[<p>{FIRST}..</p>..]]></content:encoded>".replace("..</p>..", "...</p>"),
        "<description></description>",
        "<media:content>Picture</media:content>",
        f"<media:description>{LONG}</media:description>",
    ],
)
def test_an_entry_with_a_summary_is_no_article(item):
    (problem,) = pages(rss(item))
    assert problem.code == "summary-only"
    assert "https://news.example/ferry" in problem.message
    assert "entry 1" in problem.message


def test_a_summary_in_atom_is_a_summary_however_long():
    assert pages(atom(f"<summary>{FIRST}</summary>"))[0].code == "summary-only"
    assert pages(atom(f'<content src="https://news.example/ferry" type="text/html"/><summary>{FIRST}</summary>'))[0].code == "summary-only"


def test_a_whole_article_in_the_description():
    (page,) = pages(rss(f"<description>{LONG}</description>"))
    assert FIRST in page.html


def test_one_summary_costs_only_itself():
    two = RSS2.replace("</item>", "</item><item><title>Other</title><description>Only this.</description></item>")
    page, problem = pages(two)
    assert isinstance(page, Page)
    assert "entry 2" in problem.message


@pytest.mark.parametrize(
    ("head", "item", "outlet"),
    [
        ("<title>World | The News Example</title>", "", "The News Example"),
        ("<title>Example - World</title>", "", "Example - World"),
        ("<title>TN > World</title>", "", "TN > World"),
        ("<title>A Reader</title>", "<source url='https://other.example/rss'>The Other Example</source>", "The Other Example"),
        ("<title>Feed</title><dc:publisher>Example Media</dc:publisher>", "", "Example Media"),
        ("", "", None),
    ],
)
def test_the_outlet(head, item, outlet):
    (page,) = pages(
        rss(f"{item}<content:encoded><![CDATA[{WHOLE}]]></content:encoded>", head).replace("news.example/ferry", "thenews.example/ferry")
    )
    assert page.outlet == outlet


@pytest.mark.parametrize(
    ("item", "byline"),
    [
        ("<author>ann@news.example (Ann Kern)</author>", "Ann Kern"),
        ("<author>ann@news.example</author>", None),
        ("<dc:creator>Ann Kern</dc:creator><dc:creator>Bo Lind</dc:creator>", "Ann Kern, Bo Lind"),
    ],
)
def test_the_authors(item, byline):
    assert pages(rss(f"{item}<content:encoded><![CDATA[{WHOLE}]]></content:encoded>"))[0].byline == byline


def test_names_of_characters_that_xml_does_not_know():
    (page,) = pages(
        rss(f"<content:encoded>{ESCAPED.replace('coast guard', 'coast&nbsp;guard&rsquo;s &amp;lt;b&amp;gt;')}</content:encoded>")
    )
    assert "coast\u00a0guard’s &lt;b&gt;" in page.html


def test_entities_are_not_expanded_and_nothing_is_loaded(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret words")
    bomb = "".join(
        f'<!ENTITY e{n} "{"&e" + str(n - 1) + ";" if n else "boom"}{"&e" + str(n - 1) + ";" if n else "boom"}">' for n in range(60)
    )
    declared = f'<!DOCTYPE rss [{bomb}<!ENTITY file SYSTEM "{secret.as_uri()}">]>'
    text = (
        RSS2.replace("?>\n", f"?>{declared}\n", 1)
        .replace("Ferry sinks", "Ferry &e59; &file; sinks")
        .replace("<description>Short.", "<description>&e59;&file;")
    )
    started = time.monotonic()
    assert looks_like_feed(text)
    for item in pages(text):
        shown = item.html if isinstance(item, Page) else item.message
        assert "boom" not in shown
        assert "secret words" not in shown
    assert time.monotonic() - started < 2


def test_a_broken_feed_gives_what_can_be_read():
    text = RSS2.replace("</channel></rss>", "").replace("<description>Short.</description>", "<description>Fish & chips</description>")
    assert any(isinstance(item, Page) and FIRST in item.html for item in pages(text))
    assert [item.code for item in pages("<rss version='2.0'></rss>")] == ["empty"]
    assert [item.code for item in pages("<rss")] == ["empty"]


@pytest.mark.parametrize(("name", "pages_in_it"), [("feed.xml", 1), ("feed.rss", 1), ("feed.atom", 1), ("saved.html", 1), ("feed", 1)])
def test_feeds_as_files(tmp_path, name, pages_in_it):
    path = tmp_path / name
    path.write_text(RSS2, encoding="utf-8")
    found, problems = read_pages([str(path)], None)
    assert (len(found), problems) == (pages_in_it, [])
    assert name in found[0].name


def test_xml_that_is_neither_a_feed_nor_a_page(tmp_path):
    path = tmp_path / "catalog.xml"
    path.write_text("<catalog><rss/></catalog>")
    assert [problem.code for problem in read_pages([str(path)], None)[1]] == ["content-type"]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="<>/&;[]! rssfeditmn\"'=?-\n", max_size=200))
def test_any_text_is_read_or_refused(text):
    assert list(read_feed(Source("feed.xml"), "<rss>" + text))
    looks_like_feed(text)


@pytest.mark.parametrize("filler", ["<", "<!--", "<?x ", "&a", "<a>", ". ", "...", "[…", "<!DOCTYPE x ["])
def test_long_hostile_feeds_take_no_long_time(filler):
    started = time.monotonic()
    text = "<rss><channel><item><description>" + filler * (200_000 // len(filler))
    list(read_feed(Source("feed.xml"), text))
    looks_like_feed(filler * 50_000)
    assert time.monotonic() - started < 5
