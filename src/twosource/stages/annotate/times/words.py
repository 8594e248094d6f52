"""The words that time expressions are made of, by class. Each class is one letter of the alphabet the rules are written over."""

from typing import Final

from twosource.stages.annotate.quantities.number_words import CARDINALS, ORDINALS

MONTHS: Final = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH_SHORT: Final = {"jan": 1, "feb": 2, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12}
_WEEKDAY_SHORT: Final = {"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7}

UNIT_CODES: Final = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "weekend": "WE", "fortnight": "F", "month": "M", "quarter": "Q",
    "year": "Y", "decade": "E", "century": "C",
}  # fmt: skip
"""TIMEX3's letters of the units (durations below a day carry the T of ISO 8601)."""

_PLAIN: Final = {
    "the": "the", "a": "a an", "of": "of", "in": "in", "on": "on", "at": "at", "by": "by until till before after", "and": "and",
    "or": "or", "to": "to through",
    "from": "from between", "since": "since during throughout", "about": "about around roughly approximately some",
    "nearly": "nearly almost",
    "over": "over", "more": "more", "less": "less fewer", "than": "than", "least": "least", "up": "up", "most": "most",
    "within": "within", "only": "only just",
    "last": "last", "past": "past", "previous": "previous preceding", "next": "next", "coming": "coming upcoming", "following": "following",
    "this": "this", "that": "that", "these": "these", "those": "those", "current": "current", "same": "same", "latest": "latest",
    "recent": "recent",
    "ago": "ago", "earlier": "earlier", "later": "later", "early": "early", "late": "late", "mid": "mid middle", "before": "prior",
    "now": "now", "begin": "beginning start onset", "finish": "end close", "half": "half", "few": "few", "several": "several many",
    "couple": "couple",
    "today": "today", "yesterday": "yesterday", "tomorrow": "tomorrow", "tonight": "tonight", "overnight": "overnight",
    "each": "each every", "per": "per", "oclock": "o'clock", "noon": "noon midday", "midnight": "midnight", "time": "time moment",
    "fiscal": "fiscal",
    "period": "period term", "old": "old", "ended": "ended ending", "future": "future", "long": "long", "all": "all", "for": "for",
    "time_of": "local",
    "other": "other", "full": "full whole entire", "additional": "additional another", "corresponding": "corresponding comparable",
    "eve": "eve", "into": "into", "twice": "once twice thrice times",
    "zone": "est edt cst cdt mst mdt pst pdt gmt utc bst cet cest eet ist jst msk et", "back": "back", "daylong": "daylong",
    "season_of": "season",
}  # fmt: skip
_SETS: Final = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "monthly": "P1M", "annually": "P1Y", "yearly": "P1Y", "hourly": "PT1H",
    "biweekly": "P2W",
}  # fmt: skip
_REFERENCES: Final = {
    "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF", "recently": "PAST_REF", "lately": "PAST_REF",
}  # fmt: skip
_PARTS: Final = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "daytime": "DT", "nighttime": "NI"}
_SEASONS: Final = {"summer": 2, "autumn": 3, "winter": 4}
_DECADES: Final = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9}

LEXICON: Final[dict[str, tuple[str, object]]] = {}
"""Word in lower case -> (class, value). Classes besides those of _PLAIN: month, may (also a word), weekday, weekdays, wd (short
weekday, also a word), unit, units, part, parts, season, card, ordw, second, set, ref, decade."""


def _fill() -> None:
    for name, words in _PLAIN.items():
        LEXICON.update((word, (name, word)) for word in words.split())
    LEXICON.update((word, ("card", value)) for word, value in CARDINALS.items())
    LEXICON.update((word, ("ordw", value)) for word, value in ORDINALS.items())
    LEXICON.update((word, ("month", at + 1)) for at, word in enumerate(MONTHS))
    LEXICON.update((word, ("month", value)) for word, value in _MONTH_SHORT.items())
    LEXICON.update((word, ("may", value)) for word, value in (("may", 5), ("march", 3), ("mar", 3)))
    LEXICON.update((word, ("weekday", at + 1)) for at, word in enumerate(WEEKDAYS))
    LEXICON.update((word + "s", ("weekdays", at + 1)) for at, word in enumerate(WEEKDAYS))
    LEXICON.update((word, ("wd", value)) for word, value in _WEEKDAY_SHORT.items())
    LEXICON.update((word, ("unit", word)) for word in UNIT_CODES)
    LEXICON.update((word + "s", ("units", word)) for word in UNIT_CODES if word != "century")
    LEXICON.update(
        {
            "centuries": ("units", "century"),
            "yr": ("unit", "year"),
            "yrs": ("units", "year"),
            "mins": ("units", "minute"),
            "hrs": ("units", "hour"),
        }
    )
    LEXICON.update((word, ("part", value)) for word, value in _PARTS.items())
    LEXICON.update((word + "s", ("parts", value)) for word, value in _PARTS.items())
    LEXICON.update((word, ("season", value)) for word, value in _SEASONS.items())
    LEXICON.update((word + "s", ("seasons", value)) for word, value in _SEASONS.items())
    LEXICON.update((word, ("set", value)) for word, value in _SETS.items())
    LEXICON.update((word, ("ref", value)) for word, value in _REFERENCES.items())
    LEXICON.update((word, ("decade", value)) for word, value in _DECADES.items())
    LEXICON.update({"spring": ("fall", 1), "fall": ("fall", 3)})
    LEXICON["second"] = ("second", "second")


_fill()

DOTTED: Final = {*_MONTH_SHORT, *_WEEKDAY_SHORT, "mar", "yr", "yrs", "mins", "hrs"}
"""Short forms whose full stop belongs to them."""

CASED: Final = {"may", "mar", "march", *_WEEKDAY_SHORT, "jan", "dec", "sun", "est", "cst", "ist", "et", "cet"}
"""Words that are a time only with a capital: "may", "march", "sat", "sun", "et (al.)"."""
