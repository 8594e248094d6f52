"""Which way a time without a year or week looks: back or ahead, from the verb that it belongs to and the words before it."""

from typing import TYPE_CHECKING, Final

from twosource.stages.annotate.quantities.near import children
from twosource.stages.annotate.times.expression import Direction

if TYPE_CHECKING:
    from spacy.tokens import Token

_AHEAD: Final = frozenset("will 'll ’ll wo shall would could may might can should must".split())
"""Auxiliaries under which a verb lies ahead (with a perfect, "would have met", it does not)."""

_PLANNED: Final = frozenset("schedule plan expect due slate set postpone delay extend project forecast".split())
"""Verbs whose participle puts its time ahead ("was scheduled for Monday")."""

_PLANNING: Final = _PLANNED | frozenset(
    "intend hope want aim prepare agree promise vow pledge threaten decide order require urge ask remain propose predict anticipate "
    "likely ready able".split()
)
"""Words that put the infinitive under them ahead ("vowed to return on Friday")."""

_DEFERRING: Final = _PLANNED | frozenset("give have wait adjourn suspend defer reschedule push move allow remain".split())
"""Verbs whose "until Friday" lies ahead though they stand in the past tense."""

_AHEAD_NOUNS: Final = frozenset("deadline forecast outlook estimate projection expectation plan proposal maturity".split())
_STANDING: Final = frozenset({"payable", "exercisable", "redeemable", "valid", "available", "applicable", "open"})
"""Adjectives whose time is free of the verb above them."""

_WAS: Final = frozenset({"was", "were", "'d", "’d"})

_MAX_CLIMB: Final = 12
"""Heads climbed at most from a time expression: longer chains in news are parse errors."""


def direction_of(token: "Token", kind: str) -> Direction:
    """As in "past", "future" or "nearest" for a time expression of that kind, given the root token of its words."""
    cue = _preposition(token)
    if cue == "since":
        return "past"
    if cue == "over" and kind == "weekday":
        kind = "weekend"  # "over the weekend" is told in the present too ("features a report from over the weekend")
    if cue in ("soon", "early") or _as_soon_as(token):
        return "future"
    verb = _governor(token)
    if verb is None:
        return "future" if cue in ("by", "until", "till") else "nearest"
    way = _of_verb(verb, kind)
    if token.dep_ == "poss" and not _auxiliaries(verb) & _AHEAD:
        return "past"  # "a premium over Tuesday's closing price"
    if cue in ("until", "till", "to", "through") and verb.lemma_ in _DEFERRING:
        return "future"
    return "future" if cue in ("by", "until", "till") and way != "past" else way


def _preposition(token: "Token") -> str:
    return token.head.lower_ if token.dep_ == "pobj" else ""


def _as_soon_as(token: "Token") -> bool:
    """As in "as early as Tuesday"."""
    before = token.doc[max(0, token.i - 4) : token.i].text.lower()
    return "as soon as" in before or "as early as" in before


def _governor(token: "Token") -> "Token | None":
    """The verb that the time hangs on."""
    here = token
    for _ in range(_MAX_CLIMB):
        if here.pos_ in ("VERB", "AUX") and here is not token:
            return here
        if here.head is here:
            return None
        if here.pos_ == "ADJ" and here.lemma_.lower() in _STANDING:
            return None  # "declared a dividend payable Dec. 7"
        if here.lemma_.lower() in ("due", "likely", "effective") and here is not token:
            return here
        here = here.head
    return None


def _auxiliaries(verb: "Token") -> set[str]:
    return {child.lower_ for child in children(verb) if child.dep_ in ("aux", "auxpass")}


def _of_verb(verb: "Token", kind: str) -> Direction:
    words = _auxiliaries(verb)
    if verb.lemma_.lower() in _PLANNED and verb.tag_ in ("VBN", "VBG", "JJ", "IN"):
        return "nearest" if kind == "month-day" and words & _WAS else "future"  # "was scheduled for Sept. 26" may be over
    if words & {"have", "has", "had", "'ve", "’ve"}:
        return "past"
    if words & _AHEAD or (verb.dep_ == "xcomp" and verb.head.lower_ == "going"):
        return "future"
    if verb.tag_ in ("VBD", "VBN") or _was_doing(verb, words, kind):
        return _of_head(verb) if verb.tag_ == "VBN" and "be" in words else "past"
    if "to" in words or verb.tag_ in ("VBG", "VB"):
        return _of_head(verb)
    return "future" if kind == "weekday" and verb.tag_ in ("VBZ", "VBP") else "nearest"


def _was_doing(verb: "Token", words: set[str], kind: str) -> bool:
    """As in "was just beginning in June"; "was leaving on Friday" may lie ahead."""
    return verb.tag_ == "VBG" and bool(words & _WAS) and kind != "weekday"


def _of_head(verb: "Token") -> Direction:
    """An infinitive or participle takes after the word above it: "plans to meet" lies ahead, "left, killing two" does not."""
    head = verb.head
    if head is verb:
        return "nearest"
    if "had" in _auxiliaries(head) | _auxiliaries(head.head):
        return "past"  # "had been due to expire on Friday"
    if head.lemma_.lower() in _PLANNING or head.lemma_.lower() in _AHEAD_NOUNS or head.tag_ in ("VBZ", "VBP"):
        return "future"
    if _auxiliaries(head) & _AHEAD:
        return "future"
    if head.tag_ in ("VBD", "VBN"):
        return "past" if verb.tag_ != "VB" else "nearest"
    return "future" if verb.tag_ == "VB" else "nearest"
