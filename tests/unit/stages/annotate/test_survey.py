"""An outlet's home, learned from a first reading of all its articles, decides where its names are."""

import pytest

from twosource.model.page import Page
from twosource.run.loop import read
from twosource.stages.annotate import find_homes

OHIO = [
    "The council of Dayton, Ohio, met on Monday. Voters in Columbus, Ohio, go to the polls next week.",
    "A barn burned in Lima, Ohio, on Sunday. Fire crews came from Toledo, Ohio.",
    "A bridge in Cleveland, Ohio, was closed. Traffic to Akron, Ohio, was sent another way.",
]
LOCAL = "The fair in Springfield opens on Friday. Four people were hurt in Springfield when a stand fell."
ELSEWHERE = "Storms reached Reykjavik on Monday. Flights from Gothenburg were late."


def pages(texts, **fields):
    return [Page(name=f"{number}.txt", text=text, clean=True, **fields) for number, text in enumerate(texts)]


def springfields(reading):
    return {
        place.admin1
        for item in reading.annotations.values()
        for place in item.places
        if place.name == "Springfield" and place.use == "place"
    }


@pytest.mark.parametrize("fields", [{"outlet": "The Valley News"}, {"url": "https://www.valley.example/a"}])
def test_a_local_papers_springfield_is_at_home(fields, models):
    forwards = read(pages([*OHIO, LOCAL, ELSEWHERE], **fields), models)
    assert springfields(forwards) == {"Ohio"}
    backwards = read(pages([*OHIO, LOCAL, ELSEWHERE], **fields)[::-1], models)
    assert {key: item.places for key, item in backwards.annotations.items()} == {
        key: item.places for key, item in forwards.annotations.items()
    }


def test_without_an_outlet_springfield_stays_where_most_people_are(models):
    assert "Ohio" not in springfields(read(pages([*OHIO, LOCAL]), models))


def test_only_articles_that_a_home_may_change_are_read_again(models):
    reading = read(pages([*OHIO, ELSEWHERE], outlet="The Valley News"), models)
    assert find_homes(reading.articles, reading.annotations, models.gazetteer) == {}


def test_two_articles_make_no_home(models):
    assert "Ohio" not in springfields(read(pages([OHIO[0] + " " + OHIO[1], LOCAL], outlet="The Valley News"), models))
