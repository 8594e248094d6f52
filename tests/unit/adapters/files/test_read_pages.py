"""Pages from files, folders and standard input."""

import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twosource.adapters.files import read_pages
from twosource.adapters.files.decoding import decode

TEXT = "The river burst its banks early on Tuesday."
HTML = f"<!doctype html><html><body><p>{TEXT}</p></body></html>"


def write(folder, name: str, data: str | bytes) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return str(path)


def codes(problems) -> list[str]:
    return [problem.code for problem in problems]


@pytest.mark.parametrize(
    ("name", "data", "field"),
    [
        ("a.txt", TEXT, "text"),
        ("a.html", HTML, "html"),
        ("a.HTM", HTML, "html"),
        ("a.json", json.dumps({"text": TEXT}), "text"),
        ("a.json", json.dumps([{"html": HTML}]), "html"),
        ("a.jsonl", json.dumps({"text": TEXT}) + "\n\n", "text"),
        ("noending", HTML, "html"),
        ("page.php", TEXT, "text"),
        ("page.dat", json.dumps({"text": TEXT}), "text"),
    ],
)
def test_forms_of_input(tmp_path, name, data, field):
    (page,), problems = read_pages([write(tmp_path, name, data)], None)
    assert getattr(page, field) == (HTML if field == "html" else TEXT)
    assert name in page.name
    assert problems == []


@pytest.mark.parametrize(
    "data", [TEXT, HTML, json.dumps({"text": TEXT}), json.dumps([{"text": TEXT}]), json.dumps({"text": TEXT}, indent=1)]
)
def test_standard_input_is_sniffed(data):
    (page,), problems = read_pages(["-"], io.BytesIO(data.encode()))
    assert HTML in (page.html, data) if data == HTML else page.text == TEXT
    assert problems == []


def test_a_folder_is_read_with_what_is_in_it(tmp_path):
    for name in ("b/2.txt", "a.html", "b/c/3.jsonl", "notes.md", "picture.png"):
        write(tmp_path, name, json.dumps({"text": name}) if name.endswith("jsonl") else f"<p>{name}</p>" if name.endswith("html") else name)
    pages, problems = read_pages([str(tmp_path)], None)
    assert sorted(page.html or page.text or "" for page in pages) == ["<p>a.html</p>", "b/2.txt", "b/c/3.jsonl"]
    assert problems == []


def test_the_fields_of_an_input_line(tmp_path):
    row = {
        "id": "7",
        "url": "https://x.example/",
        "outlet": "Post",
        "title": "T",
        "published": "2021-03-03",
        "byline": "Jane",
        "credit": "AP",
        "story": "s",
    }
    (page,), _ = read_pages(
        [write(tmp_path, "a.jsonl", json.dumps({**row, "clean": True, "text": TEXT, "other": [1], "note": None}))], None
    )
    assert {key: getattr(page, key) for key in row} == row
    assert (page.clean, page.text, page.html) == (True, TEXT, None)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("{not json", "syntax"),
        ("[" * 100_000, "syntax"),
        ("12", "field"),
        ('{"text": 5}', "field"),
        ('{"id": 5, "text": "x"}', "field"),
        ('{"clean": "yes", "text": "x"}', "field"),
        ('{"title": "T"}', "field"),
        ('{"text": "x", "html": "y"}', "field"),
        ('{"text": "  "}', "empty"),
    ],
)
def test_a_broken_line_costs_itself_alone(tmp_path, line, code):
    path = write(tmp_path, "a.jsonl", "\n".join([json.dumps({"text": "one"}), line, json.dumps({"text": "two"})]))
    pages, problems = read_pages([path], None)
    assert sorted(page.text or "" for page in pages) == ["one", "two"]
    assert codes(problems) == [code]
    assert problems[0].message.startswith(f"{path}, line 2: ")


@pytest.mark.parametrize(
    ("data", "text", "guessed"),
    [
        ("Zürich — “ja”".encode(), "Zürich — “ja”", False),
        (b"\xef\xbb\xbf" + "Zürich".encode(), "Zürich", False),
        ("Zürich ist nass".encode("utf-16"), "Zürich ist nass", False),
        ('<meta charset="windows-1252"><p>Zürich “ja”</p>'.encode("cp1252"), '<meta charset="windows-1252"><p>Zürich “ja”</p>', False),
        ('<meta http-equiv="x" content="text/html; charset=iso-8859-1">“Zürich”'.encode("cp1252"), None, False),
        ('<meta charset="no-such"><p>Zürich</p>'.encode(), '<meta charset="no-such"><p>Zürich</p>', False),
        ("Die Flut kam früh am Dienstag über die Dächer von Zürich, sagte der Bürgermeister für alle.".encode("latin-1"), None, True),
    ],
)
def test_encodings(data, text, guessed):
    decoded = decode(data)
    assert decoded is not None
    assert "Zürich" in decoded.text
    assert text in (None, decoded.text)
    assert (decoded.guessed is not None) is guessed


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        ("\ufeff\n".encode(), "empty"),
        (b"%PDF-1.7 ...", "binary"),
        (b"\x89PNG\r\n\x1a\n....", "binary"),
        (bytes(range(256)) * 4, "binary"),
    ],
)
def test_files_that_hold_no_page(tmp_path, data, code):
    path = write(tmp_path, "a.txt", data)
    pages, problems = read_pages([path], None)
    assert pages == []
    assert codes(problems) == [code]
    assert path in problems[0].message


@pytest.mark.parametrize(
    ("charset", "data", "text"),
    [
        ("iso-8859-2", "<p>Łódź</p>".encode("iso-8859-2"), "Łódź"),
        ("iso-8859-2", '<meta charset="windows-1252"><p>Łódź</p>'.encode("iso-8859-2"), "Łódź"),
        ("utf-16-le", "<p>Łódź</p>".encode("utf-16-le"), "Łódź"),
        ("utf-16", b"<p>plain</p>", "plain"),
        ("zlib", '<meta charset="iso-8859-2"><p>Łódź</p>'.encode("iso-8859-2"), "Łódź"),
        ("no such", '<meta charset="hex"><p>Jetzt regnet es in Zürich sehr</p>'.encode("latin-1"), "Zürich"),
        ("undefined", b"<p>plain</p>", "plain"),
        ("iso-8859-1", "<p>Łódź</p>".encode(), "Łódź"),
    ],
)
def test_what_the_server_says_goes_before_the_page(charset, data, text):
    decoded = decode(data, charset)
    assert decoded is not None
    assert text in decoded.text


def test_paths_that_cannot_be_read(tmp_path):
    pages, problems = read_pages([str(tmp_path / "missing.txt"), "nul\x00byte", "-"], None)
    assert pages == []
    assert codes(problems) == ["unreadable"] * 3


def test_a_file_that_is_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr("twosource.adapters.files.LARGEST", 10)
    _, problems = read_pages([write(tmp_path, "a.txt", TEXT), "-"], io.BytesIO(TEXT.encode()))
    assert codes(problems) == ["too-large", "too-large"]


def test_the_guessed_encoding_is_reported(tmp_path):
    data = "Die Flut kam früh am Dienstag über die Dächer, sagte der Bürgermeister für alle.".encode("latin-1")
    (page,), problems = read_pages([write(tmp_path, "a.txt", data)], None)
    assert "früh" in (page.text or "")
    assert codes(problems) == ["encoding"]


@pytest.mark.parametrize(
    ("one", "two", "left"),
    [
        ({}, {}, 1),
        ({"outlet": "Post"}, {}, 1),
        ({"outlet": "Post"}, {"outlet": "Post"}, 1),
        ({"outlet": "Post"}, {"outlet": "Mail"}, 2),
        ({"id": "1"}, {"id": "2"}, 2),
        ({"url": "https://a.example/"}, {"url": "https://b.example/"}, 2),
    ],
)
def test_duplicate_pages(tmp_path, one, two, left):
    paths = [write(tmp_path, f"{n}.json", json.dumps({"text": TEXT, **fields})) for n, fields in enumerate([one, two])]
    pages, problems = read_pages(paths, None)
    assert len(pages) == left
    assert codes(problems) == ["duplicate-page"] * (2 - left)
    assert all(paths[0] in problem.message and paths[1] in problem.message for problem in problems)


def test_the_order_of_the_paths_does_not_matter(tmp_path):
    paths = [write(tmp_path, f"{n}.txt", f"Page {n * 7 % 5}") for n in range(5)]
    assert read_pages(paths, None)[0] == read_pages(paths[::-1], None)[0]


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_a_page_or_a_problem(data):
    pages, problems = read_pages(["-"], io.BytesIO(data))
    assert pages or problems
