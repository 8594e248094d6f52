"""Harms: every place where an article tells of people who came to harm: how many, who, and what became of them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal

from twosource.model.mentions import EventMention, QuantityMention
from twosource.model.span import TextSpan, overlap
from twosource.stages.annotate.entities.lexicon import PERSON_NOUNS
from twosource.stages.reconcile.arguments import head_and_modifiers, words_of
from twosource.stages.reconcile.episode import Episode
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.other_times import OtherTimes

Harm = Literal["killed", "injured", "harmed"]

HARMS: Mapping[Harm, tuple[str, ...]] = {
    "killed": tuple("kill die murder dead drown execute perish succumb".split()),
    "injured": tuple("injure wound hurt hospitalize maim".split()),
    "harmed": tuple("shoot stab beat hit strike attack burn bite crush trample graze".split()),
}
"""Predicates by what they do to people; general English of news, by hand. "harmed" leaves open whether somebody survives."""
DIES_ITSELF = tuple("die drown perish succumb dead".split())
"""Predicates whose doer comes to harm."""

DEADLY = re.compile(r"(?i)\b(?:fatal(?:ly)?|to death|dead|deadly|kill(?:s|ed|ing)?|slain|murder(?:ed|ing|s)?)\b")
"""Words beside a verb of harm that make it deadly."""
PAUSE = re.compile(r"[,;:()–—]| -+ ")
SURVIVES = re.compile(
    r"(?i)[^.;\n]{0,60}?\b(?:survived?|surviving|recover(?:s|ed|ing)?|non-?life-threatening|expected to (?:live|survive|be ok))\b"
)
"""What is said of somebody who was hurt and lives."""
MORTALLY = re.compile(r"(?i)\b(?:fatal|mortal)ly\b")
"""Adverbs by which any harm is deadly."""
MEASURES: Mapping[str, Harm] = {"killed": "killed", "injured": "injured", "casualties": "harmed"}

PEOPLE = PERSON_NOUNS | frozenset(
    "camper casualty children civilian climber commuter couple crew death fan fatality female guest hiker male men miner one other "
    "patient people pilgrim rider servicemen sibling three toll two walker women worshipper".split()
)
"""Heads that stand for people who come to harm: nouns for persons, and what else news counts the harmed by; general English, by hand.
"N-year-old" is one as well."""
AGED = re.compile(r"(?i)(?:year|month|week|day)s?-olds?$")
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
SOME = re.compile(rf"(?i)({'|'.join(NUMBERS)})(?:\s+of\b|$)")
"""A number out of others: "one of them", "two of the victims", "one of three people"."""
ONE_FATALLY = re.compile(rf"(?i)\b({'|'.join(NUMBERS)})(?:\s+of\s+(?:them|whom))?\s+(?:was\s+|were\s+)?(?:fatal|mortal)ly\b(?!\s+\w+ing)")
OUT_OF = re.compile(rf"(?i)\b(?:{'|'.join(NUMBERS)}|\d+|some|many|most)\s+of(?:\s+(?:the|those|about|nearly))?$")
"""What stands before the number that others are a part of."""
AGED_ONES = re.compile(r"(?i)\d+[\s-]*(?:year|month|week|day)s?[\s-]*olds?\b")
ANY = re.compile(r"(?i)(?:some|any|every|each|no|whichever)\s+\w+")
"""Nobody in particular."""
AGE_BEFORE = re.compile(r"(?i)\b(?:ages?|aged)(?:\s+of)?(?:\s+\w+\s+(?:and|to))?$|\bbetween\s+\w+\s+and$")
AGE_AFTER = re.compile(r"(?i)[\s-]*(?:years?|months?)[\s-]*old|\s+(?:or|and)\s+(?:younger|older|under|over)")
ALSO = re.compile(r"(?i)\b(?:also|as well|too)\b")
BESIDE = 24
"""Characters before and after a word that count as right beside it; by hand: two or three words."""
OTHERS = re.compile(r"(?i)\b(?:other|another|second|third|fourth|fifth|also|else)\b")
MOST = 1000
"""A count of people above this is not told of by way of single people."""


@dataclass(frozen=True)
class Mention:
    """People who came to harm, in one mention. `who`: story entities, else a description that can be compared.

    `doer`: told with somebody as the one who did it, who then is not of their number.
    """

    article: str
    start: int
    harm: Harm
    count: int
    who: frozenset[str]
    words: frozenset[str]
    stated: bool
    sentence: int
    another: bool
    doer: bool = False


def harm_mentions(material: Material, episode: Episode) -> Iterator[Mention]:
    """Every mention of people who came to harm in the main event, in article and text order."""
    others = OtherTimes(material, episode)
    for article, item in material.view.annotations.items():
        reader = _Reader(material, article)
        doers = [
            actor
            for event in item.events
            if event.form == "verb" and (event.root or event.lemma) not in DIES_ITSELF
            for actor in event.actors
        ]
        found = [*reader.from_quantities(item.quantities, doers), *reader.from_events(item.events), *reader.from_asides()]
        apart = {key for mention in found if others.tell(article, mention.start) for key in mention.who}
        for mention in sorted(found, key=lambda mention: (mention.start, -mention.count)):
            if not others.tell(article, mention.start) and not mention.who & apart:
                yield mention


@dataclass(frozen=True)
class _Reader:
    """One article, read for people who came to harm."""

    material: Material
    article: str

    @cached_property
    def done(self) -> list[TextSpan]:
        """Those to whom somebody did harm, who is named or described as a person."""
        events = self.material.view.annotations[self.article].events
        active = [event for event in events if is_done_by_somebody(event) and harm_of(self.text, event)]
        return [span for event in active if any(self._number(actor) for actor in event.actors) for span in affected(event)]

    @property
    def text(self) -> str:
        return self.material.view.articles[self.article].text

    def from_quantities(self, quantities: Iterable[QuantityMention], doers: Sequence[TextSpan]) -> Iterator[Mention]:
        """Numbers of people by what became of them. `doers`: who did it, not whom it was done to."""
        for quantity in quantities:
            span = (quantity.start, quantity.end)
            if quantity.measure in MEASURES and _counts_people(self.text, quantity) and not any(overlap(span, doer) for doer in doers):
                stated = self.text[quantity.start : quantity.end].lower() not in ("a", "an")
                yield self._mention(MEASURES[quantity.measure], round(quantity.low or 0), [quantity.counted or span], stated=stated)

    def from_events(self, events: Iterable[EventMention]) -> Iterator[Mention]:
        """What befell somebody, by the verbs that say so."""
        for event in events:
            harm = "killed" if is_deed(event) else harm_of(self.text, event)
            if harm is None:
                continue
            spans = affected(event)
            numbers = [(number, span) for span in spans if (number := self._number(span))]
            if any(words_of(self.text[span[0] : span[1]]) in (["himself"], ["herself"]) for span in spans):
                numbers = [(1, span) for span in event.actors[:1]]
            whole = (max if _either(self.text, spans) else sum)([0, *(number for number, _ in numbers)])
            if whole:
                yield self._mention(harm, whole, [span for _, span in numbers], stated=whole > 1)

    def from_asides(self) -> Iterator[Mention]:
        """Those who died of some who were told of just before: "four people were hit by a car, one fatally"."""
        for found in ONE_FATALLY.finditer(self.text):
            count = NUMBERS.index(found.group(1).lower()) + 1
            yield self._mention("killed", count, [found.span(1)], stated=count > 1)

    def _number(self, span: TextSpan) -> int:
        """How many people a noun phrase names; 0 where it names none, or leaves it open."""
        phrase = self.text[span[0] : span[1]]
        words = words_of(phrase)
        some = SOME.match(phrase)
        if ANY.match(phrase):
            return 0
        if some:
            return NUMBERS.index(some.group(1).lower()) + 1
        argument = self.material.view.argument(self.article, span)
        if any(self.material.view.entity[key].type == "person" for key in argument.entities):
            return 1
        if words in (["he"], ["she"], ["him"], ["her"]) or _is_one(phrase):
            return 1
        quantities = self.material.view.annotations[self.article].quantities
        counts = [q for q in quantities if span[0] <= q.start < span[1] and q.low and _counts_people(self.text, q)]
        return round(counts[0].low or 0) if counts and is_people(phrase) else 0

    def _is_named(self, key: str) -> bool:
        """Whether an entity is a person with a name: a description ("a police officer") may be of several."""
        return self.material.view.entity[key].type == "person" and key not in self.material.view.entities.unnamed

    def _mention(self, harm: Harm, count: int, spans: Sequence[TextSpan], *, stated: bool) -> Mention:
        view = self.material.view
        who = frozenset(key for span in spans for key in view.argument(self.article, span).entities if self._is_named(key))
        phrase = " ".join(self.text[start:end] for start, end in spans)
        start = min(start for start, _ in spans)
        end = max(end for _, end in spans)
        sentences = view.annotations[self.article].sentences
        sentence = bisect_right(sentences, start, key=lambda sentence: sentence.start)
        another = bool(OTHERS.search(phrase) or ALSO.search(self.text[end : end + BESIDE]))
        words = frozenset(words_of(phrase))
        doer = any(overlap(span, done) for span in spans for done in self.done)
        return Mention(self.article, start, harm, count, who if count == 1 else frozenset(), words, stated, sentence, another, doer)


def affected(event: EventMention) -> tuple[TextSpan, ...]:
    """Whom an event of harm befell."""
    if event.form == "noun":
        return event.recipients or event.actors
    return event.actors if (event.root or event.lemma) in DIES_ITSELF or event.form == "state" else event.recipients


def is_deed(event: EventMention) -> bool:
    """Whether a noun names somebody's death: "the murder of his brother", "her death"."""
    return event.form == "noun" and event.root in HARMS["killed"] and event.polarity != "denied"


def harm_of(text: str, event: EventMention) -> Harm | None:
    """What an event does to people, where it is told as done."""
    if event.form == "noun" or event.polarity == "denied" or event.status not in ("done", "ongoing"):
        return None
    lemmas = {event.root, event.lemma}
    harm = next((harm for harm, known in HARMS.items() if lemmas & set(known)), None)
    near = text[max(0, event.start - BESIDE // 2) : event.end] + PAUSE.split(text[event.end : event.end + BESIDE], maxsplit=1)[0]
    if harm == "harmed" and SURVIVES.match(text, event.end):
        return "injured"
    if (harm == "harmed" and DEADLY.search(near)) or (harm and MORTALLY.search(near)):
        return "killed"
    return harm


def _counts_people(text: str, quantity: QuantityMention) -> bool:
    """Not an age between commas, not a number of things, not a part of a number beside it."""
    before, after = text[: quantity.start][-BESIDE:].rstrip(), text[quantity.end : quantity.end + BESIDE]
    aside = before.endswith((",", "(")) and after[:1] in (",", ")")
    if AGED_ONES.match(text, quantity.start) or (quantity.measure == "killed" and OUT_OF.search(before) and not DEADLY.search(after)):
        return False  # "one of three people hit by a car has died"
    if aside or AGE_BEFORE.search(before) or AGE_AFTER.match(after) or not quantity.low or quantity.part or quantity.scope == "cumulative":
        return False
    if quantity.low > MOST or (quantity.approximate and quantity.low != quantity.high):
        return False  # the losses of a war, or "dozens": nothing can be reckoned from these
    return not quantity.of or is_people(quantity.of)


def is_people(phrase: str) -> bool:
    """Whether a noun phrase names people, by its head."""
    head, _ = head_and_modifiers(phrase)
    return head in PEOPLE or bool(AGED.search(head)) or bool(AGED.search(phrase))


def _is_one(phrase: str) -> bool:
    """A phrase for one person: singular, and without another number."""
    head, _ = head_and_modifiers(phrase)
    last = re.findall(r"[\w-]+", phrase.lower())
    plural = head + "s" in last or head in ("people", "men", "women", "children", "crew", "couple", "two", "three", "toll", "death")
    return is_people(phrase) and not plural


def _either(text: str, spans: Sequence[TextSpan]) -> bool:
    """Whether several phrases name one or the other, not both."""
    return any(" or " in text[a[1] : b[0]] for a, b in pairwise(spans))


def is_done_by_somebody(event: EventMention) -> bool:
    """Whether a verb names who did it."""
    return event.form == "verb" and (event.root or event.lemma) not in DIES_ITSELF and bool(event.actors)
