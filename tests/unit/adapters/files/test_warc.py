"""Web archives: each record with a page; a damaged record costs only itself."""

import gzip
import io
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twosource.adapters.files import read_pages, warc
from twosource.adapters.files.warc import read_warc
from twosource.model.page import Page

HTML = "<html><head><title>Ferry {0} sinks</title></head><body><p>A ferry sank off Malta on Monday, report {0} said.</p></body></html>"
DATE = "2024-05-07T09:30:00Z"


def record(block: bytes, kind="response", url="https://news.example/ferry", length=None, more="") -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: {DATE}\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"{more}Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block) if length is None else length}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def http(body: bytes, media="text/html; charset=utf-8", status="200 OK", more="") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n{more}\r\n".encode() + body


def page(n: int, **fields) -> bytes:
    return record(http(HTML.format(n).encode()), url=f"https://news.example/{n}", **fields)


INFO = record(b"software: test\r\n", kind="warcinfo", url="")
THREE = [page(1), page(2), page(3)]


def read(data: bytes) -> tuple[list[Page], list]:
    items = list(read_warc("pages.warc", data))
    return [item for item in items if isinstance(item, Page)], [item for item in items if not isinstance(item, Page)]


def numbers(pages) -> list[int]:
    return [int(page.url.rpartition("/")[2]) for page in pages]


def packed(*records: bytes) -> bytes:
    return b"".join(map(gzip.compress, records))


@pytest.mark.parametrize(
    "data", [b"".join([INFO, *THREE]), packed(INFO, *THREE), gzip.compress(b"".join([INFO, *THREE]))], ids=["plain", "packed", "one piece"]
)
def test_every_page_with_its_address_and_time(data):
    pages, problems = read(data)
    assert numbers(pages) == [1, 2, 3]
    assert problems == []
    assert pages[0].fetched == DATE
    assert pages[0].published is None
    assert pages[0].html == HTML.format(1)
    assert pages[0].name == "pages.warc, record 2 (https://news.example/1)"


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz", "A.WARC.GZ", "-", "noending"])
def test_archives_by_name_and_by_their_first_bytes(tmp_path, name):
    data = packed(*THREE) if name.lower().endswith("gz") or name == "-" else b"".join(THREE)
    path = tmp_path / name
    path.write_bytes(data)
    pages, problems = read_pages([name if name == "-" else str(path)], io.BytesIO(data))
    assert len(pages) == 3
    assert problems == []
    if name != "-":
        assert len(read_pages([str(tmp_path)], None)[0]) == (0 if name == "noending" else 3)


def chunked(body: bytes) -> bytes:
    return b"".join(f"{len(part):x}\r\n".encode() + part + b"\r\n" for part in (body[:10], body[10:])) + b"0\r\n\r\n"


BODY = HTML.format(7).encode()


@pytest.mark.parametrize(
    "block",
    [
        http(gzip.compress(BODY), more="Content-Encoding: gzip\r\n"),
        http(zlib.compress(BODY), more="Content-Encoding: deflate\r\n"),
        http(chunked(BODY), more="Transfer-Encoding: chunked\r\n"),
        http(chunked(gzip.compress(BODY)), more="Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"),
        http(BODY, more="Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"),
        http(BODY.replace(b"Ferry", "Fähre".encode("latin-1")), media="text/html; charset=iso-8859-1"),
        http(BODY, media="application/xhtml+xml"),
    ],
)
def test_encodings(block):
    (found,), problems = read(record(block))
    assert "A ferry sank off Malta on Monday, report 7 said." in found.html
    assert problems == []


def test_other_records():
    text = record(http(b"A ferry sank off Malta.", media="text/plain"), url="https://news.example/1")
    resource = record(BODY, kind="resource", url="https://news.example/2").replace(b"application/http; msgtype=response", b"text/html")
    others = [
        INFO,
        record(b"GET / HTTP/1.1\r\n\r\n", kind="request"),
        record(http(b"\x89PNG", media="image/png")),
        record(http(b"<p>gone</p>", status="404 Not Found")),
        record(http(b"", status="301 Moved", more="Location: /x\r\n")),
        record(http(b""), kind="revisit"),
    ]
    pages, problems = read(b"".join([text, *others, resource]))
    assert [page.text or "html" for page in pages] == ["A ferry sank off Malta.", "html"]
    assert [problem.code for problem in problems] == ["passed-over"]
    assert "4 records" in problems[0].message


DAMAGED = {
    "no version line": THREE[1].replace(b"WARC/1.0", b"XXXX/1.0"),
    "length too long": page(2, length=10_000_000),
    "length too short": page(2, length=50),
    "length runs into the next": page(2, length=len(THREE[1]) + 20),
    "no length": THREE[1].replace(b"Content-Length", b"Content-Longth"),
    "odd length": page(2, length="²"),
    "no end of the head": b"WARC/1.0\r\nWARC-Type: response\r\n",
    "bad chunks": record(http(b"5\r\nhello\r\nxyz", more="Transfer-Encoding: chunked\r\n")),
    "bad gzip": record(http(gzip.compress(BODY)[:-30] + b"y" * 20, more="Content-Encoding: gzip\r\n")),
    "bad characters": record(http(b"\xff\xfe\xfd" * 3, more="X\xff: \xff\r\n")).replace(b"https://news", b"\xff\xfe://news"),
}


@pytest.mark.parametrize("name", sorted(DAMAGED))
@pytest.mark.parametrize("pack", [False, True], ids=["plain", "packed"])
def test_a_damaged_record_costs_only_itself(name, pack):
    records = [THREE[0], DAMAGED[name], THREE[2]]
    pages, problems = read(packed(*records) if pack else b"".join(records))
    assert {"https://news.example/1", "https://news.example/3"} <= {page.url for page in pages}, problems
    assert problems or name == "bad characters"
    assert all(problem.message.startswith("pages.warc") for problem in problems)


@pytest.mark.parametrize("at", [12, 40, 200])
def test_a_damaged_packed_record_costs_only_itself(at):
    parts = [gzip.compress(part) for part in THREE]
    parts[1] = parts[1][:at] + b"\xff\xff\xff" + parts[1][at + 3 :]
    pages, problems = read(b"".join(parts))
    assert numbers(pages) == [1, 3]
    assert [problem.code for problem in problems] == ["damaged"]


@pytest.mark.parametrize("pack", [False, True])
def test_an_archive_that_is_cut_off(pack):
    whole = packed(*THREE) if pack else b"".join(THREE)
    pages, problems = read(whole[:-60])
    assert numbers(pages) == [1, 2]
    assert [problem.code for problem in problems] == ["damaged"]
    assert "cut off" in problems[0].message


@pytest.mark.parametrize("pack", [False, True])
def test_a_record_that_is_too_large(pack, monkeypatch):
    monkeypatch.setattr(warc, "RECORD_LARGEST", 100_000)
    big = record(http(b"<p>" + b"a" * 300_000))
    pages, problems = read(packed(THREE[0], big, THREE[2]) if pack else b"".join([THREE[0], big, THREE[2]]))
    assert numbers(pages) == [1, 3]
    assert [problem.code for problem in problems] == ["too-large"]


def test_a_page_that_unpacks_to_more_than_a_record_may_have(monkeypatch):
    monkeypatch.setattr(warc, "RECORD_LARGEST", 100_000)
    bomb = record(http(gzip.compress(b"<p>" + b"a" * 10_000_000), more="Content-Encoding: gzip\r\n"))
    pages, problems = read(b"".join([bomb, THREE[2]]))
    assert numbers(pages) == [3]
    assert [problem.code for problem in problems] == ["too-large"]


def test_a_page_that_was_cut_off_when_it_was_archived():
    (found,), (problem,) = read(page(1, more="WARC-Truncated: length\r\n"))
    assert found.html
    assert problem.code == "truncated"


def test_a_file_of_nothing_but_damage_is_given_up():
    _, problems = read(b"WARC/1.0\r\n" * 100_000)
    assert len(problems) == warc.MOST_DAMAGED + 1


def test_an_empty_archive(tmp_path):
    (tmp_path / "a.warc").write_bytes(b"")
    assert [problem.code for problem in read_pages([str(tmp_path / "a.warc")], None)[1]] == ["empty"]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from([*THREE, *DAMAGED.values(), b"WARC/1.0\r\n", b"\r\n\r\n", b"\x1f\x8b\x08", packed(THREE[0]), b"x"]), max_size=6
    ),
    st.integers(0, 3000),
)
def test_any_bytes_are_read_or_refused(parts, cut):
    data = b"".join(parts)
    for item in read_warc("pages.warc", data[:-cut] if cut else data):
        assert item.name if isinstance(item, Page) else item.message
