"""Lists of names: "Anna Kern, 40, her brother Paul and two children: Mia, 7, and Tom, 5". What is said of a list is said of each in it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from twosource.model.mentions import EntityMention

KIN = (
    r"(?:wife|husband|fianc[eé]e?|partner|(?:grand|step|god)?(?:sons?|daughters?|child(?:ren)?|mother|father|parents?)|kids?|brothers?|sisters?|"
    r"siblings?|twins?|cousins?|nephews?|nieces?|aunts?|uncles?|(?:boy|girl)?friends?|neighbou?rs?|colleagues?|co-?workers?|classmates?|"
    r"roommates?|bab(?:y|ies)|infants?|man|woman|boy|girl)"
)
"""Words for somebody by those around them; general English, by hand."""
_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten)"
BETWEEN = re.compile(
    rf"(?:[\s,;:()/&–—-]|(?<=\b[A-Z])\.|(?<=[JS]r)\.|\b(?:Rev|Dr|Mr|Mrs|Ms|Sgt|Cpl|Lt|Capt|Pvt)\b\.?|\d{{1,3}}|\b(?:and|both|old|aged?|"
    rf"years?|months?|weeks?|days?|his|her|their|the|couple['’]s|whose name|of (?=[A-Z\d])|of (?:his|her|their|the)|old(?:er|est)|"
    rf"young(?:er|est)|late|former|aka|a\.k\.a\.|(?:also )?known as|{_NUMBER}|{KIN}|[A-Z][\w'’.]*(?=[\s,;:)-]))\b)*"
)
"""What may stand between two names of one list: ages, kin, titles, homes; general English, by hand."""
LONGEST = 120
"""Characters between two names of one list; by hand: an age, a home and how one is related to the other."""
LINES = re.compile(r"(?:,(?: \d{1,3}\b| (?:of )?[A-Z][\w'’]*(?: [A-Z][\w'’]*)*))+\.?\s*\n\s*")
"""What stands between two names in a list that gives each a line."""

POSSESSIVE = ("'s", "’s")
"""After a name: it is somebody of theirs who is meant ("Anna Kern and Paul Reed's father")."""


def lists_of_names(text: str, names: Iterable[EntityMention]) -> Iterator[Sequence[EntityMention]]:
    """Names that stand in one list, in text order; a name by itself is a list of one."""
    current: list[EntityMention] = []
    for name in sorted(names, key=lambda mention: mention.start):
        if current and (text.startswith(POSSESSIVE, name.end) or not _goes_on(text[current[-1].end : name.start])):
            yield current
            current = []
        current.append(name)
    if current:
        yield current


def _goes_on(between: str) -> bool:
    """Whether a list goes on over these words; two names with only a space or a possessive between are none."""
    if not between.strip() or between.startswith(("'", "’")) or len(between) > LONGEST:
        return False
    if "\n" in between:
        return bool(LINES.fullmatch(between))
    return bool(BETWEEN.fullmatch(between))
