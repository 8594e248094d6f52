"""Direct quotes: a speaker's words, not the article's. Whoever heard them prints the same, so that they are no trace of copying."""

import re
from collections.abc import Sequence
from typing import Final

from twosource.model.article import Article, Block
from twosource.model.span import TextSpan

_OPENING: Final = frozenset({"“", "«", "„", "‘‘", "``"})
_CLOSING: Final = frozenset({"”", "»", "’’"})
_DOUBLE: Final = re.compile(r"[\"“”«»„]|‘‘|’’|``|''")
_SINGLE: Final = re.compile(r"(?<![\w'’])['‘](?=[^\W\d])[^\n'’]{2,600}(?:(?<=\w)['’](?=\w)[^\n'’]{0,600}){0,20}(?<=[\w.,!?…])['’](?!\w)")
"""A quote in single marks: an apostrophe within a word neither opens nor closes it, and a mark before a digit ("the '90s") opens none."""

_POSTED: Final = re.compile(r"[-—–]{1,2}\s?[^\n()@]{2,60}\(@\w{2,30}\)")
"""The signature of a post that is quoted whole: "— Ministry of Health (@health)"."""
_LEAD_IN: Final = re.compile(
    r"\b(?:tweet(?:ed|ing|s)?|post(?:ed|ing|s)?|wrote|writes|writing|said|says|saying|told|message|statement|letter|Twitter|Facebook|Telegram"
    r"|Instagram|X)\b[^.!?\n]{0,80}:$"
)
"""The end of a paragraph that announces another's words: "The minister wrote on Telegram:"."""


def quotes_of(article: Article, blocks: Sequence[Block]) -> list[list[TextSpan]]:
    """Per block its direct quotes: the whole of it where it is set off as a quote, is a post, or is announced as another's words."""
    posts = "(@" in article.text
    found = []
    for at, block in enumerate(blocks):
        start, end = _span(block)
        following = blocks[at + 1] if at + 1 < len(blocks) else None
        whole = (
            block.kind == "quote"
            or (posts and _posted(article.text, block, following))
            or (at > 0 and _announced(article.text, blocks[at - 1]))
        )
        found.append([(start, end)] if whole else quoted(article.text, start, end))
    return found


def quoted(text: str, start: int, end: int) -> list[TextSpan]:
    """The direct quotes in one paragraph, in order.

    A quote in double marks that is opened and not closed goes to the paragraph's end (it is taken up in the next).
    """
    found: list[TextSpan] = []
    opened: int | None = None
    for match in _DOUBLE.finditer(text, start, end):
        mark = match.group()
        if opened is None and mark not in _CLOSING:
            opened = match.start()
        elif opened is not None and mark not in _OPENING:
            found.append((opened, match.end()))
            opened = None
    if opened is not None:
        found.append((opened, end))
    single = [match.span() for match in _SINGLE.finditer(text, start, end)] if "'" in text or "‘" in text else []
    return sorted([*found, *(span for span in single if not any(a < span[1] and span[0] < b for a, b in found))])


def _posted(text: str, block: Block, following: Block | None) -> bool:
    """Whether a block is a post quoted whole: its signature stands at its end or is the next block."""
    return _POSTED.search(text, *_span(block)) is not None or (following is not None and _POSTED.match(text, *_span(following)) is not None)


def _announced(text: str, before: Block) -> bool:
    start, end = _span(before)
    return end > start and text[end - 1] == ":" and _LEAD_IN.search(text, max(start, end - 200), end) is not None


def _span(block: Block) -> TextSpan:
    return (block.start or 0, block.end or 0)
