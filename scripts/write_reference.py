"""Write the generated pages of docs/reference: the JSON Schemas, the commands, the stages and the problem codes.

usage: python scripts/write_reference.py [--check]      (--check: write nothing, exit 1 where a page is out of date)
"""

import json
import sys
from pathlib import Path

import click

from twosource.adapters.files.problems import CODES as READ_CODES
from twosource.adapters.files.problems import STAGE as READ
from twosource.cli import twosource
from twosource.model.account import FORMAT, Account
from twosource.model.annotated import AnnotatedArticle
from twosource.model.codec import schema
from twosource.stages import PROBLEMS, STAGES
from twosource.stages.clean.codes import CODES
from twosource.stages.clean.codes import STAGE as CLEAN

REFERENCE = Path(__file__).parent.parent / "docs" / "reference"
GENERATED = "<!-- Written by scripts/write_reference.py (make schema); do not edit. -->\n\n"


def account_schema() -> str:
    page = schema(Account)
    page["title"] = FORMAT
    page["$defs"]["Account"]["properties"]["format"] = {"const": FORMAT}
    return json.dumps(page, indent=1, ensure_ascii=False) + "\n"


def annotated_schema() -> str:
    return json.dumps(schema(AnnotatedArticle), indent=1, ensure_ascii=False) + "\n"


def commands() -> str:
    parts = [GENERATED + "# The commands\n"]
    for name, command in [("", twosource), *sorted(twosource.commands.items())]:
        context = click.Context(command, info_name=f"twosource {name}".strip(), max_content_width=100)
        parts.append(f"## twosource {name}".rstrip() + f"\n\n```text\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)


def stages() -> str:
    rows = [f"| {stage.name} | {stage.shape} | {stage.reads} | {stage.gives} |" for stage in STAGES]
    return "\n".join([GENERATED + "# The stages", "", "| stage | shape | reads | gives |", "|---|---|---|---|", *rows, ""])


def problems() -> str:
    coded = {
        **{(CLEAN, code): meaning for code, meaning in CODES.items()},
        **{(READ, code): meaning for code, meaning in READ_CODES.items()},
    }
    known = {**PROBLEMS, **{key: meaning[0].upper() + meaning[1:] + "." for key, meaning in coded.items()}}
    rows = [f"| {stage} | `{code}` | {meaning} |" for (stage, code), meaning in sorted(known.items())]
    head = [GENERATED + "# Problems", "", "What went wrong, as it stands among an account's `problems` and on stderr.", ""]
    return "\n".join([*head, "| stage | code | meaning |", "|---|---|---|", *rows, ""])


PAGES = {
    "account.schema.json": account_schema,
    "annotated.schema.json": annotated_schema,
    "commands.md": commands,
    "stages.md": stages,
    "problems.md": problems,
}


def main() -> int:
    stale = []
    for name, make in PAGES.items():
        path, text = REFERENCE / name, make()
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in sys.argv:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    print(f"{'out of date' if '--check' in sys.argv else 'written'}: {', '.join(stale) or 'nothing'}")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
