"""The police of a story: "police", "police officers" and a force by its name are mostly one force, and then one origin."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from twosource.model.account import StoryEntity
from twosource.model.article import Article

POLICE: Final = re.compile(r"(?i)\b(?:police|sheriff['\u2019]?s)\b")
PLAIN: Final = re.compile(
    r"(?i)(?:the |local |city |town |county |state |[A-Z][a-z]{1,4}\. )*(?:police|sheriff['\u2019]?s)"
    r"(?: (?:department|office|force|service|officers?|officials?|deputies|investigators?|detectives?"
    r"|(?:sgt|lt|capt|cpl|det)\.?|sergeant|lieutenant|captain|chief|spokes(?:man|woman|person)))?"
)
"""Names that tell no force from another: nothing stands before "police", or only the state ("Troy, Mich. police" cut short)."""

RANK: Final = re.compile(
    r"(?i)\b(?:police|sheriff(?:['\u2019]?s)?|detective|constable|patrol(?:man|woman)|policem[ae]n|policewom[ae]n)\b"
    r"(?! (?:union|academy|commissioner of))"
)
"""Roles of somebody who serves in a police force; general English, by hand."""

_RANKS: Final = (
    r"(?: (?:[A-Z][a-z]{1,3}\.|Lieutenant|Sergeant|Captain|Corporal|Officer|Inspector|Chief|Deputy|[Ss]pokes(?:man|woman|person)))"
)
TITLE: Final = re.compile(
    rf"\b(?:(?:[Pp]olice|[Ss]heriff['\u2019]?s){_RANKS}+|[Dd]etective{_RANKS}*|Sheriff"
    r"|(?:Sgt|Lt|Capt|Cpl|Det)\.?|Sergeant|Lieutenant|Captain|Corporal|Officer)\s$"
)
"""The same right before a name ("Troy police Lt. Anna Kern"), or a rank alone: in a story of one force it is mostly one of its own."""

WITH: Final = re.compile(r",? (?:with|of|from) (?:the )?")
"""What joins a name to the force that somebody is of."""

BEFORE: Final = 40
"""Characters before a name that hold such a title: two ranks at the most."""

OF_THE_LAW: Final = re.compile(r"(?i)\b(?:affidavit|(?:incident|arrest) report|booking (?:report|sheet)|arrest warrant)\b")
"""Documents that a police force writes."""

LEADING: Final = 3
"""How many times as often as all others together the force of a story is named ("Denby police" helped once); by hand."""


def story_force(entities: Iterable[StoryEntity]) -> StoryEntity | None:
    """The one police force of a story: the one that is named, else the one that is only called so; None where several are."""
    police = [entity for entity in entities if entity.type == "organisation" and POLICE.search(entity.name)]
    named = [entity for entity in police if not PLAIN.fullmatch(entity.name)]
    if not police:
        return None
    first, *others = sorted(named or police, key=lambda entity: (-len(entity.mentions), entity.id))
    return first if not named or len(first.mentions) >= LEADING * sum(len(entity.mentions) for entity in others) else None


def means(force: StoryEntity, words: str) -> bool:
    """Whether words that name nobody mean the force of the story: "the police department", "Koidu police officials" of the Koidu police."""
    found = POLICE.search(words)
    if found is None or PLAIN.fullmatch(words):
        return found is not None
    before = set(words[: found.start()].lower().split())
    return before <= {"the", *force.name.lower().split()} and PLAIN.fullmatch(words, found.start()) is not None


def serves(entity: StoryEntity, force: StoryEntity, texts: Mapping[str, Article]) -> bool:
    """Whether somebody is of the story's force, or is the force under a plainer name."""
    if entity.type == "person":
        return any(RANK.search(role.text) for role in entity.roles) or any(
            TITLE.search(texts[at.article].text, max(0, at.start - BEFORE), at.start) or _is_with(texts[at.article].text, at.end, force)
            for at in entity.mentions
        )
    return entity.type in ("organisation", "group") and (entity.id == force.id or PLAIN.fullmatch(entity.name) is not None)


def _is_with(text: str, end: int, force: StoryEntity) -> bool:
    """Whether the force follows a name: "Anna Kern with the Troy Police Department"."""
    found = WITH.match(text, end)
    return found is not None and any(text.startswith(name, found.end()) for name in (force.name, *force.aliases))
