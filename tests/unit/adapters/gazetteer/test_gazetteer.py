import pickle
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from twosource.adapters.gazetteer import DATA, SqliteGazetteer, load_gazetteer
from twosource.adapters.gazetteer.folding import fold

FIRST = [
    ("Kherson", "Kherson", "city", "UA"),
    ("KHERSON", "Kherson", "city", "UA"),
    ("Kiev", "Kyiv", "city", "UA"),
    ("Kharkov", "Kharkiv", "city", "UA"),
    ("Zaporizhia", "Zaporizhzhia", "city", "UA"),
    ("Dnieper", "Dnipro River", "river", "UA"),
    ("Crimea", "Crimea", "admin1", "UA"),
    ("Georgia", "Georgia", "country", "GE"),
    ("Washington", "Washington", "city", "US"),
    ("Wash.", "Washington", "admin1", "US"),
    ("Fla.", "Florida", "admin1", "US"),
    ("New York", "New York City", "city", "US"),
    ("Paris", "Paris", "city", "FR"),
    ("Sao Paulo", "São Paulo", "city", "BR"),
    ("the Hague", "The Hague", "city", "NL"),
    ("St. Louis", "St. Louis", "city", "US"),
    ("U.S.", "United States", "country", "US"),
    ("Ivory Coast", "Ivory Coast", "country", "CI"),
    ("Rapides Parish", "Rapides Parish", "admin2", "US"),
    ("Black Sea", "Black Sea", "sea", None),
    ("Gaza", "Gaza Strip", "region", "PS"),
    ("Europe", "Europe", "continent", None),
]


@pytest.mark.parametrize(("name", "expected", "kind", "country"), FIRST)
def test_most_prominent_first(gazetteer, name, expected, kind, country):
    first = gazetteer.lookup(name)[0]
    assert (first.name, first.kind, first.country) == (expected, kind, country)


@pytest.mark.parametrize("name", ["", "Qwertyville", "KHE", "the", "--", "Vuhledar-on-Sea"])
def test_unknown_names_have_no_places(gazetteer, name):
    assert list(gazetteer.lookup(name)) == []


def test_one_name_many_places(gazetteer):
    states = {entry.admin1 for entry in gazetteer.lookup("Springfield")}
    assert {"Missouri", "Massachusetts", "Illinois", "Ohio"} <= states


def test_city_knows_its_areas_and_point(gazetteer):
    city = next(e for e in gazetteer.lookup("Kherson") if e.kind == "city")
    assert city.geonameid == 706448
    assert city.admin1 == "Kherson Oblast"
    assert (city.lat, city.lon) == (pytest.approx(46.64, abs=0.01), pytest.approx(32.61, abs=0.01))
    assert not city.by_alias


def test_division_named_after_its_city_comes_after_it(gazetteer):
    kinds = [entry.kind for entry in gazetteer.lookup("Luhansk")]
    assert kinds.index("city") < kinds.index("admin1")


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("Russian", "Russia"),
        ("Russians", "Russia"),
        ("Ukrainian", "Ukraine"),
        ("Chechen", "Chechnya"),
        ("American", "United States"),
        ("Frenchmen", "France"),
        ("Kurdish", "Kurdistan"),
        ("Texans", "Texas"),
        ("European", "Europe"),
        ("Scottish", "Scotland"),
        ("South Korean", "South Korea"),
    ],
)
def test_nationality(gazetteer, word, name):
    assert gazetteer.nationality(word).name == name


@pytest.mark.parametrize("word", ["Russia", "red", "Democrats", ""])
def test_no_nationality(gazetteer, word):
    assert gazetteer.nationality(word) is None


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Côte d’Ivoire", "Cote d'Ivoire"),
        ("St. John's", "SAINT JOHNS"),
        ("The Gambia", "Gambia"),
        ("Fort Worth", "Ft. Worth"),
        ("Київ", "Kiiv"),
    ],
)
def test_fold_equal(a, b):
    assert fold(a) == fold(b)


def _first_name(gazetteer, name):
    return gazetteer.lookup(name)[0].name


def test_good_in_threads_and_in_spawned_processes(gazetteer):
    with ThreadPoolExecutor(4) as threads:
        assert set(threads.map(lambda name: _first_name(gazetteer, name), ["Lviv"] * 8)) == {"Lviv"}
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert pool.submit(_first_name, gazetteer, "Lviv").result() == "Lviv"


def test_pickles_as_its_path():
    assert _first_name(pickle.loads(pickle.dumps(load_gazetteer())), "Odessa") == "Odesa"


def test_missing_file_is_named():
    with pytest.raises(FileNotFoundError, match=r"nowhere\.sqlite"):
        SqliteGazetteer(Path("nowhere.sqlite"))


def test_data_file_is_small_enough_to_ship():
    assert DATA.stat().st_size < 25_000_000
