"""Hostile pages: bounded time and memory, no crash, and the words that are kept are the page's."""

import resource
import time

import pytest
from tests.unit.stages.clean.pages import HEADLINE, STORY, copied, html_page, paragraphs

from twosource.model.page import Page
from twosource.stages.clean import extract

MB = 1_000_000
SECONDS = 12.0
"""CPU time of one page, whatever is in it (a busy machine needs a fifth of it for the slowest)."""
MEMORY = 800_000
"""Kilobytes by which a page may raise what the process holds at most."""
PROSE = "The river burst its banks early on Tuesday and flooded the market square, the mayor said.\n"
BOMB = "<!DOCTYPE html [" + "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12)) + "<!ENTITY l0 'lol'>]>"

LARGE = {
    "50 MB of text": {"text": PROSE * (50 * MB // len(PROSE))},
    "50 MB of a script": {"html": f"<html><script>{'x' * 50 * MB}</script><body>{paragraphs()}"},
    "a million characters on half a million lines": {"text": "a\n" * 500_000},
    "a class name of 20 MB": {"html": f"<div class='{'x ' * 10 * MB}'>{paragraphs()}</div>"},
    "10,000 deep": {"html": "<div>" * 10_000 + paragraphs() + "</div>" * 10_000},
    "500,000 open tags": {"html": "<b><i>" * 250_000 + paragraphs()},
    "200,000 attributes": {"html": "<p " + " ".join(f"a{n}=1" for n in range(200_000)) + f">{paragraphs()}"},
    "an entity bomb": {"html": BOMB + html_page(f"<p>&l11;</p>{paragraphs()}")},
    "a line of 900,000 characters": {"text": "word, " * 150_000},
    "900,000 characters without a space": {"text": "w" * 900_000},
    "quotation marks": {"text": "“" * 100_000 + "\n" + PROSE * 5},
    "dates": {"text": "3 March 2021, 08:15 " * 40_000},
    "bylines": {"text": "By Jane Doe, Tom Reed, and Ida Falk\n" * 20_000},
    "walls and apostrophes": {"text": copied(*STORY[:1], "Subscribe to continue reading", "you 'a 'b " * 80_000)},
    "captions": {"text": copied(*STORY, *["Image 3 of 12 (Jane Doe " + "A. " * 60 + "/ Post)"] * 4_000)},
    "names that contributed": {"text": copied(*STORY, *["By A B C D E F G H I J K L M N O P Q R S T U V W X Y Z contributed"] * 9_000)},
    "times": {"text": "14:32\nShort words.\n" * 20_000},
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(LARGE))
def test_time_and_memory_are_bounded(name):
    page = Page(name="p", **LARGE[name])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    article, problems = extract(page)
    spent = time.process_time() - start
    assert article is not None or problems
    assert spent < SECONDS
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MEMORY


def test_an_entity_bomb_is_not_blown_up():
    article, _ = extract(Page(name="p", html=LARGE["an entity bomb"]["html"]))
    assert article is not None
    assert article.text.count("lol") <= 1


STRANGE = {
    "right-to-left marks": "The mayor \u202eofLive\u202c said that 40 \u2067people\u2069 had been brought out of \u200ftheir houses.",
    "zero-width characters": "The may\u200bor said that 4\u200d0 peo\ufeffple had been brought out of their hou\u00adses on Tuesday.",
    "look-alike letters": "The m\u0430y\u043er s\u0430id th\u0430t 40 p\u0435\u043epl\u0435 had been brought out of their houses.",
    "combining marks": "The mayo\u0301r said that 40 pe\u0308ople had been brought out of their house\u0327s on Tuesday night.",
    "null bytes": "The mayor said that 40\x00 people had been \x00brought out of their houses on Tuesday night.",
    "astral letters": "The \U0001d526mayor said \U0001f600 that 40 people had been brought out of their houses on Tuesday night.",
    "mojibake": "The mayorâ€™s office said that 40 people had been brought out of cafÃ©s and houses on Tuesday.",
    "controls": "The mayor said\x1b[31m that 40 people\x07 had been brought out of their houses on Tuesday night.",
    "a lone surrogate": "The mayor said that 40 \udc80people had been brought out of their houses on Tuesday night.",
}


@pytest.mark.parametrize("name", sorted(STRANGE))
def test_strange_characters_keep_their_places(name):
    page = copied(HEADLINE, STORY[0], STRANGE[name], *STORY[1:])
    article, _ = extract(Page(name="p", text=page))
    assert article is not None
    assert STRANGE[name] in article.text
    assert all(article.text[b.start : b.end] == page[b.page_start : b.page_end] for b in article.blocks if b.start is not None)


@pytest.mark.parametrize("name", sorted(set(STRANGE) - {"null bytes", "controls", "a lone surrogate"}))
def test_strange_characters_in_markup_stay_as_they_are(name):
    article, _ = extract(Page(name="p", html=html_page(paragraphs([STORY[0], STRANGE[name], *STORY[1:]]))))
    assert article is not None
    assert STRANGE[name] in [block.selector.exact for block in article.blocks]


@pytest.mark.parametrize("name", ["null bytes", "controls", "a lone surrogate"])
def test_what_no_markup_can_hold_costs_no_more_than_itself(name):
    article, _ = extract(Page(name="p", html=html_page(paragraphs([STORY[0], STRANGE[name], *STORY[1:]]))))
    assert article is not None
    assert [line for line in STORY if line not in article.text] == []
    assert "people" in article.text.split(STORY[0])[1].split(STORY[1])[0]


@pytest.mark.parametrize("declared", ["utf-16", "shift_jis", "ebcdic-cp-us", "x-nonsense", "utf-7"])
def test_an_encoding_that_is_declared_wrongly(declared):
    source = html_page(paragraphs(), f'<meta charset="{declared}"><meta http-equiv="Content-Type" content="text/html; charset={declared}">')
    article, _ = extract(Page(name="p", html=source))
    assert article is not None
    assert [line for line in STORY if line not in article.text] == []
