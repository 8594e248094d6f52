"""Names in headings set in title case or capitals: only those that the article names elsewhere, since there a capital shows nothing."""

from collections.abc import Iterable
from typing import Final

from twosource.stages.annotate.entities.drafts import Draft
from twosource.stages.annotate.entities.fold import fold
from twosource.stages.annotate.entities.reading import Reading, Sent

LONGEST: Final = 6
"""Words of a name that are looked for; longer names of bodies are shortened in headings anyway."""


def find_in_headings(reading: Reading, people: Iterable[Draft], bodies: Iterable[Draft]) -> None:
    """Add the mentions of known names in sentences whose capitals mean nothing."""
    known = _known(people, bodies)
    for sent in reading.sents:
        if sent.shouted:
            _scan(reading, sent, known)


def _known(people: Iterable[Draft], bodies: Iterable[Draft]) -> dict[tuple[str, ...], Draft | None]:
    """Names, folded, with who bears them; None where two do."""
    known: dict[tuple[str, ...], Draft | None] = {}
    for draft in bodies:
        if draft.named:
            known[tuple(fold(word) for word in draft.words)] = draft
    for draft in people:
        words = tuple(fold(word) for word in draft.words)
        for name in {words, words[-1:]} if draft.named else ():
            known[name] = None if name in known and known[name] is not draft else draft
    return known


def _scan(reading: Reading, sent: Sent, known: dict[tuple[str, ...], Draft | None]) -> None:
    at = sent.start
    while at < sent.end:
        step = 1
        if reading.text[at][:1].isupper():
            for length in range(min(LONGEST, sent.end - at), 0, -1):
                draft = known.get(tuple(fold(word) for word in reading.text[at : at + length]))
                if draft is not None and _is_whole(reading, at, length):
                    draft.mention(at, at + length)
                    step = length
                    break
        at += step


def _is_whole(reading: Reading, at: int, length: int) -> bool:
    """Whether a single word may stand for the name: no place and no given name of somebody else before it."""
    return length > 1 or (at not in reading.place_at and reading.ent[at] in ("PERSON", "ORG", ""))
