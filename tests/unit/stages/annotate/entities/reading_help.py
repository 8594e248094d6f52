"""Find the entities of a text, with places given by their words."""

from tests.unit.helpers import parsed_of
from twosource.model.mentions import PlaceMention
from twosource.stages.annotate.entities import find_entities


def place(text: str, word: str, use: str = "place", country: str | None = None) -> PlaceMention:
    start = text.index(word)
    return PlaceMention(start, start + len(word), use, None, word, country, None, None, None, 1.0)


def found(text, parser, gazetteer, *places):
    """Entities by name, and per name the words of its mentions with the first letter of their form."""
    roster, mentions = find_entities(parsed_of(text, parser), places, gazetteer)
    names = {entity.id: entity.name for entity in roster}
    said: dict[str, list[str]] = {name: [] for name in names.values()}
    for mention in mentions:
        said[names[mention.entity]].append(f"{text[mention.start : mention.end]}/{mention.form[0:2]}")
    return {entity.name: entity for entity in roster}, said


def holder(marked, parser, gazetteer, *places):
    """Name of the entity that the words in [brackets] refer to, None where they are left open."""
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    roster, mentions = find_entities(parsed_of(text, parser), places, gazetteer)
    names = {entity.id: entity.name for entity in roster}
    fits = [names[mention.entity] for mention in mentions if mention.start < end <= mention.end and mention.end > start]
    return fits[0] if fits else None
