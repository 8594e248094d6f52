"""Given these reports, expect the main event at this time and place."""

import pytest

from tests.unit.stages.reconcile.stories import account_of


def place_name(account) -> str | None:
    return next((place.name for place in account.places if place.id == account.main_event.where.place), None)


@pytest.mark.parametrize(
    ("texts", "day"),
    [
        ({"North": ("2024-05-07", "A bus overturned in Leeds on Monday. Police arrested the driver on Tuesday.")}, "2024-05-06"),
        (
            {
                "North": ("2024-05-07", "A man was stabbed in Derby on Monday night."),
                "South": ("2024-09-02", "Peter Crane was sentenced on Monday for stabbing a man in Derby."),
                "West": ("2024-09-03", "Peter Crane was sentenced on Monday for stabbing a man in Derby on May 6."),
            },
            "2024-05-06",
        ),
        ({"North": ("2024-05-07", "A man was stabbed in Derby. He is in hospital.")}, ""),
    ],
)
def test_the_day_is_no_later_than_the_first_article(models, texts, day):
    assert (account_of(models, **texts).main_event.when.start or "")[:10] == day


def test_a_day_that_no_article_names_stays_unknown(models):
    when = account_of(models, North=("2024-05-07", "A man was stabbed in Derby.")).main_event.when
    assert (when.start, when.basis) == (None, "unknown")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("LONDON -- A bus overturned in Leeds on Monday. The bus had left Leeds at noon.", "Leeds"),
        ("A bus from York overturned in Leeds on Monday, police in Leeds said.", "Leeds"),
    ],
)
def test_the_place_is_where_it_happened(models, text, name):
    assert place_name(account_of(models, North=text)) == name


def test_a_quarter_lies_in_its_city(models):
    text = "A man was stabbed in the Brighton Park neighborhood of Chicago on Monday. Chicago police said the man was alone."
    account = account_of(models, North=text)
    quarters = [place for place in account.places if place.name == "Brighton Park"]
    assert all("Chicago" in place.within for place in quarters)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A bus overturned near Leeds on Sunday, injuring nine people. The road was still closed at 3:10 p.m.", "2024-05-05"),
        (
            "Nine people were hurt when a bus overturned near Leeds on Sunday. The driver was arrested on Monday over the crash.",
            "2024-05-05",
        ),
        (
            "Nine people were hurt when a bus overturned near Leeds on Sunday, police said on Monday. A bus driver was hurt too.",
            "2024-05-05",
        ),
        ("A fire overnight in Leeds killed two people. The fire began at 2 a.m. Monday, firefighters said.", "2024-05-06"),
    ],
)
def test_the_day_is_that_of_the_event_itself(models, text, day):
    account = account_of(models, North=("2024-05-06", text))
    assert (account.main_event.when.start or "")[:10] == day
