"""Whether a copy says itself whose report it has: a credit, or "the Valley Post reported"."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from twosource.model.article import Article
from twosource.model.span import TextSpan
from twosource.stages.copies.credit import AGENCIES, initials
from twosource.stages.copies.reading import Reading

_CITES: Final = re.compile(
    r"\b(?:report(?:ed|s|ing)?|according"
    r"|told|tells|quot(?:ed|ing)|citing|cited|wrote|writes|first published|originally|source|via|courtesy)\b",
    re.IGNORECASE,
)
_WINDOW: Final = 40
"""Characters around an outlet's name in which a word of citing stands beside it."""
_PICTURE: Final = re.compile(r"photo|picture|image|/ ?[A-Z][\w ]+ via\b|Getty", re.IGNORECASE)
"""Beside a name these words say whose picture it is."""
_DOMAIN: Final = re.compile(r"(?:www\.)?(?P<label>[a-z0-9-]{2,40})(?:\.[a-z]{2,4}){1,2}(?:/\S*)?")
_WIRE: Final = re.compile(r" (?:wire|newswire|newsource|(?:news|wire) service)$")
_SHORT: Final = 5
"""An outlet's letters run together ("valleypost") end a byline by chance where there are fewer."""


def named_as_source(reading: Reading, original: Reading, passages: Sequence[TextSpan] | None) -> str | None:
    """Why a copy says itself that its words come from the original's outlet, or from the agency that the original credits.

    None where it does not. `passages`: the copy's spans near which a citation must stand, None where all of it is shared.
    """
    copy, outlet, agency = reading.article, original.article.outlet, original.credit
    if outlet and not is_outlet(copy, outlet):
        for field in (reading.credit, copy.credit, copy.byline):
            if field and (is_outlet(original.article, field) or _ends_with(field, outlet)):
                return f"{label(copy, original.article)} credits {outlet}"
        cited = _cited(copy, outlet, passages)
        if cited:
            return f"{label(copy, original.article)} cites {outlet}: “{cited}”"
    if agency and not reading.credit and not is_outlet(copy, agency) and (cited := _cited(copy, agency, passages)):
        named = label(copy, original.article), label(original.article, copy)
        return f"{named[0]} cites {agency}, whose report {named[1]} has: “{cited}”"
    return None


def is_outlet(article: Article, name: str) -> bool:
    """Whether a name is that of the article's outlet, which may be given as the domain of its pages."""
    outlet = article.outlet or ""
    return bool(outlet) and (_plain(outlet) == _plain(name) or initials(outlet) == name)


def label(article: Article, other: Article) -> str:
    """What an article is called in a reason beside another."""
    name = article.name or article.id
    if not article.outlet:
        return name
    return f"{article.outlet} ({name})" if article.outlet == other.outlet else article.outlet


def _ends_with(field: str, outlet: str) -> bool:
    return len(_plain(outlet)) >= _SHORT and _plain(field).endswith(_plain(outlet))


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    """The letters of a name: "The Valley Post", "with Valley Post", "valleypost.com" and "Valley Post Wire" are one."""
    low = re.sub(r"^(?:the|with) ", "", name.lower().strip())
    domain = _DOMAIN.fullmatch(low)
    low = _WIRE.sub("", domain["label"] if domain else AGENCIES.get(low, low).lower())
    return re.sub(r"[^\w]|_", "", re.sub(r"^the ", "", low))


def _cited(article: Article, name: str, passages: Sequence[TextSpan] | None) -> str | None:
    """The words in which an article cites an outlet."""
    pattern = _pattern(name)
    if pattern is None:
        return None
    for start, end in _paragraphs(article, passages):
        for match in pattern.finditer(article.text, start, end):
            words = _around(article.text, match.span(), (start, end))
            if _CITES.search(words.replace(match.group(), "")) and not _PICTURE.search(words):
                return words
    return None


def _around(text: str, span: TextSpan, paragraph: TextSpan) -> str:
    """The words around a span within its paragraph, none of them cut."""
    before = text[max(paragraph[0], span[0] - _WINDOW) : span[0]]
    after = text[span[1] : min(paragraph[1], span[1] + _WINDOW)]
    if span[0] - _WINDOW > paragraph[0]:
        before = before.partition(" ")[2]
    if span[1] + _WINDOW < paragraph[1]:
        after = after.rpartition(" ")[0]
    return " ".join(f"{before}{text[slice(*span)]}{after}".split())


@lru_cache(maxsize=4096)
def _pattern(name: str) -> re.Pattern[str] | None:
    """An outlet's name as texts write it; that of a domain is known with spaces between its letters, or in capitals where it is short."""
    domain = _DOMAIN.fullmatch(name)
    if domain is None:
        return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)") if len(name) > 1 and name[0].isupper() else None
    letters = domain["label"].replace("-", "")
    if len(letters) < _SHORT:
        return re.compile(rf"\b{letters.upper()}\b")
    return re.compile(rf"\b(?=[A-Z]){' ?'.join(letters)}\b", re.IGNORECASE)


def _paragraphs(article: Article, passages: Sequence[TextSpan] | None) -> list[TextSpan]:
    """The spans of the paragraphs in which a citation counts: those that hold a passage, and the ones beside them."""
    spans = [(b.start, b.end) for b in article.blocks if b.start is not None and b.end is not None and b.kind != "caption"]
    if passages is None:
        return spans
    near = {at + step for at, (start, end) in enumerate(spans) for step in (-1, 0, 1) if any(a < end and start < b for a, b in passages)}
    return [span for at, span in enumerate(spans) if at in near]
