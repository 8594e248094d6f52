"""Headlines and transcripts: where the parse fails because there is no ordinary sentence.

"Mayor Slams Paper", "Minister: No talks", "Poll: Lead Shrinks", and interviews in print ("Q: ...", "A: ...").
"""

from collections.abc import Container, Iterator
from functools import cache
from typing import TYPE_CHECKING

from twosource.stages.annotate.attributions.candidates import Candidate, Range
from twosource.stages.annotate.attributions.grammar import is_finite
from twosource.stages.annotate.attributions.lexicon import CueWord, cue_verbs
from twosource.stages.annotate.attributions.quotations import Quotations
from twosource.stages.annotate.parsed import ParsedArticle

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MIN_WORDS = 4
"""Words below which a line is no headline but a label."""
MAX_WORDS = 30
"""Words above which a line is no headline (longest of training articles: 24)."""
CAPITALISED = 0.7
"""Share of capitalised words from which a line is in title case: small words of such lines are about a fifth."""
MIN_SAID = 3
"""Words behind a colon below which they are a figure or a label, no speech."""
MAX_NAME = 5
"""Words before a colon that can name a speaker."""


SECTIONS = frozenset(
    "breaking exclusive watch video videos photos live opinion analysis update updated byline revealed latest review column editorial "
    "podcast listen factbox timeline explainer poll-tracker correction note source sources related more also follow contact".split()
)
"""Words before a colon that head a section, not a speech."""
REPORTS = frozenset(
    (
        "poll report study survey police official expert source analyst historian newspaper lawyer witness paper mayor minister president "
        "governor coach judge doctor scientist family ministry government prosecutor"
    ).split()
)
"""Nouns before a colon that a headline cites."""


def headline_candidates(parsed: ParsedArticle, quotations: Quotations, clauses: Container[int]) -> Iterator[Candidate]:
    """Candidates from headlines and from lines that name their speaker before a colon. `clauses`: cues that the parse explains."""
    for number, (start, end) in enumerate(quotations.paragraphs):
        found = _labelled(parsed.doc, start, end)
        if found is None and _is_headline(parsed, start, end, number) and not any(at in clauses for at in range(start, end)):
            found = _with_verb(parsed.doc, start, end, quotations)
        if found is not None:
            yield found


def _is_headline(parsed: ParsedArticle, start: int, end: int, number: int) -> bool:
    """A headline block, the first line of a text without blocks of its own, or a line in title case."""
    if end - start > MAX_WORDS:
        return False
    words = [token for token in parsed.doc[start:end] if token.is_alpha]
    capitals = sum(token.text[0].isupper() for token in words)
    marked = number == 0 or parsed.kind_of(parsed.doc[start]) == "headline"
    return len(words) >= MIN_WORDS and (marked or capitals >= CAPITALISED * len(words))


@cache
def _headline_forms() -> dict[str, CueWord]:
    """The present-tense forms of cue verbs: headlines are in the present."""
    forms: dict[str, CueWord] = {}
    for lemma, word in cue_verbs().items():
        if lemma.endswith(("s", "sh", "ch", "x", "z")):
            forms[lemma + "es"] = word
        elif lemma.endswith("y") and lemma[-2] not in "aeiou":
            forms[lemma[:-1] + "ies"] = word
        else:
            forms[lemma + "s"] = word
    return forms


def _with_verb(doc: "Doc", start: int, end: int, quotations: Quotations) -> Candidate | None:
    """The first cue verb in the present, the words before and after it: "Mayor Slams Paper", "Lead shrinks, poll finds"."""
    forms = _headline_forms()
    last = end - 1 if doc[end - 1].text in (".", ";") else end
    for index in range(start + 1, last):
        token = doc[index]
        word = forms.get(token.lower_)
        if is_finite(token) and word is None:
            return None  # a sentence with a verb of its own
        if word is None or quotations.at[index] >= 0 or not word.frames & {"that", "obj", "to"} or _is_noun_here(token):
            continue
        if index == last - 1:
            return _trailing(doc, start, index, word)
        frame = doc[index + 1].lower_
        after = index + 1 + (frame in word.frames and frame not in ("that", "to", "as"))
        stop = next((at for at in range(after + 2, last) if doc[at].text == ";"), last)
        cue = (index, after)
        source = _after_comma(doc, start, index)
        return Candidate(index, (cue,), doc[index - 1], ((after, stop),), word.certainty, word.polarity, word.family, source_words=source)
    return None


def _after_comma(doc: "Doc", start: int, index: int) -> Range:
    """The words of the source: back from the cue to the last comma or colon."""
    begin = next((at + 1 for at in range(index - 1, start - 1, -1) if doc[at].text in (":", ";", ",", "|")), start)
    return (begin, index) if begin < index else (start, index)


def _trailing(doc: "Doc", start: int, index: int, word: CueWord) -> Candidate | None:
    source = _after_comma(doc, start, index)
    if source[0] == start or (not word.speaks and word.family != "show"):
        return None
    return Candidate(
        index, ((index, index + 1),), doc[index - 1], ((start, source[0]),), word.certainty, word.polarity, source_words=source
    )


def _is_noun_here(token: "Token") -> bool:
    """Whether the form is a noun, as after a determiner, an adjective or a preposition: "the attacks", "tax plans"."""
    before = token.doc[token.i - 1]
    return before.pos_ in ("DET", "ADJ", "ADP", "NUM") or before.text in ("'s", "’s", "’", "'") or before.lower_ in ("to", "and", "or")


def _labelled(doc: "Doc", start: int, end: int) -> Candidate | None:
    """The words after a colon, said by whom the words before it name: "Minister: No talks", "A: It is a big mistake"."""
    colon = next((at for at in range(start + 1, min(end - 1, start + MAX_NAME + 1)) if doc[at].text == ":"), None)
    if colon is None or any(token.lower_ in SECTIONS for token in doc[start:colon]):
        return None
    label = doc[start:colon]
    names = all(token.text in ("Q", "A") or token.ent_type_ in ("PERSON", "ORG", "GPE", "NORP") or token.pos_ == "PROPN" for token in label)
    if not (names or label[-1].lemma_.lower() in REPORTS):
        return None
    content: Range = (colon + 1, end)
    listed = end - start > MAX_WORDS and label[-1].ent_type_ == "GPE"  # "Iowa: Jo Kim, Al Bo, ..."
    short = sum(token.is_alpha for token in doc[colon + 1 : end]) < MIN_SAID  # "Kim: 1,501", "Kim: A miracle"
    if listed or short:
        return None
    return Candidate(colon, ((colon, colon + 1),), label[-1], (content,), quoted=True, source_words=(start, colon))
