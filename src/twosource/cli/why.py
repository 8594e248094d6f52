"""twosource why: from a finding back to the words on each page."""

import json
from pathlib import Path

import click

from twosource.cli.inputs import write
from twosource.errors import AccountError
from twosource.model.account import Account
from twosource.model.codec import decode


@click.command()
@click.argument("account", type=click.Path(path_type=Path))
@click.argument("finding")
def why(account: Path, finding: str) -> None:
    """Walk back from a FINDING of ACCOUNT.json (its number, its id, or the beginning of its id) to the words on each page.

    \b
    Example:
      twosource brief pages/ --format json -o account.json
      twosource why account.json 1
    """
    from twosource.render.lookup import numbered_findings
    from twosource.render.why import to_why

    found = [
        (item, numbered.finding.id)
        for item in read_accounts(account)
        for numbered in numbered_findings(item)
        if numbered.finding.id.startswith(finding) or str(numbered.number) == finding
    ]
    if not found:
        raise AccountError(f"{account}: no finding has the number {finding!r} or an id that begins so")
    if len(found) > 1:
        raise AccountError(f"{account}: {finding!r} fits {len(found)} findings: {', '.join(identity for _, identity in found)}")
    write(to_why(*found[0]), None)


def read_accounts(path: Path) -> list[Account]:
    """The accounts in a file: a JSON array of them, one, or one a line. Raises AccountError naming the file and the reason."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise AccountError(f"{path}: cannot be read: {error}") from error
    try:
        data = _parse(text)
        return [decode(Account, item) for item in data]
    except (ValueError, RecursionError) as error:
        raise AccountError(f"{path}: not an account: {error}") from error


def _parse(text: str) -> list[object]:
    try:
        data = json.loads(text)
    except json.JSONDecodeError:
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    return data if isinstance(data, list) else [data]
