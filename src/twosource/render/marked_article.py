"""An article's text, block by block, with every claim marked and numbered by the finding it stands in."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from twosource.model.article import Article
from twosource.model.findings import Status
from twosource.model.span import TextSpan
from twosource.render.lookup import Lookup
from twosource.render.wording import STATUSES


@dataclass(frozen=True, slots=True)
class ClaimMark:
    """A claim's span in one article: the finding it stands in, and the claim's number in the story (for anchors)."""

    start: int
    end: int
    finding: int
    status: Status
    anchor: str


@dataclass(frozen=True, slots=True)
class ArticlePiece:
    """A run of text under the same marks. `status`: the strongest of the findings it stands in; `starts`, `ends`: marks that do so here."""

    text: str
    status: Status | None
    starts: tuple[ClaimMark, ...]
    ends: tuple[ClaimMark, ...]


@dataclass(frozen=True, slots=True)
class MarkedBlock:
    """A kept block of the article."""

    kind: str
    pieces: tuple[ArticlePiece, ...]


def claim_marks(lookup: Lookup) -> dict[str, list[ClaimMark]]:
    """For each article: the marks of all claims that stand in a finding, in page order. A claim's first span carries its anchor."""
    anchors = {claim: f"c{number}" for number, claim in enumerate(lookup.claims, start=1)}
    marks: dict[str, list[ClaimMark]] = {article: [] for article in lookup.articles}
    for item in lookup.findings:
        for claim in dict.fromkeys(claim for side in item.finding.sides for claim in side.claims if claim in lookup.claims):
            for span in lookup.claims[claim].spans:
                if span.article in marks and span.start < span.end:
                    marks[span.article].append(ClaimMark(span.start, span.end, item.number, item.finding.status, anchors[claim]))
    return {article: sorted(found, key=lambda mark: (mark.start, -mark.end, mark.finding)) for article, found in marks.items()}


def first_anchors(marks: Mapping[str, list[ClaimMark]]) -> dict[tuple[str, int], str]:
    """The anchor of each finding's first mark in each article: (article, finding number) to anchor."""
    out: dict[tuple[str, int], str] = {}
    for article, found in marks.items():
        for mark in found:
            out.setdefault((article, mark.finding), mark.anchor)
    return out


def marked_blocks(article: Article, marks: list[ClaimMark]) -> list[MarkedBlock]:
    """The article's kept blocks (and, should any text lie between them, that too), in page order."""
    blocks = []
    for kind, (start, end) in _stretches(article):
        inside = [mark for mark in marks if mark.start < end and mark.end > start]
        blocks.append(MarkedBlock(kind, tuple(_pieces(article.text, start, end, inside))))
    return blocks


def _stretches(article: Article) -> list[tuple[str, TextSpan]]:
    """Kept blocks tile the text but for white space; whatever they leave uncovered is shown as body."""
    out: list[tuple[str, TextSpan]] = []
    at = 0
    kept = [(block.start, block.end, block.kind) for block in article.blocks if block.start is not None and block.end is not None]
    for start, end, kind in [*sorted(kept), (len(article.text), len(article.text), "body")]:
        if article.text[at:start].strip():
            out.append(("body", (at, start)))
        if max(at, start) < end:
            out.append((kind, (max(at, start), end)))
        at = max(at, end)
    return out


def _pieces(text: str, start: int, end: int, marks: list[ClaimMark]) -> list[ArticlePiece]:
    cuts = sorted({start, end, *(cut for mark in marks for cut in (mark.start, mark.end) if start < cut < end)})
    pieces = []
    for left, right in pairwise(cuts):
        over = [mark for mark in marks if mark.start <= left and mark.end >= right]
        status = min((mark.status for mark in over), key=STATUSES.index, default=None)
        starts = tuple(mark for mark in over if mark.start == left)
        ends = tuple(mark for mark in over if mark.end == right)
        pieces.append(ArticlePiece(text[left:right], status, starts, ends))
    return pieces
