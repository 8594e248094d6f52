"""Which articles are one: the address without what only counts visits, the outlet, and words in common."""

import re
from datetime import date
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from twosource.model.article import Article

_COUNTS_VISITS: Final = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|ocid|smid|ns_\w+|at_\w+|_ga|wt\.mc_id", re.IGNORECASE
)
"""Parameters that shares, newsletters and advertisements add to an address; the page is the same without them."""
_DRESS: Final = re.compile(r"amp|print|outputtype", re.IGNORECASE)
"""Parameters that ask for the same page in another dress."""
_ARCHIVED: Final = re.compile(r"https?://web\.archive\.org/web/\d{4,14}[a-z_]*/(?=https?://)", re.IGNORECASE)
_HOST_DRESS: Final = re.compile(r"^(?:www|m|mobile|amp)\.(?=[^.]+\.)")
_PATH_DRESS: Final = re.compile(r"(?:/amp|\.amp|/index\.(?:html?|php))$")
"""The same page as an archive keeps it, and for phones. Two that differ only in it must still share words."""
_WORD: Final = re.compile(r"[^\W_]{4,}|\d+")
ALIKE: Final = 0.4
"""Of the words of the shorter of two versions so many are in the other too. Set on 20,000 pairs of unrelated reports of one kind of
event: nine in ten share under 0.32, 99 in 100 under 0.46. Real pairs of versions were not measured."""
ALIKE_GIVEN: Final = 0.2
"""Where the inputs themselves give the address, rather than the pages, so many are enough: the median of those unrelated pairs."""
DAYS, ALIKE_LATER = 3, 0.6
"""Articles that were published so many days apart are more likely two that one address led to ("/today"): they share so much, or are two.
An article that is written anew keeps the moment of its publication (set by hand, on pages made up for it)."""
SAME_TITLE: Final = 0.5
"""Two titles of one article share so many of their words (Dice)."""


def address_of(article: Article) -> str | None:
    """What an article's address comes to, None where it has none or where it is a site's front page.

    The page's own canonical address counts where no other is known, or where it is of the same site.
    """
    given, canonical = _plain(article.address), _plain(article.canonical)
    if given and canonical and given.partition("/")[0] != canonical.partition("/")[0]:
        canonical = None
    return canonical or given


def _plain(url: str | None) -> str | None:
    try:
        parts = urlsplit(_ARCHIVED.sub("", url or "", count=1))
        host = _HOST_DRESS.sub("", parts.hostname or "")
        asked = parse_qsl(parts.query, keep_blank_values=True)
        query = sorted((key, value) for key, value in asked if not (_COUNTS_VISITS.fullmatch(key) or _DRESS.fullmatch(key)))
    except ValueError:
        return None
    path = _PATH_DRESS.sub("", parts.path.rstrip("/")).rstrip("/")
    if parts.scheme not in ("http", "https") or not host or not (path or query):
        return None
    return host + path + (f"?{urlencode(query)}" if query else "")


def one_outlet(a: Article, b: Article) -> bool:
    """Whether two articles of one address can be one.

    A page that names another site's address as its own is a reprint, with an outlet of its own; a given story tells articles apart too.
    """
    if a.story is not None and b.story is not None and a.story != b.story:
        return False
    if a.address and b.address:
        return True
    return not (a.outlet and b.outlet) or _name(a.outlet) == _name(b.outlet)


def _name(outlet: str) -> str:
    return " ".join(outlet.casefold().split()).removeprefix("the ")


def is_alike(a: Article, b: Article) -> bool:
    """Whether two texts may be versions of one: a section's address may be given for every article of the section."""
    apart = _days_apart(a, b)
    if apart == 0 and _moment(a) is not None and _moment(a) == _moment(b):
        return True
    needed = ALIKE_LATER if apart >= DAYS else ALIKE_GIVEN if a.address and b.address else ALIKE
    ours, theirs = _words(a.text), _words(b.text)
    if len(ours & theirs) >= needed * min(len(ours), len(theirs)):
        return True
    ours, theirs = _words(a.title or ""), _words(b.title or "")
    return apart < DAYS and bool(ours and theirs) and 2 * len(ours & theirs) >= SAME_TITLE * (len(ours) + len(theirs))


def _days_apart(a: Article, b: Article) -> int:
    """The days between two publications; 0 where one is not known to the day."""
    one, other = a.published.value or "", b.published.value or ""
    if len(one) < len("2024-05-06") or len(other) < len("2024-05-06"):
        return 0
    return abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days)


def _moment(article: Article) -> str | None:
    """The minute of publication, where it is known."""
    value = article.published.value
    return value if value and "T" in value and "T00:00" not in value else None


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
