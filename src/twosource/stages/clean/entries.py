"""Live blogs: entries, each under a line that says when it was written."""

import itertools
import re
from collections.abc import Sequence
from typing import Final

from twosource.model.article import Published
from twosource.stages.clean.assemble import Verdict
from twosource.stages.clean.dates import find_dates
from twosource.stages.clean.lines import Line
from twosource.stages.clean.segment import COMMENTS_AFTER

ENTRIES: Final = 3
"""A page with so many times of day, each above a sentence, is a live blog; an article has one or two (published, updated)."""
BARE_ENTRIES: Final = 4
"""Of times without a label, a day, "am" or a zone, so many in order down the page."""
WITHIN: Final = 3
"""A title and an author may stand between an entry's time and its first sentence."""
LONGEST: Final = 60
"""Characters of a line that is nothing but a time ("Posted at 14:32 GMT on Tuesday 2 March 2021")."""
_CLOCK: Final = r"(?P<hour>[0-2]?\d)(?:[:.](?P<minute>[0-5]\d)\s*(?P<half>[ap]\.?m\b\.?)?|\s*(?P<half2>[ap]\.?m\b\.?))"
_LABEL: Final = r"(?:(?:posted|updated?|published|first published|entry)\s*(?:at|on)?\s*:?\s*)?"
_ZONE: Final = r"\s*(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2})?"
_ENTRY: Final = re.compile(rf"^{_LABEL}{_CLOCK}{_ZONE}$", re.IGNORECASE)
_BARE: Final = re.compile(r"^\d{1,2}[:.]\d{2}$")


def with_entries(lines: Sequence[Line]) -> list[Line]:
    """The lines; on a live blog those that are an entry's time are told to be that."""
    times = [i for i, line in enumerate(lines) if len(line.text) <= LONGEST and line.has_digit and _is_time(line)]
    if len(times) < ENTRIES:
        return list(lines)
    comments = _comments_begin(lines)
    heads = [i for i in times if i < comments and _sentence_follows(lines, i)]
    bare = [i for i in heads if _BARE.match(lines[i].text) and not lines[i].when]
    if len(bare) < BARE_ENTRIES or not _in_order([lines[i].text for i in bare]):
        heads = [i for i in heads if i not in bare]  # the lengths of videos look the same
    if len(heads) < ENTRIES:
        return list(lines)
    clocks = [i for i in heads if _ENTRY.match(lines[i].text)]
    if 2 * len(clocks) > len(heads):
        heads = [i for i in heads if i >= clocks[0]]  # a whole date above the first time of day is that of the page
    known = set(heads)
    return [line.changed(hint="entry") if i in known else line for i, line in enumerate(lines)]


def _in_order(clocks: Sequence[str]) -> bool:
    """Whether times only rise or only fall; in a longer row once over midnight."""
    minutes = [60 * int(clock[:-3]) + int(clock[-2:]) for clock in clocks]
    rises = sum(a < b for a, b in itertools.pairwise(minutes))
    return min(rises, len(minutes) - 1 - rises) <= len(minutes) // (2 * ENTRIES)


def _comments_begin(lines: Sequence[Line]) -> int:
    """Readers' comments have times above them too."""
    words = 0
    for i, line in enumerate(lines):
        if words >= COMMENTS_AFTER and line.begins_comments:
            return i
        words += line.size if line.ends else 0
    return len(lines)


def _is_time(line: Line) -> bool:
    return _ENTRY.match(line.text) is not None or (line.front == "date" and any("T" in found.value for found in find_dates(line.text)))


def _sentence_follows(lines: Sequence[Line], i: int) -> bool:
    return any(line.size >= 8 and line.ends and line.prose >= 0.15 for line in lines[i + 1 : i + 1 + WITHIN])


def entry_times(kept: Sequence[Verdict], published: Published) -> list[str | None]:
    """For each line that is kept the time of the entry that it stands in, in ISO 8601 (None: in none).

    A time of day alone is one of the day of publication where the times only rise or only fall down the page; else its day is not known.
    """
    heads = {i: _time_of(verdict.line) for i, verdict in enumerate(kept) if verdict.line.hint == "entry"}
    if not heads:
        return [None] * len(kept)
    clocks = [value for value in heads.values() if value and value.startswith("T")]
    day = published.value[:10] if published.value and clocks in (sorted(clocks), sorted(clocks, reverse=True)) else ""
    times: list[str | None] = []
    for i, verdict in enumerate(kept):
        own = heads.get(i) or (heads.get(i + 1) if verdict.kind == "subhead" else None)
        times.append((day + own if own.startswith("T") else own) if own else times[-1] if times else None)
    return times


def _time_of(line: Line) -> str | None:
    for source in (line.when, line.text):
        if found := [each for each in find_dates(source) if "T" in each.value]:
            return found[0].value
    match = _ENTRY.match(line.text)
    if match is None:
        return None
    hour, half = int(match["hour"]), (match["half"] or match["half2"] or "")[:1].lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"T{hour:02}:{match['minute'] or '00'}" if hour < 24 else None
