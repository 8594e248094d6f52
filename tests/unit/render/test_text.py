import re
from dataclasses import replace

import pytest

from tests.unit.render.sample import sample_account
from twosource.render.text import to_text


@pytest.fixture(scope="module")
def plain() -> str:
    return to_text([sample_account()], width=90, colour=False)


@pytest.mark.parametrize(
    "expected",
    [
        "Blast at fireworks store near Constanta kills nine",
        "4 articles, 1 set aside as a copy · 7 origins · 11 findings · published 11 March 2026",
        "  What   An explosion tore through a fireworks store outside Constanta",
        "  When   10 March 2026",
        "  Where  near Constanta, RO",
        "CORROBORATED  two or more independent origins affirm it and none denies it",
        "      2 origins: Balkan Wire, Delta Observer · 3 outlets · 1 copy set aside · confidence:",
        "      strong (2 firm origins, an outlet's own voice)",
        "      · Harbour Gazette is a copy of Balkan Wire and adds no origin",
        "  2  A faulty heater had started the fire (they differ on why)",
        "      Sorin Dobre   There is no heater in that building",
        "  Ana Petrescu, in Balkan Wire, Harbour Gazette",
        "  People killed   7 to 11   updated, as of 11 March 2026",
        "  Ana Petrescu  regional governor · says 2, 4, 5",
        "    11 March 2026 (inferred)  Sorin Dobre was arrested",
        "  Harbour Gazette is an excerpt of Balkan Wire (94 % of the shorter text): 94 % of its",
    ],
)
def test_lines(plain, expected):
    assert expected in plain.splitlines()


def test_the_main_event_stands_before_the_findings_and_these_in_order(plain):
    places = [
        plain.index(word)
        for word in (
            "What",
            "CORROBORATED",
            "CONTESTED",
            "UPDATED",
            "SINGLE-ORIGIN",
            "FIGURES",
            "PEOPLE",
            "TIMELINE",
            "SOURCES",
            "PROBLEMS",
        )
    ]
    assert places == sorted(places)


def test_piped_text_has_no_control_characters(plain):
    assert re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", plain) is None


def test_colour_uses_only_styles_of_our_own():
    coloured = to_text([sample_account()], width=90, colour=True)
    assert "\x1b[1" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured).find("\x1b") == -1
    assert "\x1b[31mred" not in coloured


@pytest.mark.parametrize("width", [20, 40, 72, 90, 300])
def test_no_line_is_longer_than_the_width(width):
    lines = to_text([sample_account()], width=width, colour=False).splitlines()
    assert max(map(len, lines)) <= max(40, min(width, 100))


def test_rich_markup_in_a_page_is_not_obeyed():
    account = sample_account()
    hostile = replace(account, story=replace(account.story, headline="[bold red]hi[/] :smile: [link=x]y[/link]"))
    assert to_text([hostile], width=80, colour=False).startswith("[bold red]hi[/] :smile: [link=x]y[/link]\n")


def test_several_accounts_and_none():
    two = to_text([sample_account(), sample_account()], width=80, colour=False)
    assert two.count("CORROBORATED") == 2
    assert to_text([], width=80, colour=False) == ""
