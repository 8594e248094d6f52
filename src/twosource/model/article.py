"""The article off the page: clean text, and blocks that tie every character of it to the page."""

from dataclasses import dataclass
from typing import Literal

from twosource.model.shown import internal, optional
from twosource.model.span import Span
from twosource.model.values import Basis, Precision
from twosource.model.versions import Version

BlockKind = Literal[
    "headline", "standfirst", "byline", "date", "dateline", "credit", "caption", "subhead", "body", "list", "quote", "boilerplate"
]

Note = Literal["correction", "update"]

How = Literal["input", "structured-data", "markup", "words", "address", "file-name"]
"""How a field of an article is known: what the input said, structured data (JSON-LD, OpenGraph, meta elements, microdata), other markup
(<title>, <time>, class names), the words on the page, its address, the name of its file."""

STORY_KINDS: frozenset[str] = frozenset({"headline", "standfirst", "caption", "subhead", "body", "list", "quote"})
"""The kinds of block that tell the story; byline, date, dateline and credit only say who wrote it, where and when."""


@dataclass(frozen=True, slots=True)
class Selector:
    """W3C Web Annotation TextQuoteSelector: the exact words, and the words before and after them on the page."""

    exact: str
    prefix: str
    suffix: str


@dataclass(slots=True, unsafe_hash=True)  # never changed, but not frozen: a page has 200, and a frozen one takes five times as long to make
class Block:
    """A run of the page. `start`, `end`: its span in the article's text, None when left out (`rule` says why).

    `page_start`, `page_end`: its span in the page's text as it came; for HTML `selector` stands in their place.
    For copied text, `text[start:end] == page[page_start:page_end]` for every block that is kept.
    `entry`: when the live-blog entry was written that it belongs to (ISO 8601; "T14:32" where its day is not known). `note`: it is a note
    on the article itself (an earlier version was wrong; it was updated), not what the article tells.
    """

    kind: BlockKind
    start: int | None
    end: int | None
    page_start: int | None = optional()
    page_end: int | None = optional()
    rule: str | None = optional()
    selector: Selector | None = optional()
    entry: str | None = optional()
    note: Note | None = optional()

    @property
    def tells_story(self) -> bool:
        """Whether its words are what the article tells, rather than who wrote it, when, or what was corrected."""
        return self.kind in STORY_KINDS and self.note is None


@dataclass(frozen=True, slots=True)
class Published:
    """When the article came out: an ISO 8601 date or time in `value` (None: not known), and how that is known."""

    value: str | None
    precision: Precision
    basis: Basis
    span: Span | None = optional()
    reason: str | None = optional()


NOT_DATED = Published(None, "unknown", "unknown", None, "no date on the page")


@dataclass(frozen=True, slots=True)
class Found:
    """How a field of the article is known."""

    field: str
    how: How


@dataclass(frozen=True, slots=True)
class Article:
    """One article. `text` holds the kept blocks, in page order, a blank line between two of them.

    `versions`: older ones of the same address, newest first. `address` is what the input gave, `canonical` what the page calls its own.
    `modified`: when it was last changed, where the page says so. `found`: how each field is known.
    """

    id: str
    url: str | None
    outlet: str | None
    title: str | None
    byline: str | None
    credit: str | None
    published: Published
    language: str | None
    text: str
    blocks: tuple[Block, ...]
    copy_group: str | None = None
    section: str | None = optional()
    modified: Published | None = optional()
    found: tuple[Found, ...] | None = optional()
    fetched: str | None = optional()
    versions: tuple[Version, ...] | None = optional()
    name: str = internal("")
    story: str | None = internal()
    address: str | None = internal()
    canonical: str | None = internal()

    @property
    def came_out(self) -> tuple[str, str]:
        """Sorts articles by when they came out (ISO 8601 sorts as text), the undated last; of two at one time by id."""
        return self.published.value or "9999", self.id

    def block_at(self, offset: int) -> Block | None:
        """The kept block in which a character of the text stands (None between two blocks)."""
        for block in self.blocks:
            if block.start is not None and block.end is not None and block.start <= offset < block.end:
                return block
        return None
