"""Articles that come clean: nothing is removed or changed, and the text is the text as given."""

import itertools
import re
from collections.abc import Iterator

from twosource.model.article import NOT_DATED, Article, Block
from twosource.model.page import Page
from twosource.stages.clean.bylines import agency_in
from twosource.stages.clean.language import language_of
from twosource.stages.clean.lines import words_in
from twosource.stages.clean.naming import article_id
from twosource.stages.clean.published import published_of

_BLANK = re.compile(r"\n[ \t\r\f\v\u00a0]*\n\s*")
_NEWLINE = re.compile(r"\n")
WRAPPED = 0.25
"""Of the lines of wrapped text over a third begin with a small letter, of separate lines hardly any."""
LONG_LINE = 110
"""Wrapped text has lines of up to 100 characters; a line that is longer was not wrapped, so that a newline ends a paragraph."""


def article_from_clean_text(page: Page) -> Article:
    """The article of a page whose text is the article already: body blocks, split at blank lines.

    Newlines split too, but not where the text is wrapped (lines of no more than 110 characters, many of which go on with the sentence
    above). The first block is the headline where it is the
    page's title.
    """
    text = page.text or ""
    blocks = tuple(_blocks(text, page.title))
    return Article(
        id=article_id(page),
        url=page.url,
        outlet=page.outlet,
        title=page.title,
        byline=page.byline,
        credit=page.credit or (agency_in(page.byline) if page.byline else None),
        published=published_of(page.published, None, NOT_DATED),
        language=language_of(text),
        text=text,
        blocks=blocks,
        name=page.name,
        story=page.story,
        modified=published_of(page.modified, None, NOT_DATED) if page.modified else None,
        fetched=page.fetched,
        address=page.url,
    )


def _blocks(text: str, title: str | None) -> Iterator[Block]:
    first = True
    for start, end in _paragraphs(text):
        headline = first and title is not None and words_in(text[start:end].casefold()) == words_in(title.casefold())
        yield Block("headline" if headline else "body", start, end, start, end)
        first = False


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    paragraphs = [list(_pieces(_NEWLINE, text, start, end)) for start, end in _pieces(_BLANK, text, 0, len(text))]
    breaks = [text[b[0]] for lines in paragraphs for _, b in itertools.pairwise(lines)]
    wrapped = sum(character.islower() for character in breaks) >= WRAPPED * len(breaks)
    for lines in paragraphs:
        if wrapped and all(end - start <= LONG_LINE for start, end in lines):
            yield lines[0][0], lines[-1][1]
        else:
            yield from _joined(text, lines)


def _joined(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The lines as paragraphs; one that begins with a small letter goes on with the sentence above."""
    start, end = lines[0]
    for line in lines[1:]:
        if not text[line[0]].islower():
            yield start, end
            start = line[0]
        end = line[1]
    yield start, end


def _pieces(separator: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The runs between separators in text[start:end], white space at their ends aside; blank ones are passed over."""
    at = start
    for match in separator.finditer(text, start, end):
        yield from _trimmed(text, at, match.start())
        at = match.end()
    yield from _trimmed(text, at, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    if piece.strip():
        yield start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
