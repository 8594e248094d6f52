"""One entity per person, organisation and group over the articles of a story.

Names are merged by what the annotate stage made of them (folded words, states as codes), never by likeness of letters alone: two given
names never make one person (but see `spellings.py`), and a bare family name joins only the one person of the story who bears it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from twosource.model.account import RoleOnPage, StoryEntity
from twosource.model.ids import make_id
from twosource.model.mentions import Annotations, Entity, EntityMention
from twosource.model.span import Span
from twosource.stages.annotate.entities.bodies import SMALL, initials
from twosource.stages.annotate.entities.fold import fold_name
from twosource.stages.annotate.entities.lexicon import SPOKES, SUFFIXES
from twosource.stages.annotate.entities.names import is_acronym
from twosource.stages.annotate.entities.people import same_person
from twosource.stages.reconcile.spellings import join_spellings

Local = tuple[str, str]
"""An article's id and the id of an entity in it."""
Key = tuple[str, ...]

NICKNAME: Final = re.compile(r"\s[\"“‘'][^\"“”‘’']{1,30}[\"”’'](?=\s)")
GENERATION: Final = 1
"""Elements at the end of a person's key that are no word of the name (its generation)."""


CHILD, AGES_APART = 18, 15
"""Who is below the one age and who is so many years older are father and child of one name, not one person with a misprint; by hand. So
are grown people of whom one has a first name more."""


@dataclass(frozen=True, slots=True)
class StoryEntities:
    """The entities of a story, the most mentioned first, and what origins need to know of them, by story-level id.

    `of`: the story-level id of each article's entities. `country`: ISO 3166 alpha-2 of the state it belongs to or speaks for.
    `metonyms`: those that stand for a state's government ("Moscow", "the Kremlin"). `part_of`: the body that somebody's role names.
    `speaks_for`: of these, the body of a spokesperson: the two are one origin.
    `unnamed`: those that the pages only describe.
    """

    entities: tuple[StoryEntity, ...]
    of: Mapping[Local, str]
    country: Mapping[str, str]
    metonyms: frozenset[str]
    part_of: Mapping[str, str]
    speaks_for: Mapping[str, str]
    unnamed: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Member:
    """An article's entity, with its mentions there."""

    article: str
    entity: Entity
    mentions: tuple[EntityMention, ...]

    @property
    def local(self) -> Local:
        return self.article, self.entity.id

    @property
    def words(self) -> tuple[str, ...]:
        """The words of its name, without suffixes and a nickname in quotes."""
        name = NICKNAME.sub(" ", self.entity.name)
        return tuple(word for word in name.replace(",", " ").split() if word.lower() not in SUFFIXES)


Cluster = list[_Member]


def merge_entities(annotations: Sequence[Annotations]) -> StoryEntities:
    """Merge the rosters of a story's articles. The same articles in any order give the same entities."""
    members = sorted(_members(annotations), key=lambda member: (member.entity.type, member.entity.key, member.article))
    people = [member for member in members if member.entity.type == "person" and member.entity.named]
    bodies = [member for member in members if member.entity.type != "person"]
    person_clusters = _people(people)
    bodies = _move_people(bodies, person_clusters)
    body_clusters = _bodies(bodies)
    of = {member.local: at for at, cluster in enumerate(body_clusters) for member in cluster}
    described = [member for member in members if member.entity.type == "person" and not member.entity.named]
    clusters = [*body_clusters, *person_clusters, *_described(described, of)]
    return _story(clusters)


def _members(annotations: Sequence[Annotations]) -> Iterable[_Member]:
    for article in annotations:
        mentions: dict[str, list[EntityMention]] = defaultdict(list)
        for mention in article.entities:
            mentions[mention.entity].append(mention)
        for entity in article.roster:
            yield _Member(article.article, entity, tuple(mentions[entity.id]))


def _people(people: Sequence[_Member]) -> list[Cluster]:
    """Full names by family name, each with all others of its cluster; then single names, where one person can be meant."""
    clusters: list[Cluster] = []
    by_family: dict[str, list[Cluster]] = defaultdict(list)
    full = sorted((member for member in people if len(member.words) > 1), key=lambda member: (-len(member.words[0]), member.entity.key))
    for member in full:  # whole given names come before initials, so that an initial joins only where one name fits it
        fits = [cluster for cluster in by_family[member.entity.key[-1 - GENERATION]] if _all_same(cluster, member)]
        alike = [cluster for cluster in fits if any(other.entity.key == member.entity.key for other in cluster)]
        fits = alike[:1] or fits  # the same name comes before one that is only like it
        if len(fits) == 1:
            fits[0].append(member)
        else:
            clusters.append([member])
            by_family[member.entity.key[-1 - GENERATION]].append(clusters[-1])
    named = list(clusters)
    for member in people:
        if len(member.words) == 1:
            key = member.entity.key[0]
            fits = by_family.get(key) or [cluster for cluster in named if any(key in other.entity.key[:-2] for other in cluster)]
            fits = [cluster for cluster in fits if not _ages_apart(cluster, member)]
            if len(fits) == 1:
                fits[0].append(member)
            else:
                clusters.append(_lone(clusters, member))
    return join_spellings([cluster for cluster in clusters if cluster])


def _lone(clusters: list[Cluster], member: _Member) -> Cluster:
    """A single name that fits nobody: with its like in other articles, if there are any."""
    for cluster in clusters:
        if cluster and cluster[0].entity.key == member.entity.key:
            cluster.append(member)
            return []
    return [member]


def _all_same(cluster: Cluster, member: _Member) -> bool:
    generations = {other.entity.key[-1] for other in (*cluster, member)} - {""}
    one_article = any(other.article == member.article for other in cluster)  # there they were told apart already
    if one_article or len(generations) > 1 or _ages_apart(cluster, member):
        return False
    return all(same_person(other.words, member.words) for other in cluster)


def _ages_apart(cluster: Cluster, member: _Member) -> bool:
    """Whether years lie between two people of one name: a child's and another's, or of those whose first names differ."""
    ages = [other.entity.age for other in (*cluster, member) if other.entity.age is not None]
    if not ages or max(ages) - min(ages) < AGES_APART:
        return False
    return min(ages) < CHILD or len({fold_name(other.words[:1]) for other in (*cluster, member) if len(other.words) > 1}) > 1


def _move_people(bodies: Sequence[_Member], people: list[Cluster]) -> list[_Member]:
    """A name that one article took for a body and others know as a person's goes to the person."""
    named = {fold_name(other.words): cluster for cluster in people for other in cluster}
    families: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in people:
        families[fold_name(cluster[0].words)[-1]].append(cluster)
    left = []
    for member in bodies:
        key = fold_name(member.words) if member.entity.named and member.entity.type == "organisation" else ()
        found = named.get(key) or (families[key[0]][0] if len(key) == 1 and len(families.get(key[0], ())) == 1 else None)
        if found is None or member.entity.metonym:
            left.append(member)
        else:
            found.append(member)
    return left


def _bodies(bodies: Sequence[_Member]) -> list[Cluster]:
    """Bodies by key; then a state left out, acronyms and aliases, each where one body can be meant."""
    by_key: dict[Key, Cluster] = defaultdict(list)
    for member in bodies:
        by_key[_body_key(member.entity)].append(member)
    index = _Index()
    for key, cluster in by_key.items():
        index.add(key, cluster)
    for key in sorted(by_key):
        target = _longer(key, index) or _by_alias(key, by_key[key], index)
        if target is not None:
            moved = by_key.pop(key)
            index.remove(key)
            index.add(target, moved)
            by_key[target].extend(moved)
    return [by_key[key] for key in sorted(by_key)]


class _Index:
    """The keys of organisations by what may stand for them, so that each body is compared with its like alone."""

    def __init__(self) -> None:
        self.by_words: dict[Key, set[Key]] = defaultdict(set)
        """Those of a state, by their words."""
        self.by_initials: dict[str, set[Key]] = defaultdict(set)
        self.police: set[Key] = set()
        self._at: dict[Key, list[set[Key]]] = defaultdict(list)

    def add(self, key: Key, cluster: Cluster) -> None:
        """Note a body, or more names of one that is known."""
        if key[0] != "organisation":
            return
        places = [self.by_initials[letters] for letters in _initials(_wordings(cluster))]
        if key[1]:
            places.append(self.by_words[key[2:]])
        if "police" in "".join(key):
            places.append(self.police)
        for keys in places:
            keys.add(key)
        self._at[key].extend(places)

    def remove(self, key: Key) -> None:
        """Forget a body that is now another's."""
        for keys in self._at.pop(key, ()):
            keys.discard(key)


def _body_key(entity: Entity) -> Key:
    return ("government", entity.country) if entity.metonym and entity.country else entity.key


def _longer(key: Key, index: _Index) -> Key | None:
    """The one body that has the same words and a state, or is the one police force of the story."""
    if key[0] != "organisation" or key[1]:
        return None
    return _only(index.police - {key} if key[2:] == ("police",) else index.by_words.get(key[2:], set()))


def _by_alias(key: Key, cluster: Cluster, index: _Index) -> Key | None:
    """The one body whose initials are among this one's names."""
    letters = {name.replace(".", "").lower() for name in _wordings(cluster) if is_acronym(name)}
    return _only({other for word in letters for other in index.by_initials.get(word, ())} - {key})


def _only(keys: set[Key]) -> Key | None:
    return next(iter(keys)) if len(keys) == 1 else None


def _wordings(cluster: Cluster) -> frozenset[str]:
    return frozenset(name for member in cluster if member.entity.named for name in (member.entity.name, *member.entity.aliases))


def _initials(names: frozenset[str]) -> set[str]:
    long = [tuple(word for word in name.split() if word.lower() not in SMALL - {"of"}) for name in names if " " in name]
    return {letters for name in long for letters in initials(name)}


def _described(people: Sequence[_Member], body_of: Mapping[Local, int]) -> list[Cluster]:
    """People who are only described: one per body they speak for and wording."""
    by_body: dict[tuple[object, ...], Cluster] = defaultdict(list)
    for member in people:
        body = body_of.get((member.article, member.entity.part_of or ""))
        spokes = member.entity.key[1] == "spokesperson"
        by_body[(body, member.entity.country or "", "spokesperson" if spokes else member.entity.name.lower())].append(member)
    return [by_body[key] for key in sorted(by_body, key=str)]


def _story(clusters: list[Cluster]) -> StoryEntities:
    ids = _ids(clusters)
    entities = [(_entity(cluster, identity), cluster) for cluster, identity in zip(clusters, ids, strict=True)]
    of = {member.local: entity.id for entity, cluster in entities for member in cluster}
    part_of: dict[str, str] = {}
    for entity, cluster in entities:
        named = [(member.article, member.entity.part_of or "") for member in cluster]
        bodies = Counter(of[local] for local in named if local in of)
        if bodies:
            part_of[entity.id] = min(bodies, key=lambda body: (-bodies[body], body))
    return StoryEntities(
        entities=tuple(entity for entity, _ in sorted(entities, key=lambda item: (-len(item[0].mentions), item[0].name, item[0].id))),
        of=of,
        country={entity.id: code for entity, cluster in entities if (code := _commonest(member.entity.country for member in cluster))},
        metonyms=frozenset(entity.id for entity, cluster in entities if any(member.entity.metonym for member in cluster)),
        part_of=part_of,
        speaks_for={entity.id: part_of[entity.id] for entity, cluster in entities if entity.id in part_of and _speaks(cluster)},
        unnamed=frozenset(entity.id for entity, cluster in entities if not any(member.entity.named for member in cluster)),
    )


def _ids(clusters: list[Cluster]) -> list[str]:
    """Ids made from the names; of two people of one name that an article tells apart, also from the articles that name each."""
    ids = [_identity(cluster) for cluster in clusters]
    repeated = {identity for identity, n in Counter(ids).items() if n > 1}
    return [
        _identity(cluster, *sorted({member.article for member in cluster}), *sorted({member.entity.id for member in cluster}))
        if identity in repeated
        else identity
        for cluster, identity in zip(clusters, ids, strict=True)
    ]


def _identity(cluster: Cluster, *more: str) -> str:
    key = min(_body_key(member.entity) for member in cluster)
    return make_id("entity", cluster[0].entity.type, *key, *fold_name(tuple(_name(cluster).split())), *more)


def _speaks(cluster: Cluster) -> bool:
    """Somebody whose role is to speak for a body, named or not."""
    if cluster[0].entity.type != "person":
        return False
    roles = [role.text.lower().split() for member in cluster for role in member.entity.roles]
    return any(member.entity.key[1] == "spokesperson" for member in cluster) or any(SPOKES & set(role) for role in roles)


def _commonest(values: Iterable[str | int | None]) -> str | None:
    count = Counter(str(value) for value in values if value is not None)
    return min(count, key=lambda value: (-count[value], value)) if count else None


def _entity(cluster: Cluster, identity: str) -> StoryEntity:
    name = _name(cluster)
    wordings = {wording for member in cluster for wording in (member.entity.name, *member.entity.aliases)}
    roles = {Span(member.article, role.start, role.end): role.text for member in cluster for role in member.entity.roles}
    spans = {Span(member.article, mention.start, mention.end) for member in cluster for mention in member.mentions}
    age = _commonest(member.entity.age for member in cluster)
    return StoryEntity(
        id=identity,
        type=cluster[0].entity.type,
        name=name,
        aliases=tuple(sorted(wordings - {name})),
        roles=tuple(RoleOnPage(text, span) for span, text in sorted(roles.items())),
        mentions=tuple(sorted(spans)),
        age=int(age) if age else None,
    )


def _name(cluster: Cluster) -> str:
    """The name most articles use; of people the fullest that two use, or that is used at all."""
    named = [member for member in cluster if member.entity.named] or cluster
    count = Counter(member.entity.name for member in named if member.entity.type == cluster[0].entity.type) or Counter(
        member.entity.name for member in named
    )
    if cluster[0].entity.type == "person":
        return min(count, key=lambda name: (" " not in name, -count[name], -len(name), name))
    return min(count, key=lambda name: (-count[name], -len(name), name))
