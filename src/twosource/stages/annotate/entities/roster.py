"""The finished layer: entities with ids made from their names, and their mentions in order."""

from collections import Counter
from collections.abc import Iterable, Sequence

from twosource.model.ids import make_id
from twosource.model.mentions import Entity, EntityMention, Role
from twosource.stages.annotate.entities.drafts import Draft
from twosource.stages.annotate.entities.lexicon import PARTICLES
from twosource.stages.annotate.entities.reading import Reading


def build(reading: Reading, drafts: Sequence[Draft]) -> tuple[tuple[Entity, ...], tuple[EntityMention, ...]]:
    """Entities and mentions, both sorted by where they first stand."""
    kept = sorted(
        (draft for draft in drafts if draft.mentions), key=lambda draft: (min(found.start for found in draft.mentions), draft.key)
    )
    ids = {id(draft): make_id("entity", draft.type, *draft.key) for draft in kept}
    roster = tuple(_entity(reading, draft, ids) for draft in kept)
    names = {entity.id: entity.name for entity in roster}
    mentions = {mention: None for draft in kept for mention in _mentions(reading, draft, ids[id(draft)], names)}
    return roster, tuple(sorted(mentions, key=lambda mention: (mention.start, mention.end, mention.entity)))


def _entity(reading: Reading, draft: Draft, ids: dict[int, str]) -> Entity:
    wordings = Counter(" ".join(reading.words(found.start, found.end).split()) for found in draft.mentions if found.form == "name")
    name = _name(reading, draft, wordings)
    roles = sorted({reading.span(*role) for role in draft.roles})
    text = reading.parsed.article.text
    return Entity(
        id=ids[id(draft)],
        type=draft.type,
        name=name,
        aliases=tuple(sorted(set(wordings) - {name})),
        roles=tuple(Role(text[start:end], start, end) for start, end in roles),
        age=draft.age,
        aged=draft.aged,
        country=draft.country,
        metonym=draft.metonym,
        part_of=ids.get(id(draft.part_of)) if draft.part_of is not None else None,
        key=draft.key,
        named=draft.named,
    )


def _name(reading: Reading, draft: Draft, wordings: Counter[str]) -> str:
    """The commonest (then fullest) name, of a person with the given name; the first words for who is only described."""
    if not wordings:
        found = min(draft.mentions, key=lambda found: (reading.sents[reading.sent_of[found.start]].shouted, found.start))
        first = found.start + (reading.tag[found.start] in ("DT", "PRP$") and found.end - found.start > 1)
        words = " ".join(reading.words(first, found.end).split())
        return words if reading.tag[first] in ("NNP", "NNPS", "JJ") else words[0].lower() + words[1:]
    if draft.type == "person":
        return max(sorted(wordings), key=lambda words: (_is_full(words), wordings[words], len(words)))
    return max(sorted(wordings), key=lambda words: (wordings[words], len(words)))


def _is_full(words: str) -> bool:
    """Whether a name has more than a family name ("De Blasio" has not)."""
    first, _, rest = words.partition(" ")
    return bool(rest) and first.lower() not in PARTICLES


def _mentions(reading: Reading, draft: Draft, entity: str, names: dict[str, str]) -> Iterable[EntityMention]:
    for found in draft.mentions:
        start, end = reading.span(found.start, found.end)
        yield EntityMention(start, end, draft.type, entity, names[entity], found.form)
