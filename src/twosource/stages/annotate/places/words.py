"""The article's tokens as plain strings and flags: read from spaCy once, used by every step of the layer."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from twosource.model.article import STORY_KINDS
from twosource.stages.annotate.parsed import ParsedArticle

if TYPE_CHECKING:
    from spacy.tokens import Doc

READ_KINDS = STORY_KINDS | {"dateline"}


@dataclass(frozen=True, slots=True)
class Words:
    """Parallel lists, one item per token. `entity`: index of the spaCy entity that holds the token, -1 for none."""

    doc: "Doc"
    text: list[str]
    lower: list[str]
    capital: list[bool]
    readable: list[bool]
    entity: list[int]
    labels: list[str]
    bounds: list[tuple[int, int]]

    def label(self, at: int) -> str:
        """The type of the entity at a token, "" for none."""
        return self.labels[self.entity[at]] if self.entity[at] >= 0 else ""

    def before(self, at: int, back: int = 1) -> str:
        """The lower-case word `back` before a token, "" at the text's start."""
        return self.lower[at - back] if at - back >= 0 else ""

    def at(self, index: int) -> str:
        """The lower-case word at an index, "" beyond the text."""
        return self.lower[index] if 0 <= index < len(self.lower) else ""


def words_of(parsed: ParsedArticle) -> Words:
    """Read the parse."""
    doc = parsed.doc
    text = [token.text for token in doc]
    entity, labels, bounds = [-1] * len(text), [], []
    for number, span in enumerate(doc.ents):
        labels.append(span.label_)
        bounds.append((span.start, span.end))
        entity[span.start : span.end] = [number] * (span.end - span.start)
    lower = [word.lower().replace("\u2019", "'") for word in text]
    capital = [word[0].isupper() for word in text]
    readable = [kind in READ_KINDS for kind in parsed.kinds]
    return Words(doc, text, lower, capital, readable, entity, labels, bounds)
