from hypothesis import given
from hypothesis import strategies as st

from twosource.stages.reconcile.cluster import APART, HOMES, MOST, average_link, connected, link_groups


def by_distance(a: int, b: int) -> float:
    return 10 - abs(a - b)


def test_near_items_are_joined_and_far_ones_are_not():
    assert average_link([1, 2, 30, 31], by_distance, 5) == [[1, 2], [30, 31]]


def test_a_chain_of_neighbours_does_not_run_together():
    assert average_link([0, 6, 12, 18], by_distance, 4) == [[0, 6], [12, 18]]


def test_what_is_apart_stays_apart_whatever_joins_them():
    def score(a: int, b: int) -> float:
        return APART if {a, b} == {1, 3} else 9

    assert average_link([1, 2, 3], score, 1) == [[1, 2], [3]]


def test_nothing_and_one():
    assert average_link([], by_distance, 1) == []
    assert average_link([7], by_distance, 1) == [[7]]


@given(st.lists(st.integers(0, 100), unique=True, max_size=12))
def test_every_item_is_in_exactly_one_group(items):
    groups = average_link(sorted(items), by_distance, 6)
    assert sorted(item for group in groups for item in group) == sorted(items)


def test_groups_that_stand_are_joined_by_their_mean():
    assert link_groups([[1, 2], [4], [30]], by_distance, 5) == [[0, 1], [2]]
    assert link_groups([[0, 10], [11]], by_distance, 4) == [[0, 1]]


def test_what_shares_keys_is_connected():
    assert connected([["a"], ["b", "c"], ["d"], ["c", "a"]]) == [[0, 1, 3], [2]]
    assert connected([]) == []


def test_items_beyond_the_first_join_their_groups():
    items = [at % 3 for at in range(3 * MOST)]
    groups = average_link(items, lambda a, b: 1.0 if a == b else APART, 0.5)
    assert [set(group) for group in groups] == [{0}, {1}, {2}]
    assert sum(len(group) for group in groups) == len(items)


def test_many_items_cost_no_more_than_items_times_groups():
    calls = []
    average_link(list(range(20 * MOST)), lambda a, b: calls.append(1) or (1.0 if a % 2 == b % 2 else 0.0), 0.5)
    assert len(calls) <= MOST * MOST / 2 + 20 * MOST * 2 * 3


def test_items_that_join_nothing_cost_no_more_than_items_times_homes():
    calls = []
    groups = average_link(list(range(10 * HOMES)), lambda a, b: calls.append(1) or APART, 0.5)
    assert len(groups) == 10 * HOMES
    assert len(calls) <= MOST * MOST / 2 + 10 * HOMES * HOMES
