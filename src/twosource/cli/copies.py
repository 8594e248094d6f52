"""twosource copies: which article was made from which."""

from pathlib import Path

import click

from twosource.cli.inputs import finish, output_option, paths_argument, report, write


@click.command()
@paths_argument
@output_option
def copies(paths: tuple[str, ...], output: Path | None, *, allow_private: bool) -> None:
    """Find copies: a JSON line per pair, with the passages that the two share, the direction and the reasons.

    \b
    Example:
      twosource copies pages/
    """
    from twosource.compose import clean_inputs
    from twosource.render.json import to_jsonl
    from twosource.stages.copies import find_copies

    inputs = clean_inputs(paths, allow_private=allow_private)
    report(inputs.all_problems)
    write(to_jsonl(find_copies(list(inputs.reading.articles.values()))), output)
    finish(inputs)
