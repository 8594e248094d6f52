"""Given two spellings of a name in two reports, expect one person where the age says so."""

import pytest

from tests.unit.stages.reconcile.stories import account_of


@pytest.mark.parametrize(
    ("north", "south", "people"),
    [
        ("Sara Kernell, 40, was hurt in the crash.", "Sarah Kernell, 40, was hurt in the crash.", 1),
        ("Sara Kernell, 40, was hurt in the crash.", "Sarah Kernell, 41, was hurt in the crash.", 2),
        ("Sara Kernell, 40, was hurt in the crash.", "Sarah Kernell was hurt in the crash.", 2),
        ("Sara Kernell, 40, was hurt in the crash.", "Frank Kernell, 40, was hurt in the crash.", 2),
        ("Sara Kernell, 40, was hurt.", "Sara Kernlel, 40, was hurt. Sara Kernell, 40, is a nurse.", 1),
        ("Sara Kernell, 7, and Sarah Kernell, 7, were hurt.", "Sarah Kernell, 7, was hurt in the crash.", 2),
        ("Ana Kernell, 40, was hurt in the crash.", "Ana Kernell Ruiz, 40, was hurt in the crash.", 1),
        ("Ana Kernell, 40, was hurt in the crash.", "Ana Kernell Ruiz, 12, was hurt in the crash.", 2),
        ("J.R. Kernell was hurt in the crash.", "James Robert Kernell was hurt in the crash.", 1),
        ("J.R. Kernell was hurt in the crash.", "James Paul Kernell was hurt in the crash.", 2),
    ],
)
def test_spellings_of_one_name(models, north, south, people):
    account = account_of(models, North=north, South=south)
    assert len([person for person in account.people if "Kernell" in person.name]) == people
