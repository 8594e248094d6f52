"""A claim as one article makes it, before the story's origins and entities are known."""

from dataclasses import dataclass

from twosource.model.claims import ClaimKind, OriginKind
from twosource.model.mentions import Certainty, EventMention, Polarity, QuantityMention
from twosource.model.span import TextSpan


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody whom the article cites. `entity`: an id of the article's roster, None where the source is left open.

    `text`: the source's own words, "" where the article names nobody ("reportedly"); `source`: where they stand. `eyewitness`: the words
    that make it one, "" where there are none.
    """

    kind: OriginKind
    entity: str | None
    text: str
    source: TextSpan | None = None
    eyewitness: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """One statement: its words (`span`), what it is made from, and the voices below the outlet, the innermost speaker last.

    `asserted`: the article says it, rather than taking it for granted ("their withdrawal"). `reason`: the words that give the
    cause, in a claim of kind "cause". `words`: the content lemmas, for alignment. `about`, `age`: an id of the article's roster and years,
    in a claim that tells how old somebody is.
    """

    article: str
    span: TextSpan
    kind: ClaimKind
    voices: tuple[Voice, ...]
    polarity: Polarity
    certainty: Certainty
    event: EventMention | None = None
    quantity: QuantityMention | None = None
    asserted: bool = True
    reason: TextSpan | None = None
    words: tuple[str, ...] = ()
    about: str | None = None
    age: int | None = None
