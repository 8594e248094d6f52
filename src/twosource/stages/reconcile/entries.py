"""Entries: the events of a story as its account lists them, each once.

Findings rest on mentions that surely tell one event (`same_event`). Many more tell the same one without saying so: "the shooting", "he was
killed". Here the sure groups are joined, by average link over learned probabilities, into the entries that claims then refer to; what is
corroborated or contested has been settled before, and is not touched.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from twosource.model.findings import Event
from twosource.stages.reconcile import likely
from twosource.stages.reconcile.cluster import APART, connected, link_groups
from twosource.stages.reconcile.events import StoryEvents, make_event
from twosource.stages.reconcile.evidence import says_little
from twosource.stages.reconcile.nodes import Node
from twosource.stages.reconcile.predicates import wide_blocks
from twosource.stages.reconcile.view import StoryView

COMPARED = 3
"""Mentions of a sure group that are compared with other groups: enough for a mean, and it keeps the cost of a large story down."""

Apart = tuple[str | None, frozenset[str]]
NOTHING_APART: Apart = (None, frozenset())


@dataclass(frozen=True)
class Entries:
    """The entries of a story in id order, and the entry of each surely told event."""

    events: tuple[Event, ...]
    of: Mapping[str, str]

    def named(self, event: str | None) -> str | None:
        """The entry of an event, None for none."""
        return None if event is None else self.of[event]


def make_entries(view: StoryView, events: StoryEvents, apart: Apart = NOTHING_APART) -> Entries:
    """Join the events that are likely one, and give each word that refers to an event to the one that it means.

    `apart`: an event, and those that surely are not the same, which do not stay in its entry.
    """
    groups: list[list[str]] = []
    for keys in _blocks(events):
        compared = [_compared(events.nodes[key]) for key in keys]
        for group in link_groups(compared, partial(likely.likelihood, view), likely.THRESHOLD):
            groups += _parted([keys[at] for at in group], apart)
    meant = _meant(groups, events)
    entries = [(_entry(view, events, keys, meant.get(number, ())), keys) for number, keys in enumerate(groups)]
    entries += [(make_event(view, [node]), []) for node in meant.get(None, ())]
    entries.sort(key=lambda entry: entry[0].id)
    return Entries(tuple(event for event, _ in entries), {key: event.id for event, keys in entries for key in keys})


def _parted(keys: list[str], apart: Apart) -> list[list[str]]:
    """A group, and by itself what is known to be apart from one of its events."""
    event, others = apart
    out = [key for key in keys if key in others] if event in keys else []
    return [part for part in ([key for key in keys if key not in out], out) if part]


def _meant(groups: Sequence[Sequence[str]], events: StoryEvents) -> dict[int | None, list[Node]]:
    """Group -> the references that mean it: the nearest before that is told by a related word, else the first after; else none (None)."""
    told: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for number, keys in enumerate(groups):
        for node in (node for key in keys for node in events.nodes[key]):
            told[node.article, node.family].append((node.mention.start, number))
    for places in told.values():
        places.sort()
    meant: dict[int | None, list[Node]] = defaultdict(list)
    for node in events.references:
        places = told.get((node.article, node.family), [])
        at = bisect_left(places, (node.mention.start, 0))
        meant[places[max(0, at - 1)][1] if places else None].append(node)
    return meant


def _blocks(events: StoryEvents) -> list[list[str]]:
    """Events whose words for what happens are related, directly or by way of others, in id order; what says too little stays by itself."""
    keys = [event.id for event in events.events]
    words = [_block_keys(key, events.nodes[key]) for key in keys]
    return [[keys[at] for at in group] for group in connected(words)]


def _block_keys(event: str, nodes: Sequence[Node]) -> list[str]:
    if any(says_little(node) for node in nodes):
        return [f"alone-{event}"]
    return sorted({key for node in nodes for key in wide_blocks(node.predicate)})


def _compared(nodes: Sequence[Node]) -> list[Node]:
    """The mentions that say most: in the lead, and with most arguments."""
    best = sorted(nodes, key=lambda node: (not node.leads, node.floating, -len(node.actors + node.recipients), node.key))
    return best[:COMPARED]


def _entry(view: StoryView, events: StoryEvents, keys: Sequence[str], meaning: Sequence[Node]) -> Event:
    """The entry of several events, with the reasons that each is joined with the first of them; `meaning`: what refers to it."""
    first, *others = keys
    if not (others or meaning):
        return events.by_id[first]
    nodes = sorted((*(node for key in keys for node in events.nodes[key]), *meaning), key=lambda node: node.key)
    reasons = [reason for key in keys for reason in events.by_id[key].reasons]
    reasons += [_why(view, events.nodes[first], events.nodes[key]) for key in others]
    return replace(make_event(view, nodes), reasons=tuple(dict.fromkeys(reasons)))


def _why(view: StoryView, ours: Sequence[Node], theirs: Sequence[Node]) -> str:
    """Why two groups are likely one event: by the pair of mentions that shows it best."""
    scored = [(likely.likelihood(view, a, b), a, b) for a in _compared(ours) for b in _compared(theirs)]
    best = max(scored, key=lambda entry: (entry[0], entry[1].key, entry[2].key))
    return likely.why_likely(view, best[1], best[2]) if best[0] > APART else "both are like the event as a whole"
