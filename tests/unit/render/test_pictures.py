from dataclasses import replace
from itertools import combinations

import pytest
from lxml import etree

from tests.unit.render.sample import PLACES, sample_account
from twosource.model.account import StoryPlace
from twosource.model.findings import Figure
from twosource.model.values import UNKNOWN_WHEN
from twosource.render.lookup import Lookup
from twosource.render.map_labels import LabelPlacer
from twosource.render.projection import SMALLEST_SPAN, frame_around, visible_lines, visible_rings
from twosource.render.svg import element, overlaps
from twosource.render.svg_figures import axis_for, figure_groups
from twosource.render.svg_map import story_map
from twosource.render.svg_sources import MOST_ORIGINS, source_graph
from twosource.render.world import world


def named(name: str, lat: float, lon: float, precision: str = "city") -> StoryPlace:
    return StoryPlace(f"p-{name}", None, name, "XX", None, None, (), lat, lon, precision, (), ())


def texts(picture, kind: str) -> list[str]:
    return etree.fromstring(str(picture)).xpath(f"//*[@class='{kind}']/text/text()")


def test_elements_escape_text_and_attributes():
    assert (
        element("text", "<b>&\x1b", class_='a"b', font_size=12.0, x=None) == '<text class="a&#34;b" font-size="12">&lt;b&gt;&amp;�</text>'
    )


def test_the_world_is_whole():
    names = {territory.name for territory in world().territories}
    assert {"Ukraine", "South Sudan", "Crimea", "Kosovo", "United States"} <= names
    assert sum(len(ring.points) for territory in world().territories for ring in territory.rings) > 80_000
    for line in world().borders:
        west, south, east, north = line.bounds
        assert -180.1 <= west <= east <= 180.1
        assert -90 <= south <= north <= 84


def test_crimea_takes_no_side():
    (crimea,) = [territory for territory in world().territories if territory.name == "Crimea"]
    assert crimea.disputed
    assert any(line.disputed and line.bounds[0] > 33 and line.bounds[2] < 35.5 and 45.5 < line.bounds[1] < 46.5 for line in world().borders)


@pytest.mark.parametrize(
    "places",
    [
        [(28.6, 44.2)],
        [(28.6, 44.2), (30.5, 50.4)],
        [(179.0, -17.0), (-179.0, -18.0)],
        [(-70.0, -54.0), (20.0, 70.0), (140.0, 35.0)],
        [(0.0, 89.0)],
    ],
)
def test_every_place_lies_on_its_map(places):
    frame = frame_around(places, 760, 460)
    assert frame.north - frame.south + 1e-9 >= SMALLEST_SPAN
    for lon, lat in places:
        x, y = frame.point(frame.longitude(lon), lat)
        assert -1 <= x <= 761
        assert -1 <= y <= 461 or lat > 84


def test_a_map_over_the_date_line_is_not_round_the_world():
    frame = frame_around([(179.0, -17.0), (-179.0, -18.0)], 760, 460)
    assert frame.east - frame.west < 20
    assert any(visible_rings(territory.rings, frame) for territory in world().territories if territory.name == "Fiji")


def test_lines_are_cut_to_the_frame():
    frame = frame_around([(28.6, 44.2)], 760, 460)
    rings = [ring for territory in world().territories for ring in visible_rings(territory.rings, frame)]
    assert rings
    assert all(-6 <= x <= 766 and -6 <= y <= 466 for ring in rings for x, y in ring)
    assert visible_lines(world().borders, frame)


def test_labels_never_overlap():
    placer = LabelPlacer(300, 200, [])
    dots = [(x * 12.0 + 60, y * 14.0 + 40) for x in range(10) for y in range(8)]
    labels = [placer.beside(f"Place {at}", dot, 3, 12) for at, dot in enumerate(dots)]
    boxes = [label.box for label in labels if label]
    assert len(boxes) > 10
    assert not any(overlaps(one, [other]) for one, other in combinations(boxes, 2))
    assert all(left >= 0 and top >= 0 and right <= 300 and bottom <= 200 for left, top, right, bottom in boxes)


def test_the_map_names_its_places_and_the_countries_around():
    picture = story_map(PLACES, "p-constanta", "m")
    assert texts(picture.wide, "place-names") == ["Constanta", "Mangalia", "Tulcea", "Varna"]
    assert {"ROMANIA", "BULGARIA"} <= set(texts(picture.wide, "country-names"))
    assert set(texts(picture.narrow, "place-names")) == {"Constanta", "Mangalia", "Tulcea", "Varna"}


def test_a_far_place_is_named_not_drawn_and_countries_have_no_dot():
    places = [*PLACES, named("Washington", 38.9, -77.0), named("Ukraine", 49, 32, "country")]
    picture = story_map(places, "p-constanta", "m")
    assert picture.off_map == ("Washington",)
    assert "Ukraine" not in texts(picture.wide, "place-names")


def test_no_coordinates_no_map():
    assert story_map([PLACES[-1]], None, "m") is None


def test_a_place_with_a_hostile_name():
    picture = story_map([named("<script>x</script>", 44, 28)], None, "m")
    assert "<script" not in picture.wide


@pytest.mark.parametrize(
    ("values", "log", "ticks"),
    [
        ([7, 11, 40], False, [0, 10, 20, 30, 40]),
        ([40_000, 100_000, 15e6, 30e6], True, [1e4, 1e5, 1e6, 1e7, 1e8]),
        ([0, 1000], False, [0, 500, 1000]),
        ([3], False, [0, 1, 2, 3]),
        ([0], False, [0, 1]),
        ([], False, [0, 1]),
    ],
)
def test_axes(values, log, ticks):
    axis = axis_for(values)
    assert axis.log == log
    assert axis.ticks() == ticks
    assert all(0 <= axis.at(value) <= 100 for value in values)


def test_figures_share_an_axis_by_what_they_count():
    lookup = Lookup(sample_account())
    people, others = figure_groups(lookup.account.figures, lookup)
    assert (people.title, people.log, [figure.measure for figure, _ in people.rows]) == ("People", False, ["killed", "injured"])
    assert (others.title, others.axis, others.rows[0][1]) == ("Other numbers", None, None)
    killed = etree.fromstring(str(people.rows[0][1]))
    assert len(killed.xpath("//circle")) == 3
    assert killed.xpath("//circle[1]/title/text()")[0] == "9: officials"
    assert etree.fromstring(str(people.rows[1][1])).xpath("//circle/@class") == ["dot approximate"]


def test_an_open_range_runs_to_the_edge():
    lookup = Lookup(sample_account())
    figure = Figure(None, "killed", "people", 7, 7, None, "person", UNKNOWN_WHEN, "single-origin", (), ())
    other = replace(figure, low=20.0, high=30.0)
    (group,) = figure_groups([figure, other], lookup)
    bar = etree.fromstring(str(group.rows[0][1])).xpath("//rect")[0]
    assert bar.get("class") == "bar open"
    assert float(bar.get("x")[:-1]) + float(bar.get("width")[:-1]) == pytest.approx(100, abs=0.02)


def test_source_graph():
    graph = source_graph(Lookup(sample_account()), "g")
    picture = etree.fromstring(str(graph.wide))
    assert graph.left_out == 0
    assert not graph.through
    assert picture.xpath("//*[@class='edge']/title/text()")[0] == "officials in Balkan Wire: 1 claim"
    assert not [title for title in picture.xpath("//*[@class='edge']/title/text()") if "Harbour Gazette" in title]
    assert picture.xpath("//*[@class='copy']/text()") == ["Harbour Gazette"]
    assert "Delta Observer, 11 Mar 19:00" in picture.xpath("//*[@class='articles']/text/text()")


def test_source_graph_leaves_out_the_least_heard_of_many():
    account = sample_account()
    template = account.claims[9]
    claims = tuple(replace(template, id=f"c-{at}", voice=("o-wire", f"speaker {at:03}")) for at in range(MOST_ORIGINS + 16))
    graph = source_graph(Lookup(replace(account, claims=claims)), "g")
    assert graph.left_out == 16


def test_no_graph_where_outlets_speak_for_themselves():
    account = sample_account()
    assert source_graph(Lookup(replace(account, claims=account.claims[:1], copies=())), "g") is None


def test_a_line_through_an_agency_is_dashed_where_the_article_is_no_copy():
    account = replace(sample_account(), copies=())
    graph = source_graph(Lookup(account), "g")
    assert graph.through
    assert len(etree.fromstring(str(graph.wide)).xpath("//*[@class='edge through']")) == 2


def test_areas_are_open_rings():
    picture = story_map([named("Delta", 45, 29, "river"), named("Tulcea", 45.2, 28.8)], None, "m")
    kinds = {dot.findtext("title"): dot.get("class") for dot in etree.fromstring(str(picture.wide)).xpath("//*[@class='dots']/circle")}
    assert kinds == {"Delta": "dot area", "Tulcea": "dot"}
