"""Dates and datelines as news pages print them."""

import pytest
from tests.unit.stages.clean.pages import HEADLINE, STORY, copied

from twosource.model.page import Page
from twosource.stages.clean import extract
from twosource.stages.clean.bylines import dateline_agency, is_credit, read_byline
from twosource.stages.clean.dates import find_dates, find_dates_without_year, parse_date


@pytest.mark.parametrize(
    ("text", "value", "precision"),
    [
        ("11 November 2022, 19:32", "2022-11-11T19:32", "minute"),
        ("Nov. 19, 2019 8:03 am ET", "2019-11-19T08:03-05:00", "minute"),
        ("Published 4:57 a.m. CT July 16, 2018", "2018-07-16T04:57-05:00", "minute"),
        ("Updated 5:57 a.m. ET July 16, 2018", "2018-07-16T05:57-04:00", "minute"),
        ("15 novembre 2022, Nov 15, 2022 8:03 et", "2022-11-15T08:03", "minute"),
        ("Published November 20th, 2019 - 07:29 GMT", "2019-11-20T07:29+00:00", "minute"),
        ("Tue, Nov 19 20197:05 AM EST", "2019-11-19T07:05-05:00", "minute"),
        ("6:59 am CDT, Sunday, July 15, 2018", "2018-07-15T06:59-05:00", "minute"),
        ("Sunday, 15 July 2018 04:18 PM", "2018-07-15T16:18", "minute"),
        ("Nov 18, 2019, 3pm EST", "2019-11-18T15:00-05:00", "hour"),
        ("November 19, 2019 / 12:21 AM", "2019-11-19T00:21", "minute"),
        ("2022-11-11T19:32:05+0200", "2022-11-11T19:32:05+02:00", "second"),
        ("2022-11-11T19:32:05.123Z", "2022-11-11T19:32:05+00:00", "second"),
        ("2018-09-16", "2018-09-16", "day"),
        ("20/11/2019", "2019-11-20", "day"),
        ("11/20/19 6:38 AM", "2019-11-20T06:38", "minute"),
        ("the 3rd of March 2021", "2021-03-03", "day"),
    ],
)
def test_a_date_is_read(text, value, precision):
    (found,) = find_dates(text)
    assert (found.value, found.precision) == (value, precision)


@pytest.mark.parametrize(
    "text", ["5/6/2022", "31 February 2020", "May 2022", "in 2022", "12:30", "1.2.3.2022", "version 2.11.20", "", "19 hours ago"]
)
def test_what_is_no_full_date_or_can_be_read_two_ways(text):
    assert find_dates(text) == ()
    assert parse_date(text) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Stefan J. Bos\u00a0", "Stefan J. Bos"),
        ("By Jane Doe and Tom van Reed, Associated Press", "Jane Doe, Tom van Reed"),
        ("By Jane Doe in Kyiv", "Jane Doe"),
        ("Written by Jane O'Doe | 3 March 2021", "Jane O'Doe"),
        ("By Jane Doe, Staff Writer", "Jane Doe"),
        ("By the time the boats came the square was under water and the bridge had been closed.", None),
        ("By Wednesday the river had fallen by a metre and the first shops opened their doors again.", None),
        ("Jane Doe", None),
    ],
)
def test_bylines(text, names):
    assert read_byline(text) == names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("KYIV, Nov 11 (Reuters) - The mayor said", (25, "Reuters")),
        ("ALTENA, Germany (AP) — The mayor said", (23, "AP")),
        ("WASHINGTON — The mayor said", (13, None)),
        ("HELSINKI—President Doe", (9, None)),
        ("The mayor - who is new - said", None),
        ("Altena - a small town - was flooded", None),
    ],
)
def test_datelines(text, found):
    assert dateline_agency(text) == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(Reporting by Jane Doe; Editing by Tom Reed)", True),
        ("(AP)", True),
        ("Jane Doe in Kyiv contributed to this report.", True),
        ("With files from The Canadian Press", True),
        ("He contributed to a fund for the families.", False),
        ("The Associated Press asked the council for an answer on Tuesday and was given none.", False),
    ],
)
def test_credit_lines(text, expected):
    assert is_credit(text) is expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Posted Nov 19, 6:51 AM", "2021-11-19T06:51"),
        ("Updated 3 March", "2021-03-03"),
        ("Posted Feb 30", None),
        ("March 3, 2020", None),
    ],
)
def test_dates_without_a_year(text, value):
    assert find_dates(text) == () or value is None
    assert next((found.value for found in find_dates_without_year(text, "2021")), None) == value


ADDRESS = "https://valley.example/2021/03/flood"
DAY_ADDRESS = "https://valley.example/2021/mar/03/flood"


@pytest.mark.parametrize(
    ("lines", "url", "value"),
    [
        ([HEADLINE, "Posted Mar 3, 6:51 AM", *STORY], ADDRESS, "2021-03-03T06:51"),
        ([HEADLINE, "Posted Mar 3, 6:51 AM", *STORY], None, None),
        (["4 March 2021", HEADLINE, "3 March 2021", *STORY], None, "2021-03-03"),
        (["4 March 2021", HEADLINE, *STORY], None, "2021-03-04"),
        (["4 March 2021", HEADLINE, *STORY, "Source: Town council, 1 March 2021"], None, "2021-03-04"),
        ([HEADLINE, "Updated 9 March 2021", *STORY], DAY_ADDRESS, "2021-03-03"),
        ([HEADLINE, "2 March 2021, 23:50", *STORY], DAY_ADDRESS, "2021-03-02T23:50"),
        ([HEADLINE, *STORY[:2], "— Jane Doe (@janedoe) March 1, 2021", *STORY[2:]], None, None),
        ([HEADLINE, *STORY[:2], "3 May 2019", STORY[2], "4 June 2018", STORY[3], "7 July 2017"], None, None),
    ],
)
def test_the_date_of_a_page(lines, url, value):
    article, _ = extract(Page(name="p", text=copied(*lines), url=url))
    assert article is not None
    assert article.published.value == value
