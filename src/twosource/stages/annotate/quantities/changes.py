"""Whether a number is told as a change: "rose from 12 to 17", "was down 3 %"."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from spacy.tokens import Doc

_UP: Final = frozenset(
    "rise increase climb jump gain grow surge soar advance up add rally leap expand swell boost higher raise tick edge_up mount double "
    "triple spike".split()
)
_DOWN: Final = frozenset(
    "fall drop decline decrease lose down plunge plummet tumble shed slip slide sink shrink dip lower cut reduce retreat slump ease "
    "tick_down dwindle".split()
)
_MOVING: Final = frozenset({"go", "come", "be", "edge", "inch", "creep", "move", "push", "bring", "tick"})
_LOOK_BACK: Final = 8
"""Words before a number among which the verb of change stands."""


def change_of(doc: "Doc", first: int, sentence_start: int) -> str | None:
    """As in "up" or "down" with how the number stands to it: "up-by", "up-to", "up-from"; None where nothing changes.

    `first` is the first token of the number with its modifiers.
    """
    before = doc[max(sentence_start, first - _LOOK_BACK) : first]
    preposition = before[-1].lower_ if len(before) else ""
    for token in reversed(list(before)):
        if token.i + 1 < first and doc[token.i + 1].is_sent_start:
            return None
        lemma = token.lemma_.lower()
        way = "up" if lemma in _UP else "down" if lemma in _DOWN else ""
        if way and token.dep_ == "prt" and token.head.lemma_ not in _UP | _DOWN | _MOVING:
            continue  # "shot down 12 drones"
        if way and token.pos_ in ("VERB", "ADV", "ADP", "ADJ", "NOUN"):
            if token.lower_ == "up" and doc[token.i + 1].lower_ == "to" and (token.i == first - 2 or doc[token.i + 2].like_num):
                continue  # "up to 5" is a bound, of this number or of one before it
            return f"{way}-{preposition if preposition in ('to', 'from') else 'by'}"
        if token.pos_ == "PUNCT" and token.text in (";", "."):
            return None
    return None
