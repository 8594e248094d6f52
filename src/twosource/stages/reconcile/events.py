"""Events: one entry per happening, with its mentions in all articles of the story.

Mentions that say something of their event are joined by average link, so that no chain of lookalikes runs two events together; a mention
that only looks back ("the withdrawal") then goes to the event that it looks back at.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from twosource.model.findings import Event
from twosource.model.ids import make_id
from twosource.model.span import Span, TextSpan
from twosource.model.values import NOWHERE, UNKNOWN_WHEN, Precision, When, Where
from twosource.stages.reconcile.arguments import Argument
from twosource.stages.reconcile.cluster import MOST, average_link, connected
from twosource.stages.reconcile.nodes import Key, Node, make_nodes
from twosource.stages.reconcile.predicates import akin, blocks
from twosource.stages.reconcile.same_event import THRESHOLD, says_the_same, score
from twosource.stages.reconcile.view import StoryView


@dataclass(frozen=True)
class StoryEvents:
    """The story's events, the event of each mention, and the mentions of each event in article and text order.

    `references` are the words that mean an event without telling it; `entries` finds which.
    """

    events: tuple[Event, ...]
    of: Mapping[Key, str]
    nodes: Mapping[str, tuple[Node, ...]]
    references: tuple[Node, ...]
    by_id: Mapping[str, Event]

    def named_in(self, article: str, span: TextSpan) -> str | None:
        """The event whose trigger stands first within a span of an article."""
        keys = (key for key in ((article, at) for at in range(*span)) if key in self.of)
        return next((self.of[key] for key in keys), None)


def find_story_events(view: StoryView, asserted: frozenset[Key]) -> StoryEvents:
    """Join the event mentions of all articles. `asserted`: the mentions that state something rather than take it for granted."""
    nodes, references = make_nodes(view, asserted)
    groups = [group for block in _blocks(nodes) for group in _join(view, block)]
    entries = [(make_event(view, group), tuple(group)) for group in groups]
    entries.sort(key=lambda entry: entry[0].id)
    return StoryEvents(
        events=tuple(event for event, _ in entries),
        of={node.key: event.id for event, group in entries for node in group},
        nodes={event.id: group for event, group in entries},
        references=tuple(references),
        by_id={event.id: event for event, _ in entries},
    )


def _blocks(nodes: Sequence[Node]) -> list[list[Node]]:
    """Nodes that may name one event: states that share most of their words, and triggers connected by family or synonym set."""
    states = [node for node in nodes if node.mention.form == "state"]
    nodes = [node for node in nodes if node.mention.form != "state"]
    told = [[nodes[at] for at in group] for group in connected([blocks(node.predicate) for node in nodes])]
    return [*_alike_states(states), *told]


def _alike_states(states: Sequence[Node]) -> list[list[Node]]:
    """States connected by the words that they share. Each set of words is compared once, and only with those that share some."""
    saying: dict[frozenset[str], list[Node]] = defaultdict(list)
    for state in states:
        saying[state.words].append(state)
    bags = sorted(saying, key=sorted)
    keys: list[list[str]] = [[f"bag {number}"] for number in range(len(bags))]
    holding: dict[str, list[int]] = defaultdict(list)
    for number, bag in enumerate(bags):
        shared = Counter(other for word in bag for other in holding[word])
        keys[number] += [f"bag {other}" for other, count in shared.items() if says_the_same(count, min(len(bag), len(bags[other])))]
        for word in bag:
            holding[word].append(number)
    return [[state for number in group for state in saying[bags[number]]] for group in connected(keys)]


def _join(view: StoryView, block: Sequence[Node]) -> list[list[Node]]:
    groups = _told_groups(view, [node for node in block if not node.floating])
    made = [sorted(group, key=lambda node: node.key) for group in groups]
    told_before = _LookingBack(groups)
    for node in (node for node in block if node.floating):
        home = told_before.home(node)
        if home is None:
            made.append([node])
        else:
            made[home].append(node)
    return [sorted(group, key=lambda node: node.key) for group in made]


def _told_groups(view: StoryView, told: Sequence[Node]) -> list[list[Node]]:
    """Mentions joined by average link, those that say the same in every slot as one: repetition adds nothing, and costs nothing.

    A mention that agrees too little with its own double ("he left") is joined with none.
    """
    doubles: dict[Hashable, list[Node]] = defaultdict(list)
    for node in told:
        doubles[node.slots if score(view, node, node)[0] >= THRESHOLD else node.key].append(node)
    items = {item[0].key: item for item in doubles.values()}
    joinable = [item[0] for item in items.values() if score(view, item[0], item[0])[0] >= THRESHOLD]
    if len(joinable) > MOST:
        joinable.sort(key=lambda node: (not node.leads, -len(node.actors + node.recipients + node.times), -len(node.places), node.key))
    linked = average_link(joinable, lambda a, b: score(view, a, b)[0], THRESHOLD)
    groups = [[node for one in group for node in items.pop(one.key)] for group in linked] + list(items.values())
    return sorted(groups, key=lambda group: min(node.key for node in group))


class _LookingBack:
    """Finds which group of mentions one that only looks back means. What is asked again and again is reckoned once."""

    def __init__(self, groups: Sequence[Sequence[Node]]) -> None:
        self._predicates = [{node.predicate for node in group} for group in groups]
        self._rank = [(len({node.article for node in group}), len(group), -at) for at, group in enumerate(groups)]
        self._told: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for at, group in enumerate(groups):
            for node in group:
                self._told[node.article].append((node.mention.start, -at))
        self._akin: dict[str, frozenset[int]] = {}

    def home(self, node: Node) -> int | None:
        """The group with the nearest mention before it in the same article; else the one that most articles tell of."""
        akin_groups = self._groups(node.predicate)
        before = [(start, at) for start, at in self._told[node.article] if start < node.mention.start and -at in akin_groups]
        if before:
            return -max(before)[1]
        return max(akin_groups, key=lambda at: self._rank[at], default=None)

    def _groups(self, predicate: str) -> frozenset[int]:
        if predicate not in self._akin:
            found = (at for at, words in enumerate(self._predicates) if any(akin(predicate, word) for word in words))
            self._akin[predicate] = frozenset(found)
        return self._akin[predicate]


def make_event(view: StoryView, group: Sequence[Node]) -> Event:
    """The event that mentions in article and text order tell of: in the words of the one that says most."""
    best = max(
        group, key=lambda node: (not node.definite, node.mention.form == "verb", len(node.actors + node.recipients), -node.mention.start)
    )
    types = Counter(node.mention.type for node in group if node.mention.type != "OTHER")
    return Event(
        id=make_id("event", *(f"{node.article}:{node.mention.start}" for node in group)),
        label=view.text(best.article, best.mention.clause),
        type=min(types, key=lambda kind: (-types[kind], kind), default="OTHER"),
        actors=_entities(node.actors for node in group),
        recipients=_entities(node.recipients for node in group),
        when=_when(view, group),
        where=_where(view, group),
        mentions=tuple(Span(node.article, node.mention.start, node.mention.end) for node in group),
        reasons=_reasons(view, group),
    )


def _reasons(view: StoryView, group: Sequence[Node]) -> tuple[str, ...]:
    """Why the first mention of each further article was joined with the first of all."""
    first = group[0]
    others = {node.article: node for node in reversed(group) if node.article != first.article}
    found = [score(view, first, node)[1] for _, node in sorted(others.items())]
    return tuple(dict.fromkeys(reason for reasons in found for reason in reasons))


def _entities(arguments: Iterable[Sequence[Argument]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(identity for group in arguments for argument in group for identity in sorted(argument.entities)))


def _when(view: StoryView, group: Sequence[Node]) -> When:
    """The narrowest time that any mention states."""
    found = [view.when(node.article, node.mention.times) for node in group if node.mention.times]
    known = [when for when in found if when.start]
    finest = get_args(Precision).index
    best = min(known, key=lambda when: (finest(when.precision), when.basis != "stated", when.start), default=None)
    return best or (found[0] if found else UNKNOWN_WHEN)


def _where(view: StoryView, group: Sequence[Node]) -> Where:
    """The place that most mentions name; of equals, the smaller one."""
    counts: Counter[str] = Counter()
    first: dict[str, Where] = {}
    for node in group:
        where = view.where(node.article, node.mention.places)
        if where and where.place:
            counts[where.place] += 1
            first.setdefault(where.place, where)
    if not counts:
        return NOWHERE
    return first[min(counts, key=lambda place: (-counts[place], -len(view.places.by_id[place].within), place))]
