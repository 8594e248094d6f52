"""What is counted: the noun phrase after a number."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from twosource.stages.annotate.quantities.units import WORDS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_LONGEST: Final = 9
"""Words a counted noun phrase has at most between number and noun; longer runs in news are two phrases."""

_SKIPPED: Final = frozenset(
    {
        "more",
        "additional",
        "further",
        "extra",
        "or",
        "so",
        "odd",
        "other",
        "some",
        "about",
        "the",
        "of",
        "his",
        "her",
        "their",
        "its",
        "our",
        "those",
        "these",
    }
)
_MODIFIERS: Final = frozenset({"ADJ", "NOUN", "PROPN", "ADV", "NUM"})
_NOMINAL: Final = frozenset({"dead", "wounded", "injured", "missing"})
"""Adjectives that stand for people ("five of the dead")."""

_PLURAL: Final = frozenset({"people", "police", "troops", "personnel", "staff", "livestock", "cattle", "men", "women", "children"})


@dataclass(frozen=True, slots=True)
class Counted:
    """Tokens [first, head] of the phrase that a number counts, its modifiers with it."""

    first: int
    head: int

    def unit(self, doc: "Doc", *, modifiers: bool) -> str:
        """The counted noun in the singular, with the modifiers before it where those are wanted."""
        noun = singular(doc[self.head])
        first = self.first
        while first < self.head and _is_aside(doc[first]):
            first += 1
        if not modifiers or first == self.head or noun in WORDS:
            return WORDS.get(noun, noun)  # "517 rushing yards" are yards
        before = doc[first : self.head]
        return f"{before.text}{doc[self.head - 1].whitespace_}{noun}"


def _is_aside(token: "Token") -> bool:
    """Whether a word before the noun says more of it than what is counted: "20 decently sized plants", "300 recorded songs"."""
    return token.pos_ == "ADV" or (token.tag_ in ("VBN", "VBG") and token.nbor(1).text != "-")


def singular(noun: "Token") -> str:
    """A noun in the singular, in lower case unless it is a name ("soldier", "person" stays "people" where that is written)."""
    lower = noun.lower_
    if lower in _PLURAL:
        return {"men": "man", "women": "woman", "children": "child"}.get(lower, lower)
    if noun.tag_ == "NNS":
        return noun.lemma_.lower()
    if noun.tag_ == "NNPS" and lower.endswith("s") and not lower.endswith("ss"):
        return noun.text[:-1]
    return noun.text if noun.pos_ == "PROPN" else lower


def counted_after(doc: "Doc", at: int, end: int, stops: frozenset[int], *, one: bool) -> Counted | None:
    """The noun phrase that begins at token `at`, before token `end` (the sentence's). `stops`: tokens that belong to a time.

    `one`: the number is one, so that a singular noun ends the phrase as well as a plural.
    """
    while at < end and at not in stops and _skipped(doc, at):
        at += 1
    if (
        at < end
        and doc[at].lower_ in _NOMINAL
        and at
        and doc[at - 1].lower_ == "the"
        and (at + 1 == end or doc[at + 1].pos_ not in ("NOUN", "ADJ"))
    ):
        return Counted(at, at)
    if at < end and doc[at].lower_ == "others":
        return None
    head, first = None, at
    for i in range(at, min(end, at + _LONGEST)):
        token = doc[i]
        if i in stops or not _continues(token, head is not None):
            break
        if token.pos_ in ("NOUN", "PROPN"):
            head = i
            following = doc[i + 1] if i + 1 < end else None
            if _closes(token, following, one=one):
                break
    return None if head is None else Counted(first, head)


def _skipped(doc: "Doc", at: int) -> bool:
    token = doc[at]
    return token.lower_ in _SKIPPED or token.text in ("-", "“", '"', "‘") or (token.pos_ == "NUM" and at > 0 and doc[at - 1].lower_ == "of")


def _continues(token: "Token", has_noun: bool) -> bool:
    if token.pos_ in _MODIFIERS:
        return not (token.pos_ == "ADV" and has_noun) and not (
            token.pos_ == "ADJ" and has_noun and token.i > 0 and token.nbor(-1).tag_ == "NNS"
        )
    if token.text in ("-", "'s", "’s", "'", "’", "&", "–"):
        return True
    if token.tag_ in ("VBN", "VBG"):
        return not has_noun or token.nbor(-1).text == "-"
    if token.lower_ in ("and", ","):  # "digital and physical sales"
        return not has_noun and token.i > 0 and token.nbor(-1).pos_ == "ADJ"
    return False


def _closes(token: "Token", following: "Token | None", *, one: bool) -> bool:
    """Whether the phrase ends with this noun: a plural ends it, unless it stands in a name or a possessive."""
    if following is None:
        return True
    if following.text in ("'s", "’s", "'", "’", "-", "&"):
        return False
    if token.tag_ in ("NNS", "NNPS") or token.lower_ in _PLURAL:
        return following.tag_ not in ("NNS",)
    return one and following.pos_ not in ("NOUN", "PROPN")
