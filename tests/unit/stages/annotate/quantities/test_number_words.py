import pytest

from twosource.stages.annotate.quantities.number_words import cardinal


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("twenty six", 26),
        ("four hundred twenty", 420),
        ("two million three hundred thousand five", 2_300_005),
        ("dozen", 12),
        ("twenty eight thousand six hundred forty two", 28_642),
        ("nineteen ninety one", None),
        ("ten four", None),
        ("some", None),
    ],
)
def test_cardinal(words, value):
    assert cardinal(words.split()) == value
