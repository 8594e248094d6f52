"""Counts: whether two count one thing, by the cases of METHODS section g, and then their numbers."""

import pytest

from tests.unit.stages.reconcile.compare.test_places import KHERSON, LVIV, OBLAST
from twosource.model.values import Quantity
from twosource.stages.reconcile.arguments import Argument, head_and_modifiers
from twosource.stages.reconcile.compare.counts import Count, compare_counts


def count(number, of="civilians", measure="killed", place=None, as_of="", **fields):
    quantity = Quantity(number, number, False, "person", of, f"{number} {of}", None, measure=measure, **fields)
    return Count(quantity, Argument(of, *head_and_modifiers(of)), place, as_of)


TOLL = count(12)


@pytest.mark.parametrize(
    ("other", "relation", "word"),
    [
        (count(12), "equal", "same number"),
        (count(17), "disjoint", "cannot be reconciled"),
        (count(12, measure="casualties"), "not-comparable", "casualties"),  # "dead or wounded" is no toll of the dead
        (count(12, measure="injured"), "not-comparable", "injured"),
        (count(12, measure=None), "not-comparable", "another thing"),
        (count(12, of="soldiers"), "not-comparable", "soldiers"),
        (count(12, of="Russian civilians"), "equal", "same number"),  # who says less may mean the same
        (count(2, portion="part"), "not-comparable", "part of another"),  # "including two children"
        (count(3, portion="increment"), "not-comparable", "adds to another"),  # "another three"
        (count(300, scope="cumulative", since="2022-01-01"), "not-comparable", "everything since 2022-01-01"),
        (count(300, scope="cumulative"), "not-comparable", "everything of a period"),
        (count(17, scope="total"), "disjoint", "cannot be reconciled"),
    ],
)
def test_beside_the_toll_of_an_incident(other, relation, word):
    for a, b in ((TOLL, other), (other, TOLL)):
        comparison = compare_counts(a, b)
        assert comparison.relation == relation
        assert word in comparison.reason
        assert not comparison.updates


@pytest.mark.parametrize(
    ("since", "other", "relation"),
    [
        ("2022-02-24", "2022-02-24", "disjoint"),
        ("2022-02-24", "2014-04-01", "not-comparable"),
        ("2022-02-24", None, "disjoint"),  # a period that is not dated may be the same
    ],
)
def test_counts_over_periods(since, other, relation):
    a, b = (count(number, scope="cumulative", since=day) for number, day in ((4_169, since), (9_031, other)))
    assert compare_counts(a, b).relation == relation


@pytest.mark.parametrize(
    ("a", "b", "relation"), [(KHERSON, KHERSON, "equal"), (KHERSON, OBLAST, "not-comparable"), (KHERSON, LVIV, "not-comparable")]
)
def test_a_town_is_not_its_region(a, b, relation):
    comparison = compare_counts(count(12, place=a), count(12, place=b))
    assert comparison.relation == relation
    assert relation == "equal" or "areas" in comparison.reason


@pytest.mark.parametrize(
    ("earlier", "later", "number", "relation", "updates"),
    [
        ("2022-11-09", "2022-11-11", 17, "not-comparable", True),
        ("2022-11-09", "2022-11-09", 17, "disjoint", False),
        ("", "2022-11-11", 17, "disjoint", False),
        ("2022-11-09", "2022-11-11", 12, "equal", False),
    ],
)
def test_another_number_of_another_day_is_an_update(earlier, later, number, relation, updates):
    comparison = compare_counts(count(12, as_of=earlier), count(number, as_of=later))
    assert (comparison.relation, comparison.updates) == (relation, updates)
    assert not updates or (earlier in comparison.reason and later in comparison.reason)
