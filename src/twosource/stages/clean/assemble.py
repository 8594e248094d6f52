"""Verdicts to an article's text and blocks."""

from collections.abc import Sequence
from typing import NamedTuple

from twosource.model.article import Block, BlockKind
from twosource.stages.clean.lines import Line

BETWEEN = "\n\n"


class Verdict(NamedTuple):
    """What a line is: a kind of block, "boilerplate" with the rule that leaves it out."""

    line: Line
    kind: BlockKind
    rule: str | None = None

    @property
    def kept(self) -> bool:
        """Whether the line's words are the article's."""
        return self.kind != "boilerplate"


def assemble(verdicts: Sequence[Verdict], page_text: str) -> tuple[str, tuple[Block, ...]]:
    """The text of the kept lines, a blank line between two of them, and a block for every line; `page_*` are the lines' places.

    Raises ValueError where the lines are not those of the page's text, in its order.
    """
    parts: list[str] = []
    blocks, at, page_end = [], 0, 0
    for line, kind, rule in verdicts:
        page_start = page_text.index(line.text[0], page_end)
        page_end = page_start + len(line.text)
        if rule is not None:
            blocks.append(Block("boilerplate", None, None, page_start, page_end, rule))
            continue
        if parts:
            at += len(BETWEEN)
        parts.append(line.text)
        end = at + len(line.text)
        blocks.append(Block(kind, at, end, page_start, page_end))
        at = end
    return BETWEEN.join(parts), tuple(blocks)
