"""What the pages of one site teach about its furniture: a line that stands on several of them belongs to none."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from twosource.model.page import Page
from twosource.stages.clean.lines import Line
from twosource.stages.clean.markup import Visible

PAGES = 3
"""On so many pages of a site a line is its furniture: two pages may tell one story, three seldom share a line otherwise."""
LONGEST = 60
"""Longer lines (in words) are agency paragraphs that several articles share, not furniture."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """Per site, the keys (`Line.key`) of the lines that stand on several of its pages.

    `read`: the lines of some pages, by their markup, so that they need not be read twice.
    """

    lines: Mapping[str, frozenset[str]] = field(default_factory=dict)
    read: Mapping[str, Visible] = field(default_factory=dict, repr=False, compare=False)

    def of(self, page: Page) -> frozenset[str]:
        """The furniture of a page's site."""
        return self.lines.get(site(page), frozenset())


def site(page: Page) -> str:
    """What tells a page's site: the host of its address, else its outlet ("" where neither is known)."""
    host = urlsplit(page.url).hostname if page.url and "://" in page.url else None
    return (host or page.outlet or "").casefold().removeprefix("www.")


def survey(pages: Iterable[tuple[Page, Sequence[Line]]]) -> Furniture:
    """Count the lines of all pages; different pages with one text count once, and so do the versions of a page."""
    counts: dict[str, Counter[str]] = {}
    seen: set[tuple[str, str]] = set()
    counted: dict[tuple[str, str], set[str]] = {}
    for page, lines in pages:
        name, body = site(page), "\n".join(line.key for line in lines)
        if name and (name, body) not in seen:
            seen.add((name, body))
            known = counted.setdefault((name, page.url or body), set())
            new = {line.key for line in lines if 0 < len(line.words) <= LONGEST} - known
            known |= new
            counts.setdefault(name, Counter()).update(new)
    return Furniture({name: frozenset(key for key, n in lines.items() if n >= PAGES) for name, lines in counts.items()})
