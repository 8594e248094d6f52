"""Given these reports, expect this main event."""

import pytest

from tests.unit.stages.reconcile.stories import account_of


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ({"North": "A bus overturned in Leeds on Monday, killing two passengers. Police arrested the driver on Tuesday."}, "overturned"),
        (
            {
                "North": ("2024-05-07", "A man was stabbed in Derby on Monday."),
                "South": (
                    "2024-09-01",
                    "Peter Crane pleaded guilty on Friday to stabbing a man in Derby in May. The man was stabbed in a park.",
                ),
            },
            "stab",
        ),
        ({"North": "Parliament approved the budget on Monday. Ministers discussed it for weeks."}, "approved"),
    ],
)
def test_the_event_is_what_happened_and_not_what_came_after(models, texts, words):
    assert words in account_of(models, **texts).main_event.what


def test_who_takes_part(models):
    account = account_of(models, North="President Anna Kern met General Paul Okoro in Leeds on Monday.")
    names = {entity.id: entity.name for entity in account.entities}
    assert {names[key] for key in account.main_event.who} == {"Anna Kern", "Paul Okoro"}


def test_who_takes_part_without_a_name(models):
    account = account_of(models, North="A bus overturned in Leeds on Monday.")
    assert account.main_event.who == ()
    (phrase,) = account.main_event.participants
    assert phrase.text == "A bus"
    assert account.articles[0].text[phrase.span.start : phrase.span.end] == "A bus"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (
            "President Anna Kern met President Paul Okoro at the White House on Monday. Kern flew in from Oakland, California.",
            "White House",
        ),
        ("A bomb exploded in Mazar-i-Sharif on Monday. The army was sent from Kunduz.", "Mazār-e Sharīf"),
    ],
)
def test_where_is_where_its_own_clause_says(models, text, where):
    account = account_of(models, North=text)
    assert {place.id: place.name for place in account.places}[account.main_event.where.place] == where


def test_why_also_from_what_it_was_done_in_return_for(models):
    account = account_of(models, North="Rebels shelled the town on Monday in retaliation for a raid on their camp.")
    (why,) = account.main_event.why
    assert "in retaliation for a raid on their camp" in {claim.id: claim.text for claim in account.claims}[why]


def test_no_event_in_a_story_without_one(models):
    assert account_of(models, North="Cloudy.").main_event.event is None


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("A bus overturned in Ripley on Monday. The driver was flown to Derby. The injured were taken to a Derby hospital.", "Ripley"),
        ("A bus overturned in Chicago on Monday. It had come from the Fernwood neighborhood. Fernwood is old.", "Chicago"),
    ],
)
def test_where_is_not_where_people_were_taken_nor_a_quarter_that_is_not_known(models, text, city):
    account = account_of(models, North=text)
    (place,) = [place for place in account.places if place.id == account.main_event.where.place]
    assert place.name == city


def test_where_says_whether_a_clause_told_it(models):
    stated = account_of(models, North="A fire destroyed a school in Boston on Monday.").main_event.where
    assert (stated.text, stated.basis, stated.reason) == ("Boston", "stated", None)
    text = "A fire destroyed a school on Monday. The mayor of Boston spoke to parents."
    inferred = account_of(models, North=text).main_event.where
    assert (inferred.text, inferred.basis) == ("Boston", "inferred")
    assert inferred.reason
    unknown = account_of(models, North="A fire destroyed a school.").main_event.where
    assert (unknown.place, unknown.basis) == (None, "unknown")


def test_what_is_a_sentence_rather_than_a_fragment(models):
    text = "Their meeting at the palace on Monday was short. King Olaf met President Anna Kern at the palace on Monday."
    assert account_of(models, North=text).main_event.what != "Their meeting at the palace on Monday"


def test_places_and_events_take_no_part(models):
    text = "The army left the city of Koidu on Monday. The army ordered the withdrawal on Sunday."
    assert {phrase.text for phrase in account_of(models, North=text).main_event.participants} == {"The army"}


def test_those_who_came_to_harm_take_part(models):
    text = "A tram derailed in Derby on Monday. Seven people were killed. Police closed the road."
    assert {"A tram", "Seven people"} <= {phrase.text for phrase in account_of(models, North=text).main_event.participants}


def test_how_is_also_by_doing_something(models):
    account = account_of(models, North="Rebels captured the town of Koidu on Monday by crossing the river at night.")
    texts = {claim.id: claim.text for claim in account.claims}
    assert ["by crossing the river" in texts[key] for key in account.main_event.how] == [True]
    account = account_of(models, North="Rebels captured the town of Koidu by evening.")
    assert account.main_event.how == ()


def test_how_is_said_once_and_a_drive_by_is_no_means(models):
    text = "Rebels killed Ola Moe with a rifle in Koidu.\n\nRebels killed Ola Moe with a rifle.\n\nOla Moe was killed after a drive-by shooting in Koidu."
    account = account_of(models, North=text)
    words = {claim.id: claim.text for claim in account.claims}
    assert [words[key] for key in account.main_event.how] == ["Rebels killed Ola Moe with a rifle in Koidu"]
