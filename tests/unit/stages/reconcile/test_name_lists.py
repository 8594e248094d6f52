"""Given this text, expect these lists of names."""

import re

import pytest

from twosource.model.mentions import EntityMention
from twosource.stages.reconcile.name_lists import lists_of_names

NAMES = ("Anna Kern", "Paul Kern", "Mia Kern", "Tom Hale")


def mentions(text):
    found = [match for name in NAMES for match in re.finditer(name, text)]
    return [EntityMention(match.start(), match.end(), "person", match.group(), match.group()) for match in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Kern, 40, and Paul Kern, 41, were found.", [["Anna Kern", "Paul Kern"]]),
        ("Anna Kern, 40, her husband Paul Kern and their daughter, Mia Kern, 5.", [["Anna Kern", "Paul Kern", "Mia Kern"]]),
        ("Anna Kern, 40, of Leeds; the Rev. Paul Kern, 41, of York", [["Anna Kern", "Paul Kern"]]),
        ("Anna Kern, 40, Leeds.\nPaul Kern, 41, York.\nThe trial goes on.", [["Anna Kern", "Paul Kern"]]),
        ("The flood killed Anna Kern.\nPaul Kern lives in York.", [["Anna Kern"], ["Paul Kern"]]),
        ("Anna Kern, also known as Red, 40; Paul Kern, aka Blue, 41.", [["Anna Kern", "Paul Kern"]]),
        ("Anna Kern and Paul Kern's brother Tom Hale", [["Anna Kern"], ["Paul Kern"], ["Tom Hale"]]),
        ("Anna Kern told Paul Kern about it.", [["Anna Kern"], ["Paul Kern"]]),
        ("Anna Kern’s husband Paul Kern was there.", [["Anna Kern"], ["Paul Kern"]]),
        ("Anna Kern, 40. Tom Hale was arrested.", [["Anna Kern"], ["Tom Hale"]]),
    ],
)
def test_lists_of_names(text, expected):
    assert [[name.name for name in listed] for listed in lists_of_names(text, mentions(text))] == expected
