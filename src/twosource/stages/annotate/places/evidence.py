"""Which names are places: the points of the signals around each, summed."""

from collections.abc import Sequence

from twosource.stages.annotate.places.homes import Homes
from twosource.stages.annotate.places.points import ACCEPTED, BIAS, POINTS, STRONG
from twosource.stages.annotate.places.signals import ENGLISH_NAMES, signals
from twosource.stages.annotate.places.toponym import Toponym
from twosource.stages.annotate.places.words import Words

IN_A_LONGER_NAME = frozenset(
    {
        "part of PERSON",
        "part of a name",
        "name goes on",
        "person's name before",
        "title before",
        "capital before",
        "capital after",
        "first name",
    }
)
"""Signals of a mention that may be another name altogether: what the article says elsewhere does not speak for it."""

Regions = dict[tuple[str | None, str | None], str]
LIST_GAPS = ([","], ["and"], ["or"], [",", "and"], [",", "or"], [";"])


def weigh(words: Words, found: Sequence[Toponym], homes: Homes | None) -> list[Toponym]:
    """The names that are places: those with more points than ACCEPTED."""
    _first(words, found, homes)
    _second(words, found)
    return [toponym for toponym in found if toponym.weight > ACCEPTED]


def _first(words: Words, found: Sequence[Toponym], homes: Homes | None) -> None:
    """Each mention by itself."""
    outers = {id(toponym.within) for toponym in found if toponym.within is not None}
    firsts, lasts = _person_words(words)
    for toponym in found:
        names = signals(words, toponym)
        if toponym.within is not None:
            names.append("inner")
        if id(toponym) in outers:
            names.append("outer")
        if homes is not None and any(homes.holds(c) for c in toponym.candidates):
            names.append("home")
        if toponym.end == toponym.start + 1:
            names += ["surname"] * (words.lower[toponym.start] in lasts) + ["first name"] * (words.lower[toponym.start] in firsts)
        toponym.signals = names
        toponym.weight = BIAS + sum([POINTS.get(name, 0.0) for name in names])


def _second(words: Words, found: Sequence[Toponym]) -> None:
    """Each in the light of the sure ones: a name that is a place once is one elsewhere, and places stand beside their neighbours."""
    sure = [toponym for toponym in found if toponym.weight >= STRONG]
    vouched = {toponym.key for toponym in sure}
    best = [(t.key, t.candidates[0]) for t in sure]
    regions: Regions = {(entry.country, entry.admin1): key for key, entry in best if entry.admin1 is not None}
    countries = {entry.country for _, entry in best} - ENGLISH_NAMES
    beside = _listed(words, found)
    for toponym in found:
        if toponym.weight >= STRONG:
            continue
        extra = ["beside a place"] if id(toponym) in beside else []
        if toponym.key in vouched:
            extra.append("vouched for in a longer name" if IN_A_LONGER_NAME.intersection(toponym.signals) else "vouched for")
        elif any(regions.get((c.country, c.admin1), toponym.key) != toponym.key for c in toponym.candidates):
            extra.append("neighbour")
        if toponym.key not in vouched and toponym.candidates[0].country in countries:
            extra.append("in a country of the article")
        toponym.signals += extra
        toponym.weight += sum([POINTS.get(name, 0.0) for name in extra])


def _listed(words: Words, found: Sequence[Toponym]) -> set[int]:
    """The toponyms (by `id`) that stand in a list with a sure one: "Donetsk, Luhansk and Sevastopol"."""
    runs: list[list[Toponym]] = []
    for toponym in found:
        gap = words.lower[runs[-1][-1].end : toponym.start] if runs else []
        if gap in LIST_GAPS and toponym.use == runs[-1][-1].use == "place":
            runs[-1].append(toponym)
        else:
            runs.append([toponym])
    return {id(toponym) for run in runs if any(t.weight >= STRONG for t in run) for toponym in run if len(run) > 1}


def _person_words(words: Words) -> tuple[frozenset[str], frozenset[str]]:
    """First and last words of persons' names of two words and more."""
    firsts, lasts = [], []
    for label, (start, end) in zip(words.labels, words.bounds, strict=True):
        last = end - 1 if words.lower[end - 1] != "'s" else end - 2
        if label == "PERSON" and last > start and "," not in words.lower[start:end]:
            firsts.append(words.lower[start])
            lasts.append(words.lower[last])
    return frozenset(firsts), frozenset(lasts)
