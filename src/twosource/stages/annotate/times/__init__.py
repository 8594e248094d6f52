"""Times: TIMEX3 expressions and the intervals they mean.

Recognition (an ordered cascade over word classes, and the verb's tense for the direction) gives a `TimeExpression`, which says
what is written; `anchor` makes a value and an interval of it for one day of reference. The day is, in this order: the date in the
words themselves; that of a quotation ("said on Monday ... yesterday"); that of the live blog's entry; that of the last change, for a
passage that an older version of the page does not have; the dateline's; the publication date. Method: the rule taggers of TempEval-3
(UzZaman et al. 2013; Strötgen and Gertz 2013), written anew.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from twosource.model.mentions import TimeMention
from twosource.model.values import Basis
from twosource.stages.annotate.parsed import ParsedArticle
from twosource.stages.annotate.quantities.outcomes import PERSON_NOUNS
from twosource.stages.annotate.times.anchor import anchor, anchored_mention, day_of
from twosource.stages.annotate.times.context import counted_from, dated_after, resolve
from twosource.stages.annotate.times.direction import direction_of
from twosource.stages.annotate.times.expression import TimeExpression
from twosource.stages.annotate.times.grammar import Recognised, recognise
from twosource.stages.annotate.times.lexer import LETTERS, Lexeme, lex
from twosource.stages.annotate.times.local import with_zones
from twosource.stages.annotate.times.ranges import ranged
from twosource.stages.annotate.times.rules_dates import DATES
from twosource.stages.annotate.times.rules_nights import NIGHTS
from twosource.stages.annotate.times.rules_relative import RELATIVE
from twosource.stages.annotate.times.rules_spans import SPANS
from twosource.stages.annotate.times.writing import day_of_writing, days_of_passages, quoted_days

__all__ = ["TimeExpression", "anchor", "find_times", "reanchor", "with_zones"]

_RULES = (*DATES, *SPANS, *RELATIVE, *NIGHTS)


def find_times(parsed: ParsedArticle) -> tuple[TimeMention, ...]:
    """The time expressions of an article, in order, none overlapping another."""
    text = parsed.article.text
    words = lex(text)
    found = [each for each in recognise(words, _RULES) if not _is_count(each, words, parsed)]
    spans = [(words[each.first].start, words[each.last - 1].end) for each in found]
    starts = [sentence.start_char for sentence in parsed.doc.sents]
    expressions = [_directed(each.expression, parsed, span) for each, span in zip(found, spans, strict=True)]
    sentences = [bisect_right(starts, start) for start, _ in spans]
    expressions = resolve(dated_after(ranged(expressions, spans, text), spans, text), sentences)
    expressions = counted_from(expressions, spans, text)
    expressions = quoted_days(expressions, spans, sentences, text)
    day, basis = day_of_writing(parsed, expressions, spans)
    passages = days_of_passages(parsed.article, spans)
    return tuple(
        anchored_mention(span, expression, own or day, "stated" if own else basis)
        for span, expression, own in zip(spans, expressions, passages, strict=True)
    )


def reanchor(mention: TimeMention, day: str | None, basis: Basis) -> TimeMention:
    """The mention read from another day (ISO 8601; None: open), whose own basis is `basis`. Explicit times stay as they are."""
    if not isinstance(mention.expression, TimeExpression):
        return mention
    return anchored_mention((mention.start, mention.end), mention.expression, day_of(day), basis)


def _is_count(each: Recognised, words: Sequence[Lexeme], parsed: ParsedArticle) -> bool:
    """Whether a bare four-digit number is no year, since it counts the plural after it: "2000 soldiers", not "the 2000 elections"."""
    if each.last - each.first != 1 or words[each.first].letter != LETTERS["yr"]:
        return False
    span = parsed.doc.char_span(words[each.first].start, words[each.first].end)
    if span is None or span.end >= len(parsed.doc):
        return False
    following, previous = parsed.doc[span.end], parsed.doc[span.start - 1].lower_ if span.start else ""
    year = int(str(words[each.first].value))
    plural = following.tag_ == "NNS" and following.text[0].islower() and (year < _SURE_YEARS or following.lemma_ in PERSON_NOUNS)
    return plural and span.root.head.i == following.i and previous not in _YEAR_BEFORE


_SURE_YEARS = 1900
"""From here on a number before a plural is a year ("1988 sales") unless it counts people."""

_YEAR_BEFORE = frozenset(
    {"the", "in", "of", "since", "its", "their", "his", "her", "'s", "’s", "this", "early", "late", "and", "our", "for"}
)


def _directed(expression: TimeExpression, parsed: ParsedArticle, span: tuple[int, int]) -> TimeExpression:
    if expression.of is not None and expression.of.direction == "tense":
        return replace(expression, of=_directed(expression.of, parsed, span))
    if expression.direction != "tense":
        return expression
    words = parsed.doc.char_span(*span, alignment_mode="expand")
    return replace(expression, direction=direction_of(words.root, expression.kind) if words else "nearest")
