"""twosource brief: the account of each story."""

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from twosource.cli.inputs import finish, output_option, paths_argument, read, write

if TYPE_CHECKING:
    from twosource.model.account import Account

FORMATS = ("text", "json", "jsonl", "markdown", "html")
WIDTH_IN_A_PIPE = 100
"""Columns of the text where there is no terminal to ask: wide enough for a sentence, narrow enough for a mail."""


@click.command()
@paths_argument
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="How to show the account.")
@click.option("--one-story", is_flag=True, help="Put all pages into one story instead of grouping them.")
@output_option
def brief(paths: tuple[str, ...], form: str, one_story: bool, output: Path | None, *, allow_private: bool) -> None:
    """Say what happened, who says so, how many independent origins say so, and where they differ.

    \b
    Example:
      twosource brief report-1.html report-2.txt
      twosource brief pages/ --format html -o account.html
      twosource brief https://news.example/story other-report.html
      cat pages.jsonl | twosource brief - --format json
    """
    from twosource.run.loop import account_stories

    inputs = read(paths, allow_private=allow_private)
    accounts = account_stories(inputs.reading, inputs.problems, one_story=one_story) if inputs.reading.articles else []
    write(_render(accounts, form, output), output)
    finish(inputs)


def _render(accounts: Sequence["Account"], form: str, output: Path | None) -> str:
    if form == "json":
        from twosource.render.json import to_json

        return to_json(accounts)
    if form == "jsonl":
        from twosource.render.json import to_jsonl

        return to_jsonl(accounts)
    if form == "markdown":
        from twosource.render.markdown import to_markdown

        return to_markdown(accounts)
    if form == "html":
        from twosource.render.html import to_html

        return to_html(accounts)
    from twosource.render.text import to_text

    terminal = output is None and sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if terminal else WIDTH_IN_A_PIPE
    return to_text(accounts, width=width, colour=terminal and "NO_COLOR" not in os.environ)
