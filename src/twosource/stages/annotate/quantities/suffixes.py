"""The measuring unit beside a number: "%", "$", "miles per hour", "-year-old", "a barrel"."""

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from twosource.stages.annotate.quantities.numerals import Numeral
from twosource.stages.annotate.quantities.outcomes import PERSON_NOUNS
from twosource.stages.annotate.quantities.units import CURRENCIES, MONEY, PERIODS, UNIT, unit_name

if TYPE_CHECKING:
    from spacy.tokens import Doc

AGE: Final = "year of age"
"""The unit of ages."""

_OLD: Final = re.compile(r"[\s-](?:old\b|of age\b)", re.IGNORECASE)
_AGED: Final = re.compile(
    r"(?:\b(?:aged?|ages)\s(?:of\s|from\s|between\s)?(?:\d+(?:,\s(?:and\s|or\s)?|\s(?:and|or|to|through)\s))*|, (?:both|all)\s)$",
    re.IGNORECASE,
)
_WAS_AGED: Final = re.compile(r"\b(?:who|he|she) (?:was|is) $", re.IGNORECASE)
_CLOSED: Final = re.compile(r"[,;)]|\.(?!\d)|\s(?:when|and)\b")
_SHORT_AGE: Final = re.compile(r"\s?(?:yo|y/o|y\.o\.)(?!\w)", re.IGNORECASE)
_RATE: Final = re.compile(
    r"[\s-]?(?:(?:per|an?|each|every)[\s-]|/\s?)(?P<noun>[a-z]+)\b(?! (?:earlier|ago|later|before|after)\b)", re.IGNORECASE
)
_ATTACHED: Final = frozenset({"in", "s", "h", "t", "p", "A", "N", "J", "MP", "pc", "mi", "L", "g", "V", "px", "min", "sec", "F", "C"})
"""Symbols that are also words: they count only right after the digits ("164p"), or, for degrees, before a stop."""

_LETTERS: Final = {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "b": 1e9, "bn": 1e9, "bln": 1e9, "t": 1e12, "tn": 1e12, "trn": 1e12}


@dataclass(frozen=True, slots=True)
class Measured:
    """The unit of a number: its name ("" for none), where it ends in the text (0 for none), and whether it is money."""

    name: str = ""
    end: int = 0
    of_money: bool = False


def measured(doc: "Doc", text: str, number: Numeral, after: int) -> tuple[Numeral, Measured]:
    """The number, its scale letter read, and its unit. `after`: the first token behind it."""
    number = _lettered(doc, text, number, after)
    if number.sign:
        doubled = UNIT.match(text, number.end)
        end = doubled.end() if doubled and unit_name(doubled) in MONEY else number.end
        return number, _rated(text, Measured(CURRENCIES[number.sign], end, of_money=True))
    return number, _age(doc, text, number, after) or _named(text, number)


def _age(doc: "Doc", text: str, number: Numeral, after: int) -> Measured | None:
    """Ages without their unit: "aged 44", "a 44 yo man", "Anna Berg, 44,"."""
    if _AGED.search(text[max(0, number.start - 40) : number.start]) and not number.scale > 1:
        return Measured(AGE, _age_end(text, number.end))
    short = _SHORT_AGE.match(text, number.end)
    if short:
        return Measured(AGE, short.end())
    was = _WAS_AGED.search(text[max(0, number.start - 12) : number.start]) and _CLOSED.match(text, number.end)
    if number.plain and was and 1 <= number.low <= _OLDEST:
        return Measured(AGE, number.end)
    if number.plain and _is_persons_age(doc, text, number, after):
        return Measured(AGE, number.end)
    return None


def _named(text: str, number: Numeral) -> Measured:
    """The unit written after the number ("tens of thousands of dollars": after "of")."""
    begin = number.end + 3 if number.vague and text.startswith(" of ", number.end) else number.end
    found = unit_after(text, number, begin)
    if not found:
        return Measured()
    name = unit_name(found)
    old = _OLD.match(text, found.end())
    if old and name in PERIODS:
        return Measured(f"{name} of age", old.end())
    return _rated(text, Measured(name, found.end(), of_money=name in MONEY))


def _is_persons_age(doc: "Doc", text: str, number: Numeral, after: int) -> bool:
    """As in "Anna Berg, 65, faces ...", "the driver, 65, died", "one 17 and the other, 21, ..."."""
    at = after - 2
    if at < 1:
        return False
    comma = doc[at].text == ","
    name = doc[at - 1] if comma else doc[at]
    if name.lower_ in _ONE_OF_TWO and 1 < number.low <= _OLDEST and not number.spelled:
        return _CLOSED.match(text, number.end) is not None
    is_name = (name.pos_ == "PROPN" if comma else name.ent_type_ == "PERSON") and name.text[0].isupper()
    is_person = comma and name.tag_ == "NN" and name.lemma_ in PERSON_NOUNS
    if not (is_name or is_person) or not 1 <= number.low <= _OLDEST:
        return False
    return _AFTER_AGE.match(text, number.end) is not None if comma else after < len(doc) and doc[after].pos_ in ("AUX", "VERB")


_OLDEST: Final = 115
_ONE_OF_TWO: Final = frozenset({"one", "other", "another"})
_AFTER_AGE: Final = re.compile(r"[,.;)]|\s(?:\(|(?:all|both|each|at the time)\b)")
"""What follows an age between commas; "Kern, 31 all died" leaves the second out."""


def _age_end(text: str, end: int) -> int:
    unit = UNIT.match(text, end)
    return unit.end() if unit and unit["word"] and unit_name(unit) == "year" else end


def _lettered(doc: "Doc", text: str, number: Numeral, after: int) -> Numeral:
    """A letter right after digits: a scale ("$5m", "1.5m refugees"), or the unit that it would be otherwise ("48m")."""
    letter = number.letter
    if not letter:
        return number
    counted = (
        after < len(doc)
        and text[number.end : number.end + 1] == " "
        and doc[after].pos_ in ("NOUN", "ADJ", "PROPN")
        and doc[after].text[0].islower()
        and doc[after].lower_ not in _MEASURED
    )
    scales = bool(number.sign) or len(letter) > 1 or ((letter in "kKM" or counted) and letter not in "tTbB")
    if letter.lower() in ("k", "b") or scales:
        scale = _LETTERS[letter.lower()]
        return replace(number, low=number.low * scale, high=number.high * scale, scale=scale, letter="")
    return replace(number, end=number.end - len(letter) - (text[number.end - len(letter) - 1] in " -"), letter="", plain=True)


def unit_after(text: str, number: Numeral, at: int) -> "re.Match[str] | None":
    """The unit written at `at`, right behind a number; None where the word there is no unit of it ("5 in the morning")."""
    found = UNIT.match(text, at)
    return found if found and _is_unit(found, number) else None


def _is_unit(found: "re.Match[str]", number: Numeral) -> bool:
    sign = found["sign"]
    if sign in _ATTACHED and found[0] != sign:
        return sign in ("C", "F") and not number.spelled
    if sign and not sign[0].isalpha() and sign in CURRENCIES:
        return found[0] == sign
    if found["word"] and found["word"].lower() in ("real", "second", "min", "stone", "pound") and number.low == 1:
        return found["word"].lower() == "pound"
    return not (sign and number.spelled and len(sign) == 1)


def _rated(text: str, unit: Measured) -> Measured:
    """As in "dollar per barrel" from "$52 a barrel"."""
    found = _RATE.match(text, unit.end)
    if not found or unit.name == "percentage":
        return unit
    noun = found["noun"].lower()
    if noun not in PERIODS and not (unit.of_money and (found[0].lstrip().lower().startswith(("per", "/")) or noun in _PRICED)):
        return unit
    return Measured(f"{unit.name} per {noun}", found.end(), unit.of_money)


_MEASURED: Final = frozenset("tall long wide deep high thick away apart across above below of".split())
"""What a metre measures: "1.8m tall" is no number of millions."""

_PRICED: Final = frozenset(
    "share barrel ounce gallon litre liter pound kilo kilogram ton tonne bushel head person piece unit ticket seat bottle copy gram mile "
    "kilometre kilometer acre "
    "hectare night visit pop".split()
)
"""What "$5 a ..." prices."""
