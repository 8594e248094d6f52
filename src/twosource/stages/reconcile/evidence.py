"""What speaks for and against two event mentions being one event: the features of a pair, slot by slot, each with its reason."""

from collections.abc import Iterator
from math import log
from typing import Final

from twosource.stages.reconcile.compare.places import compare_places
from twosource.stages.reconcile.compare.times import compare_intervals
from twosource.stages.reconcile.nodes import Node, best_match
from twosource.stages.reconcile.predicates import common, related, tells_event
from twosource.stages.reconcile.view import StoryView

AGREEING: Final = ("equal", "narrower", "wider", "overlapping")

Feature = tuple[str, float, str]
"""A feature's name and value, and the comparison in words ("" where it is no reason to anyone)."""


def says_little(node: Node) -> bool:
    """Whether its word does not tell what happens: a state ("was the only capital"), or a verb as general as "take"."""
    return common(node.predicate) or (node.mention.form == "state" and not tells_event(node.predicate))


def apart(view: StoryView, a: Node, b: Node) -> str | None:
    """Why two mentions cannot be one event whatever else agrees: predicates, people, places or times that exclude each other."""
    if not related(a.predicate, b.predicate):
        return "the predicates differ"
    if _other_people(a, b):
        return "other people are named"
    for relations in (_places(view, a, b), _times(a, b)):
        if relations and all(relation == "disjoint" for relation, _ in relations):
            return relations[0][1]
    return None


def features(view: StoryView, a: Node, b: Node) -> Iterator[Feature]:
    """The features of a pair that nothing keeps apart. What is unknown in either gives none."""
    yield from _predicate(a, b)
    yield from _who(a, b)
    yield from _where_and_when(view, a, b)
    yield from _wording(a, b)
    yield from _position(a, b)
    yield from _form(a, b)


def _predicate(a: Node, b: Node) -> Iterator[Feature]:
    if a.predicate == b.predicate:
        yield "one-word", 1.0, f'both say "{a.predicate}"'
    elif a.family != b.family:
        yield "synonyms", 1.0, f'"{a.predicate}" and "{b.predicate}" may tell of one thing'
    else:
        yield "family", 1.0, f'"{a.predicate}" and "{b.predicate}" are of one family'
    if a.mention.type == b.mention.type != "OTHER":
        yield "one-type", 1.0, ""


def _who(a: Node, b: Node) -> Iterator[Feature]:
    """Doer with doer, affected with affected; or crosswise, as in "troops withdrew" beside "Moscow withdrew its troops"."""
    if not ((a.actors or a.recipients) and (b.actors or b.recipients)):
        return
    doer, affected = best_match(a.actors, b.actors), best_match(a.recipients, b.recipients)
    crosswise = "same" in (best_match(a.actors, b.recipients), best_match(a.recipients, b.actors))
    for name, verdict, ours, theirs in (("doer", doer, a.actors, b.actors), ("affected", affected, a.recipients, b.recipients)):
        if verdict in ("same", "alike"):
            yield f"{name}-{verdict}", 1.0, f'the {verdict} {name}: "{ours[0].text}", "{theirs[0].text}"'
        elif verdict == "different" and not crosswise:
            yield f"{name}-different", 1.0, ""
    if crosswise and "same" not in (doer, affected):
        yield "crosswise", 1.0, "the doer of one is what the other affects"


def _other_people(a: Node, b: Node) -> bool:
    """Whether both name whom it befell, and not the same."""
    if not (a.recipients and b.recipients):
        return False
    named = [{entity for argument in node.recipients for entity in argument.entities} for node in (a, b)]
    return bool(named[0] and named[1]) and not named[0] & named[1] and best_match(a.recipients, b.recipients) == "different"


def _places(view: StoryView, a: Node, b: Node) -> list[tuple[str, str]]:
    if not (a.places and b.places):
        return []
    ours, theirs = ([view.places.by_id[key] for key in sorted(node.places) if key in view.places.by_id] for node in (a, b))
    pairs = [compare_places(one, other) for one in ours for other in theirs]
    return [(pair.relation, pair.reason) for pair in pairs]


def _times(a: Node, b: Node) -> list[tuple[str, str]]:
    if not (a.times and b.times):
        return []
    pairs = [compare_intervals(one.interval, other.interval) for one in a.times for other in b.times]
    return [(pair.relation, pair.reason) for pair in pairs]


def _where_and_when(view: StoryView, a: Node, b: Node) -> Iterator[Feature]:
    for name, relations in (("place", _places(view, a, b)), ("time", _times(a, b))):
        agreeing = [reason for relation, reason in relations if relation in AGREEING]
        if agreeing:
            yield name, 1.0, agreeing[0]


def _wording(a: Node, b: Node) -> Iterator[Feature]:
    union = len(a.words | b.words)
    if union:
        yield "clause-words", len(a.words & b.words) / union, ""
    shared = a.around.keys() & b.around.keys()
    if shared:
        yield "sentence-words", sum(a.around[word] * b.around[word] for word in sorted(shared)), "the sentences share words"
    if not (a.quantities and b.quantities):
        return
    numbers = [(one.low, one.high) == (other.low, other.high) for one in a.quantities for other in b.quantities if one.unit == other.unit]
    if numbers and not any(numbers):
        yield "number-different", 1.0, ""


def shared_words(a: Node, b: Node) -> list[str]:
    """The words that two sentences share, the weightiest first."""
    return sorted(a.around.keys() & b.around.keys(), key=lambda word: (-a.around[word] * b.around[word], word))


def _position(a: Node, b: Node) -> Iterator[Feature]:
    if a.leads and b.leads:
        yield "both-lead", 1.0, "both stand in the lead"
    elif a.leads or b.leads:
        yield "one-leads", 1.0, ""
    if a.article == b.article:
        yield "one-article", 1.0, ""
        if a.sentence == b.sentence:
            yield "one-sentence", 1.0, ""
    yield "spread", log(min(a.spread, b.spread)), ""


def _form(a: Node, b: Node) -> Iterator[Feature]:
    if a.mention.form == b.mention.form == "noun":
        yield "nouns", 1.0, ""
    elif a.mention.form != b.mention.form:
        yield "noun-and-verb", 1.0, ""
    if a.definite or b.definite:
        yield "definite", 1.0, ""
    if a.mention.polarity != b.mention.polarity:
        yield "other-polarity", 1.0, ""
    if a.mention.status != b.mention.status:
        yield "other-status", 1.0, ""
