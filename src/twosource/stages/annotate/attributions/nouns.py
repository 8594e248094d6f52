"""Nouns and adjectives as cues: "his claim that", "expressed concern about", "concerns in Kyiv that", "is confident that"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from twosource.model.mentions import Polarity
from twosource.stages.annotate.attributions.candidates import Candidate, Range
from twosource.stages.annotate.attributions.grammar import (
    child,
    children,
    is_negated,
    is_passive,
    lefts,
    rights,
    subject_of,
    subtree,
    verb_group,
)
from twosource.stages.annotate.attributions.lexicon import CueWord, cue_adjectives, cue_nouns
from twosource.stages.annotate.attributions.quotations import Quotations
from twosource.stages.annotate.parsed import ParsedArticle

if TYPE_CHECKING:
    from spacy.tokens import Token

LIGHT = frozenset(
    "have make express voice raise give issue reiterate repeat show take offer share draw face spark win cast put add get keep lodge file "
    "stoke fuel deny dismiss reject echo defend renew hold underscore outline announce release dispel support oppose".split()
)
"""Verbs that only carry the noun: their subject is whose concern, claim or promise it is."""
DENYING = frozenset({"deny", "dismiss", "reject", "dispel"})
"""Of these verbs those that deny what the noun claims: "rejected claims that"."""
PARTISANS = frozenset({"supporter", "critic", "opponent", "proponent", "advocate", "backer", "defender", "fan", "champion", "foe"})
"""Nouns that say what somebody thinks of something, where they are said of somebody: "is a supporter of the ban"."""
WHOSE = frozenset({"of", "by", "from", "among", "in", "within"})
"""Prepositions after which a noun's holder may stand: "the claims of Kyiv", "concerns in Kyiv"."""


def noun_candidates(parsed: ParsedArticle, quotations: Quotations) -> Iterator[Candidate]:
    """One candidate for each cue noun or adjective with content that stands in the article's own words."""
    nouns, adjectives = cue_nouns(), cue_adjectives()
    for token in parsed.doc:
        if token.pos_ not in ("NOUN", "ADJ", "VERB") or quotations.at[token.i] >= 0 or not parsed.tells_story(token):
            continue
        words = nouns if token.pos_ == "NOUN" else adjectives
        word = words.get(token.lemma_.lower())
        if word is None:
            continue
        found = _of_noun(token, word) if word.family == "noun" else _of_adjective(token, word)
        if found is not None:
            yield found


def _content(holder: "Token", word: CueWord, after: int) -> Range | None:
    """The clause, infinitive or prepositional object that completes the word, among the children of `holder`."""
    for item in rights(holder):
        if item.i <= after:
            continue
        marks = [mark for mark in lefts(item) if mark.dep_ in ("mark", "aux")]
        if (
            "that" in word.frames
            and item.dep_ in ("acl", "relcl", "ccomp", "advcl")
            and any(mark.lower_ == "that" and mark.dep_ == "mark" for mark in marks)
        ):
            return subtree(item)
        if "that" in word.frames and _is_object_clause(holder, item):
            return subtree(item)
        if "that" in word.frames and item.dep_ == "ccomp" and child(item, "nsubj", "nsubjpass") is not None:
            return subtree(item)
        if "to" in word.frames and item.dep_ in ("acl", "relcl", "xcomp") and any(mark.tag_ == "TO" for mark in marks):
            return subtree(item)
        if item.dep_ == "prep" and item.lower_ in word.frames:
            inner = next(iter(children(item, "pobj", "pcomp")), None)
            if inner is not None:
                return subtree(inner)
    return None


def _is_object_clause(holder: "Token", clause: "Token") -> bool:
    """Whether the parser took what somebody's claim says for a relative clause: "the ministry's denial that troops had left"."""
    opens = child(clause, "dobj")
    claimed = clause.dep_ == "relcl" and child(holder, "poss") is not None
    return claimed and opens is not None and opens.lower_ == "that" and child(clause, "prep") is None


def _of_noun(noun: "Token", word: CueWord) -> Candidate | None:
    verb = noun.head if noun.dep_ in ("dobj", "pobj") and noun.head.lemma_ in LIGHT else None
    if word.certainty == "stated" and noun.lemma_ in PARTISANS and noun.dep_ != "attr":
        return None
    content = _content(noun, word, noun.i) or (_content(verb, word, noun.i) if verb is not None else None)
    if content is None:
        return None
    source = _holder(noun, verb)
    if source is None and not ({"that", "to"} & word.frames):
        return None
    cue = (verb_group(verb)[0], noun.i + 1) if verb is not None and verb.i < noun.i <= verb.i + 4 else (noun.i, noun.i + 1)
    polarity: Polarity = "denied" if verb is not None and verb.lemma_ in DENYING and not is_negated(verb) else word.polarity
    return Candidate(noun.i, (cue,), source, (content,), word.certainty, polarity, family="noun")


def _holder(noun: "Token", verb: "Token | None") -> "Token | None":
    """Whose claim or concern it is: by a possessive, a preposition, or the subject of the verb that carries the noun."""
    owner = child(noun, "poss")
    if owner is not None and not (owner.tag_ == "PRP$" and verb is not None and subject_of(verb) is not None):  # "expressed his hope"
        return owner
    for item in rights(noun):
        if item.dep_ == "prep" and item.lower_ in WHOSE and (inner := child(item, "pobj")) is not None and inner.ent_type_:
            return inner
    if noun.dep_ == "attr":
        return child(noun.head, "nsubj")
    return subject_of(verb) if verb is not None else None


def _of_adjective(adjective: "Token", word: CueWord) -> Candidate | None:
    content = _content(adjective, word, adjective.i)
    if content is None and adjective.dep_ in ("oprd", "ccomp", "acomp"):  # "made clear that": the clause may hang on the verb
        content = _content(adjective.head, word, adjective.i)
    if content is None or (adjective.lemma_ == "clear" and adjective.head.lemma_ != "make"):
        return None
    verb = adjective.head if adjective.dep_ in ("acomp", "oprd", "conj", "attr", "ccomp") else adjective
    source = (
        subject_of(verb)
        if verb.i != adjective.i
        else (adjective.head if adjective.dep_ in ("amod", "acl", "relcl") else subject_of(adjective))
    )
    if source is None or (is_passive(adjective) and child(adjective, "agent") is not None):
        return None
    polarity = "denied" if is_negated(verb) else word.polarity
    cue = (verb.i, adjective.i + 1) if verb.i < adjective.i <= verb.i + 3 else (adjective.i, adjective.i + 1)
    return Candidate(adjective.i, (cue,), source, (content,), word.certainty, polarity, family="adj")
