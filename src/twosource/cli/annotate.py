"""twosource annotate: each article with its mentions."""

import os
import sys
from pathlib import Path

import click

from twosource.cli.inputs import finish, output_option, paths_argument, read, write


@click.command()
@paths_argument
@click.option(
    "--format", "form", type=click.Choice(("jsonl", "text")), help="jsonl, the default when piped; or text, the default on a terminal."
)
@output_option
def annotate(paths: tuple[str, ...], form: str | None, output: Path | None, *, allow_private: bool) -> None:
    """Mark the entities, places, times, quantities, attributions and events of each article.

    \b
    Example:
      twosource annotate page.html
      twosource annotate pages/ --format jsonl -o mentions.jsonl
    """
    from twosource.render.annotated import to_annotated_text
    from twosource.render.json import to_jsonl
    from twosource.run.loop import annotated_articles

    inputs = read(paths, allow_private=allow_private)
    terminal = output is None and sys.stdout.isatty()
    if (form or ("text" if terminal else "jsonl")) == "jsonl":
        write(to_jsonl(annotated_articles(inputs.reading)), output)
    else:
        reading, colour = inputs.reading, terminal and "NO_COLOR" not in os.environ
        pages = [to_annotated_text(article, reading.annotations[key], colour=colour) for key, article in reading.articles.items()]
        write("\n".join(pages), output)
    finish(inputs)
