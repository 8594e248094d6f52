"""The two ends of a range: the one that says less is read from the other ("from May to October 2020", "Dec. 28-Jan. 3")."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from twosource.model.span import TextSpan
from twosource.stages.annotate.times.expression import TimeExpression

_JOINT: Final = re.compile(r"\s?(?P<word>to|through|until|till|and|-|–|—)\s?(?:the )?", re.IGNORECASE)
_OPENING: Final = {"to": "from", "through": "from", "until": "from", "till": "from", "and": "between"}
"""The word before the first end that makes a range of two times; a dash needs none."""

_ENDS: Final = frozenset({"weekday", "month-day", "month"})


def ranged(expressions: Sequence[TimeExpression], spans: Sequence[TextSpan], text: str) -> list[TimeExpression]:
    """The expressions, the ends of ranges in order: the first is the last such before the second, or the second the next after it."""
    resolved = list(expressions)
    for at in range(len(resolved) - 1):
        first, second = resolved[at], resolved[at + 1]
        if not {first.kind, second.kind} <= _ENDS or not _is_range(text, spans[at], spans[at + 1]):
            continue
        if not _has_year(first):
            resolved[at] = replace(first, of=second, depth=second.depth + 1, direction="last")
        elif not _has_year(second):
            resolved[at + 1] = replace(second, of=first, depth=first.depth + 1, direction="next")
    return resolved


def _is_range(text: str, first: TextSpan, second: TextSpan) -> bool:
    joint = _JOINT.fullmatch(text, first[1], second[0])
    if joint is None:
        return False
    opening = _OPENING.get(joint["word"].lower())
    return opening is None or text[max(0, first[0] - 12) : first[0]].lower().removesuffix("the ").endswith(opening + " ")


def _has_year(expression: TimeExpression) -> bool:
    return expression.year is not None or expression.year_offset is not None
