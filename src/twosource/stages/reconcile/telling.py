"""Telling: which claim's words read as a sentence that says what happened. Captions, nouns and clauses within others come last."""

import re
from collections.abc import Sequence
from typing import Final

from twosource.model.span import TextSpan, covers
from twosource.stages.reconcile.material import Material, per_story
from twosource.stages.reconcile.verdict import by_clearness

RELATIVE: Final = re.compile(r"\s*,?\s*\b(?:who|which|that)\s+", re.IGNORECASE)
WITHIN_RELATIVE: Final = re.compile(r"\b(?:who|whom|whose|which|where)\b", re.IGNORECASE)


def clearest(material: Material, claims: Sequence[int]) -> int:
    """The claim that says it best: a sentence before a fragment, and both before a caption."""
    return min(by_clearness(material, claims), key=lambda claim: (is_caption(material, claim), not is_sentence(material, claim)))


def put(material: Material, claim: int) -> str:
    """The words of a claim; of "a teacher who fled", what it says of the teacher."""
    draft, subject = material.draft(claim), subject_of(material, claim)
    if draft.event is None or subject is None or subject[0] != draft.span[0]:
        return material.words(claim)
    text = material.view.articles[draft.article].text
    pronoun = RELATIVE.match(text, subject[1], draft.event.start)
    if pronoun is None or _verb_between(material, draft.article, pronoun.end(), draft.event.start):
        return material.words(claim)
    return " ".join(f"{text[slice(*subject)]} {text[pronoun.end() : draft.span[1]]}".split())


def subject_of(material: Material, claim: int) -> TextSpan | None:
    """Who or what a claim is about: named in its words before the predicate."""
    draft = material.draft(claim)
    event = draft.event
    if event is None or event.form == "noun":
        return None
    inside = [span for span in (*event.actors, *event.recipients) if covers(draft.span, span) and span[1] <= event.start]
    return min(inside, default=None)


@per_story
def is_sentence(material: Material, claim: int) -> bool:
    """Whether its words say of somebody or something what happened: no noun, no participle, no clause within another noun's."""
    draft = material.draft(claim)
    if draft.event is None or subject_of(material, claim) is None:
        return False
    pronoun = WITHIN_RELATIVE.search(material.view.articles[draft.article].text, draft.span[0], draft.event.start)
    return pronoun is None or _verb_between(material, draft.article, pronoun.end(), draft.event.start)


def _verb_between(material: Material, article: str, start: int, end: int) -> bool:
    """Whether another verb stands there: then a relative clause is over before the predicate."""
    return any(start <= event.start < end and event.form == "verb" for event in material.view.annotations[article].events)


def is_caption(material: Material, claim: int) -> bool:
    """Whether a claim stands in the caption of a picture."""
    draft = material.draft(claim)
    block = material.view.articles[draft.article].block_at(draft.span[0])
    return block is not None and block.kind == "caption"
