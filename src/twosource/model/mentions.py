"""What one article mentions, with the exact words: the output of the annotate stage, one class per layer.

All offsets are code points into the article's own text, end exclusive.
"""

from dataclasses import dataclass
from typing import Literal

from twosource.model.shown import internal, optional
from twosource.model.span import TextSpan
from twosource.model.values import Basis, Bound, Precision, Scope

Polarity = Literal["affirmed", "denied"]
Certainty = Literal["stated", "hedged", "conditional", "planned"]
EntityType = Literal["person", "organisation", "group", "other"]
Interval = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the article; `block` is the kind of block it stands in. Sentences never cross a block."""

    start: int
    end: int
    block: str


@dataclass(frozen=True, slots=True)
class Role:
    """A title or role as the page words it: "General", "the chairman of the Joint Chiefs of Staff"."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, organisation or group of an article. `id` is good within the article only.

    `country`: ISO 3166 alpha-2 of the state it belongs to or speaks for, where the words say so ("Russian Defence Ministry": RU).
    `metonym`: a place name that stands for its government or forces ("Moscow said").
    `part_of`: id of the body it speaks for or belongs to ("a Kremlin spokesperson" -> the Kremlin), where the words say so.
    `key`: what all wordings of its name share (folded words, a state's code), for merging. `named`: False where it is only described.
    `aged`: the words that tell a person's age with the name.
    """

    id: str
    type: EntityType
    name: str
    aliases: tuple[str, ...]
    roles: tuple[Role, ...]
    age: int | None = optional()
    country: str | None = optional()
    metonym: bool = False
    part_of: str | None = optional()
    key: tuple[str, ...] = internal(())
    named: bool = internal(True)
    aged: TextSpan | None = internal(None)


@dataclass(frozen=True, slots=True)
class EntityMention:
    """A name, nominal ("the general") or pronoun ("He") that refers to an entity of the article."""

    start: int
    end: int
    type: EntityType
    entity: str
    name: str
    form: Literal["name", "nominal", "pronoun"] = "name"


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A toponym, resolved. `use`: only "place" reaches the map; "metonym" (Moscow said) and "adjective" (Russian) do not."""

    start: int
    end: int
    use: Literal["place", "metonym", "adjective"]
    geonameid: int | None
    name: str
    country: str | None
    admin1: str | None
    lat: float | None
    lon: float | None
    score: float
    admin2: str | None = None
    within: tuple[str, ...] = ()
    precision: str = "unknown"
    relation: str | None = optional()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A TIMEX3 expression and the half-open interval it means; (None, None) where it has no anchor.

    `expression` is what was recognised before any anchor was applied, so that a later stage can anchor it again.
    """

    start: int
    end: int
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    interval: Interval
    mod: str | None = optional()
    precision: Precision = "unknown"
    basis: Basis = "stated"
    expression: object = internal()


@dataclass(frozen=True, slots=True)
class QuantityMention:
    """A number of something. `unit`: the measuring unit in the singular, else the counted noun; `of`: of what or whom.

    `measure`: the outcome that the words count (the account's figures: killed, injured, casualties, missing, displaced, evacuated,
    arrested, captured, destroyed), "other" where they count none. `counted`: the span of the counted noun phrase.
    `increment`: "another three". `part`: a part of a figure named beside it ("including two children"). `scope`: "cumulative" for a
    count over a period ("so far this year"), which begins on the day `since` where that is known; "total" where the words say that it is
    the whole; None: nothing is said, one incident.
    """

    start: int
    end: int
    low: float | None
    high: float | None
    approximate: bool
    unit: str
    of: str
    bound: Bound | None = optional()
    change: str | None = optional()
    measure: str = "other"
    counted: TextSpan | None = optional()
    increment: bool = False
    part: bool = False
    scope: Scope | None = optional()
    since: str | None = optional()


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what: source, cue and content as spans (several where the text splits them).

    `speaker`: id of the entity that the source refers to, None where it is left open. `origin_kind`: what sort of origin the
    source is; "outlet" is for an outlet or agency that is itself cited. `addressee`: the outlet told ("told Reuters").
    `certainty` and `polarity` are what the cue does to the content ("reportedly" hedges, "denied" denies).
    """

    source: tuple[TextSpan, ...]
    cue: tuple[TextSpan, ...]
    content: tuple[TextSpan, ...]
    kind: Literal["direct", "indirect", "mixed"]
    speaker: str | None
    origin_kind: Literal["person", "organisation", "outlet", "unnamed", "document", "imagery"] = "person"
    certainty: Certainty = "stated"
    polarity: Polarity = "affirmed"
    addressee: TextSpan | None = optional()


@dataclass(frozen=True, slots=True)
class EventMention:
    """Something that happens, holds or is planned: a verb, an event noun, or a state ("was the only capital").

    `start`, `end`: the trigger. `clause`: the words that say it, the trigger's own clause with its arguments (for a noun: its noun
    phrase). `actors`, `recipients`: noun phrases, not clauses. `places`, `times`, `quantities`: spans of mentions of those layers that
    the parse attaches to it. `form`: how it stands in the sentence. `reason`: spans of purpose or cause clauses attached to it.
    `root`: the verb behind it, its particle with it ("withdrawal", "pullout": withdraw; "pull_out"), for telling what may be one event.
    """

    start: int
    end: int
    lemma: str
    type: str
    actors: tuple[TextSpan, ...]
    recipients: tuple[TextSpan, ...]
    polarity: Polarity
    certainty: Certainty
    clause: TextSpan = (0, 0)
    form: Literal["verb", "noun", "state"] = "verb"
    status: Literal["done", "ongoing", "planned", "threatened", "ordered", "hypothetical", "habitual"] = "done"
    places: tuple[TextSpan, ...] = ()
    times: tuple[TextSpan, ...] = ()
    quantities: tuple[TextSpan, ...] = ()
    instruments: tuple[TextSpan, ...] = ()
    reason: tuple[TextSpan, ...] = ()
    head_words: tuple[str, ...] = ()
    root: str = internal("")


@dataclass(frozen=True, slots=True)
class Annotations:
    """Everything that was read in one article. `references`: words that mean an event without telling it; no claim is made of them."""

    article: str
    sentences: tuple[Sentence, ...] = ()
    roster: tuple[Entity, ...] = ()
    entities: tuple[EntityMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    times: tuple[TimeMention, ...] = ()
    quantities: tuple[QuantityMention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    events: tuple[EventMention, ...] = ()
    references: tuple[EventMention, ...] = ()
