"""The parse as plain lists. The events layer walks every clause; spaCy's token objects would cost several times as much."""

from dataclasses import dataclass
from functools import cached_property

from twosource.model.span import TextSpan
from twosource.stages.annotate.events.headlines import is_titled, plain_headlines
from twosource.stages.annotate.events.repairs import Lists, repair
from twosource.stages.annotate.parsed import ParsedArticle

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
VERBAL_DEPS = frozenset({"ROOT", "conj", "advcl", "relcl", "acl", "xcomp", "ccomp", "pcomp", "csubj", "csubjpass", "parataxis", "dep"})

SHORT_COPULAS = frozenset({"’s", "’re", "’m"})


OPENING = frozenset({".", "!", "?", ":", "“", '"'})
"""What a sentence may begin after."""


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
    """Whether the token stands in a sentence in title case that was not read in plain case: there a name may be none."""
    capital: list[bool]
    """Whether the token begins with a capital, where it is read in plain case."""

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

    def opens(self, token: int) -> bool:
        """Whether a capital says nothing: in a title, or at the head of a sentence."""
        return self.titled[token] or token == 0 or self.words[token - 1].isspace() or self.words[token - 1] in OPENING

    @cached_property
    def _common(self) -> frozenset[str]:
        """Lemmas of the words that stand as plain nouns somewhere in the article."""
        return frozenset(lemma for lemma, pos in zip(self.lemmas, self.pos, strict=True) if pos == "NOUN")

    def is_common(self, token: int) -> bool:
        """Whether what the parser takes for a name is a plain noun with the capital of its place: "Arson is suspected"."""
        alone = token + 1 >= len(self) or self.pos[token + 1] != "PROPN"
        return alone and self.opens(token) and self.deps[token] not in ("compound", "nmod") and self.lemmas[token] in self._common

    def particle(self, token: int) -> str:
        """The particle of a phrasal verb ("out" of "pull out"), "" where there is none."""
        kid = self.kid(token, "prt")
        return self.words[kid] if kid is not None else ""


def _expand_copulas(lists: Lists) -> None:
    """The lemma of "’s", "’re" and "’m", which the lemmatizer does not know with a curly apostrophe."""
    for token, word in enumerate(lists.words):
        if word in SHORT_COPULAS and lists.pos[token] in ("AUX", "VERB"):
            lists.lemmas[token] = "be"


def tree_of(parsed: ParsedArticle) -> Tree:
    """Read a parsed article once; headlines in title case as they parse in plain case."""
    doc = parsed.doc
    tokens = list(doc)
    heads = [token.head.i for token in tokens]
    starts = {sentence.start for sentence in doc.sents}
    titled: dict[int, bool] = {}
    for sentence in doc.sents:
        titled.update(dict.fromkeys(range(sentence.start, sentence.end), is_titled([word.text for word in sentence])))
    for headline in plain_headlines(parsed):
        run, shift = headline.run, headline.run.start - headline.start
        tokens[run.start : run.stop] = list(headline.tokens[headline.start : headline.start + len(run)])
        heads[run.start : run.stop] = [token.head.i + shift for token in tokens[run.start : run.stop]]
        starts = {start for start in starts if start not in run} | {
            s.start + shift for s in headline.tokens.sents if s.start + shift in run
        }
        titled.update(dict.fromkeys(run, False))
    lists = Lists(
        words=[token.lower_ for token in tokens],
        lemmas=[token.lemma_.lower() for token in tokens],
        pos=[token.pos_ for token in tokens],
        tags=[token.tag_ for token in tokens],
        deps=[token.dep_ for token in tokens],
        heads=heads,
    )
    _expand_copulas(lists)
    ordered = sorted(starts)
    repair(lists, list(zip(ordered, [*ordered[1:], len(tokens)], strict=True)))
    return Tree(
        starts=[token.idx for token in doc],
        ends=[token.idx + len(token) for token in doc],
        entities=[token.ent_type_ for token in tokens],
        titled=[titled[token] for token in range(len(tokens))],
        capital=[token.text[:1].isupper() for token in tokens],
        **vars(lists),
    )
