"""Stance: words that judge an event as good or bad for somebody ("a major setback", "a victory")."""

from collections.abc import Iterable

GOOD = frozenset("achievement breakthrough milestone success triumph victory".split())
BAD = frozenset(
    "blow catastrophe debacle defeat disaster embarrassment failure fiasco humiliation reversal reverse setback tragedy".split()
)
"""General English of news commentary, by hand; a word belongs here only if it judges whatever it is said of."""

LOSING = frozenset("climbdown downfall loss retreat rout".split())
GAINING = frozenset("advance comeback rebound recovery".split())
"""Turns for the worse and for the better. They name what happens, and judge only where an event is said to mark them ("marking a
significant retreat"); general English, by hand."""

MARKING = frozenset({"mark", "represent", "signify", "constitute", "signal"})
"""Verbs by which an event is said to be such a turn."""

MARKS = MARKING | {"deal", "mean", "be", "become"}
"""Verbs that judge what their sentence has just told ("marking a major setback"); general English, by hand."""


def judging(words: Iterable[str]) -> frozenset[str]:
    """Of these words, those that judge."""
    found = frozenset(words)
    return found & (GOOD | BAD | LOSING | GAINING if found & MARKING else GOOD | BAD)


def valence(words: Iterable[str]) -> int:
    """1: the words judge something good; -1: bad; 0: they do not judge, or do both."""
    found = judging(words)
    return bool(found & (GOOD | GAINING)) - bool(found & (BAD | LOSING))
