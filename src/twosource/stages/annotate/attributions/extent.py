"""Where an attribution ends: where its speaker would no longer say it.

What trails behind a comma or a dash at the end of the content is the outlet's own addition more often than the speaker's: a
non-restrictive relative clause, a participle ("marking a setback"), an aside after a dash, a contrast in which somebody else
speaks ("while Kyiv said ..."), or a second thing that the same speaker does ("... and called for talks").
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from twosource.stages.annotate.attributions.candidates import Range
from twosource.stages.annotate.attributions.grammar import child, is_finite, rights
from twosource.stages.annotate.attributions.lexicon import cue_verbs
from twosource.stages.annotate.attributions.quotations import CLOSING, Quotations

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MAX_CONTENT = 200
"""Tokens of a content that are searched for its end: longer ones are parse errors (longest seen on training articles: 160)."""
BEFORE = frozenset({"before", "while", "after"})
"""Words after which a participle of speech is the speaker's next act: "before adding that"."""
MIN_KEPT = 3
"""Tokens that must stay: less is no statement."""
PAUSES = frozenset({",", "-", "--", "—", "–", "―"})


def turning_points(doc: "Doc") -> list[int]:
    """The tokens at which an outlet may go on in its own voice, found once for all contents: behind a pause, a conjunction, "before"."""
    return [
        token.i
        for token in doc
        if token.dep_ == "cc" or token.lower_ in BEFORE or (token.i and (_pauses(doc[token.i - 1]) or doc[token.i - 1].text in CLOSING))
    ]


def spoken_part(doc: "Doc", content: Range, cue: int, quotations: Quotations, turns: Sequence[int]) -> Range:
    """The content up to where the outlet goes on in its own voice. Never cuts into a quotation."""
    start, end = content
    if start < cue:
        return content
    while end > start + MIN_KEPT and (doc[end - 1].is_space or doc[end - 1].text == "."):
        end -= 1
    for index in range(bisect_left(turns, start + MIN_KEPT), len(turns)):
        at = turns[index]
        if at >= min(end, start + MAX_CONTENT):
            break
        if quotations.at[at] < 0 and _turns(doc, at, start, end, cue):
            return start, _before_purpose(doc, start, at)
    return content


def _turns(doc: "Doc", at: int, start: int, end: int, cue: int) -> bool:
    """Whether the outlet's own words begin at a token, and last to the content's end."""
    token = doc[at]
    if token.dep_ == "cc" and _second_act(token, end, cue):
        return True
    if token.lower_ in BEFORE and _is_cue_participle(doc[at + 1] if at + 1 < end else token):
        return True
    if not _pauses(doc[at - 1]):
        return doc[at - 1].text in CLOSING and _pauses(doc[at - 2]) and _is_cue_participle(token)
    if _is_cue_participle(token):
        return True
    tops = [top for top in _tops(token) if top.right_edge.i >= end - 2]
    if any(_is_aside(top, token) for top in tops):
        return True
    # a thing praised or proposed is named once; what follows the name is the outlet's gloss
    return any(top.dep_ == "appos" for top in tops) and not any(is_finite(word) for word in doc[start:at])


def _before_purpose(doc: "Doc", start: int, at: int) -> int:
    """The cut, moved before a purpose ("to escape an offensive") that runs up to a participle of the outlet's.

    "..., marking a setback" comments on the whole event; a purpose that stands far behind its verb and next to such a comment is
    told in the same voice.
    """
    if doc[at].tag_ != "VBG":
        return at
    for index in range(max(start + MIN_KEPT, at - MAX_PURPOSE), at - 1):
        verb = doc[index + 1]
        if doc[index].tag_ == "TO" and verb.tag_ == "VB" and verb.dep_ in ("advcl", "xcomp", "acl") and verb.head.i < index - FAR:
            return index if verb.right_edge.i >= at - 2 else at
    return at


MAX_PURPOSE = 15
"""Tokens of a purpose: a longer one holds clauses of its own."""
FAR = 4
"""Tokens between a verb and a purpose from which the purpose reads as an afterthought ("sent troops to guard" is none)."""


def _pauses(token: "Token") -> bool:
    """A comma or a dash, not the hyphen of a compound."""
    return token.text in PAUSES and (token.text != "-" or bool(token.whitespace_))


def _is_aside(top: "Token", first: "Token") -> bool:
    """Whether a phrase (its head and first token) is an aside of the outlet's."""
    if top.dep_ == "relcl":
        return first.tag_ in ("WDT", "WP", "WP$", "WRB", "IN")
    if top.tag_ == "VBG":
        return top.dep_ in ("advcl", "acl", "ccomp", "conj", "dep") and top.i - first.i <= 1 and child(top, "aux", "nsubj") is None
    return (top.dep_ == "advcl" and first.lower_ in ("while", "whereas", "even")) or (top.dep_ == "prep" and first.lower_ == "despite")


def _is_cue_participle(token: "Token") -> bool:
    """A participle of speech: "said he was ill before adding that ..."."""
    word = cue_verbs().get(token.lemma_.lower())
    return token.tag_ == "VBG" and word is not None and word.speaks


def _tops(token: "Token") -> list["Token"]:
    """The heads of the phrases that begin at a token, from small to large."""
    tops, at = [], token
    for _ in range(6):
        if at.left_edge.i != token.i:
            break
        tops.append(at)
        if at.head.i == at.i:
            break
        at = at.head
    return tops


def _second_act(token: "Token", end: int, cue: int) -> bool:
    """Whether a conjunction at the token begins a further act of the speaker: "... and called for talks"."""
    verb = next((item for item in rights(token.head) if item.dep_ == "conj" and item.i > token.i), None)
    if verb is None or verb.right_edge.i < end - 2 or verb.pos_ != "VERB":
        return False
    word = cue_verbs().get(verb.lemma_.lower())
    if word is None or word.family not in ("say", "ask", "write", "judge"):
        return False
    if child(verb, "nsubj") is not None:
        return word.speaks and token.doc[token.i - 1].text == ","  # "..., and the mayor said ..."
    return verb.tag_ == token.doc[cue].tag_ and child(verb, "aux") is None
