from datetime import date

import pytest

from twosource.stages.annotate.times.calendar import add_months, easter, interval_of, shift, value_at


@pytest.mark.parametrize(
    ("value", "interval", "precision"),
    [
        ("2022-11-09", ("2022-11-09", "2022-11-10"), "day"),
        ("2022-W45", ("2022-11-07", "2022-11-14"), "week"),
        ("2022-W45-WE", ("2022-11-12", "2022-11-14"), "day"),
        ("2022-12", ("2022-12-01", "2023-01-01"), "month"),
        ("2022-Q4", ("2022-10-01", "2023-01-01"), "quarter"),
        ("2022-WI", ("2022-12-01", "2023-03-01"), "season"),
        ("2022", ("2022-01-01", "2023-01-01"), "year"),
        ("199", ("1990-01-01", "2000-01-01"), "decade"),
        ("19", ("1900-01-01", "2000-01-01"), "century"),
        ("2022-11-11TNI", ("2022-11-11T18:00", "2022-11-12T06:00"), "part-of-day"),
        ("2022-11-11T24:00", ("2022-11-12T00:00", "2022-11-12T00:01"), "minute"),
        ("2022-11-11T15", ("2022-11-11T15:00", "2022-11-11T16:00"), "hour"),
        ("2022-02-30", (None, None), "unknown"),
        ("9999-12-31", (None, None), "unknown"),
        ("PRESENT_REF", (None, None), "unknown"),
        ("P2D", (None, None), "unknown"),
    ],
)
def test_interval_of_a_value(value, interval, precision):
    assert interval_of(value) == (interval, precision)


def test_months_are_added_to_the_last_day_where_there_is_no_such_day():
    assert add_months(date(2022, 1, 31), 1) == date(2022, 2, 28)
    assert shift(date(2024, 2, 29), "year", -1) == date(2023, 2, 28)


def test_no_year_beyond_the_calendar():
    with pytest.raises(ValueError, match="no year"):
        add_months(date(9999, 12, 1), 1)


@pytest.mark.parametrize(
    ("year", "day"), [(2000, date(2000, 4, 23)), (2019, date(2019, 4, 21)), (2022, date(2022, 4, 17)), (2024, date(2024, 3, 31))]
)
def test_easter(year, day):
    assert easter(year) == day


@pytest.mark.parametrize(
    ("unit", "value"), [("week", "2020-W53"), ("season", "2020-WI"), ("quarter", "2021-Q1"), ("decade", "202"), ("century", "20")]
)
def test_value_of_the_unit_a_day_falls_in(unit, value):
    assert value_at(date(2021, 1, 1), unit) == value
