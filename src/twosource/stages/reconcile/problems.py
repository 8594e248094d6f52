"""What does not fit together within one article: two roles of one person that cannot both hold, and statements that exclude each other."""

from collections.abc import Iterator

from twosource.model.problems import Problem
from twosource.model.span import Span
from twosource.stages.annotate.entities.conflicts import role_conflicts
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.nodes import Node, best_match
from twosource.stages.reconcile.predicates import akin
from twosource.stages.reconcile.sources import outlet_name

OPPOSITES = (
    ("remain", "withdraw"),
    ("stay", "leave"),
    ("survive", "die"),
    ("accept", "reject"),
    ("approve", "reject"),
    ("arrive", "leave"),
)
"""Predicates that one doer cannot both be in at one place; general English, by hand."""


def find_problems(material: Material) -> tuple[Problem, ...]:
    """The problems of the story's articles, in article order."""
    return (*_role_problems(material), *_contradictions(material))


def _role_problems(material: Material) -> Iterator[Problem]:
    for key, annotations in material.view.annotations.items():
        for conflict in role_conflicts(annotations.roster):
            first, second = conflict.first, conflict.second
            message = (
                f'{outlet_name(material.view.articles[key])}: {conflict.entity.name} is called "{first.text}" and "{second.text}": '
                "one person, two roles that cannot both hold"
            )
            yield Problem("reconcile", "role-conflict", message, key, Span(key, second.start, second.end))


def _contradictions(material: Material) -> Iterator[Problem]:
    """Two things that an article asserts in its own voice, of one doer at one place, and that exclude each other."""
    own = _own_voice(material)
    for article in material.view.articles:
        nodes = [node for nodes in material.events.nodes.values() for node in nodes if node.article == article and node.key in own]
        nodes.sort(key=lambda node: node.key)
        for one, other in OPPOSITES:
            ours = [node for node in nodes if akin(node.predicate, one)]
            theirs = [node for node in nodes if akin(node.predicate, other)]
            pair = next(((a, b) for a in ours for b in theirs if _same_scene(a, b)), None)
            if pair:
                yield _contradiction(material, *pair)


def _own_voice(material: Material) -> frozenset[tuple[str, int]]:
    drafts = material.view.drafts
    return frozenset(
        (draft.article, draft.event.start)
        for draft in drafts
        if draft.event
        and not draft.voices
        and draft.certainty == "stated"
        and draft.kind in ("event", "state")
        and draft.polarity == "affirmed"
    )


def _same_scene(a: Node, b: Node) -> bool:
    return best_match(a.actors, b.actors) == "same" and bool(_places(a) & _places(b))


def _places(node: Node) -> frozenset[str]:
    return node.places.union(*(argument.places for argument in node.recipients))


def _contradiction(material: Material, a: Node, b: Node) -> Problem:
    words = [material.view.text(node.article, node.mention.clause) for node in (a, b)]
    message = f'{outlet_name(material.view.articles[a.article])}: the article says "{words[0]}" and also "{words[1]}"'
    return Problem("reconcile", "self-contradiction", message, a.article, Span(b.article, b.mention.start, b.mention.end))
