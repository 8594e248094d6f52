"""Tolls: how many people the main event killed and hurt, counted per article and then agreed on by the articles' votes.

An article states a toll as a number ("four people were hurt") or shows it by the people it tells of ("killing his girlfriend", "Anna Kern,
40, died"). Whoever came to harm ("was stabbed") and is not among the dead is injured.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from twosource.stages.reconcile.episode import Episode
from twosource.stages.reconcile.harms import Mention, harm_mentions, harm_of, is_done_by_somebody
from twosource.stages.reconcile.material import Material

DOERS = frozenset("gunman gunmen attacker attackers shooter shooters assailant assailants suspect suspects bomber bombers".split())
"""Those who did it, by what they did; general English of news, by hand."""
SEVERAL = 2
"""Articles that have to say that somebody died who did it; by hand: one is easily misread."""
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
class _Count:
    """What one article says: killed, injured, and harmed in all (0: it does not say). `stated`: the injured are given as a number."""

    killed: int
    injured: int
    harmed: int
    stated: bool


def find_tolls(material: Material, episode: Episode | None) -> Mapping[str, Toll]:
    """The agreed number of people killed and injured, by measure; empty where no article tells of anybody."""
    if episode is None:
        return {}
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for mention in harm_mentions(material, episode):
        mentions[mention.article].append(mention)
    counts = {article: _count(found) for article, found in sorted(mentions.items())}
    killed = _agreed(_killed_votes(material, counts))
    injured = _agreed(vote for count in counts.values() for vote in _injured_vote(count, killed))
    found = {"killed": killed, "injured": injured}
    tolls = {measure: _toll(material, measure, count, mentions) for measure, count in found.items() if counts}
    if "killed" in tolls:
        tolls["killed"] = replace(tolls["killed"], doers=_dead_doers(material, mentions, killed))
    return tolls


def _dead_doers(material: Material, mentions: Mapping[str, Sequence[Mention]], killed: int) -> int:
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
        if is_done_by_somebody(event) and harm_of(material.view.articles[article].text, event):
            for span in event.actors:
                yield from (key for key in material.view.argument(article, span).entities if material.view.entity[key].type == "person")


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
    since = killed - count.killed
    fewer = not count.killed or (since == 1 and not count.stated)
    injured = max(0, count.injured - since) if fewer else count.injured
    if count.injured or count.harmed > dead:
        yield max(injured, count.harmed - dead), 1.0
    elif count.killed or count.harmed:
        yield 0, NO_WORD


def _count(mentions: Sequence[Mention]) -> _Count:
    dead = [mention for mention in mentions if mention.harm == "killed"]
    living = [mention for mention in mentions if mention.harm != "killed" and not _among(mention, dead)]
    harmed = [mention for mention in mentions if mention.harm == "harmed" and mention.stated]
    killed = _total(dead)
    injured = _total([mention for mention in living if mention.harm == "injured" or not mention.stated])
    return _Count(killed, injured, _total(harmed), any(mention.stated for mention in living if mention.harm == "injured"))


def _among(mention: Mention, dead: Sequence[Mention]) -> bool:
    """Whether somebody told of alone can be one of the dead."""
    if mention.count > 1:
        return False
    named = [other for other in dead if other.who]
    if mention.who and named:
        return any(mention.who & other.who for other in named)
    beside = mention.harm == "injured" and any(other.sentence == mention.sentence for other in dead)
    return not beside and not mention.another and any(_may_be_one(mention, other) for other in dead)


def _may_be_one(a: Mention, b: Mention) -> bool:
    """Whether the words of two mentions of one person each exclude that they are the same."""
    if a.who and b.who:
        return bool(a.who & b.who)
    for one, other in ((MALE, FEMALE), (FEMALE, MALE)):
        if a.words & one and b.words & other:
            return False
    ages = [{word for word in mention.words if word[:1].isdigit()} for mention in (a, b)]
    return not (ages[0] and ages[1] and not ages[0] & ages[1])


def _total(mentions: Sequence[Mention]) -> int:
    """The first number that is stated, or the largest that is stated twice; at least as many as are told of by name, or one by one."""
    stated = [mention.count for mention in mentions if mention.stated]
    places = sorted({(mention.sentence, mention.count) for mention in mentions if mention.stated})
    often = [count for count, n in Counter(count for _, count in places).items() if n > 1]
    single = [mention for mention in mentions if mention.count == 1 and not mention.stated]
    named = len({min(mention.who) for mention in single if mention.who})
    return max([*stated[:1], *often, named, _distinct(single) if not stated else 0])


def _distinct(single: Sequence[Mention]) -> int:
    """How many people there are at least, those with names first."""
    people: list[list[Mention]] = []
    for mention in sorted(single, key=lambda mention: (not mention.who, mention.start)):
        home = next((known for known in people if all(_may_be_one(mention, other) for other in known)), None)
        if home is None:
            people.append([mention])
        else:
            home.append(mention)
    return len(people)


def _toll(material: Material, measure: str, count: int, mentions: Mapping[str, Sequence[Mention]]) -> Toll:
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
