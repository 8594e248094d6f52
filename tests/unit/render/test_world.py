import importlib.util
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.render.world import _decode, world

SCRIPT = Path(__file__).parents[3] / "scripts" / "build_coastlines.py"


@pytest.fixture(scope="module")
def build():
    spec = importlib.util.spec_from_file_location("build_coastlines", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@given(st.lists(st.tuples(st.integers(-99999, 99999), st.integers(-99999, 99999)), min_size=1, max_size=20))
def test_what_the_script_writes_is_what_the_report_reads(build, steps):
    points = _decode(build.encode([list(step) for step in steps]), [0.5, 2.0], [10.0, -20.0])
    x = y = 0
    for (dx, dy), (lon, lat) in zip(steps, points, strict=True):
        x, y = x + dx, y + dy
        assert (lon, lat) == (x * 0.5 + 10, y * 2.0 - 20)


def test_a_topology_becomes_map_data(build, tmp_path, monkeypatch):
    """Two countries that share an arc: the arc is a border; the one without a code is disputed."""
    import json

    shared, west, east = [[5, 0], [0, 10]], [[5, 10], [-5, 0], [0, -10], [5, 0]], [[5, 0], [5, 0], [0, 10], [-5, 0]]
    shapes = [("Russia", "643", [[0, 1]]), ("W. Sahara", "732", [[2, ~0]])]
    geometries = [{"type": "Polygon", "arcs": arcs, "id": code, "properties": {"name": name}} for name, code, arcs in shapes]
    topology = {
        "transform": {"scale": [1, 1], "translate": [30, 40]},
        "arcs": [shared, west, east],
        "objects": {"countries": {"geometries": geometries}},
    }
    source, target = tmp_path / "in.json", tmp_path / "out.json"
    source.write_text(json.dumps(topology))
    monkeypatch.setattr(build, "DISPUTED_PARTS", ())
    monkeypatch.setattr("sys.argv", ["build", str(source), str(target)])
    build.main()
    data = json.loads(target.read_text())
    assert [(item["name"], item["disputed"]) for item in data["territories"]] == [("Russia", False), ("Western Sahara", True)]
    assert data["origin"] == [30, 40]
    assert len(data["arcs"]) == 3


def test_shipped_data_is_credited_and_small():
    assert "Natural Earth" in world().source
    data = Path(__file__).parents[3] / "src" / "twosource" / "render" / "data" / "world.json"
    assert data.stat().st_size < 400_000
