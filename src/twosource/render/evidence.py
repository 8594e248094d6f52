"""The words behind a finding: for each article, its passages with the claims' words marked in their paragraph."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile

from twosource.model.article import Article
from twosource.model.claims import Claim
from twosource.model.span import TextSpan
from twosource.render.lookup import Lookup

WHOLE_PARAGRAPH = 600
"""Paragraphs up to this many characters (about 100 words, longer than nearly all of news) are shown whole."""

AROUND = 220
"""Characters shown on each side of the marked words in a longer one: about a sentence and a half."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a passage, in the page's own words; `marked`: the claim's words."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class MarkedPassage:
    """A stretch of an article (its offsets in `start`, `end`), cut into pieces. `cut_before`, `cut_after`: its paragraph goes on there."""

    start: int
    end: int
    pieces: tuple[Piece, ...]
    cut_before: bool
    cut_after: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one article gives for a finding: through which voices, and in which words."""

    article: str
    claims: tuple[Claim, ...]
    voices: tuple[tuple[str, ...], ...]
    passages: tuple[MarkedPassage, ...]

    @property
    def first_words(self) -> TextSpan:
        """The span of the first words that are marked."""
        passage = self.passages[0]
        before = takewhile(lambda piece: not piece.marked, passage.pieces)
        start = passage.start + sum(len(piece.text) for piece in before)
        return start, start + next(len(piece.text) for piece in passage.pieces if piece.marked)


def evidence(claims: Iterable[Claim], lookup: Lookup) -> list[Evidence]:
    """The evidence of claims, one entry per article: independent articles first, then copies, each as they came out."""
    by_article: dict[str, list[Claim]] = {}
    for claim in claims:
        for article in dict.fromkeys(span.article for span in claim.spans):
            by_article.setdefault(article, []).append(claim)
    order = {article: at for at, article in enumerate(lookup.articles)}
    known = [article for article in by_article if article in order]
    return [_of_article(article, by_article[article], lookup) for article in sorted(known, key=lambda a: (a in lookup.copy_of, order[a]))]


def _of_article(article: str, claims: list[Claim], lookup: Lookup) -> Evidence:
    spans = [(span.start, span.end) for claim in claims for span in claim.spans if span.article == article]
    voices = tuple(dict.fromkeys(tuple(lookup.voice(claim)) for claim in claims))
    return Evidence(article, tuple(claims), voices, tuple(marked_passages(lookup.articles[article], spans)))


def marked_passages(article: Article, spans: Iterable[TextSpan]) -> list[MarkedPassage]:
    """The passages around the spans: one per paragraph or per stretch of a long paragraph, in page order."""
    marks = merged((max(0, start), min(end, len(article.text))) for start, end in spans)
    frames: list[tuple[TextSpan, TextSpan]] = []
    for mark in marks:
        paragraph = _paragraph(article, mark)
        frame = _frame(article.text, paragraph, mark)
        if frames and frame[0] <= frames[-1][0][1]:
            (start, end), (first, last) = frames.pop()
            frame, paragraph = (start, max(end, frame[1])), (first, max(last, paragraph[1]))
        frames.append((frame, paragraph))
    return [_passage(article.text, frame, paragraph, marks) for frame, paragraph in frames]


def merged(spans: Iterable[TextSpan]) -> list[TextSpan]:
    """The spans in order, those that touch or overlap as one, empty ones left out."""
    out: list[TextSpan] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return out


def _paragraph(article: Article, mark: TextSpan) -> TextSpan:
    """The kept blocks that the mark runs through."""
    first, last = article.block_at(mark[0]), article.block_at(mark[1] - 1)
    start = first.start if first and first.start is not None else mark[0]
    end = last.end if last and last.end is not None else mark[1]
    return start, end


def _frame(text: str, paragraph: TextSpan, mark: TextSpan) -> TextSpan:
    start, end = paragraph
    if end - start <= WHOLE_PARAGRAPH:
        return paragraph
    if mark[0] - start > AROUND:
        space = text.rfind(" ", start, mark[0] - AROUND)
        start = space + 1 if space >= 0 else mark[0] - AROUND
    if end - mark[1] > AROUND:
        space = text.find(" ", mark[1] + AROUND, end)
        end = space if space >= 0 else mark[1] + AROUND
    return start, end


def _passage(text: str, frame: TextSpan, paragraph: TextSpan, marks: list[TextSpan]) -> MarkedPassage:
    inside = [(max(start, frame[0]), min(end, frame[1])) for start, end in marks if start < frame[1] and end > frame[0]]
    pieces, at = [], frame[0]
    for start, end in inside:
        pieces += [Piece(text[at:start], False), Piece(text[start:end], True)]
        at = end
    pieces.append(Piece(text[at : frame[1]], False))
    return MarkedPassage(*frame, tuple(piece for piece in pieces if piece.text), frame[0] > paragraph[0], frame[1] < paragraph[1])
