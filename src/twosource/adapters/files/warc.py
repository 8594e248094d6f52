"""Web archives (ISO 28500, .warc and .warc.gz): each record that holds a page.

Read by hand, record by record: warcio was tried, which stops at the first damaged record, drops one that is cut off and gives half of
a damaged one without saying so. Here a record costs only itself: the next one is looked for behind it.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from mmap import mmap
from typing import Final

from twosource.adapters.files.forms import MEDIA, media_type, read_bytes
from twosource.adapters.files.packed import GZIP, PackedError, unpack
from twosource.adapters.files.problems import problem
from twosource.adapters.files.source import Item, Source

RECORD_LARGEST: Final = 50_000_000
"""Bytes of one record, unpacked: as of a page file."""
TOO_LARGE: Final = f"it has more than {RECORD_LARGEST // 1_000_000} MB, unpacked"
HEAD_LARGEST: Final = 65536
"""Bytes of a record's own header lines and of the answer's; real ones have some 2,000."""
CHUNK: Final = 1 << 20
MOST_DAMAGED: Final = 1000
"""After so many damaged records a file is no web archive, or one made to keep us busy."""
TRIES: Final = 100_000
"""So many places that look like the beginning of a packed record are tried before the rest of a file is given up."""
HOLD_PAGES: Final = frozenset({"response", "resource", "revisit", "conversion"})
"""The types of record that stand for something on the web; the others are about them."""
_BEGINS: Final = re.compile(rb"WARC/\d\.\d\r?\n")
_NEXT: Final = re.compile(rb"\nWARC/\d\.\d\r?\n")
_BETWEEN: Final = re.compile(rb"(?:\r?\n)*")
_BLANK: Final = re.compile(rb"\r?\n\r?\n")
_STATUS: Final = re.compile(rb"HTTP/\d(?:\.\d)?\s+(\d{3})")
_CHUNK_SIZE: Final = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")
Buffer = bytes | mmap


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its header lines and what it holds; `damage` says in words what is wrong with it."""

    head: Message
    block: bytes
    damage: str | None = None


def is_warc(data: bytes) -> bool:
    """Whether bytes are a web archive, packed or not."""
    return bool(_BEGINS.match(data[:16])) or (data.startswith(GZIP) and _opens(data, 0))


def read_warc(name: str, data: Buffer) -> Iterator[Item]:
    """The pages of a web archive, and what is wrong with its records; what holds no page is counted."""
    passed, damaged = 0, 0
    for number, record in enumerate(_records(data), 1):
        url = _url(record.head)
        where = f"{name}, record {number}" + (f" ({url})" if url else "")
        if record.damage:
            yield problem(where, "too-large" if record.damage == TOO_LARGE else "damaged", record.damage)
            damaged += 1
            if damaged == MOST_DAMAGED:
                yield problem(name, "damaged", f"it has {damaged} damaged records; the rest of it is not read")
                break
            continue
        items = list(_page(Source(where, url, record.head.get("WARC-Date")), record))
        passed += not items and _kind(record) in HOLD_PAGES
        yield from items
    if passed:
        yield problem(name, "passed-over", f"{passed} records hold no page (pictures, scripts, redirects, errors); they are passed over")


def _kind(record: Record) -> str:
    return (record.head.get("WARC-Type") or "").strip().casefold()


def _url(head: Message) -> str | None:
    return "".join((head.get("WARC-Target-URI") or "").split()).strip("<>") or None


def _page(source: Source, record: Record) -> Iterator[Item]:
    kind = _kind(record)
    if kind == "response" and record.block[:5] == b"HTTP/":
        head, body = _split(record.block)
        status = _STATUS.match(record.block)
        if head is None or status is None or status[1] != b"200":
            return
        yield from _answer(source, head, body, record)
    elif kind in ("response", "resource"):
        yield from _answer(source, record.head, record.block, record)


def _answer(source: Source, head: Message, body: bytes, record: Record) -> Iterator[Item]:
    media = media_type(head)
    if media not in MEDIA:
        return
    try:
        data = _decoded(head, body)
    except PackedError as error:
        yield problem(source.name, error.code, str(error))
        return
    if record.head.get("WARC-Truncated"):
        yield problem(source.name, "truncated", "it was cut off when it was archived; what there is of it is read")
    yield from read_bytes(Source(source.name, source.url, source.fetched, head.get_content_charset()), data, MEDIA[media])


def _decoded(head: Message, body: bytes) -> bytes:
    """The body without its transfer and content encodings. Some archivers store it decoded and keep the header."""
    if "chunked" in (head.get("Transfer-Encoding") or "").casefold():
        body = _without_chunks(body)
    encoding = head.get("Content-Encoding") or ""
    unpacked = body.lstrip()[:1] == b"<" or ("gzip" in encoding.casefold() and not body.startswith(GZIP))
    return body if unpacked else unpack(body, encoding, RECORD_LARGEST)


def _without_chunks(body: bytes) -> bytes:
    parts: list[bytes] = []
    at = 0
    while match := _CHUNK_SIZE.match(body, at):
        size = int(match[1], 16)
        if size == 0:
            return b"".join(parts)
        parts.append(body[match.end() : match.end() + size])
        at = match.end() + size
        at += 2 if body[at : at + 2] == b"\r\n" else 1
    if parts:
        raise PackedError("damaged", "its chunks do not join")
    return body


def _split(block: bytes) -> tuple[Message | None, bytes]:
    """An HTTP answer's header lines and its body."""
    end = _BLANK.search(block, 0, HEAD_LARGEST)
    if end is None:
        return None, b""
    return _headers(block[: end.end()]), block[end.end() :]


def _headers(data: bytes) -> Message:
    lines = data.partition(b"\n")[2]
    try:
        return HeaderParser().parsestr(lines.decode("utf-8"))
    except UnicodeDecodeError:
        return HeaderParser().parsestr(lines.decode("latin-1"))


def _records(data: Buffer) -> Iterator[Record]:
    return _packed(data) if data[:3] == GZIP else _plain(data)


def _plain(data: Buffer) -> Iterator[Record]:
    """The records of an archive that is not packed, or of one packed piece of it."""
    at = 0
    while at < len(data):
        record, end = _record(data, at)
        yield record
        found = _NEXT.search(data, at + 1) if end is None else None
        at = end if end is not None else found.start() + 1 if found else len(data)


def _record(data: Buffer, at: int) -> tuple[Record, int | None]:
    """The record that begins here, and where the next one does (None: it cannot be said, so that it must be looked for)."""
    end = _BLANK.search(data, at, at + HEAD_LARGEST)
    if end is None or not _BEGINS.match(data[at : at + 16]):
        return Record(Message(), b"", "no record begins where one should"), None
    head = _headers(data[at : end.end()])
    size = (head.get("Content-Length") or "").strip()
    if not (size.isascii() and size.isdigit()) or len(size) > 15:
        return Record(head, b"", "its length is not stated"), None
    stop = end.end() + int(size)
    if stop > len(data):
        return Record(head, b"", "it is cut off"), None
    between = _BETWEEN.match(data, stop, stop + 64)
    after = between.end() if between else stop
    ended = after == len(data) or data[stop:after].count(b"\n") > 1 or _BEGINS.match(data[after : after + 16])
    if not ended:
        return Record(head, b"", "it does not end where its stated length has it"), None
    if int(size) > RECORD_LARGEST:
        return Record(head, b"", TOO_LARGE), after
    return Record(head, data[end.end() : stop]), after


def _packed(data: Buffer) -> Iterator[Record]:
    """The records of a packed archive: every record is a gzip file of its own, one behind the other (or all are one such file)."""
    at = 0
    while 0 <= at < len(data):
        unpacked, end, damage = _member(data, at)
        if damage is None:
            yield from _plain(unpacked)
            at = end
        else:
            found = _BLANK.search(unpacked, 0, HEAD_LARGEST)
            yield Record(_headers(unpacked[: found.end()]) if found else Message(), b"", damage)
            at = _next_member(data, at + 1)
        at = at if data[at : at + 3] == GZIP else _next_member(data, at)


def _member(data: Buffer, at: int) -> tuple[bytes, int, str | None]:
    """What the gzip file that begins here holds, where it ends, and what is wrong with it."""
    engine = zlib.decompressobj(31)
    parts: list[bytes] = []
    size = 0
    while not engine.eof and at < len(data):
        try:
            part = engine.decompress(data[at : at + CHUNK], RECORD_LARGEST + HEAD_LARGEST + 1 - size)
        except zlib.error:
            return b"".join(parts), at, "it is packed, and damaged"
        parts.append(part)
        size += len(part)
        if size > RECORD_LARGEST + HEAD_LARGEST:
            return parts[0], at, TOO_LARGE
        at += CHUNK
    end = min(at, len(data)) - len(engine.unused_data)
    return b"".join(parts), end, None if engine.eof else "it is cut off"


def _next_member(data: Buffer, at: int) -> int:
    """Where the next record begins that can be opened, -1 where there is none."""
    for _ in range(TRIES):
        at = data.find(GZIP, at)
        if at < 0 or _opens(data, at):
            return at
        at += 1
    return -1


def _opens(data: Buffer, at: int) -> bool:
    try:
        return bool(_BEGINS.match(zlib.decompressobj(31).decompress(data[at : at + 4096], 16)))
    except zlib.error:
        return False
