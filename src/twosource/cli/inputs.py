"""What the commands that read pages share: the paths, the progress bar, the problems on stderr, where the output goes, the exit code."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from twosource.errors import TwosourceError

if TYPE_CHECKING:
    from twosource.compose import Inputs
    from twosource.model.problems import Problem
    from twosource.run.loop import Progress

F = TypeVar("F", bound=Callable[..., object])

NOTHING_READ = 2
PATIENCE = 1.0
"""Seconds before a progress bar is worth showing (set by hand)."""


def paths_argument(function: F) -> F:
    """PATH...: files, folders, addresses, or - for standard input; and what they may lead to."""
    argument = click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
    return argument(click.option("--allow-private", is_flag=True, help="Fetch addresses of private and local networks too.")(function))


def output_option(function: F) -> F:
    """-o FILE."""
    return click.option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path), help="Write to FILE instead of the terminal.")(
        function
    )


def read(paths: tuple[str, ...], *, allow_private: bool) -> "Inputs":
    """Read the pages, with a progress bar on a terminal, and report what could not be read on stderr."""
    from twosource.compose import read_inputs

    with _progress() as progress:
        inputs = read_inputs(paths, sys.stdin.buffer, progress, allow_private=allow_private)
    report(inputs.all_problems)
    return inputs


def report(problems: Iterable["Problem"]) -> None:
    """Each problem as a line on stderr, control characters shown as such."""
    from twosource.render.safe import one_line

    for problem in problems:
        click.echo(f"twosource: {problem.stage}: {problem.code}: {one_line(problem.message)}", err=True)


def write(text: str, output: Path | None) -> None:
    """Write to the file named, or to standard output."""
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise TwosourceError(f"{output}: cannot be written: {error.strerror}") from error


def finish(inputs: "Inputs") -> None:
    """Exit code 2 where nothing could be read, else 0."""
    if not inputs.reading.articles:
        sys.exit(NOTHING_READ)


@contextmanager
def _progress() -> Iterator["Progress"]:
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    started = time.monotonic()
    with Bar(console=Console(stderr=True), transient=True, disable=False) as bar:
        task = bar.add_task("reading", total=None, visible=False)

        def show(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total, visible=time.monotonic() - started > PATIENCE)

        yield show
