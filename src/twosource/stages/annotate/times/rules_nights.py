"""Rules for nights, which begin on one day and end on the next: "the night of 5-6 March", "overnight into Sunday"."""

from typing import Final

from twosource.stages.annotate.times.expression import TimeExpression
from twosource.stages.annotate.times.grammar import Found, Rule, rule
from twosource.stages.annotate.times.rules_dates import dated, weekday
from twosource.stages.annotate.times.rules_relative import overnight


def _night_of(found: Found) -> TimeExpression | None:
    """The part of the day that begins on the first of the days named."""
    return weekday(found) if found.has("w") else dated(found)


def _night_of_weekday(found: Found) -> TimeExpression:
    return TimeExpression("TIME", "weekday", index=found.index("w"), direction="tense", part="NI")


def _night_before(found: Found) -> TimeExpression:
    """As in "overnight into Sunday": the night that ends on that day."""
    ends = TimeExpression("DATE", "weekday", index=found.index("w"), direction="tense")
    return TimeExpression("TIME", "offset", unit="day", offset=-1, part="NI", of=ends)


_AND: Final = "(?:{hy}|{to}|{and}|{slashmark})"
_YEAR: Final = "(?:{comma}?(?P<y>{anyyear}))?"
_NIGHT_OF: Final = "{the}?(?P<p>{part})(?:{of}|{from}){the}?"

NIGHTS: Final[tuple[Rule, ...]] = (
    rule(_NIGHT_OF + "(?P<d>{dom})" + _AND + "{dom}{of}?(?P<m>{anymonth})" + _YEAR, _night_of),
    rule(_NIGHT_OF + "(?P<d>{dom}){of}?(?P<m>{anymonth})(?:" + _AND + "{dom}{anymonth})?" + _YEAR, _night_of),
    rule(_NIGHT_OF + "(?P<m>{anymonth})(?P<d>{dom})(?:" + _AND + "{anymonth}?{dom})?" + _YEAR, _night_of),
    rule(_NIGHT_OF + "(?P<w>{weekday})" + _AND + "{weekday}", _night_of),
    rule("{overnight}(?:{on}|{from})?(?P<w>{weekday})(?:" + _AND + "{weekday})?", _night_of_weekday),
    rule("{overnight}{into}(?P<w>{weekday})", _night_before),
    rule("{overnight}", overnight),
)
