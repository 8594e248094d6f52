"""Learn the weights of stages/reconcile/likely.py: python eval/learn_events.py GOLD_DIR [SCORE_PY]; prints them as Python.

GOLD_DIR is crossdoc/train (ECB+, CC BY 3.0). Logistic regression on the pairs of event mentions of one story that nothing keeps apart and
that are both annotated; every mention weighs the same, however large its event. Stories are whole topics, in each of which two events of
one kind are told: harder than the stories that come out of the stories stage, so that the weights cannot lean on the story alone.
The threshold is set on the same articles.
"""

import sys
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
from accounts import pages_of
from scoring import load_scorer

from twosource.compose import load_models
from twosource.config import load_config
from twosource.model.codec import encode
from twosource.run.loop import read
from twosource.stages.claims import draft_claims
from twosource.stages.reconcile import likely, story_view
from twosource.stages.reconcile.entries import make_entries
from twosource.stages.reconcile.events import find_story_events
from twosource.stages.reconcile.evidence import apart, features, says_little

RIDGE = 1.0
"""Strength of the penalty on large weights (a Gaussian prior of variance 1): there are some twenty weights and thousands of pairs."""

STEP, SLACK = 0.05, 0.005
"""Steps in which thresholds are tried, and what may be lost for a higher one: joining is right more often in the sentences that ECB+
marks, which are about the main events, than in the others."""

BY_HAND = {"time": 1.0}
"""Weights that cannot be learned there: ECB+ articles have no dates, so that their days of the week are no times."""

STEPS = 30
"""Newton steps; ten are enough."""


def stories(reading, groups):
    """(view, events that are surely one) of each group of article ids."""
    for keys in groups:
        articles = {key: reading.articles[key] for key in keys}
        notes = {key: reading.annotations[key] for key in keys}
        drafts = [draft for key in keys for draft in draft_claims(articles[key], notes[key])]
        asserted = frozenset((draft.article, draft.event.start) for draft in drafts if draft.event and draft.asserted)
        view = story_view(articles, notes, drafts, ())
        yield view, find_story_events(view, asserted)


def gold_events(nodes, truth):
    """The gold event of each mention that overlaps an annotated one most."""
    by_article = defaultdict(list)
    for node in nodes:
        by_article[node.article].append(node)
    found = {}
    for row in truth:
        for gold in row["mentions"]:
            if not gold["kind"].startswith(("ACTION", "NEG_ACTION")) or gold["kind"].endswith("REPORTING"):
                continue
            over = [(min(n.mention.end, gold["end"]) - max(n.mention.start, gold["start"]), n.key) for n in by_article[row["id"]]]
            best = max(over, default=(0, None))
            if best[0] > 0:
                found[best[1]] = gold["cluster"]
    return found


def pairs_of(view, nodes, gold):
    """(features, same event?, weight) of every comparable annotated pair."""
    known = [node for node in nodes if node.key in gold and not says_little(node)]
    pairs = [(a, b) for at, a in enumerate(known) for b in known[at + 1 :] if apart(view, a, b) is None]
    count = Counter(node.key for pair in pairs for node in pair)
    for a, b in pairs:
        found = {name: value for name, value, _ in features(view, a, b)}
        yield found, gold[a.key] == gold[b.key], 0.5 / count[a.key] + 0.5 / count[b.key]


def learn(rows):
    """Weights by name, by Newton's method."""
    names = ["bias", *sorted({name for found, _, _ in rows for name in found} - BY_HAND.keys())]
    x = np.array([[1.0, *(found.get(name, 0.0) for name in names[1:])] for found, _, _ in rows])
    y = np.array([float(same) for _, same, _ in rows])
    weight = np.array([w for _, _, w in rows])
    beta = np.zeros(len(names))
    ridge = np.diag([0.0] + [RIDGE] * (len(names) - 1))
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ beta))
        gradient = x.T @ (weight * (y - p)) - ridge @ beta
        hessian = (x * (weight * p * (1 - p))[:, None]).T @ x + ridge
        beta += np.linalg.solve(hessian, gradient)
    return {name: round(float(value), 2) for name, value in zip(names, beta, strict=True)} | BY_HAND


def fit(told, truth):
    """Weights from the stories."""
    rows = []
    for view, events in told:
        nodes = sorted((node for found in events.nodes.values() for node in found), key=lambda node: node.key)
        rows.extend(pairs_of(view, nodes, gold_events(nodes, [row for row in truth if row["id"] in view.articles])))
    print(f"# {len(rows)} pairs, {sum(same for _, same, _ in rows)} of one event", file=sys.stderr)
    return learn(rows)


def quality(told, truth, score):
    """CoNLL F1 of the entries."""
    accounts = [{"events": [encode(event) for event in make_entries(view, events).events]} for view, events in told]
    return score.score_crossdoc(truth, accounts)


def best_threshold(told, truth, score):
    """The highest threshold that scores within SLACK of the best."""
    tried = {}
    for step in range(1, 11):
        likely.THRESHOLD = step * STEP
        tried[likely.THRESHOLD] = quality(told, truth, score)["conll"]
    print(f"# {tried}", file=sys.stderr)
    return max(at for at, found in tried.items() if found >= max(tried.values()) - SLACK)


def main(gold, score_py):
    score = load_scorer(score_py)
    rows, truth = score.lines(gold / "docs.jsonl"), score.lines(gold / "gold.jsonl")
    reading = read(list(pages_of("crossdoc", rows)), load_models(load_config()))
    groups = defaultdict(list)
    for row in truth:
        groups[row["topic"]].append(row["id"])
    told = list(stories(reading, [keys for _, keys in sorted(groups.items())]))
    likely.WEIGHTS = fit(told, truth)
    print(likely.WEIGHTS)
    print("THRESHOLD =", best_threshold(told, truth, score))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path([*sys.argv[2:], "../shared/score/score.py"][0]))
