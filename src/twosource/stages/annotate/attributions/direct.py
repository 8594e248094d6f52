"""Direct speech: who is quoted. For each quotation the cue in the words next to it, else the speaker before.

A paragraph's quotations that hang on one cue are one attribution ("“A,” he said. “B.”"), and so are paragraphs of quotation alone
that follow. After the sieves of Muzny et al. 2017 ("A two-stage sieve approach for quote attribution"), with the parse in place of
their patterns.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from twosource.stages.annotate.attributions.candidates import Candidate, Range
from twosource.stages.annotate.attributions.grammar import (
    breaks_line,
    child,
    ends_sentence,
    is_finite,
    is_so_called,
    quoted_saying,
    subject_of,
    verb_group,
)
from twosource.stages.annotate.attributions.lexicon import SPEECH, cue_verbs
from twosource.stages.annotate.attributions.quotations import MARKS, OPENING, SENTENCE_END, Quotation, Quotations
from twosource.stages.annotate.attributions.verbs import addressee_of
from twosource.stages.annotate.parsed import ParsedArticle

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MAX_GAP = 40
"""Tokens between a quotation and its cue: the longest lead-in of a name with its appositions on training articles."""
MAX_PLAIN = 6
"""Tokens after a quotation in which a verb that is no cue word may still be one: "the general noticed"."""
MAX_REPORT = 60
"""Tokens from a report of speech to the quotation that goes on with it: a long sentence."""
LINKS = frozenset({"however", "but", "yet", "and", "so", "then", "still", "also", "instead", "meanwhile", "now"})
LEADS_IN = frozenset({",", ":", "that", "—", "–", "-"})
SENTENCE_ENDS = SENTENCE_END | {"-", "—", "–"}
"""What a quoted sentence ends with: also a dash, where the speaker breaks off."""
ENDS_LEAD = SENTENCE_END | {":", "-", "—", "–", "--"}


@dataclass(slots=True)
class Speech:
    """Quotations that hang on one cue."""

    cue: "Token"
    source: "Token | None"
    parts: list[Range] = field(default_factory=list)


def direct_candidates(parsed: ParsedArticle, quotations: Quotations, clauses: Mapping[int, Candidate]) -> Iterator[Candidate]:
    """One candidate for each cue that quotations hang on. `clauses`: what the cue verbs attribute by the parse, by their anchors."""
    doc, items = parsed.doc, quotations.items
    speeches: dict[int, Speech] = {}
    reports = _Reports(doc, clauses)
    last: Speech | None = None
    for number, item in enumerate(items):
        room = (items[number - 1].end if number else 0, items[number + 1].start if number + 1 < len(items) else len(doc))
        cue = _cue_after(doc, item, room[1])
        if cue is not None and _reports_otherwise(doc, item, clauses.get(cue.i)):
            continue
        cue = cue or _cue_before(doc, item, room[0])
        if cue is None and _is_title(doc, item):
            continue
        if cue is None and last is not None and (items[number - 1].continues or _goes_on(doc, item, last)):
            cue = last.cue
        if cue is None and _is_sentence(doc, item):
            cue = reports.before(item.start)
        if cue is not None:
            last = speeches.setdefault(cue.i, Speech(cue, subject_of(cue)))
            last.parts.append((item.start, item.end))
    for anchor, speech in speeches.items():
        yield _candidate(doc, speech, clauses.get(anchor))


def _reports_otherwise(doc: "Doc", item: Quotation, clause: Candidate | None) -> bool:
    """Whether the cue after a quotation has a clause of its own: "the star of “Going Up,” said that ..."."""
    return clause is not None and clause.content[0][0] > clause.anchor and not _starts_sentence(doc, item.start)


def _candidate(doc: "Doc", speech: Speech, clause: Candidate | None) -> Candidate:
    parts = speech.parts
    if clause is not None and _is_spoken_around(doc, clause.content[0], parts[0], speech.cue.i):
        start, end = clause.content[0]
        inverted = len(clause.content) == 1 and end <= speech.cue.i  # ends with the quotation: what follows names the speaker
        parts = _joined(((start, min(end, parts[0][1]) if inverted else end), *clause.content[1:]), parts)
    elif clause is not None and clause.content[-1][1] <= speech.cue.i < parts[0][0]:
        parts = [*clause.content, *parts]  # "the road is open, he said. “It was cleared.”"
    elif speech.cue.i < parts[0][0]:
        parts = [(_clause_start(doc, speech.cue.i, parts[0][0]), parts[0][1]), *parts[1:]]
    return Candidate(
        anchor=speech.cue.i,
        cue=(verb_group(speech.cue),),
        source=speech.source,
        content=tuple(parts),
        quoted=True,
        kind="direct",
        addressee=addressee_of(speech.cue),
    )


def _clause_start(doc: "Doc", cue: int, start: int) -> int:
    """Where a clause begins whose end is quoted: "argued the pipeline, which ..., “would not go far”"."""
    inner = doc[start + 1] if start + 1 < len(doc) else doc[start]
    if inner.is_title or not inner.is_alpha or doc[start - 1].text == ":":
        return start
    for token in doc[cue + 1 : start]:
        if token.dep_ in ("nsubj", "nsubjpass") and token.left_edge.i > cue:
            return token.left_edge.i
    return start


def _is_spoken_around(doc: "Doc", clause: Range, first: Range, cue: int) -> bool:
    """Whether the clause says more than a "However," before the quotation, or stands before it."""
    if clause[1] <= cue < first[0]:
        return False
    if clause[0] <= first[0] + 1 and clause[1] > first[1] + 1 and doc[first[1] - 2].text[-1] not in ",.?!":
        return True  # a fragment of the clause: "said “local forces” must lead the way"
    lead = doc[max(clause[0], first[0] - MAX_REPORT) : min(first[0], clause[1])]
    if any(token.text in ENDS_LEAD for token in lead):
        return False
    starts_anew = first[0] + 1 < len(doc) and doc[first[0] + 1].is_title and doc[first[0] + 1].lower_ != "i"
    if clause[0] < cue and starts_anew and any(is_finite(token) for token in lead):
        return False
    return any(token.pos_ in ("NOUN", "PROPN", "VERB", "PRON", "NUM", "ADV") and token.lower_ not in LINKS for token in lead)


def _joined(clause: Sequence[Range], parts: list[Range]) -> list[Range]:
    """The clause and the quotations, those that touch as one."""
    joined: list[Range] = []
    for start, end in sorted([*clause, *parts]):
        if joined and start <= joined[-1][1] + 1:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


class _Reports:
    """The reports of speech by the parse, asked for in text order: which one stands in the sentence before?"""

    def __init__(self, doc: "Doc", clauses: Mapping[int, Candidate]) -> None:
        self._doc = doc
        self._anchors = sorted(anchor for anchor, item in clauses.items() if item.family in SPEECH)
        self._at = 0

    def before(self, start: int) -> "Token | None":
        """The cue of the sentence that ends where a quotation starts, in the same paragraph or the one before."""
        while self._at < len(self._anchors) and self._anchors[self._at] < start:
            self._at += 1
        if not self._at or start - self._anchors[self._at - 1] > MAX_REPORT:
            return None
        cue = self._doc[self._anchors[self._at - 1]]
        return cue if _is_next_sentence(self._doc, cue.i, start) else None


def _is_next_sentence(doc: "Doc", at: int, start: int) -> bool:
    """Whether a quotation starts the sentence after a token's, in its paragraph or opening the next."""
    between = doc[at:start]
    breaks = sum(breaks_line(token) for token in between)
    return (breaks == 0 or (breaks == 1 and doc[start - 1].is_space)) and sum(ends_sentence(token) for token in between) <= 1


def _goes_on(doc: "Doc", item: Quotation, last: Speech) -> bool:
    """Whether a quotation without a cue goes on with the speech before it."""
    end = max(last.parts[-1][1], last.cue.i + 1)
    return item.start - end <= MAX_REPORT and _is_sentence(doc, item) and _is_next_sentence(doc, end, item.start)


def _is_sentence(doc: "Doc", item: Quotation) -> bool:
    """Whether a quotation is a sentence or more: a fragment ("“They danced” until noon") belongs to the words around it."""
    if not _starts_sentence(doc, item.start):
        return False
    return not item.closed or _last_mark(doc, item) in SENTENCE_ENDS or item.end == len(doc) or not _within(doc[item.end])


def _within(token: "Token") -> bool:
    """Whether a sentence goes on at a token."""
    return not (ends_sentence(token) or token.is_space or token.text in OPENING)


def _last_mark(doc: "Doc", item: Quotation) -> str:
    """The character before a quotation's closing mark, and before those of quotations within."""
    at = item.end - 2
    while at > item.start and doc[at].text in MARKS:
        at -= 1
    return doc[at].text[-1]


def _starts_sentence(doc: "Doc", start: int) -> bool:
    before = doc[start - 1].text if start else "."
    return before in MARKS - OPENING.keys() or before[-1:] in SENTENCE_END or before.isspace()


def _is_title(doc: "Doc", item: Quotation) -> bool:
    """A work's name ("Meet the Press") or a label: every longer word is capitalised, and the sentence goes on around it."""
    words = [token for token in doc[item.start : item.end] if token.is_alpha and len(token) > 3]
    return not _starts_sentence(doc, item.start) and all(token.text[0].isupper() for token in words)


def _is_cue(token: "Token") -> bool:
    word = cue_verbs().get(token.lemma_.lower())
    return word is not None and word.speaks and token.pos_ in ("VERB", "AUX") and not is_so_called(token)


def _cue_after(doc: "Doc", item: Quotation, room: int) -> "Token | None":
    """A cue between the quotation and the end of the sentence: "“...,” he said". Right after a comma any verb will do ("he thundered")."""
    if not item.closed or item.end - item.start < 3 or doc[item.end - 2].text == ".":
        return None
    mark = _last_mark(doc, item)
    if mark not in ",?!…—–-" and not (item.end < len(doc) and doc[item.end].text == ","):
        return _cue_beside(doc, item, room)
    near = _is_title(doc, item)
    plain = None
    for index in range(item.end, min(room, item.end + (MAX_PLAIN if near else MAX_GAP))):
        token = doc[index]
        if ends_sentence(token) or breaks_line(token):
            break
        if _is_cue(token) and token.tag_ != "VBG":  # "accusing": begins a clause of its own
            return quoted_saying(token) or token
        if (
            plain is None
            and mark == ","
            and index < item.end + MAX_PLAIN
            and token.tag_ in ("VBD", "VBZ")
            and child(token, "nsubj") is not None
        ):
            plain = token
    return plain if not near else None


def _cue_beside(doc: "Doc", item: Quotation, room: int) -> "Token | None":
    """The cue of a quotation that lacks its comma: "“We are leaving” said the general"."""
    if item.end - item.start < MAX_PLAIN or not _starts_sentence(doc, item.start) or _is_title(doc, item):
        return None
    for index in range(item.end, min(room, item.end + MAX_PLAIN)):
        token = doc[index]
        if token.pos_ not in ("PROPN", "NOUN", "PRON", "DET", "ADJ"):
            spoken = _is_cue(token) and token.tag_ in ("VBD", "VBZ") and child(token, "ccomp", "dobj") is None
            return token if spoken else None
    return None


def _cue_before(doc: "Doc", item: Quotation, room: int) -> "Token | None":
    """A cue that leads in: "he said: “...”", "he said, “...”". Right before a comma or anywhere before a colon any verb will do."""
    before = item.start - 1
    if before < room or not (doc[before].text in LEADS_IN or _is_cue(doc[before])):
        return None
    plain = None
    for index in range(before, max(room, before - MAX_GAP) - 1, -1):
        token = doc[index]
        if ends_sentence(token) or breaks_line(token):
            break
        if _is_cue(token):
            return token
        near = doc[before].text == ":" or (doc[before].text == "," and index >= before - 2)
        if plain is None and near and token.tag_ in ("VBD", "VBZ", "VBP") and child(token, "nsubj") is not None:
            plain = token
    return plain if item.end - item.start > MAX_PLAIN else None
