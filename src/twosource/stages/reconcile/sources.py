"""Sources: what origin a voice is: a named person, a body, somebody unnamed (whose, how many), imagery, a document, an outlet.

`root` names what an origin knows from: two origins with one root are not independent. Each decision leaves its reason.
"""

import re
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from twosource.model.article import Article
from twosource.model.claims import Number, OriginKind
from twosource.model.mentions import EntityMention
from twosource.stages.claims.draft import Voice
from twosource.stages.copies.credit import AGENCIES
from twosource.stages.reconcile.arguments import EMPTY, PREPOSITIONS, core_length, singular, words_of
from twosource.stages.reconcile.bodies import AUTHORITY, ORGAN, ends_with
from twosource.stages.reconcile.forces import OF_THE_LAW, means

if TYPE_CHECKING:
    from twosource.stages.reconcile.view import StoryView

NAMED: Final = re.compile(r"\s(?:[A-Z]|[\"\u201c\u2018'][A-Z])")
"""A capital inside a phrase: it names somebody. "A pensioner" and "His service" only describe."""

DEFINITE: Final = re.compile(r"(?i)the |this |that |[^\s]+(?: [^\s]+)?['\u2019]s? ")
"""How a phrase begins that means one body ("the hospital", "the mayor's office"), unlike "a hospital"."""

SHORT: Final = re.compile(r"(?i)the ([a-z]{3,})")
"""A body called by the last word of its name alone; an authority by its last words ("the coroner's office")."""

MAKER: Final = re.compile(r"(?i)\b(?:by|from|of|in|at|within|for|with|inside)(?: the)? $")
"""What stands before the body that a document or imagery is by, or that an unnamed source is of, where it follows the noun."""

JOINED: Final = re.compile(r"\band\b|,")
"""Two sources in one phrase ("a diplomat and two officials"): neither whose nor how many is told of both."""

OPEN_PLURAL: Final = frozenset("people police personnel staff".split())
"""Plurals without an s."""


@dataclass(frozen=True)
class Source:
    """What is known of one origin: how it is named, what it knows from, and why it was taken so."""

    kind: OriginKind
    key: str
    name: str
    root: str
    entity: str | None = None
    body: str | None = None
    country: str | None = None
    number: Number | None = None
    eyewitness: bool = False
    reasons: tuple[str, ...] = field(default=())


def outlet_name(article: Article) -> str:
    """What the account calls the outlet of an article: its name, else the page's own."""
    return article.outlet or PurePath(article.name).name or article.id


def article_source(article: Article) -> Source:
    """An article's outlet, as the source of what it says in its own voice."""
    if article.outlet:
        return named_outlet(article.outlet)
    key = f"page:{article.id}"
    return Source("outlet", key, outlet_name(article), f"outlet:{key}", reasons=("the page does not name its outlet",))


def named_outlet(name: str, *reasons: str) -> Source:
    """An outlet or agency by its name; the long and the short name of an agency are one."""
    bare = name.lower().removeprefix("the ")
    key = AGENCIES.get(bare, bare).lower()
    return Source("outlet", key, name, f"outlet:{key}", reasons=reasons)


def voice_source(view: "StoryView", article: str, voice: Voice) -> Source:
    """The origin that a voice of an article is."""
    if voice.kind == "outlet" and (voice.entity or _is_name(voice.text)):
        name = view.entity[view.story_entity(article, voice.entity)].name if voice.entity else voice.text
        return named_outlet(name, "the article cites it")
    return _entity_source(view, article, voice) if voice.entity else _open_source(view, article, voice)


def _is_name(text: str) -> bool:
    """Whether a phrase names an outlet: a capital inside it, or on all its words ("Local media" begins a sentence)."""
    return NAMED.search(text) is not None or all(word[0].isupper() for word in text.split() if word not in ("of", "the"))


def _entity_source(view: "StoryView", article: str, voice: Voice) -> Source:
    """Somebody whom the story knows: a person, a body or its spokesperson, somebody who is only described."""
    known = view.entities
    entity = view.story_entity(article, voice.entity or "")
    name = view.entity[entity].name
    speaks_for, part_of = known.speaks_for.get(entity), known.part_of.get(entity)
    if speaks_for:
        body = view.entity[speaks_for].name
        reason = f"{name} speaks for {body}"
        return Source(_kind(view, speaks_for), speaks_for, body, _root(view, speaks_for), speaks_for, reasons=(reason,))
    kind = _kind(view, entity)
    if kind == "unnamed":
        return _unnamed_entity(view, article, voice, entity)
    if kind == "person" and part_of and AUTHORITY.search(view.entity[part_of].name):
        reason = f"{name} speaks from what {view.entity[part_of].name} knows"
        return Source(kind, entity, name, _root(view, part_of), entity, body=part_of, reasons=(reason,))
    root = _root(view, entity)
    reasons = (f"{name} speaks from what {view.entity[root].name} knows",) if kind == "person" and root != entity else ()
    return Source(kind, entity, name, root, entity, body=part_of, reasons=reasons)


def _unnamed_entity(view: "StoryView", article: str, voice: Voice, entity: str) -> Source:
    """Somebody who is described by a body or a state ("a Kremlin source", "US officials"): one knowledge with that body."""
    body, country = view.entities.part_of.get(entity), view.entities.country.get(entity)
    root = _root(view, body) if body else f"state:{country}" if country else entity
    whose = view.entity[body].name if body else country and f"one state ({country})"
    number = _number(view, article, voice)
    return Source("unnamed", entity, view.entity[entity].name, root, entity, body, country, number, reasons=(_one_of(whose),))


def _kind(view: "StoryView", entity: str) -> OriginKind:
    """A body that is only described ("police", "Ukraine's army") is a body all the same; a person or other people are then unnamed."""
    kind, name = view.entity[entity].type, view.entity[entity].name
    if entity in view.entities.unnamed and kind != "organisation" and not (kind == "group" and ORGAN.search(name)):
        return "unnamed"
    return "person" if kind == "person" else "organisation"


def _root(view: "StoryView", entity: str) -> str:
    """What an entity knows from: bodies that speak for one state are one, and so are the officers of the story's one police force."""
    if view.force and entity in view.of_force:
        return view.force.id
    country = view.entities.country.get(entity)
    organ = entity in view.entities.metonyms or ORGAN.search(view.entity[entity].name)
    if country and organ and view.entity[entity].type != "person":
        return f"state:{country}"
    return view.full_names.get(entity, entity)


def _open_source(view: "StoryView", article: str, voice: Voice) -> Source:
    """A source that is no entity: its words, and the body that they name; without words, nobody can tell it from another."""
    words = [word for word in words_of(voice.text) if word not in EMPTY]
    if not words:
        reason = f'the page says "{voice.text}", and nothing tells who that is' if voice.text else "the page names nobody"
        return Source("unnamed", "", "an unnamed source", "unnamed", reasons=(reason,))
    key, maker = " ".join(words), _body_within(view, article, voice)
    body = view.story_entity(article, maker.entity) if maker else None
    if body is None and view.force and OF_THE_LAW.search(voice.text):
        body = view.force.id
    if voice.kind in ("document", "imagery"):
        reasons = (f"it is by {view.entity[body].name} or was given out there",) if body else ()
        root = _root(view, body) if body else f"{voice.kind}:{words[-1]}"
        return Source(voice.kind, key, voice.text, root, body=body, reasons=reasons)
    if (short := _named_in_full(view, article, voice)) is not None:
        name = view.entity[short].name
        return Source("organisation", short, name, _root(view, short), short, reasons=(f'"{voice.text}" is {name}, the only one here',))
    countries = () if JOINED.search(voice.text) else tuple(_countries(view, article, voice))
    country = countries[0] if len(countries) == 1 else None
    if _is_told(voice, maker):
        return Source(voice.kind, key, voice.text, f"{voice.kind}:{words[-1]}", body=body, country=country)
    whose = view.entity[body].name if body else country and f"one state ({country})"
    root = _root(view, body) if body else f"state:{country}" if country else "unnamed"
    return Source("unnamed", key, voice.text, root, None, body, country, _number(view, article, voice), reasons=(_one_of(whose),))


def _named_in_full(view: "StoryView", article: str, voice: Voice) -> str | None:
    """The one body of an article, else of the story, that "the navy" is short for: the Indian Navy, where no other navy is named."""
    if view.force and means(view.force, voice.text):
        return view.force.id
    words = words_of(voice.text.removeprefix("The ").removeprefix("the "))
    if voice.kind == "person" or not (SHORT.fullmatch(voice.text) or AUTHORITY.search(voice.text)):
        return None
    called = [entity for entity in view.entities.entities if ends_with(words_of(entity.name), words)]
    named = [entity for entity in called if _kind(view, entity.id) == "organisation"]
    here = [body for body in named if any(mention.article == article for mention in body.mentions)]
    found = here or named
    return found[0].id if len(found) == 1 else None


def _is_told(voice: Voice, maker: EntityMention | None) -> bool:
    """Whether the words of a person or a body tell which one it is. The name of the body that somebody is of does not name him."""
    own = voice.text.replace(maker.name, "") if maker else voice.text
    return (voice.kind in ("person", "organisation") and NAMED.search(own) is not None) or (
        voice.kind == "organisation" and DEFINITE.match(voice.text) is not None
    )


def _one_of(whose: str | None) -> str:
    """Why unnamed sources count as one."""
    if whose is None:
        return "unnamed sources that nothing tells apart count as one"
    return f"unnamed sources of {whose} count as one origin, and not as independent of it"


def _countries(view: "StoryView", article: str, voice: Voice) -> frozenset[str]:
    return view.argument(article, voice.source).countries if voice.source else frozenset()


def _body_within(view: "StoryView", article: str, voice: Voice) -> EntityMention | None:
    """The body that a phrase says its source is of or by: "officials in the Defence Ministry", "a police report"."""
    if voice.source is None:
        return None
    text, (start, end) = view.articles[article].text, voice.source
    for mention in view.mentions_within(article, voice.source):
        before = text[start : mention.start]
        owner = text[mention.end : end].strip() and not PREPOSITIONS.intersection(before.lower().split())
        if _is_body(mention) and (MAKER.search(before) or owner):
            return mention
    return None


def _is_body(mention: EntityMention) -> bool:
    return mention.type == "organisation" and mention.form != "pronoun"


def _number(view: "StoryView", article: str, voice: Voice) -> Number | None:
    """How many people an unnamed source is, as far as the words tell."""
    if voice.source is None or JOINED.search(voice.text):
        return None
    for quantity in view.annotations[article].quantities:
        if voice.source[0] <= quantity.start and quantity.end <= voice.source[1] and quantity.low is not None:
            return Number(int(quantity.low), int(quantity.high) if quantity.high is not None else None)
    words = voice.text[: core_length(voice.text)].lower().split()
    if not words or words[0] in ("a", "an", "one", "another"):
        return Number(1, 1) if words else None
    return Number(2, None) if singular(words[-1]) != words[-1] or words[-1] in OPEN_PLURAL else None
