"""Pages from files, folders and standard input. Whatever is wrong with one of them is a problem that names it, never an error."""

import re
import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final

from twosource.adapters.files.decoding import decode
from twosource.adapters.files.problems import problem
from twosource.adapters.files.records import Item, read_json, read_json_lines
from twosource.model.ids import make_id
from twosource.model.page import Page
from twosource.model.problems import Problem

LARGEST: Final = 50_000_000
"""Bytes of one page file, and of one line of input; the largest news pages have some 5 MB."""
STDIN: Final = "-"
_ENDINGS: Final = {".html": "html", ".htm": "html", ".txt": "text", ".json": "json", ".jsonl": "jsonl"}
_LOOKS_HTML = re.compile(r"\s*(?:<!doctype\s+html|<\?xml|<html|<head|<body|<!--|<meta|<div|<article|<p\b)", re.IGNORECASE)


def read_pages(paths: Sequence[str], stdin: BinaryIO | None) -> tuple[list[Page], list[Problem]]:
    """All pages that the paths name, in an order that depends on their content alone; "-" is standard input.

    A page given twice (same words, and no id, address or outlet that tells the two apart) is set aside with a problem.
    """
    pages: list[Page] = []
    problems: list[Problem] = []
    for path in paths:
        for item in _read_stdin(stdin) if path == STDIN else _read_path(Path(path)):
            if isinstance(item, Page):
                pages.append(item)
            else:
                problems.append(item)
    kept, duplicates = _set_aside_duplicates(sorted(pages, key=_order))
    return kept, [*problems, *duplicates]


def _read_path(path: Path) -> Iterator[Item]:
    try:
        if path.is_dir():
            for file in sorted(path.rglob("*"), key=lambda file: file.relative_to(path).parts):
                if file.suffix.lower() in _ENDINGS and file.is_file():
                    yield from _read_file(file)
        else:
            yield from _read_file(path)
    except (OSError, ValueError) as error:  # ValueError: a null byte in the name
        yield problem(str(path), "unreadable", getattr(error, "strerror", None) or str(error))


def _read_file(path: Path) -> Iterator[Item]:
    name = str(path)
    try:
        if not stat.S_ISREG(path.stat().st_mode) and not path.is_fifo():
            yield problem(name, "unreadable", "it is neither a file nor a folder")
            return
        if path.stat().st_size > LARGEST:
            yield problem(name, "too-large", f"it has more than {LARGEST // 1_000_000} MB")
            return
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        yield problem(name, "unreadable", getattr(error, "strerror", None) or str(error))
        return
    yield from _read_bytes(name, data, _ENDINGS.get(path.suffix.lower()))


def _read_stdin(stdin: BinaryIO | None) -> Iterator[Item]:
    name = "standard input"
    if stdin is None:
        yield problem(name, "unreadable", "there is none")
        return
    data = stdin.read(LARGEST + 1)
    if len(data) > LARGEST:
        yield problem(name, "too-large", f"it has more than {LARGEST // 1_000_000} MB")
        return
    yield from _read_bytes(name, data, None)


def _read_bytes(name: str, data: bytes, form: str | None) -> Iterator[Item]:
    if not data.strip():
        yield problem(name, "empty", "there is nothing in it")
        return
    decoded = decode(data)
    if decoded is None:
        yield problem(name, "binary", "it is not text")
        return
    if decoded.guessed:
        yield problem(name, "encoding", f"its encoding is not declared; it was read as {decoded.guessed}")
    yield from _read_text(name, decoded.text, form or _sniff(decoded.text))


def _read_text(name: str, text: str, form: str) -> Iterator[Item]:
    if not text.strip():
        yield problem(name, "empty", "there is nothing in it")
    elif form == "jsonl":
        yield from read_json_lines(name, text.split("\n"))
    elif form == "json":
        yield from read_json(name, text)
    elif form == "html":
        yield Page(name=name, html=text)
    else:
        yield Page(name=name, text=text)


def _sniff(text: str) -> str:
    """The form of text that has no telling name: JSON lines, a JSON array or object, HTML or copied text."""
    start = text.lstrip()[:1000]
    if start.startswith("{"):
        first, _, rest = text.strip().partition("\n")
        return "jsonl" if first.rstrip().endswith("}") or not rest else "json"
    if re.match(r"\[\s*[{\]]", start):
        return "json"
    return "html" if _LOOKS_HTML.match(start) else "text"


def _identity(page: Page) -> tuple[str, ...]:
    """What makes two pages the same page."""
    return (page.html or "", page.text or "", page.id or "", page.url or "", page.outlet or "")


def _order(page: Page) -> tuple[str, ...]:
    return (page.id or "", make_id("page", *_identity(page)), page.published or "", page.title or "", page.byline or "", page.name)


def _set_aside_duplicates(pages: Iterable[Page]) -> tuple[list[Page], list[Problem]]:
    """Two pages with the same words are one where nothing that both say (id, address, outlet, story) differs."""
    kept: dict[str, list[Page]] = {}
    problems = []
    for page in pages:
        same_words = kept.setdefault(make_id("words", page.html or "", page.text or "", page.clean), [])
        twin = next((other for other in same_words if not _told_apart(page, other)), None)
        if twin is None:
            same_words.append(page)
        else:
            problems.append(problem(page.name, "duplicate-page", f"the same page as {twin.name}; it is set aside"))
    return [page for group in kept.values() for page in group], problems


def _told_apart(a: Page, b: Page) -> bool:
    pairs = ((a.id, b.id), (a.url, b.url), (a.outlet, b.outlet), (a.story, b.story))
    return any(one is not None and other is not None and one != other for one, other in pairs)
