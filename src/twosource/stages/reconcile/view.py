"""The story as reconcile sees it: its articles with their mentions, and how a phrase of one article is read in terms of the story."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from twosource.model.account import StoryEntity
from twosource.model.article import Article
from twosource.model.groups import CopyLink
from twosource.model.mentions import Annotations, EntityMention, PlaceMention, TimeMention
from twosource.model.span import TextSpan, covers
from twosource.model.span_index import SpanIndex
from twosource.model.values import UNKNOWN_WHEN, When, Where
from twosource.stages.claims.draft import Draft
from twosource.stages.reconcile.arguments import Argument, core_length, head_and_modifiers, name_length
from twosource.stages.reconcile.bodies import full_names
from twosource.stages.reconcile.entities import StoryEntities
from twosource.stages.reconcile.forces import serves, story_force
from twosource.stages.reconcile.places import StoryPlaces
from twosource.stages.reconcile.values import when_of, where_of

POSSESSIVE = 2
"""Characters of "'s", which a phrase may have after the name in it."""

APPOSED = re.compile(r"(?: (?:of|in|at|for|to|from|on) [^,.;\n]{1,60})?, ")
"""What may stand between a noun phrase and a name in apposition: the rest of the phrase, and a comma."""


@dataclass(frozen=True)
class StoryView:
    """One story. Articles and annotations are keyed by article id, in id order; drafts are in article and text order."""

    articles: Mapping[str, Article]
    annotations: Mapping[str, Annotations]
    links: tuple[CopyLink, ...]
    drafts: tuple[Draft, ...]
    entities: StoryEntities
    places: StoryPlaces

    @cached_property
    def _entities_at(self) -> Mapping[str, SpanIndex[EntityMention]]:
        return {key: SpanIndex((m, [(m.start, m.end)]) for m in item.entities) for key, item in self.annotations.items()}

    @cached_property
    def _places_at(self) -> Mapping[str, SpanIndex[PlaceMention]]:
        return {key: SpanIndex((m, [(m.start, m.end)]) for m in item.places) for key, item in self.annotations.items()}

    @cached_property
    def _times_at(self) -> Mapping[str, SpanIndex[TimeMention]]:
        return {key: SpanIndex((m, [(m.start, m.end)]) for m in item.times) for key, item in self.annotations.items()}

    @cached_property
    def _sources(self) -> Mapping[str, frozenset[int]]:
        """Where the sources of each article's attributions begin."""
        return {key: frozenset(start for said in item.attributions for start, _ in said.source) for key, item in self.annotations.items()}

    @cached_property
    def entity(self) -> Mapping[str, StoryEntity]:
        """The story's entities by id."""
        return {entity.id: entity for entity in self.entities.entities}

    @cached_property
    def force(self) -> StoryEntity | None:
        """The one police force of the story."""
        return story_force(self.entities.entities)

    @cached_property
    def of_force(self) -> frozenset[str]:
        """The entities that are of that force."""
        force = self.force
        return frozenset(one.id for one in self.entities.entities if force and serves(one, force, self.articles))

    @cached_property
    def full_names(self) -> Mapping[str, str]:
        """Per body that goes by the last words of another's name alone, that other."""
        return full_names(self.entities.entities)

    def text(self, article: str, span: TextSpan) -> str:
        """The words at a span, white space folded."""
        return " ".join(self.articles[article].text[span[0] : span[1]].split())

    def story_entity(self, article: str, local: str) -> str:
        """The story's id of an entity of one article."""
        return self.entities.of[article, local]

    def mentions_within(self, article: str, span: TextSpan) -> list[EntityMention]:
        """The entity mentions that lie in a span, in text order."""
        found = self._entities_at[article].overlapping(span)
        return sorted((m for m in found if covers(span, (m.start, m.end))), key=lambda m: (m.start, -m.end))

    @cached_property
    def _arguments(self) -> dict[tuple[str, TextSpan], Argument]:
        return {}

    def argument(self, article: str, span: TextSpan) -> Argument:
        """What a noun phrase refers to. Each phrase is read once: many comparisons ask for it."""
        key = article, span
        if key not in self._arguments:
            self._arguments[key] = self._read_argument(article, span)
        return self._arguments[key]

    def _read_argument(self, article: str, span: TextSpan) -> Argument:
        text = self.articles[article].text[span[0] : span[1]]
        head, modifiers = head_and_modifiers(text)
        core = (span[0], span[0] + core_length(text))
        at_head = [m for m in self._entities_at[article].overlapping(core) if m.end >= core[1] - POSSESSIVE]
        entities = self._apposed(article, span) or at_head
        places = self._places_at[article].overlapping(core)
        named = [m for m in places if m.end >= span[0] + name_length(text) - POSSESSIVE and m.use != "adjective"]
        ids = {self.story_entity(article, m.entity) for m in entities if m.end - m.start > POSSESSIVE or m.form == "pronoun"}
        countries = {m.country for m in places if m.country and (m.use != "place" or m.precision == "country")}
        countries |= {country for identity in ids if (country := self.entities.country.get(identity))}
        return Argument(
            text=" ".join(text.split()),
            head=head,
            modifiers=modifiers,
            entities=frozenset(ids),
            places=frozenset(self.places.id_at[article, m.start] for m in named),
            countries=frozenset(countries),
            state=any(m.precision == "country" or m.use == "metonym" for m in named) or bool(ids & self.entities.metonyms),
        )

    def _apposed(self, article: str, span: TextSpan) -> list[EntityMention]:
        """The name that stands right after a phrase, in apposition: "the deputy mayor of the city, Anna Kern,"."""
        text = self.articles[article].text
        comma = APPOSED.match(text, span[1])
        if comma is None:
            return []
        at = comma.end()
        named = [m for m in self._entities_at[article].overlapping((at, at + 1)) if m.start == at and m.form == "name"]
        if at in self._sources[article]:  # "killed seven people, Jo Kim, the governor, said"
            return []
        return [m for m in named if text[m.end : m.end + 1] in ",.;"]

    def place_ids(self, article: str, spans: tuple[TextSpan, ...]) -> frozenset[str]:
        """The places named at these spans."""
        return frozenset(self.places.id_at[article, start] for start, _ in spans if (article, start) in self.places.id_at)

    def time_mentions(self, article: str, spans: tuple[TextSpan, ...]) -> list[TimeMention]:
        """The times named at these spans."""
        return [time for span in spans for time in self._times_at[article].overlapping(span) if (time.start, time.end) == span]

    def when(self, article: str, spans: tuple[TextSpan, ...]) -> When:
        """The most exact time named at these spans."""
        times = [when_of(self.articles[article], time) for time in self.time_mentions(article, spans)]
        known = [time for time in times if time.start]
        return known[0] if known else times[0] if times else UNKNOWN_WHEN

    def wheres(self, article: str, spans: tuple[TextSpan, ...]) -> list[Where]:
        """The places named at these spans."""
        found = (mention for span in spans for mention in self._places_at[article].overlapping(span) if mention.use == "place")
        return [where_of(self.articles[article], mention, self.places.id_at[article, mention.start]) for mention in found]

    def where(self, article: str, spans: tuple[TextSpan, ...]) -> Where | None:
        """The first place named at these spans."""
        return next(iter(self.wheres(article, spans)), None)
