"""Headlines in title case or capitals, parsed once more in plain case: "Storm Kills Four" as "Storm kills four".

The parser takes most capitalised words for names. How a word stands in the running text of its article says whether it is one; of words
that do not stand there, those of this layer's lists are none.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from twosource.stages.annotate.events.nouns import NOUNS
from twosource.stages.annotate.events.repairs import HEADLINE_VERBS
from twosource.stages.annotate.events.verbs import VERBS
from twosource.stages.annotate.parsed import ParsedArticle

if TYPE_CHECKING:
    from spacy.tokens import Doc

LONGEST = 40
"""Tokens of a headline; longer blocks in capitals are tables or warnings."""
MOST = 12
"""Headlines of an article that are parsed again: more are a list of links, and the second parse must stay cheap."""
LONGEST_SMALL_WORD = 4
"""Headline style leaves shorter words (from, with, over) small."""
TITLED = 0.8
"""Share of longer words that are capitalised in a headline; running text stays below it but for lists of names."""
SMALL = frozenset(
    """a about after against all amid among and another are as at back be before behind but by can could despite down during first five
    for four from has have he her his how if in into is it its last man may men more most near new next no not of off on one or out over
    people she should six ten than that the their them they this three to two under until up was were what when where while who why will
    with woman women would year years you your""".split()
)
"""Words that are seldom part of a name, beside those of the lists of events; for headlines whose words the article does not repeat."""
ENDINGS = ("s", "es", "d", "ed", "ing")
COMMON_ENDINGS = ("tion", "tions", "sion", "ment", "ments", "ness", "ing", "ed", "ly")
"""Endings that names seldom have."""


@dataclass(frozen=True)
class PlainHeadline:
    """A run of tokens of the article; in `tokens`, from `start`, the same words one by one as they parse in plain case."""

    run: range
    tokens: "Doc"
    start: int


def is_titled(words: Sequence[str]) -> bool:
    """Whether all but a few of the longer words are capitalised."""
    long = [word[0].isupper() for word in words if len(word) > LONGEST_SMALL_WORD and word[0].isalpha()]
    return len(long) > 1 and sum(long) >= TITLED * len(long)


def plain_headlines(parsed: ParsedArticle) -> list[PlainHeadline]:
    """The headlines of an article whose words are capitalised, each as parsed in plain case; none where that splits the words otherwise."""
    titled = list(_titled_runs(parsed))[:MOST]
    if not titled:
        return []
    seen = _cases(parsed, titled)
    lines = [_plain_line(parsed.doc, run, seen) for run in titled]
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    doc = parsed.parser.parse("\n".join(lines), starts)
    return list(_aligned(parsed.doc, titled, doc, starts))


def _titled_runs(parsed: ParsedArticle) -> Iterator[range]:
    """The lines of story blocks that are in title case."""
    doc = parsed.doc
    for run in _lines(parsed):
        if len(run) <= LONGEST and parsed.tells_story(doc[run.start]) and is_titled([doc[token].text for token in run]):
            yield run


def _lines(parsed: ParsedArticle) -> Iterator[range]:
    """Runs of tokens between line breaks and the borders of blocks."""
    borders = {block.start for block in parsed.article.blocks}
    first = 0
    for token in parsed.doc:
        breaks = "\n" in token.text
        if (breaks or token.idx in borders) and token.i > first:
            yield range(first, token.i)
            first = token.i
        if breaks:
            first = token.i + 1
    if first < len(parsed.doc):
        yield range(first, len(parsed.doc))


def _cases(parsed: ParsedArticle, titled: Sequence[range]) -> Mapping[str, int]:
    """For each word of the headlines: how many times more it stands small than capitalised in the sentences of the article."""
    left_out = {token for run in titled for token in run}
    wanted = {parsed.doc[token].lower_ for token in left_out}
    seen: Counter[str] = Counter()
    for sentence in parsed.sentences:
        for token in sentence[1:]:
            word = token.text
            if token.lower_ in wanted and token.i not in left_out and word[0].isalpha():
                seen[token.lower_] += 1 if word.islower() else -1
    return seen


def _plain_line(doc: "Doc", run: range, seen: Mapping[str, int]) -> str:
    pieces = []
    for token in run:
        pieces.append(_plain(doc[token].text, seen, first=token == run.start) + doc[token].whitespace_)
    return "".join(pieces).rstrip()


def _plain(word: str, seen: Mapping[str, int], *, first: bool) -> str:
    """A word as it would stand in running text. Its length stays the same."""
    lower = word.lower()
    if len(lower) != len(word) or not word[:1].isupper():
        return word
    small = seen[lower] > 0 if seen.get(lower) else _is_common(lower)
    if small:
        return lower.capitalize() if first else lower
    return word if not (word.isupper() and len(word) > LONGEST_SMALL_WORD) else word[0] + lower[1:]


def _is_common(word: str) -> bool:
    if word in SMALL or word.endswith(COMMON_ENDINGS):
        return True
    bare = (word, word.removeprefix("re"))
    stems = [*bare, *(base.removesuffix(ending) + put for base in bare for ending in ENDINGS for put in ("", "e") if base.endswith(ending))]
    return any(stem in VERBS or stem in NOUNS or stem in HEADLINE_VERBS for stem in stems)


def _aligned(whole: "Doc", titled: Sequence[range], doc: "Doc", starts: Sequence[int]) -> Iterator[PlainHeadline]:
    """The headlines whose words both parses split alike."""
    for run, start in zip(titled, starts, strict=True):
        first = next((token.i for token in doc if token.idx >= start), len(doc))
        end = first + len(run)
        shift = whole[run.start].idx - start
        if end <= len(doc) and all(
            whole[ours].idx - shift == doc[theirs].idx and len(whole[ours]) == len(doc[theirs])
            for ours, theirs in zip(run, range(first, end), strict=True)
        ):
            yield PlainHeadline(run, doc, first)
