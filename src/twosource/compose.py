"""The only file that joins ports to adapters, and the functions behind the public API and the command line."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from twosource.adapters.files import read_pages
from twosource.adapters.gazetteer import load_gazetteer
from twosource.adapters.spacy.parser import SpacyParser
from twosource.config import Config, load_config
from twosource.errors import ConfigError, InputError
from twosource.model.account import Account
from twosource.model.annotated import AnnotatedArticle
from twosource.model.problems import Problem
from twosource.run.loop import Models, Progress, Reading, account_stories, annotated_articles, clean_pages, read

Paths = Sequence[str | Path]


@dataclass(frozen=True)
class Inputs:
    """What was read from the paths named, and the problems of inputs that gave no article."""

    reading: Reading
    problems: tuple[Problem, ...]

    @property
    def all_problems(self) -> tuple[Problem, ...]:
        """Every problem of the inputs, those of readable articles too."""
        return (*self.problems, *self.reading.problems)


def load_models(config: Config) -> Models:
    """The parser and the gazetteer. Raises ConfigError where the pipeline is not installed."""
    try:
        parser = SpacyParser(config.pipeline)
    except OSError as error:
        raise ConfigError(f"the spaCy pipeline {config.pipeline!r} is not installed (setting: pipeline)") from error
    return Models(parser, load_gazetteer())


def read_inputs(
    paths: Paths, stdin: BinaryIO | None = None, progress: Progress = lambda done, total: None, *, allow_private: bool = False
) -> Inputs:
    """Read every page that the paths name. Of the network nothing is read but the addresses among them."""
    pages, problems = read_pages([str(path) for path in paths], stdin, allow_private=allow_private)
    if not pages:
        return Inputs(Reading({}, {}, ()), tuple(problems))
    return Inputs(read(pages, load_models(load_config()), progress), tuple(problems))


def clean_inputs(paths: Paths, stdin: BinaryIO | None = None, *, allow_private: bool = False) -> Inputs:
    """The articles off the pages, without reading them any further: quick, for what compares whole texts."""
    pages, problems = read_pages([str(path) for path in paths], stdin, allow_private=allow_private)
    articles, found = clean_pages(pages)
    return Inputs(Reading(articles, {}, found), tuple(problems))


def brief(paths: Paths, *, one_story: bool = False, allow_private: bool = False) -> list[Account]:
    """The account of each story that the pages tell.

    `paths`: files (pages, records, feeds, web archives), folders, and addresses (http, https), which are fetched. `one_story`: all pages
    tell one story. `allow_private`: addresses may lead into private networks. Raises InputError where no page could be read; pages that
    could not be read while others could are among each account's `problems`.
    """
    inputs = _readable(paths, allow_private=allow_private)
    return account_stories(inputs.reading, inputs.problems, one_story=one_story)


def annotate(paths: Paths, *, allow_private: bool = False) -> list[AnnotatedArticle]:
    """Each article with its mentions: entities, places, times, quantities, attributions, events. Raises InputError as `brief` does."""
    return annotated_articles(_readable(paths, allow_private=allow_private).reading)


def _readable(paths: Paths, *, allow_private: bool) -> Inputs:
    inputs = read_inputs(paths, allow_private=allow_private)
    if not inputs.reading.articles:
        raise InputError("; ".join(problem.message for problem in inputs.all_problems) or "no page was named")
    return inputs
