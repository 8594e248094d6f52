"""One key for the spellings of one name: case, accents, transliteration, British and American spelling."""

import re
from functools import lru_cache
from typing import Final

from anyascii import anyascii

_TRANSLITERATION: Final = (
    (re.compile(r"[^a-z0-9]"), ""),
    (re.compile(r"(?:iyi|yyi|iy|yi|yy|ij|yj|ii|y)$"), "i"),
    (re.compile(r"^ye"), "e"),
    (re.compile(r"(?<=[aeiou])[yj]e"), "e"),
    (re.compile(r"(?<=.)(?:iya|ija|ia|ya|ja)"), "a"),
    (re.compile(r"iy|yi|ij|y"), "i"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"shch|sch"), "sh"),
    (re.compile(r"tch"), "ch"),
    (re.compile(r"ks"), "x"),
    (re.compile(r"ou|oo"), "u"),
    (re.compile(r"ff$|w$"), "v"),
    (re.compile(r"(.)\1+"), r"\1"),
)
"""What differs between romanisations of Slavic, Arabic and Persian names, flattened in this order."""

_SAME: Final = (
    "vladimir volodymyr volodimir", "sergei sergey serhii serhiy sergii serguei", "alexander oleksandr aleksandr alexandr",
    "alexei oleksii oleksiy aleksei aleksey", "dmitri dmitry dmytro dimitri dmitrii", "nikolai mykola nikolay",
    "andrei andriy andrii andrey", "mikhail mykhailo mykhaylo", "pavel pavlo", "evgeny yevhen yevgeny evgenii",
    "elena olena yelena", "irina iryna", "yuri yuriy yurii iurii", "vitaly vitaliy vitalii vitali", "valery valeriy valerii",
    "grigory hryhoriy hryhorii", "konstantin kostiantyn", "natalia nataliya nataliia", "ekaterina kateryna yekaterina",
    "denis denys", "maxim maksym maksim", "kirill kyrylo kiril", "mohammed muhammad mohamed mohammad muhammed", "ahmed ahmad",
    "hussein hussain husayn hossein", "abdullah abdallah", "yusuf yousef yousuf youssef", "osama usama", "omar umar",
    "gaddafi qaddafi kadafi gadhafi qadhafi kadhafi", "kiev kyiv", "kharkiv kharkov", "odessa odesa", "lviv lvov",
    "defense defence", "center centre", "labor labour", "organization organisation", "program programme", "theater theatre",
    "harbor harbour", "intl international", "dept department", "govt government",
)  # fmt: skip
"""Spellings of one word that no rule joins."""

NICKNAMES: Final = (
    "joseph joe joey", "william bill will billy", "robert bob rob bobby", "michael mike", "thomas tom tommy", "james jim jimmy",
    "richard rick dick", "donald don", "daniel dan danny", "david dave", "anthony tony", "benjamin ben", "bernard bernie",
    "charles charlie chuck", "christopher chris", "edward ed eddie ted", "gregory greg", "jeffrey jeff", "john jack johnny",
    "jonathan jon", "joshua josh", "kenneth ken kenny", "lawrence larry", "matthew matt", "nicholas nick", "patrick pat",
    "peter pete", "philip phil phillip", "raymond ray", "ronald ron ronnie", "samuel sam", "stephen steve steven", "theodore ted",
    "timothy tim", "walter walt", "andrew andy", "elizabeth liz beth betsy", "katherine kate kathy katie catherine",
    "margaret maggie peggy", "jennifer jen jenny", "susan sue", "deborah debbie debra", "rebecca becky", "patricia pat patty",
    "jacqueline jackie",
    "maxwell maximilian max", "jacob jake", "zachary zach zack",
    "nathaniel nathan nate", "frederick fred freddie freddy", "gerald gerry jerry", "vincent vince", "leonard len lenny", "douglas doug",
    "russell russ", "bradley bradford brad", "jessica jess", "cynthia cindy", "barbara barb", "victoria vicky", "randall randy",
    "clifford cliff", "eugene gene", "harold harry", "albert al", "christina chrissy tina", "nicole nicky", "abigail abby",
    "alexander alex", "alexandra alex",
)  # fmt: skip
"""Given names and their short forms."""

_LONGEST: Final = 64
"""Letters of a word that are folded: no name is longer, and the folding stays linear on what is none."""


def _raw(word: str) -> str:
    return re.sub(r"[^a-z0-9]", "", anyascii(word[:_LONGEST]).lower())


_CANON: Final = {_raw(word): group.split()[0] for group in _SAME for word in group.split()}
_SHORT: Final[dict[str, tuple[str, ...]]] = {}
for _group in NICKNAMES:
    for _word in _group.split():
        _SHORT[_word] = (*_SHORT.get(_word, ()), _group.split()[0])


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The key of one word of a name: "Zelenskyy", "Zelenskiy" and "Zelensky" have the same."""
    word = _CANON.get(_raw(word), _raw(word))
    for pattern, by in _TRANSLITERATION:
        word = pattern.sub(by, word)
    return word


def fold_name(words: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of the words of a name; what folds to nothing (a mark) is left out."""
    return tuple(key for word in words if (key := fold(word)))


@lru_cache(maxsize=65536)
def same_given(a: str, b: str) -> bool:
    """Whether two given names may be one: equal when folded, an initial of the other, or its short form."""
    if fold(a) == fold(b):
        return True
    if min(len(_raw(a)), len(_raw(b))) == 1:
        return _raw(a)[:1] == _raw(b)[:1]
    return bool(set(_SHORT.get(_raw(a), ())) & set(_SHORT.get(_raw(b), ())))
