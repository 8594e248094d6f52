"""What is wrong with one input is said, names the file, and costs only that input."""

import json
import os
import random

import pytest

from tests.e2e.test_cli import PAGES, ROOT, run

GOOD = (
    "Ferry sinks off the coast\n\nA ferry with 40 people on board sank off the coast of Malta on Monday, the coast guard said. "
    "Rescuers pulled 38 people out of the water and were looking for two who were missing.\n\n"
    "The captain said that the engine had failed in high waves. He was taken to a hospital in Valletta with a broken arm.\n"
)
GERMAN = (
    "Die Fähre sank am Montag vor der Küste, wie die Küstenwache mitteilte. Vierzig Menschen waren an Bord, und die Retter suchten "
    "bis in die Nacht nach zwei Vermissten. Der Kapitän sagte, die Maschine sei in hohen Wellen ausgefallen.\n\n"
    "Die Behörden haben eine Untersuchung eingeleitet. Das Wetter soll in den kommenden Tagen besser werden.\n"
)


def make(folder, name, content):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


BAD = {
    "empty.txt": b"",
    "binary.txt": bytes(random.Random(7).randrange(256) for _ in range(4000)),
    "menu.html": b"<html><body><nav><a href=/>Home</a> <a href=/world>World</a> <a href=/sport>Sport</a></nav></body></html>",
    "german.txt": GERMAN.encode(),
}


@pytest.mark.parametrize("name", sorted(BAD))
def test_one_bad_page_costs_only_itself(tmp_path, name):
    bad, good = make(tmp_path, name, BAD[name]), make(tmp_path, "good.txt", GOOD)
    done = run("brief", str(bad), str(good), "--format", "json")
    (account,) = json.loads(done.stdout)
    assert len(account["articles"]) == 1
    assert any(name in problem["message"] for problem in account["problems"]), account["problems"]
    assert name in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()


@pytest.mark.parametrize("name", sorted(BAD))
def test_nothing_but_bad_pages_is_exit_code_2(tmp_path, name):
    done = run("brief", str(make(tmp_path, name, BAD[name])), "--format", "json", check=2)
    assert json.loads(done.stdout) == []
    assert name in done.stderr.decode()


def test_a_path_that_is_not_there(tmp_path):
    done = run("brief", str(tmp_path / "missing.txt"), str(make(tmp_path, "good.txt", GOOD)), "--format", "json")
    assert "missing.txt" in done.stderr.decode()
    assert len(json.loads(done.stdout)) == 1
    assert run("brief", str(tmp_path / "missing.txt"), check=2).stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path):
    path = make(tmp_path, "secret.txt", GOOD)
    path.chmod(0)
    assert "secret.txt" in run("brief", str(path), check=2).stderr.decode()


def test_a_broken_line_costs_only_that_line(tmp_path):
    lines = [json.dumps({"id": "a", "text": GOOD}), "{broken", json.dumps({"id": 3, "text": GOOD}), json.dumps({"id": "b", "html": 7})]
    done = run("annotate", str(make(tmp_path, "pages.jsonl", "\n".join(lines))))
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["a"]
    errors = done.stderr.decode()
    assert all(f"pages.jsonl:{number}" in errors or f"line {number}" in errors for number in (2, 3, 4)), errors


def test_the_wrong_encoding_is_read_and_said(tmp_path):
    path = make(tmp_path, "latin.txt", GOOD.replace("captain", "capitán Núñez").encode("latin-1"))
    done = run("brief", str(path), "--format", "json")
    (account,) = json.loads(done.stdout)
    assert "Núñez" in account["articles"][0]["text"]
    assert any("latin.txt" in problem["message"] for problem in account["problems"])


def test_a_page_given_twice_is_one_article(tmp_path):
    first, second = make(tmp_path, "one.txt", GOOD), make(tmp_path, "two.txt", GOOD)
    (account,) = json.loads(run("brief", str(first), str(second), "--format", "json").stdout)
    assert len(account["articles"]) == 1
    assert any("two.txt" in problem["message"] for problem in account["problems"])


def test_markup_nested_ten_thousand_deep(tmp_path):
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in GOOD.split("\n\n"))
    deep = "<html><body>" + "<div>" * 10_000 + paragraphs + "</div>" * 10_000 + "</body></html>"
    done = run(
        "brief", str(make(tmp_path, "deep.html", deep)), str(make(tmp_path, "good.txt", GOOD + "It was dark.\n")), "--format", "json"
    )
    assert json.loads(done.stdout)
    assert "Traceback" not in done.stderr.decode()


def test_twenty_megabytes(tmp_path):
    paragraph = (
        "On day {0} a ferry with {0} people on board sank off the coast of Malta, and the coast guard said that it knew of {0} others.\n\n"
    )
    huge = make(tmp_path, "huge.txt", "".join(paragraph.format(day) for day in range(20_000_000 // len(paragraph))))
    done = run("brief", str(huge), str(make(tmp_path, "good.txt", GOOD + "It was dark.\n")), "--format", "json")
    assert "huge.txt" in done.stderr.decode()
    assert len(json.loads(done.stdout)) == 1


def test_hostile_words_are_shown_and_not_run(tmp_path):
    text = GOOD.replace("The captain", "<script>alert(1)</script> The captain \x1b[31m")
    path = make(tmp_path, "hostile.txt", text)
    html = run("brief", str(path), "--format", "html").stdout.decode()
    assert "<script>alert(1)" not in html
    assert "\x1b" not in run("brief", str(path)).stdout.decode()


def test_a_feed_of_summaries_gives_no_account(tmp_path):
    entry = (
        "<item><title>Ferry sinks</title><link>https://news.example/ferry</link><description>A ferry sank off Malta.</description></item>"
    )
    feed = make(tmp_path, "feed.xml", f"<rss version='2.0'><channel><title>News</title>{entry}</channel></rss>")
    errors = run("brief", str(feed), "--format", "json", check=2).stderr.decode()
    assert "read: summary-only: " in errors
    assert "feed.xml, entry 1 (https://news.example/ferry)" in errors


def test_output_that_cannot_be_written():
    done = run("brief", *PAGES[:1], "-o", str(ROOT / "no" / "such" / "folder" / "x.txt"), check=2)
    assert "cannot be written" in done.stderr.decode()
