"""Other times: what an article tells of another day than the main event's ("last year", "on May 3")."""

from collections.abc import Mapping

from twosource.model.mentions import EventMention
from twosource.model.span_index import SpanIndex
from twosource.stages.reconcile.compare.times import compare_intervals
from twosource.stages.reconcile.episode import Episode
from twosource.stages.reconcile.material import Material


class OtherTimes:
    """Where the articles of a story tell of other times than that of its main event."""

    def __init__(self, material: Material, episode: Episode | None) -> None:
        day = (episode.when.start or "")[:10] if episode else ""
        self._clauses: Mapping[str, SpanIndex[EventMention]] = {
            article: SpanIndex((event, [event.clause]) for event in item.events if day and _is_apart(material, article, event, day))
            for article, item in material.view.annotations.items()
        }

    def tell(self, article: str, at: int) -> bool:
        """Whether the words at this offset belong to something of another time."""
        return bool(self._clauses[article].overlapping((at, at + 1)))


def _is_apart(material: Material, article: str, event: EventMention, day: str) -> bool:
    """Whether an event states times, and none of them is the day or reaches it."""
    times = material.view.time_mentions(article, event.times)
    known = [time.interval for time in times if time.interval[0] and time.precision != "unknown"]
    return bool(known) and all(_apart(interval[0] or "", interval[1], day) for interval in known)


def _apart(start: str, end: str | None, day: str) -> bool:
    """Before the day, or after it by any time at all: those who die of it later are told with the toll itself."""
    return compare_intervals((start, end), (day, None)).relation == "disjoint" or (end or start)[:10] < day
