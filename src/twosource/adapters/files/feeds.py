"""Saved and fetched feeds (RSS 0.9 to 2.0, Atom): every entry that holds its whole article is a page.

Read with lxml, which is here anyway: entities of the feed's own are never expanded and nothing outside it is loaded. An entry that
holds only a summary is no article, and is said to be one of which the address can be given instead.
"""

import re
from collections.abc import Iterator, Sequence
from email.utils import parsedate_to_datetime
from html import escape, unescape
from html.entities import html5
from typing import Final
from urllib.parse import urljoin, urlsplit

from lxml import etree

from twosource.adapters.files.problems import problem
from twosource.adapters.files.source import Item, Source
from twosource.model.page import Page

WHOLE_WORDS: Final = 100
"""An RSS description of so many words is taken for the article where there is no other content: summaries have 15 to 60."""
CUT_WITHIN: Final = 200
"""Characters at a text's end in which it may say that it goes on elsewhere."""
_ROOT: Final = re.compile(
    r"\s*(?:<\?[^>]{0,500}\?>\s*|<!--.{0,5000}?-->\s*|<!DOCTYPE[^<>\[]{0,500}(?:\[.{0,20000}?\]\s*)?>\s*){0,20}<(?:\w+:)?(rss|feed|RDF)\b",
    re.DOTALL,
)
_DECLARATION: Final = re.compile(r"\s*<\?xml[^>]{0,500}\?>")
_NAMED: Final = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30};)")
_TAG: Final = re.compile(r"<[^<>]{1,2000}>")
_CUT: Final = re.compile(
    r"(?:\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.|\b(?:read|learn|see)\s+(?:more|(?:the\s+)?(?:full|whole|rest|entire)\b[^.]{0,40})|\bcontinue\s+reading\b[^.]{0,80}"
    r"|\bkeep\s+reading\b[^.]{0,60}|\bfull\s+(?:story|article|report)\b)[\s.…»>→\]]*$",
    re.IGNORECASE,
)
"""How a text ends that goes on elsewhere."""
_CORE: Final = frozenset(
    {
        "", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://purl.org/rss/1.0/", "http://purl.org/rss/1.0/modules/rss091#",
        "http://my.netscape.com/rdf/simple/0.9/", "http://channel.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2",
    }
)  # fmt: skip
_PREFIXES: Final = {
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:",
}
_BASE: Final = "{http://www.w3.org/XML/1998/namespace}base"


def looks_like_feed(text: str) -> bool:
    """Whether the first element of a text is a feed's."""
    return _ROOT.match(text.lstrip("\ufeff")) is not None


def read_feed(source: Source, text: str) -> Iterator[Item]:
    """The pages of a feed, one an entry."""
    root = _parse(text)
    entries = [] if root is None else [node for node in root.iter() if _name(node) in ("item", "entry")]
    if root is None or not entries:
        yield problem(source.name, "empty", "there is no entry in the feed")
        return
    head = next((node for node in root if _name(node) == "channel"), root)
    for number, entry in enumerate(entries, 1):
        yield _page(source, number, entry, head)


def _parse(text: str) -> etree._Element | None:
    source = _NAMED.sub(_character, _DECLARATION.sub("", text.lstrip("\ufeff"), count=1)).lstrip()
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(source.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _character(match: re.Match[str]) -> str:
    """XML knows five named characters, and feeds use HTML's; those that would become markup stay as they are."""
    character = html5.get(match[1], match[0])
    return match[0] if set(character) & set("<>&\"'") else character


def _name(node: etree._Element) -> str:
    """The element's name, with a prefix of our own where it belongs to an extension that is read ("" where to another)."""
    if not isinstance(node.tag, str):
        return ""
    space, _, local = node.tag.rpartition("}")
    space = space.lstrip("{")
    return local if space in _CORE else _PREFIXES[space] + local if space in _PREFIXES else ""


def _page(source: Source, number: int, entry: etree._Element, head: etree._Element) -> Item:
    link = _link(entry, source.url)
    where = f"{source.name}, entry {number}" + (f" ({link})" if link else "")
    content, whole = _content(entry)
    title = _words(_first(entry, "title", "dc:title"))
    if not content.strip():
        return problem(where, "summary-only", "the entry has no text, only its title; give its address to read the article")
    if not whole:
        return problem(where, "summary-only", "the entry holds only a summary of its article; give its address to read all of it")
    heading = f"<h1>{escape(title)}</h1>\n" if title else ""
    return Page(
        name=where,
        html=f"<html><body><article>\n{heading}{content}\n</article></body></html>",
        url=link,
        title=title or None,
        outlet=_outlet(entry, head, link),
        byline=_author(entry) or None,
        published=_date(_first(entry, "published", "issued", "pubDate", "dcterms:issued", "dcterms:created", "dc:date")),
        modified=_date(_first(entry, "updated", "modified", "dcterms:modified")),
        fetched=source.fetched,
    )


def _content(entry: etree._Element) -> tuple[str, bool]:
    """The entry's text as HTML, and whether it is the whole article."""
    for name in ("content:encoded", "content"):
        content = _html(next((node for node in entry if _name(node) == name), None))
        if content.strip():
            return content, not _CUT.search(_plain(content)[-CUT_WITHIN:])
    summary = _html(next((node for node in entry if _name(node) in ("description", "summary", "dc:description")), None))
    words = _plain(summary)
    return summary, len(words.split()) >= WHOLE_WORDS and not _CUT.search(words[-CUT_WITHIN:])


def _html(node: etree._Element | None) -> str:
    """What an element holds, as HTML: escaped HTML, elements of its own (XHTML), or plain text."""
    if node is None or node.get("src"):
        return ""
    if node.get("type") == "xhtml" or (len(node) and node.get("type") != "text"):
        return "".join(etree.tostring(child, encoding="unicode", method="html") for child in node if isinstance(child.tag, str))
    text = _text(node)
    if node.get("type") in ("text", "text/plain") or not _TAG.search(text):
        return "\n".join(f"<p>{escape(unescape(part.strip()))}</p>" for part in re.split(r"\n\s*\n", text) if part.strip())
    return text


def _text(node: etree._Element | None) -> str:
    return "".join(part for part in node.itertext() if isinstance(part, str)).strip() if node is not None else ""


def _plain(source: str) -> str:
    return " ".join(unescape(_TAG.sub(" ", source)).split())


def _words(node: etree._Element | None) -> str:
    """A title or a name: its words without markup."""
    return _plain(unescape(_text(node)) if node is not None and node.get("type") == "html" else _text(node))


def _first(entry: etree._Element, *names: str) -> etree._Element | None:
    """The first of the names, in their order, that the entry has with something in it."""
    found = {_name(node): node for node in reversed(entry) if _text(node)}
    return next((found[name] for name in names if name in found), None)


def _link(entry: etree._Element, base: str | None) -> str | None:
    links = [(node.get("href") or _text(node), node.get("rel", "alternate")) for node in entry if _name(node) == "link"]
    links += [(_text(node), "alternate") for node in entry if _name(node) == "guid" and node.get("isPermaLink") != "false"]
    for link, rel in links:
        try:
            address = urljoin(_base(entry) or base or "", link)
        except ValueError:
            continue
        if rel == "alternate" and address.startswith(("http://", "https://")) and not re.search(r"\s", address):
            return address
    return None


def _base(entry: etree._Element) -> str | None:
    return next((node.get(_BASE) for node in (entry, *entry.iterancestors()) if node.get(_BASE)), None)


def _author(entry: etree._Element) -> str:
    names = [
        _words(_first(node, "name")) if len(node) else _words(node)
        for node in entry
        if _name(node) in ("author", "dc:creator")
    ]  # fmt: skip
    bare = [match[1] if (match := re.search(r"\S+@\S+\s*\((.+)\)$", name)) else name for name in names]
    return ", ".join(dict.fromkeys(name for name in bare if name and "@" not in name))


def _outlet(entry: etree._Element, head: etree._Element, link: str | None) -> str | None:
    """Whose article it is: what the entry names as its source, else what the feed says of itself."""
    own = next((node for node in entry if _name(node) == "source"), None)
    if own is not None:
        return (_words(_first(own, "title")) if len(own) else _words(own)) or None
    stated = _words(_first(head, "dc:publisher")) or _words(_first(head, "title", "dc:title"))
    return _site_name(re.split(r"\s+[|>»:·–—-]+\s+", stated), link) or stated or None


def _site_name(parts: Sequence[str], link: str | None) -> str | None:
    """Of "World news | The Daily Example" the part that the site's address has too; None where neither has."""
    host = (urlsplit(link).hostname or "") if link else ""
    labels = [label for label in host.split(".")[:-1] if len(label) > 2 and label != "www"]
    for part in parts if len(parts) > 1 else ():
        squeezed = re.sub(r"[^a-z0-9]", "", part.casefold())
        if len(squeezed) > 2 and any(label.startswith(squeezed) or label in squeezed for label in labels):
            return part.strip()
    return None


def _date(node: etree._Element | None) -> str | None:
    """ISO 8601 as it stands; the dates of mails, which RSS has, as ISO 8601."""
    stated = _text(node)
    if not re.search(r"[A-Za-z]{3}", stated):
        return stated or None
    try:
        return parsedate_to_datetime(stated).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return stated
