"""Entities: people, organisations and groups, and every mention of them.

In order: names are cut out of the text and typed by vote, people and bodies are put together from them, roles and ages are read
around people's names, then descriptions and pronouns are resolved to them or left open. METHODS: sieves from the surest to the least
sure, as in Lee et al. (2013), "Deterministic coreference resolution based on entity-centric, precision-ranked rules".
"""

from collections.abc import Sequence

from twosource.model.mentions import Entity, EntityMention, PlaceMention
from twosource.ports.models import Gazetteer
from twosource.stages.annotate.entities.ages import add_ages
from twosource.stages.annotate.entities.bodies import Bodies, find_bodies
from twosource.stages.annotate.entities.conflicts import RoleConflict, role_conflicts
from twosource.stages.annotate.entities.drafts import Draft
from twosource.stages.annotate.entities.headings import find_in_headings
from twosource.stages.annotate.entities.kinds import vote
from twosource.stages.annotate.entities.names import NameRun, find_runs
from twosource.stages.annotate.entities.nominals import find_nominals
from twosource.stages.annotate.entities.parties import add_parties
from twosource.stages.annotate.entities.people import group_people
from twosource.stages.annotate.entities.pronouns import resolve_pronouns
from twosource.stages.annotate.entities.reading import read
from twosource.stages.annotate.entities.roles import add_roles
from twosource.stages.annotate.entities.roster import build
from twosource.stages.annotate.parsed import ParsedArticle

__all__ = ["RoleConflict", "find_entities", "role_conflicts"]


def find_entities(
    parsed: ParsedArticle, places: Sequence[PlaceMention], gazetteer: Gazetteer
) -> tuple[tuple[Entity, ...], tuple[EntityMention, ...]]:
    """The article's entities, and the names, descriptions and pronouns that refer to them, by offset."""
    reading = read(parsed, places, gazetteer)
    runs = find_runs(reading)
    vote(reading, runs)
    of = group_people(reading, runs)
    add_roles(reading, runs, of)
    add_ages(reading, runs, of)
    add_parties(reading, runs, of)
    people = list({id(draft): draft for _, draft in sorted(of.items())}.values())
    bodies = find_bodies(reading, runs, _tokens(runs, of))
    _attach(people, bodies)
    unnamed = find_nominals(reading, people, bodies, _taken(runs, of, people))
    find_in_headings(reading, people, bodies.by_key.values())
    unclear = [run.end - 1 for at, run in enumerate(runs) if run.kind == "person" and at not in of]
    drafts = [*people, *unnamed, *bodies.by_key.values()]
    resolve_pronouns(reading, [*people, *unnamed], list(bodies.by_key.values()), unclear)
    return build(reading, drafts)


def _attach(people: Sequence[Draft], bodies: Bodies) -> None:
    """The body that a person's role names ("the chairman of the Joint Chiefs of Staff")."""
    for draft in people:
        for start, end in draft.roles:
            body = next((bodies.at[token] for token in range(start, end) if token in bodies.at), None)
            if body is not None and draft.part_of is None:
                draft.part_of = body
                draft.country = draft.country or body.country


def _tokens(runs: Sequence[NameRun], of: dict[int, Draft]) -> dict[int, Draft]:
    """Whose name each token belongs to."""
    return {token: draft for at, draft in of.items() for token in range(runs[at].start, runs[at].end)}


def _taken(runs: Sequence[NameRun], of: dict[int, Draft], people: Sequence[Draft]) -> set[int]:
    """Tokens of people's names and roles: no description of anybody else."""
    return set(_tokens(runs, of)) | {token for draft in people for start, end in draft.roles for token in range(start, end)}
