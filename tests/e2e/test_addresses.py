"""Addresses on the command line, fetched from a server on this machine."""

import json

import pytest

from tests.e2e.test_cli import run
from tests.unit.adapters.web.server import PROSE, serving
from twosource.compose import clean_inputs


@pytest.fixture(scope="module")
def server():
    with serving() as server:
        yield server


def other(folder):
    path = folder / "other.txt"
    path.write_text("Ferry sinks near Malta\n\n" + "\n\n".join(PROSE) + "\n\nIt was dark, and the water was cold.\n")
    return str(path)


@pytest.mark.parametrize(
    "path", ["/page", "/moved", "/text", "/feed", "/feed-as-page", "/xhtml", "/untyped", "/gzip", "/chunked", "/latin-1", "/utf-16"]
)
def test_every_kind_of_page(server, path):
    inputs = clean_inputs([f"http://{server.place}{path}"], allow_private=True)
    (article,) = inputs.reading.articles.values()
    assert PROSE[0] in article.text
    assert article.url.startswith("http://")
    assert article.published.value == ("2024-05-06T18:00:00+02:00" if "feed" in path else None)
    assert article.fetched
    assert inputs.all_problems == ()


def test_a_charset_that_does_not_exist_is_said(server):
    done = run("annotate", f"http://{server.place}/no-such-charset", "--allow-private")
    assert "capitán" in json.loads(done.stdout)["text"]
    assert b"read: encoding: http://127" in done.stderr


BAD = {
    "/404": "http-status", "/picture": "content-type", "/pdf-as-page": "binary", "/nothing": "empty", "/xml": "content-type",
    "/to-file": "address", "/circle": "redirect", "/step-0": "redirect", "/bomb": "too-large", "/brotli": "content-type",
}  # fmt: skip


def test_an_address_that_gives_no_page_costs_only_itself(server, tmp_path):
    addresses = [f"http://{server.place}{path}" for path in BAD]
    done = run("brief", *addresses, other(tmp_path), "--allow-private", "--format", "json")
    (account,) = json.loads(done.stdout)
    assert [problem["code"] for problem in account["problems"]] == list(BAD.values())
    for address, code, problem in zip(addresses, BAD.values(), account["problems"], strict=True):
        assert problem["message"].startswith(address + ": ")
        assert f"twosource: read: {code}: {address}: " in done.stderr.decode()
    nothing = run("brief", *addresses, "--allow-private", "--format", "json", check=2)
    assert json.loads(nothing.stdout) == []
    assert "Traceback" not in nothing.stderr.decode()


@pytest.mark.parametrize("command", ["brief", "annotate", "stories", "copies"])
def test_every_command_that_reads_pages(server, command):
    address = f"http://{server.place}/page"
    assert run(command, address, "--allow-private").stderr == b""
    before = len(server.asked)
    assert "--allow-private fetches it" in run(command, address, check=2).stderr.decode()
    assert len(server.asked) == before


def test_what_is_no_address_is_said():
    addresses = ["ftp://127.0.0.1/x", "file:///etc/passwd", "http://user:secret@127.0.0.1/", "http://", "http://[::1/"]
    done = run("copies", *addresses, check=2).stderr.decode()
    assert done.count("read: address: ") == len(addresses)


def test_a_page_and_its_feed_in_one_account(server, tmp_path):
    place = f"http://{server.place}"
    (account,) = json.loads(run("brief", f"{place}/page", f"{place}/feed", other(tmp_path), "--allow-private", "--format", "json").stdout)
    assert len(account["articles"]) == 3


def test_the_python_interface(server):
    import twosource

    (account,) = twosource.brief([f"http://{server.place}/page"], allow_private=True)
    assert account.articles[0].url == f"http://{server.place}/page"
    assert twosource.annotate([f"http://{server.place}/page"], allow_private=True)[0].text
    with pytest.raises(twosource.InputError, match="private"):
        twosource.brief([f"http://{server.place}/page"])
