"""Given what can befall somebody but once, expect what two reports of it differ in."""

import pytest

from tests.unit.stages.reconcile.stories import account_of


@pytest.mark.parametrize(
    ("north", "south", "differs_in", "sides"),
    [
        ("Mayor Anna Kern died on 3 May 2024.", "Anna Kern, the mayor, died on 4 May 2024.", "time", {"2024-05-03", "2024-05-04"}),
        ("Mayor Anna Kern died in Oslo.", "Anna Kern, the mayor, died in Bergen.", "place", {"Oslo", "Bergen"}),
    ],
)
def test_two_days_or_places_exclude_each_other(models, north, south, differs_in, sides):
    account = account_of(models, North=north, South=south)
    (found,) = [finding for finding in account.findings if finding.status == "contested"]
    assert (found.differs_in, {side.position for side in found.sides}) == (differs_in, sides)


@pytest.mark.parametrize(
    ("north", "south"),
    [
        ("Mayor Anna Kern was shot on Monday. She died on Tuesday.", "Mayor Anna Kern was killed on Monday."),  # shot, and died of it
        ("Mayor Anna Kern was killed in Norway on Monday.", "Mayor Anna Kern was killed in Oslo on Monday night."),
        ("Mayor Anna Kern died on Monday.", "Ola Moe died on Tuesday."),
        ("Mayor Anna Kern spoke in Oslo on Monday.", "Mayor Anna Kern spoke in Bergen on Tuesday."),  # more than once
        ("Mayor Anna Kern died in a hospital in Oslo.", "Mayor Anna Kern died after she was shot at her home in Bergen."),
        ("Mayor Anna Kern reportedly died on Monday.", "Mayor Anna Kern died on Tuesday."),
    ],
)
def test_what_can_both_be_so(models, north, south):
    account = account_of(models, North=north, South=south)
    assert "contested" not in {finding.status for finding in account.findings}
