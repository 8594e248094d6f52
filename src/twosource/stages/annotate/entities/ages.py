"""Ages of named people: "Jones, 23,", "Jones (23)", "23-year-old Maria Jones", "Jones, aged 23", "Jones is 23"."""

import re
from typing import Final

from twosource.stages.annotate.entities.drafts import Draft
from twosource.stages.annotate.entities.names import NameRun
from twosource.stages.annotate.entities.reading import Reading

OLDEST: Final = 120
"""Years: nobody on record has lived longer than 122."""
BOTH: Final = re.compile(r"(?:\s+and\s+(?:[A-Z][\w.’'-]*\s*){1,4})?,\s+(?:both|all|each)\s+(?:aged\s+)?(\d{1,3})\b")
AFTER_NAME: Final = re.compile(
    r",?\s+(?:(?:who\s+)?(?:is|was)\s+|aged?\s+)?(\d{1,3})(?=\s*(?:[,.;)]|years?[ -]old|of\b|from\b|was\b|is\b|and\b|\(|$))"
)
IN_BRACKETS: Final = re.compile(r"\s?\((\d{1,3})\)")
YEARS_OLD: Final = re.compile(r"\b(\d{1,3})[- ]years?[- ]old\b")
WINDOW: Final = 40
"""Characters after a name in which its age may stand."""


def add_ages(reading: Reading, runs: list[NameRun], of: dict[int, Draft]) -> None:
    """Give each person the first age that stands by one of its names."""
    text = reading.parsed.article.text
    for at, draft in sorted(of.items()):
        if draft.age is None:
            draft.age = _age(reading, runs[at], text)


def _age(reading: Reading, run: NameRun, text: str) -> int | None:
    start, end = reading.span(run.start, run.end)
    sent = reading.sents[reading.sent_of[run.start]]
    stop = reading.span(sent.start, sent.end)[1]
    after = text[end : min(stop, end + WINDOW)]
    found = IN_BRACKETS.match(after) or _comma_age(after) or BOTH.match(after)
    if found is None:
        role = reading.span(*run.role)[0] if run.role else start
        found = _old_before(text, max(reading.idx[sent.start], role - WINDOW), role, start)
    if found is None:
        found = _old_after(text, end, stop)
    return int(found.group(1)) if found and 0 < int(found.group(1)) <= OLDEST else None


def _comma_age(after: str) -> re.Match[str] | None:
    found = AFTER_NAME.match(after)
    return found if found and (after.startswith(",") or re.search(r"age|is|was", found.group(0))) else None


def _old_before(text: str, window: int, role: int, start: int) -> re.Match[str] | None:
    """As in "the 23-year-old Chicago teacher Maria Jones": the last age in or right before the role."""
    found = next(reversed(list(YEARS_OLD.finditer(text, window, start))), None)
    return found if found and (found.end() >= role or not text[found.end() : role].strip(" ,")) else None


def _old_after(text: str, end: int, stop: int) -> re.Match[str] | None:
    """As in "Maria Jones, a 23-year-old teacher"."""
    found = YEARS_OLD.search(text, end, min(stop, end + WINDOW))
    return (
        found if found and re.fullmatch(r",? ?(?:(?:is|was) )?(?:an? |the |who (?:is|was) (?:an? )?)?", text[end : found.start()]) else None
    )
