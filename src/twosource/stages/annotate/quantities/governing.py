"""What the predicate that governs a counted noun says became of it, by the parse."""

from typing import TYPE_CHECKING, Final

from twosource.stages.annotate.quantities.near import children
from twosource.stages.annotate.quantities.outcomes import (
    ADJECTIVES,
    INTRANSITIVE,
    NOT_PEOPLE,
    OF_PEOPLE,
    PERSON_NOUNS,
    VERBS,
    joined,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

_ARMED: Final = frozenset({"shoot", "stab"})
"""Attacks that leave open whether their victim lived: casualties, "killed or wounded", unless the words say more."""

_CLIMB: Final = 4
"""Steps from a noun to the one it is coordinated with ("soldiers, policemen and 12 civilians")."""


def is_denied(verb: "Token") -> bool:
    """Whether a verb is negated."""
    return any(child.dep_ == "neg" for child in children(verb))


def attack_on(noun: "Token") -> bool:
    """Whether a noun (or a bare number) can be the victim of an attack."""
    return noun.lemma_.lower() in PERSON_NOUNS or noun.pos_ == "NUM"


def done_by(verb: "Token") -> str:
    """The outcome of a verb for its object, "" for none ("shot down" destroys; "shot dead" kills; "shot" alone leaves it open)."""
    lemma = verb.lemma_.lower()
    if lemma in VERBS:
        return VERBS[lemma]
    words = {child.lower_ for child in children(verb)}
    if lemma in ("shoot", "burn", "gun") and "down" in words:
        return "killed" if lemma == "gun" else "destroyed"
    if lemma in ("shoot", "stab", "wound", "beat", "hit", "strike", "run") and words & {"fatally", "mortally", "dead"}:
        return "killed"
    return ""


def governing_of(noun: "Token") -> str:
    """The outcome of the verb that a noun is object or subject of, or of a clause on the noun; "" for none."""
    measure = _governing(noun)
    return "" if measure in OF_PEOPLE - {"evacuated"} and noun.lemma_.lower() in NOT_PEOPLE else measure


def _governing(noun: "Token") -> str:
    here = noun
    for _ in range(_CLIMB):
        if here.dep_ not in ("conj", "appos", "nummod", "pobj", "prep") or (here.dep_ == "pobj" and here.head.lower_ != "of"):
            break
        here = here.head
    verb = here.head
    if here.dep_ in ("dobj", "nsubjpass") and not is_denied(verb):
        measure = _of_object(verb, noun)
        if measure:
            return measure
    if here.dep_ in ("nsubj", "nsubjpass"):
        return _of_subject(verb)
    return _of_clause(here)


def _of_object(verb: "Token", noun: "Token") -> str:
    measure, coordinate = done_by(verb), _coordinate(verb)
    if measure or coordinate:
        return joined(measure, coordinate) if measure else coordinate
    return "casualties" if verb.lemma_ in _ARMED and attack_on(noun) else ""


def _coordinate(verb: "Token") -> str:
    for child in children(verb):
        if child.dep_ == "conj" and not any(each.dep_ in ("dobj", "nsubjpass", "nsubj") for each in children(child)):
            return VERBS.get(child.lemma_, "")
    return ""


def _of_subject(verb: "Token") -> str:
    if is_denied(verb):
        return ""
    if verb.lemma_ in INTRANSITIVE:
        return INTRANSITIVE[verb.lemma_]
    if verb.tag_ == "VBN" and verb.lemma_ in VERBS and verb.dep_ in ("ccomp", "acl", "xcomp", "advcl"):
        return VERBS[verb.lemma_]
    if verb.lower_ == "missing" and not any(child.dep_ == "dobj" for child in children(verb)):
        return "missing"  # "are missing" is often parsed as a verb's progressive
    for child in children(verb):
        if child.dep_ in ("acomp", "attr", "oprd") and child.lower_ in ADJECTIVES:
            return ADJECTIVES[child.lower_]
    return ""


def _of_clause(noun: "Token") -> str:
    for child in children(noun):
        if child.dep_ in ("acl", "relcl") and child.lemma_ in VERBS and child.tag_ == "VBN":
            return joined(VERBS[child.lemma_], _coordinate(child))
        if child.dep_ == "relcl" and child.lemma_ in INTRANSITIVE:
            return INTRANSITIVE[child.lemma_]
    return ""
