"""Fates: who was killed, hurt, arrested, charged or accused, by the events that say so and by the words beside a name."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from twosource.model.mentions import Annotations, EntityMention, EventMention
from twosource.model.span import TextSpan
from twosource.model.span_index import SpanIndex
from twosource.stages.reconcile.episode import Episode
from twosource.stages.reconcile.fate_words import Fate, fate_after, fate_before, of_many
from twosource.stages.reconcile.harms import DIES_ITSELF, HARMS, affected, harm_of
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.name_lists import lists_of_names
from twosource.stages.reconcile.other_times import OtherTimes

LAW: Mapping[str, tuple[str, ...]] = {
    "arrested": tuple("arrest detain apprehend book jail imprison".split()),
    "charged": tuple("charge indict accuse suspect prosecute arraign".split()),
    "convicted": tuple("convict sentence".split()),
}
"""What the law does to a person; general English of news, by hand."""
LAW_ITSELF: Mapping[str, tuple[str, ...]] = {"arrested": ("surrender",), "charged": ("plead",), "accused": ("confess", "perpetrate")}
"""Of these the doer is the one that the law has to do with."""
MISSING = ("disappear", "vanish")

HARM = ("killed", "injured")
"""Outcomes that happen to somebody once, in one event: told of another time, they are not of this one."""
CREDIT = re.compile(r" ?/ ?[A-Z]")
"""After a photographer's name: the outlet or agency ("Jo Hale / Derby Post")."""
REFLEXIVE = frozenset({"himself", "herself", "themselves"})
PRONOUNS = REFLEXIVE | frozenset("he she him her they them who whom".split())


@dataclass(frozen=True)
class Told:
    """That something befell somebody (`entity`, of the story), as one place of an article tells it.

    `apart`: it is told of another time than the main event's. `sure`: by an event, and not by a
    pronoun alone, which is easily misread.
    """

    article: str
    entity: str
    outcome: str
    apart: bool
    sure: bool


def tellings(material: Material, episode: Episode | None) -> list[Told]:
    """Everything that the articles tell of people's fates: by events, and by words beside a name, or the list of names it stands in."""
    others = OtherTimes(material, episode)
    return [*_of_events(material, others), *_beside_names(material, others)]


def of_main_event(told: Iterable[Told]) -> list[Told]:
    """Without what is of another time.

    In an article that tells of somebody's death as of another time, all that it tells of it is; and so is what the law did to somebody
    who, it says, did harm at another time.
    """
    told = list(told)
    apart = {(one.article, one.entity, one.outcome == "accused") for one in told if one.apart and one.outcome in (*HARM, "accused")}
    return [one for one in told if not one.apart and (one.article, one.entity, one.outcome not in HARM) not in apart]


def befell(material: Material) -> Iterator[tuple[str, str]]:
    """Story entity and outcome, of whatever time, by the events that say so of somebody by name."""
    return ((one.entity, one.outcome) for one in _of_events(material, OtherTimes(material, None)) if one.sure)


def _of_events(material: Material, others: OtherTimes) -> Iterator[Told]:
    """Once per event and person affected; of several in one list, the event may name one. Only what is affirmed and done counts."""
    for article, item in material.view.annotations.items():
        text = material.view.articles[article].text
        lists = SpanIndex((listed, [(listed[0].start, listed[-1].end)]) for listed in _lists(text, item) if len(listed) > 1)
        for event in item.events:
            if event.polarity == "denied" or event.status not in ("done", "ongoing") or event.form == "noun":
                continue
            apart = others.tell(article, event.start)
            for span, outcome in _affected(text, event):
                people = _people(material, article, span)
                named = text[span[0] : span[1]].lower() not in PRONOUNS
                yield from (Told(article, entity, outcome, apart, named) for entity in people)
                if people:
                    beside = {material.view.story_entity(article, name.entity) for names in lists.overlapping(span) for name in names}
                    yield from (Told(article, entity, outcome, apart, sure=False) for entity in sorted(beside.difference(people)))


def _affected(text: str, event: EventMention) -> Iterator[tuple[TextSpan, str]]:
    lemma = event.root or event.lemma
    harm = harm_of(text, event)
    if harm:
        yield from ((span, "killed" if harm == "killed" else "injured") for span in affected(event))
        itself = any(text[start:end].lower() in REFLEXIVE for start, end in event.recipients)
        if lemma not in DIES_ITSELF and event.form == "verb" and lemma not in HARMS["injured"] and not itself:
            yield from ((span, "accused") for span in event.actors)
    for table, spans in ((LAW, event.recipients), (LAW_ITSELF, event.actors), ({"missing": MISSING}, event.actors)):
        outcomes = [outcome for outcome, lemmas in table.items() if lemma in lemmas]
        yield from ((span, outcome) for outcome in outcomes for span in spans)


def _people(material: Material, article: str, span: TextSpan) -> list[str]:
    found = material.view.argument(article, span).entities
    return sorted(entity for entity in found if material.view.entity[entity].type == "person")


def _beside_names(material: Material, others: OtherTimes) -> Iterator[Told]:
    for article, item in material.view.annotations.items():
        text = material.view.articles[article].text
        for listed in _lists(text, item):
            for mention, outcome in _fates(text, listed):
                entity = material.view.story_entity(article, mention.entity)
                yield Told(article, entity, outcome, others.tell(article, mention.start), sure=False)


def _lists(text: str, item: Annotations) -> Iterator[Sequence[EntityMention]]:
    names = [mention for mention in item.entities if mention.form == "name" and mention.type == "person"]
    return lists_of_names(text, [mention for mention in names if not CREDIT.match(text, mention.end)])


def _fates(text: str, listed: Sequence[EntityMention]) -> Iterator[tuple[EntityMention, Fate]]:
    """What is said of each by itself, else of the list as a whole."""
    last = listed[-1].end
    whole = fate_before(text, listed[0].start) or (fate_after(text, last) if of_many(text, last) else None)
    for mention in listed:
        fate = fate_after(text, mention.end) or fate_before(text, mention.start) or whole
        if fate:
            yield mention, fate
