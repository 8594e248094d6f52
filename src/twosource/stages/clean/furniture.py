"""What the pages of one site teach about its furniture: a line that stands on several of them belongs to none."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from twosource.model.page import Page
from twosource.stages.clean.bylines import agency_in, may_be_credit
from twosource.stages.clean.lines import Line
from twosource.stages.clean.markup import Visible
from twosource.stages.clean.walls import speaks_to_reader

PAGES = 3
"""On so many pages of a site a line is its furniture: two pages may tell one story, three seldom share a line otherwise."""
LONGEST = 60
"""Longer lines (in words) are agency paragraphs that several articles share, not furniture."""
OFTEN = 0.5
"""A sentence or an agency's credit is furniture where so many of the site's pages have it: reports share "No arrests have been made.", what
led up to their story, and "By The Associated Press" (set by hand; 480 such lines in 4,200 copied articles of some 900 sites)."""
SENTENCE_WORDS, SENTENCE_PROSE = 4, 0.2


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
    reported: set[str] = set()
    for page, lines in pages:
        name, body = site(page), "\n".join(line.key for line in lines)
        if name and (name, body) not in seen:
            seen.add((name, body))
            known = counted.setdefault((name, page.url or body), set())
            fresh = [line for line in lines if 0 < len(line.words) <= LONGEST and line.key not in known]
            reported.update(line.key for line in fresh if _may_be_reported(line))
            new = {line.key for line in fresh}
            known |= new
            counts.setdefault(name, Counter()).update(new)
    total = Counter(name for name, _ in counted)
    return Furniture(
        {
            name: frozenset(key for key, n in lines.items() if n >= (max(PAGES, OFTEN * total[name]) if key in reported else PAGES))
            for name, lines in counts.items()
        }
    )


def _may_be_reported(line: Line) -> bool:
    """Whether a line is a sentence that does not speak to the reader, or an agency's credit."""
    if line.ends and line.size >= SENTENCE_WORDS:
        return line.prose >= SENTENCE_PROSE and line.text[-1] not in ":?…" and not line.breaks_off and not speaks_to_reader(line)
    return may_be_credit(line.words) and line.front in ("byline", "credit") and agency_in(line.text) is not None
