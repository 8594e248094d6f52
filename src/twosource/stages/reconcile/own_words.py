"""Own words: of claims that are worded alike, one. Whoever writes independently does not choose the same words in the same order.

Copies are found over whole articles (`stages.copies`). A single sentence that was taken over shows here, from an agency that neither page
credits, say. What is said in the same words has one origin.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from twosource.model.mentions import Sentence
from twosource.stages.reconcile.arguments import EMPTY, PREPOSITIONS, split_words, words_of
from twosource.stages.reconcile.cluster import connected
from twosource.stages.reconcile.material import Material, per_story

RUN = 8
"""Words in a row around the predicate from which the same wording is no chance: shorter ones ("the bridge collapsed") are anybody's. Set by
hand on Helsinki coverage."""

WHOLE = 5
"""Words of a whole sentence from which the same holds."""

LONG = 10
ALIKE = 0.7
"""Sentences of so many words, of which that part stands in the other in the same order, are one sentence, edited. Set by hand on
crossdoc/train."""


MARK = re.compile(r"[\"\u201c\u201d]")

QUOTED = 3
"""Words of a clause in quotation marks from which the same words anywhere are the quotation ("Anna knows Oslo")."""

PLAIN = 3
"""Words other than names and function words in a run without the predicate: "with President Anna Kern in Oslo on Monday" is anybody's."""


@dataclass(frozen=True)
class _Wording:
    """The words of a claim's sentence, which of them are plain, where its predicate stands among them, and where the claim does.

    `quoted`: the claim stands in quotation marks, or quotes something.
    """

    words: tuple[str, ...]
    plain: tuple[bool, ...]
    at: int
    claim: tuple[int, int]
    quoted: bool

    @property
    def clause(self) -> str:
        """The words of the claim."""
        return " ".join(self.words[slice(*self.claim)])

    def runs(self) -> set[str]:
        """The runs of words that hold the predicate or tell what the claim says; of a short sentence, the whole."""
        if WHOLE <= len(self.words) < RUN:
            return {" ".join(self.words)}
        starts = range(len(self.words) - RUN + 1)
        return {" ".join(self.words[start : start + RUN]) for start in starts if self._tells(start, start + RUN)}

    def _tells(self, start: int, end: int) -> bool:
        inside = self.claim[0] <= start and end <= self.claim[1]
        return start <= self.at < end or (inside and sum(self.plain[start:end]) >= PLAIN)


def in_own_words(material: Material, claims: Sequence[int]) -> list[int]:
    """The claims without those that only say a thing in another's words: of what is one sentence, edited, the oldest article's is kept.

    Of runs of words, too, but for the people whom reports cite for them, unless they are a quotation; outlets that say them without a
    source say what they were told.
    """
    wordings = {claim: _wording(material, claim) for claim in sorted(claims, key=lambda claim: _age(material, claim))}
    kept: list[int] = []
    for claim, wording in wordings.items():
        if not any(_edited(material, wording.words, wordings[other].words, _least(material, claim, other)) for other in kept):
            kept.append(claim)
    quoted = {wording.clause for wording in wordings.values() if wording.quoted and len(wording.clause.split()) >= QUOTED}
    keys = [[f"claim {claim}", *sorted(wordings[claim].runs() | ({wordings[claim].clause} & quoted))] for claim in kept]
    groups = ([kept[at] for at in group] for group in connected(keys))
    return sorted(claim for group in groups for claim in _sources(material, group, any(wordings[claim].quoted for claim in group)))


def _least(material: Material, one: int, other: int) -> int:
    """Words that a sentence has at the least to be known as another's: two people can be cited for the same few words."""
    return LONG if "outlet" in {material.origin_kind(claim) for claim in (one, other)} else 2 * LONG


@per_story
def _edited(_: Material, one: tuple[str, ...], other: tuple[str, ...], least: int) -> bool:
    """Whether two sentences are one, edited."""
    shorter = min(len(one), len(other))
    if shorter < least or len(set(one) & set(other)) < ALIKE * min(len(set(one)), len(set(other))):
        return False
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) >= ALIKE * shorter


def _sources(material: Material, alike: Sequence[int], quotation: bool) -> list[int]:
    """Of claims in the same words, those that count: the people cited; of one quotation, whoever it is first ascribed to."""
    cited = [claim for claim in alike if material.origin_kind(claim) != "outlet"]
    return cited if cited and not quotation else [min(cited or alike, key=lambda claim: _age(material, claim))]


def _age(material: Material, claim: int) -> tuple[str, str, int]:
    return *material.view.articles[material.draft(claim).article].came_out, claim


@per_story
def _wording(material: Material, claim: int) -> _Wording:
    node, draft = material.node(claim), material.draft(claim)
    article, span = draft.article, draft.span
    text = material.view.articles[article].text
    sentences = material.view.annotations[article].sentences
    sentence = sentences[node.sentence] if node and sentences else Sentence(*span, "body")
    start = node.mention.start if node else span[0]
    before = [len(words_of(text[sentence.start : at])) for at in (start, max(sentence.start, span[0]), span[1])]
    words = text[sentence.start : sentence.end]
    quoted = material.in_quotation(claim) or MARK.search(text, *span) is not None
    return _Wording(tuple(words_of(words)), _plain(words), before[0], (before[1], before[2]), quoted)


def _plain(text: str) -> tuple[bool, ...]:
    """Per word, whether it is neither a name nor one that only joins others."""
    return tuple(word[0].islower() and not {*words_of(word)} & (EMPTY | PREPOSITIONS) for word in split_words(text))
