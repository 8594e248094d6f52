"""Stance: words that judge an event as good or bad for somebody ("a major setback", "a victory")."""

from collections.abc import Iterable

GOOD = frozenset("achievement breakthrough milestone success triumph victory win".split())
BAD = frozenset(
    "blow catastrophe debacle defeat disaster embarrassment failure fiasco humiliation reversal reverse setback tragedy".split()
)
"""General English of news commentary, by hand; a word belongs here only if it judges whatever it is said of."""

MARKS = frozenset({"mark", "represent", "signify", "constitute", "signal", "deal", "mean", "be", "become"})
"""Verbs that judge what their sentence has just told ("marking a major setback"); general English, by hand."""


def judging(words: Iterable[str]) -> frozenset[str]:
    """Of these words, those that judge."""
    return (GOOD | BAD).intersection(words)


def valence(words: Iterable[str]) -> int:
    """1: the words judge something good; -1: bad; 0: they do not judge, or do both."""
    found = judging(words)
    return bool(found & GOOD) - bool(found & BAD)
