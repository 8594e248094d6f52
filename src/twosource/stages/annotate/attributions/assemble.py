"""From candidates in tokens to attributions in characters: one for each cue, whole quotations, cut where the speaker ends."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from twosource.model.mentions import Attribution, EntityMention
from twosource.model.span import TextSpan
from twosource.stages.annotate.attributions.candidates import Candidate, Range, subtract
from twosource.stages.annotate.attributions.extent import spoken_part, turning_points
from twosource.stages.annotate.attributions.grammar import noun_phrase, trim
from twosource.stages.annotate.attributions.lexicon import SPEECH
from twosource.stages.annotate.attributions.quotations import Quotations
from twosource.stages.annotate.attributions.sources import MentionIndex, after_dateline, is_outlet, mention_of, origin_kind

if TYPE_CHECKING:
    from spacy.tokens import Doc


def assemble(
    doc: "Doc", candidates: Iterable[Candidate], quotations: Quotations, entities: Sequence[EntityMention]
) -> tuple[Attribution, ...]:
    """The attributions, in text order. Where two candidates share a cue the quoted one holds."""
    index = MentionIndex(entities)
    by_anchor: dict[int, Candidate] = {}
    for item in candidates:
        known = by_anchor.get(item.anchor)
        if known is None or (item.quoted and not known.quoted):
            by_anchor[item.anchor] = item
    nouns = {at for item in by_anchor.values() if item.family == "noun" for part in item.cue for at in range(*part) if at != item.anchor}
    turns = turning_points(doc)
    bounded = [_with_whole_quotations(doc, item, quotations, turns) for item in by_anchor.values() if item.anchor not in nouns]
    found = (_attribution(doc, item, quotations, index) for item in outermost(bounded))
    return tuple(sorted((item for item in found if item is not None), key=lambda item: (item.content, item.cue, item.source)))


def outermost(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without those that stand inside another's content, chains of speakers aside.

    What somebody is said to think, want or criticise is part of what is said of him; "AP reported that Kim said" is two voices.
    One pass over the candidates by their place; of the contents that have begun, the two that reach furthest tell whether one is open.
    """
    kept: list[Candidate] = []
    spans = sorted((start, end, item.anchor) for item in candidates for start, end in item.content)
    at, first, second = 0, NOWHERE, NOWHERE
    for item in sorted(candidates, key=lambda item: item.anchor):
        while at < len(spans) and spans[at][0] <= item.anchor:
            first, second = _furthest(first, second, spans[at][1:])
            at += 1
        within = any(end > item.anchor and anchor != item.anchor for end, anchor in (first, second))
        if not within or _chains(item):
            kept.append(item)
    return kept


NOWHERE = (-1, -1)
"""The end and the anchor of no content."""


def _furthest(first: Range, second: Range, new: Range) -> tuple[Range, Range]:
    """The content that reaches furthest (its end and its anchor), and the one that does so among those of other anchors."""
    if new[1] == first[1]:
        return max(first, new), second
    return (new, first) if new[0] > first[0] else (first, max(second, new))


def _chains(item: Candidate) -> bool:
    """Whether an attribution within another one is a second voice: speech, by somebody who is named there."""
    return item.family in SPEECH and item.source is not None and item.source.pos_ != "PRON" and item.chains


def _with_whole_quotations(doc: "Doc", item: Candidate, quotations: Quotations, turns: Sequence[int]) -> Candidate:
    """Content that ends within a quotation goes on to its end: the sentence splitter breaks quotes."""
    if item.quoted:
        return item
    content = []
    for whole in item.content:
        start, end = spoken_part(doc, whole, item.anchor, quotations, turns)
        if end > start and (at := quotations.at[end - 1]) >= 0 and quotations.items[at].start >= start:
            end = max(end, quotations.items[at].end)
        elif end < len(quotations.at) and quotations.at[end] >= 0 and quotations.items[quotations.at[end]].end == end + 1:
            end += 1
        content.append((start, end))
    return replace(item, content=tuple(content))


def _attribution(doc: "Doc", item: Candidate, quotations: Quotations, index: MentionIndex) -> Attribution | None:
    if item.source is not None and any(start <= item.source.i < end for start, end in item.cue):
        item = replace(item, source=None)  # the parser takes "asked about it, he" for its own subject
    item = replace(item, source=after_dateline(item.source)) if item.source is not None and item.source_words is None else item
    holes = list(item.cue)
    source = item.source_words or (noun_phrase(item.source) if item.source is not None else None)
    if source is not None and any(start <= source[0] < end for start, end in item.content):
        holes.append(source)
    content = [trim(doc, *_without_point(doc, part, quotations)) for whole in item.content for part in subtract(whole, *holes)]
    content = [part for part in content if any(doc[at].is_alpha or doc[at].like_num for at in range(*part))]
    if not content:
        return None
    mention = mention_of(item.source, index) if item.source is not None else None
    addressee = item.addressee if item.addressee is not None and is_outlet(item.addressee) else None
    return Attribution(
        source=(_span(doc, source),) if source is not None else (),
        cue=tuple(_span(doc, part) for part in item.cue),
        content=tuple(_span(doc, part) for part in sorted(content)),
        kind=_kind(content, quotations),
        speaker=mention.entity if mention is not None else None,
        origin_kind=origin_kind(item.source, mention),
        certainty=item.certainty,
        polarity=item.polarity,
        addressee=_span(doc, noun_phrase(addressee)) if addressee is not None else None,
    )


def _without_point(doc: "Doc", part: Range, quotations: Quotations) -> Range:
    """The range without the full stop of the sentence, unless that is quoted with it."""
    start, end = trim(doc, *part)
    return (start, end - 1) if end > start + 1 and doc[end - 1].text == "." and quotations.at[end - 1] < 0 else (start, end)


def _kind(content: Sequence[Range], quotations: Quotations) -> Literal["direct", "indirect", "mixed"]:
    """Direct: quoted throughout; mixed: quoted in part."""
    quoted = [quotations.at[at] >= 0 for start, end in content for at in (start, end - 1)]
    if all(quoted) and all(quotations.at[start] == quotations.at[end - 1] for start, end in content):
        return "direct"
    return "mixed" if any(quotations.overlap(part) for part in content) else "indirect"


def _span(doc: "Doc", part: Range) -> TextSpan:
    """The characters of a range of tokens, white space at its ends left out (spaCy makes tokens of odd blanks)."""
    start, end = part
    while end - 1 > start and doc[end - 1].is_space:
        end -= 1
    while start < end - 1 and doc[start].is_space:
        start += 1
    return doc[start].idx, doc[end - 1].idx + len(doc[end - 1])
