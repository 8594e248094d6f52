"""Which outcome a count is of: killed, injured, ..., from the predicate that governs the counted noun.

Words beside the noun are read first ("12 dead", "were killed"), since they are surer than the parse; then the parse.
"""

import re
from typing import TYPE_CHECKING, Final

from twosource.stages.annotate.quantities.beside import before_of, following_of, own_of
from twosource.stages.annotate.quantities.governing import governing_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

_TOLL: Final = re.compile(
    r"\b(?:death toll|toll|(?:number|count|tally) of (?:the )?"
    r"(?P<noun>dead|deaths|fatalities|injured|wounded|injuries|missing|arrests|casualties))\b[^.;\d]{0,70}$",
    re.IGNORECASE,
)
_TOLL_KINDS: Final = {
    "injured": "injured", "wounded": "injured", "injuries": "injured", "missing": "missing", "arrests": "arrested",
    "casualties": "casualties",
}  # fmt: skip
_TOLL_WORDS: Final = frozenset({"toll", "number", "count", "tally"})
_TOLL_REACH: Final = 14
"""Words before a number among which its "death toll" stands."""


def measure_of(doc: "Doc", first: int, head: int, sentence_start: int, sentence_end: int) -> str:
    """The outcome counted by the phrase of tokens [first, head] (its number and modifiers with it); "other" where it counts none."""
    return (
        own_of(doc, first, head)
        or following_of(doc, head, sentence_end)
        or before_of(doc, first, head, sentence_start)
        or governing_of(doc[head])
        or _toll(doc, first, sentence_start)
        or "other"
    )


def _toll(doc: "Doc", first: int, sentence_start: int) -> str:
    """As in "the death toll rose to (17)", "the number of injured stands at (40)"."""
    if not any(token.lower_ in _TOLL_WORDS for token in doc[max(sentence_start, first - _TOLL_REACH) : first]):
        return ""
    found = _TOLL.search(doc[sentence_start:first].text + " ")
    return _TOLL_KINDS.get((found["noun"] or "").lower(), "killed") if found else ""
