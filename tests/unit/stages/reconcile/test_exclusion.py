"""Given two numbers of one thing, expect them to exclude each other, or not."""

import pytest

from tests.unit.stages.reconcile.stories import account_of

NORTH = "A bus overturned near Derby on Monday. Four people were injured and one person was killed, Mayor Anna Kern said."
ROAD = "The road was closed for the night. Rain fell. A bus overturned near Derby on Monday."


def sides(account, *statuses: str) -> list[set[str]]:
    return [{side.position for side in f.sides} for f in account.findings if f.status in statuses and len(f.sides) > 1]


@pytest.mark.parametrize(
    ("south", "expected"),
    [
        ("A bus overturned near Derby on Monday. A woman was killed and three other people were injured.", {"Four", "three"}),
        ("A bus overturned near Derby on Monday, killing one person. Three people were injured.", {"Four", "Three"}),
    ],
)
def test_a_lead_against_a_report_is_contested(models, south, expected):
    assert sides(account_of(models, North=NORTH, South=south), "contested") == [expected]


@pytest.mark.parametrize(
    "south",
    [
        "A bus overturned near Derby on Monday. One of the three people injured was a nurse.",
        "A bus overturned near Derby on Monday. A woman was taken away. Three other people were injured.",
        "A bus overturned near Derby on Monday. Officials originally said that nine people were injured.",
        "A bus overturned near Derby on Monday. One of two people injured was a nurse.",
        "A bus overturned near Derby on Monday. Three people were critically injured.",
        "A bus overturned near Derby on Monday. A nurse and three others were injured.",
        "A bus overturned near Derby on Monday. The two injured were children.",
        "A bus overturned near Derby on Monday. Nobody in the car behind it was injured.",
        f"{ROAD} Four people were injured in all. In the front seats two people were injured.",
    ],
)
def test_a_number_of_some_of_them_is_no_side(models, south):
    assert sides(account_of(models, North=NORTH, South=south), "contested", "updated") == []


def test_a_report_that_tells_two_numbers_means_two_things(models):
    account = account_of(
        models,
        North="A bombing at a rally in Lagos on Monday killed 12 people. The attacks of this week killed 31 people in Lagos.",
        South="A bombing at a rally in Lagos on Monday killed 31 people. It rained.",
    )
    assert not any({"12", "31"} <= found for found in sides(account, "contested") if len(found) > 2)


def test_a_toll_is_as_of_the_day_of_its_article(models):
    account = account_of(
        models,
        North=("2024-05-07", "A bus overturned near Derby on Monday, 6 May 2024, killing two people."),
        South=("2024-05-09", "A bus overturned near Derby on Monday, 6 May 2024, killing three people."),
    )
    assert sides(account, "updated") == [{"two", "three"}]
    (figure,) = [figure for figure in account.figures if figure.measure == "killed"]
    assert (figure.best, figure.status, (figure.as_of.start or "")[:10]) == (3, "updated", "2024-05-09")


def test_one_speaker_s_later_number_is_news(models):
    account = account_of(
        models,
        North=("2024-05-07", "General Paul Okoro said his forces had retaken 41 villages in the north of the country."),
        South=("2024-05-09", "General Paul Okoro said his forces had now retaken more than 60 villages in the Koidu region."),
    )
    assert sides(account, "updated") == [{"41", "more than 60"}]
