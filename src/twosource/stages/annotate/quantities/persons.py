"""Counts without a number: one person ("a man was shot dead"), and none ("no one was hurt")."""

import re
from typing import TYPE_CHECKING, Final

from twosource.model.mentions import QuantityMention
from twosource.model.span import TextSpan, overlap
from twosource.stages.annotate.quantities.counted import counted_after, singular
from twosource.stages.annotate.quantities.measures import measure_of
from twosource.stages.annotate.quantities.outcomes import NOUNS, OF_PEOPLE, PERSON_NOUNS

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

_ARTICLES: Final = frozenset({"a", "an"})
_NONE: Final = re.compile(r"^(?:no|nobody|none|without|zero)$", re.IGNORECASE)
_AGE_TOKENS: Final = 5
"""Tokens from an article to the "old" of "17-year-old": number, hyphen, unit, hyphen, old."""

_VAGUE: Final = {"several": (3.0, 9.0), "few": (2.0, 5.0), "couple": (2.0, 2.0), "handful": (3.0, 6.0)}
"""Numbers of words that NewsQuant leaves out, counted only where an outcome is (METHODS: the plain words' common use)."""


def unnumbered(sentence: "Span", taken: list[TextSpan]) -> list[QuantityMention]:
    """The counts of one or none in a sentence whose predicate is an outcome; `taken`: spans of the quantities already found."""
    found = []
    for token in sentence:
        lower = token.lower_
        if lower in _ARTICLES:
            mention = _one(sentence, token.i)
        elif lower in _VAGUE and (token.text == lower or token.is_sent_start) and (lower == "several" or _after_a(token)):
            mention = _vague(sentence, token.i)
        elif _NONE.match(lower):
            mention = _none(sentence, token.i)
        else:
            continue
        if mention and not any(overlap((mention.start, mention.end), span) for span in taken):
            found.append(mention)
    return found


def _after_a(token: "Token") -> bool:
    """Whether "a" stands before: "a few", "a couple", "a handful"."""
    return token.i > 0 and token.nbor(-1).lower_ == "a"


def _one(sentence: "Span", at: int) -> QuantityMention | None:
    """As in "a man was shot dead", "a 17-year-old was killed"."""
    doc = sentence.doc
    phrase = counted_after(doc, at + 1, sentence.end, frozenset(), one=True)
    if phrase is not None and doc[phrase.head].lemma_.lower() in PERSON_NOUNS and doc[phrase.head].tag_ == "NN" and phrase.first <= at + 2:
        return _counted(sentence, at, phrase.first, phrase.head, singular(doc[phrase.head]))
    aged = at + _AGE_TOKENS
    if aged < sentence.end and doc[aged].lower_ == "old" and doc[aged - 2].lower_ in ("year", "month"):
        return _counted(sentence, at, at + 1, aged, "person")
    return None


def _counted(sentence: "Span", at: int, first: int, head: int, unit: str) -> QuantityMention | None:
    doc = sentence.doc
    measure = measure_of(doc, at, head, sentence.start, sentence.end)
    if measure == "other":
        return None
    span = doc[first].idx, doc[head].idx + len(doc[head])
    start = doc[at].idx
    return QuantityMention(start, start + len(doc[at]), 1, 1, False, unit, doc.text[span[0] : span[1]], measure=measure, counted=span)


def _vague(sentence: "Span", at: int) -> QuantityMention | None:
    """As in "several people were hurt", "... and several injured"."""
    doc = sentence.doc
    phrase = counted_after(doc, at + 1, sentence.end, frozenset(), one=False)
    if phrase is not None and doc[phrase.head].tag_ != "NNS" and doc[phrase.head].lower_ != "people":
        return None
    measure = measure_of(doc, at, phrase.head if phrase else at, sentence.start, sentence.end)
    if measure == "other" or (phrase is None and measure not in OF_PEOPLE):
        return None
    low, high = _VAGUE[doc[at].lower_]
    start = doc[at - 1].idx if at > sentence.start and doc[at - 1].lower_ == "a" else doc[at].idx
    end = doc[at].idx + len(doc[at])
    if phrase is None:
        return QuantityMention(start, end, low, high, True, "person", "", measure=measure)
    counted = doc[phrase.first].idx, doc[phrase.head].idx + len(doc[phrase.head])
    of = doc.text[counted[0] : counted[1]]
    return QuantityMention(start, end, low, high, True, singular(doc[phrase.head]), of, measure=measure, counted=counted)


def _none(sentence: "Span", at: int) -> QuantityMention | None:
    """As in "no one was killed", "none injured", "no casualties", "without deaths"."""
    doc = sentence.doc
    token = doc[at]
    lower, end = token.lower_, at
    if lower in ("no", "without", "zero"):
        phrase = counted_after(doc, at + 1, sentence.end, frozenset(), one=True)
        if phrase is None and at + 1 < sentence.end and doc[at + 1].lower_ == "one":
            end = at + 1
        elif phrase is None or (lower == "without" and doc[phrase.head].lemma_ not in NOUNS):
            return None
        else:
            end = phrase.head
    measure = measure_of(doc, at, end, sentence.start, sentence.end)
    if measure == "other":
        return None
    noun = doc[end]
    unit = "person" if noun.lower_ in ("one", "none", "nobody") else singular(noun)
    counted = None if unit == "person" else (noun.idx, noun.idx + len(noun))
    return QuantityMention(
        token.idx, token.idx + len(token), 0, 0, False, unit, noun.text if counted else "", measure=measure, counted=counted
    )
