"""Claims: what each article says, and in whose voice. Per article: mentions in, drafts of claims out."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from twosource.model.article import Article
from twosource.model.claims import ClaimKind
from twosource.model.mentions import Annotations, Attribution, EventMention, QuantityMention
from twosource.model.span import TextSpan, covers, overlap, sign_before
from twosource.model.span_index import SpanIndex
from twosource.stages.claims.ages import ages_told
from twosource.stages.claims.anaphora import find_antecedents
from twosource.stages.claims.draft import Draft, Voice
from twosource.stages.claims.reasons import find_justified, given_up, reasons_unknown
from twosource.stages.claims.stance import MARKS, valence
from twosource.stages.claims.voices import attributed, index, voice_at, weakest

__all__ = ["Draft", "Voice", "draft_claims"]

INDEFINITE = re.compile(r"(?i)(?:an?|another|several|new|more|no|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)\s")
"""An event noun whose phrase begins so brings something new ("a counter-offensive"). Any other takes what it names for granted ("the war",
"fighting"); the English article system, nothing tuned."""

DATELINE = re.compile(
    r"[A-Z][A-Z'.-]+(?: [A-Z'.-]+)*(?:, [A-Z][\w.]*(?: \d{1,2})?){0,2}(?: ?\([^)\n]{1,30}\))? ?(?:--|[-\u2013\u2014]) (?=\S)"
)
"""A place in capitals, perhaps a country, a day and an agency, and a dash ("KYIV, Nov 11 (HPA) - "); the form of news agencies."""

FOCUS = re.compile(r"(?i)n(?:ot|'t|\u2019t) (?:only|just|because|merely|simply|alone)\b|\bof (?:his|her|its|their) own\b")
"""Where the negation is of how or why, and the thing itself is granted ("not leaving of their own will"); general English."""

DISBELIEF = re.compile(r"(?:\bI|\b[Ww]e) (?:do|did)(?:n['\u2019]t| not) (?:think|believe|suppose|feel|expect) (?:that )?$")
"""What stands before words that the speaker denies ("I don't think he won"): within a quotation it is no attribution of its own."""

DISBELIEF_REACH = 40
"""Characters that hold such words."""

FILE_PHOTO = re.compile(r"(?i)^file\b|\bfile (?:photo|picture|image|footage)\b")
"""A caption of an old photograph: it shows another day, and is no report of what the article is about."""

PLANS = frozenset({"planned", "threatened", "ordered"})


@dataclass(frozen=True)
class _Reading:
    """One article, its annotations, and what is looked up in them again and again."""

    article: Article
    annotations: Annotations
    attributions: SpanIndex[Attribution]
    events: SpanIndex[EventMention]
    nested: frozenset[TextSpan]
    old_photos: tuple[TextSpan, ...]
    antecedents: Mapping[TextSpan, EventMention]
    justified: Mapping[TextSpan, TextSpan]


def draft_claims(article: Article, annotations: Annotations) -> tuple[Draft, ...]:
    """Every claim that one article makes, in the order of its text."""
    reading = _Reading(
        article,
        annotations,
        index(annotations),
        SpanIndex((event, [event.clause]) for event in annotations.events),
        _nested(article.text, annotations.events),
        _old_photos(article),
        find_antecedents(article.text, annotations),
        find_justified(article.text, annotations),
    )
    ages = ages_told(article.id, article.text, annotations, reading.attributions)
    drafts = [*_from_events(reading), *_from_quantities(reading), *ages]
    return tuple(sorted(drafts, key=lambda draft: (draft.span, draft.kind, draft.quantity.start if draft.quantity else -1)))


def _old_photos(article: Article) -> tuple[TextSpan, ...]:
    """Where the captions of old photographs stand."""
    spans = [(b.start, b.end) for b in article.blocks if b.kind == "caption" and b.start is not None and b.end is not None]
    return tuple(span for span in spans if FILE_PHOTO.search(article.text, *span))


def _nested(text: str, events: Iterable[EventMention]) -> frozenset[TextSpan]:
    """Triggers whose clause lies within the clause of another verb or state, where it only modifies something.

    A clause that is set off by commas says something of its own ("Kherson, the only capital that they held, ...").
    """
    nested, reach = set(), -1
    last: TextSpan = (-1, -1)
    clauses = sorted((event for event in events if event.form != "noun"), key=lambda event: (event.clause[0], -event.clause[1]))
    for event in clauses:
        if event.clause[1] <= reach and event.clause != last and not _set_off(text, event.clause):
            nested.add((event.start, event.end))
        if event.clause[1] > reach:
            reach, last = event.clause[1], event.clause
    return frozenset(nested)


def _set_off(text: str, clause: TextSpan) -> bool:
    return sign_before(text, clause[0]) == "," and text[clause[1] :].lstrip().startswith((",", "."))


def _from_events(reading: _Reading) -> Iterator[Draft]:
    for event in reading.annotations.events:
        announced = list(_announcement(reading, event))
        yield from announced
        if announced:
            continue
        draft = _draft(reading, event)
        explained = given_up(reading.article.text, reading.annotations, event) if draft.voices else None
        if explained:
            yield replace(_cause(reading, _draft(reading, explained), event.clause), span=draft.span)
            continue
        yield draft
        justified = reading.justified.get((event.start, event.end))
        for reason in (*event.reason, *([justified] if justified else ())):
            yield _cause(reading, draft, reason)
        if reasons_unknown(event):
            yield _cause(reading, _about(reading, draft), event.clause)


def _draft(reading: _Reading, event: EventMention) -> Draft:
    said = attributed(reading.attributions, reading.article.text, (event.start, event.end), event.clause)
    asserted = _asserted(reading, event)
    # Who denies that the withdrawal was a defeat does not deny the withdrawal.
    negated = event.polarity == "denied" and not FOCUS.search(reading.article.text, *event.clause)
    refuted = said.polarity == "denied" and asserted and not _hangs_on(reading, event)
    denied = (refuted != negated) != _disbelieved(reading, event)
    return Draft(
        article=reading.article.id,
        span=_after_dateline(reading.article.text, event.clause),
        kind=_kind(reading.article.text, event),
        voices=said.voices,
        polarity="denied" if denied else "affirmed",
        certainty=weakest([said.certainty, event.certainty]),
        event=reading.antecedents.get((event.start, event.end), event),
        asserted=asserted,
        words=event.head_words,
    )


def _hangs_on(reading: _Reading, event: EventMention) -> bool:
    """Whether a clause is the infinitive of another verb of what is said: who denies that it makes them leave does not deny that."""
    start, text = event.clause[0], reading.article.text
    within = (item for item in reading.attributions.overlapping(event.clause) if item.polarity == "denied")
    return text.startswith("to ", start) and all(start > min(span[0] for span in item.content) for item in within)


def _disbelieved(reading: _Reading, event: EventMention) -> bool:
    """Whether a speaker says of the clause, in the same quotation, that he does not think so."""
    text = reading.article.text
    before = DISBELIEF.search(text, max(0, event.clause[0] - DISBELIEF_REACH), event.clause[0])
    return before is not None and not any(overlap(cue, before.span()) for item in reading.annotations.attributions for cue in item.cue)


def _cause(reading: _Reading, of: Draft, reason: TextSpan) -> Draft:
    said = attributed(reading.attributions, reading.article.text, reason, reason)
    return Draft(
        article=of.article,
        span=(min(of.span[0], reason[0]), max(of.span[1], reason[1])),
        kind="cause",
        voices=said.voices,
        polarity="affirmed",
        certainty=said.certainty,
        event=of.event,
        reason=reason,
        words=of.words,
    )


def _about(reading: _Reading, draft: Draft) -> Draft:
    """The same words as being about the event that a noun in them names ("the reasons behind this decision")."""
    for event in reading.events.overlapping(draft.span):
        if event.form == "noun" and covers(draft.span, event.clause):
            return replace(draft, event=reading.antecedents.get((event.start, event.end), event))
    return draft


def _announcement(reading: _Reading, event: EventMention) -> Iterator[Draft]:
    """Where "the announcement was made by the ministry", the ministry says what the article has just told."""
    told = reading.antecedents.get((event.start, event.end))
    if told is None or event.form == "noun":
        return
    for actor in event.actors:
        voice = voice_at(reading.annotations, reading.article.text, actor)
        yield Draft(reading.article.id, event.clause, _kind(reading.article.text, told), (voice,), "affirmed", "stated", told)


def _after_dateline(text: str, clause: TextSpan) -> TextSpan:
    """A clause without the dateline before its first words: it says where the reporter is, and is no part of the claim."""
    dateline = DATELINE.match(text, *clause)
    return (dateline.end(), clause[1]) if dateline else clause


def _kind(text: str, event: EventMention) -> ClaimKind:
    if _judges(text, event):
        return "stance"
    if event.status in PLANS or event.certainty == "planned":
        return "plan"
    return "state" if event.form == "state" else "event"


def _judges(text: str, event: EventMention) -> bool:
    """Whether a mention judges its subject ("was a humiliation", "marks a setback"); "the failure cut the flow" does not."""
    if event.form == "noun" or (event.form == "verb" and event.lemma not in MARKS):
        return False
    subject = {word for start, end in event.actors for word in text[start:end].lower().split()}
    return bool(valence(word for word in event.head_words if word not in subject))


def _asserted(reading: _Reading, event: EventMention) -> bool:
    """Not what is taken for granted: a noun phrase that is not indefinite, or a clause that only modifies a noun of another claim.

    Nor what the caption of an old photograph tells.
    """
    if any(start <= event.start < end for start, end in reading.old_photos):
        return False
    if event.form == "noun":
        return bool(INDEFINITE.match(reading.article.text, event.clause[0]))
    return (event.start, event.end) not in reading.nested


def _from_quantities(reading: _Reading) -> Iterator[Draft]:
    """Figures: outcomes ("killed", "displaced"), and whatever else is counted as the doer or the affected of an event."""
    for quantity in reading.annotations.quantities:
        event = _event_of(reading, quantity)
        if quantity.measure != "other" or (event and _is_argument(event, quantity)):
            yield _figure(reading, quantity, event)


def _is_argument(event: EventMention, quantity: QuantityMention) -> bool:
    counted = quantity.counted
    if quantity.low == quantity.high == 1:
        return False  # "with one eye": one of something is seldom a figure
    return counted is not None and quantity.of != "" and any(overlap(span, counted) for span in event.actors + event.recipients)


def _figure(reading: _Reading, quantity: QuantityMention, event: EventMention | None) -> Draft:
    span = (quantity.start, quantity.end)
    clause = event.clause if event else (quantity.counted or span)
    said = attributed(reading.attributions, reading.article.text, span, span)
    return Draft(
        article=reading.article.id,
        span=clause,
        kind="figure",
        voices=said.voices,
        polarity=said.polarity,
        certainty=weakest([said.certainty, event.certainty if event else "stated"]),
        event=event,
        quantity=quantity,
        words=event.head_words if event else (),
    )


def _event_of(reading: _Reading, quantity: QuantityMention) -> EventMention | None:
    """The event whose clause holds the quantity: the one it is attached to, else the smallest around it."""
    span = (quantity.start, quantity.end)
    counted = quantity.counted or span
    holding = [event for event in reading.events.overlapping(span) if covers(event.clause, span)]
    around = [event for event in holding if not covers(counted, (event.start, event.end))]
    attached = [event for event in around if span in event.quantities]
    verbs = [event for event in (attached or around) if event.form != "noun"]
    return min(verbs or attached or around, key=lambda event: (event.clause[1] - event.clause[0], event.start), default=None)
