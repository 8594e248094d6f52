"""Links that open the live page at the words."""

import re
from dataclasses import replace
from urllib.parse import unquote

import pytest

from tests.unit.render.sample import article_of
from twosource.render.fragment import live_link

URL = "https://valley.example/flood"
TEXT = (
    "Water stood in the market square, the well-known mayor said & wept.\n\n"
    "The bridge was closed. The school was opened. The bridge was closed."
)


def link(words: str, url: str | None = URL, text: str = TEXT, nth: int = 0) -> str | None:
    start = [found.start() for found in re.finditer(re.escape(words), text)][nth]
    return live_link(replace(article_of(text), url=url), start, start + len(words))


def found_by_browser(fragment: str, page: str) -> list[int]:
    """Where another reader of the specification finds a fragment: [prefix-,]start[,end][,-suffix], white space and case aside."""
    page = " ".join(page.split()).lower()
    parts = fragment.split(":~:text=")[1].split(",")
    prefix = unquote(parts.pop(0)[:-1]).lower() if parts[0].endswith("-") else ""
    suffix = unquote(parts.pop()[1:]).lower() if parts[-1].startswith("-") else ""
    start, end = unquote(parts[0]).lower(), unquote(parts[-1]).lower()
    places = []
    for match in re.finditer(rf"\b{re.escape(start)}", page):
        close = match.end() if len(parts) == 1 else page.find(end, match.end()) + len(end)
        if page[: match.start()].rstrip().endswith(prefix) and page[close:].lstrip().startswith(suffix):
            places.append(match.start())
    return places


def test_the_syntax_of_fragments_is_encoded():
    assert link("square, the well-known mayor said & wept") == f"{URL}#:~:text=square%2C%20the%20well%2Dknown%20mayor%20said%20%26%20wept"


@pytest.mark.parametrize(("words", "nth"), [("market square", 0), ("The bridge was closed", 0), ("The bridge was closed", 1), (TEXT, 0)])
def test_the_words_are_found_again_and_nowhere_else(words, nth):
    found = found_by_browser(link(words, nth=nth), TEXT)
    flat = " ".join(TEXT.split())
    assert found == [[place.start() for place in re.finditer(re.escape(" ".join(words.split())), flat)][nth]]


def test_an_address_with_a_fragment_of_its_own_keeps_it():
    assert link("market square", f"{URL}#top") == f"{URL}#top:~:text=market%20square"


@pytest.mark.parametrize("url", [None, "javascript:alert(1)", "file:///etc/passwd", "ftp://valley.example/flood"])
def test_no_link_without_an_address_that_can_be_followed(url):
    assert link("market square", url) is None


def test_lone_surrogates_and_letters_of_other_scripts():
    text = "Ça va \ud800 Київ."
    assert live_link(replace(article_of(text), url=URL), 0, len(text)) == f"{URL}#:~:text=%C3%87a%20va%20%3F%20%D0%9A%D0%B8%D1%97%D0%B2."
