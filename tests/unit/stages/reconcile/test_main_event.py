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


def test_no_event_in_a_story_without_one(models):
    assert account_of(models, North="Cloudy.").main_event.event is None
