"""What a time expression says before any date is applied to it."""

from dataclasses import dataclass
from typing import Literal

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Direction = Literal["past", "future", "nearest", "last", "this", "next", "tense"]
Kind = Literal["fixed", "offset", "weekday", "month-day", "month", "quarter", "half", "season", "feast", "nth-weekday", "part", "span"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time expression as written. Which fields count depends on `kind`:

    fixed       `value` is the whole TIMEX3 value: an explicit date, a duration, a set, PRESENT_REF and its kin
    offset      `offset` units of `unit` from the day of reference, to that unit's own precision ("last week", "two days ago")
    weekday     `index` 1-7 (Monday is 1) in `direction`
    month-day   `month` and `index` (the day of the month)
    month, quarter, half, season   `index` of it, with `year` where it is written
    feast       `value` is the name of a feast day, with `year` where it is written
    nth-weekday the `offset`th weekday `index` of `month` (0: the last)
    part        a time of day without a day of its own: `part` (`value` is "overnight" for that word)
    span        the `offset` units before or after the day of reference ("the past two years"): `value` is the duration, "" for one
                that is told as a date ("the past year", by its calendar year)

    `part` is "MO", "AF", "EV", "NI", "DT", a clock time "15:30", or an hour "15". `of` is the expression whose date stands in
    for the anchor ("the next day"); `direction` "tense" is left to the sentence's tense. `mod` is TIMEX3's (START, APPROX, ...).
    `zone` is the time zone of a clock time, an IANA name or an offset ("+03:00"), "" where it is not known.
    """

    type: TimexType
    kind: Kind
    value: str = ""
    unit: str = ""
    offset: int = 0
    index: int = 0
    month: int = 0
    year: int | None = None
    year_offset: int | None = None
    direction: Direction = "nearest"
    part: str = ""
    mod: str | None = None
    of: "TimeExpression | None" = None
    depth: int = 0
    zone: str = ""
