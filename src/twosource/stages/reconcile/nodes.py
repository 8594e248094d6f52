"""Event mentions with their slots read in terms of the story."""

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Container, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from twosource.model.mentions import EventMention, QuantityMention, TimeMention
from twosource.model.span import TextSpan
from twosource.stages.reconcile.arguments import EMPTY, PREPOSITIONS, Argument, Match, core_length, match, words_of
from twosource.stages.reconcile.predicates import family
from twosource.stages.reconcile.view import StoryView

LEAD = 3
"""Sentences at the head of an article that tell its news in brief: the headline, and what news writing calls the lead."""

OBJECTS = frozenset({"him", "her", "them", "it"})
"""Pronouns of whom or what is affected by somebody else."""

BEST_FIRST: tuple[Match, ...] = ("same", "alike", "unknown", "different")

Key = tuple[str, int]
"""An event mention: the article and the start of its trigger."""


@dataclass(frozen=True, eq=False)
class Node:
    """An event mention. `definite`: a noun that takes the event for granted ("the withdrawal").

    `sentence`: the number of its sentence in the article; `around`: that sentence's content words, each with its weight in the story,
    the squares of which add up to 1. `spread`: how many articles of the story tell of something by a word of this family.
    """

    article: str
    mention: EventMention
    actors: tuple[Argument, ...]
    recipients: tuple[Argument, ...]
    places: frozenset[str]
    times: tuple[TimeMention, ...]
    definite: bool
    words: frozenset[str]
    quantities: tuple[QuantityMention, ...] = ()
    sentence: int = 0
    around: Mapping[str, float] = field(default_factory=dict)
    spread: int = 1

    @property
    def key(self) -> Key:
        """What names the mention."""
        return self.article, self.mention.start

    @cached_property
    def predicate(self) -> str:
        """The verb that tells the event, or that is behind its noun ("withdraw" for "withdrawal")."""
        return self.mention.root or self.mention.lemma

    @cached_property
    def family(self) -> str:
        """The family of its predicate."""
        return family(self.predicate)

    @cached_property
    def slots(self) -> Hashable:
        """What is compared when two mentions are: two with the same slots say the same."""
        times = tuple(time.interval for time in self.times)
        return self.mention.form, self.predicate, self.actors, self.recipients, self.places, times, self.words

    @property
    def leads(self) -> bool:
        """Whether it stands in the headline or the lead."""
        return self.sentence < LEAD

    @property
    def floating(self) -> bool:
        """Whether the mention names an event without saying anything of it: it can only look back at one."""
        known = any(not argument.empty for argument in self.actors + self.recipients)
        return self.definite and not (known or self.places or self.times)


def make_nodes(view: StoryView, asserted: frozenset[Key]) -> tuple[list[Node], list[Node]]:
    """Every event mention of the story, in article and text order; and every word that only refers to an event."""
    sentences = _weighted_sentences(view)
    spread = _spread(view)
    nodes: list[Node] = []
    references: list[Node] = []
    for article, item in view.annotations.items():
        nouns = {mention.end for mention in item.events if mention.form == "noun"}
        starts = [sentence.start for sentence in item.sentences]
        for number, mention in enumerate((*item.events, *item.references)):
            at = max(0, bisect_right(starts, mention.start) - 1)
            node = _node(view, article, mention, asserted, nouns)
            around = sentences[article][at] if starts else {}
            found = nodes if number < len(item.events) else references
            found.append(replace(node, sentence=at, around=around, spread=max(1, len(spread[node.family]))))
    return nodes, references


def _spread(view: StoryView) -> Mapping[str, set[str]]:
    """The articles that tell of something by a word of each family."""
    found: dict[str, set[str]] = defaultdict(set)
    for article, item in view.annotations.items():
        for mention in item.events:
            found[family(mention.root or mention.lemma)].add(article)
    return found


def _weighted_sentences(view: StoryView) -> dict[str, list[dict[str, float]]]:
    """The content words of each sentence: the rarer a word is among the story's sentences, the more it weighs (inverse frequency)."""
    bags = {
        article: [_content(view.articles[article].text[sentence.start : sentence.end]) for sentence in item.sentences]
        for article, item in view.annotations.items()
    }
    counts = Counter(word for article in bags.values() for bag in article for word in bag)
    total = sum(len(article) for article in bags.values())
    return {article: [_weighted(bag, counts, total) for bag in found] for article, found in bags.items()}


def _content(text: str) -> set[str]:
    return {word for word in words_of(text) if word not in EMPTY and word not in PREPOSITIONS}


def _weighted(bag: set[str], counts: Mapping[str, int], total: int) -> dict[str, float]:
    weights = {word: math.log((1 + total) / counts[word]) for word in sorted(bag)}
    norm = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {word: weight / norm for word, weight in weights.items()}


def _node(view: StoryView, article: str, mention: EventMention, asserted: frozenset[Key], nouns: Container[int]) -> Node:
    """`nouns`: where event nouns end; an affected that is itself an event ("ordered the withdrawal") cannot be compared with a thing."""
    recipients = [span for span in mention.recipients if head_end(view.articles[article].text, span) not in nouns]
    numbers = [quantity for quantity in view.annotations[article].quantities if (quantity.start, quantity.end) in mention.quantities]
    actors = tuple(view.argument(article, span) for span in mention.actors)
    return Node(
        article=article,
        mention=mention,
        actors=actors,
        recipients=tuple(_another(view.argument(article, span), actors) for span in recipients),
        places=view.place_ids(article, mention.places),
        times=tuple(view.time_mentions(article, mention.times)),
        definite=mention.form == "noun" and (article, mention.start) not in asserted,
        words=frozenset(mention.head_words),
        quantities=tuple(numbers),
    )


def _another(affected: Argument, actors: Sequence[Argument]) -> Argument:
    """What is affected; whom a pronoun means is left open where it was read as the doer: "Kern shot him" is not of Kern himself."""
    doing = {entity for actor in actors for entity in actor.entities}
    return Argument(affected.text, "", frozenset()) if affected.text.lower() in OBJECTS and affected.entities & doing else affected


def head_end(text: str, span: TextSpan) -> int:
    """Where the head of a noun phrase ends."""
    return span[0] + core_length(text[span[0] : span[1]])


def best_match(ours: Sequence[Argument], theirs: Sequence[Argument]) -> Match:
    """The best match between any two of several noun phrases."""
    if not (ours and theirs):
        return "unknown"
    verdicts = {match(one, other) for one in ours for other in theirs}
    best: Match = next((verdict for verdict in BEST_FIRST if verdict in verdicts), "unknown")
    return best if best != "different" or verdicts == {"different"} else "unknown"
