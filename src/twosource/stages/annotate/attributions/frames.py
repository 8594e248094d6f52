"""Constructions: given a cue verb, the words that it attributes, or nothing.

One function for each frame of the lexicon, tried in the order of `VERB_FRAMES`: the clause before the noun, since the clause
tells most. The relations are those of spaCy's English models (ClearNLP).
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from twosource.stages.annotate.attributions.candidates import Range
from twosource.stages.annotate.attributions.grammar import (
    NOUNS,
    child,
    children,
    dependents,
    ends_sentence,
    is_finite,
    is_passive,
    lefts,
    rights,
    subtree,
)
from twosource.stages.annotate.attributions.inserted import MAX_BARE, STOPS, inverted, set_off, unparsed_clause
from twosource.stages.annotate.attributions.lexicon import CueWord, cue_verbs
from twosource.stages.annotate.attributions.quotations import MARKS

if TYPE_CHECKING:
    from spacy.tokens import Token

PROSPECTS = frozenset("opportunity chance possibility prospect risk danger threat need reason sign parallel way hope potential".split())
"""What one sees with the mind, not the eyes."""
SPEECHES = frozenset(
    "announcement statement claim remark comment declaration promise threat warning accusation allegation request call".split()
)
"""What is made by speaking."""
INQUIRIES = frozenset("report study survey poll inquiry investigation audit review analysis article paper panel research".split())
"""What finds by inquiry and tells it; others who find something come across it."""
NAMING = frozenset({"call", "deem", "declare", "consider", "dub", "label", "brand", "term"})
"""Verbs that take an object and what it is called."""
Ranges = tuple[Range, ...]
PREDICATES = ("oprd", "acomp", "attr", "xcomp")


def verb_content(verb: "Token", word: CueWord) -> Ranges:
    """What a cue verb attributes in this sentence; empty where no frame of the word fits."""
    if is_passive(verb):
        return _passive(verb, word)
    for frame, find in VERB_FRAMES.items():
        if frame in word.frames and (found := find(verb, word)):
            return found
    return _with_preposition(verb, word) or (_object(verb, word) if "obj" in word.frames else ())


def _that(verb: "Token", word: CueWord) -> Ranges:
    """A clause after the cue, or around it ("he left, she said"; "he, she said, left")."""
    clause = next((item for item in rights(verb) if _is_reported(item, word)), None)
    if clause is not None:
        return ((_start(clause), _mended(verb, _run_on(verb, clause))),)
    if not (word.speaks or word.family in ("think", "show", "know")):
        return ()
    found = inverted(verb)
    return found or (_belated(verb) or unparsed_clause(verb) or set_off(verb) if word.speaks else ())


def _belated(verb: "Token") -> Ranges:
    """The clause that the parser hung on a noun before it, or on whom a report cites: "said on Friday at a conference that he may wait"."""
    citing = child(verb, "advcl")
    if citing is not None and citing.lower_ == "citing" and (cited := child(citing, "ccomp")) is not None and citing.i > verb.i:
        return ((_start(cited), cited.right_edge.i + 1),)
    if verb.tag_ not in ("VBD", "VBZ", "VBP") or child(verb, "xcomp") is not None:
        return ()
    for token in verb.doc[verb.i + 2 : min(verb.right_edge.i, verb.i + MAX_LEAD)]:
        clause = token.head
        if token.lower_ == "that" and token.dep_ == "mark" and _is_finite_clause(clause):
            noun = clause.head
            setting = noun.i > verb.i and noun.pos_ in NOUNS and (noun.ent_type_ or noun.lemma_ in VENUES | HEARERS)
            return ((token.i, clause.right_edge.i + 1),) if setting else ()
    return ()


HEARERS = frozenset({"reporter", "journalist", "lawmaker", "crowd", "audience", "supporter", "council", "court", "voter"})
"""Nouns for those who are told something."""
MAX_LEAD = 20
"""Tokens between a cue and a clause that the parser hung on a noun: whom it was told to, when and where."""


def _is_finite_clause(verb: "Token") -> bool:
    """Whether a verb or one of its auxiliaries is finite."""
    return is_finite(verb) or any(is_finite(item) for item in lefts(verb))


def _is_reported(item: "Token", word: CueWord) -> bool:
    """Whether what hangs on a cue is the clause that it reports, also as a question or a gerund's ("said closing it would help")."""
    if item.dep_ == "ccomp":
        return _is_clause(item) or (word.speaks and item.pos_ in ("VERB", "AUX"))
    if item.dep_ == "advcl":
        return word.family == "ask" and any(mark.lower_ in ("if", "whether") for mark in lefts(item))
    return word.speaks and item.dep_ == "xcomp" and item.tag_ == "VBG" and (inner := child(item, "ccomp")) is not None and _is_clause(inner)


def _start(clause: "Token") -> int:
    """Where a clause begins: at its "that", whatever was put in before it ("reported, citing police, that two had died")."""
    mark = child(clause, "mark")
    return mark.i if mark is not None and mark.lower_ == "that" else clause.left_edge.i


def _mended(verb: "Token", end: int) -> int:
    """The end of a clause, moved on where a finite verb follows: the parser took a long subject for the whole clause."""
    doc = verb.doc
    if end + 1 < len(doc) and doc[end].text == ":" and not doc[end + 1].is_space:  # "that it had changed: half of them ..."
        return next((at for at in range(end + 2, min(len(doc), end + MAX_BARE)) if ends_sentence(doc[at])), end)
    if end >= len(doc) or not is_finite(doc[end]) or verb.dep_ in ("relcl", "csubj", "acl", "pcomp"):
        return end
    return next((at for at in range(end + 2, min(len(doc), end + MAX_BARE)) if doc[at].text in STOPS or ends_sentence(doc[at])), end)


def _run_on(verb: "Token", clause: "Token") -> int:
    """The end of the clause, and of those that the parse hangs on the cue though they go on with what is said.

    "said he was ill, but that he would come", "said he was ill and the doctor agreed": a clause with a subject of its own that
    is no cue. "said he was ill and called for help" has none: that is the speaker's next act.
    """
    end = clause.right_edge.i + 1
    for item in rights(verb):
        if item.i <= clause.i or item.dep_ not in ("conj", "advcl"):
            continue
        if item.dep_ == "conj":
            marked = any(mark.lower_ == "that" for mark in lefts(item))
            word = cue_verbs().get(item.lemma_.lower())
            own = child(item, "nsubj", "nsubjpass", "expl")
            if marked or (own is not None and (word is None or not word.speaks)):
                end = max(end, item.right_edge.i + 1)
        elif item.left_edge.i == end and not any(mark.tag_ == "TO" for mark in lefts(item)):
            end = max(end, item.right_edge.i + 1)
    return end


def _is_clause(token: "Token") -> bool:
    """Whether a complement is a clause with a subject, not a participle or a small clause."""
    return any(item.dep_ in ("nsubj", "nsubjpass", "expl", "csubj", "mark", "aux", "auxpass") for item in dependents(token))


def _to(verb: "Token", word: CueWord) -> Ranges:
    """An infinitive ("plans to leave"), with its own subject where it has one ("wants him to leave", "called on him to leave")."""
    for item in rights(verb):
        gerund = item.dep_ == "xcomp" and item.tag_ == "VBG"  # "suggested closing the road"
        if gerund or (item.dep_ in ("xcomp", "ccomp", "advcl") and any(mark.tag_ == "TO" for mark in lefts(item))):
            if item.dep_ == "advcl" and not any(mark.lower_ == "for" for mark in lefts(item)):
                continue
            whom = _whom(verb)
            start = whom.left_edge.i if whom is not None and whom.i < item.i else item.left_edge.i
            return ((start, item.right_edge.i + 1),)
    return ()


def _whom(verb: "Token") -> "Token | None":
    """Whom a request is put to: the object, or that of "on" and "for"."""
    whom = child(verb, "dobj", "dative")
    if whom is not None and whom.dep_ == "dobj":
        return whom
    for item in rights(verb):
        if item.dep_ == "prep" and item.lower_ in ("on", "upon", "for", "with"):
            return child(item, "pobj")
    return whom


def _as(verb: "Token", word: CueWord) -> Ranges:
    """An object and what is said of it: "called it a lie", "described it as a lie"."""
    whom = child(verb, "dobj")
    for item in rights(verb):
        if item.dep_ == "oprd" or (item.dep_ == "ccomp" and word.lemma in NAMING):
            start = whom.left_edge.i if whom is not None and whom.i < item.i else item.left_edge.i
            return ((start, item.right_edge.i + 1),)
    if whom is None:
        return ()
    if (quoted := _quoted_after(verb, whom)) is not None:
        return ((whom.left_edge.i, quoted),)
    for holder in (verb, whom):
        for item in rights(holder):
            if item.dep_ == "prep" and item.lower_ == "as" and item.i > whom.i:
                return ((whom.left_edge.i, item.right_edge.i + 1),)
    return ()


def _quoted_after(verb: "Token", whom: "Token") -> int | None:
    """The end of what follows an object in quotation marks: "called the ban “a mistake”"."""
    end = verb.right_edge.i + 1
    at = whom.right_edge.i + 1
    if at < end and verb.doc[at].text in MARKS and verb.lemma_ in NAMING:
        return end
    return None


def _raised(verb: "Token", word: CueWord) -> Ranges:
    """The subject and what is said of it: "she seems to know", "it appears that"."""
    subject = child(verb, "nsubj")
    if (clause := child(verb, "ccomp")) is not None and clause.i > verb.i:
        return (subtree(clause),)
    said = next(
        (item for item in rights(verb) if item.dep_ in PREDICATES or item.lower_ == "like" or child(item, "mark") is not None), None
    )
    if said is None or subject is None or (said.dep_ == "xcomp" and said.lemma_ in cue_verbs()):  # "appeared to show": the inner cue
        return ()
    return (subtree(subject), (said.left_edge.i, _complement_end(verb, said)))


def _with_preposition(verb: "Token", word: CueWord) -> Ranges:
    whom = child(verb, "dobj")
    for item in rights(verb):
        if item.dep_ not in ("prep", "agent"):
            continue
        inner = next(iter(children(item, "pobj", "pcomp")), None)
        if inner is None:
            continue
        if whom is None and item.lower_ in word.frames:
            return ((inner.left_edge.i, _complement_end(verb, inner)),)
        if whom is not None and whom.i < item.i and f"obj+{item.lower_}" in word.frames:
            return ((whom.left_edge.i, item.right_edge.i + 1),)
    return ()


VENUES = frozenset(
    "interview statement speech letter tweet email report debate rally conference post article appearance twitter show campaign".split()
)
"""Nouns that tell, behind what somebody attacks or praises, where it was said: "criticised the plan in an interview"."""
PLACING = frozenset({"at", "during", "after", "before", "since", "until"})
"""Prepositions that place the speaking; the others belong to what it is about: "criticised the ban in schools"."""


def _complement_end(verb: "Token", inner: "Token") -> int:
    """The end of an object with the phrases that complete it: "called for a law to stop it", "referred to him as a friend"."""
    end = inner.right_edge.i + 1
    for item in rights(verb):
        if item.left_edge.i < end:
            continue
        infinitive = item.dep_ in ("advcl", "xcomp", "acl") and any(mark.tag_ == "TO" for mark in lefts(item))
        if item.left_edge.i > end or not (infinitive or (item.dep_ == "prep" and not _places(item))):
            break
        end = item.right_edge.i + 1
    return end


def _places(preposition: "Token") -> bool:
    """Whether a phrase tells when or where something was said."""
    noun = child(preposition, "pobj", "pcomp")
    return noun is None or noun.ent_type_ in ("DATE", "TIME") or noun.lemma_ in VENUES or preposition.lower_ in PLACING


def _object(verb: "Token", word: CueWord) -> Ranges:
    whom = child(verb, "dobj")
    if whom is None or whom.i < verb.i or whom.pos_ == "PRON" or (verb.lemma_ == "see" and whom.lemma_ not in PROSPECTS):
        return ()
    if verb.lemma_ == "find" and ((finder := child(verb, "nsubj")) is None or finder.lemma_ not in INQUIRIES):
        return ()
    if word.family == "show":  # "photos show the bridge collapsed": all that follows
        return ((whom.left_edge.i, verb.right_edge.i + 1),)
    return ((whom.left_edge.i, _complement_end(verb, whom)),)


def announced(verb: "Token") -> Ranges:
    """The noun of speech that a light verb carries in the passive: "the announcement was made by the ministry"."""
    subject = child(verb, "nsubjpass")
    if subject is None or subject.lemma_ not in SPEECHES or child(verb, "agent") is None:
        return ()
    return (subtree(subject),)


def _passive(verb: "Token", word: CueWord) -> Ranges:
    """Of a passive the subject and what is said of it: "he is said to have left", "was described as ill", "the deal was announced"."""
    subject = child(verb, "nsubjpass")
    if subject is None and verb.dep_ == "acl":
        subject = verb.head
        who: Ranges = ((subject.left_edge.i, verb.left_edge.i),)
    elif subject is None:
        return tuple(subtree(item) for item in rights(verb) if item.dep_ == "xcomp" and "p:to" in word.frames and verb.dep_ == "conj")
    else:
        who = (subtree(subject),)
    for item in rights(verb):
        if item.dep_ == "xcomp" and "p:to" in word.frames:
            return (*who, subtree(item))
        if item.dep_ == "ccomp" and "p:that" in word.frames | {"p:that" if subject.lower_ == "it" else ""}:
            return (subtree(item),)
        if item.dep_ == "oprd" and "p:oprd" in word.frames:
            return (*who, subtree(item))
        if item.dep_ == "prep" and f"p:{item.lower_}" in word.frames:
            return (*who, subtree(item))
    told = verb.dep_ != "acl" or child(verb, "agent") is not None  # "the deal announced on Friday" tells which deal
    return who if "p:subj" in word.frames and told else ()


VERB_FRAMES: dict[str, Callable[["Token", CueWord], Ranges]] = {"raise": _raised, "that": _that, "as": _as, "to": _to}
