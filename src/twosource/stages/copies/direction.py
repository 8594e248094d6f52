"""Which of two articles was made from the other, and how that is known."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from twosource.model.article import Article, Published
from twosource.stages.copies.credit import AGENCIES, initials
from twosource.stages.copies.passages import Shared, shares
from twosource.stages.copies.reading import Reading

TIMED: Final = frozenset({"second", "minute", "hour"})
GAP: Final = timedelta(minutes=10)
"""Content systems put one report out at several addresses within minutes; only a longer gap tells who was first (METHODS b)."""
ZONES: Final = timedelta(hours=26)
"""No two clocks on earth differ by more: a gap between a time with a zone and one without must exceed it."""
CONTAINED: Final = 0.3
"""Difference of the shared parts of two texts from which the fuller one is the original (METHODS b)."""
BY_TIME, BY_AGENCY, BY_CONTAINMENT, BY_CUT = 1.5, 1.0, 1.0, 1.0
"""Weights as log-odds, from METHODS b; below LIKELY in sum nothing is said."""
LIKELY: Final = 1.0
_CITES: Final = re.compile(
    r"\b(?:report(?:ed|s|ing)?|according"
    r"|told|tells|quot(?:ed|ing)|citing|cited|wrote|writes|first published|originally|source|via|courtesy)\b",
    re.IGNORECASE,
)
_WINDOW: Final = 40
"""Characters around an outlet's name in which a word of citing stands beside it."""


@dataclass(frozen=True)
class Direction:
    """`first`: whether the first of the two articles is the original; None where nothing tells."""

    kind: Literal["stated", "likely", "unknown"]
    first: bool | None
    reasons: tuple[str, ...]


def direction(a: Reading, b: Reading, shared: Shared) -> Direction:
    """The direction of copying between two articles that share text; `shared` is in the order a, b."""
    one, two = a.article, b.article
    said, told = _names(b, one), _names(a, two)
    if bool(said) != bool(told):
        return Direction("stated", bool(said), (said or told or "",))
    common = a.credit
    if common and common == b.credit and not _is_outlet(one, common) and not _is_outlet(two, common):
        return Direction("unknown", None, (f"both are credited to {common}, so that neither need be made from the other",))
    hints = list(_hints(a, b, shared))
    total = sum(weight for weight, _ in hints)
    if abs(total) < LIKELY:
        return Direction("unknown", None, ("nothing tells which came first",))
    return Direction("likely", total > 0, tuple(reason for weight, reason in hints if (weight > 0) == (total > 0)))


def _hints(a: Reading, b: Reading, shared: Shared) -> Iterator[tuple[float, str]]:
    """Log-odds with their reasons; above 0 the first article is the original."""
    earlier = _earlier(a.article.published, b.article.published)
    if earlier:
        first, second = (a, b) if earlier > 0 else (b, a)
        yield BY_TIME * earlier, f"{_label(first.article)} was published before {_label(second.article)}"
    agencies = _agency(a.article) - _agency(b.article)
    if agencies:
        yield BY_AGENCY * agencies, f"{_label(a.article if agencies > 0 else b.article)} is a news agency"
    in_a, in_b = shares(a, b, shared)
    if abs(in_a - in_b) > CONTAINED:
        fuller, part = (a, b) if in_b > in_a else (b, a)
        yield (
            BY_CONTAINMENT if in_b > in_a else -BY_CONTAINMENT,
            f"{_label(part.article)} has little that is not in {_label(fuller.article)}, which has more",
        )
    for sign, full, cut, ends in ((1, a, b, _ends(shared, 1)), (-1, b, a, _ends(shared, -1))):
        if _cut_at_paragraph(full, ends[0], cut, ends[1]):
            yield sign * BY_CUT, f"{_label(cut.article)} stops at the end of a paragraph after which {_label(full.article)} goes on"


def _ends(shared: Shared, sign: int) -> tuple[int, int]:
    """The last shared word, in the fuller and in the cut text."""
    if not shared.passages:
        return (0, 0)
    last_a, last_b = max(p[1] for p in shared.passages), max(p[3] for p in shared.passages)
    return (last_a, last_b) if sign > 0 else (last_b, last_a)


def _cut_at_paragraph(full: Reading, full_end: int, cut: Reading, cut_end: int) -> bool:
    """Whether one text ends where a paragraph of the other ends that is not its last."""
    if not cut_end or cut_end < len(cut.words) - 3 or full_end >= len(full.words) - 10:
        return False
    return bool(full.paragraphs[full_end - 1] != full.paragraphs[full_end])


def _names(reading: Reading, original: Article) -> str | None:
    """Why a copy says itself that it comes from the other's outlet; None where it does not."""
    copy, credit = reading.article, reading.credit
    if not original.outlet or _is_outlet(copy, original.outlet):
        return None
    if credit and _is_outlet(original, credit):
        return f"{_label(copy)} credits {original.outlet}"
    for field in (copy.credit, copy.byline):
        if field and _is_outlet(original, field):
            return f"{_label(copy)} credits {original.outlet}"
    cited = _cited(copy.text, original.outlet)
    return f"{_label(copy)} cites {original.outlet}: “{cited}”" if cited else None


def _cited(text: str, name: str) -> str | None:
    """The words in which a text cites an outlet."""
    at = text.find(name)
    while at >= 0 and len(name) > 3:
        start, end = max(0, at - _WINDOW), at + len(name) + _WINDOW
        window = text[start:end].split("\n\n")
        piece = next((part for part in window if name in part), "")
        if _CITES.search(piece.replace(name, "")):
            return " ".join(piece.split())
        at = text.find(name, at + 1)
    return None


def _is_outlet(article: Article, name: str) -> bool:
    outlet = _plain(article.outlet or "")
    return bool(outlet) and (outlet == _plain(name) or initials(article.outlet or "") == name)


def _plain(name: str) -> str:
    low = re.sub(r"^(?:the|with) ", "", name.lower().strip())
    return AGENCIES.get(low, low).lower()


def _agency(article: Article) -> int:
    outlet = (article.outlet or "").lower()
    return int(outlet.removeprefix("the ") in AGENCIES or outlet.endswith((" agency", " wire", " news service")))


def _label(article: Article) -> str:
    return article.outlet or article.name or article.id


def _earlier(a: Published, b: Published) -> int:
    """1 where a came out first, -1 where b did, 0 where nothing tells."""
    one, two = _time(a), _time(b)
    if one is None or two is None:
        return 0
    if a.precision in TIMED and b.precision in TIMED:
        if (one.tzinfo is None) == (two.tzinfo is None):
            gap, least = two - one, GAP
        else:
            gap, least = two.replace(tzinfo=None) - one.replace(tzinfo=None), ZONES
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
