"""Given these lines, expect this agency."""

import time

import pytest

from tests.unit.helpers import article_of
from twosource.stages.copies import agency_credit
from twosource.stages.copies.credit import picture_agency

LONG = "Work on the pier began in the spring of last year, after a storm had torn away forty planks, and was to be done by summer, the council said then."
BODY = "The harbour master said that the ferry would sail again on Monday, when the wind has dropped and the pier has been mended."


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        (f"KYIV (AP) — {BODY}", "AP"),
        (f"PARIS, Aug 31 (Reuters) - {BODY}", "Reuters"),
        (f"NEW YORK, Dec. 11 (UPI) — {BODY}", "UPI"),
        (f"Cleveland (AFP) – {BODY}", "AFP"),
        (f"MARLOW (HPA) - {BODY}", "HPA"),
        (f"By Jane Holm, Associated Press\n\n{BODY}", "AP"),
        (f"Jane Holm / AP\n\n{BODY}", "AP"),
        (f"The Associated Press | Monday, July 16, 2018, 7:24 a.m.\n\n{BODY}", "AP"),
        (f"Associated Press Published 7:50 a.m. ET July 16, 2018\n\n{BODY}", "AP"),
        (f"Reuters, 16 July 2018\n\n{BODY}", "Reuters"),
        (f"AP photographers won prizes\n\n{BODY}", None),
        (f"By Valley Press Agency\n\n{BODY}", "Valley Press Agency"),
        (f"{BODY}\n\nAgence France-Presse contributed to this report.", "AFP"),
        (f"{BODY}\n\nWith files from Reuters", "Reuters"),
        (f"{BODY}\n\nWith files from The Canadian Press", "The Canadian Press"),
        (f"{BODY}\n\n© 2016 The Associated Press. All rights reserved.", "AP"),
        (f"{BODY}\n\nCopyright 2022 Valley Press Agency", "Valley Press Agency"),
        (f"{BODY}\n\n- Reuters.", "Reuters"),
        (f"{BODY} (Reporting by Ann Lee in Oslo; Editing by Bo Hart)", "Reuters"),
        (BODY, None),
        (f"{LONG}\n\nJim Holm / Reuters\n\n{LONG}\n\n{BODY}", None),
        (f"Jim Holm / Reuters\n\n{LONG}\n\n{LONG}", "Reuters"),
        (f"{BODY}\n\nThe pier fell in on Friday, the Associated Press reported.", None),
        (f"{BODY} She told Reuters that nobody was hurt, and that the ferry would be safe.", None),
        (f"Ap told us so.\n\n{BODY}", None),
        (f"Rep. Ann Lee (R) — {BODY}", None),
        ("", None),
    ],
)
def test_agency_in_text(text, agency):
    assert agency_credit(article_of(text)) == agency


@pytest.mark.parametrize(
    ("fields", "agency"),
    [
        ({"credit": "AP"}, "AP"),
        ({"credit": "with Reuters"}, "Reuters"),
        ({"byline": "Jane Holm, Associated Press"}, "AP"),
        ({"byline": "Jane Holm"}, None),
        ({"credit": "Halden Press Agency"}, "Halden Press Agency"),
    ],
)
def test_agency_in_fields(fields, agency):
    assert agency_credit(article_of(BODY, **fields)) == agency


def test_a_code_is_the_outlet_that_it_shortens():
    assert agency_credit(article_of(f"MARLOW (HPA) - {BODY}", outlet="Halden Press Agency")) == "Halden Press Agency"


@pytest.mark.parametrize("text", ["A" * 50_000, "Ab " * 20_000, "By " + "X Y " * 20_000, "(Reporting by " * 5_000, "© " * 30_000])
def test_long_odd_lines_take_no_time(text):
    start = time.perf_counter()
    agency_credit(article_of(text))
    assert time.perf_counter() - start < 2.0


@pytest.mark.parametrize(
    ("caption", "agency"),
    [
        ("Anna Kern speaks in Oslo on Monday. (AP Photo/Jo Hale)", "AP"),
        ("Anna Kern speaks in Oslo on Monday. Photo: Jo Hale, AP", "AP"),
        ("Anna Kern speaks in Oslo on Monday. Credit: Jo Hale/Reuters", "Reuters"),
        ("Anna Kern speaks in Oslo on Monday. Photo: Jo Hale", None),
        ("Anna Kern told Reuters in Oslo that the photo was hers.", None),
    ],
)
def test_the_agency_of_a_picture(caption, agency):
    assert picture_agency(caption) == agency
