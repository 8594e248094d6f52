"""Places that stand for a government or its forces: "Moscow said", "the Kremlin", "Kyiv-backed"."""

from typing import TYPE_CHECKING

from twosource.stages.annotate.places.countries import CAPITALS
from twosource.stages.annotate.places.lexicon import ACTING, EXTRA_SEATS, GOVERNMENT, LOCATING, SEATS, TOWARDS_POWER
from twosource.stages.annotate.places.toponym import Toponym
from twosource.stages.annotate.places.words import Words

if TYPE_CHECKING:
    from spacy.tokens import Token

BACKED = frozenset("backed installed led controlled appointed sponsored held friendly imposed brokered allied aligned".split())
JOURNEYS = frozenset("flight train bus road plane route ticket trip departure bid weather forecast".split())
"""Nouns whose "for NAME" and "between NAME and NAME" is a place all the same."""


def mark_use(words: Words, toponym: Toponym) -> None:
    """Set the use of a toponym that stands for those who decide there, or that is a noun's adjective."""
    if toponym.use != "place" or toponym.entry is None:
        return
    if toponym.entry.kind == "country" and _modifies(words, toponym):
        toponym.use = "adjective"
        return
    if toponym.key.removeprefix("the ") in SEATS:
        if words.before(toponym.start - (words.before(toponym.start) == "the")) not in LOCATING - {"within", "between"}:
            toponym.use = "metonym"
        return
    if _can_act(toponym) and (
        _acts(words, toponym) or _backs(words, toponym) or _governs(words, toponym) or _is_dealt_with(words, toponym)
    ):
        toponym.use = "metonym"


def _modifies(words: Words, toponym: Toponym) -> bool:
    """Whether a country's name stands as an adjective before a noun: "U.S. officials", "the Russia investigation"."""
    head = _head(words, toponym)
    return head.dep_ in ("compound", "nmod", "amod") and head.head.i >= toponym.end and head.head.pos_ in ("NOUN", "PROPN")


def _can_act(toponym: Toponym) -> bool:
    entry = toponym.entry
    return entry is not None and (entry.kind == "country" or entry.geonameid in CAPITALS or toponym.key in EXTRA_SEATS)


def _head(words: Words, toponym: Toponym) -> "Token":
    return words.doc[toponym.start : toponym.end].root


def _acts(words: Words, toponym: Toponym) -> bool:
    head = _head(words, toponym)
    if head.dep_ == "conj" and toponym.start <= head.i:
        head = head.head
    if head.dep_ == "nsubj":
        return head.head.lemma_ in ACTING
    return head.dep_ == "pobj" and head.head.dep_ == "agent" and head.head.head.lemma_ in ACTING


def _is_dealt_with(words: Words, toponym: Toponym) -> bool:
    """As in "a setback for Moscow", "talks with Tehran": a capital after a noun and a preposition that places do not follow."""
    entry = toponym.entry
    if entry is None or entry.kind == "country" or words.before(toponym.start) not in TOWARDS_POWER:
        return False
    return words.doc[toponym.start - 1].head.pos_ in ("NOUN", "ADJ") and words.doc[toponym.start - 1].head.lemma_ not in JOURNEYS


def _backs(words: Words, toponym: Toponym) -> bool:
    """As in "Moscow-backed separatists"."""
    return words.at(toponym.end) == "-" and words.at(toponym.end + 1) in BACKED


def _governs(words: Words, toponym: Toponym) -> bool:
    """As in "Moscow's decision": a capital (a country's possessive stays the country's)."""
    entry = toponym.entry
    if entry is None or entry.kind == "country" or words.at(toponym.end) != "'s":
        return False
    owned = _head(words, toponym).head
    return owned.i > toponym.end and owned.lower_ in GOVERNMENT
