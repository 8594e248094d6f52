"""The words that hang on a word, near it: a list of thousands must not be walked once for each of its members."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from spacy.tokens import Token

_REACH: Final = 50
"""Tokens on either side among which a word's children are looked for: longer than a clause of news."""


def children(token: "Token") -> Iterator["Token"]:
    """The words that hang on a word, in text order."""
    if token.right_edge.i - token.left_edge.i <= _REACH:
        return token.children
    first, end = max(token.left_edge.i, token.i - _REACH), min(token.right_edge.i, token.i + _REACH) + 1
    return (other for other in token.doc[first:end] if other.head.i == token.i and other.i != token.i)
