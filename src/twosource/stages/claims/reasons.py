"""Words that say that nobody knows, or nobody says, why; and what is said to have left no other way."""

import re
from bisect import bisect_right
from collections.abc import Mapping

from twosource.model.mentions import Annotations, Attribution, EventMention
from twosource.model.span import TextSpan, overlap

WHY = frozenset({"reason", "cause", "motive", "motivation"})
OPEN = frozenset({"unclear", "unknown", "uncertain", "mystery", "undetermined"})
"""General English of news, by hand."""


def reasons_unknown(event: EventMention) -> bool:
    """Whether a state says that a reason is not known ("the reasons remain unclear")."""
    words = {word.rstrip("s") if word.rstrip("s") in WHY else word for word in event.head_words}
    return event.form == "state" and bool(words & WHY) and bool(words & OPEN)


NO_LONGER = re.compile(r"(?i)\bno longer\b.{0,20}?\b(?:able|feasible|possible|practicable|practical|safe|sustainable|tenable|viable)\b")
"""What is said to be so: a reason to give up something; general English."""
GIVES_UP = frozenset(
    "abandon cancel evacuate forgo leave pull_back pull_out quit relinquish resign retire retreat scrap surrender vacate withdraw".split()
)
"""What is done for such a reason: to let go of something. To close or to stop something makes things impossible as often as it follows
from that; general English, by hand."""
NEXT = 1
"""Sentences between what was given up and why, at the most."""

CITED = frozenset(
    "absence challenge change commitment concern conflict constraint cost crisis damage danger delay demand difficulty "
    "disagreement emergency failure fear health hostility illness injury issue lack loss need obstacle pandemic pressure problem "
    "reason risk safety security shortage tension threat uncertainty unrest violation violence weather".split()
)
"""What is cited as a reason; who cites people or papers says where something is from. General English of news, by hand."""


def find_justified(text: str, annotations: Annotations) -> Mapping[TextSpan, TextSpan]:
    """By trigger, the reason that the doer gives for it ("cancelled the fair, citing security concerns")."""
    found: dict[TextSpan, TextSpan] = {}
    for said in annotations.attributions:
        if not said.content or not any(text[start:end].lower() == "citing" for start, end in said.cue):
            continue
        reason = (said.content[0][0], said.content[-1][1])
        words = {word.removesuffix("s") for word in re.findall(r"\w+", text[slice(*reason)].lower())}
        event = _justified(annotations, said)
        if event and words & CITED:
            found[event.start, event.end] = reason
    return found


def _justified(annotations: Annotations, said: Attribution) -> EventMention | None:
    """What the source does in the sentence: of several things the last before the word, else the first after it."""
    cue = said.cue[0][0]
    sentence = next((s for s in annotations.sentences if s.start <= cue < s.end), None)
    inside = [
        event
        for event in annotations.events
        if sentence
        and event.form == "verb"
        and sentence.start <= event.start < sentence.end
        and any(overlap(part, actor) for part in said.source for actor in event.actors)
        and not any(overlap(part, (event.start, event.end)) for part in (*said.content, *said.cue))
    ]
    return max((event for event in inside if event.end <= cue), key=lambda event: event.start, default=inside[0] if inside else None)


def given_up(text: str, annotations: Annotations, event: EventMention) -> EventMention | None:
    """What was given up because of a state, told of just before it, with a word in common ("left the town", "could feed the town")."""
    if event.form != "state" or event.polarity == "denied" or not NO_LONGER.search(text, *event.clause):
        return None
    starts = [sentence.start for sentence in annotations.sentences]
    here = bisect_right(starts, event.start)
    before = [
        other
        for other in annotations.events
        if (other.root or other.lemma) in GIVES_UP
        and other.end <= event.clause[0]
        and here - bisect_right(starts, other.start) <= NEXT
        and other.polarity != "denied"
        and set(other.head_words) & set(event.head_words) - {event.lemma}
    ]
    return max(before, key=lambda other: other.start, default=None)
