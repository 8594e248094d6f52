"""Times, places and quantities go to the event in whose clause they stand: the nearest one above them in the parse."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Protocol

from twosource.model.span import TextSpan
from twosource.stages.annotate.events.tree import Tree

FARTHEST = 40
"""Steps up the parse that are looked at; sentences of prose are less deep."""


class HasSpan(Protocol):
    """A mention of any layer."""

    @property
    def start(self) -> int:
        """Where it starts."""
        ...

    @property
    def end(self) -> int:
        """Where it ends."""
        ...


def attach(tree: Tree, mentions: Sequence[HasSpan], owners: Mapping[int, int]) -> dict[int, list[TextSpan]]:
    """Event number -> spans of the mentions that are its own. `owners`: head token of a clause -> event number."""
    found: dict[int, list[TextSpan]] = {}
    for mention in mentions:
        token = head_token(tree, mention.start, mention.end)
        for _ in range(FARTHEST):
            if token is None or token in owners:
                break
            if tree.pos[token] == "VERB":  # of no event: what was said on Monday did not happen on Monday
                token = None
                break
            token = tree.heads[token] if tree.heads[token] != token else None
        if token is not None and token in owners:
            found.setdefault(owners[token], []).append((mention.start, mention.end))
    return found


def tokens_in(tree: Tree, start: int, end: int) -> range:
    """The tokens that begin inside a span of the text."""
    return range(bisect_left(tree.starts, start), bisect_left(tree.starts, end))


def head_token(tree: Tree, start: int, end: int) -> int | None:
    """The token of a span that hangs on one outside it."""
    inside = tokens_in(tree, start, end)
    return next((token for token in inside if tree.heads[token] not in inside or tree.heads[token] == token), None)
