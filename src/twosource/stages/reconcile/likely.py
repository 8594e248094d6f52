"""How likely two mentions are one event: the features of the pair, weighed by logistic regression."""

from math import exp

from twosource.stages.reconcile.cluster import APART
from twosource.stages.reconcile.evidence import apart, features, shared_words
from twosource.stages.reconcile.nodes import Node
from twosource.stages.reconcile.view import StoryView

WEIGHTS: dict[str, float] = {
    "bias": 0.54,
    "affected-alike": 0.88,
    "affected-different": -0.02,
    "affected-same": 1.01,
    "both-lead": -0.48,
    "clause-words": 1.03,
    "crosswise": 0.53,
    "definite": 0.32,
    "doer-alike": 0.26,
    "doer-different": -0.13,
    "doer-same": 0.83,
    "family": 0.28,
    "noun-and-verb": -0.58,
    "nouns": -0.23,
    "number-different": -0.92,
    "one-article": 0.84,
    "one-leads": -0.86,
    "one-sentence": -2.51,
    "one-type": 0.22,
    "one-word": 0.27,
    "other-polarity": -0.34,
    "other-status": 0.06,
    "place": 0.41,
    "sentence-words": 1.52,
    "spread": -0.28,
    "synonyms": -0.54,
    "time": 1.0,
}
"""Log odds that each feature of `evidence` adds, learned by `python eval/learn_events.py crossdoc/train` from the events
that ECB+ marks across articles (Cybulska and Vossen 2014, CC BY 3.0)."""

THRESHOLD: float = 0.3
"""The mean probability from which events are joined, by the same script: the highest within half a point of the best score there, as the
sentences that ECB+ marks are about the main events, where joining is right more often than elsewhere."""

REASONS = 3
"""Comparisons that a reason names: the most decisive ones."""


def likelihood(view: StoryView, a: Node, b: Node) -> float:
    """The probability that two mentions are one event; `APART` where something excludes it."""
    if apart(view, a, b) is not None:
        return APART
    return _probability(WEIGHTS["bias"] + sum(WEIGHTS.get(name, 0.0) * value for name, value, _ in features(view, a, b)))


def why_likely(view: StoryView, a: Node, b: Node) -> str:
    """What speaks for two mentions being one event, in words, with its probability."""
    (_, _, predicate), *others = features(view, a, b)
    weighed = sorted(((WEIGHTS.get(name, 0.0) * value, name, reason) for name, value, reason in others), key=lambda entry: -entry[0])
    shared = ", ".join(shared_words(a, b)[:REASONS])
    reasons = [
        f"the sentences share {shared}" if name == "sentence-words" else reason for points, name, reason in weighed if reason and points > 0
    ]
    return f"likely one event ({likelihood(view, a, b):.2f}): {'; '.join([predicate, *reasons][:REASONS])}"


def _probability(odds: float) -> float:
    return 1 / (1 + exp(-odds))
