"""The real commands, as a user runs them."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

ROOT = Path(__file__).parent.parent.parent
COMMAND = str(Path(sys.executable).parent / "twosource")
PAGES = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "examples" / "kherson").glob("*.*") if path.suffix in (".html", ".txt"))


def run(*args, stdin=None, check=0):
    done = subprocess.run([COMMAND, *args], input=stdin, capture_output=True, cwd=ROOT, timeout=120, check=False)
    assert done.returncode == check, done.stderr.decode()
    return done


@pytest.fixture(scope="module")
def account_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("account") / "account.json"
    run("brief", *PAGES, "--format", "json", "-o", str(path))
    return path


def test_version_and_help():
    assert run("--version").stdout.decode().startswith("twosource, version ")
    for command in ("brief", "annotate", "stories", "copies", "why"):
        assert b"Example:" in run(command, "--help").stdout


def test_brief_as_json_fits_the_schema(account_file):
    schema = json.loads((ROOT / "docs" / "reference" / "account.schema.json").read_text())
    accounts = json.loads(account_file.read_text())
    assert len(accounts) == 1
    for account in accounts:
        jsonschema.validate(account, schema)
        assert account["format"] == "twosource/account/1"


def test_every_span_is_the_words_on_the_page(account_file):
    (account,) = json.loads(account_file.read_text())
    texts = {article["id"]: article["text"] for article in account["articles"]}
    for claim in account["claims"]:
        span = claim["spans"][0]
        assert texts[span["article"]][span["start"] : span["end"]] == claim["text"]
    for entity in account["entities"]:
        assert all(texts[m["article"]][m["start"] : m["end"]] for m in entity["mentions"])


def test_every_id_that_is_named_exists(account_file):
    (account,) = json.loads(account_file.read_text())
    origins = {origin["id"] for origin in account["origins"]}
    claims = {claim["id"] for claim in account["claims"]}
    events = {event["id"] for event in account["events"]}
    entities = {entity["id"] for entity in account["entities"]}
    places = {place["id"] for place in account["places"]}
    assert len(claims) == len(account["claims"])
    for claim in account["claims"]:
        assert set(claim["voice"]) <= origins
        assert claim.get("event") is None or claim["event"] in events
    for finding in account["findings"]:
        assert set(finding["origins"]) <= origins
        assert all(set(side["claims"]) <= claims for side in finding["sides"])
    for event in account["events"]:
        assert set(event["actors"]) | set(event["recipients"]) <= entities
        assert event["where"]["place"] is None or event["where"]["place"] in places
    assert all(person["entity"] in entities for person in account["people"])


def test_the_order_of_the_files_changes_nothing(account_file):
    again = run("brief", *reversed(PAGES), "--format", "json").stdout.decode()
    assert json.loads(again) == json.loads(account_file.read_text())


@pytest.mark.parametrize(("form", "begins"), [("jsonl", '{"story"'), ("markdown", "#"), ("html", "<!"), ("text", "Russia")])
def test_every_format(form, begins):
    assert run("brief", *PAGES[:2], "--format", form).stdout.decode("utf-8").lstrip().lower().startswith(begins.lower())


def test_plain_text_has_no_escape_sequences():
    assert b"\x1b" not in run("brief", *PAGES[:2]).stdout


def test_why_walks_back_to_the_words(account_file):
    (account,) = json.loads(account_file.read_text())
    finding = account["findings"][0]
    shown = run("why", str(account_file), finding["id"]).stdout.decode()
    assert f"status: {finding['status']}" in shown
    assert "[[" in shown
    assert all(key in shown for side in finding["sides"] for key in side["claims"])


@pytest.mark.parametrize(
    ("content", "finding", "message"),
    [(None, "finding", "no finding has the number"), ("{}", "x", "not an account"), ("nonsense", "x", "not an account")],
)
def test_why_says_what_is_wrong(account_file, tmp_path, content, finding, message):
    path = account_file
    if content is not None:
        path = tmp_path / "bad.json"
        path.write_text(content)
    done = run("why", str(path), finding if content else "nothing-like-this", check=2)
    assert message in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()


def test_annotate_clean_text_gives_offsets_into_that_very_text():
    text = "  The mayor, Anna Kern, said on Monday that 12 people were hurt.\n\nNothing else  is known in Oslo.\n"
    line = json.dumps({"id": "mine", "text": text, "clean": True, "published": "2024-05-07"})
    (row,) = [json.loads(item) for item in run("annotate", "-", stdin=line.encode()).stdout.decode().splitlines()]
    assert row["id"] == "mine"
    assert row["text"] == text
    time = next(item for item in row["times"] if "Monday" in text[item["start"] : item["end"]])
    assert time["value"] == "2024-05-06"
    assert any(text[item["start"] : item["end"]] == "Anna Kern" for item in row["entities"])
    assert any(item["low"] == 12 for item in row["quantities"])


def test_stories_and_copies_print_a_line_each():
    stories = [json.loads(line) for line in run("stories", *PAGES).stdout.splitlines()]
    assert {"id", "story", "reasons"} <= set(stories[0])
    assert len({row["story"] for row in stories}) == 1
    copies = [json.loads(line) for line in run("copies", *PAGES).stdout.splitlines()]
    assert {row["kind"] for row in copies} == {"excerpt", "rewritten"}
    assert all(row["passages"] and row["reasons"] for row in copies)


def test_one_story_puts_everything_together():
    lines = [{"id": "a", "text": "A ship sank near Malta on Monday."}, {"id": "b", "text": "Shares of Acme rose in New York."}]
    given = "\n".join(json.dumps({**line, "clean": True}) for line in lines).encode()
    assert len(json.loads(run("brief", "-", "--format", "json", stdin=given).stdout)) == 2
    assert len(json.loads(run("brief", "-", "--one-story", "--format", "json", stdin=given).stdout)) == 1


def test_a_given_story_is_the_account_s_id():
    lines = [
        {"id": "a", "story": "s-1", "text": "A ship sank near Malta."},
        {"id": "b", "story": "s-1", "text": "A ferry sank near Malta."},
    ]
    given = "\n".join(json.dumps({**line, "clean": True}) for line in lines).encode()
    (account,) = json.loads(run("brief", "-", "--format", "json", stdin=given).stdout)
    assert account["story"]["id"] == "s-1"
    assert {article["id"] for article in account["articles"]} == {"a", "b"}


def test_the_api_in_three_lines():
    import twosource

    accounts = twosource.brief([ROOT / page for page in PAGES[:2]])
    assert accounts[0].findings
    assert twosource.annotate([ROOT / PAGES[0]])[0].attributions
