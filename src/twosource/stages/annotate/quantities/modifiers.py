"""The words around a number that bound it, blur it or add it to another: "at least", "about", "another", "or more"."""

import re
from dataclasses import dataclass
from typing import Final

from twosource.model.values import Bound

_BEFORE: Final = re.compile(
    r"""(?:^|(?<=[\s("“‘'\[—–-]))(?:
      (?P<at_least>at\sleast|at\sa\sminimum|no\s(?:fewer|less)\sthan|not\s(?:fewer|less)\sthan|a\sminimum\sof|minimum\sof)
     |(?P<at_most>up\sto|at\smost|no\smore\sthan|not\smore\sthan|a\smaximum\sof|maximum\sof|as\smany\sas|as\smuch\sas|as\shigh\sas)
     |(?P<more_than>(?:(?:well|far|much|slightly|just|a\slittle)\s)?(?:more\sthan|over|above|in\sexcess\sof|upwards\sof|greater\sthan|exceeding|topping)|over\sthan|>)
     |(?P<less_than>(?:(?:well|far|slightly|just|a\slittle)\s)?(?:less\sthan|fewer\sthan|under|below|lower\sthan|short\sof)|sub|<)
     |(?P<approximate>about|around|roughly|approximately|nearly|almost|some|close\sto|(?:an\s)?estimated|an\saverage\sof|circa|maybe|perhaps|barely|~|≈|or\sabove)
     |(?P<increment>another|an?\sfurther|an?\sadditional|an?\sextra|further|additional)
     |(?P<stop>(?:the\s)?(?:first|last|next|past|previous|coming))
     |(?P<plain>just|only|a\stotal\sof|total\sof|a\srecord|a\scombined|exactly|the\sother|all|the|these|those|as\sfew\sas)
    )[\s-]?$""",
    re.VERBOSE | re.IGNORECASE,
)
_AFTER: Final = re.compile(
    r"[\s-]?(?:(?P<at_least>or\s(?:more|above|greater|higher)\b|plus\b(?!\s\d)|\+)|(?P<at_most>or\s(?:less|fewer|below|lower|under)\b)"
    r"|(?P<approximate>or\sso\b|-?odd\b|-?ish\b)|(?P<increment>more\b(?!\sthan)))",
    re.IGNORECASE,
)
_BOUNDS: Final[dict[str, Bound]] = {"at_least": "at-least", "at_most": "at-most", "more_than": "more-than", "less_than": "less-than"}
_LONGEST: Final = 28
"""Characters looked back over: longer than every phrase above."""


@dataclass(frozen=True, slots=True)
class Modified:
    """What the words around a number say of it, and where the whole begins and ends."""

    start: int
    end: int
    bound: Bound | None = None
    approximate: bool = False
    increment: bool = False
    between: bool = False


def modified(text: str, start: int, end: int, floor: int) -> Modified:
    """Read the words before [start, end) (not before `floor`, where the sentence begins) and right after it."""
    bound: Bound | None = None
    approximate = increment = False
    at = start
    for _ in range(3):
        found = _BEFORE.search(text, max(floor, at - _LONGEST), at)
        if not found or found.lastgroup in (None, "stop"):
            break
        if found.lastgroup == "plain":
            step = found.start()
            if not _BEFORE.search(text, max(floor, step - _LONGEST), step):
                break
            at = step
            continue
        at = found.start()
        bound = bound or _BOUNDS.get(found.lastgroup)
        approximate = approximate or found.lastgroup == "approximate"
        increment = increment or found.lastgroup == "increment"
    after = _AFTER.match(text, end)
    if after and after.lastgroup:
        bound = bound or _BOUNDS.get(after.lastgroup)
        approximate = approximate or after.lastgroup == "approximate"
        increment = increment or after.lastgroup == "increment"
        end = after.end()
    between = bool(re.search(r"\b(?:between|from)\s$", text[max(floor, at - 9) : at], re.IGNORECASE))
    return Modified(at, end, bound, approximate, increment, between)
