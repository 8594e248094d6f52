"""How the account's values are worded for a reader: statuses, times, numbers, figures."""

import re
from typing import Final

from twosource.model.article import Published
from twosource.model.claims import Origin
from twosource.model.findings import ClaimRelation, Difference, Directness, Figure, Status
from twosource.model.values import Quantity, When

STATUSES: Final[tuple[Status, ...]] = ("corroborated", "contested", "updated", "single-origin")
"""In the order in which a reader wants them."""

RELATIONS: Final[dict[ClaimRelation, str]] = {
    "same": "says the same",
    "narrower": "says more",
    "vaguer": "says less",
    "compatible": "says something else of it",
    "updates": "gives another value, as of another time",
    "conflicts": "conflicts with the statement",
    "denies": "denies the statement",
    "not-comparable": "cannot be compared",
}
"""What a claim is beside the statement of its finding."""

DIRECTNESS: Final[dict[Directness, str]] = {"own-voice": "an outlet's own voice", "named": "a named source", "unnamed": "unnamed sources"}
"""How the most direct origin of a finding comes to the page."""

STATUS_MEANING: Final[dict[Status, str]] = {
    "corroborated": "two or more independent origins affirm it and none denies it",
    "contested": "origins exclude each other",
    "updated": "the same kind of origin later gives another value",
    "single-origin": "one origin, however many outlets carry it",
}

DIFFERENCE: Final[dict[Difference, str]] = {
    "quantity": "how many",
    "time": "when",
    "place": "where",
    "who": "who",
    "cause": "why",
    "polarity": "whether it is so",
    "certainty": "how certain it is",
    "stage": "how far it has come",
}

MEASURE: Final = {"casualties": "killed or wounded", "other": ""}

CERTAINTY: Final = {"hedged": "hedged", "conditional": "conditional", "planned": "planned", "stated": ""}

COPY_KIND: Final = {
    "identical": "the same text as",
    "edited": "an edited copy of",
    "excerpt": "an excerpt of",
    "rewritten": "a rewrite of",
}

_MONTHS: Final = "January February March April May June July August September October November December".split()
_ISO: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d))?)?)?")
_IRREGULAR: Final = {"person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet", "percentage": "per cent"}


def capital(text: str) -> str:
    """The text with its first letter a capital: a claim's words begin in the middle of a sentence."""
    return text[:1].upper() + text[1:]


def count(number: int, noun: str) -> str:
    """A number and its noun: "1 outlet", "3 outlets"."""
    return f"{number:,} {noun if number == 1 else plural(noun)}"


def plural(noun: str) -> str:
    """The plural of a counted noun or measuring unit ("mile per hour": "miles per hour")."""
    head, space, rest = noun.partition(" per ")
    if head in _IRREGULAR:
        return _IRREGULAR[head] + space + rest
    if head.endswith("y") and head[-2:-1] not in "aeiou":
        return head[:-1] + "ies" + space + rest
    ending = "" if head.endswith("s") else "es" if head.endswith(("ch", "sh", "x")) else "s"
    return head + ending + space + rest


def moment(iso: str, precision: str = "minute") -> str:
    """An ISO 8601 date or time as a reader writes it, no finer than `precision`: "11 November 2022, 19:32"."""
    found = _ISO.match(iso)
    if found is None:
        return iso
    year, month, day, hour, minute = found.groups()
    if month is None or precision == "year" or not 1 <= int(month) <= 12:
        return year
    month_words = f"{_MONTHS[int(month) - 1]} {year}"
    if day is None or precision == "month":
        return month_words
    day_words = f"{int(day)} {month_words}"
    fine = hour is not None and precision in ("second", "minute", "hour")
    return f"{day_words}, {hour}:{minute}" if fine else day_words


def short_moment(iso: str) -> str:
    """The same in few characters and without the year: "11 Nov 19:32"."""
    day, _, time = moment(iso).partition(", ")
    words = day.split()
    return " ".join([*(words[:1] if len(words) == 3 else []), words[-2][:3], time]).strip() if len(words) > 1 else day


def when_words(when: When) -> str:
    """A time for a reader: the calendar form, with what was inferred named as such."""
    words = calendar_words(when)
    return f"{words} (inferred)" if when.basis == "inferred" and when.start else words


def as_of_words(when: When) -> str:
    """The moment that a figure stands for: "as of 11 November 2022", nothing where it is not known."""
    iso = when.start or when.end
    if iso is None:
        return ""
    return f"as of {moment(iso, when.precision)}{' (inferred)' if when.basis == 'inferred' else ''}"


def calendar_words(when: When) -> str:
    """A time in its calendar form alone."""
    start, end = when.start, when.end
    if start and end:
        return _closed_words(when, start, end)
    if start or end:
        return f"from {moment(start, 'day')}" if start else f"before {moment(end or '', 'day')}"
    return f"“{when.text}”" if when.text else "time not known"


def _closed_words(when: When, start: str, end: str) -> str:
    precision = when.precision
    if precision == "part-of-day":
        return f"{moment(start, 'day')}, {_part_of_day(when)}"
    if precision == "week":
        return f"week of {moment(start, 'day')}"
    if precision in ("season", "quarter"):
        return f"{when.text.strip() or precision}, from {moment(start, 'month')}"
    if precision in ("decade", "century"):
        return f"{moment(start, 'year')} to {moment(end, 'year')}"
    return moment(start, precision)


def _part_of_day(when: When) -> str:
    """The word for the middle of the interval; the page's own words where it has no hours."""
    hours = [int(found.group(4)) for iso in (when.start, when.end) if (found := _ISO.match(iso or "")) and found.group(4)]
    if len(hours) < 2:
        return when.text
    start, end = hours
    middle = (start + (end if end > start else end + 24)) / 2 % 24
    # The hours at which news prose changes its word for the time of day.
    return "night" if middle < 5 or middle >= 21 else "morning" if middle < 12 else "afternoon" if middle < 17 else "evening"


def published_words(published: Published) -> str:
    """When an article came out."""
    if published.value is None:
        return "date not known"
    words = moment(published.value, published.precision)
    return f"{words} (inferred)" if published.basis == "inferred" else words


def number(value: float) -> str:
    """A number as newspapers write it: 12, 40,000, 1.5 million."""
    for size, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= size:
            return f"{_plain(round(value / size, 2))} {word}"
    return _plain(value)


def _plain(value: float) -> str:
    return f"{int(value):,}" if float(value).is_integer() else f"{value:,.10g}"


def range_words(low: float | None, high: float | None, approximate: bool = False) -> str:
    """A range: "about 40", "15 to 30 million", "at least 5", "up to 5"."""
    if low is None and high is None:
        return "not stated"
    if high is None or low is None:
        return f"at least {number(low)}" if low is not None else f"up to {number(high or 0)}"
    about = "about " if approximate else ""
    if low == high:
        return about + number(low)
    low_words, high_words = number(low), number(high)
    scale = high_words.partition(" ")[2]
    if scale and low_words.endswith(f" {scale}"):
        low_words = low_words.removesuffix(f" {scale}")
    return f"{about}{low_words} to {high_words}"


def quantity_words(quantity: Quantity) -> str:
    """The number of a claim."""
    bounds = {"more-than": "more than", "less-than": "fewer than"}
    value = quantity.low if quantity.low is not None else quantity.high
    if quantity.bound in bounds and value is not None:
        return f"{bounds[quantity.bound]} {number(value)}"
    return range_words(quantity.low, quantity.high, quantity.approximate)


def figure_title(figure: Figure) -> str:
    """What a figure counts: "People killed", "Russian troops killed or wounded", "Ambulances"."""
    counted = figure.of or plural(figure.unit) if figure.of or figure.unit else "number"
    words = f"{counted} {MEASURE.get(figure.measure, figure.measure)}".strip()
    return capital(words)


def figure_words(figure: Figure) -> str:
    """The range of a figure with its measuring unit, if it has one that the title does not say."""
    words = range_words(figure.low, figure.high, figure.approximate)
    if figure.basis == "inferred":
        words += " (inferred)"
    if figure.scope == "cumulative":
        words += f" (since {figure.since})" if figure.since else " (over a period)"
    counted = figure.measure != "other" or not figure.unit or figure.of.lower().startswith(figure.unit[:4].lower()) or not figure.of
    return words if counted else f"{words} {plural(figure.unit)}"


def origin_words(origin: Origin) -> str:
    """What the words tell of somebody unnamed, or of an eyewitness: "unnamed, at least 2 people, eyewitness"; else nothing."""
    parts = ["unnamed"] if origin.kind == "unnamed" else []
    if origin.number is not None:
        least = "" if origin.number.low == origin.number.high else "at least "
        parts.append(least + ("1 person" if origin.number.low == 1 else f"{origin.number.low} people"))
    return ", ".join([*parts, "eyewitness"] if origin.eyewitness else parts)


def share_words(share: float) -> str:
    """A share of 0 to 1 as a percentage."""
    return f"{round(share * 100)} %"
