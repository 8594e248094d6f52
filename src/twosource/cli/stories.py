"""twosource stories: which article belongs to which story."""

from pathlib import Path

import click

from twosource.cli.inputs import finish, output_option, paths_argument, read, write


@click.command()
@paths_argument
@output_option
def stories(paths: tuple[str, ...], output: Path | None, *, allow_private: bool) -> None:
    """Group articles into stories: a JSON line per article, with the reasons.

    \b
    Example:
      twosource stories pages/
    """
    from twosource.render.json import to_jsonl
    from twosource.run.loop import find_stories, with_versions
    from twosource.stages.copies import find_copies

    inputs = read(paths, allow_private=allow_private)
    links = find_copies(list(inputs.reading.articles.values()))
    found = find_stories(inputs.reading, links, one_story=False)
    write(to_jsonl(with_versions(inputs.reading, found)), output)
    finish(inputs)
