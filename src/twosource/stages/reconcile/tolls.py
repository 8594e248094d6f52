"""Tolls: how many people the main event killed and hurt, counted per article and then agreed on by the articles' votes.

An article states a toll as a number ("four people were hurt") or shows it by the people it tells of ("killing his girlfriend", "Anna Kern,
40, died"). Whoever came to harm ("was stabbed") and is not among the dead is injured.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from twosource.model.mentions import EventMention, QuantityMention
from twosource.model.span import TextSpan, overlap
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
MEASURES: Mapping[str, Harm] = {"killed": "killed", "injured": "injured", "casualties": "harmed"}

PEOPLE = frozenset(
    "person people man men woman women boy girl child children kid baby infant toddler teen teenager youth adult victim other male "
    "female student officer soldier civilian resident worker passenger driver pedestrian bystander neighbor neighbour mother father "
    "son daughter brother sister sibling husband wife girlfriend boyfriend friend cousin uncle aunt grandmother grandfather nephew "
    "niece parent couple guard policeman deputy trooper agent firefighter teacher employee guest customer player protester "
    "demonstrator suspect gunman attacker homeowner tenant veteran serviceman servicemen marine sailor member individual patient "
    "pupil toll death fatality casualty partner relative fan tourist villager farmer fisherman miner crew pilot rider cyclist "
    "motorist clerk owner stepson stepdaughter stepfather fiancee fiance grandson granddaughter one two three".split()
)
"""Heads that stand for people who come to harm; general English of news, by hand. "N-year-old" is one as well."""
AGED = re.compile(r"(?i)(?:year|month|week|day)s?-olds?$")
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
SOME = re.compile(rf"(?i)({'|'.join(NUMBERS)})(?:\s+of\s+(?:them|those|whom|the\s+(?:victims|injured|wounded|dead))\b|$)")
"""A number of those told of before: "one of them", "two of the victims"."""
AGE_BEFORE = re.compile(r"(?i)\b(?:ages?|aged)(?:\s+of)?(?:\s+\w+\s+(?:and|to))?$|\bbetween\s+\w+\s+and$")
AGE_AFTER = re.compile(r"(?i)[\s-]*(?:years?|months?)[\s-]*old|\s+(?:or|and)\s+(?:younger|older|under|over)")
BESIDE = 24
"""Characters before and after a word that count as right beside it; by hand: two or three words."""
DOERS = frozenset("gunman gunmen attacker attackers shooter shooters assailant assailants suspect suspects bomber bombers".split())
"""Those who did it, by what they did; general English of news, by hand."""
SEVERAL = 2
"""Articles that have to say that somebody died who did it; by hand: one is easily misread."""
OTHERS = re.compile(r"(?i)\b(?:other|another|second|third|fourth|fifth|also|else)\b")
MOST = 1000
"""A count of people above this is not told of by way of single people."""
MALE = frozenset(
    "man boy father son brother husband boyfriend uncle grandfather nephew male he him policeman gunman grandson stepson".split()
)
FEMALE = frozenset("woman girl mother daughter sister wife girlfriend aunt grandmother niece female she her granddaughter".split())
NO_WORD, NO_DEAD = 0.5, 0.7
"""The weight of an article as a vote for nobody: where it tells of the dead and not of anybody injured, or came before the first that tells
of dead; and where it came with that or after it. Two such articles outweigh one that counts; by hand."""


@dataclass(frozen=True)
class Toll:
    """What the articles agree on: `claims` (numbers in the material) say so; `stated`: some of them give it as a number.

    `doers`: those who did it and died as well, where the articles count the others alone ("killed three people before he was shot dead").
    """

    measure: str
    count: int
    claims: tuple[int, ...]
    stated: bool
    reason: str
    doers: int = 0


@dataclass(frozen=True)
class _Mention:
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


@dataclass(frozen=True)
class _Count:
    """What one article says: killed, injured, and harmed in all (0: it does not say)."""

    killed: int
    injured: int
    harmed: int


def find_tolls(material: Material, episode: Episode | None) -> Mapping[str, Toll]:
    """The agreed number of people killed and injured, by measure; empty where no article tells of anybody."""
    if episode is None:
        return {}
    mentions: dict[str, list[_Mention]] = defaultdict(list)
    for mention in _mentions(material, episode):
        mentions[mention.article].append(mention)
    counts = {article: _count(found) for article, found in sorted(mentions.items())}
    killed = _agreed(_killed_votes(material, counts))
    injured = _agreed(vote for count in counts.values() for vote in _injured_vote(count, killed))
    found = {"killed": killed, "injured": injured}
    tolls = {measure: _toll(material, measure, count, mentions) for measure, count in found.items() if counts}
    if "killed" in tolls:
        tolls["killed"] = replace(tolls["killed"], doers=_dead_doers(material, mentions, killed))
    return tolls


def _dead_doers(material: Material, mentions: Mapping[str, Sequence[_Mention]], killed: int) -> int:
    """How many of those who did it died, where the agreed number is that of the others; 0 where it may count them."""
    dead = [mention for found in mentions.values() for mention in found if mention.harm == "killed"]
    apart = [mention for mention in dead if mention.doer and mention.stated and mention.count == killed]
    doers = {key for article in mentions for key in _doers(material, article)}
    own = [mention for mention in dead if mention.words & DOERS or (mention.who and mention.who <= doers)]
    if not apart or len({mention.article for mention in own}) < SEVERAL:
        return 0
    return max(mention.count for mention in own if not mention.doer) if any(not mention.doer for mention in own) else 0


def _doers(material: Material, article: str) -> Iterator[str]:
    """The people who are said to have done people harm."""
    for event in material.view.annotations[article].events:
        if _is_done_by_somebody(event) and harm_of(material.view.articles[article].text, event):
            for span in event.actors:
                yield from (key for key in material.view.argument(article, span).entities if material.view.entity[key].type == "person")


def _is_done_by_somebody(event: EventMention) -> bool:
    return event.form == "verb" and (event.root or event.lemma) not in DIES_ITSELF and bool(event.actors)


def _agreed(votes: Iterable[tuple[int, float]]) -> int:
    """The number with the most votes; of two, the larger (tolls rise), of more, the one in the middle."""
    tally: dict[int, float] = defaultdict(float)
    for count, weight in votes:
        tally[count] += weight
    most = max(tally.values(), default=0.0)
    best = sorted(count for count, votes_for in tally.items() if votes_for == most)
    return best[len(best) // 2] if best else 0


def _killed_votes(material: Material, counts: Mapping[str, _Count]) -> Iterator[tuple[int, float]]:
    """Who tells of no dead says that there were none, with less weight before the first article that tells of some."""
    published = {article: (material.view.articles[article].published.value or "")[:10] for article in counts}
    first = min((published[article] for article, count in counts.items() if count.killed), default="")
    for article, count in counts.items():
        yield count.killed, 1.0 if count.killed else NO_DEAD if published[article] >= first else NO_WORD


def _injured_vote(count: _Count, killed: int) -> Iterator[tuple[int, float]]:
    """Those injured as of the final number of dead: who died later is no longer among them."""
    dead = max(count.killed, killed)
    injured = count.injured if count.killed else max(0, count.injured - killed)
    if count.injured or count.harmed > dead:
        yield max(injured, count.harmed - dead), 1.0
    elif count.killed or count.harmed:
        yield 0, NO_WORD


def _count(mentions: Sequence[_Mention]) -> _Count:
    dead = [mention for mention in mentions if mention.harm == "killed"]
    living = [mention for mention in mentions if mention.harm != "killed" and not _among(mention, dead)]
    harmed = [mention for mention in mentions if mention.harm == "harmed" and mention.stated]
    killed = _total(dead)
    injured = _total([mention for mention in living if mention.harm == "injured" or not mention.stated])
    return _Count(killed, injured, _total(harmed))


def _among(mention: _Mention, dead: Sequence[_Mention]) -> bool:
    """Whether somebody told of alone can be one of the dead."""
    if mention.count > 1:
        return False
    named = [other for other in dead if other.who]
    if mention.who and named:
        return any(mention.who & other.who for other in named)
    beside = mention.harm == "injured" and any(other.sentence == mention.sentence for other in dead)
    return not beside and not mention.another and any(_may_be_one(mention, other) for other in dead)


def _may_be_one(a: _Mention, b: _Mention) -> bool:
    """Whether the words of two mentions of one person each exclude that they are the same."""
    if a.who and b.who:
        return bool(a.who & b.who)
    for one, other in ((MALE, FEMALE), (FEMALE, MALE)):
        if a.words & one and b.words & other:
            return False
    ages = [{word for word in mention.words if word[:1].isdigit()} for mention in (a, b)]
    return not (ages[0] and ages[1] and not ages[0] & ages[1])


def _total(mentions: Sequence[_Mention]) -> int:
    """The first number that is stated, or the largest that is stated twice; at least as many as are told of by name, or one by one."""
    stated = [mention.count for mention in mentions if mention.stated]
    places = sorted({(mention.sentence, mention.count) for mention in mentions if mention.stated})
    often = [count for count, n in Counter(count for _, count in places).items() if n > 1]
    single = [mention for mention in mentions if mention.count == 1 and not mention.stated]
    named = len({min(mention.who) for mention in single if mention.who})
    return max([*stated[:1], *often, named, _distinct(single) if not stated else 0])


def _distinct(single: Sequence[_Mention]) -> int:
    """How many people there are at least, those with names first."""
    people: list[list[_Mention]] = []
    for mention in sorted(single, key=lambda mention: (not mention.who, mention.start)):
        home = next((known for known in people if all(_may_be_one(mention, other) for other in known)), None)
        if home is None:
            people.append([mention])
        else:
            home.append(mention)
    return len(people)


def _mentions(material: Material, episode: Episode) -> Iterator[_Mention]:
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
        found = [*reader.from_quantities(item.quantities, doers), *reader.from_events(item.events)]
        for mention in sorted(found, key=lambda mention: (mention.start, -mention.count)):
            if not others.tell(article, mention.start):
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
        active = [event for event in events if _is_done_by_somebody(event) and harm_of(self.text, event)]
        return [span for event in active if any(self._number(actor) for actor in event.actors) for span in affected(event)]

    @property
    def text(self) -> str:
        return self.material.view.articles[self.article].text

    def from_quantities(self, quantities: Iterable[QuantityMention], doers: Sequence[TextSpan]) -> Iterator[_Mention]:
        """Numbers of people by what became of them. `doers`: who did it, not whom it was done to."""
        for quantity in quantities:
            span = (quantity.start, quantity.end)
            if quantity.measure in MEASURES and _counts_people(self.text, quantity) and not any(overlap(span, doer) for doer in doers):
                stated = self.text[quantity.start : quantity.end].lower() not in ("a", "an")
                yield self._mention(MEASURES[quantity.measure], round(quantity.low or 0), [quantity.counted or span], stated=stated)

    def from_events(self, events: Iterable[EventMention]) -> Iterator[_Mention]:
        """What befell somebody, by the verbs that say so."""
        for event in events:
            harm = "killed" if is_deed(event) else harm_of(self.text, event)
            if harm is None:
                continue
            spans = affected(event)
            numbers = [(number, span) for span in spans if (number := self._number(span))]
            if any(words_of(self.text[span[0] : span[1]]) in (["himself"], ["herself"]) for span in spans):
                numbers = [(1, span) for span in event.actors[:1]]
            whole = sum(number for number, _ in numbers)
            if whole:
                yield self._mention(harm, whole, [span for _, span in numbers], stated=whole > 1)

    def _number(self, span: TextSpan) -> int:
        """How many people a noun phrase names; 0 where it names none, or leaves it open."""
        phrase = self.text[span[0] : span[1]]
        words = words_of(phrase)
        some = SOME.match(phrase)
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

    def _mention(self, harm: Harm, count: int, spans: Sequence[TextSpan], *, stated: bool) -> _Mention:
        view = self.material.view
        who = frozenset(key for span in spans for key in view.argument(self.article, span).entities if view.entity[key].type == "person")
        phrase = " ".join(self.text[start:end] for start, end in spans)
        start = min(start for start, _ in spans)
        end = max(end for _, end in spans)
        sentences = view.annotations[self.article].sentences
        sentence = bisect_right(sentences, start, key=lambda sentence: sentence.start)
        another = bool(OTHERS.search(phrase) or OTHERS.search(self.text[end : end + BESIDE]))
        words = frozenset(words_of(phrase))
        doer = any(overlap(span, done) for span in spans for done in self.done)
        return _Mention(self.article, start, harm, count, who if count == 1 else frozenset(), words, stated, sentence, another, doer)


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
    near = text[max(0, event.start - BESIDE // 2) : event.end] + text[event.end : event.end + BESIDE].split(",", 1)[0]
    return "killed" if harm == "harmed" and DEADLY.search(near) else harm


def _counts_people(text: str, quantity: QuantityMention) -> bool:
    """Not an age between commas, not a number of things, not a part of a number beside it."""
    before, after = text[max(0, quantity.start - BESIDE) : quantity.start].rstrip(), text[quantity.end : quantity.end + BESIDE]
    aside = before.endswith((",", "(")) and after[:1] in (",", ")")
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


def _toll(material: Material, measure: str, count: int, mentions: Mapping[str, Sequence[_Mention]]) -> Toll:
    """The claims behind a number: those that state it, else those that tell of the people."""
    harms = ("killed",) if measure == "killed" else ("injured", "harmed")
    near = {(mention.article, mention.start): mention for found in mentions.values() for mention in found if mention.harm in harms}
    stating, telling = [], []
    for number in material.own:
        draft = material.draft(number)
        if draft.kind == "figure" and draft.quantity and draft.quantity.measure == measure and draft.quantity.low == count:
            if (draft.article, draft.quantity.start) in near:
                stating.append(number)
        elif draft.event and draft.kind != "cause" and (draft.article, draft.event.start) in near:
            telling.append(number)
    if stating:
        return Toll(measure, count, tuple(stating), True, f"most of the articles that count them say {count}")
    people = f"no article gives this number as such; {count} {'person is' if count == 1 else 'people are'} told of as {measure}"
    return Toll(measure, count, tuple(telling), False, people)
