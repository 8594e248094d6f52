"""Folding of names, and roles that exclude each other."""

import pytest

from twosource.model.mentions import Entity, Role
from twosource.stages.annotate.entities import role_conflicts
from twosource.stages.annotate.entities.conflicts import portfolio
from twosource.stages.annotate.entities.fold import fold, same_given

FOLDED = [
    ("Zelensky", "Zelenskyy"),
    ("Zelenskiy", "Zelensky"),
    ("Volodymyr", "Vladimir"),
    ("Kyiv", "Kiev"),
    ("Defence", "Defense"),
    ("Müller", "Muller"),
    ("Mohammed", "Muhammad"),
    ("Yevgeny", "Evgeny"),
    ("Зеленский", "Zelensky"),
    ("O’Brien", "O'Brien"),
]


@pytest.mark.parametrize(("a", "b"), FOLDED)
def test_spellings_of_one_name(a, b):
    assert fold(a) == fold(b)


@pytest.mark.parametrize(("a", "b"), [("Surovikin", "Stremousov"), ("Biden", "Bolton"), ("Putin", "Putnam"), ("Shoigu", "Scholz")])
def test_other_names(a, b):
    assert fold(a) != fold(b)


@pytest.mark.parametrize(
    ("a", "b", "same"), [("Joe", "Joseph", True), ("J.", "Joseph", True), ("Robert", "Linda", False), ("Jane", "Janet", False)]
)
def test_given_names(a, b, same):
    assert same_given(a, b) is same


PORTFOLIOS = [
    ("Russian Defense Minister", "defense"),
    ("Minister of Defence", "defense"),
    ("Support Minister", "support"),
    ("Russian Minister", ""),
    ("former Finance Minister", ""),
    ("Prime Minister", ""),
    ("General", ""),
    ("Press Secretary", ""),
]


@pytest.mark.parametrize(("role", "word"), PORTFOLIOS)
def test_portfolio(role, word):
    assert portfolio(role) == (fold(word) if word else "")


def person(*roles: str) -> Entity:
    return Entity("e", "person", "Anton Petrov", (), tuple(Role(text, at * 50, at * 50 + len(text)) for at, text in enumerate(roles)))


@pytest.mark.parametrize(
    ("roles", "clash"),
    [
        (("Russian Defense Minister", "Support Minister"), True),
        (("Defense Minister", "Defence Minister"), False),
        (("Defense Minister", "General"), False),
        (("former Finance Minister", "Defense Minister"), False),
    ],
)
def test_role_conflicts(roles, clash):
    conflicts = role_conflicts([person(*roles)])
    assert bool(conflicts) is clash
    if clash:
        assert (conflicts[0].first.text, conflicts[0].second.text) == roles
