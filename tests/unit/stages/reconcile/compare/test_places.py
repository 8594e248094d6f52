import pytest

from twosource.model.account import StoryPlace
from twosource.stages.reconcile.compare.places import compare_places, distance_km


def place(name, precision, country="UA", admin1=None, admin2=None, within=(), at=(None, None)):
    return StoryPlace(f"p-{name}-{precision}", None, name, country, admin1, admin2, within, at[0], at[1], precision, (), ())


KHERSON = place("Kherson", "city", "UA", "Kherson Oblast", "Khersonskyi Raion", ("Kherson Oblast", "Ukraine"), (46.64, 32.61))
OBLAST = place("Kherson Oblast", "admin1", "UA", "Kherson Oblast", None, ("Ukraine",))
RAION = place("Khersonskyi Raion", "admin2", "UA", "Kherson Oblast", "Khersonskyi Raion", ("Kherson Oblast", "Ukraine"))
UKRAINE = place("Ukraine", "country")
RUSSIA = place("Russia", "country", "RU")
LVIV = place("Lviv", "city", "UA", "Lviv Oblast", None, ("Lviv Oblast", "Ukraine"), (49.84, 24.03))
ANTONIVKA = place("Antonivka", "city", "UA", "Kherson Oblast", None, ("Kherson Oblast", "Ukraine"), (46.69, 32.72))
SKADOVSK = place("Skadovsk", "city", "UA", "Kherson Oblast", "Skadovskyi Raion", ("Kherson Oblast", "Ukraine"), (46.12, 32.91))
DNIPRO = place("Dnipro River", "river", "UA", None, None, ("Ukraine",), (48.0, 34.5))
DONBAS = place("Donbas", "region", "UA", None, None, ("Ukraine",))
BLACK_SEA = place("Black Sea", "sea", None)
CRIMEA = place("Crimea", "admin1", "UA", "Crimea", None, ("Ukraine",), (45.3, 34.4))
SEVASTOPOL = place("Sevastopol", "city", "UA", "Sevastopol", None, ("Sevastopol", "Ukraine"), (44.61, 33.52))
BELGOROD = place("Belgorod", "city", "RU", "Belgorod Oblast", None, ("Belgorod Oblast", "Russia"))


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (KHERSON, KHERSON, "equal"),
        (KHERSON, OBLAST, "narrower"),
        (OBLAST, KHERSON, "wider"),
        (KHERSON, RAION, "narrower"),
        (RAION, OBLAST, "narrower"),
        (KHERSON, UKRAINE, "narrower"),
        (OBLAST, UKRAINE, "narrower"),
        (DNIPRO, UKRAINE, "narrower"),
        (UKRAINE, RUSSIA, "disjoint"),
        (KHERSON, LVIV, "disjoint"),
        (KHERSON, SKADOVSK, "disjoint"),
        (SKADOVSK, RAION, "disjoint"),
        (LVIV, OBLAST, "disjoint"),
        (KHERSON, BELGOROD, "disjoint"),
        (DONBAS, RUSSIA, "disjoint"),
        (KHERSON, ANTONIVKA, "overlapping"),
        (SEVASTOPOL, CRIMEA, "not-comparable"),
        (KHERSON, CRIMEA, "disjoint"),
        (KHERSON, DNIPRO, "not-comparable"),
        (KHERSON, DONBAS, "not-comparable"),
        (KHERSON, BLACK_SEA, "not-comparable"),
        (ANTONIVKA, RAION, "not-comparable"),
    ],
)
def test_relation(a, b, relation):
    assert compare_places(a, b).relation == relation


MIRROR = {"narrower": "wider", "wider": "narrower"}
ALL = [KHERSON, OBLAST, RAION, UKRAINE, RUSSIA, LVIV, ANTONIVKA, SKADOVSK, DNIPRO, DONBAS, BLACK_SEA, BELGOROD, CRIMEA, SEVASTOPOL]


@pytest.mark.parametrize("a", ALL, ids=lambda p: p.name)
def test_relation_is_symmetric(a):
    for b in ALL:
        there, back = compare_places(a, b), compare_places(b, a)
        assert MIRROR.get(there.relation, there.relation) == back.relation


def test_reasons_name_what_decided():
    assert compare_places(KHERSON, OBLAST).reason == "Kherson lies in Kherson Oblast"
    assert compare_places(KHERSON, BELGOROD).reason == "Kherson is in Ukraine, Belgorod in Russia"
    assert "may be one place" in compare_places(KHERSON, ANTONIVKA).reason


def test_distance():
    assert distance_km(KHERSON, LVIV) == pytest.approx(729, abs=15)
    assert distance_km(KHERSON, RUSSIA) is None
