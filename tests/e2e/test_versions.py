"""The same address twice, through the real commands."""

import gzip
import json

import jsonschema
import pytest

from tests.e2e.test_cli import ROOT, run
from tests.unit.adapters.files.test_warc import http, record

URL = "https://observer.example/2024/05/ferry"
TITLE = "Ferry sinks off the coast of Malta"
OLD = (
    "A ferry with 40 people on board sank off the coast of Malta on Monday, the coast guard said. Rescuers were looking for 12 people who were missing.",
    "The captain said that the engine had failed in high waves. He was taken to a hospital in Valletta with a broken arm.",
)
NEW = (
    "A ferry with 40 people on board sank off the coast of Malta on Monday, the coast guard said. Rescuers were looking for two people who were missing.",
    "The captain said that the engine had failed in high waves. Divers found the wreck on Tuesday, the coast guard said.",
)
REPRINT = (
    "A ferry with 40 people on board sank off the coast of Malta on Monday, police in Valletta said. The sea was rough, and the search went on through the night with two boats.",
)


def page(paragraphs, changed=None, outlet="The Observer", canonical=URL):
    more = f'<meta property="article:modified_time" content="{changed}">' if changed else ""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!doctype html><html><head><title>{TITLE}</title><link rel="canonical" href="{canonical}"><meta property="og:site_name" content="{outlet}">'
        f'<meta property="article:published_time" content="2024-05-06T10:00:00+02:00">{more}</head><body><article><h1>{TITLE}</h1>{body}</article></body></html>'
    )


def records(*lines):
    return "\n".join(json.dumps(line) for line in lines).encode()


def words(paragraphs):
    return TITLE + "\n\n" + "\n\n".join(paragraphs)


def as_files(folder):
    (folder / "z.html").write_text(page(OLD, "2024-05-06T10:00:00+02:00"))
    (folder / "a.html").write_text(page(NEW, "2024-05-07T09:00:00+02:00"))
    (folder / "c.txt").write_text(
        "Boat lost near Malta\n\nThe Courier\n\n" + "\n\n".join(REPRINT) + "\n\nNo more was known in the evening, and the search went on.\n"
    )
    return [str(folder / name) for name in ("z.html", "c.txt", "a.html")], None


def as_archive(folder):
    later = record(http(page(NEW).encode()), url=URL).replace(b"2024-05-07T09:30:00Z", b"2024-05-08T09:30:00Z")
    parts = [
        later,
        record(http(page(OLD).encode()), url=URL),
        record(http(page(REPRINT, canonical="", outlet="Courier").encode()), url="https://courier.example/1"),
    ]
    (folder / "pages.warc.gz").write_bytes(b"".join(map(gzip.compress, parts)))
    return [str(folder / "pages.warc.gz")], None


def as_records(folder):
    del folder
    base = {"url": URL, "outlet": "The Observer", "clean": True}
    lines = [
        {**base, "id": "new", "text": words(NEW), "published": "2024-05-07"},
        {**base, "id": "old", "text": words(OLD), "published": "2024-05-06"},
        {
            "id": "other",
            "url": "https://courier.example/1",
            "outlet": "Courier",
            "clean": True,
            "text": words(REPRINT),
            "published": "2024-05-06",
        },
    ]
    return ["-"], records(*lines)


@pytest.mark.parametrize("form", [as_files, as_archive, as_records])
def test_one_article_with_two_versions(tmp_path, form):
    paths, given = form(tmp_path)
    done = run("brief", *paths, "--format", "json", "--one-story", stdin=given)
    (account,) = json.loads(done.stdout)
    jsonschema.validate(account, json.loads((ROOT / "docs" / "reference" / "account.schema.json").read_text()))
    (article,) = [article for article in account["articles"] if article["url"] == URL]
    assert len(account["articles"]) == 2
    (version,) = article["versions"]
    shown = [
        (c["kind"], c.get("older"), article["text"][c["span"]["start"] : c["span"]["end"]] if "span" in c else None)
        for c in version["changes"]
    ]
    assert shown == [
        ("changed", "Rescuers were looking for 12 people who were missing.", "Rescuers were looking for two people who were missing."),
        ("removed", "He was taken to a hospital in Valletta with a broken arm.", None),
        ("added", None, "Divers found the wreck on Tuesday, the coast guard said."),
    ]
    assert "12 people" not in article["text"]
    assert [problem["code"] for problem in account["problems"] if problem["stage"] == "versions"] == ["older-version"]
    assert all(article["id"] not in (link["from"], link["to"]) or link["from"] != link["to"] for link in account["copies"])
    assert version["id"] not in json.dumps(account["copies"]) + json.dumps(account["findings"])
    assert max((finding["outlets"] for finding in account["findings"]), default=0) <= 2
    again = run("brief", *paths[::-1], "--format", "json", "--one-story", stdin=b"\n".join(given.split(b"\n")[::-1]) if given else None)
    assert [a["id"] for a in json.loads(again.stdout)[0]["articles"]] == [a["id"] for a in account["articles"]]


def test_the_archive_s_time_is_no_date_of_publication(tmp_path):
    paths, _ = as_archive(tmp_path)
    (account,) = json.loads(run("brief", *paths, "--format", "json", "--one-story").stdout)
    (article,) = [article for article in account["articles"] if article.get("versions")]
    assert article["fetched"] == "2024-05-08T09:30:00Z"
    assert article["versions"][0]["fetched"] == "2024-05-07T09:30:00Z"
    assert article["published"]["value"].startswith("2024-05-06")


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_what_changed_is_shown(tmp_path, form):
    paths, _ = as_files(tmp_path)
    shown = " ".join(run("brief", *paths, "--format", form, "--one-story").stdout.decode().split())
    for expected in (
        "had an older version (6 May 2024, 10:00)",
        "1 passage added, 1 passage changed, 1 passage removed",
        "Rescuers were looking for 12 people",
    ):
        assert expected in shown


def test_every_record_has_a_story():
    _, given = as_records(None)
    done = run("stories", "-", stdin=given)
    rows = {row["id"]: row for row in map(json.loads, done.stdout.splitlines())}
    assert set(rows) == {"old", "new", "other"}
    assert rows["old"]["story"] == rows["new"]["story"]
    assert b"older-version" in done.stderr


def test_the_same_page_in_two_dresses_is_a_duplicate(tmp_path):
    (tmp_path / "a.html").write_text(page(OLD))
    (tmp_path / "b.html").write_text(page(OLD) + "<!-- seen by 7 readers -->")
    done = run("copies", str(tmp_path))
    assert b"clean: duplicate-article" in done.stderr
    assert done.stdout == b""
