"""Whether two mentions are one event: slot by slot (predicate, doer, affected, place, time), each comparison with its reason."""

from typing import Final

from twosource.stages.reconcile.cluster import APART
from twosource.stages.reconcile.compare.places import compare_places
from twosource.stages.reconcile.compare.times import compare_intervals
from twosource.stages.reconcile.nodes import Node, best_match
from twosource.stages.reconcile.predicates import akin, family
from twosource.stages.reconcile.view import StoryView

WEIGHTS: Final = {"family": 2.0, "akin": 1.2, "same": 1.5, "alike": 0.75, "different": -2.0, "place": 1.0, "time": 1.0, "words": 1.0}
THRESHOLD: Final = 3.0
"""Weights and threshold after METHODS section h, set by hand: a predicate and a doer, an affected or a place must agree."""

STATE_WORDS: Final = 4
STATE_SHARE: Final = 0.75
"""Content words that two states share at the least, and which part of the shorter one; set by hand so that a shared name is not enough."""

Score = tuple[float, tuple[str, ...]]


def score(view: StoryView, a: Node, b: Node) -> Score:
    """How much speaks for two mentions being one event, and the comparisons behind it. `APART` where they exclude each other."""
    if a.mention.form == "state" and b.mention.form == "state":
        return _score_states(a, b)
    if not akin(a.predicate, b.predicate):
        return APART, ("the predicates differ",)
    who, place, time = _who(a, b), _place(view, a, b), _time(a, b)
    for points, reasons in (who, place, time):
        if points == APART:
            return APART, reasons
    if not (who[0] >= WEIGHTS["same"] or place[1] or (who[1] and time[1])):
        return APART, ("no doer, affected or place is surely the same",)
    same_family = family(a.predicate) == family(b.predicate)
    predicate = f'"{a.predicate}" and "{b.predicate}" are {"one word" if same_family else "near synonyms"}'
    total = WEIGHTS["family" if same_family else "akin"] + who[0] + place[0] + time[0] + _words(a, b)
    return total, (predicate, *who[1], *place[1], *time[1])


def _score_states(a: Node, b: Node) -> Score:
    """Two states are one when one says nearly all that the other says, of the same thing."""
    shared, smaller = len(a.words & b.words), min(len(a.words), len(b.words))
    if not says_the_same(shared, smaller) or best_match(a.actors, b.actors) == "different":
        return APART, ("they say different things",)
    return THRESHOLD + shared / smaller, (f"{shared} of {smaller} content words are the same",)


def says_the_same(shared: int, smaller: int) -> bool:
    """Whether two states that share so many content words, the shorter one having `smaller`, may be one."""
    return shared >= max(STATE_WORDS, STATE_SHARE * smaller)


def _who(a: Node, b: Node) -> Score:
    """Doer with doer, affected with affected; or crosswise, as in "troops withdrew" beside "Moscow withdrew its troops"."""
    if _other_people(a, b):
        return APART, ("other people are named",)
    total, reasons = 0.0, []
    crosswise = "same" in (best_match(a.actors, b.recipients), best_match(a.recipients, b.actors))
    for name, ours, theirs in (("doer", a.actors, b.actors), ("affected", a.recipients, b.recipients)):
        verdict = best_match(ours, theirs)
        if verdict in ("same", "alike"):
            total += WEIGHTS[verdict]
            reasons.append(f'the same {name}: "{ours[0].text}", "{theirs[0].text}"')
        elif verdict == "different" and not crosswise:
            total += WEIGHTS["different"]
    if crosswise and not reasons:
        total += WEIGHTS["same"]
        reasons.append("the doer of one is what the other affects")
    return total, tuple(reasons)


def _other_people(a: Node, b: Node) -> bool:
    """Whether both name whom it befell, and not the same."""
    named = [{entity for argument in node.recipients for entity in argument.entities} for node in (a, b)]
    return bool(named[0] and named[1]) and not named[0] & named[1] and best_match(a.recipients, b.recipients) == "different"


def _place(view: StoryView, a: Node, b: Node) -> Score:
    ours, theirs = ([view.places.by_id[key] for key in sorted(node.places) if key in view.places.by_id] for node in (a, b))
    pairs = [compare_places(one, other) for one in ours for other in theirs]
    agreeing = [pair for pair in pairs if pair.relation in ("equal", "narrower", "wider")]
    if agreeing:
        return WEIGHTS["place"], (agreeing[0].reason,)
    if pairs and all(pair.relation == "disjoint" for pair in pairs):
        return APART, (pairs[0].reason,)
    return 0.0, ()


def _time(a: Node, b: Node) -> Score:
    pairs = [compare_intervals(one.interval, other.interval) for one in a.times for other in b.times]
    agreeing = [pair for pair in pairs if pair.relation in ("equal", "narrower", "wider", "overlapping")]
    if agreeing:
        return WEIGHTS["time"], (agreeing[0].reason,)
    if pairs and all(pair.relation == "disjoint" for pair in pairs):
        return APART, (pairs[0].reason,)
    return 0.0, ()


def _words(a: Node, b: Node) -> float:
    union = len(a.words | b.words)
    return WEIGHTS["words"] * len(a.words & b.words) / union if union else 0.0
