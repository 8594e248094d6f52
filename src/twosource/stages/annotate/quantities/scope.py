"""What a count runs over: one incident, or everything of a period ("since February", "so far this year"), or all of it together."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING, Final

from twosource.model.mentions import TimeMention
from twosource.model.values import Scope
from twosource.stages.annotate.quantities.near import children

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

_SINCE: Final = re.compile(r"\bsince\s(?:(?:early|late|mid|at least|the)[\s-])?$", re.IGNORECASE)
_BEST: Final = re.compile(r"\b(?:\w+est|most|least|worst|best|first|last|highest)\b[^.;,]{0,30}$", re.IGNORECASE)
"""What makes "since 2014" a comparison: "the deadliest attack since 2014"."""

_SINCE_EVENT: Final = re.compile(r"\bsince\s(?:the|its|his|her|their|then|Russia|[A-Z])", re.IGNORECASE)
_SO_FAR: Final = re.compile(r"\b(?:so far|already|to date|until now)\s(?:in\s)?$", re.IGNORECASE)
_TO_DATE: Final = re.compile(r"\bto date\b|\byear[- ]to[- ]date\b", re.IGNORECASE)
_OVER: Final = re.compile(r"\b(?:in|over|during|throughout|across|for|within)\s(?:just\s|only\s)?$", re.IGNORECASE)
_THIS: Final = re.compile(r"this (?:year|month|quarter|season|decade|century)\b", re.IGNORECASE)
_TOTAL_BEFORE: Final = re.compile(
    r"\b(?:total(?:s|ed|led|ing|ling)?(?: (?:of|number|toll|count))?(?: [a-z]+){0,4}"
    r"|(?:in total|in all|altogether|all told|overall),?(?: [\w'’-]+){0,6}) ?(?:at least|about|around|more than|some|nearly)?\s?$",
    re.IGNORECASE,
)
_TOTAL_AFTER: Final = re.compile(r"(?:[\s-][\w'’-]+){0,6}?,?\s(?:in total|in all|altogether|all told|combined|overall)\b", re.IGNORECASE)
_REACH: Final = 60
"""Characters on either side of a number within which a total is told."""

_CLIMB: Final = 6
"""Heads climbed from a word to the verb of its clause."""

_HAVE: Final = frozenset({"have", "has", "'ve", "’ve"})

Period = tuple[int, str | None]
"""A token inside the words that give a period, and the day on which it begins (None: not known)."""


def is_total(text: str, start: int, end: int, floor: int) -> bool:
    """Whether the words around a number say that it is the whole of something: "a total of", "in all"."""
    before = text[max(floor, start - _REACH) : start]
    return bool(_TOTAL_BEFORE.search(before) or _TOTAL_AFTER.match(text, end, end + _REACH))


def periods(sentence: "Span", text: str, times: Sequence[TimeMention]) -> list[Period]:
    """The periods that the counts of a sentence may run over. `times`: those of the sentence."""
    doc = sentence.doc
    found = []
    for time in times:
        words = doc.char_span(time.start, time.end, alignment_mode="expand")
        if words is not None and _is_period(time, words, text, sentence.start_char):
            found.append((words.root.i, (time.interval[0] or "")[:10] or None))
    if not found:
        for pattern in (_SINCE_EVENT, _TO_DATE):
            cue = pattern.search(text, sentence.start_char, sentence.end_char)
            if cue and _BEST.search(text, max(sentence.start_char, cue.start() - _REACH), cue.start()):
                continue
            words = doc.char_span(cue.start(), cue.start() + 5, alignment_mode="expand") if cue else None
            if words is not None:
                found.append((words[0].i, None))
    return found


def _is_period(time: TimeMention, words: "Span", text: str, floor: int) -> bool:
    before = text[max(floor, time.start - _REACH) : time.start]
    if time.type in ("TIME", "SET") or _BEST.search(before):
        return False
    if _SINCE.search(before) or _SO_FAR.search(before):
        return True
    if time.type == "DURATION" or time.interval[0] is None:
        return time.interval[0] is not None and _OVER.search(before) is not None  # "over the past two weeks"
    verb = _verb(words.root)
    counted = verb is None or bool({child.lower_ for child in children(verb) if child.dep_ == "aux"} & _HAVE)
    return counted and _THIS.search(words.text) is not None


def scope_of(head: "Token", found: Sequence[Period]) -> tuple[Scope | None, str | None]:
    """Whether a count (of the noun `head`) runs over one of these periods, and since when."""
    for token, since in found:
        if _together(head.doc[token], head):
            return "cumulative", since
    return None, None


def _together(period: "Token", counted: "Token") -> bool:
    """Whether a period stands in the clause or the noun phrase of a count, or in front of the clauses that are joined after it."""
    if any(above.i == counted.i for above in islice(period.ancestors, _CLIMB)):
        return True
    ours, theirs = _verb(period), _verb(counted)
    if period.i < counted.i:
        while theirs is not None and theirs is not ours and theirs.dep_ == "conj":
            theirs = _verb(theirs)
    return ours is not None and ours == theirs


def _verb(token: "Token") -> "Token | None":
    here = token
    for _ in range(_CLIMB):
        if here.head is here:
            return here if here.pos_ in ("VERB", "AUX") else None
        here = here.head
        if here.pos_ in ("VERB", "AUX"):
            return here
    return None
