"""The command line: one file per command, each thin."""

import sys

import click

from twosource import __version__
from twosource.cli.annotate import annotate
from twosource.cli.brief import brief
from twosource.cli.copies import copies
from twosource.cli.stories import stories
from twosource.cli.why import why
from twosource.errors import TwosourceError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="twosource")
def twosource() -> None:
    """Several reports of one event in, one sourced account out.

    \b
    twosource brief pages/                    the account of each story
    twosource brief a.html b.txt -o out.html --format html
    twosource annotate page.html              one page with its mentions marked
    twosource why account.json FINDING        from a finding back to the words
    """


for _command in (brief, annotate, stories, copies, why):
    twosource.add_command(_command)


def main() -> None:
    """Run the command line; an error of ours is one line on stderr and exit code 2."""
    try:
        twosource.main(standalone_mode=False)
    except click.exceptions.Exit as error:
        sys.exit(error.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.Abort:
        click.echo("stopped", err=True)
        sys.exit(130)
    except TwosourceError as error:
        click.echo(f"twosource: {error}", err=True)
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
