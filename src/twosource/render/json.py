"""The account as JSON: the public form itself, validated by docs/reference/account.schema.json."""

import json
from collections.abc import Sequence

from twosource.model.account import Account
from twosource.model.codec import encode


def to_json(accounts: Sequence[Account]) -> str:
    """A JSON array of accounts, indented, a newline at the end."""
    return json.dumps([encode(account) for account in accounts], ensure_ascii=False, indent=1) + "\n"


def to_jsonl(values: Sequence[object]) -> str:
    """One JSON object a line: accounts, annotated articles, or any other value of the model."""
    return "".join(json.dumps(encode(value), ensure_ascii=False) + "\n" for value in values)
