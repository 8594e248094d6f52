"""Origins: from whom a claim ultimately comes, and which origins are independent of one another.

The two-source rule: outlets that quote one speaker, or reprint one report, are one origin. Two bodies of one state, a body and its
spokesperson, and unnamed sources that nothing tells apart are not independent either.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

from twosource.model.article import Article
from twosource.model.claims import Origin, OriginKind
from twosource.model.ids import make_id
from twosource.stages.claims.draft import Draft, Voice
from twosource.stages.reconcile.arguments import EMPTY, words_of
from twosource.stages.reconcile.copied import CopiedWords

if TYPE_CHECKING:
    from twosource.stages.reconcile.view import StoryView

ORGAN = re.compile(
    r"(?i)\b(?:ministry|government|cabinet|kremlin|white house|state department|pentagon|presidential office|president's office)\b"
)
"""Names of the bodies that speak for a state; general, by hand."""

NAMED = re.compile(r"\s(?:[A-Z]|[\"\u201c\u2018'][A-Z])")
"""A capital inside a phrase: it names somebody. "A pensioner" and "His service" only describe."""


@dataclass(frozen=True)
class OriginBook:
    """The story's origins. `voices`: per draft, in order, the chain of origin ids; origins with one root are not independent."""

    origins: tuple[Origin, ...]
    voices: tuple[tuple[str, ...], ...]
    roots: Mapping[str, str]
    by_id: Mapping[str, Origin]

    def independent(self, origins: Iterable[str]) -> tuple[str, ...]:
        """Of several origins, the first of each set that is not independent, in id order."""
        chosen: dict[str, str] = {}
        for origin in sorted(set(origins), key=lambda origin: (self.by_id[origin].kind == "unnamed", origin)):
            chosen.setdefault(self.roots[origin], origin)
        return tuple(sorted(chosen.values()))


@dataclass
class _Registry:
    """Collects origins while the drafts are walked through."""

    view: "StoryView"
    found: dict[str, tuple[OriginKind, str, str | None, str, tuple[str, ...]]] = field(default_factory=dict)
    outlets: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, kind: OriginKind, key: str, name: str, root: str, *, entity: str | None = None, reasons: tuple[str, ...] = ()) -> str:
        origin = make_id("origin", kind, key)
        self.found.setdefault(origin, (kind, name, entity, root, reasons))
        return origin

    def outlet(self, article: str) -> str:
        item = self.view.articles[article]
        key = item.outlet.lower() if item.outlet else f"page:{article}"
        reasons = () if item.outlet else ("the page does not name its outlet",)
        return self.add("outlet", key, outlet_name(item), f"outlet:{key}", reasons=reasons)

    def agency(self, name: str) -> str:
        reason = "the page credits it"
        return self.add("outlet", name.lower(), name, f"outlet:{name.lower()}", reasons=(reason,))

    def speaker(self, article: str, voice: Voice) -> str:
        if voice.entity is None:
            return self._open(article, voice)
        entity = self.view.story_entity(article, voice.entity)
        body = self.view.entities.speaks_for.get(entity)
        name = self.view.entity[body or entity].name
        reasons = (f"{self.view.entity[entity].name} speaks for {name}",) if body else ()
        kind = self._kind(body or entity)
        return self.add(kind, body or entity, name, self._root(body or entity, name), entity=body or entity, reasons=reasons)

    def _kind(self, entity: str) -> OriginKind:
        if entity in self.view.entities.unnamed:
            return "unnamed"
        return "person" if self.view.entity[entity].type == "person" else "organisation"

    def _root(self, entity: str, name: str) -> str:
        country = self.view.entities.country.get(entity)
        organ = entity in self.view.entities.metonyms or ORGAN.search(name)
        if country and organ and self.view.entity[entity].type != "person":
            return f"state:{country}"
        return entity

    def _open(self, article: str, voice: Voice) -> str:
        """A source that is no entity: its words, "the officials of one body" being one; without words, nobody can tell it from another."""
        words = [word for word in words_of(voice.text) if word not in EMPTY]
        country = next(iter(sorted(self._countries(article, voice))), None)
        if not words:
            reason = f'the page says "{voice.text}", and nothing tells who that is' if voice.text else "the page names nobody"
            return self.add("unnamed", "", "an unnamed source", "unnamed", reasons=(reason,))
        key = " ".join(words)
        if voice.kind == "unnamed" or (voice.kind in ("person", "organisation") and not NAMED.search(voice.text)):
            root = f"state:{country}" if country else "unnamed"
            return self.add("unnamed", key, voice.text, root, reasons=("unnamed sources that nothing tells apart count as one",))
        return self.add(voice.kind, key, voice.text, f"{voice.kind}:{words[-1]}")

    def _countries(self, article: str, voice: Voice) -> frozenset[str]:
        return self.view.argument(article, voice.source).countries if voice.source else frozenset()


def outlet_name(article: Article) -> str:
    """What the account calls the outlet of an article: its name, else the page's own."""
    return article.outlet or PurePath(article.name).name or article.id


def find_origins(view: "StoryView", words: CopiedWords, agencies: Mapping[str, str]) -> OriginBook:
    """The chain of origins of every draft of the story.

    `words`: what was copied from where. `agencies`: per article, the agency that it is credited to.
    """
    registry = _Registry(view)
    voices = []
    for draft in view.drafts:
        chain = _chain(registry, draft, words.source(draft.article, draft.span), agencies.get(draft.article))
        for origin in chain:
            registry.outlets[origin].add(outlet_name(view.articles[draft.article]))
        voices.append(chain)
    origins = tuple(_origin(registry, identity) for identity in sorted(registry.found))
    roots = {identity: root for identity, (_, _, _, root, _) in registry.found.items()}
    return OriginBook(origins, tuple(voices), roots, {origin.id: origin for origin in origins})


def _origin(registry: _Registry, identity: str) -> Origin:
    """An origin with the reasons for taking it as one: what it is, and which others say no more than it does."""
    kind, name, entity, root, reasons = registry.found[identity]
    outlets = tuple(sorted(registry.outlets[identity]))
    what = "says it in its own voice" if kind == "outlet" else f"cited by {len(outlets)} {'outlet' if len(outlets) == 1 else 'outlets'}"
    others = sorted(other[1] for key, other in registry.found.items() if other[3] == root and key != identity)
    shared = (f"not independent of {', '.join(others)}: {_why_one(root)}",) if others else ()
    return Origin(identity, kind, name, outlets, entity, (what, *reasons, *shared))


def _why_one(root: str) -> str:
    if root.startswith("state:"):
        return "they speak for one state"
    return "nothing tells them apart" if root == "unnamed" else "they are one source"


def _chain(registry: _Registry, draft: Draft, source: str | None, agency: str | None) -> tuple[str, ...]:
    chain = [registry.outlet(draft.article)]
    if source:
        chain.append(registry.outlet(source))
    if agency and not (source and registry.outlet(source) == registry.agency(agency)):
        chain.append(registry.agency(agency))
    chain.extend(registry.speaker(draft.article, voice) for voice in draft.voices)
    return tuple(dict.fromkeys(chain))
