"""Pages from files, folders, standard input and addresses. What is wrong with one of them is a problem that names it, never an error."""

import mmap
import re
import stat
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final

from twosource.adapters.files.duplicates import order, set_aside_duplicates
from twosource.adapters.files.forms import ENDINGS, MEDIA, read_bytes
from twosource.adapters.files.problems import problem
from twosource.adapters.files.source import Item, Source
from twosource.adapters.files.warc import is_warc, read_warc
from twosource.model.page import Page
from twosource.model.problems import Problem

LARGEST: Final = 50_000_000
"""Bytes of one page file, and of one line of input; the largest news pages have some 5 MB."""
STDIN: Final = "-"
ADDRESS: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
ARCHIVES: Final = (".warc", ".warc.gz")


def read_pages(paths: Sequence[str], stdin: BinaryIO | None, *, allow_private: bool = False) -> tuple[list[Page], list[Problem]]:
    """All pages that the paths name, in an order that depends on their content alone; "-" is standard input, http(s) addresses are fetched.

    A page given twice (same words, and no id, address or outlet that tells the two apart) is set aside with a problem.
    """
    pages: list[Page] = []
    problems: list[Problem] = []
    for path in paths:
        for item in _read(path, stdin, allow_private=allow_private):
            if isinstance(item, Page):
                pages.append(item)
            else:
                problems.append(item)
    kept, duplicates = set_aside_duplicates(sorted(pages, key=order))
    return kept, [*problems, *duplicates]


def _read(path: str, stdin: BinaryIO | None, *, allow_private: bool) -> Iterator[Item]:
    if path == STDIN:
        return _read_stdin(stdin)
    return _read_address(path, allow_private=allow_private) if ADDRESS.match(path) else _read_path(Path(path))


def _read_address(address: str, *, allow_private: bool) -> Iterator[Item]:
    from twosource.adapters.web import FetchError, Limits, fetch  # noqa: PLC0415 - needed only where an address is named

    fetched = datetime.now(UTC).isoformat(timespec="seconds")
    try:
        found = fetch(address, Limits(allow_private=allow_private))
    except FetchError as error:
        yield problem(address, error.code, error.reason)
        return
    if found.media in MEDIA:
        yield from read_bytes(Source(address, found.url, fetched, found.charset), found.data, MEDIA[found.media])
    else:
        yield problem(address, "content-type", f"it is {found.media}, which is not a page")


def _read_path(path: Path) -> Iterator[Item]:
    try:
        if path.is_dir():
            for file in sorted(path.rglob("*"), key=lambda file: file.relative_to(path).parts):
                if _has_page_name(file) and file.is_file():
                    yield from _read_file(file)
        else:
            yield from _read_file(path)
    except (OSError, ValueError) as error:  # ValueError: a null byte in the name
        yield problem(str(path), "unreadable", getattr(error, "strerror", None) or str(error))


def _has_page_name(file: Path) -> bool:
    return file.suffix.lower() in ENDINGS or file.name.lower().endswith(ARCHIVES)


def _read_file(path: Path) -> Iterator[Item]:
    name = str(path)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) and not path.is_fifo():
            yield problem(name, "unreadable", "it is neither a file nor a folder")
            return
        if status.st_size and path.name.lower().endswith(ARCHIVES):
            yield from _read_archive(path)
            return
        if status.st_size > LARGEST:
            yield _too_large(name)
            return
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        yield problem(name, "unreadable", getattr(error, "strerror", None) or str(error))
        return
    yield from _read_data(name, data, ENDINGS.get(path.suffix.lower()))


def _read_archive(path: Path) -> Iterator[Item]:
    """A web archive may be larger than the memory: it is read record by record, where it lies."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        yield from read_warc(str(path), data)


def _read_stdin(stdin: BinaryIO | None) -> Iterator[Item]:
    name = "standard input"
    if stdin is None:
        yield problem(name, "unreadable", "there is none")
        return
    data = stdin.read(LARGEST + 1)
    if len(data) > LARGEST:
        yield _too_large(name)
        return
    yield from _read_data(name, data, None)


def _read_data(name: str, data: bytes, form: str | None) -> Iterator[Item]:
    yield from read_warc(name, data) if form is None and is_warc(data) else read_bytes(Source(name), data, form)


def _too_large(name: str) -> Problem:
    return problem(name, "too-large", f"it has more than {LARGEST // 1_000_000} MB")
