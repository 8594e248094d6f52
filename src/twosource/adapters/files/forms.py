"""The forms that an input may have: HTML, copied text, JSON records, feeds. The name or content type tells which, else the first words."""

import re
from collections.abc import Iterator
from email.message import Message
from typing import Final

from twosource.adapters.files.decoding import decode
from twosource.adapters.files.feeds import looks_like_feed, read_feed
from twosource.adapters.files.problems import problem
from twosource.adapters.files.records import read_json, read_json_lines
from twosource.adapters.files.source import Item, Source
from twosource.model.page import Page

ENDINGS: Final = {
    ".html": "html", ".htm": "html", ".xhtml": "html", ".txt": "text", ".json": "json", ".jsonl": "jsonl",
    ".rss": "xml", ".atom": "xml", ".xml": "xml", ".rdf": "xml",
}  # fmt: skip
MEDIA: Final = {
    "text/html": "html", "application/xhtml+xml": "html", "text/plain": "text", "application/rss+xml": "xml", "application/atom+xml": "xml",
    "application/rdf+xml": "xml", "application/xml": "xml", "text/xml": "xml", "": "page",
}  # fmt: skip
"""The content types that are read. What comes without one may be any form of page, but no records: those only the user's own files hold."""
_LOOKS_HTML: Final = re.compile(r"\s*(?:<!doctype\s+html|<\?xml|<html|<head|<body|<!--|<meta|<div|<article|<p\b)", re.IGNORECASE)


def media_type(headers: Message) -> str:
    """The content type that an answer states, in small letters, "" where it states none."""
    return (headers.get("Content-Type") or "").partition(";")[0].strip().casefold()


def read_bytes(source: Source, data: bytes, form: str | None) -> Iterator[Item]:
    """The pages in some bytes. `form`: a value of ENDINGS or MEDIA, None where nothing tells."""
    if not data.strip():
        yield problem(source.name, "empty", "there is nothing in it")
        return
    decoded = decode(data, source.charset)
    if decoded is None:
        yield problem(source.name, "binary", "it is not text")
        return
    if decoded.guessed:
        yield problem(source.name, "encoding", f"its encoding is not declared; it was read as {decoded.guessed}")
    yield from _read_text(source, decoded.text, form)


def _read_text(source: Source, text: str, form: str | None) -> Iterator[Item]:
    if form is None or form == "page":
        form = _sniff(text, records=form is None)
    if not text.strip():
        yield problem(source.name, "empty", "there is nothing in it")
    elif form == "jsonl":
        yield from read_json_lines(source.name, text.split("\n"))
    elif form == "json":
        yield from read_json(source.name, text)
    elif form in ("html", "xml") and looks_like_feed(text):
        yield from read_feed(source, text)
    elif form == "html" or (form == "xml" and re.search(r"<(?:\w+:)?html\b", text[:2000], re.IGNORECASE)):
        yield Page(name=source.name, html=text, url=source.url, fetched=source.fetched)
    elif form == "xml":
        yield problem(source.name, "content-type", "it is XML, but neither a feed nor a page")
    else:
        yield Page(name=source.name, text=text, url=source.url, fetched=source.fetched)


def _sniff(text: str, *, records: bool) -> str:
    """The form of text that has no telling name: JSON lines, a JSON array or object, HTML (or a feed) or copied text."""
    start = text.lstrip()[:1000]
    if records and start.startswith("{"):
        first, _, rest = text.strip().partition("\n")
        return "jsonl" if first.rstrip().endswith("}") or not rest else "json"
    if records and re.match(r"\[\s*[{\]]", start):
        return "json"
    return "html" if _LOOKS_HTML.match(start) or looks_like_feed(text) else "text"
