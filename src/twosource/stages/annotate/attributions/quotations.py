"""Quotations: what stands between quotation marks, whatever the marks and even where one is missing.

Found block by block in one pass over the tokens. A quotation that is open at the end of a paragraph runs on into the next one
if that begins with an opening mark (the convention for quotes of several paragraphs).
"""

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from twosource.stages.annotate.parsed import ParsedArticle

if TYPE_CHECKING:
    from spacy.tokens import Doc

OPENING = {"“": "double", "«": "double", "``": "double", "„": "double", "‘": "single", "`": "single"}
CLOSING = {"”": "double", "»": "double", "’": "single", "'": "single", "''": "double"}
STRAIGHT = {'"': "double", "''": "double", "'": "single"}
MARKS = OPENING.keys() | CLOSING.keys() | STRAIGHT.keys()
SENTENCE_END = frozenset(".?!…")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Tokens `start` to `end` (end exclusive), the marks among them. `continues`: the next paragraph goes on with it."""

    start: int
    end: int
    closed: bool
    continues: bool = False

    @property
    def inner(self) -> tuple[int, int]:
        """The tokens within the marks."""
        return self.start + 1, self.end - 1 if self.closed else self.end


@dataclass(frozen=True, slots=True)
class Quotations:
    """All quotations of an article in order, and for each token the index of the one that it stands in (-1: none).

    `paragraphs`: the token ranges that were searched, line by line.
    """

    items: tuple[Quotation, ...]
    at: tuple[int, ...]
    paragraphs: tuple[tuple[int, int], ...]

    def overlap(self, part: tuple[int, int]) -> bool:
        """Whether a range of tokens holds quoted words."""
        first = bisect_right(self.items, part[0], key=lambda item: item.end)
        return first < len(self.items) and self.items[first].start < part[1]


def find_quotations(parsed: ParsedArticle) -> Quotations:
    """The quotations of the story blocks."""
    items: list[Quotation] = []
    paragraphs = _paragraphs(parsed)
    for start, end in paragraphs:
        _scan_block(parsed.doc, start, end, items)
    at = [-1] * len(parsed.doc)
    for number, item in enumerate(items):
        at[item.start : item.end] = [number] * (item.end - item.start)
    return Quotations(tuple(_continued(parsed, items)), tuple(at), tuple(paragraphs))


def _paragraphs(parsed: ParsedArticle) -> list[tuple[int, int]]:
    """Token ranges of the paragraphs that tell the story: blocks, and within a block its blank-line or line breaks."""
    ranges: list[tuple[int, int]] = []
    begin = None
    for token in parsed.doc:
        breaks = token.is_space and "\n" in token.text
        if breaks or not parsed.tells_story(token):
            if begin is not None:
                ranges.append((begin, token.i))
            begin = None
        elif begin is None:
            begin = token.i
    if begin is not None:
        ranges.append((begin, len(parsed.doc)))
    return ranges


def _scan_block(doc: "Doc", start: int, end: int, items: list[Quotation]) -> None:
    """Pair the marks of one paragraph. Single marks count only outside double ones."""
    opened: int | None = None
    kind = ""
    sentence_end, index = start, start - 1
    while index + 1 < end:
        index += 1
        mark = doc[index].text
        if mark not in MARKS:
            if mark in SENTENCE_END:
                sentence_end = index + 1
            continue
        first = index
        if mark in ("'", "`") and index + 1 < end and doc[index + 1].text == mark and not doc[index].whitespace_:
            mark, index = mark * 2, index + 1  # a double mark that the tokenizer split
        if opened is not None and _closes(doc, mark, (first, index), kind, end):
            items.append(Quotation(opened, index + 1, closed=True))
            opened = None
        elif (found := _opens(doc, mark, (first, index), start, end)) and (opened is None or (kind == found == "double")):
            if opened is not None and sentence_end > opened + 1:
                items.append(Quotation(opened, sentence_end, closed=False))
            opened, kind = first, found
    if opened is not None and kind == "double":
        items.append(Quotation(opened, end, closed=False))


def _opens(doc: "Doc", mark: str, at: tuple[int, int], start: int, end: int) -> str | None:
    """The kind of quotation that a mark (its first and last token) opens ("double", "single"), or None."""
    first, last = at
    if last + 1 >= end or ((doc[last].whitespace_ or doc[last + 1].is_space) and mark not in ("“", "«", "„")):
        return None
    kind = OPENING.get(mark) or STRAIGHT.get(mark)
    if kind is None:
        return None
    before = doc[first - 1] if first > start else None
    apart = before is None or bool(before.whitespace_) or before.text in "([{—–-―/" or before.is_space
    if mark not in OPENING and not apart:
        return None
    if kind == "single" and not (apart and _closed_later(doc, last, end)):
        return None
    return kind


def _closed_later(doc: "Doc", index: int, end: int) -> bool:
    """Whether a single mark has a partner within the next 60 tokens (an apostrophe has none; longest single-marked quotes seen)."""
    return any(_is_single_close(doc, at, end) for at in range(index + 2, min(end, index + 60)))


def _is_single_close(doc: "Doc", index: int, end: int) -> bool:
    token = doc[index]
    if token.text not in ("'", "’"):
        return False
    before = doc[index - 1]
    if before.whitespace_ or before.is_space:
        return False
    if index + 1 < end and not token.whitespace_ and doc[index + 1].is_alpha:
        return False
    # "the soldiers' families": a plural's apostrophe, tagged as such
    return token.tag_ != "POS" or index + 1 >= end or not doc[index + 1].is_alpha


def _closes(doc: "Doc", mark: str, at: tuple[int, int], kind: str, end: int) -> bool:
    first, last = at
    if kind == "single":
        return first == last and _is_single_close(doc, last, end)
    if mark in ("”", "»"):
        return True
    if mark in ('"', "''", "“"):  # an opening mark may be mistyped for a closing one
        before, after = doc[first - 1], doc[last + 1] if last + 1 < end else None
        glued_left = not before.whitespace_ and not before.is_space
        if mark == "“":
            return glued_left and (after is None or bool(doc[last].whitespace_))
        return glued_left or after is None or bool(doc[last].whitespace_) or after.is_punct
    return False


def _continued(parsed: ParsedArticle, items: list[Quotation]) -> list[Quotation]:
    """Mark the quotations that run on: open at the paragraph's end, the next paragraph begins with a mark."""
    out = []
    for number, item in enumerate(items):
        follows = items[number + 1] if number + 1 < len(items) else None
        gap = parsed.doc[item.end : follows.start] if follows is not None else None
        runs_on = not item.closed and gap is not None and len(gap) > 0 and all(token.is_space for token in gap)
        out.append(Quotation(item.start, item.end, item.closed, runs_on))
    return out
