"""Sentences as bags of what survives rewording: names, numbers, and the stems of content words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from twosource.stages.copies.reading import WORD, Reading

NAME, NUMBER, STEM = 2.0, 3.0, 1.0
"""What a shared name, number and word stem count: a rewriter leaves numbers alone, nearly always names too, and swaps words for
synonyms."""
STEM_LENGTH: Final = 5
"""Letters of a word that are its stem ("withdrew" and "withdrawal" stay two words: an irregular form is a synonym like any other)."""
SHORTEST: Final = 4
"""A sentence of fewer words ("He did not.") says nothing about who copied whom."""

_END: Final = re.compile(r"[.!?]+[\"”’')\]]*\s+(?=[\"“‘(\[]?[A-Z0-9])")
_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Sen|Rep|Gov|Prof|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|No|vs|[ap]\.m)|\.[A-Z])\.$"
)
_COMMON: Final = frozenset(
    """a about above after again against all also although am among an and any are as at be became because been before being below
    between both
    but by can could did do does doing down during each few for from further had has have having he her here hers him his how however i
    if in
    into is it its itself just last least less made make many may me might more most much must my near next no nor not now of off on
    once one
    only or other our out over own part per rather same say saying says said she should since so some still such take than that the
    their them
    then there these they this those though through to told too toward under until up upon us very was we were what when where which
    while who
    whom whose why will with within without would yet you your according added announced claimed declared reported stated
    monday tuesday wednesday thursday friday saturday sunday""".split()
)
"""Words that any two sentences of news may share."""


@dataclass(frozen=True)
class Sentence:
    """A sentence outside direct quotes. `weights`: item to weight; `total`: their sum; `rare`: the names and numbers among the items."""

    start: int
    end: int
    words: int
    weights: dict[str, float]
    total: float
    rare: frozenset[str]


@lru_cache(maxsize=4096)
def sentences(reading: Reading) -> tuple[Sentence, ...]:
    """The sentences of an article's body that are at least SHORTEST words long outside quotes."""
    text = reading.article.text
    found = []
    for start, end, quotes in reading.parts:
        for first, last in split_sentences(text, start, end):
            sentence = _sentence(text, first, last, quotes)
            if sentence.words >= SHORTEST:
                found.append(sentence)
    return tuple(found)


def likeness(first: Sequence[Sentence], second: Sequence[Sentence]) -> NDArray[np.float64]:
    """Dice's coefficient over the weighted items of each sentence of one text and each of the other: 0 to 1, by (first, second)."""
    places: dict[str, list[int]] = {}
    for j, sentence in enumerate(second):
        for item in sentence.weights:
            places.setdefault(item, []).append(j)
    scores = np.zeros((len(first), len(second)))
    for i, sentence in enumerate(first):
        for item, weight in sentence.weights.items():
            if item in places:
                scores[i, places[item]] += 2 * weight
    totals = np.array([x.total for x in first])[:, None] + np.array([y.total for y in second])[None, :]
    dice: NDArray[np.float64] = scores / np.maximum(totals, 1.0)
    return dice


def split_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the sentences in a run of text, by its punctuation."""
    at = start
    for match in _END.finditer(text, start, end):
        if not _ABBREVIATION.search(text, max(at, match.start() - 6), match.start() + 1):
            yield at, match.start() + len(match.group().rstrip())
            at = match.end()
    if at < end:
        yield at, end


def _sentence(text: str, start: int, end: int, quotes: list[tuple[int, int]]) -> Sentence:
    weights: dict[str, float] = {}
    words = 0
    for match in WORD.finditer(text, start, end):
        if any(a <= match.start() < b for a, b in quotes):
            continue
        words += 1
        item, weight = _item(match.group(), first=match.start() <= start + 1)
        if item:
            weights[item] = max(weights.get(item, 0.0), weight)
    rare = frozenset(item for item in weights if item[0] in "#@")
    return Sentence(start, end, words, weights, sum(weights.values()), rare)


def _item(word: str, *, first: bool) -> tuple[str, float]:
    if word[0].isdigit():
        return "#" + word.replace(",", ""), NUMBER
    low = word.lower()
    base = low[:-2] if low.endswith(("'s", "’s")) else low
    if base in _COMMON or len(base) < 2:
        return "", 0.0
    if word[0].isupper() and not first:
        return "@" + base, NAME
    return base[:STEM_LENGTH], STEM
