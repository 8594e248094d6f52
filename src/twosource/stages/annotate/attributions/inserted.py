"""Cues behind or amid what they attribute, and clauses that the parser hung elsewhere: "he left, she said"; "he, she said, left"."""

from typing import TYPE_CHECKING

from twosource.stages.annotate.attributions.candidates import Range, subtract
from twosource.stages.annotate.attributions.grammar import (
    child,
    ends_sentence,
    is_finite,
    lefts,
    rights,
    subject_of,
    subtree,
    swallowed_subject,
    verb_group,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Ranges = tuple[Range, ...]

MAX_SUBJECT = 3
"""Tokens from a bare subject to its verb: a pronoun or a name with its auxiliary."""
MAX_BARE = 40
"""Tokens of a clause without parse: a long one."""

STOPS = frozenset({",", ";"})
"""Where a clause that was not parsed is taken to end."""


def inverted(verb: "Token") -> Ranges:
    """The clause that a cue stands behind or within by the parse."""
    before = next((item for item in lefts(verb) if item.dep_ == "ccomp"), None)
    if before is not None:
        subject = child(verb, "nsubj") or swallowed_subject(verb)
        own = min(verb_group(verb)[0], subject.left_edge.i if subject is not None else verb.i)
        if own <= before.i or _is_apart(verb, before, own):
            return ()
        return ((verb.left_edge.i, own),)
    inserted = verb.dep_ == "parataxis" or (verb.dep_ == "advcl" and any(item.lower_ == "as" for item in lefts(verb)))
    if inserted and child(verb, "dobj") is None and subject_of(verb) is not None and not _is_question(verb):
        return subtract(subtree(verb.head), subtree(verb))
    return ()


def _is_apart(verb: "Token", clause: "Token", own: int) -> bool:
    """Whether a clause before a cue is a sentence of its own: a colon or semicolon parts them, and the cue has words behind it."""
    parted = any(item.text in (":", ";") for item in verb.doc[clause.i : own])
    return parted and child(verb, "dobj", "prep", "xcomp", "advcl", "ccomp") is not None and verb.right_edge.i > verb.i + 1


def _is_question(verb: "Token") -> bool:
    return any(item.tag_ in ("WP", "WRB", "WDT") for item in lefts(verb))


def unparsed_clause(verb: "Token") -> Ranges:
    """A clause behind the cue that the parser hung elsewhere: "the region that he said on Friday he would annex, ..."."""
    at = verb.i + 1
    for item in rights(verb):
        if item.left_edge.i == at and item.dep_ in ("prep", "npadvmod", "advmod"):
            at = item.right_edge.i + 1
    doc = verb.doc
    first = doc[at] if at < len(doc) and not doc[at].is_sent_start else verb
    if not is_finite(verb) or first.dep_ not in ("nsubj", "nsubjpass") or not is_finite(first.head) or first.head.i > at + MAX_SUBJECT:
        return ()
    stop = next((index for index in range(at, min(len(doc), at + MAX_BARE)) if doc[index].text in STOPS or ends_sentence(doc[index])), None)
    return ((at, stop),) if stop is not None and stop > first.head.i else ()


def set_off(verb: "Token") -> Ranges:
    """What stands around a cue that commas set off, where the parser saw no clause: "Not a chance, said the mayor"."""
    if verb.tag_ not in ("VBD", "VBZ", "VBP") or child(verb, "dobj", "ccomp", "xcomp", "mark") is not None or _is_question(verb):
        return ()
    subject = _named_behind(verb) or child(verb, "nsubj") or swallowed_subject(verb)
    if subject is None:
        return ()
    doc, first, last = verb.doc, min(subject.left_edge.i, verb.i), _end_of_aside(verb, subject)
    if first == 0 or doc[first - 1].text != ",":
        return ()
    start, end = _sentence_around(doc, first, last)
    closing = subject.i > verb.i and last >= end - 1
    if not closing and doc[start + (doc[start].dep_ == "cc")].pos_ in (
        "ADP",
        "SCONJ",
        "ADV",
    ):  # "In Paris, she argued, ...": where or when it was said
        return ()
    before, after = (start, first - 1), (last + 1, end)
    if last < end and doc[last].text == "," and any(map(is_finite, doc[last + 1 : end])):
        return (before, after) if before[0] < before[1] else ()
    told = subject.i > verb.i or any(map(is_finite, doc[start:first]))
    return (before,) if told and last >= end - 1 and before[0] < before[1] else ()


def _named_behind(verb: "Token") -> "Token | None":
    """The subject behind an inverted cue, where the parser took a noun of the speech for another."""
    if verb.i == 0 or verb.nbor(-1).text != ",":
        return None
    return next((item for item in rights(verb) if item.dep_ == "nsubj"), None)


def _end_of_aside(verb: "Token", subject: "Token") -> int:
    """The first token behind a cue, its subject and where and when it was said."""
    at = max(verb.i, subject.right_edge.i if subject.i > verb.i else 0) + 1
    for item in rights(verb):
        if item.left_edge.i == at and item.dep_ in ("prep", "npadvmod", "advmod", "dative"):
            at = item.right_edge.i + 1
    return at


def _sentence_around(doc: "Doc", first: int, last: int) -> Range:
    """The sentence around a cue, as far as `MAX_BARE` tokens to either side."""
    start = next((at + 1 for at in range(first - 1, max(-1, first - MAX_BARE), -1) if _parts(doc[at])), max(0, first - MAX_BARE))
    end = next((at for at in range(last, min(len(doc), last + MAX_BARE)) if _parts(doc[at])), min(len(doc), last + MAX_BARE))
    return start, end


def _parts(token: "Token") -> bool:
    return ends_sentence(token) or token.is_space or token.text in (";", ":")
