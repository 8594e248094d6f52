"""What most unit tests need: an article made of plain text."""

from twosource.model.article import Article, Block, Published
from twosource.stages.annotate.parsed import ParsedArticle, parse


def article_of(text: str, published: str | None = "2022-11-11", **fields) -> Article:
    """An article whose paragraphs (split at blank lines) are body blocks; `published` is a day or None."""
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        if paragraph.strip():
            blocks.append(Block("body", at, at + len(paragraph), page_start=at, page_end=at + len(paragraph)))
        at += len(paragraph) + 2
    date = Published(published, "day" if published else "unknown", "stated" if published else "unknown")
    defaults = {"id": "a", "url": None, "outlet": None, "title": None, "byline": None, "credit": None, "language": "en"}
    return Article(**{**defaults, **fields}, published=date, text=text, blocks=tuple(blocks))


def parsed_of(text: str, parser, published: str | None = "2022-11-11") -> ParsedArticle:
    return parse(article_of(text, published), parser)
