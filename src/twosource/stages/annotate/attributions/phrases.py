"""Cues that are no verbs: "according to", "in her view", "reportedly"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from twosource.stages.annotate.attributions.candidates import Candidate, Range, subtract
from twosource.stages.annotate.attributions.grammar import MAX_CLIMB, child, rights, subtree
from twosource.stages.annotate.attributions.quotations import Quotations
from twosource.stages.annotate.parsed import ParsedArticle

if TYPE_CHECKING:
    from spacy.tokens import Token

HEARSAY = frozenset({"reportedly", "allegedly", "supposedly", "purportedly"})
"""Adverbs by which an outlet leaves the words to somebody it does not name."""
BRACKETS = {"(": ")", "[": "]"}
MAX_BRACKET = 60
"""Tokens of a bracket that are searched for its start: a long sentence."""
VIEWS = frozenset({"view", "opinion", "word", "eye", "telling", "estimation", "assessment"})
"""Nouns N in "in X's N" that make the sentence X's."""


def phrase_candidates(parsed: ParsedArticle, quotations: Quotations) -> Iterator[Candidate]:
    """One candidate for each such phrase that stands in the article's own words."""
    for token in parsed.doc:
        if quotations.at[token.i] >= 0 or not parsed.tells_story(token):
            continue
        lower = token.lower_
        if lower == "according":
            found = _according(token)
        elif lower in HEARSAY:
            found = _hearsay(token)
        elif lower in ("in", "by") and token.dep_ == "prep":
            found = _in_view_of(token) or _in_poll(token)
        else:
            found = None
        if found is not None:
            yield found


def _clause(token: "Token") -> "Token":
    """The verb whose clause a phrase modifies, else the phrase's head."""
    at = token.head
    for _ in range(MAX_CLIMB):
        if (at.pos_ in ("VERB", "AUX") and at.dep_ != "conj") or at.head.i == at.i:
            return at
        at = at.head
    return token.head


def _according(token: "Token") -> Candidate | None:
    to = next((item for item in rights(token) if item.lower_ == "to"), None)
    source = child(to, "pobj") if to is not None else None
    if to is None or source is None:
        return None
    content = subtract(_bracketed(token) or subtree(_clause(token)), subtree(token))
    return Candidate(token.i, ((token.i, to.i + 1),), source, content)


def _bracketed(token: "Token") -> Range | None:
    """The words of the bracket that a phrase ends: "(the figure is lower, according to the bank)" is all that the bank says."""
    doc, last = token.doc, token.right_edge.i + 1
    if last >= len(doc) or doc[last].text not in BRACKETS.values():
        return None
    start = next((at for at in range(token.i - 1, max(-1, token.i - MAX_BRACKET), -1) if doc[at].text in BRACKETS), None)
    return (start + 1, last) if start is not None and start + 2 < token.i else None


def _hearsay(token: "Token") -> Candidate | None:
    head = token.head
    if head.i == token.i:
        return None
    if head.pos_ not in ("VERB", "AUX") and head.dep_ not in ("ROOT", "relcl", "acl", "advcl", "conj", "ccomp"):
        head = head.head if head.dep_ in ("amod", "nummod", "quantmod") else head
    content = subtract(subtree(head), (token.i, token.i + 1))
    return Candidate(token.i, ((token.i, token.i + 1),), None, content, certainty="hedged")


def _in_poll(token: "Token") -> Candidate | None:
    """What is so in a poll is what the poll says: "In a survey last week, half of them backed the plan"."""
    poll = child(token, "pobj")
    clause = _clause(token)
    if (
        poll is None
        or not token.is_sent_start  # at the end it may as well say where something fell or rose
        or poll.lemma_ not in ("poll", "survey")
        or child(poll, "amod", "compound", "acl", "relcl", "prep") is None
        or clause.pos_ not in ("VERB", "AUX")
    ):
        return None
    return Candidate(token.i, ((token.i, token.i + 1),), poll, subtract(subtree(clause), subtree(token)), family="show")


def _in_view_of(token: "Token") -> Candidate | None:
    view = child(token, "pobj")
    if view is None or view.lemma_ not in VIEWS:
        return None
    source = child(view, "poss")
    if source is None:
        of = child(view, "prep")
        source = child(of, "pobj") if of is not None and of.lower_ == "of" else None
    if source is None:
        return None
    content = subtract(subtree(_clause(token)), subtree(token))
    return Candidate(token.i, (subtree(token),), source, content, family="think")
