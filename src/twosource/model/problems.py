"""What went wrong, as values: a problem costs the page, sentence or name that it is about, and nothing else."""

from dataclasses import dataclass

from twosource.model.shown import optional
from twosource.model.span import Span


@dataclass(frozen=True, slots=True)
class Problem:
    """`stage` and `code` are stable words (listed in docs/reference/problems.md); `message` names the file and the reason."""

    stage: str
    code: str
    message: str
    article: str | None = optional()
    span: Span | None = optional()
