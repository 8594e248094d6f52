"""Times: TIMEX3 expressions and the intervals they mean."""

from twosource.model.mentions import TimeMention
from twosource.stages.annotate.parsed import ParsedArticle


def find_times(parsed: ParsedArticle) -> tuple[TimeMention, ...]:
    """Placeholder until the layer lands."""
    return ()
