"""Which articles are one: the address without what only counts visits, the outlet, and words in common."""

import re
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from twosource.model.article import Article

_COUNTS_VISITS: Final = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|ocid|smid|ns_\w+|at_\w+|_ga|wt\.mc_id", re.IGNORECASE
)
"""Parameters that shares, newsletters and advertisements add to an address; the page is the same without them."""
_WORD: Final = re.compile(r"[^\W_]{4,}|\d+")
ALIKE: Final = 0.4
"""Of the words of the shorter of two versions so many are in the other too. Set on 20,000 pairs of unrelated reports of one kind of
event: nine in ten share under 0.32, 99 in 100 under 0.46. Real pairs of versions were not measured."""
ALIKE_GIVEN: Final = 0.2
"""Where the inputs themselves give the address, rather than the pages, so many are enough: the median of those unrelated pairs."""
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
        parts = urlsplit(url or "")
        host = (parts.hostname or "").removeprefix("www.")
        query = sorted((key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if not _COUNTS_VISITS.fullmatch(key))
    except ValueError:
        return None
    path = parts.path.rstrip("/")
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
    ours, theirs = _words(a.text), _words(b.text)
    needed = ALIKE_GIVEN if a.address and b.address else ALIKE
    if len(ours & theirs) >= needed * min(len(ours), len(theirs)):
        return True
    ours, theirs = _words(a.title or ""), _words(b.title or "")
    return bool(ours and theirs) and 2 * len(ours & theirs) >= SAME_TITLE * (len(ours) + len(theirs))


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
