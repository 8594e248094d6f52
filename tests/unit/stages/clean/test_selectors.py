"""Selectors are found again, once each, by a reader of the W3C's model that shares no code with ours."""

import re

import pytest
from lxml import html as lxml_html
from tests.unit.stages.clean.pages import HEADLINE, STORY, html_page, paragraphs
from tests.unit.stages.clean.test_entries import ENTRIES
from tests.unit.stages.clean.test_html import MORE, NEWS

from twosource.model.page import Page
from twosource.stages.clean import clean

UNSEEN = "//script | //style | //head | //noscript | //*[@hidden] | //*[contains(translate(@style, ' ', ''), 'display:none')]"


def anchored(source: str, exact: str, prefix: str, suffix: str) -> list[int]:
    """Every place of `exact` in the page's text with `prefix` before it and `suffix` behind; white space does not count, as between two
    elements the text of a tree has none, and a reader sees some."""
    tree = lxml_html.document_fromstring(source)
    for element in tree.xpath(UNSEEN):
        element.drop_tree()
    page, exact, prefix, suffix = (re.sub(r"\s+", "", text) for text in (tree.text_content(), exact, prefix, suffix))
    starts = (found.start() for found in re.finditer(f"(?={re.escape(exact)})", page))
    return [at for at in starts if page[:at].endswith(prefix) and page[at + len(exact) :].startswith(suffix)]


SAID_TWICE = html_page(
    f"<article><h1>{HEADLINE}</h1>{paragraphs(STORY)}<p>Yes.</p><p>“No,” she said.</p><p>Yes.</p><p>{MORE[0]}</p></article><p>Yes.</p><p>{STORY[3]}</p><p>Yes.</p>"
)
INLINE = html_page(f"<article><h1>{HEADLINE}</h1><p>The <b>river</b> <a href='/l'>Lenne</a>&nbsp;burst its banks<br>early on Tuesday &amp; flooded the square, he said.</p>{paragraphs(STORY[1:] + MORE)}</article>")  # fmt: skip
LIVE = html_page(
    "<h1>Flood: live updates</h1>" + "".join(f"<div><time>{clock} GMT</time><p>{text}</p></div>" for clock, _, text in ENTRIES)
)


@pytest.mark.parametrize("source", [NEWS, SAID_TWICE, INLINE, LIVE, html_page(paragraphs(STORY + MORE)), "<p>" + "<p>".join(STORY + MORE)])
def test_every_kept_block_is_found_again_once(source):
    article, _ = clean(Page(name="p", html=source))
    assert article is not None
    assert len(article.blocks) >= 4
    places = [anchored(source, b.selector.exact, b.selector.prefix, b.selector.suffix) for b in article.blocks]
    assert [len(found) for found in places] == [1] * len(places)
    assert places == sorted(places)
