"""Given these reports, expect these figures of the main event."""

import pytest

from tests.unit.stages.reconcile.stories import account_of


def totals(account) -> dict[str, float]:
    """The largest best value per measure among the figures of the main event, as a reader would take it."""
    found: dict[str, float] = {}
    for figure in account.figures:
        if figure.event in (None, account.main_event.event) and figure.best is not None and figure.measure in ("killed", "injured"):
            found[figure.measure] = max(found.get(figure.measure, 0), figure.best)
    return found


BUS = "A bus overturned near Derby on Monday, killing two passengers and injuring nine others, police said."


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ({"North": BUS}, {"killed": 2, "injured": 9}),
        (
            {
                "North": ("2024-05-07", BUS),
                "South": ("2024-05-09", "Three people have died after a bus overturned near Derby on Monday."),
                "West": ("2024-05-10", "The bus crash near Derby on May 6 killed three people."),
            },
            {"killed": 3, "injured": 9},
        ),
        ({"North": "Two officers and three residents were wounded in a bombing in Leeds on Monday."}, {"injured": 5}),
        ({"North": "Four people were stabbed in a park in Derby on Monday night. One of them died."}, {"killed": 1, "injured": 3}),
        ({"North": "A woman was stabbed in Derby on Monday. She is in critical condition."}, {"injured": 1}),
        ({"North": "A man drowned in the river near Derby on Monday."}, {"killed": 1}),
        ({"North": "A flood swept through Derby on Monday, killing four people. A flood in Leeds in 2007 killed 30."}, {"killed": 4}),
        ({"North": "A driver hit a boy in Derby on Monday, killing him and injuring his father."}, {"killed": 1, "injured": 1}),
        (
            {"North": "A flood swept through Derby on Monday, killing four people. Floods have killed 30 people there so far this year."},
            {"killed": 4},
        ),
        ({"North": "Four hikers were hit by falling rocks near Brand on Monday, one fatally."}, {"killed": 1, "injured": 3}),
        (
            {"North": "Six passengers were hit by a bus in Derby on Monday. One of three people taken to hospital has died."},
            {"killed": 1, "injured": 5},
        ),
        ({"North": "A flood hit Derby on Monday. Anna Moor, 40, was mortally injured."}, {"killed": 1}),
        ({"North": "A girl, 5, died in Derby on Monday. The girl was hit by another child's sledge."}, {"killed": 1}),
        (
            {"North": "A gas blast in Leeds on Monday killed two people. A neighbour was also hit by glass but survived."},
            {"killed": 2, "injured": 1},
        ),
        (
            {
                "North": ("2024-05-07", "A fire in a Leeds home on Monday killed a woman and injured her son."),
                "South": ("2024-05-09", "The fire in a Leeds home on Monday killed two people, a woman and her son."),
                "West": ("2024-05-09", "Two people died in the fire in a Leeds home on Monday."),
            },
            {"killed": 2},
        ),
        (
            {"North": "A fire in Derby on Monday killed two people. In 2010, Hugh Lane died in a fire. Lane was hit by a beam."},
            {"killed": 2},
        ),
        ({"North": "Lawmakers voted on Monday to raise the tax on fuel. The vote was 52 to 40."}, {}),
    ],
)
def test_the_toll_of_the_main_event(models, texts, expected):
    assert totals(account_of(models, **texts)) == expected


def test_who_counts_less_is_a_side_of_the_same_figure(models):
    account = account_of(
        models,
        North=("2024-05-07", "A blast in Leeds on Monday killed two people."),
        South=("2024-05-09", "A blast in Leeds on Monday killed three people."),
        West=("2024-05-09", "The blast in Leeds on Monday killed three people."),
    )
    (figure,) = [f for f in account.figures if f.measure == "killed"]
    assert (figure.low, figure.best, figure.high) == (2, 3, 3)
    assert figure.status in ("updated", "contested")


def test_a_number_that_no_article_states_is_said_to_be_inferred(models):
    account = account_of(models, North="A man was killed in a house fire in Derby on Monday. His name was not given.")
    (figure,) = [f for f in account.figures if f.measure == "killed"]
    assert figure.best == 1
    if not any("gives it" in reason for reason in figure.reasons):
        assert any("inferred" in reason for reason in figure.reasons)


@pytest.mark.parametrize("measure", ["killed", "injured"])
def test_best_lies_between_low_and_high(models, measure):
    account = account_of(
        models,
        North=("2024-05-07", BUS),
        South=("2024-05-09", "Three people died and eight were hurt when a bus overturned near Derby on Monday."),
    )
    for figure in account.figures:
        if figure.measure == measure and figure.best is not None:
            assert figure.low is None or figure.low <= figure.best
            assert figure.high is None or figure.best <= figure.high


def test_nothing_is_reckoned_from_the_losses_of_a_war(models):
    text = "The war has left 100,000 soldiers dead or wounded. It has killed about 40,000 civilians, General Paul Okoro said."
    account = account_of(models, North=text)
    assert {figure.measure for figure in account.figures} == {"casualties", "killed"}


def test_a_toll_since_january_is_no_side_of_the_toll_of_one_flood(models):
    account = account_of(
        models,
        North=("2024-05-07", "A flood in Derby on Monday killed four people."),
        South=("2024-05-07", "The flood in Derby on Monday killed four people. Floods have killed 30 people in England since January."),
    )
    tolls = {(figure.best, figure.scope, figure.since) for figure in account.figures if figure.measure == "killed"}
    assert tolls == {(4, None, None), (30, "cumulative", "2024-01-01")}
    assert all(figure.status != "contested" for figure in account.figures)


RAIDS = [
    ("A man with a knife killed three people at a market in Ghent on Monday. Police shot the attacker dead.", 4.0),
    ("A lorry driver killed three people in Ghent on Monday. The driver, Tom Hale, 41, was fined in 2009.", 3.0),
    ("Three people, the attacker among them, were killed at a market in Ghent on Monday. The attacker died in hospital.", 3.0),
]


@pytest.mark.parametrize(("text", "whole"), RAIDS)
def test_who_did_it_and_died_is_counted_beside_those_that_he_killed(models, text, whole):
    account = account_of(models, North=text, South=text.replace("on Monday", "on Monday morning"))
    figures = [figure for figure in account.figures if figure.measure == "killed" and figure.event == account.main_event.event]
    assert max(figure.best for figure in figures if figure.best is not None) == whole
    assert {figure.best for figure in figures if figure.basis != "inferred"} >= {3.0}
