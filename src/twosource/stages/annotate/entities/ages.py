"""Ages of named people, in whole years: "Jones, 23,", "Jones (23)", "23-year-old Maria Jones", "Jones, aged 23", "Jones, 8 months"."""

import re
from typing import Final

from twosource.stages.annotate.entities.drafts import Draft
from twosource.stages.annotate.entities.names import NameRun
from twosource.stages.annotate.entities.reading import Reading

OLDEST: Final = 120
"""Years: nobody on record has lived longer than 122."""
BOTH: Final = re.compile(r"(?:\s+and\s+(?:[A-Z][\w.’'-]*\s*){1,4})?,\s+(?:both|all|each)\s+(?:aged\s+)?(\d{1,3})\b")
AFTER_NAME: Final = re.compile(
    r",?\s+(?:(?:who\s+)?(?:is|was)\s+|aged?\s+)?(\d{1,3})(?=\s*(?:[,.;)]|years?[ -]old|of\b|from\b|was\b|is\b|and\b|at the time\b|\(|$))"
)
IN_BRACKETS: Final = re.compile(r"\s?\((\d{1,3})\)")
YEARS_OLD: Final = re.compile(r"\b(\d{1,3})[- ]years?[- ]old\b")
COUNTED: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
_INFANT: Final = rf"(\d{{1,2}}|{'|'.join(COUNTED)})[- ](month|week|day)s?"
MONTHS: Final = re.compile(rf"(?i),? \(?(?:aged? )?{_INFANT}(?:[ -]old)?(?=[,.;)\n]|$| (?:and|was|is|of)\b)")
MONTHS_OLD: Final = re.compile(rf"(?i)\b{_INFANT}[- ]old\b")
WINDOW: Final = 40
"""Characters after a name in which its age may stand."""


def add_ages(reading: Reading, runs: list[NameRun], of: dict[int, Draft]) -> None:
    """Give each person the first age that stands by one of its names, and the words from the one to the other."""
    text = reading.parsed.article.text
    for at, draft in sorted(of.items()):
        if draft.age is not None:
            continue
        found = _stated(reading, runs[at], text)
        age = _years(found) if found else None
        if found and age is not None:
            start, end = reading.span(runs[at].start, runs[at].end)
            draft.age, draft.aged = age, (min(start, found.start()), max(end, found.end()))


def _stated(reading: Reading, run: NameRun, text: str) -> re.Match[str] | None:
    """The words of an age that stand by a name, its number the first group, "month", "week" or "day" the second."""
    start, end = reading.span(run.start, run.end)
    sent = reading.sents[reading.sent_of[run.start]]
    stop = reading.span(sent.start, sent.end)[1]
    limit = min(stop, end + WINDOW)
    role = reading.span(*run.role)[0] if run.role else start
    window = max(reading.idx[sent.start], role - WINDOW)
    found = _old_before(YEARS_OLD, text, window, role, start) or IN_BRACKETS.match(text, end, limit) or _comma_age(text, end, limit)
    found = found or BOTH.match(text, end, limit) or _old_after(text, end, stop)
    return found or MONTHS.match(text, end, limit) or _old_before(MONTHS_OLD, text, window, role, start)


def _years(found: re.Match[str]) -> int | None:
    """An age in whole years; None for a number that is none."""
    number = found.group(1).lower()
    if found.re.groups > 1:
        count = int(number) if number.isdigit() else COUNTED.index(number) + 1
        return count // 12 if found.group(2).lower() == "month" else 0
    return int(number) if 0 < int(number) <= OLDEST else None


def _comma_age(text: str, end: int, limit: int) -> re.Match[str] | None:
    found = AFTER_NAME.match(text, end, limit)
    return found if found and (text[end] == "," or re.search(r"age|is|was", found.group(0))) else None


def _old_before(old: re.Pattern[str], text: str, window: int, role: int, start: int) -> re.Match[str] | None:
    """As in "the 23-year-old Chicago teacher Maria Jones": the last age in or right before the role."""
    found = next(reversed(list(old.finditer(text, window, start))), None)
    return found if found and (found.end() >= role or not text[found.end() : role].strip(" ,")) else None


def _old_after(text: str, end: int, stop: int) -> re.Match[str] | None:
    """As in "Maria Jones, a 23-year-old teacher"."""
    found = YEARS_OLD.search(text, end, min(stop, end + WINDOW))
    return (
        found if found and re.fullmatch(r",? ?(?:(?:is|was) )?(?:an? |the |who (?:is|was) (?:an? )?)?", text[end : found.start()]) else None
    )
