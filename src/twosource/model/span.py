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
