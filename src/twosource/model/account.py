"""The account of one story: the public form that everything else is a rendering of."""

from dataclasses import dataclass, field
from typing import Final

from twosource.model.article import Article
from twosource.model.claims import Claim, Origin
from twosource.model.findings import Event, Figure, Finding, Person, TimelineEntry
from twosource.model.groups import CopyLink
from twosource.model.mentions import EntityType
from twosource.model.problems import Problem
from twosource.model.shown import optional
from twosource.model.span import Span
from twosource.model.values import When, Where

FORMAT: Final = "twosource/account/1"


@dataclass(frozen=True, slots=True)
class StoryHeader:
    """What the story is called and when its articles came out (ISO 8601, None where no article is dated)."""

    id: str
    headline: str
    first_published: str | None
    last_published: str | None


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some of a page's own words."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class MainEvent:
    """What the story is about: `event` names one of the account's events.

    `participants`: the words for who takes part, also those that no entity stands for ("seven people", "a tram").
    """

    event: str | None
    what: str
    who: tuple[str, ...]
    when: When
    where: Where
    why: tuple[str, ...]
    how: tuple[str, ...]
    spans: tuple[Span, ...]
    participants: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class RoleOnPage:
    """A title or role in the page's own words."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class StoryEntity:
    """One person, organisation or group over all articles of the story."""

    id: str
    type: EntityType
    name: str
    aliases: tuple[str, ...]
    roles: tuple[RoleOnPage, ...]
    mentions: tuple[Span, ...]
    age: int | None = optional()


@dataclass(frozen=True, slots=True)
class StoryPlace:
    """One place of the story's map. `within`: the areas it lies in, smallest first."""

    id: str
    geonameid: int | None
    name: str
    country: str | None
    admin1: str | None
    admin2: str | None
    within: tuple[str, ...]
    lat: float | None
    lon: float | None
    precision: str
    mentions: tuple[Span, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """The account of one story."""

    story: StoryHeader
    main_event: MainEvent
    articles: tuple[Article, ...]
    copies: tuple[CopyLink, ...]
    entities: tuple[StoryEntity, ...]
    places: tuple[StoryPlace, ...]
    origins: tuple[Origin, ...]
    claims: tuple[Claim, ...]
    events: tuple[Event, ...]
    findings: tuple[Finding, ...]
    figures: tuple[Figure, ...]
    people: tuple[Person, ...]
    timeline: tuple[TimelineEntry, ...]
    problems: tuple[Problem, ...]
    format: str = field(default=FORMAT)
