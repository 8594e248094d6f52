"""The main event: what the story is about, by headline, by place in the article, and by how many articles tell of it."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping

from twosource.model.account import MainEvent, Phrase
from twosource.model.span import Span, TextSpan
from twosource.model.values import NOWHERE, UNKNOWN_WHEN
from twosource.stages.reconcile.arguments import words_of
from twosource.stages.reconcile.episode import Episode, find_episode
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.nodes import Node, head_end
from twosource.stages.reconcile.predicates import AFTERMATH, akin, family
from twosource.stages.reconcile.telling import clearest, is_sentence, put

HEADLINE, LEAD, BODY = 3.0, 2.0, 0.3
"""Points of a mention in the headline, in the first LEAD_PART of the article, and elsewhere; set by hand on the example pages."""
LEAD_PART = 0.2
MENTIONS = 4
"""Mentions of an event in one article that count at the most."""
STATE = 0.3
"""A state is less often the news than something that happens."""

AFTER = 0.4
"""How much the points of a predicate of what follows an event (`AFTERMATH`) count; by hand."""

KIN = 0.3
"""The part of the points of events of the same predicate that count for one of them; by hand."""
NEARLY = 0.8
"""The part of the highest weight from which on a claim may give the words for the event; by hand."""
HALF = 0.5
"""The same where those are all fragments ("their meeting at the palace"); by hand."""
TITLED = 1.0
"""Points of a mention whose predicate stands in the article's title; by hand."""

PARTICIPANTS = 6
"""Phrases for who takes part that are given; by hand."""

BY_DOING = re.compile(r"(?<![-\w])by (?:\w+ly )?(?P<doing>\w{3,}ing)\b")
THINGS = frozenset("morning evening spring building king ceiling being something anything nothing everything".split())

NO_EVENT = MainEvent(None, "", (), UNKNOWN_WHEN, NOWHERE, (), (), ())


def find_main_event(material: Material) -> tuple[MainEvent, Episode | None]:
    """The event with the most points over all articles, and the episode around it; each article counts alike, copies included."""
    points = _points(material)
    best = min(points, key=lambda event: (-points[event], event), default=None)
    if best is None:
        return NO_EVENT, None
    episode = find_episode(material, material.events.by_id[best])
    return _main_event(material, best, episode), episode


def _main_event(material: Material, best: str, episode: Episode) -> MainEvent:
    event = material.events.by_id[best]
    claims = [number for number in material.own if material.claims[number].event in episode.events]
    told = _telling(material, best, episode)
    label = put(material, clearest(material, told)) if told else event.label
    return MainEvent(
        event=best,
        what=label,
        who=_who(material, episode),
        when=episode.when,
        where=episode.where,
        why=tuple(material.claims[number].id for number in claims if material.draft(number).kind == "cause"),
        how=_how(material, claims),
        spans=event.mentions,
        participants=_participants(material, episode),
    )


def _telling(material: Material, best: str, episode: Episode) -> list[int]:
    """The claims to take the words from: of the event, asserted, from where the articles give most weight; else of what came of it."""
    for event in episode.events:
        found = [number for number in material.own if material.claims[number].event == event and material.draft(number).kind != "cause"]
        asserted = [number for number in found if material.draft(number).asserted and not _floats(material, event)]
        weights = {number: _claim_weight(material, number) for number in asserted}
        if weights:
            return _weighty(material, weights)
    return [number for number in material.own if material.claims[number].event == best and material.draft(number).kind != "cause"]


def _weighty(material: Material, weights: Mapping[int, float]) -> list[int]:
    """The claims of nearly the highest weight; where none of them is a sentence, of half of it, too."""
    for part in (NEARLY, HALF):
        found = [number for number, weight in weights.items() if weight >= part * max(weights.values())]
        if any(is_sentence(material, number) for number in found):
            return found
    return [number for number, weight in weights.items() if weight >= NEARLY * max(weights.values())]


def _floats(material: Material, event: str) -> bool:
    return all(node.floating for node in material.events.nodes[event])


def _claim_weight(material: Material, number: int) -> float:
    draft = material.draft(number)
    event = material.claims[number].event
    nodes = material.events.nodes[event] if event else ()
    found = [node for node in nodes if draft.event and node.key == (draft.article, draft.event.start)]
    return _weight(material, found[0]) if found else 0.0


def _who(material: Material, episode: Episode) -> tuple[str, ...]:
    """Who takes part in the event; where nobody is named for it, those of what came of it."""
    for event in episode.events:
        entry = material.events.by_id[event]
        if entry.actors or entry.recipients:
            return tuple(dict.fromkeys(entry.actors + entry.recipients))
    return ()


def _participants(material: Material, episode: Episode) -> tuple[Phrase, ...]:
    """Who takes part, in the words of the mentions with most weight: of the main event, then of what the leads say came of it.

    No bare pronouns, no places (those are where), and nothing that is an event itself.
    """
    found: dict[str, Span] = {}
    for event in episode.events:
        nodes = sorted(material.events.nodes[event], key=lambda node: (-_weight(material, node), node.key))
        for node in (node for node in nodes if not found or event == episode.events[0] or node.leads):
            spans = (*node.mention.actors, *node.mention.recipients)
            for span, argument in ((span, material.view.argument(node.article, span)) for span in spans):
                takes_part = argument.head and (argument.state or not argument.places)
                if takes_part and not _is_event(material, node.article, span):
                    found.setdefault(argument.text, Span(node.article, *span))
    return tuple(Phrase(text, span) for text, span in list(found.items())[:PARTICIPANTS])


def _is_event(material: Material, article: str, span: TextSpan) -> bool:
    end = head_end(material.view.articles[article].text, span)
    return any(event.form == "noun" and event.end == end for event in material.view.annotations[article].events)


def _points(material: Material) -> dict[str, float]:
    """Per event: the best mention in each article, and a little for every further one."""
    best: dict[tuple[str, str], float] = defaultdict(float)
    count: Counter[tuple[str, str]] = Counter()
    for nodes in material.events.nodes.values():
        for node in nodes:
            key = material.core_event(node.article, node.mention), node.article
            best[key] = max(best[key], _weight(material, node))
            count[key] += 1
    points: dict[str, float] = defaultdict(float)
    for key, value in best.items():
        points[key[0]] += value + BODY * min(count[key], MENTIONS)
    whole = {event: value * _share(material, event) for event, value in points.items()}
    return _with_kin(material, whole)


def _with_kin(material: Material, points: Mapping[str, float]) -> dict[str, float]:
    """An event with a part of the points of those told in the same words: mentions of one event that could not be joined."""
    families: dict[str, float] = defaultdict(float)
    own = {event: family(material.events.nodes[event][0].predicate) for event in points}
    for event, value in points.items():
        families[own[event]] += value
    return {event: value + KIN * (families[own[event]] - value) for event, value in points.items()}


def _share(material: Material, event: str) -> float:
    """What comes after an event (an arrest, a trial, an inquiry) is told later and at length; the event itself is what it is about."""
    nodes = material.events.nodes[event]
    lemmas = {node.predicate for node in nodes} | set(nodes[0].words if nodes[0].mention.form != "noun" else ())
    return AFTER if any(akin(lemma, other) for lemma in lemmas for other in AFTERMATH) else 1.0


def _weight(material: Material, node: Node) -> float:
    article = material.view.articles[node.article]
    block = article.block_at(node.mention.start)
    slots = len(node.actors) + len(node.recipients) + len(node.places) + len(node.times)
    weight = BODY
    if block and block.kind in ("headline", "standfirst"):
        weight = HEADLINE
    elif node.mention.start < LEAD_PART * len(article.text):
        weight = LEAD * (1 - node.mention.start / len(article.text))
    weight += 0.2 * min(slots, 4)
    if any(family(word) == family(node.predicate) for word in words_of(article.title or "")):
        weight += TITLED
    return weight * (STATE if node.mention.form == "state" else 1.0)


def _how(material: Material, claims: list[int]) -> tuple[str, ...]:
    """Claims that name what it was done with, or by doing what; the same words once, the longest."""
    told = {material.words(number).lower(): number for number in reversed(claims) if _names_means(material, number)}
    longest = {number for words, number in told.items() if not any(words in other for other in told if other != words)}
    return tuple(material.claims[number].id for number in claims if number in longest)


def _names_means(material: Material, number: int) -> bool:
    draft = material.draft(number)
    if draft.event is None or draft.kind == "cause":
        return False
    by = BY_DOING.search(material.view.articles[draft.article].text, draft.event.end, max(draft.event.end, draft.span[1]))
    return bool(draft.event.instruments) or (by is not None and by["doing"] not in THINGS)
