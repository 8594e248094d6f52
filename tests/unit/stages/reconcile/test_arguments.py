import pytest

from twosource.stages.reconcile.arguments import Argument, core_length, head_and_modifiers, match


@pytest.mark.parametrize(
    ("text", "head", "modifiers"),
    [
        ("the only regional capital of Ukraine", "capital", {"only", "regional", "ukraine"}),
        ("Russian troops", "troop", {"russian"}),
        ("its civilians", "civilian", set()),
        ("they", "", set()),
        ("the main bridge on the road", "bridge", {"main", "road"}),
    ],
)
def test_head_and_modifiers(text, head, modifiers):
    assert head_and_modifiers(text) == (head, modifiers)


def test_the_core_ends_before_the_first_preposition():
    assert "the bridge over the river"[: core_length("the bridge over the river")] == "the bridge"
    assert core_length("the city of Kherson") == len("the city of Kherson")


def argument(text, **known):
    head, modifiers = head_and_modifiers(text)
    return Argument(text, head, modifiers, **{key: frozenset(value) if key != "state" else value for key, value in known.items()})


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        (argument("Russian troops", countries={"RU"}), argument("Moscow", countries={"RU"}, state=True), "same"),
        (argument("Russian troops", countries={"RU"}), argument("Russian forces", countries={"RU"}), "same"),
        (argument("Russian troops", countries={"RU"}), argument("Ukrainian forces", countries={"UA"}), "different"),
        (argument("Ukrainian civilians", countries={"UA"}), argument("Ukrainian forces", countries={"UA"}), "unknown"),
        (argument("the mayor", entities={"e1"}), argument("he", entities={"e1"}), "same"),
        (argument("Jones", entities={"e1"}), argument("Smith", entities={"e2"}), "different"),
        (argument("the main bridge"), argument("a bridge used by troops"), "different"),
        (argument("the bridge"), argument("the main bridge"), "alike"),
        (argument("they"), argument("Russian troops", countries={"RU"}), "unknown"),
        (argument("the bridge"), argument("a school"), "different"),
    ],
)
def test_match(a, b, verdict):
    assert match(a, b) == verdict
    assert match(b, a) == verdict
