"""People: who is in the story, in what role, what befell them and what they said. Who wrote the story is not in it."""

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

from twosource.model.account import StoryEntity
from twosource.model.findings import Person
from twosource.stages.reconcile.episode import Episode
from twosource.stages.reconcile.fates import Told, befell, of_main_event, tellings
from twosource.stages.reconcile.material import Material

BEFELL = ("killed", "injured", "arrested", "charged", "convicted", "missing")
"""Outcomes of a person, in the order they are given."""
HARM = ("killed", "injured", "missing")
LAW = ("arrested", "charged", "convicted", "accused")
OUTWEIGHS = 4
"""So many times as often as of the other has somebody to be told of as a victim (or suspect) to be that alone; by hand, on one
list of people of the tuned part of eval/incidents_errors.md."""
FIGURATIVE = frozenset({"injured"})
"""Outcomes whose verbs are often meant otherwise ("hurt by the sanctions"): believed of the main event only."""
OFTEN, WIDELY = 2, 0.5
"""Who has no age, or is of office, has to be said to be affected this often (who speaks, more often); who is of office, in this part of the
articles: a speaker or a passer-by beside a verb is easily misread. Set on the tuned part of eval/incidents_errors.md: of such people named
once, a fifth were right."""

OFFICIAL = re.compile(
    r"(?i)\b(?:president|minister|secretary|general|colonel|captain|lieutenant|sergeant|commander|admiral|chief|chairman|chairwoman|chair|"
    r"governor|mayor|senator|spokes(?:man|woman|person)|sheriff|officer|detective|judge|prosecutor|attorney|coroner|ambassador|leader|"
    r"legislator|lawmaker|deputy|official|director|pope|king|queen|prince|commissioner|representative|congress(?:man|woman))\b"
)
"""Titles and roles of office; general news English."""


def find_people(material: Material, episode: Episode | None = None) -> tuple[Person, ...]:
    """Everybody in the story, in the order of their ids."""
    said = _said(material)
    part = _statuses(material, episode, frozenset(said))
    ever: dict[str, set[str]] = defaultdict(set)
    for identity, outcome in befell(material):
        if outcome not in FIGURATIVE:
            ever[identity].add(outcome)
    return tuple(
        _person(entity, part.get(entity.id, {}), ever[entity.id], said.get(entity.id, ()))
        for entity in material.view.entities.entities
        if entity.type == "person"
    )


def _person(entity: StoryEntity, part: Mapping[str, int], befell: Iterable[str], said: Sequence[str]) -> Person:
    """`part`: how often it is told what befell somebody in the main event, which makes a role; `befell`: in anything told."""
    return Person(
        entity=entity.id,
        name=entity.name,
        roles=_roles(entity, part, bool(said)),
        status=_status({*part, *befell}),
        said=tuple(said),
        spans=entity.mentions,
        age=entity.age,
    )


def _status(befell: Container[str]) -> tuple[str, ...]:
    """What befell somebody; who died of an injury is killed."""
    return tuple(name for name in BEFELL if name in befell and not (name == "injured" and "killed" in befell))


def _roles(entity: StoryEntity, part: Mapping[str, int], speaks: bool) -> tuple[str, ...]:
    """Both victim and suspect is only who is told of as each often enough: one sentence is easily misread."""
    harm, law = sum(part.get(name, 0) for name in HARM), sum(part.get(name, 0) for name in LAW)
    roles = []
    if harm and harm * OUTWEIGHS >= law:
        roles.append("victim")
    if law and law * OUTWEIGHS >= harm:
        roles.append("suspect")
    if _is_official(entity):
        roles.append("official")
    if speaks and not roles:
        roles.append("witness" if any("witness" in role.text.lower() for role in entity.roles) else "other")
    return tuple(roles) or ("other",)


def _is_official(entity: StoryEntity) -> bool:
    return any(OFFICIAL.search(role.text) for role in entity.roles)


def _statuses(material: Material, episode: Episode | None, speakers: Container[str]) -> Mapping[str, dict[str, int]]:
    """Per entity: outcomes, and how often the articles say so: of events, and in the words beside a name.

    Only of those whom the story names: a description ("a police officer") may be of several people.
    """
    known = {entity.id: entity for entity in material.view.entities.entities if entity.type == "person"}
    told: dict[str, list[Told]] = defaultdict(list)
    for one in of_main_event(tellings(material, episode)):
        if one.entity not in material.view.entities.unnamed:
            told[one.entity].append(one)
    found = {key: _believed(material, known[key], ones, speaks=key in speakers) for key, ones in told.items()}
    return {key: Counter(one.outcome for one in ones) for key, ones in found.items() if ones}


def _believed(material: Material, entity: StoryEntity, told: Sequence[Told], *, speaks: bool) -> Sequence[Told]:
    """What is told of somebody, where it is told often enough. The news gives the age of those whom it is about, seldom of others.

    Of somebody of office without an age only what is said in so many words of an event, by name; of somebody who speaks and has no age,
    some of it.
    """
    office = _is_official(entity)
    sure = [one for one in told if one.sure]
    widely = len({span.article for span in entity.mentions}) >= WIDELY * len(material.view.articles)
    if office:
        enough = sure if entity.age is None else told
        return enough if len(enough) >= OFTEN and widely else ()
    if entity.age is not None:
        return told
    if " " not in entity.name or (speaks and not sure):
        return ()
    return told if len(told) > OFTEN or (len(told) == OFTEN and not speaks) else ()


def _said(material: Material) -> Mapping[str, list[str]]:
    entity_of = {origin.id: origin.entity for origin in material.book.origins}
    said: dict[str, list[str]] = defaultdict(list)
    for number, claim in enumerate(material.claims):
        for origin in material.book.voices[number]:
            entity = entity_of[origin]
            if entity:
                said[entity].append(claim.id)
    return said
