"""Which of many spans of a text overlap a given one, without looking at them all."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from twosource.model.span import TextSpan, overlap

T = TypeVar("T")

BUCKET = 512
"""Characters per bucket: about two sentences, so that most spans lie in one or two buckets."""


class SpanIndex(Generic[T]):
    """Items by the spans they occupy. An item with several spans is found by each of them, and listed once."""

    def __init__(self, items: Iterable[tuple[T, Sequence[TextSpan]]]) -> None:
        self._items: list[tuple[T, Sequence[TextSpan]]] = list(items)
        self._buckets: dict[int, list[int]] = {}
        for number, (_, spans) in enumerate(self._items):
            for bucket in sorted({bucket for start, end in spans for bucket in range(start // BUCKET, end // BUCKET + 1)}):
                self._buckets.setdefault(bucket, []).append(number)

    def overlapping(self, span: TextSpan) -> list[T]:
        """The items with a span that shares a character with this one, in the order they were given."""
        near = {number for bucket in range(span[0] // BUCKET, span[1] // BUCKET + 1) for number in self._buckets.get(bucket, ())}
        return [self._items[number][0] for number in sorted(near) if any(overlap(own, span) for own in self._items[number][1])]
