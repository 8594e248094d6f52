"""How much each mention of a person or body stands out: whom a pronoun, or a name in other words, may take up."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from twosource.stages.annotate.entities.drafts import CROWD, Draft
from twosource.stages.annotate.entities.lexicon import SPEECH
from twosource.stages.annotate.entities.reading import Reading
from twosource.stages.annotate.entities.roles import canonical, noun_gender

SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})

# Weights of a mention by its place in its sentence: set by hand so that the subject of the sentence before beats whoever else it mentions.
SUBJECT: Final = 2.0
ROOT: Final = 1.0
SPEAKER: Final = 1.0
OBJECT: Final = 0.5


@dataclass(slots=True)
class Seen:
    """A mention that a pronoun may take up: its person (None: somebody described whom nobody names), head token and salience."""

    draft: Draft | None
    at: int
    salience: float
    gender: str


class Salience:
    """The mentions of an article by sentence, and the pronouns resolved so far."""

    def __init__(self, reading: Reading, drafts: Sequence[Draft], kinds: frozenset[str]) -> None:
        self.reading = reading
        self.seen: dict[int, list[Seen]] = {}
        self.heads: set[int] = set()
        self.borne = {head for draft in drafts if draft.named for head in draft.heads}
        """The offices that the article gives to people by name."""
        self.first_of_noun: dict[str, int] = {}
        """Where each noun for a person first stands by itself, the names and roles of people aside."""
        self.voiced = list(accumulate(int(not all(reading.quoted[sent.start : sent.end - 1])) for sent in reading.sents))
        for draft in drafts:
            if draft.type in kinds:
                for found in draft.mentions:
                    self.add(draft, head_token(reading, found.start, found.end))

    def distance(self, sent: int, here: int) -> int:
        """Sentences from one to another, those that are wholly quoted left out."""
        return self.voiced[here] - self.voiced[sent]

    def near(self, sent: int) -> Sequence[Seen]:
        """The mentions of a sentence; none where it has too many to tell them apart."""
        seen = self.seen.get(sent, ())
        return seen if len(seen) <= CROWD else ()

    def is_new(self, at: int) -> bool:
        """Whether nobody bears the noun at a token, and it has brought in nobody unnamed before."""
        noun = self.reading.lower[at]
        return canonical(noun) not in self.borne and self.first_of_noun.get(noun, at) >= at

    def name(self, draft: Draft, at: int) -> None:
        """Note that the person whom the token `at` describes is one that the article names."""
        for seen in self.seen.get(self.reading.sent_of[at], ()):
            if seen.at == at:
                seen.draft, seen.gender = draft, draft.gender

    def add(self, draft: Draft | None, at: int) -> None:
        """Note that the token `at` heads a mention."""
        if at in self.heads or self.reading.quoted[at]:
            return
        self.heads.add(at)
        if draft is None:
            self.first_of_noun.setdefault(self.reading.lower[at], at)
        gender = draft.gender if draft is not None else noun_gender(self.reading.lower[at])
        self.seen.setdefault(self.reading.sent_of[at], []).append(Seen(draft, at, salience(self.reading, at), gender))


def head_token(reading: Reading, start: int, end: int) -> int:
    """The token of a mention on which the others depend."""
    return next((at for at in range(start, end) if not start <= reading.head[at] < end), end - 1)


def salience(reading: Reading, at: int) -> float:
    """How much a mention stands out by its place in its sentence."""
    dep, head = reading.dep[at], reading.head[at]
    if dep == "conj":
        return salience(reading, head) if reading.head[head] != at and reading.dep[head] != "conj" else 0.0
    score = 0.0
    if dep in SUBJECTS:
        score += SUBJECT + (ROOT if reading.dep[head] == "ROOT" else 0)
        score += SPEAKER if reading.lemma[head] in SPEECH else 0
    elif dep == "dobj":
        score += OBJECT
    elif dep == "pobj" and is_topic(reading, head):
        score += SUBJECT + ROOT + SPEAKER
    return score


def is_topic(reading: Reading, prep: int) -> bool:
    """Whether a preposition puts its noun forward as what the sentence is about: "As for Hayes, he said ..."."""
    return reading.lower[prep] == "for" and prep > 0 and reading.lower[prep - 1] == "as"
