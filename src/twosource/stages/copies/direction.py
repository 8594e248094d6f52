"""Which of two articles was made from the other, and how that is known."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from twosource.model.article import Article, Published
from twosource.model.span import TextSpan
from twosource.stages.copies.credit import AGENCIES
from twosource.stages.copies.named import is_outlet, label, named_as_source
from twosource.stages.copies.passages import Shared, as_passages, shares
from twosource.stages.copies.reading import Reading

TIMED: Final = frozenset({"second", "minute", "hour"})
GAP: Final = timedelta(minutes=10)
"""Content systems put one report out at several addresses within minutes; only a longer gap tells who was first (METHODS b)."""
CLOCKS: Final = timedelta(hours=4)
"""Two outlets that give no zone each print the time of their own town; the clocks of one country are seldom further apart."""
ZONES: Final = timedelta(hours=26)
"""No two clocks on earth differ by more: a gap between a time with a zone and one without must exceed it."""
CONTAINED: Final = 0.3
"""Difference of the shared parts of two texts from which the fuller one is the original (METHODS b)."""
MOSTLY: Final = 0.5
"""The shared part of a text from which where it ends, and whom it cites anywhere, says something of the whole."""
BY_TIME, BY_AGENCY, BY_CONTAINMENT, BY_CUT = 3.0, 1.0, 1.0, 1.0
"""Weights as log-odds, from METHODS b; below LIKELY in sum nothing is said. Time, 1.5 there, is to outweigh length: an outlet that prints a
report and adds to it has more than the original, and goes on where that stops."""
LIKELY: Final = 1.0


@dataclass(frozen=True)
class Direction:
    """`first`: whether the first of the two articles is the original; None where nothing tells."""

    kind: Literal["stated", "likely", "unknown"]
    first: bool | None
    reasons: tuple[str, ...]


def direction(a: Reading, b: Reading, shared: Shared) -> Direction:
    """The direction of copying between two articles that share text; `shared` is in the order a, b.

    Where one of two prints of a report names an agency, both most likely come from there: neither time nor length makes one a copy of the
    other.
    """
    near_a, near_b = _near(a, b, shared)
    said, told = named_as_source(b, a, near_b), named_as_source(a, b, near_a)
    if bool(said) != bool(told):
        return Direction("stated", bool(said), (said or told or "",))
    common = _common_parent(a, b)
    if common:
        return Direction("unknown", None, (common,))
    hints = list(_hints(a, b, shared))
    total = sum(weight for weight, _ in hints)
    if abs(total) < LIKELY:
        return Direction("unknown", None, ("nothing tells which came first",))
    return Direction("likely", total > 0, tuple(reason for weight, reason in hints if (weight > 0) == (total > 0)))


def _common_parent(a: Reading, b: Reading) -> str | None:
    """Why the two most likely have an agency's report from the agency."""
    named = {reading.credit for reading in (a, b) if reading.credit}
    agency = named.pop() if len(named) == 1 else None
    if agency is None or is_outlet(a.article, agency) or is_outlet(b.article, agency):
        return None
    if a.credit == b.credit:
        return f"both are credited to {agency}, so that neither need be made from the other"
    one, other = (a.article, b.article) if a.credit else (b.article, a.article)
    return f"{label(one, other)} credits {agency}, from which both may have the words"


def _near(a: Reading, b: Reading, shared: Shared) -> tuple[list[TextSpan] | None, list[TextSpan] | None]:
    """Per article the passages near which a citation counts, None where most of it is shared."""
    found = as_passages(a, b, shared.passages)
    in_a, in_b = shares(a, b, shared)
    return (
        [passage.from_ for passage in found] if found and in_a < MOSTLY else None,
        [passage.to for passage in found] if found and in_b < MOSTLY else None,
    )


def _hints(a: Reading, b: Reading, shared: Shared) -> Iterator[tuple[float, str]]:
    """Log-odds with their reasons; above 0 the first article is the original."""
    one, two = label(a.article, b.article), label(b.article, a.article)
    earlier = _earlier(a.article, b.article)
    if earlier:
        yield BY_TIME * earlier, f"{one if earlier > 0 else two} was published before {two if earlier > 0 else one}"
    agencies = _agency(a.article) - _agency(b.article)
    if agencies:
        yield BY_AGENCY * agencies, f"{one if agencies > 0 else two} is a news agency"
    in_a, in_b = shares(a, b, shared)
    if abs(in_a - in_b) > CONTAINED:
        fuller, part = (one, two) if in_b > in_a else (two, one)
        yield BY_CONTAINMENT if in_b > in_a else -BY_CONTAINMENT, f"{part} has little that is not in {fuller}, which has more"
    if in_b >= MOSTLY and _cut_at_paragraph(a, b, _ends(shared, 1)):
        yield BY_CUT, f"{two} stops at the end of a paragraph after which {one} goes on"
    if in_a >= MOSTLY and _cut_at_paragraph(b, a, _ends(shared, -1)):
        yield -BY_CUT, f"{one} stops at the end of a paragraph after which {two} goes on"


def _ends(shared: Shared, sign: int) -> tuple[int, int]:
    """The last shared word, in the fuller and in the cut text; (0, 0) where it is not the last of both, since paragraphs were moved."""
    if not shared.passages:
        return (0, 0)
    last_a, last_b = max(shared.passages, key=lambda p: p[1]), max(shared.passages, key=lambda p: p[3])
    if last_a != last_b:
        return (0, 0)
    return (last_a[1], last_a[3]) if sign > 0 else (last_a[3], last_a[1])


def _cut_at_paragraph(full: Reading, cut: Reading, ends: tuple[int, int]) -> bool:
    """Whether one text ends where a paragraph of the other ends that is not its last."""
    full_end, cut_end = ends
    if not cut_end or cut_end < len(cut.words) - 3 or full_end >= len(full.words) - 10:
        return False
    return bool(full.paragraphs[full_end - 1] != full.paragraphs[full_end])


def _agency(article: Article) -> int:
    outlet = (article.outlet or "").lower()
    return int(outlet.removeprefix("the ") in AGENCIES or outlet.endswith((" agency", " wire", " news service")))


def _earlier(a: Article, b: Article) -> int:
    """1 where a came out first, -1 where b did, 0 where nothing tells."""
    one, two = _time(a.published), _time(b.published)
    if one is None or two is None:
        return 0
    if a.published.precision in TIMED and b.published.precision in TIMED:
        if (one.tzinfo is None) != (two.tzinfo is None):
            gap, least = two.replace(tzinfo=None) - one.replace(tzinfo=None), ZONES
        else:
            gap, least = two - one, GAP if one.tzinfo or (a.outlet and a.outlet == b.outlet) else CLOCKS
        return 0 if abs(gap) <= least else 1 if gap > timedelta(0) else -1
    days = two.date() - one.date()
    return 0 if not days else 1 if days > timedelta(0) else -1


def _time(published: Published) -> datetime | None:
    if published.value is None or published.basis != "stated" or published.precision not in TIMED | {"day", "part-of-day"}:
        return None
    try:
        return datetime.fromisoformat(published.value)
    except ValueError:
        return None
