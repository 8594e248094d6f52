"""When an article came out: the input line's word, else the page's structured data, else the words on the page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Final

from twosource.model.article import NOT_DATED, Block, Published
from twosource.model.span import Span
from twosource.stages.clean.dates import DateOnPage, find_dates, find_dates_without_year, parse_date
from twosource.stages.clean.signs import POST

_LABELS = re.compile(r"published|posted|updated|modified")
_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]([01]?\d|[a-z]{3})[/-]([0-3]?\d)(?=[/-])")
_ADDRESS_YEAR = re.compile(r"/((?:19|20)\d\d)[/-](?:[01]?\d|[a-z]{3})[/-]")
UTC = "+00:00"
LARGEST = 2_000_000
"""Characters of a page that htmldate is asked about; it reads the whole markup again."""


def published_of(given: str | None, structured: str | None, on_page: Published, url: str | None = None, *, sure: bool = True) -> Published:
    """The date by order of trust: the input's word, structured data, the page's address, the words on the page.

    A date that cannot be read gives way to the next. Where structured data gives UTC, or a time without a zone, and the page itself
    the day before or after, the page's words are the local date, which is what "on Monday" in the article goes by. The address gives
    no more than the day, so the page's words stand where they come within a day of it. `sure`: the structured data says that it is
    the date of publication, which a <time> element does not.
    """
    chosen = on_page
    for value in (given, structured):
        found = parse_date(value) if value else None
        if found is None:
            continue
        local = value is structured and _is_local_day_of(on_page, found)
        chosen = on_page if local else Published(found.value, found.precision, "stated", _same_day_span(found, on_page))
        if value is given or sure:
            return chosen
        break
    return _by_address(chosen, url)


def _by_address(chosen: Published, url: str | None) -> Published:
    match = _ADDRESS.search(url) if url else None
    day = (
        parse_date(f"{match[3]} {match[2]} {match[1]}" if match[2].isalpha() else f"{match[1]}-{match[2]:0>2}-{match[3]:0>2}")
        if match
        else None
    )
    if day is None or (chosen.value is not None and days_between(chosen.value, day.value) <= 1):
        return chosen
    return Published(day.value, "day", "inferred", None, "the date in the page's address")


def days_between(one: str, other: str) -> int:
    """Days between the days of two ISO 8601 values."""
    return abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days)


def date_in_markup(source: str) -> Published:
    """The last resort for HTML: htmldate's reading of class names, comments and other markup."""
    from htmldate import find_date  # noqa: PLC0415 - slow to import, and few pages need it

    try:
        value = find_date(source, original_date=True, extensive_search=False) if len(source) < LARGEST else None
    except (ValueError, TypeError, AttributeError, RecursionError, OverflowError):
        value = None
    return Published(value, "day", "inferred", None, "a date in the page's markup") if value else NOT_DATED


_NAME_DAY: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)([01]\d)\2([0-3]\d)(?!\d)")


def date_in_name(name: str) -> Published:
    """The day in the name of a page's own file ("2022-11-11-kherson.txt"); a file of many pages says nothing of one of them."""
    match = _NAME_DAY.search(PurePath(name).name) if name.lower().endswith((".txt", ".html", ".htm")) else None
    found = parse_date(f"{match[1]}-{match[3]}-{match[4]}") if match else None
    return Published(found.value, "day", "inferred", None, "the date in the file's name") if found else NOT_DATED


def modified_of(structured: str | None, article: str, text: str, blocks: Sequence[Block]) -> Published | None:
    """When the article was last changed: structured data's word, else the page's ("Updated ...")."""
    found = parse_date(structured) if structured else None
    if found:
        return Published(found.value, found.precision, "stated")
    best = min((item for item in _candidates(text, blocks, None) if item.updated), default=None)
    return _stated(best, article) if best else None


def _is_local_day_of(on_page: Published, structured: DateOnPage) -> bool:
    if on_page.value is None or "T" not in structured.value or (structured.value[-6] in "+-" and not structured.value.endswith(UTC)):
        return False
    return days_between(on_page.value, structured.value) == 1


_TRUST: Final = {"date": 0, "byline": 0, "dateline": 0, "credit": 1}
"""The kinds of block that hold a date; a credit may date its source."""
LISTED_DAYS: Final = 3
"""Lines with so many different days are a list of other stories: of them only one with a label or a time of day is the article's."""


@dataclass(frozen=True, slots=True, order=True)
class _Candidate:
    """A date on the page; the smaller, the more it is the article's."""

    updated: bool
    trust: int
    above: bool
    at: int
    plain: bool
    found: DateOnPage


def date_on_page(article: str, text: str, blocks: Sequence[Block], url: str | None = None) -> Published:
    """The first date that a date, byline or credit block states; one behind "updated" only where there is no other.

    What stands above the headline may be the day on which the page was shown: a date below it goes before. A date without a year
    takes that of the page's address.
    """
    found = list(_candidates(text, blocks, url))
    if len({item.found.value[:10] for item in found}) >= LISTED_DAYS:
        found = [item for item in found if not item.plain]
    if not found:
        return NOT_DATED
    return _stated(min(found), article)


def _stated(best: _Candidate, article: str) -> Published:
    return Published(best.found.value, best.found.precision, "stated", Span(article, best.at, best.at + best.found.end - best.found.start))


def _candidates(text: str, blocks: Sequence[Block], url: str | None) -> Iterator[_Candidate]:
    top = next((block.start for block in blocks if block.kind == "headline" and block.start is not None), 0)
    year = match[1] if url and (match := _ADDRESS_YEAR.search(url)) else None
    for block in blocks:
        if block.kind not in _TRUST or block.start is None or block.end is None:
            continue
        line = text[block.start : block.end]
        if POST in line:
            continue
        for item in find_dates(line) or (find_dates_without_year(line, year) if year else ()):
            labels = _LABELS.findall(line[: item.start].casefold())
            updated = labels[-1:] in (["updated"], ["modified"])
            plain = not labels and item.precision == "day"
            yield _Candidate(updated, _TRUST[block.kind], block.start < top, block.start + item.start, plain, item)


def _same_day_span(found: DateOnPage, on_page: Published) -> Span | None:
    """The page's own words for the same day, where they stand in the text."""
    return on_page.span if on_page.value and on_page.value[:10] == found.value[:10] else None
