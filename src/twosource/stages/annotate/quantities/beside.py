"""What the words right beside a counted noun say became of it."""

from typing import TYPE_CHECKING, Final

from twosource.stages.annotate.quantities.governing import attack_on, done_by, is_denied
from twosource.stages.annotate.quantities.near import children
from twosource.stages.annotate.quantities.outcomes import ADJECTIVES, INTRANSITIVE, NOUNS, VERBS, joined

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_LINKS: Final = frozenset(
    "were was are is be been being have has had also reportedly reported confirmed feared believed presumed left found pronounced "
    "declared remain "
    "remained still later already critically seriously severely badly fatally slightly mortally lightly all both who which that shot "
    "stabbed beaten to , "
    "said officially get got getting burned crushed apparently allegedly forced of them whom those among the".split()
)
"""Words that may stand between a counted noun and what became of it ("people, who were critically injured")."""

_ATTACKS: Final = frozenset({"shot", "stabbed", "beaten", "attacked", "hit", "struck", "bludgeoned", "strangled"})
_REACH: Final = 6
"""Such words skipped at most."""

_DEADLY: Final = frozenset({"fatally", "mortally"})
_BEFORE_SKIPPED: Final = frozenset(
    "at least more than about around up to some as many nearly almost over another a an the roughly approximately estimated only just "
    "further".split()
)
_LIFE_VERBS: Final = frozenset({"claim", "lose", "take", "cost"})
_TAKEN: Final = frozenset("taken rushed transported airlifted flown sent hospitalized hospitalised".split())
_SUFFERED: Final = frozenset("suffered sustained suffering sustaining with from for".split())
_WOUNDS: Final = frozenset({"wounds", "wound", "injuries", "injury"})
_CONDITIONS: Final = frozenset("critical serious stable fair good grave guarded".split())
_HURT_REACH: Final = 7
"""Words after the noun among which a hospital, wounds or a condition tell of injury."""


def own_of(doc: "Doc", first: int, head: int) -> str:
    """An outcome in the phrase itself: "12 wounded soldiers", "12 deaths", "12 lives"."""
    noun = doc[head]
    for token in doc[first:head]:
        if token.lower_ in ADJECTIVES and token.pos_ in ("ADJ", "VERB", "NOUN"):
            coordinate = doc[token.i + 2].lower_ if token.i + 2 <= head and doc[token.i + 1].lower_ in ("or", "and") else ""
            return joined(ADJECTIVES[token.lower_], ADJECTIVES.get(coordinate, ""))
    measure = NOUNS.get(noun.lemma_.lower()) or (ADJECTIVES.get(noun.lower_) if noun.pos_ in ("ADJ", "NOUN") else None)
    if measure:
        others = [
            NOUNS.get(child.lemma_.lower(), "") or ADJECTIVES.get(child.lower_, "") for child in children(noun) if child.dep_ == "conj"
        ]
        return joined(measure, others[0]) if others else measure
    return "killed" if noun.lemma_ == "life" and noun.head.lemma_ in _LIFE_VERBS else ""


def following_of(doc: "Doc", head: int, end: int) -> str:
    """An outcome after the noun: "... people (who) (were) killed or wounded", "... are in critical condition"."""
    at, attacked = head + 1, False
    while at < end and at - head <= _REACH and _links(doc, at):
        if doc[at].lower_ in _DEADLY:
            return "killed"
        attacked = attacked or doc[at].lower_ in _ATTACKS
        at += 1
    measure = _at(doc, at, end)
    if measure:
        return measure
    return _hurt(doc, at, end) or ("casualties" if attacked and attack_on(doc[head]) else "")


def _at(doc: "Doc", at: int, end: int) -> str:
    if at >= end:
        return ""
    measure = _outcome_word(doc[at])
    if measure and at + 2 < end and doc[at + 1].lower_ in ("or", "and"):
        other = doc[at + 2]
        if not any(child.dep_ in ("nsubj", "nsubjpass", "dobj") for child in children(other)):
            return joined(measure, _outcome_word(other))
    return measure


def _links(doc: "Doc", at: int) -> bool:
    word = doc[at].lower_
    return (word in _LINKS and word not in ADJECTIVES) or (word == "and" and doc[at - 1].lower_ in _ATTACKS)


def _outcome_word(token: "Token") -> str:
    if token.lower_ == "death" and token.i and token.nbor(-1).lower_ == "to":
        return "killed"  # "stabbed to death"
    if token.lemma_.lower() in INTRANSITIVE and token.pos_ == "VERB" and token.tag_ != "VBG":
        return INTRANSITIVE[token.lemma_.lower()]
    measure = ADJECTIVES.get(token.lower_) or (done_by(token) if token.tag_ in ("VBN", "VBD") else "")
    active = any(child.dep_ in ("dobj", "obj") and child.i > token.i for child in children(token))
    return "" if active else measure


def _hurt(doc: "Doc", at: int, end: int) -> str:
    """Injury told by hospital, wounds or condition: the words that news has for it."""
    window = [token.lower_ for token in doc[at : min(end, at + _HURT_REACH)]]
    if not window:
        return ""
    if window[0] in _TAKEN and any(word.startswith("hospital") for word in window):
        return "injured"
    if window[0] in _SUFFERED and _WOUNDS.intersection(window):
        return "injured"
    conditions = len(window) > 2 and window[0] == "in" and window[1] in _CONDITIONS and "condition" in window
    return "injured" if conditions else ""


def before_of(doc: "Doc", first: int, head: int, start: int) -> str:
    """An outcome before the number: "killing at least (12 people)"."""
    at = first - 1
    while at >= start and doc[at].lower_ in _BEFORE_SKIPPED:
        at -= 1
    if at < start:
        return ""
    verb = doc[at].head if doc[at].lower_ == "down" else doc[at]
    if (
        verb.pos_ != "VERB"
        or verb.dep_ == "amod"
        or any(child.dep_ in ("auxpass", "nsubjpass") for child in children(verb))
        or is_denied(verb)
    ):
        return ""
    measure = done_by(verb)
    if measure and at - 2 >= start and doc[at - 1].lower_ in ("or", "and"):
        return joined(measure, VERBS.get(doc[at - 2].lemma_.lower(), ""))
    return measure or ("casualties" if verb.lower_ in _ATTACKS and attack_on(doc[head]) else "")
