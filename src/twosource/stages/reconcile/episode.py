"""The episode: the main event with what came of it (deaths, damage), without what an article recalls of other times and places."""

from dataclasses import dataclass

from twosource.model.findings import Event
from twosource.model.values import When, Where
from twosource.stages.reconcile.compare.places import compare_places
from twosource.stages.reconcile.compare.times import compare_intervals
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.predicates import akin
from twosource.stages.reconcile.scene import find_day, find_scene

OUTCOMES = tuple("kill die murder injure wound destroy damage displace evacuate strand trap rescue hospitalize".split())
"""Predicates of what comes of an event; general English of news, by hand."""


@dataclass(frozen=True)
class Episode:
    """`events`: ids, the main event first. `when` and `where`: by the votes of the articles that say so."""

    events: tuple[str, ...]
    when: When
    where: Where


def find_episode(material: Material, main: Event) -> Episode:
    """What belongs to the main event: the same predicate and its outcomes, unless an explicit time or place excludes it."""
    near = [main, *(event for event in material.events.events if event.id != main.id and _belongs(material, event, main))]
    when = find_day(material, near)
    where = find_scene(material, near)
    kept = [event for event in near if event.id == main.id or not _elsewhere(material, event, when, where)]
    return Episode(tuple(event.id for event in kept), when, where)


def _belongs(material: Material, event: Event, main: Event) -> bool:
    lemmas = {node.predicate for node in material.events.nodes[event.id]}
    others = {node.predicate for node in material.events.nodes[main.id]}
    return any(akin(lemma, other) for lemma in lemmas for other in (*OUTCOMES, *others))


def _elsewhere(material: Material, event: Event, when: When, where: Where) -> bool:
    """Whether its own explicit time or place sets an event apart."""
    if compare_intervals((event.when.start, event.when.end), (when.start, when.end)).relation == "disjoint":
        return True
    known = material.view.places.by_id
    if event.where.place is None or where.place is None:
        return False
    return compare_places(known[event.where.place], known[where.place]).relation == "disjoint"
