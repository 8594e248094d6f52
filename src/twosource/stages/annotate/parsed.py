"""An article with its parse: what every layer of the annotate stage reads. Only this stage sees a spaCy Doc, and none is kept."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from twosource.model.article import STORY_KINDS, Article
from twosource.ports.models import Parser

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token


@dataclass(frozen=True)
class ParsedArticle:
    """`doc.text == article.text`; a sentence never crosses a block of the article."""

    article: Article
    doc: "Doc"
    kinds: tuple[str, ...] = field(repr=False)
    parser: Parser = field(repr=False)

    def kind_of(self, token: "Token") -> str:
        """The kind of block in which a token stands ("" between blocks, and in a note on the article itself)."""
        return self.kinds[token.i]

    def tells_story(self, token: "Token") -> bool:
        """Whether the token stands in a block that tells the story, not in a byline, date or credit."""
        return self.kinds[token.i] in STORY_KINDS

    @cached_property
    def sentences(self) -> tuple["Span", ...]:
        """The sentences of the story blocks, in order."""
        return tuple(sent for sent in self.doc.sents if self.tells_story(sent[0]))


def parse(article: Article, parser: Parser) -> ParsedArticle:
    """Parse an article, its blocks as the outermost sentence boundaries."""
    kept = [
        (block.start, block.end, "" if block.note else block.kind)
        for block in article.blocks
        if block.start is not None and block.end is not None
    ]
    doc = parser.parse(article.text, [start for start, _, _ in kept])
    kinds, at = [], 0
    for token in doc:
        while at < len(kept) and kept[at][1] <= token.idx:
            at += 1
        kinds.append(kept[at][2] if at < len(kept) and kept[at][0] <= token.idx else "")
    return ParsedArticle(article, doc, tuple(kinds), parser)
