import re

import pytest

from tests.unit.render.sample import sample_account
from twosource.render.markdown import escape, to_markdown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words, with a comma.", "plain words, with a comma."),
        ("<b>x</b>", r"\<b\>x\</b\>"),
        ("a *b* _c_ `d` ~e~", r"a \*b\* \_c\_ \`d\` \~e\~"),
        ("[a](b) ![c](d)", r"\[a\](b) \!\[c\](d)"),
        ("x | y", r"x \| y"),
        ("&lt; &#60;", r"\&lt; \&\#60;"),
        ("# heading", r"\# heading"),
        ("1. list", r"1\. list"),
        ("- list", r"\- list"),
        ("two\nlines", "two lines"),
        ("https://x.example", r"https\://x.example"),
        ("see www.x.example", r"see www\.x.example"),
        ("me@x.example", r"me\@x.example"),
        ("back\\slash", r"back\\slash"),
        ("\x1b[31m", "�\\[31m"),
    ],
)
def test_page_text_is_escaped(text, expected):
    assert escape(text) == expected


def test_document():
    page = to_markdown([sample_account()])
    assert page.startswith("# Blast at fireworks store near Constanta kills nine\n")
    assert re.search(r"(?<!\\)[<>]", page) is None
    for line in (
        "| **When** | 10 March 2026 |",
        "## Corroborated",
        "1. **An explosion tore through a fireworks store outside Constanta late on Tuesday**\\",
        "   - **Sorin Dobre**: There is no heater in that building",
        "     - Delta Observer › Sorin Dobre (denies it): “There is no heater in that building”",
        "10. **In March 2019 a smaller fire there hurt nobody**\\",
        "    - Delta Observer: “In March 2019 a smaller fire there hurt nobody”",
        "| People injured | about 40 | single-origin | about 40: Ana Petrescu, in Balkan Wire, Harbour Gazette |",
        "### Background",
        "| March 2019 | A smaller fire there hurt nobody |",
        "### The story",
    ):
        assert line in page.splitlines()


def test_no_accounts():
    assert to_markdown([]) == ""
