"""What findings are made from: the story's drafts with their claims, origins and events, side by side."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from twosource.model.claims import Claim, OriginKind
from twosource.model.mentions import Attribution, EventMention
from twosource.model.span import TextSpan
from twosource.model.span_index import SpanIndex
from twosource.stages.claims.draft import Draft
from twosource.stages.claims.voices import voices_of
from twosource.stages.reconcile.arguments import head_and_modifiers
from twosource.stages.reconcile.events import StoryEvents
from twosource.stages.reconcile.nodes import Key, Node
from twosource.stages.reconcile.origins import OriginBook
from twosource.stages.reconcile.predicates import LIGHT, akin
from twosource.stages.reconcile.sources import outlet_name, voice_source
from twosource.stages.reconcile.view import StoryView

OPENING = frozenset("\"\u201c\u2018'")
"""Marks before the first word of a quotation."""

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Material:
    """`claims`, `view.drafts` and `book.voices` run in parallel; their common index stands for a claim below.

    `own`: the claims that findings are made of, those whose words were not taken from another article of the story.
    `carriers`: per claim, the articles that repeat its words.
    """

    view: StoryView
    book: OriginBook
    events: StoryEvents
    claims: tuple[Claim, ...]
    own: tuple[int, ...]
    carriers: tuple[frozenset[str], ...]

    @cached_property
    def memory(self) -> dict[Hashable, Any]:
        """What was worked out once for this story (see `per_story`)."""
        return {}

    def draft(self, claim: int) -> Draft:
        """The draft of a claim."""
        return self.view.drafts[claim]

    @cached_property
    def _nodes(self) -> Mapping[Key, Node]:
        return {node.key: node for nodes in self.events.nodes.values() for node in nodes}

    def node(self, claim: int) -> Node | None:
        """The event mention of a claim with its slots, None where it tells of no event."""
        draft = self.draft(claim)
        return self._nodes.get((draft.article, draft.event.start)) if draft.event else None

    def words(self, claim: int) -> str:
        """The words of a claim, white space folded."""
        return " ".join(self.claims[claim].text.split())

    @cached_property
    def _figures_told(self) -> Counter[tuple[str, TextSpan]]:
        return Counter((draft.article, draft.span) for draft in self.view.drafts if draft.kind == "figure")

    def tells_several(self, claim: int) -> bool:
        """Whether the words of a figure's claim are those of another figure, too."""
        draft = self.draft(claim)
        return self._figures_told[draft.article, draft.span] > 1

    def sentence(self, node: Node) -> str:
        """The words of the sentence that a mention stands in."""
        sentences = self.view.annotations[node.article].sentences
        found = sentences[node.sentence] if sentences else None
        return self.view.articles[node.article].text[found.start : found.end] if found else ""

    @cached_property
    def told_in(self) -> Mapping[str, Mapping[int, frozenset[str]]]:
        """Per article and number of a sentence, what the speakers know from (roots of origins) whom the sentence cites."""
        found: dict[str, dict[int, frozenset[str]]] = {}
        for article, item in self.view.annotations.items():
            starts = [sentence.start for sentence in item.sentences]
            told = found[article] = {}
            for said in item.attributions:
                sources = (voice_source(self.view, article, voice) for voice in voices_of(said, self.view.articles[article].text))
                roots = frozenset(source.root for source in sources if source.kind not in ("unnamed", "outlet"))
                for at in {max(0, bisect_right(starts, start) - 1) for start, _ in (*said.cue, *said.content)}:
                    told[at] = told.get(at, frozenset()) | roots
        return found

    @cached_property
    def _quotations(self) -> Mapping[str, SpanIndex[Attribution]]:
        return {
            article: SpanIndex((said, said.content) for said in item.attributions if said.kind == "direct")
            for article, item in self.view.annotations.items()
        }

    def in_quotation(self, claim: int) -> bool:
        """Whether a claim stands in quotation marks: somebody's words, or words right after a mark whose speaker nobody tells."""
        draft = self.draft(claim)
        start = draft.span[0]
        opened = self.view.articles[draft.article].text[max(start - 1, 0) : start] in OPENING
        trigger = (draft.event.start, draft.event.end) if draft.event else draft.span
        return opened or bool(self._quotations[draft.article].overlapping(trigger))

    def origin(self, claim: int) -> str:
        """Where a claim comes from: the innermost voice."""
        return self.book.voices[claim][-1]

    def origin_kind(self, claim: int) -> OriginKind:
        """What sort of origin a claim comes from."""
        return self.book.by_id[self.origin(claim)].kind

    def origins(self, claims: Iterable[int]) -> tuple[str, ...]:
        """The independent origins of several claims."""
        return self.book.independent(self.origin(claim) for claim in claims)

    def names(self, origins: Sequence[str]) -> str:
        """The names of origins, for a sentence."""
        names = [self.book.by_id[origin].name for origin in origins]
        return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else "nobody"

    def core_event(self, article: str, mention: EventMention) -> str:
        """The event that a mention is really about: for "completed its withdrawal", the withdrawal."""
        if mention.lemma in LIGHT:
            for span in mention.recipients:
                named = self.events.named_in(article, span) or self._called(article, span)
                if named:
                    return named
        return self.events.of[article, mention.start]

    def _called(self, article: str, span: TextSpan) -> str | None:
        """The event that the head of a noun phrase calls by its name."""
        head, _ = head_and_modifiers(self.view.text(article, span))
        return event_called(self, head) if head else None

    def carriers_of(self, claims: Iterable[int]) -> frozenset[str]:
        """The outlets or agencies (ids of origins) whose reports these claims stand in: that of an agency, whoever prints it."""
        chains = ([origin for origin in self.book.voices[claim] if self.book.by_id[origin].kind == "outlet"] for claim in claims)
        return frozenset(chain[-1] for chain in chains)

    def outlets(self, claims: Sequence[int]) -> int:
        """How many outlets carry these claims, copies included."""
        articles = {self.draft(claim).article for claim in claims} | self.repeated(claims)
        return len({outlet_name(self.view.articles[article]) for article in articles})

    def repeated(self, claims: Sequence[int]) -> frozenset[str]:
        """The articles that only repeat these claims, in copied words."""
        return frozenset().union(*(self.carriers[claim] for claim in claims)) - {self.draft(claim).article for claim in claims}


def per_story(function: Callable[Concatenate[Material, P], T]) -> Callable[Concatenate[Material, P], T]:
    """A function of a story's material that many comparisons ask the same of: each answer is worked out once, and goes with the story."""

    @wraps(function)
    def remembered(material: Material, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = function, args, *sorted(kwargs.items())
        if key not in material.memory:
            material.memory[key] = function(material, *args, **kwargs)
        answer: T = material.memory[key]
        return answer

    return remembered


@per_story
def event_called(material: Material, word: str) -> str | None:
    """The event that a word names; of several, the one that most mentions tell of."""
    told = material.events.nodes
    called = [key for key, nodes in told.items() if any(akin(predicate, word) for predicate in {node.predicate for node in nodes})]
    return max(called, key=lambda key: (len(told[key]), key), default=None)
