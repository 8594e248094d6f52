"""Origins: from whom a claim ultimately comes, and which origins are independent of one another.

The two-source rule: outlets that quote one speaker, or reprint one report, are one origin. Two bodies of one state, a body and its
spokesperson, and unnamed sources that nothing tells apart are not independent either.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from twosource.model.article import Article
from twosource.model.claims import Origin
from twosource.model.ids import make_id
from twosource.model.span import TextSpan
from twosource.stages.claims.draft import Draft, Voice
from twosource.stages.copies.credit import picture_agency
from twosource.stages.reconcile.copied import CopiedWords
from twosource.stages.reconcile.sources import Source, article_source, named_outlet, outlet_name, voice_source

if TYPE_CHECKING:
    from twosource.stages.reconcile.view import StoryView


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
    """Collects origins while the drafts are walked through. `own`: those that are outlets of the story's articles."""

    view: "StoryView"
    found: dict[str, Source] = field(default_factory=dict)
    outlets: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    own: set[str] = field(default_factory=set)

    def add(self, source: Source) -> str:
        """The id of the origin; what another page says of it is added to what is known."""
        origin = make_id("origin", source.kind, source.key)
        known = self.found.get(origin)
        self.found[origin] = _both(known, source) if known else source
        return origin

    def outlet(self, article: str) -> str:
        origin = self.add(article_source(self.view.articles[article]))
        self.own.add(origin)
        return origin

    def agency(self, name: str) -> str:
        return self.add(named_outlet(name, "the page credits it"))

    def speaker(self, article: str, voice: Voice) -> str:
        source = voice_source(self.view, article, voice)
        if voice.eyewitness and source.kind in ("person", "unnamed"):
            reason = f'an eyewitness in the page\'s own words: "{voice.eyewitness}"'
            source = replace(source, eyewitness=True, reasons=(*source.reasons, reason))
        return self.add(source)


def _both(one: Source, other: Source) -> Source:
    """What two pages say of one origin: of numbers the larger, which may include the smaller."""
    numbers = [number for number in (one.number, other.number) if number]
    number = max(numbers, key=lambda number: (number.low, number.high is None, number.high), default=None)
    reasons = tuple(dict.fromkeys((*one.reasons, *other.reasons)))
    return replace(one, number=number, eyewitness=one.eyewitness or other.eyewitness, reasons=reasons)


def find_origins(view: "StoryView", words: CopiedWords, agencies: Mapping[str, str]) -> OriginBook:
    """The chain of origins of every draft of the story.

    `words`: what was copied from where. `agencies`: per article, the agency that it is credited to.
    """
    registry = _Registry(view)
    pictured = {key: _pictured(article) for key, article in view.articles.items()}
    voices = []
    for draft in view.drafts:
        below = (agency for (start, end), agency in pictured[draft.article] if start <= draft.span[0] < end)
        agency = agencies.get(draft.article) or next(below, None)
        chain = _chain(registry, draft, words.source(draft.article, draft.span), agency)
        for origin in chain:
            registry.outlets[origin].add(outlet_name(view.articles[draft.article]))
        voices.append(chain)
    origins = tuple(_origin(registry, identity) for identity in sorted(registry.found))
    roots = {identity: source.root for identity, source in registry.found.items()}
    return OriginBook(origins, tuple(voices), roots, {origin.id: origin for origin in origins})


def _pictured(article: Article) -> list[tuple[TextSpan, str]]:
    """The paragraphs of an article that credit a picture, each with the agency: what stands below its picture is the agency's."""
    found = []
    for block in article.blocks:
        if block.start is not None and block.end is not None:
            agency = picture_agency(article.text[block.start : block.end])
            if agency is not None:
                found.append(((block.start, block.end), agency))
    return found


def _origin(registry: _Registry, identity: str) -> Origin:
    """An origin with the reasons for taking it as one: what it is, and which others say no more than it does."""
    source = registry.found[identity]
    outlets = tuple(sorted(registry.outlets[identity]))
    cited = f"cited by {len(outlets)} {'outlet' if len(outlets) == 1 else 'outlets'}"
    what = "says it in its own voice" if identity in registry.own else cited
    others = sorted(other.name for key, other in registry.found.items() if other.root == source.root and key != identity)
    shared = (f"not independent of {', '.join(others)}: {_why_one(source.root)}",) if others else ()
    return Origin(
        id=identity,
        kind=source.kind,
        name=source.name,
        outlets=outlets,
        entity=source.entity,
        reasons=(what, *source.reasons, *shared),
        body=source.body,
        country=source.country,
        number=source.number,
        eyewitness=source.eyewitness or None,
    )


def _why_one(root: str) -> str:
    if root.startswith("state:"):
        return "they speak for one state"
    if root.startswith("entity-"):
        return "they speak from what one body knows"
    return "nothing tells them apart" if root == "unnamed" else "they are one source"


def _chain(registry: _Registry, draft: Draft, source: str | None, agency: str | None) -> tuple[str, ...]:
    chain = [registry.outlet(draft.article)]
    if source:
        chain.append(registry.outlet(source))
    if agency and not (source and registry.outlet(source) == registry.agency(agency)):
        chain.append(registry.agency(agency))
    chain.extend(registry.speaker(draft.article, voice) for voice in draft.voices)
    return tuple(dict.fromkeys(chain))
