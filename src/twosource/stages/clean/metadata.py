"""What a page's structured data says about its article: JSON-LD, OpenGraph, <title>, <time>."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Any, Final
from urllib.parse import urlsplit

from lxml import html

from twosource.model.article import How
from twosource.stages.clean.agencies import AGENCIES
from twosource.stages.clean.dates import parse_date
from twosource.stages.clean.outlet import name_key

_ARTICLE_TYPES: Final = re.compile(r"(?:Article|BlogPosting|Report|LiveBlogPosting|Review)$")
_JSON_LARGEST: Final = 2_000_000
"""Characters of one JSON-LD script; real ones have under 100,000."""
_TAG = re.compile(r"<[^<>]{1,200}>")
_CONTROL = re.compile(r"[\x00-\x1f]")


@dataclass(frozen=True, slots=True)
class Metadata:
    """None where the page does not say. `sure`: `published` is called so, not just the first <time> of the article. `how`: per field.

    `other_url`: the address of another page that the page calls its own too.
    """

    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    url: str | None = None
    section: str | None = None
    published: str | None = None
    modified: str | None = None
    credit: str | None = None
    sure: bool = True
    how: Mapping[str, How] = field(default_factory=dict)
    other_url: str | None = None


def read_metadata(tree: html.HtmlElement) -> Metadata:
    """Structured data first, then OpenGraph and meta elements, then <title> and <time>."""
    article = next(_articles(tree), {})
    meta = _metas(tree)
    addresses = [*_canonical_addresses(tree), *([meta["og:url"]] if "og:url" in meta else [])]
    other = next((address for address in addresses if not _is_same_page(address, addresses[0])), None)
    published = _dated(article, meta, tree, "datePublished", _DATE_METAS) or next(
        (str(value) for value in tree.xpath("//time[@pubdate]/@datetime")[:1] if parse_date(str(value))), None
    )
    publisher = _name(article.get("publisher"))
    stated: dict[str, str | None] = {
        "title": _text(article.get("headline")) or meta.get("og:title") or meta.get("twitter:title"),
        "outlet": _outlet(publisher, meta),
        "byline": _name(article.get("author")) or _person(meta.get("author") or meta.get("article:author") or meta.get("parsely-author")),
        "url": next(iter(addresses), None),
        "section": _section(article.get("articleSection")) or meta.get("article:section") or meta.get("parsely-section"),
        "published": published,
        "modified": _dated(article, meta, tree, "dateModified", _MODIFIED_METAS),
        "credit": AGENCIES.get(name_key(publisher or "")),
    }
    marked: dict[str, str | None] = {"title": _inner(tree, "//title"), "published": None if published else _first_time(tree)}
    how: dict[str, How] = {name: "structured-data" if stated[name] else "markup" for name in stated if stated[name] or marked.get(name)}
    return Metadata(
        sure=published is not None, how=how, other_url=other, **{name: value or marked.get(name) for name, value in stated.items()}
    )


def _outlet(publisher: str | None, meta: Mapping[str, str]) -> str | None:
    """The publisher; where that is an agency whose report the site prints, what the site calls itself. Initials are an edition ("U.S.")."""
    site = next((name for key in ("og:site_name", "application-name") if (name := meta.get(key)) and not _INITIALS.fullmatch(name)), None)
    if publisher and name_key(publisher) in AGENCIES:
        return site or publisher
    return publisher or site


_INITIALS: Final = re.compile(r"(?:[A-Z]\.){2,3}|U[SK]")


def _section(value: object) -> str | None:
    return next((text for item in (value if isinstance(value, list) else [value]) if (text := _text(item))), None)


_DATE_METAS: Final = (
    "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date.issued", "dc.date", "pubdate", "publishdate",
    "publish-date", "sailthru.date", "parsely-pub-date", "dcterms.created", "article.published", "last-modified",
)  # fmt: skip


_MODIFIED_METAS: Final = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified")


def _dated(article: dict[str, Any], meta: dict[str, str], tree: html.HtmlElement, name: str, metas: tuple[str, ...]) -> str | None:
    """The first value of a date's field in JSON-LD, meta elements and microdata that can be read."""
    stated = next((value for value in (_text(article.get(name)), *map(meta.get, metas)) if value and parse_date(value)), None)
    if stated is not None:
        return stated
    microdata = tree.xpath(f"//*[@itemprop='{name}']/@content | //*[@itemprop='{name}']/@datetime")[:1]
    return next((str(value) for value in microdata if parse_date(str(value))), None)


def _first_time(tree: html.HtmlElement) -> str | None:
    return next((str(value) for value in tree.xpath("//article//time/@datetime")[:1] if parse_date(str(value))), None)


def _articles(tree: html.HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        source = script.text or ""
        if len(source) > _JSON_LARGEST:
            continue
        try:
            data = json.loads(_CONTROL.sub(" ", source), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from (item for item in _objects(data) if _is_article(item))


def _objects(data: object) -> Iterator[dict[str, Any]]:
    """The top objects of a JSON-LD script, and those of its @graph."""
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            yield from (node for node in graph if isinstance(node, dict)) if isinstance(graph, list) else ()


def _is_article(item: dict[str, Any]) -> bool:
    kinds = item.get("@type")
    return any(isinstance(kind, str) and _ARTICLE_TYPES.search(kind) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _metas(tree: html.HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = (element.get("content") or "").strip()
        if name and content:
            found.setdefault(name.casefold(), content)
    return found


def canonical_address(tree: html.HtmlElement) -> str | None:
    """The address that a page calls its own."""
    return next(iter(_canonical_addresses(tree)), None)


def _canonical_addresses(tree: html.HtmlElement) -> list[str]:
    return [str(href) for href in tree.xpath("//link[@rel='canonical']/@href") if str(href).startswith("http")]


def _is_same_page(one: str, other: str) -> bool:
    """Whether two addresses have one path on hosts of one site ("m.", "www."); what cannot be read, or names no host, is not compared."""
    try:
        ours, theirs = urlsplit(one), urlsplit(other)
        hosts = [(parts.hostname or "").split(".")[-2:] for parts in (ours, theirs)]
    except ValueError:
        return True
    return [""] in hosts or (hosts[0] == hosts[1] and ours.path.rstrip("/") == theirs.path.rstrip("/"))


def _inner(tree: html.HtmlElement, path: str) -> str | None:
    element = next(iter(tree.xpath(path)), None)
    return " ".join((element.text or "").split()) or None if element is not None else None


def _text(value: object) -> str | None:
    """A JSON-LD text; sites put markup and entities into them."""
    return " ".join(_TAG.sub("", unescape(value)).split()) or None if isinstance(value, str) else None


def _name(value: object) -> str | None:
    """The name or names of a JSON-LD person or organisation, however it is nested."""
    if isinstance(value, list):
        return ", ".join(name for item in value if (name := _name(item))) or None
    if isinstance(value, dict):
        return _name(value.get("name"))
    return _person(value) if isinstance(value, str) else None


def _person(value: str | None) -> str | None:
    """A name, without "By" before it; addresses of profiles are no names."""
    if not value or value.startswith(("http", "@")) or len(value) > 120:
        return None
    return re.sub(r"^(?i:by)\s+", "", " ".join(value.split())) or None
