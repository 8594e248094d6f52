"""Voices: whom an article cites for the words at a place in it, from the attribution around all others to the innermost speaker."""

from collections.abc import Sequence
from dataclasses import dataclass

from twosource.model.claims import OriginKind
from twosource.model.mentions import Annotations, Attribution, Certainty, Polarity
from twosource.model.span import TextSpan, overlap
from twosource.model.span_index import SpanIndex
from twosource.stages.claims.draft import Voice
from twosource.stages.claims.eyewitness import eyewitness_words

COVERED = 0.5
"""The part of a claim's words that an attribution's content must hold: half, since the two layers may cut a clause differently."""

CERTAINTIES: tuple[Certainty, ...] = ("stated", "hedged", "planned", "conditional")
"""From the strongest to the weakest; of two, the weaker one holds."""


@dataclass(frozen=True, slots=True)
class Attributed:
    """What the attributions around a place come to."""

    voices: tuple[Voice, ...]
    polarity: Polarity
    certainty: Certainty


def index(annotations: Annotations) -> SpanIndex[Attribution]:
    """The article's attributions by the words of their content."""
    return SpanIndex((item, item.content) for item in annotations.attributions)


def attributed(attributions: SpanIndex[Attribution], text: str, trigger: TextSpan, clause: TextSpan) -> Attributed:
    """The voices that say the words at `trigger`, within `clause`."""
    around = [item for item in attributions.overlapping(trigger) if _says(item, trigger, clause)]
    around.sort(key=lambda item: (-sum(end - start for start, end in item.content), item.content))
    denied = sum(item.polarity == "denied" for item in around) % 2 == 1
    return Attributed(
        voices=tuple(voice for item in around for voice in voices_of(item, text)),
        polarity="denied" if denied else "affirmed",
        certainty=weakest([item.certainty for item in around]),
    )


def weakest(certainties: Sequence[Certainty]) -> Certainty:
    """The weakest of several certainties ("stated" where there is none)."""
    return max(certainties, key=CERTAINTIES.index, default="stated")


def _says(item: Attribution, trigger: TextSpan, clause: TextSpan) -> bool:
    held = sum(overlap(span, trigger) for span in item.content)
    if not held or any(overlap(span, trigger) for span in item.cue):
        return False
    whole = sum(overlap(span, clause) for span in item.content)
    return whole >= COVERED * (clause[1] - clause[0])


def voices_of(item: Attribution, text: str) -> tuple[Voice, ...]:
    """Who says what an attribution gives, behind the outlet told where one is named ("told Reuters"): what it printed is what is quoted."""
    speaker = Voice(
        kind=item.origin_kind,
        entity=item.speaker,
        text=" ".join(" ".join(text[start:end].split()) for start, end in item.source),
        source=item.source[0] if item.source else None,
        eyewitness=eyewitness_words(text, item),
    )
    if item.addressee is None:
        return (speaker,)
    return Voice("outlet", None, " ".join(text[item.addressee[0] : item.addressee[1]].split()), item.addressee), speaker


def voice_at(annotations: Annotations, text: str, span: TextSpan) -> Voice:
    """The voice of whoever is named at a span."""
    found = next((item for item in annotations.entities if overlap((item.start, item.end), span)), None)
    kind: OriginKind = "person" if found and found.type == "person" else "organisation"
    return Voice(kind, found.entity if found else None, " ".join(text[span[0] : span[1]].split()), span)
