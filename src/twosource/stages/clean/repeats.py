"""Lines that say again what the article has said already."""

from collections.abc import Sequence

from twosource.stages.clean.assemble import Verdict
from twosource.stages.clean.lines import Line

REPEAT_WORDS = 3
"""Lines of fewer words may be said twice in one article ("Yes.")."""
MARKED_REPEAT_WORDS = 12
"""Where the HTML extractor takes both, only longer lines count as repeats: tables and recipes say short things again."""
OPENING_WORDS = 5
"""A line that is cut short repeats the line that begins with the same five words."""


def without_repeats(verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Of lines that are kept twice in the same words the first one stays."""
    seen: set[tuple[str, ...]] = set()
    openings: set[tuple[str, ...]] = set()
    result = list(verdicts)
    for i, verdict in enumerate(verdicts):
        if verdict.rule is not None:
            continue
        line = verdict.line
        if _is_repeat(line, seen, openings):
            if i and result[i - 1].kind in ("standfirst", "body") and result[i - 1].line.words == line.words:
                result[i - 1] = Verdict(result[i - 1].line, "caption")  # said twice in a row: a picture's description and its caption
            result[i] = Verdict(line, "boilerplate", "repeat")
        else:
            seen.add(line.words)
            openings.add(line.words[:OPENING_WORDS])
    return result


def _is_repeat(line: Line, seen: set[tuple[str, ...]], openings: set[tuple[str, ...]]) -> bool:
    """The words of an earlier line, or its beginning with "..." behind it, as galleries and teasers print it."""
    fewest = MARKED_REPEAT_WORDS if line.marked else REPEAT_WORDS
    if len(line.words) >= fewest and line.words in seen:
        return True
    return line.breaks_off and len(line.words) >= OPENING_WORDS and line.words[:OPENING_WORDS] in openings
