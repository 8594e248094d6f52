"""Statements: of the claims on one event, which say one thing: in the words of one that the others say at least as much as."""

from collections.abc import Iterator, Sequence

from twosource.model.span import covers
from twosource.stages.reconcile.alignment import lacks
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.predicates import GENERIC, common
from twosource.stages.reconcile.verdict import Position, by_clearness, is_firm, supporting

ALIKE = 0.5
"""The part of their content words that two claims with a general predicate must share, set by hand on pages of one story."""

ANSWERS = frozenset("return respond reply answer decline refuse comment".split())
REQUESTS = frozenset("call message email request inquiry comment".split())
"""Words by which a report says that it asked somebody, which is its own business ("did not return a call"); general English of news."""

COMPARED = 40
"""Claims of which each is tried as the statement, the clearest first: it keeps the cost of a large story down."""


def statements(material: Material, claims: Sequence[int]) -> Iterator[Position]:
    """The claims on one event, one position per thing that they say. A noun that only looks back at an event says nothing of it."""
    telling = [claim for claim in claims if not _floats(material, claim)]
    for group in _by_words(material, telling):
        left = by_clearness(material, group)
        while left:
            head = _head(material, left)
            fuller = {claim for claim in left if claim == head or lacks(material, claim, head) is None}
            same = fuller | {claim for claim in left if lacks(material, head, claim) is None}
            vaguer = same - (fuller if _can_head(material, head) else {head})
            yield Position(material.words(head), tuple(sorted(same)), head, frozenset(vaguer))
            left = [claim for claim in left if claim not in same]


def _floats(material: Material, claim: int) -> bool:
    node = material.node(claim)
    return node is not None and node.floating


def _head(material: Material, claims: Sequence[int]) -> int:
    """The clearest claim that two independent origins make, else the clearest of all (`claims` come clearest first).

    What an article takes for granted ("her nomination") is one only where nothing that is asserted is, and somebody asserts as much.
    """
    tried = [claim for claim in claims[:COMPARED] if is_firm(material, claim) and _can_head(material, claim)]
    for head in sorted(tried, key=lambda claim: not material.draft(claim).asserted):
        agreeing = [claim for claim in claims if claim == head or lacks(material, claim, head) is None]
        told = any(material.draft(claim).asserted for claim in agreeing)
        if told and len(material.origins(agreeing)) > 1 and len(supporting(material, agreeing)) > 1:
            return head
    return claims[0]


def _can_head(material: Material, claim: int) -> bool:
    """Whether the words of a claim can stand by themselves.

    A clause that is asserted can, and a phrase that names somebody ("the nomination of Anna Kern"); "her nomination" and "a meeting in
    Oslo" do not say who met.
    """
    draft = material.draft(claim)
    if draft.event is None or (draft.asserted and draft.event.form != "noun"):
        return True
    slots = {*draft.event.actors, *draft.event.recipients}.difference(draft.event.places)
    inside = [span for span in sorted(slots) if covers(draft.span, span)]
    if draft.asserted:
        return any(not material.view.argument(draft.article, span).empty for span in inside)
    names = (mention for span in inside for mention in material.view.mentions_within(draft.article, span))
    return any(mention.form == "name" for mention in names)


def _by_words(material: Material, claims: Sequence[int]) -> list[list[int]]:
    """Claims told apart where the predicate is too general to make them one statement ("Trump will see", "we'll see")."""
    groups: list[list[int]] = []
    for claim in claims:
        words = set(material.draft(claim).words)
        event = material.draft(claim).event
        general = event is not None and (event.root or event.lemma) in GENERIC
        home = next((group for group in groups if not general or _overlap(words, set(material.draft(group[0]).words)) >= ALIKE), None)
        if home is None:
            groups.append([claim])
        else:
            home.append(claim)
    return [group for group in groups if any(_says_something(material, claim) for claim in group)]


def _overlap(a: set[str], b: set[str]) -> float:
    return len(a & b) / len(a | b) if a | b else 0.0


def _says_something(material: Material, claim: int) -> bool:
    """Not "I mean", "a move" or "did not return a call": two content words, or somebody or something that is named."""
    draft = material.draft(claim)
    if draft.event and draft.event.form == "noun" and common(draft.event.root or draft.event.lemma):
        return False
    if draft.event and draft.event.lemma in ANSWERS and REQUESTS.intersection(draft.words):
        return False
    spans = draft.event.actors + draft.event.recipients + draft.event.places if draft.event else ()
    named = any(not material.view.argument(draft.article, span).empty for span in spans)
    return len(set(draft.words)) > 1 + (not named)
