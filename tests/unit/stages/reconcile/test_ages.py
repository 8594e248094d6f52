"""Given how old two reports say that somebody is, expect this finding."""

import pytest

from tests.unit.stages.reconcile.stories import account_of

FIRE = "A fire destroyed a school in Derby on Monday."


def ages(account) -> list[tuple[str, set[str], str]]:
    """Status, sides and statement of the findings on Anna Kern's age."""
    told = [f for f in account.findings if "Kern" in f.statement and any(sign.isdigit() for sign in f.statement)]
    return sorted((f.status, {side.position for side in f.sides}, f.statement) for f in told if f.statement[-1].isdigit())


@pytest.mark.parametrize(
    ("north", "south", "expected"),
    [
        ("Anna Kern, 24, was hurt.", "Among the hurt was Anna Kern, 24.", [("corroborated", {"24"})]),
        ("Anna Kern, 24, was hurt.", "Among the hurt was Anna Kern, 42.", [("contested", {"24", "42"})]),
        ("Anna Kern, 24, was hurt.", "Among the hurt was Ola Moe, 42.", [("single-origin", {"24"})]),
        ("Anna Kern, 24, was hurt.", "In 2019 Anna Kern, 19 at the time, was hurt in Derby.", [("single-origin", {"24"})]),
        ("Anna Kern, 24, was hurt, Mayor Ola Moe said.", "Mayor Ola Moe said Anna Kern, 24, was hurt.", [("single-origin", {"24"})]),
    ],
)
def test_how_old_somebody_is(models, north, south, expected):
    account = account_of(models, North=f"{FIRE} {north}", South=f"{south} The school in Derby burned on Monday.")
    assert [(status, sides) for status, sides, _ in ages(account)] == expected


@pytest.mark.parametrize(
    ("first", "second", "status"),
    [(24, 25, "single-origin"), (25, 24, "contested"), (24, 26, "contested")],
)
def test_a_birthday_may_lie_between_two_reports(models, first, second, status):
    account = account_of(
        models,
        North=("2024-05-07", f"{FIRE} Anna Kern, {first}, was hurt."),
        South=("2024-05-21", f"Among those hurt in the fire at a school in Derby was Anna Kern, {second}."),
    )
    assert {found for found, _, _ in ages(account)} == {status}


def test_father_and_son_of_one_name_are_two_people(models):
    account = account_of(models, North=f"{FIRE} John Hale, 49, was hurt.", South=f"{FIRE} John Hale, 5, was hurt.")
    assert "contested" not in {finding.status for finding in account.findings}
    assert {person.age for person in account.people if person.name == "John Hale"} == {5, 49}
