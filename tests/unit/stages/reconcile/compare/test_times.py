import pytest

from twosource.stages.reconcile.compare.times import compare_intervals

DAY = ("2022-11-09", "2022-11-10")


@pytest.mark.parametrize(
    ("other", "relation"),
    [
        (DAY, "equal"),
        (("2022-11-01", "2022-12-01"), "narrower"),
        (("2022-11-09T06:00", "2022-11-09T12:00"), "wider"),
        (("2022-11-10", "2022-11-11"), "disjoint"),
        (("2022-11-09T20:00", "2022-11-10T08:00"), "overlapping"),
        ((None, None), "not-comparable"),
        (("2022-11-01", None), "narrower"),
        ((None, "2022-11-09"), "disjoint"),
        (("2022-11-07", "2022-11-14"), "narrower"),  # that week
        (("2022-01-01", "2023-01-01"), "narrower"),
        (("2022-11-16", "2022-11-17"), "disjoint"),  # a reprint's Wednesday, a week on
        (("2022-11-08T18:00", "2022-11-09T06:00"), "overlapping"),  # the night before: over two days
        (("2022-11-09T18:00", "2022-11-10T06:00"), "overlapping"),
        (("2022-11-08T18:00", "2022-11-09T00:00"), "disjoint"),
    ],
)
def test_a_day_beside_another_time(other, relation):
    comparison = compare_intervals(DAY, other)
    assert comparison.relation == relation
    assert comparison.reason


NIGHT = ("2022-11-11T00:30+02:00", "2022-11-11T01:30+02:00")


@pytest.mark.parametrize(
    ("other", "relation"),
    [
        (("2022-11-10T22:30+00:00", "2022-11-10T23:30+00:00"), "equal"),  # one moment, two clocks
        (("2022-11-11T00:30+03:00", "2022-11-11T01:30+03:00"), "disjoint"),
        (("2022-11-11T01:00+02:00", None), "overlapping"),
        (("2022-11-11T00:30", "2022-11-11T01:30"), "equal"),  # without an offset: what the clock shows
        (("2022-11-11", "2022-11-12"), "narrower"),  # a day is a day of the local calendar
        (("2022-11-10", "2022-11-11"), "disjoint"),
        (("2022-11-11T00:00", "2022-11-11T00:45"), "overlapping"),
        (("0001-01-01T00:00+14:00", "9999-12-31T23:00-12:00"), "narrower"),
        (("2022-11-11T00:30:30+02:00", "2022-11-11T00:30:31+02:00"), "wider"),
        (("some day", None), "not-comparable"),
    ],
)
def test_a_time_with_an_offset_beside_another(other, relation):
    assert compare_intervals(NIGHT, other).relation == relation
