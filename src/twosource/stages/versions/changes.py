"""What changed between two versions: sentences that were added, removed, or changed. A sentence that only moved has not changed."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Indel

from twosource.model.article import STORY_KINDS, Article
from twosource.model.span import Span
from twosource.model.versions import Change
from twosource.stages.copies.sentences import split_sentences

SAME_SENTENCE: Final = 0.5
"""A changed sentence keeps half of its words in their order (Indel similarity); set by hand."""
REWRITTEN: Final = 0.3
"""Between the same neighbours one that keeps so much was written anew: of 60,000 pairs of sentences of unrelated reports, 3 in 1,000 do."""
MOST_PAIRS: Final = 100_000
"""Comparisons of two sentences; two versions of a long report need some 10,000. Beyond it, what changed counts as removed and added."""
_WORD: Final = re.compile(r"\w+|[^\w\s]")
_MARKS: Final = str.maketrans({"“": '"', "”": '"', "’": "'", "‘": "'", "–": "-", "—": "-", "\u00a0": " "})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article, with its block; `key` is it without its typography. `headline`: it stands there."""

    start: int
    end: int
    block: int
    key: str
    headline: bool = False


Pair = tuple[Sentence, Sentence]


def changes(older: Article, newer: Article) -> tuple[Change, ...]:
    """The passages in which the newer version differs from the older, in the newer one's order."""
    before, after = _sentences(older), _sentences(newer)
    gone, new = _without(before, after), _without(after, before)
    pairs = _headlines(gone, new)
    pairs += _paired(_rest(gone, pairs, 0), _rest(new, pairs, 1))
    pairs += _rewritten(before, after, pairs, gone, new)
    places = _places(before, after, pairs)
    changed = [(b.start, Change("changed", Span(newer.id, b.start, b.end), older.text[a.start : a.end])) for a, b in pairs]
    added = [(run[0].start, Change("added", Span(newer.id, run[0].start, run[-1].end))) for run in _runs(_rest(new, pairs, 1), after)]
    removed = [
        (places[run[0]], Change("removed", None, older.text[run[0].start : run[-1].end], places[run[0]]))
        for run in _runs(_rest(gone, pairs, 0), before)
    ]
    return tuple(change for _, change in sorted([*changed, *added, *removed], key=lambda item: item[0]))


def _sentences(article: Article) -> list[Sentence]:
    return [
        Sentence(
            start + len(raw) - len(raw.lstrip()),
            start + len(raw.rstrip()),
            number,
            " ".join(raw.translate(_MARKS).split()),
            block.kind == "headline",
        )
        for number, block in enumerate(article.blocks)
        if block.kind in STORY_KINDS and block.start is not None and block.end is not None
        for start, end in split_sentences(article.text, block.start, block.end)
        if (raw := article.text[start:end]).strip()
    ]


def _without(sentences: Sequence[Sentence], others: Sequence[Sentence]) -> list[Sentence]:
    """The sentences that the other version does not have (or not so often)."""
    left = Counter(sentence.key for sentence in others)
    rest = []
    for sentence in sentences:
        if left[sentence.key] > 0:
            left[sentence.key] -= 1
        else:
            rest.append(sentence)
    return rest


def _headlines(gone: Sequence[Sentence], new: Sequence[Sentence]) -> list[Pair]:
    """The headline and what it became, however little they share."""
    heads = [next((sentence for sentence in side if sentence.headline), None) for side in (gone, new)]
    return [(heads[0], heads[1])] if heads[0] and heads[1] else []


def _paired(gone: Sequence[Sentence], new: Sequence[Sentence], least: float = SAME_SENTENCE) -> list[Pair]:
    """Each sentence with what it became: the most alike first, each used once."""
    if len(gone) * len(new) > MOST_PAIRS:
        return []
    before, after = ([_WORD.findall(sentence.key.casefold()) for sentence in side] for side in (gone, new))
    scores = [
        (-score, i, j)
        for i, ours in enumerate(before)
        for j, theirs in enumerate(after)
        if (score := Indel.normalized_similarity(ours, theirs, score_cutoff=least)) > 0
    ]
    pairs, used = [], (set[int](), set[int]())
    for _, i, j in sorted(scores):
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            pairs.append((gone[i], new[j]))
    return pairs


def _rewritten(
    before: Sequence[Sentence], after: Sequence[Sentence], pairs: Sequence[Pair], gone: Sequence[Sentence], new: Sequence[Sentence]
) -> list[Pair]:
    """What was written anew in its place: between the same neighbours less is asked."""
    left, right = _rest(gone, pairs, 0), _rest(new, pairs, 1)
    same = {new.key: old.key for old, new in pairs}
    above, over = _above(before, set(left), {}), _above(after, set(right), same)
    return [
        pair
        for place in dict.fromkeys(above.values())
        for pair in _paired([s for s in left if above[s] == place], [s for s in right if over[s] == place], REWRITTEN)
    ]


def _above(sentences: Sequence[Sentence], left: set[Sentence], same: dict[str, str]) -> dict[Sentence, str]:
    """For each of the sentences that are left the nearest one above it that both versions have."""
    found, last = {}, ""
    for sentence in sentences:
        if sentence in left:
            found[sentence] = last
        else:
            last = same.get(sentence.key, sentence.key)
    return found


def _rest(sentences: Sequence[Sentence], pairs: Sequence[Pair], side: int) -> list[Sentence]:
    taken = {pair[side] for pair in pairs}
    return [sentence for sentence in sentences if sentence not in taken]


def _runs(sentences: Sequence[Sentence], all_of_them: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    """Neighbours in one block are one passage."""
    at = {sentence: number for number, sentence in enumerate(all_of_them)}
    run: list[Sentence] = []
    for sentence in sentences:
        if run and (at[sentence] != at[run[-1]] + 1 or sentence.block != run[-1].block):
            yield run
            run = []
        run.append(sentence)
    if run:
        yield run


def _places(before: Sequence[Sentence], after: Sequence[Sentence], pairs: Sequence[Pair]) -> dict[Sentence, int]:
    """Where in the newer text each older sentence would stand: behind the last one above it that is still there."""
    ends = {sentence.key: sentence.end for sentence in reversed(after)} | {old.key: new.end for old, new in pairs}
    places, at = {}, 0
    for sentence in before:
        places[sentence] = at
        at = ends.get(sentence.key, at)
    return places
