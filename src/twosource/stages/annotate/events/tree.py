"""The parse as plain lists. The events layer walks every clause; spaCy's token objects would cost several times as much."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from twosource.model.span import TextSpan
from twosource.stages.annotate.events.repairs import Lists, repair

if TYPE_CHECKING:
    from spacy.tokens import Doc

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
VERBAL_DEPS = frozenset({"ROOT", "conj", "advcl", "relcl", "acl", "xcomp", "ccomp", "pcomp", "csubj", "csubjpass", "parataxis", "dep"})

LONGEST_SMALL_WORD = 4
"""Headline style leaves shorter words (from, with, over) small."""
SHORT_COPULAS = frozenset({"’s", "’re", "’m"})
TITLED = 0.8
"""Share of longer words that are capitalised in a headline; running text stays below it but for lists of names."""


@dataclass(frozen=True)
class Tree:
    """Tokens by index: words and lemmas in lower case, Universal part of speech, Penn tag, dependency label, head, entity type."""

    starts: list[int]
    ends: list[int]
    words: list[str]
    lemmas: list[str]
    pos: list[str]
    tags: list[str]
    deps: list[str]
    heads: list[int]
    entities: list[str]
    titled: list[bool]
    """Whether the token stands in a sentence in title case, as headlines do."""

    def __len__(self) -> int:
        return len(self.starts)

    @cached_property
    def kids(self) -> list[list[int]]:
        """The dependents of each token, in order."""
        kids: list[list[int]] = [[] for _ in self.heads]
        for token, head in enumerate(self.heads):
            if head != token:
                kids[head].append(token)
        return kids

    def kid(self, token: int, *deps: str) -> int | None:
        """The first dependent with one of these labels."""
        return next((kid for kid in self.kids[token] if self.deps[kid] in deps), None)

    def kids_as(self, token: int, *deps: str) -> list[int]:
        """The dependents with one of these labels."""
        return [kid for kid in self.kids[token] if self.deps[kid] in deps]

    def has(self, token: int, *deps: str) -> bool:
        """Whether a dependent has one of these labels."""
        return any(self.deps[kid] in deps for kid in self.kids[token])

    def conjuncts(self, noun: int) -> list[int]:
        """A noun and the nouns that are joined to it."""
        found, at = [noun], noun
        while True:
            joined = next((kid for kid in self.kids[at] if self.deps[kid] == "conj" and self.pos[kid] in NOMINAL), None)
            if joined is None or joined <= at:
                return found
            found.append(joined)
            at = joined

    def span(self, first: int, last: int) -> TextSpan:
        """Text offsets of a run of tokens, both ends included."""
        return self.starts[first], self.ends[last]

    def is_verb(self, token: int) -> bool:
        """Whether the token is a verb (not an auxiliary to one) and heads a clause."""
        if self.pos[token] not in ("VERB", "AUX") or self.deps[token] not in VERBAL_DEPS:
            return False
        return self.deps[token] != "conj" or self.pos[self.heads[token]] in ("VERB", "AUX") or self.has(token, "nsubj", "nsubjpass", "dobj")

    def particle(self, token: int) -> str:
        """The particle of a phrasal verb ("out" of "pull out"), "" where there is none."""
        kid = self.kid(token, "prt")
        return self.words[kid] if kid is not None else ""


def _is_titled(words: list[str]) -> bool:
    """Whether all but a few of the longer words are capitalised."""
    long = [word[0].isupper() for word in words if len(word) > LONGEST_SMALL_WORD and word[0].isalpha()]
    return len(long) > 1 and sum(long) >= TITLED * len(long)


def _expand_copulas(lists: Lists) -> None:
    """The lemma of "’s", "’re" and "’m", which the lemmatizer does not know with a curly apostrophe."""
    for token, word in enumerate(lists.words):
        if word in SHORT_COPULAS and lists.pos[token] in ("AUX", "VERB"):
            lists.lemmas[token] = "be"


def tree_of(doc: "Doc") -> Tree:
    """Read a parsed document once."""
    tokens = list(doc)
    texts = [token.text for token in tokens]
    lists = Lists(
        words=[text.lower() for text in texts],
        lemmas=[token.lemma_.lower() for token in tokens],
        pos=[token.pos_ for token in tokens],
        tags=[token.tag_ for token in tokens],
        deps=[token.dep_ for token in tokens],
        heads=[token.head.i for token in tokens],
    )
    _expand_copulas(lists)
    sentences = [(sentence.start, sentence.end) for sentence in doc.sents]
    repair(lists, sentences)
    return Tree(
        starts=[token.idx for token in tokens],
        ends=[token.idx + len(token) for token in tokens],
        entities=[token.ent_type_ for token in tokens],
        titled=[titled for first, end in sentences for titled in [_is_titled(texts[first:end])] * (end - first)],
        **vars(lists),
    )
