"""Anaphora: general nouns that take up what the sentence before has told ("this decision", "the announcement")."""

import re
from bisect import bisect_right
from collections.abc import Mapping

from twosource.model.mentions import Annotations, EventMention
from twosource.model.span import TextSpan

TAKES_UP = re.compile(r"(?i)\b(?:this|that|the|such an?)\s+(?:decision|move|step|action|development|announcement|news)\b")
"""Nouns that stand for a whole event and carry nothing of it; general English, by hand."""

FURTHEST = 2
"""How many sentences back the event is looked for: further back, another event has usually come between."""


def find_antecedents(text: str, annotations: Annotations) -> Mapping[TextSpan, EventMention]:
    """Per mention (its trigger) that takes up an event, the event: the first that the nearest sentence before tells by a verb."""
    starts = [sentence.start for sentence in annotations.sentences]
    told: dict[int, EventMention] = {}
    taking_up: list[tuple[int, EventMention]] = []
    for event in sorted(annotations.events, key=lambda event: event.start):
        number = bisect_right(starts, event.start) - 1
        if _takes_up(text, event):
            taking_up.append((number, event))
        elif event.form == "verb" and event.actors and event.status in ("done", "ongoing"):
            told.setdefault(number, event)
    found = {}
    for number, event in taking_up:
        before = next((told[back] for back in range(number - 1, number - 1 - FURTHEST, -1) if back in told), None)
        if before is not None:
            found[event.start, event.end] = before
    return found


def _takes_up(text: str, event: EventMention) -> bool:
    """The noun itself, with nothing that would name another event; or a light verb with such a noun."""
    words = text[event.clause[0] : event.clause[1]]
    if event.form == "noun":
        return bool(TAKES_UP.fullmatch(words.strip()))
    return event.form == "verb" and not event.recipients and bool(TAKES_UP.match(words))
