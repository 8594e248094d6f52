"""What does not fit together within one article: two roles of one person that cannot both hold, and statements that exclude each other."""

import re
from collections.abc import Iterator, Sequence

from twosource.model.problems import Problem
from twosource.model.span import Span
from twosource.stages.annotate.entities.conflicts import role_conflicts
from twosource.stages.reconcile.arguments import Argument
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

STAYING = re.compile(r"\s(?:still )?(?:remaining|staying|holding out) (?:in|at|inside|within) ")
GONE = ("withdraw", "leave")
"""What nobody has done who is said to be still there, in a participle that hangs on a noun ("forces remaining in Koidu")."""

PART = re.compile(
    r"(?i)(?:the )?(?:(?:some|most|many|few|last|first|remaining|other|half|all but|thousands|hundreds|dozens|several)\b|\w*\d)"
)
"""How a phrase begins that means only some of them, so that the others may be there still; English."""

TO_THE_PLACE = 40
"""Characters after such a participle within which the name of the place begins ("the strategic southern city of Koidu"); by hand."""


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
                words = [material.view.text(article, node.mention.clause) for node in pair]
                yield _contradiction(material, words, pair[1])
        yield from _said_to_stay(material, nodes)


def _said_to_stay(material: Material, nodes: Sequence[Node]) -> Iterator[Problem]:
    """Those who have left a place, and are said in passing to be there still ("forces remaining in Koidu have asked for help")."""
    gone = [node for node in nodes if any(akin(node.predicate, verb) for verb in GONE) and node.mention.status == "done"]
    staying = [
        node for node in nodes if gone and node.mention.form == "verb" and not node.times
    ]  # at another time they may have been there
    for node in staying:
        for span, actor in zip(node.mention.actors, node.actors, strict=True):
            stay = STAYING.match(material.view.articles[node.article].text, span[1])
            places = _places_after(material, node.article, stay.end()) if stay else frozenset()
            left = next((other for other in gone if other is not node and _all_left(actor, other, places)), None)
            if stay and left:
                words = [material.view.text(node.article, part) for part in ((span[0], node.mention.clause[1]), left.mention.clause)]
                yield _contradiction(material, words, left)
                return


def _places_after(material: Material, article: str, start: int) -> frozenset[str]:
    """The first place that is named soon after."""
    mentions = [place for place in material.view.annotations[article].places if start <= place.start <= start + TO_THE_PLACE]
    first = min(mentions, key=lambda place: place.start, default=None)
    return material.view.place_ids(article, ((first.start, first.end),)) if first else frozenset()


def _all_left(stayed: Argument, gone: Node, places: frozenset[str]) -> bool:
    """Whether those who left are those who stayed, as a whole: a body or the forces of a state, and not "some" or "40" of them."""
    whole = [argument for argument in gone.actors if not (PART.match(argument.text) or PART.match(stayed.text))]
    known = bool(stayed.entities or stayed.countries)
    return known and best_match([stayed], whole) == "same" and bool(places & _places(gone))


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


def _contradiction(material: Material, words: Sequence[str], node: Node) -> Problem:
    """`node`: the later of the two statements."""
    message = f'{outlet_name(material.view.articles[node.article])}: the article says "{words[0]}" and also "{words[1]}"'
    return Problem("reconcile", "self-contradiction", message, node.article, Span(node.article, node.mention.start, node.mention.end))
