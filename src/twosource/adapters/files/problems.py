"""Problems of inputs, and their codes: stable words, one meaning each."""

from typing import Final

from twosource.model.problems import Problem

STAGE = "read"

CODES: Final[dict[str, str]] = {
    "address": "the address cannot be fetched as it is written: not http or https, a user name in it, blanks, no host",
    "binary": "the file is not text",
    "content-type": "what was fetched is neither HTML, nor text, nor a feed, or it is packed in an unknown way",
    "damaged": "a record or a packed answer is damaged or cut off; it is set aside",
    "duplicate-page": "the same content was given twice; the second copy is set aside",
    "empty": "there is nothing in the page or file",
    "encoding": "the character encoding is not declared and was guessed",
    "field": "a field of an input line has the wrong type or is missing; the line is set aside",
    "http-status": "the server did not give the page but another answer, such as 404 Not Found",
    "passed-over": "records of a web archive that hold no page (pictures, scripts, redirects, errors)",
    "private-address": "the address leads to a private, local or reserved network, which is not asked unless --allow-private is given",
    "redirect": "the redirects of an address lead in a circle, or are too many",
    "summary-only": "an entry of a feed holds only the beginning or a summary of its article; it is set aside",
    "syntax": "a line of the input is not JSON, or a feed cannot be read; it is set aside",
    "timeout": "fetching the address took too long",
    "too-large": "the file, the fetched page or the record is larger than what is read",
    "truncated": "the page was cut off when it was archived; what there is of it is read",
    "unreachable": "the address could not be fetched: no such host, no connection, no valid certificate, a broken answer",
    "unreadable": "the file or folder is missing or may not be read",
}


def problem(name: str, code: str, message: str) -> Problem:
    """A problem whose message names the input."""
    return Problem(STAGE, code, f"{name}: {message}")
