"""Stock text: what an outlet prints under one report after another ("Anyone with information is asked to call ..."). It is nobody's
copy.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

import numpy as np

from twosource.stages.copies.keys import SHINGLE, Keys
from twosource.stages.copies.passages import grams
from twosource.stages.copies.reading import HashArray, Reading

SPAN: Final = 15
"""Days: a report is copied within so many days of its first print."""
OFTEN: Final = 3
"""Spans of SPAN days in which words must come up to be stock: two may be a report and one late reprint of it."""
BETWEEN: Final = 16
"""Words between two stock shingles that are stock as well: one shingle in four is known, and a name or number may be filled in."""


def survey(all_keys: Mapping[str, Keys], readings: Mapping[str, Reading]) -> HashArray:
    """The shingle hashes of stock text, sorted: a fold over all articles of a run. Articles without a date have no say in it."""
    days = {name: day for name in all_keys if (day := _day(readings[name].article.published.value)) is not None}
    if len(days) < OFTEN:
        return np.zeros(0, dtype=np.uint64)
    names = sorted(days)
    values = np.concatenate([all_keys[name].shingles for name in names])
    spans = np.repeat(np.array([days[name] // SPAN for name in names]), [len(all_keys[name].shingles) for name in names])
    order = np.lexsort((spans, values))
    values, spans = values[order], spans[order]
    new = np.flatnonzero(np.concatenate(([True], (values[1:] != values[:-1]) | (spans[1:] != spans[:-1])))) if len(values) else order
    stock, times = np.unique(values[new], return_counts=True)
    found: HashArray = stock[times >= OFTEN]
    return found


def without_stock(reading: Reading, stock: HashArray) -> Reading:
    """The reading with stock words no longer counted as the article's own."""
    places = np.flatnonzero(np.isin(grams(reading.words, SHINGLE), stock)) if len(stock) else np.zeros(0, dtype=np.int64)
    if not len(places):
        return reading
    own = reading.own.copy()
    for start, end in _runs([int(place) for place in places]):
        own[start:end] = False
    return replace(reading, own=own)


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Word ranges that stock shingles cover, joined over short gaps."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and place - runs[-1][1] <= BETWEEN:
            runs[-1] = (runs[-1][0], place + SHINGLE)
        else:
            runs.append((place, place + SHINGLE))
    return runs


def _day(value: str | None) -> int | None:
    try:
        return date.fromisoformat((value or "")[:10]).toordinal()
    except ValueError:
        return None
