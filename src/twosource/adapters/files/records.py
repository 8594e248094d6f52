"""Input lines: a JSON object is a page (its fields are those that docs/reference names: id, url, outlet, title, ...)."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from twosource.adapters.files.problems import problem
from twosource.adapters.files.source import Item
from twosource.model.page import Page

_TEXTS: Final = ("id", "url", "outlet", "title", "published", "modified", "fetched", "byline", "credit", "story", "html", "text")


def read_json(name: str, source: str) -> Iterator[Item]:
    """A file with one object, or an array of objects."""
    try:
        data = json.loads(source)
    except (ValueError, RecursionError) as error:
        yield problem(name, "syntax", f"it is not JSON: {_short(error)}")
        return
    if isinstance(data, list):
        for n, record in enumerate(data, 1):
            yield page_of(f"{name}, item {n}", record)
    else:
        yield page_of(name, data)


def read_json_lines(name: str, lines: Iterable[str]) -> Iterator[Item]:
    """One object a line; a broken line costs itself alone."""
    for n, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{name}, line {n}"
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield problem(where, "syntax", f"it is not JSON: {_short(error)}")
            continue
        yield page_of(where, record)


def page_of(name: str, record: Any) -> Item:  # noqa: ANN401 - whatever JSON holds
    """The page that a JSON object describes."""
    if not isinstance(record, dict):
        return problem(name, "field", "an object was expected")
    wrong = [key for key in _TEXTS if record.get(key) is not None and not isinstance(record[key], str)]
    if wrong:
        return problem(name, "field", f"{', '.join(wrong)}: a text was expected")
    if not isinstance(record.get("clean", False), bool):
        return problem(name, "field", "clean: true or false was expected")
    fields = {key: record[key] for key in _TEXTS if record.get(key) is not None}
    if ("html" in fields) == ("text" in fields):
        return problem(name, "field", "exactly one of html and text was expected")
    if not fields.get("html", fields.get("text", "")).strip():
        return problem(name, "empty", "there is no text in it")
    blank = [key for key in fields if not fields[key].strip()]
    return Page(name=name, clean=record.get("clean", False), **{key: value for key, value in fields.items() if key not in blank})


def _short(error: Exception) -> str:
    return str(error).split("\n")[0][:100] or type(error).__name__
