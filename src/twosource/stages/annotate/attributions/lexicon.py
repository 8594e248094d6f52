"""The lexicon of cue words: which words attribute, in which constructions, and what they do to the content.

`lexicon.tsv` beside this file is of the project's own making: a line per word, `lemma, family, certainty, polarity, frames`.
A frame names the construction in which the word is a cue:

- `that`: a finite clause ("said he left"), also a question or an inverted one ("he left, she said")
- `to`: an infinitive ("plans to leave"); `obj`: the direct object ("criticised the plan")
- `as`: object and predicate ("called it a lie", "described it as a lie")
- any preposition: its object ("called for talks"); `obj+for` and the like: object and preposition ("blamed him for it")
- `raise`: the subject and what is said of it ("seems to know"); `quote`: next to a quotation only ("he continued")
- `p:` before a frame: in the passive ("was said to have left", "was described as"); `p:subj`: the subject itself ("was announced")

A frame may change what the word does to the content: `for=planned` ("called for talks").
A noun (family `noun`: "the claim that", "concerns about") or adjective (`adj`: "confident that") has lines of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from twosource.model.mentions import Certainty, Polarity

SPEECH = frozenset({"say", "ask", "write"})
"""The families whose words can stand beside a quotation or a report of speech in inverted order."""


@dataclass(frozen=True, slots=True)
class CueWord:
    """One word and what it does to what it attributes."""

    lemma: str
    family: str
    certainty: Certainty
    polarity: Polarity
    frames: frozenset[str]
    exceptions: Mapping[str, Certainty] = field(default_factory=dict)

    def certainty_in(self, frame: str) -> Certainty:
        """What the word does to the content in a frame."""
        return self.exceptions.get(frame, self.certainty)

    @property
    def speaks(self) -> bool:
        """Whether the word reports an utterance, not a thought, a wish or a stance."""
        return self.family in SPEECH


@cache
def cue_verbs() -> dict[str, CueWord]:
    """The verbs by lemma."""
    return {word.lemma: word for word in _words() if word.family not in ("noun", "adj")}


@cache
def cue_nouns() -> dict[str, CueWord]:
    """The nouns by lemma."""
    return {word.lemma: word for word in _words() if word.family == "noun"}


@cache
def cue_adjectives() -> dict[str, CueWord]:
    """The adjectives by lemma."""
    return {word.lemma: word for word in _words() if word.family == "adj"}


@cache
def _words() -> tuple[CueWord, ...]:
    """All cue words. Raises ValueError for a line that is not of the form above."""
    words: list[CueWord] = []
    text = files(__package__).joinpath("lexicon.tsv").read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        fields = line.split("\t")
        if len(fields) != 5:
            raise ValueError(f"lexicon.tsv:{number}: five fields were expected, not {len(fields)}")
        lemma, family, certainty, polarity, frames = fields
        named = [frame.partition("=") for frame in frames.split()]
        exceptions = {frame: other for frame, _, other in named if other}
        words.append(CueWord(lemma, family, certainty, polarity, frozenset(frame for frame, _, _ in named), exceptions))  # type: ignore[arg-type]
    return tuple(words)
