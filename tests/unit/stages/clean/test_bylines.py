"""Lines that begin with "By": names of writers, or sentences and titles."""

import pytest

from twosource.stages.clean.bylines import read_byline


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Mara Lindqvist and Tom Achterberg", "Mara Lindqvist, Tom Achterberg"),
        ("By Mara Lindqvist, Courier Staff Writer", "Mara Lindqvist"),
        ("ByMara Lindqvist", "Mara Lindqvist"),
        ("By | Mara Lindqvist", "Mara Lindqvist"),
        ("Author: Rosa Lund", "Rosa Lund"),
        ("By JUAN A. VOGT", "JUAN A. VOGT"),
        ("By Dr. J. K. van der Berg", "Dr. J. K. van der Berg"),
        ("By Jean-Luc O'Neill, special to the Courier", "Jean-Luc O'Neill"),
        ("By Lea Amrein Aug. 2, 2024 5:40 p.m.", "Lea Amrein"),
        ("By Lea Amrein. CREATED Jun 2, 2024", "Lea Amrein"),
        ("by: Lea Amrein, Abel Tran Updated: Jun 2, 2024 - 10:28 PM", "Lea Amrein, Abel Tran"),
        ("By April Summers", "April Summers"),
        ("By Tuesday Weld", "Tuesday Weld"),
        ("By Will May", "Will May"),
        ("By Staff", "Staff"),
        ("By The Associated Press", "The Associated Press"),
    ],
)
def test_bylines(line, names):
    assert read_byline(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "Bylaws of the Rowing Club",
        "Byelection called in Karrow North",
        "By Tuesday, the water had reached the market square.",
        "By March 2020 the mine had closed.",
        "By Friday Evening",
        "By July, Anna Vogt Had Left the Town",
        "By Saturday, Okoro and Feld were in custody.",
        "By Christmas Karrow will have a new bridge",
        "By Anna Vogt's account, the town was lost.",
        "By Law, All Dogs Must Be on a Lead",
        "By Popular Demand, the Choir Returns to Karrow",
        "By One Vote, Council Backs Tram",
        "Author Rosa Lund Wins Prize",
        "Written by Hand",
    ],
)
def test_sentences_and_titles_that_begin_like_bylines(line):
    assert read_byline(line) is None
