"""What the HTML template needs of one story, worked out beforehand: the template only lays out."""

from collections.abc import Iterable
from dataclasses import dataclass

from twosource.model.account import Account
from twosource.model.article import Article
from twosource.model.claims import Claim
from twosource.model.findings import Finding, Person, Status
from twosource.render.brief import single_origin_groups
from twosource.render.evidence import Evidence, evidence
from twosource.render.lookup import Lookup, NumberedFinding
from twosource.render.marked_article import MarkedBlock, claim_marks, first_anchors, marked_blocks
from twosource.render.svg_figures import FigureGroup, figure_groups
from twosource.render.svg_map import StoryMap, story_map
from twosource.render.svg_sources import SourceGraph, source_graph
from twosource.render.wording import STATUSES


@dataclass(frozen=True, slots=True)
class SideView:
    """One position with the passages behind it."""

    origins: str
    position: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding, numbered, with its sides (one unless contested or updated)."""

    number: int
    finding: Finding
    sides: tuple[SideView, ...]


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """Findings under a heading (single-origin: their origin; else no heading)."""

    heading: str
    findings: tuple[FindingView, ...]


@dataclass(frozen=True, slots=True)
class StatusView:
    """All findings of one status."""

    status: Status
    total: int
    groups: tuple[FindingGroup, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Something a person says: the claim, where it stands, and the numbers of the findings that it (or a part of it) went into.

    `direct`: the page has it in quotation marks; else it is the outlet's rendering of what was said.
    """

    claim: Claim
    direct: bool
    articles: tuple[str, ...]
    findings: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person with what they say. `articles`: where all of it stands, if all of it stands in the same articles, else empty."""

    person: Person
    quotes: tuple[Quote, ...]
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article with its marked text; `key` is its anchor."""

    key: str
    article: Article
    blocks: tuple[MarkedBlock, ...]


@dataclass(frozen=True, slots=True)
class StoryView:
    """One story; `key` starts every anchor of it."""

    key: str
    account: Account
    lookup: Lookup
    statuses: tuple[StatusView, ...]
    figures: tuple[FigureGroup, ...]
    map: StoryMap | None
    people: tuple[PersonView, ...]
    graph: SourceGraph | None
    articles: tuple[ArticleView, ...]
    article_key: dict[str, str]
    anchors: dict[tuple[str, int], str]
    finding_of: dict[str, int]


def story_view(account: Account, key: str) -> StoryView:
    """The view of one account."""
    lookup = Lookup(account)
    marks = claim_marks(lookup)
    finding_of = _finding_of(lookup)
    keys = {article: f"{key}-a{number}" for number, article in enumerate(lookup.articles, start=1)}
    return StoryView(
        key=key,
        account=account,
        lookup=lookup,
        statuses=tuple(_status(lookup, status) for status in STATUSES),
        figures=tuple(figure_groups(account.figures, lookup)),
        map=story_map(account.places, account.main_event.where.place, f"{key}-map"),
        people=tuple(_person(person, lookup, finding_of) for person in account.people),
        graph=source_graph(lookup, f"{key}-graph"),
        articles=tuple(ArticleView(keys[item.id], item, tuple(marked_blocks(item, marks[item.id]))) for item in lookup.articles.values()),
        article_key=keys,
        anchors=first_anchors(marks),
        finding_of=finding_of,
    )


def _finding_of(lookup: Lookup) -> dict[str, int]:
    """The number of the first finding each claim stands in."""
    out: dict[str, int] = {}
    for item in lookup.findings:
        for side in item.finding.sides:
            for claim in side.claims:
                out.setdefault(claim, item.number)
    return out


def _status(lookup: Lookup, status: Status) -> StatusView:
    found = lookup.with_status(status)
    if status == "single-origin":
        groups = [FindingGroup(heading, _findings(lookup, items)) for heading, items in single_origin_groups(lookup, found)]
    else:
        groups = [FindingGroup("", _findings(lookup, found))] if found else []
    return StatusView(status, len(found), tuple(groups))


def _findings(lookup: Lookup, items: Iterable[NumberedFinding]) -> tuple[FindingView, ...]:
    return tuple(FindingView(item.number, item.finding, tuple(_sides(lookup, item.finding))) for item in items)


def _sides(lookup: Lookup, finding: Finding) -> Iterable[SideView]:
    for side in finding.sides:
        yield SideView(lookup.origins(side.origins), side.position, tuple(evidence(lookup.claims_of(side), lookup)))


def _person(person: Person, lookup: Lookup, finding_of: dict[str, int]) -> PersonView:
    quotes = _quotes([lookup.claims[name] for name in person.said if name in lookup.claims], lookup, finding_of)
    everywhere = {quote.articles for quote in quotes}
    return PersonView(person, tuple(quotes), next(iter(everywhere)) if len(everywhere) == 1 else ())


def _quotes(claims: list[Claim], lookup: Lookup, finding_of: dict[str, int]) -> list[Quote]:
    """The claims as a reader wants to meet them: the same words in several outlets once, and no part of a longer one beside it."""
    by_words: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.spans and not any(_part(claim, other) for other in claims):
            by_words.setdefault(" ".join(claim.text.lower().split()), []).append(claim)
    quotes = []
    for same in by_words.values():
        articles = tuple(dict.fromkeys(claim.spans[0].article for claim in same))
        parts = [claim for claim in claims if any(claim is one or _part(claim, one) for one in same)]
        numbers = tuple(sorted({finding_of[claim.id] for claim in parts if claim.id in finding_of}))
        quotes.append(Quote(same[0], _quoted(same[0], lookup), articles, numbers))
    return quotes


def _quoted(claim: Claim, lookup: Lookup) -> bool:
    """Whether the words stand inside quotation marks in their paragraph: more opened than closed before them."""
    span = claim.spans[0]
    article = lookup.articles.get(span.article)
    block = article.block_at(span.start) if article else None
    if article is None or block is None or block.start is None:
        return False
    before = article.text[block.start : span.start]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _part(claim: Claim, other: Claim) -> bool:
    """Whether a claim's words all lie in another's, which is longer."""
    return _length(claim) < _length(other) and all(
        any(outer.article == span.article and outer.start <= span.start and span.end <= outer.end for outer in other.spans)
        for span in claim.spans
    )


def _length(claim: Claim) -> int:
    return sum(span.end - span.start for span in claim.spans)
