import pytest

from twosource.model.values import Quantity
from twosource.stages.reconcile.compare.quantities import compare_quantities


def q(low, high, text="it", approximate=False):
    return Quantity(low, high, approximate, "soldier", "soldiers", text, None)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (q(5, 5), q(5, 5), "equal"),
        (q(5, 5), q(50, 50), "disjoint"),
        (q(17, 17), q(12, 12), "disjoint"),
        (q(5, None), q(7, 7), "wider"),
        (q(7, 7), q(5, None), "narrower"),
        (q(None, 5), q(7, 7), "disjoint"),
        (q(100, 100, approximate=True), q(104, 104), "wider"),
        (q(12, 120), q(41, 41), "wider"),
        (q(40_000, 40_000, approximate=True), q(43_000, 43_000), "wider"),
        (q(30_000, 30_000), q(28_000, 28_000), "wider"),
        (q(31_500, 31_500), q(28_700, 28_700), "disjoint"),
        (q(10_000, 100_000), q(115_000, 115_000), "disjoint"),
        (q(15e6, 30e6), q(20e6, 40e6), "overlapping"),
        (q(5, None), q(5, None), "equal"),
        (q(200, 200, "nearly 200", approximate=True), q(185, 185), "wider"),
        (q(200, 200, "nearly 200", approximate=True), q(150, 150), "disjoint"),
        (q(1_000, 1_000), q(1_400, 1_400), "wider"),  # one significant digit: rounded to the nearest thousand
        (q(1_000, 1_000), q(1_600, 1_600), "disjoint"),
        (q(17, 17), q(18, 18), "disjoint"),  # small numbers are counted, not rounded
        (q(12, 120, "dozens"), q(10_000, 100_000, "tens of thousands"), "disjoint"),
        (q(5, None, "at least 5"), q(None, 8, "up to 8"), "overlapping"),
        (q(10, None, "more than 10"), q(None, 8, "up to 8"), "disjoint"),
        (q(None, 8, "up to 8"), q(3, 3), "wider"),
        (q(3, 9, "several"), q(3, 3), "wider"),
        (q(0, 0, "no"), q(1, None, "at least one"), "disjoint"),
    ],
)
def test_compare(a, b, relation):
    comparison = compare_quantities(a, b)
    assert comparison.relation == relation
    assert comparison.reason


def test_relation_is_symmetric():
    mirror = {"narrower": "wider", "wider": "narrower"}
    values = [q(5, 5), q(5, None), q(None, 8), q(3, 9), q(1_000, 1_000), q(980, 980, approximate=True), q(12, 120), q(None, None)]
    for a in values:
        for b in values:
            there, back = compare_quantities(a, b).relation, compare_quantities(b, a).relation
            assert mirror.get(there, there) == back


def test_reason_gives_both_wordings_and_what_they_allow():
    comparison = compare_quantities(q(100, 100, "about 100", approximate=True), q(150, 150, "150 soldiers"))
    assert comparison.reason == '"about 100" (90 to 110) cannot be reconciled with "150 soldiers" (145 to 155)'


def test_measures_of_other_units_are_not_comparable():
    metres, dollars = Quantity(5, 5, False, "metre", "", "5 metres", None), Quantity(5, 5, False, "dollar", "", "$5", None)
    comparison = compare_quantities(metres, dollars)
    assert comparison.relation == "not-comparable"
    assert "metre" in comparison.reason
