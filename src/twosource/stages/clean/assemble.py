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


def assemble(verdicts: Sequence[Verdict]) -> tuple[str, tuple[Block, ...]]:
    """The text of the kept lines, a blank line between two of them, and a block for every line; `page_*` are the lines' places."""
    parts: list[str] = []
    blocks, at = [], 0
    for verdict in verdicts:
        line = verdict.line
        if verdict.rule is not None:
            blocks.append(Block("boilerplate", None, None, line.start, line.end, verdict.rule))
            continue
        if parts:
            at += len(BETWEEN)
        parts.append(line.text)
        end = at + len(line.text)
        blocks.append(Block(verdict.kind, at, end, line.start, line.end))
        at = end
    return BETWEEN.join(parts), tuple(blocks)
