"""Given a clock time, this offset on its interval."""

import pytest

from tests.unit.helpers import parsed_of
from twosource.stages.annotate.places import find_places
from twosource.stages.annotate.times import find_times, reanchor, with_zones
from twosource.stages.annotate.times.zones import in_zone, zone_of, zone_of_country
from twosource.stages.reconcile.compare.times import compare_intervals


def read(text, parser, gazetteer, published="2022-11-11"):
    parsed = parsed_of(text, parser, published)
    times = with_zones(parsed, find_times(parsed), find_places(parsed, gazetteer), gazetteer)
    return {text[time.start : time.end]: time for time in times}


@pytest.mark.parametrize(
    ("text", "words", "start"),
    [
        ("The last troops left at 5 a.m. Moscow time on Friday.", "5 a.m. Moscow time on Friday", "2022-11-11T05:00+03:00"),
        ("The last troops left at 5 a.m. (Moscow time).", "5 a.m.", "2022-11-11T05:00+03:00"),
        ("It fell at 10:35 a.m. (0735 GMT) Wednesday, the mayor said.", "10:35 a.m.", "2022-11-09T10:35"),
        ("It fell at 10:35 a.m. (0735 GMT) Wednesday, the mayor said.", "0735 GMT", "2022-11-09T07:35+00:00"),
        ("It fell at 5 a.m. local time in Osaka on Wednesday.", "5 a.m. local time", "2022-11-09T05:00+09:00"),
        ("He came at 5 a.m., and the others left on Wednesday.", "5 a.m.", "2022-11-11T05:00"),
        ("The plane landed at 6 a.m. New Delhi time.", "6 a.m. New Delhi time", "2022-11-11T06:00+05:30"),
        ("The quake struck at 10 GMT on Friday.", "10 GMT on Friday", "2022-11-11T10:00+00:00"),
        ("The quake struck at 0300 GMT.", "0300 GMT", "2022-11-11T03:00+00:00"),
        ("The order came at 10 UTC+3.", "10 UTC", "2022-11-11T10:00+03:00"),
        ("The game began at 7:30 p.m. EST.", "7:30 p.m. EST", "2022-11-11T19:30-05:00"),
        ("He spoke at 9 p.m. ET.", "9 p.m. ET", "2022-11-11T21:00-05:00"),
        ("He spoke at 9 p.m. Eastern time.", "9 p.m. Eastern time", "2022-11-11T21:00-05:00"),
        ("It fell at 5 a.m. local time in Osaka.", "5 a.m. local time", "2022-11-11T05:00+09:00"),
        ("It fell at 5 a.m. local time.", "5 a.m. local time", "2022-11-11T05:00"),
        ("It fell at 5 a.m. on Friday in Osaka.", "5 a.m. on Friday", "2022-11-11T05:00"),
        ("It began at 5 a.m. Every time he spoke, they left.", "5 a.m.", "2022-11-11T05:00"),
        ("KYIV, Ukraine (AP) — They left at 5 a.m. on Friday.", "5 a.m. on Friday", "2022-11-11T05:00+02:00"),
        ("KYIV, Ukraine — They left on Friday morning.", "Friday morning", "2022-11-11T04:00+02:00"),
        ("KYIV, Ukraine — They left on Friday morning (0500 GMT).", "0500 GMT", "2022-11-11T05:00+00:00"),
        ("KYIV, Ukraine — They left on Friday.", "Friday", "2022-11-11"),
        ("HOUSTON — The storm hit at 3 p.m. Friday.", "3 p.m. Friday", "2022-11-11T15:00-06:00"),
        ("WASHINGTON — He left at 4 p.m.", "4 p.m.", "2022-11-11T16:00-05:00"),
    ],
)
def test_start_of_a_time(text, words, start, parser, gazetteer):
    assert read(text, parser, gazetteer)[words].interval[0] == start


def test_another_day_has_the_offset_of_that_day(parser, gazetteer):
    (time,) = read("BERLIN — The trams stopped at 4 p.m.", parser, gazetteer).values()
    assert time.interval[0] == "2022-11-11T16:00+01:00"
    assert reanchor(time, "2022-07-01", "inferred").interval[0] == "2022-07-01T16:00+02:00"


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        (("UA", "Kherson", 46.64, 32.62), "Europe/Kyiv"),
        (("US", "Texas", 29.76, -95.36), "America/Chicago"),
        (("US", "Tennessee", 36.17, -86.78), ""),
        (("AU", "Western Australia", -31.95, 115.86), "Australia/Perth"),
        (("BR", "Sao Paulo", -23.55, -46.63), "America/Sao_Paulo"),
        (("JP", "Osaka", 34.69, 135.5), "Asia/Tokyo"),
        (("XX", None, 0.0, 0.0), ""),
    ],
)
def test_zone_of_a_place(place, zone):
    assert zone_of(*place) == zone


def test_zone_of_a_country_with_one_zone():
    assert zone_of_country("UA") == "Europe/Kyiv"
    assert zone_of_country("US") == zone_of_country("XX") == ""


def test_days_and_open_ends_have_no_offset():
    assert in_zone(("2022-11-11", None), "Europe/Kyiv") == ("2022-11-11", None)
    assert in_zone(("2022-11-11T05:00", None), "") == ("2022-11-11T05:00", None)


def test_five_in_moscow_is_four_in_kyiv(parser, gazetteer):
    (moscow,) = read("It ended at 5 a.m. Moscow time.", parser, gazetteer).values()
    (kyiv,) = read("KYIV, Ukraine — It ended at 4 a.m.", parser, gazetteer).values()
    (later,) = read("KYIV, Ukraine — It ended at 5 a.m.", parser, gazetteer).values()
    assert compare_intervals(moscow.interval, kyiv.interval).relation == "equal"
    assert compare_intervals(moscow.interval, later.interval).relation == "disjoint"
