"""Public bodies by their names: which speak for a state, which have officers, and which go by the last words of another's name."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from twosource.model.account import StoryEntity
from twosource.stages.reconcile.arguments import words_of

ORGAN: Final = re.compile(
    r"(?i)\b(?:ministry|government|cabinet|kremlin|white house|state department|pentagon|presidential office|president['\u2019]s office"
    r"|armed forces|army|navy|air force|military|general staff|intelligence)\b"
)
"""Names of the bodies that speak for a state; general, by hand."""

AUTHORITY: Final = re.compile(
    rf"{ORGAN.pattern}|\b(?:police|sheriff|constabulary|gendarmerie|fire (?:department|service|brigade)|coast guard|prosecut\w+|department"
    r"|agency|service|bureau|embassy|office|commission|command|administration)\b"
)
"""Names of public bodies whose officers speak from what the body knows; general, by hand."""


def full_names(entities: Iterable[StoryEntity]) -> Mapping[str, str]:
    """Of authorities, the one body of the story that has more words before the same name: the Iowa Department of Health of "Department of
    Health".
    """
    named = ((entity.id, words_of(entity.name)) for entity in entities if entity.type == "organisation")
    bodies = [(identity, words) for identity, words in named if words]
    by_last: dict[str, list[tuple[str, Sequence[str]]]] = defaultdict(list)
    for identity, words in bodies:
        by_last[words[-1]].append((identity, words))
    found = {}
    for identity, words in bodies:
        longer = [other for other, name in by_last[words[-1]] if other != identity and ends_with(name, words)]
        if len(longer) == 1 and AUTHORITY.search(" ".join(words)):
            found[identity] = longer[0]
    return found


def ends_with(name: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the words of a name end with these."""
    return 0 < len(words) <= len(name) and list(name[-len(words) :]) == list(words)
