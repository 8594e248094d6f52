"""Where bytes came from, for the pages and the problems that they give."""

from dataclasses import dataclass

from twosource.model.page import Page
from twosource.model.problems import Problem

Item = Page | Problem


@dataclass(frozen=True, slots=True)
class Source:
    """`name` is what messages call it. `url`, `fetched` (ISO 8601), `charset`: what the web server or the archive said."""

    name: str
    url: str | None = None
    fetched: str | None = None
    charset: str | None = None
