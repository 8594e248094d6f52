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

BUTTONS = html_page(
    f"<nav>Valley</nav><button>Menu</button><article><h1>{HEADLINE}</h1><button>Share</button><p>By Jane Doe</p>{paragraphs(STORY[:2])}"
    f"<svg><title>Picture</title></svg>{paragraphs(STORY[2:])}<div style='display: none'>Sign up here</div><script>let a = 1</script>{paragraphs(MORE)}</article>"
)
PLANS = html_page(
    f"<article><h1>{HEADLINE}</h1>{''.join(f'<h2>Plan {plan}</h2>' + paragraphs(['Eat: ' + line for line in STORY + MORE]) for plan in 'ABC')}</article>"
)


@pytest.mark.parametrize(
    "source", [BUTTONS, PLANS, NEWS, SAID_TWICE, INLINE, LIVE, html_page(paragraphs(STORY + MORE)), "<p>" + "<p>".join(STORY + MORE)]
)
def test_every_kept_block_is_found_again_once(source):
    article, _ = clean(Page(name="p", html=source))
    assert article is not None
    assert len(article.blocks) >= 4
    places = [anchored(source, b.selector.exact, b.selector.prefix, b.selector.suffix) for b in article.blocks]
    assert [len(found) for found in places] == [1] * len(places)
    assert places == sorted(places)


@pytest.mark.parametrize("hidden", ["button", "svg", "select", "noscript", "script"])
def test_context_ends_where_another_reader_may_see_more(hidden):
    page = html_page(
        f"<article><h1>{HEADLINE}</h1>{paragraphs(STORY)}<{hidden}><option>Play</option></{hidden}>{paragraphs(MORE)}</article>"
    )
    article, _ = clean(Page(name="p", html=page))
    before, after = (next(b.selector for b in article.blocks if b.selector.exact == text) for text in (STORY[-1], MORE[0]))
    assert (before.suffix.strip(), after.prefix.strip()) == ("", "")
    assert STORY[-2].endswith(before.prefix.strip()[-20:])
    assert MORE[1].startswith(after.suffix.strip())
