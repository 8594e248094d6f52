"""Given these likenesses, expect these groups."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.stages.stories.join import FEW, MANY, join, threshold


@pytest.mark.parametrize(
    ("count", "likeness", "together", "groups"),
    [
        (0, {}, (), []),
        (1, {}, (), [[0]]),
        (2, {(0, 1): 0.5}, (), [[0, 1]]),
        (2, {(0, 1): 0.05}, (), [[0], [1]]),
        (2, {}, ((0, 1),), [[0, 1]]),
        (3, {(0, 1): 0.9, (1, 2): 0.1, (0, 2): 0.0}, (), [[0, 1], [2]]),
        (3, {(0, 1): 0.9, (1, 2): 0.4, (0, 2): 0.4}, (), [[0, 1, 2]]),
        (4, {(0, 1): 0.9, (2, 3): 0.8, (1, 2): 0.3}, (), [[0, 1], [2, 3]]),
        (3, {(0, 1): 0.9}, ((1, 2),), [[0, 1, 2]]),
        (5, {(0, 1): 0.9, (2, 3): 0.8, (0, 4): 0.05, (2, 4): 0.05}, (), [[0, 1], [2, 3], [4]]),
    ],
)
def test_join(count, likeness, together, groups):
    assert join(count, likeness, together) == groups


def test_an_article_left_alone_joins_the_story_it_is_clearly_like():
    likeness = {(0, 1): 0.9, (0, 2): 0.9, (1, 2): 0.9, (3, 4): 0.9, (3, 5): 0.9, (4, 5): 0.9}
    likeness |= dict.fromkeys([(0, 6), (1, 6), (2, 6)], 0.9)
    rest = {(0, 7): 0.2, (1, 7): 0.2, (2, 7): 0.2, (3, 7): 0.14, (4, 7): 0.14, (5, 7): 0.14}
    alone = join(1000, likeness | {pair: value / 1.2 for pair, value in rest.items()})
    assert [0, 1, 2, 6, 7] in alone
    between = join(1000, likeness | dict.fromkeys(rest, 0.17))
    assert [7] in between


@pytest.mark.parametrize(("articles", "least"), [(2, FEW), (1, FEW), (1000, MANY), (100_000, MANY)])
def test_threshold(articles, least):
    assert threshold(articles) == pytest.approx(least)


PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] < pair[1]), st.floats(0, 1.3), max_size=30
)


@given(PAIRS, st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=4))
def test_every_number_is_in_one_group_and_what_belongs_together_stays(likeness, together):
    groups = join(10, likeness, together)
    assert sorted(number for group in groups for number in group) == list(range(10))
    home = {number: at for at, group in enumerate(groups) for number in group}
    assert all(home[i] == home[j] for i, j in together)
    assert groups == join(10, dict(reversed(likeness.items())), together)
