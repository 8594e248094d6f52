"""Verdicts to an article's text and blocks."""

from collections.abc import Sequence
from dataclasses import dataclass

from twosource.model.article import Block, BlockKind
from twosource.stages.clean.lines import Line

BETWEEN = "\n\n"


@dataclass(slots=True)
class Verdict:
    """What a line is: a kind of block, "boilerplate" with the rule that leaves it out. Never changed, and not frozen, as blocks are not."""

    line: Line
    kind: BlockKind
    rule: str | None = None

    @property
    def kept(self) -> bool:
        """Whether the line's words are the article's."""
        return self.kind != "boilerplate"


def assemble(verdicts: Sequence[Verdict], page_text: str) -> tuple[str, tuple[Block, ...]]:
    """The text of the kept lines, a blank line between two of them, and a block for every line; `page_*` are the lines' places.

    Raises IndexError where the lines are not those of the page's text, in its order.
    """
    parts: list[str] = []
    blocks, at, page_end = [], 0, 0
    for verdict in verdicts:
        while page_text[page_end].isspace():
            page_end += 1
        text, page_start = verdict.line.text, page_end
        page_end += len(text)
        if verdict.rule is not None:
            blocks.append(Block("boilerplate", None, None, page_start, page_end, verdict.rule))
            continue
        if parts:
            at += len(BETWEEN)
        parts.append(text)
        end = at + len(text)
        blocks.append(Block(verdict.kind, at, end, page_start, page_end))
        at = end
    return BETWEEN.join(parts), tuple(blocks)
