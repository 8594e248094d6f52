"""English number words and their values."""

from typing import Final

UNITS: Final = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip
TENS: Final = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
SCALES: Final = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "crore": 1e7,
    "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12,
}  # fmt: skip
CARDINALS: Final[dict[str, float]] = {**UNITS, **TENS, **SCALES, "dozen": 12}
ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip


def cardinal(words: list[str]) -> float | None:
    """The value of number words ("four hundred and twenty", "twenty", "six"); None where they make no one number.

    "nineteen ninety-one" and "ten four" are None: two numbers beside each other.
    """
    total = group = 0.0
    below = float("inf")  # the next word has to be smaller than the gap that the last one left
    for word in words:
        value = CARDINALS.get(word)
        if value is None:
            return None
        if word == "dozen" or value >= 100:
            group = (group or 1) * value
            if value >= 1000:
                total, group = total + group, 0.0
            below = value
        elif value < below:
            group += value
            below = 10 if value >= 20 else 0
        else:
            return None
    return total + group
