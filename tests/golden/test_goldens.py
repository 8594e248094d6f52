"""The account of the example pages, word for word. `make goldens` writes the files again."""

import json
from pathlib import Path

import jsonschema
import pytest

from twosource.render.json import to_json
from twosource.render.text import to_text

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SCHEMA = ROOT / "docs" / "reference" / "account.schema.json"


@pytest.fixture(scope="module")
def accounts(example_accounts):
    return example_accounts


@pytest.mark.parametrize("name", ["kherson.account.json", "kherson.txt"])
def test_golden(name, accounts, request):
    text = to_json(accounts) if name.endswith(".json") else to_text(accounts, width=100, colour=False)
    path = HERE / name
    if request.config.getoption("--update-goldens"):
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text, f"{name} differs; if that is meant, run `make goldens` and read the diff"


def test_every_golden_account_fits_the_schema():
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    files = sorted(HERE.glob("*.account.json"))
    assert files
    for path in files:
        for account in json.loads(path.read_text(encoding="utf-8")):
            jsonschema.validate(account, schema)
