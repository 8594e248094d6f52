"""A place in an article's text."""

from dataclasses import dataclass

TextSpan = tuple[int, int]
"""Code-point offsets (start, end), end exclusive, into the `text` of the one article that is being read."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code-point offsets, end exclusive, into the `text` of the article named."""

    article: str
    start: int
    end: int


def overlap(a: TextSpan, b: TextSpan) -> int:
    """The number of characters that two spans of one text share."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def covers(outer: TextSpan, inner: TextSpan) -> bool:
    """Whether `inner` lies wholly in `outer`."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def sign_before(text: str, at: int) -> str:
    """The last sign before an offset that is no white space, "" where there is none; without a copy of the text."""
    while at and text[at - 1].isspace():
        at -= 1
    return text[at - 1 : at]
