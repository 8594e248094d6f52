"""The versions of one article: the same address at different times."""

from dataclasses import dataclass
from typing import Literal

from twosource.model.shown import internal, optional
from twosource.model.span import Span


@dataclass(frozen=True, slots=True)
class Change:
    """A passage in which an older version differs from the article. `span`: the article's words (None: removed); `older`: the version's.

    A removed passage has `at`: where in the article's text it would stand.
    """

    kind: Literal["added", "removed", "changed"]
    span: Span | None = optional()
    older: str | None = optional()
    at: int | None = optional()


@dataclass(frozen=True, slots=True)
class Version:
    """An older version of an article: when it came out, was changed and was fetched (ISO 8601), and how the article differs from it."""

    id: str
    title: str | None
    published: str | None
    modified: str | None
    fetched: str | None
    changes: tuple[Change, ...]
    name: str = internal("")
