"""Two articles compared: whether one is a copy of the other, of what kind, with the passages on both sides."""

from typing import Final, Literal

import numpy as np

from twosource.model.groups import CopyLink, Passage
from twosource.stages.copies.direction import Direction, direction
from twosource.stages.copies.passages import Shared, as_passages, shared_words, shares
from twosource.stages.copies.reading import Reading
from twosource.stages.copies.rewrite import Alignment, align, is_rewritten

Kind = Literal["identical", "edited", "excerpt", "rewritten"]

LINKED: Final = 0.15
"""The shared part of the smaller text from which two articles are linked: METHODS b's "partly derived"; and then ..."""
SHORT: Final = 20
"""... so many equal words of their own, since a sixth of a brief is a stock sentence."""
LONG: Final = 30
"""So many equal words link two articles even if they are a smaller part of both: nobody writes three lines of another's text by chance.
Set on 26 pairs of the Helsinki coverage near the threshold (eval/copies.py)."""
IDENTICAL: Final = 0.98
"""A corrected typing error leaves a text the same; so many words in one passage are in the same order, too."""
BOTH: Final = 0.5
"""From this part of both texts on, a copy is the other report edited, not an excerpt of it."""
WHOLE: Final = 0.9
SHORTER: Final = 0.85
"""An excerpt proper: nine tenths of the smaller text come from the other, and it has less than 85 % of the other's words."""
REWORDED: Final = 0.5
"""Where less than this is shared word for word, a rewording is looked for."""
LIGHTLY: Final = 0.75
"""Mean likeness of aligned sentences from which a rewording is an edit."""
CHANGED: Final = 3
"""Numbers and dates that must differ in otherwise equal sentences for two texts to be one form filled in twice."""

_MONTHS: Final = frozenset(
    """january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday""".split()
)


def compare(a: Reading, b: Reading) -> CopyLink | None:
    """The copy link of two articles, None where neither was made from the other.

    Passages are character spans; `share` is the part of the smaller text's own words (quotes aside) that is shared. Two texts that differ
    in their numbers and dates alone (daily bulletins) are not copies. Does not depend on which article is given first.
    """
    if (b.article.id, b.article.text) < (a.article.id, a.article.text):
        a, b = b, a
    shared = shared_words(a, b)
    in_a, in_b = shares(a, b, shared)
    share = in_a if a.size <= b.size else in_b
    found = _reworded(a, b, max(in_a, in_b))
    if found is not None:
        kind: Kind = "edited" if found.mean >= LIGHTLY else "rewritten"
        reason = f"{len(found.pairs)} sentences tell the same in the same order with the same names and figures"
        return _link(a, b, kind, found.share, _sentence_passages(found), direction(a, b, shared), reason)
    words = int(shared.own_a.sum())
    if is_same(a, b):
        every = ((0, len(a.words), 0, len(b.words)),)
        return _link(a, b, "identical", 1.0, as_passages(a, b, every), direction(a, b, shared), "the two texts are the same, word for word")
    if words < (SHORT if share >= LINKED else LONG) or is_template(a, b, shared):
        return None
    reason = f"{words} words outside quotes are the same in {len(shared.passages)} {'passage' if len(shared.passages) == 1 else 'passages'}"
    way = direction(a, b, shared)
    whole = in_a >= WHOLE if way.first else in_b >= WHOLE if way.first is False else False
    kind = _kind(a, b, (in_a, in_b), len(shared.passages), whole=whole)
    return _link(a, b, kind, share, as_passages(a, b, shared.passages), way, reason)


def is_same(a: Reading, b: Reading) -> bool:
    """Whether two texts are the same words from beginning to end: a copy, however short."""
    return len(a.words) > 0 and np.array_equal(a.words, b.words)


def is_template(a: Reading, b: Reading, shared: Shared) -> bool:
    """Whether two texts are one form with other numbers and dates: the bulletin of another day."""
    kept, changed_a, changed_b = 0, 0, 0
    for start_a, end_a, start_b, end_b in shared.passages:
        for at in range(start_a, end_a):
            if _dated(a, at):
                kept += bool(shared.in_a[at])
                changed_a += not shared.in_a[at]
        changed_b += sum(_dated(b, at) and not shared.in_b[at] for at in range(start_b, end_b))
    changed = min(changed_a, changed_b)
    return changed >= CHANGED and changed > kept


def _dated(reading: Reading, at: int) -> bool:
    word = reading.article.text[reading.starts[at] : reading.ends[at]]
    return word[0].isdigit() or word.lower() in _MONTHS


def _reworded(a: Reading, b: Reading, share: float) -> Alignment | None:
    if share >= REWORDED:
        return None
    found = align(a, b)
    return found if found is not None and is_rewritten(found) else None


def _kind(a: Reading, b: Reading, parts: tuple[float, float], passages: int, *, whole: bool) -> Kind:
    """`parts`: the shared part of each text; `whole`: whether nearly all of the known original is shared, so that a longer copy adds."""
    if min(parts) >= IDENTICAL and passages == 1:
        return "identical"
    small, large = sorted((a.size, b.size))
    if max(parts) >= WHOLE and small < SHORTER * large:
        return "edited" if whole else "excerpt"
    return "edited" if min(parts) >= BOTH else "excerpt"


def _sentence_passages(found: Alignment) -> tuple[Passage, ...]:
    return tuple(Passage((x.start, x.end), (y.start, y.end)) for x, y in found.pairs)


def _link(a: Reading, b: Reading, kind: Kind, share: float, passages: tuple[Passage, ...], way: Direction, reason: str) -> CopyLink:
    forward = way.first is not False
    if not forward:
        a, b = b, a
        passages = tuple(sorted((Passage(p.to, p.from_) for p in passages), key=lambda p: p.to))
    return CopyLink(a.article.id, b.article.id, kind, round(min(1.0, share), 3), way.kind, passages, (reason, *way.reasons))
