"""From the numbers of a sentence to the quantities it states."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from twosource.model.mentions import QuantityMention, TimeMention
from twosource.model.values import Bound
from twosource.stages.annotate.parsed import ParsedArticle
from twosource.stages.annotate.quantities.changes import change_of
from twosource.stages.annotate.quantities.counted import Counted, counted_after
from twosource.stages.annotate.quantities.measures import measure_of
from twosource.stages.annotate.quantities.modifiers import modified
from twosource.stages.annotate.quantities.numerals import Numeral, numerals
from twosource.stages.annotate.quantities.outcomes import OF_PEOPLE, PERSON_NOUNS
from twosource.stages.annotate.quantities.persons import unnumbered
from twosource.stages.annotate.quantities.readable import is_number
from twosource.stages.annotate.quantities.scope import Period, is_total, periods, scope_of
from twosource.stages.annotate.quantities.suffixes import Measured, measured

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

_JOINT: Final = re.compile(r"-?\s?(?P<word>to|or|and|-|–|—|through)\s?", re.IGNORECASE)
_PART: Final = re.compile(
    r"\b(?:including|among (?:them|those|whom)|of (?:whom|them|those|which)|amongst them)\b[^.;]{0,25}$", re.IGNORECASE
)
_PART_AFTER: Final = re.compile(r"\s(?:of (?:whom|them|those|which|the (?:victims|dead|wounded|injured)))\b", re.IGNORECASE)

_RATE: Final = re.compile(r"(?:\s[\w-]+){0,4}?\s(?:per|for every|out of every|in every)\s[\w$]", re.IGNORECASE)
_BASE: Final = re.compile(r"\b(?:per|every)\s$", re.IGNORECASE)
"""The two numbers of a rate, by what stands after the one and before the other: "12 deaths per 100,000 people", "killed per day"."""

_TAKEN_FROM: Final = re.compile(
    r"\b(?:one|two|three|four|five|some|most|many|several|half|none|\d+) of (?:the |those |these |his |her |their )?$", re.IGNORECASE
)
"""What stands before the number of all, some of whom the clause is about ("one of six others died")."""

_RATE_REACH: Final = 60
"""Characters after a number within which the base of its rate stands: four words and "out of every"."""

_LARGEST_RATIO: Final = 1000
"""As in "one in a thousand" is a ratio; "one in 2022" is not."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A quantity while it is being read: its number, and what was found around it."""

    number: Numeral
    low: float | None
    high: float | None
    unit: Measured
    start: int
    end: int
    bound: Bound | None = None
    approximate: bool = False
    increment: bool = False
    between: bool = False
    joined: bool = False


def find_quantities(parsed: ParsedArticle, times: Sequence[TimeMention]) -> tuple[QuantityMention, ...]:
    """The quantities of an article, in order. `times` is the times layer of the same article: dates are no quantities."""
    reader = Reader(parsed, times)
    found = [mention for sentence in parsed.sentences for mention in reader.read(sentence)]
    return tuple(sorted(found, key=lambda mention: (mention.start, mention.end)))


class Reader:
    """Reads the sentences of one article."""

    def __init__(self, parsed: ParsedArticle, times: Sequence[TimeMention]) -> None:
        self.doc: Doc = parsed.doc
        self.text = parsed.article.text
        self.starts = [token.idx for token in self.doc]
        self.times = sorted(times, key=lambda time: time.start)
        self.time_starts = [time.start for time in self.times]
        self.dates = sorted((time.start, time.end) for time in times if time.type != "DURATION")
        self.date_tokens = frozenset(i for start, end in self.dates for i in range(self.token_at(start), bisect_left(self.starts, end)))

    def token_at(self, offset: int) -> int:
        """The token in which a character stands (the next one for a space)."""
        at = bisect_left(self.starts, offset)
        if at == len(self.starts) or (self.starts[at] > offset and at and self.starts[at - 1] + len(self.doc[at - 1]) > offset):
            at -= 1
        return at

    def read(self, sentence: "Span") -> list[QuantityMention]:
        """The quantities of one sentence."""
        drafts = [
            self._draft(number, sentence) for number in numerals(self.text, sentence.start_char, sentence.end_char) if self._usable(number)
        ]
        drafts = self._joined(drafts)
        mentions = self._spread(self._scoped([self._mention(draft, sentence) for draft in drafts], sentence))
        return mentions + unnumbered(sentence, [(mention.start, mention.end) for mention in mentions])

    def _usable(self, number: Numeral) -> bool:
        at = bisect_left(self.dates, (number.end, 0)) - 1  # the last date that begins before the number ends
        if at >= 0 and number.start <= self.dates[at][1] + (self.text[self.dates[at][1] : self.dates[at][1] + 1] in "-–/"):
            return False
        return is_number(self.doc, self.text, number, self.token_at(number.start))

    def _draft(self, number: Numeral, sentence: "Span") -> Draft:
        number, unit = measured(self.doc, self.text, number, self.token_at(number.end))
        around = modified(self.text, number.start, unit.end or number.end, sentence.start_char)
        low: float | None = number.low
        high: float | None = number.high
        if around.bound in ("at-least", "more-than"):
            high = None
        elif around.bound in ("at-most", "less-than"):
            low = None
        return Draft(number, low, high, unit, around.start, around.end, around.bound, around.approximate, around.increment, around.between)

    def _joined(self, drafts: list[Draft]) -> list[Draft]:
        """Ranges made one: "15 to 30 million", "between 5 and 10", "three or four"."""
        joined: list[Draft] = []
        for draft in drafts:
            last = joined[-1] if joined else None
            if last and self._is_range(last, draft):
                joined[-1] = self._range(last, draft)
            elif last and self._is_ratio(last, draft):
                value = (last.number.low / draft.number.low) if draft.number.low else 0.0
                joined[-1] = replace(draft, low=value, high=value, start=last.start, joined=True)
            else:
                joined.append(draft)
        return joined

    def _is_range(self, first: Draft, second: Draft) -> bool:
        between = _JOINT.fullmatch(self.text[first.end : second.start])
        if not between or first.joined or first.number.vague != second.number.vague:
            return False
        if first.unit.name and not second.unit.name.startswith(first.unit.name):
            return False
        word = between["word"].lower()
        low, high = _ends(first, second)
        if word == "and":
            return first.between and self.text[: first.start].rstrip().lower().endswith("between")
        if word == "or":
            return low < high <= low * 3
        return low < high and not (word in ("to", "through") and self._changes(first))

    def _is_ratio(self, first: Draft, second: Draft) -> bool:
        """As in "one in five", "three out of four"."""
        between = self.text[first.end : second.start].lower()
        if second.unit.name or first.unit.name or not 1 <= first.number.low < second.number.low:
            return False
        return between == " out of " or (between == " in " and first.number.low == 1 and second.number.low <= _LARGEST_RATIO)

    def _changes(self, first: Draft) -> bool:
        """Whether the first number is what something rose or fell from."""
        return first.between and (change_of(self.doc, self.token_at(first.start), 0) or "").endswith("from")

    def _range(self, first: Draft, second: Draft) -> Draft:
        low, high = _ends(first, second)
        unit = second.unit if second.unit.name else replace(second.unit, name=first.unit.name, of_money=first.unit.of_money)
        return replace(
            second,
            low=low,
            high=high,
            unit=unit,
            start=first.start,
            bound=None,
            joined=True,
            approximate=first.approximate or second.approximate,
            increment=first.increment,
        )

    def _mention(self, draft: Draft, sentence: "Span") -> QuantityMention:
        doc = self.doc
        first, after = self.token_at(draft.start), bisect_left(self.starts, draft.end)
        phrase = counted_after(doc, after, sentence.end, self.date_tokens, one=draft.low == draft.high == 1)
        head = phrase.head if phrase else self.token_at(draft.number.end - 1)
        counts = not draft.unit.name and not self._is_rate(draft)
        measure = measure_of(doc, first, head, sentence.start, sentence.end) if counts else "other"
        unit = draft.unit.name or (phrase.unit(doc, modifiers=measure == "other") if phrase else "")
        counted, of = self._counted(draft, phrase, after, sentence)
        return QuantityMention(
            draft.start, draft.end, draft.low, draft.high, draft.approximate or draft.number.vague, unit, of, draft.bound,
            change_of(doc, first, sentence.start), measure, counted, draft.increment, self._is_part(draft, sentence),
        )  # fmt: skip

    def _counted(self, draft: Draft, phrase: Counted | None, after: int, sentence: "Span") -> tuple[tuple[int, int] | None, str]:
        """The span of the counted noun phrase, and its words; after a measuring unit only what follows "of"."""
        if phrase is None or (draft.unit.name and (after >= sentence.end or self.doc[after].lower_ != "of")):
            return None, ""
        last = phrase.head
        if (
            last + 2 < sentence.end
            and self.doc[last + 1].lower_ in ("and", "or")
            and self.doc[last + 2].tag_ == "NNS" == self.doc[last].tag_
        ):
            last += 2  # "towns and villages"
        span = self.doc[phrase.first].idx, self.doc[last].idx + len(self.doc[last])
        return span, self.text[span[0] : span[1]]

    def _is_rate(self, draft: Draft) -> bool:
        """Whether a number is a rate's, or that of all of whom some are told of, which counts no victims whatever befell them."""
        before, after = self.text[max(0, draft.start - 20) : draft.start], self.text[draft.end : draft.end + _RATE_REACH]
        return bool(_RATE.match(after) or _BASE.search(before) or _TAKEN_FROM.search(before))

    def _is_part(self, draft: Draft, sentence: "Span") -> bool:
        before = self.text[max(sentence.start_char, draft.start - 45) : draft.start]
        return bool(_PART.search(before) or _PART_AFTER.match(self.text, draft.end))

    def _scoped(self, mentions: list[QuantityMention], sentence: "Span") -> list[QuantityMention]:
        """The counts, each with what it runs over; measures and rates run over nothing."""
        first, last = (bisect_left(self.time_starts, offset) for offset in (sentence.start_char, sentence.end_char))
        found = periods(sentence, self.text, self.times[first:last])
        return [self._with_scope(mention, sentence, found) if _counts(mention) else mention for mention in mentions]

    def _with_scope(self, mention: QuantityMention, sentence: "Span", found: Sequence[Period]) -> QuantityMention:
        head = self.token_at((mention.counted[1] if mention.counted else mention.end) - 1)
        scope, since = scope_of(self.doc[head], found) if mention.change is None else (None, None)  # "has risen to 300 since Monday"
        if scope is None and is_total(self.text, mention.start, mention.end, sentence.start_char):
            scope = "total"
        return replace(mention, scope=scope, since=since) if scope else mention

    def _spread(self, mentions: list[QuantityMention]) -> list[QuantityMention]:
        """What one count of a sentence says holds for the next: "around 100,000 troops and 100,000 forces dead or wounded"."""
        spread: list[QuantityMention] = []
        for read in mentions:
            mention = read
            if spread:
                mention, spread[-1] = _after_last(spread[-1], read, self.text)
            spread.append(replace(mention, unit="person") if not mention.unit and mention.measure in OF_PEOPLE else mention)
        return spread


def _counts(mention: QuantityMention) -> bool:
    return mention.measure != "other" or mention.counted is not None


def _after_last(last: QuantityMention, mention: QuantityMention, text: str) -> tuple[QuantityMention, QuantityMention]:
    between = text[last.counted[1] if last.counted and last.counted[1] <= mention.start else last.end : mention.start]
    if re.fullmatch(r"\s?(?:and|or|,)\s", between) and last.counted and mention.counted:
        if last.approximate and not mention.approximate and mention.bound is None and mention.low == last.low:
            mention = replace(mention, approximate=True)
        if last.measure == "other" != mention.measure and last.low == last.high:
            last = replace(last, measure=mention.measure, unit=last.unit.rsplit(" ", 1)[-1])
    if between == " to " and last.measure != "other" == mention.measure and not mention.unit:
        mention = replace(mention, measure=last.measure, unit=last.unit)  # "the toll rose from 12 to 17"
    elif not mention.unit and last.unit and _elliptic(last, mention, between):
        mention = replace(mention, unit=last.unit)
    return mention, last


def _elliptic(last: QuantityMention, mention: QuantityMention, between: str) -> bool:
    """Whether a number without a noun counts what the number before it counts: "40 houses and damaged 200 others"."""
    if mention.counted is not None:
        return False
    if mention.measure in OF_PEOPLE:
        return last.measure in OF_PEOPLE or last.unit.rsplit(" ", 1)[-1] in PERSON_NOUNS
    if last.counted is None and (last.unit == "percentage" or not re.search(r"\b(?:to|or)\s$", between)):
        return False  # "rose 8.15% to 3.65": the level is no percentage
    return re.search(r"\b(?:including|and|to|or)\s$", between) is not None


def _ends(first: Draft, second: Draft) -> tuple[float, float]:
    """The two ends of a range; the scale word after the second counts for the first where that is smaller only so."""
    low, high = first.number.low, second.number.high
    if second.number.scale > 1 and first.number.scale == 1 and low < high / second.number.scale:
        low *= second.number.scale
    return low, high
