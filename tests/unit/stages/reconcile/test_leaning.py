"""Given what an outlet says next to a speaker's account, expect this many origins."""

import pytest

from tests.unit.stages.reconcile.stories import account_of, statuses

OWN = "Anders Lund fled to the harbour of Koidu in a lorry."


@pytest.mark.parametrize(
    ("north", "south"),
    [
        # The account goes on without a cue.
        ("Ola Moe said Anders Lund shouted at him. Anders Lund then fled to the harbour of Koidu.", "Anders Lund fled to the harbour, Ola Moe said."),
        # Both reports go on with one speaker.
        ("Ola Moe said he saw a lorry. Anders Lund fled to the harbour of Koidu.", "Ola Moe spoke of a fire. Anders Lund fled to Koidu harbour, Moe said."),
        # Only the subject can know it.
        ("Ola Moe saw a woman flee the building.", "Traders shouted. Ola Moe told them he saw a woman flee the building."),
    ],
)  # fmt: skip
def test_an_account_that_runs_on_is_no_second_origin(models, north, south):
    account = account_of(models, North=north, South=south)
    assert "corroborated" not in statuses(account, "fle")


def test_beside_another_speaker_it_is_one(models):
    account = account_of(
        models, North="Anna Kern spoke of a fire, Kern said. " + OWN, South="Anders Lund fled to the harbour, Ola Moe told traders."
    )
    assert "corroborated" in statuses(account, "fled")


def test_far_from_any_speaker_an_outlet_speaks_for_itself(models):
    account = account_of(models, North=OWN, South="Ola Moe said Anders Lund fled to the harbour.")
    assert "corroborated" in statuses(account, "fled")


def test_an_agency_and_whom_it_cites_are_one_origin_whoever_prints_it(models):
    account = account_of(
        models,
        North="OSLO (AP) -- Anna Kern left the talks in Oslo on Monday. Traders were told of it by radio.",
        South="BERGEN (AP) -- Crowds met in the rain. Anna Kern said that she had left the talks in Oslo.",
    )
    assert "corroborated" not in statuses(account, "left the talks")
