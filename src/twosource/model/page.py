"""A page as it came in, before anything was read from it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """One page. Exactly one of `html` and `text` is set; the other fields are what the input line itself said.

    `name` is what messages call it (a path, or path and line number). `clean`: the text is the article already. `fetched`: when the
    page was taken off the web (ISO 8601); it says nothing about when the article came out.
    """

    name: str
    html: str | None = None
    text: str | None = None
    id: str | None = None
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: str | None = None
    modified: str | None = None
    fetched: str | None = None
    byline: str | None = None
    credit: str | None = None
    story: str | None = None
    clean: bool = False
