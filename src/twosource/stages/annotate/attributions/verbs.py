"""Verbs as cues: "said that", "criticised", "plans to", "is believed to"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from twosource.model.mentions import Certainty, Polarity
from twosource.stages.annotate.attributions.candidates import Candidate
from twosource.stages.annotate.attributions.frames import NAMING, announced, verb_content
from twosource.stages.annotate.attributions.grammar import (
    child,
    is_finite,
    is_negated,
    is_passive,
    is_so_called,
    lefts,
    noun_phrase,
    quoted_saying,
    quoting,
    rights,
    subject_of,
    verb_group,
)
from twosource.stages.annotate.attributions.lexicon import CueWord, cue_verbs
from twosource.stages.annotate.attributions.quotations import Quotations
from twosource.stages.annotate.attributions.sources import can_tell, is_outlet
from twosource.stages.annotate.parsed import ParsedArticle

if TYPE_CHECKING:
    from spacy.tokens import Token


CARRIERS = frozenset({"make", "issue", "give", "release", "repeat"})
"""Verbs that only carry a noun of speech."""
REJECTING = frozenset({"reject", "dismiss", "contest", "contradict", "rubbish"})
"""Verbs that deny what somebody claimed, where their object is a claim; who rejects an offer denies nothing."""
ACCEPTING = frozenset({"agree", "accept", "share", "buy"})
"""Verbs that deny a claim where they are negated ("does not agree with the claim that")."""
CLAIMS = frozenset("claim allegation accusation report charge suggestion rumor rumour assertion story account notion idea".split())


def verb_candidates(parsed: ParsedArticle, quotations: Quotations) -> Iterator[Candidate]:
    """One candidate for each cue verb with content that stands in the article's own words."""
    words = cue_verbs()
    for token in parsed.doc:
        if token.pos_ != "VERB" or not parsed.tells_story(token) or quotations.at[token.i] >= 0:
            continue
        word = words.get(token.lemma_.lower())
        if token.lemma_ in CARRIERS and (carried := announced(token)):
            yield Candidate(token.i, (verb_group(token),), subject_of(token), carried)
            continue
        if (
            word is None or is_so_called(token) or (token.tag_ == "VB" and token.dep_ == "ROOT" and child(token, "nsubj", "aux") is None)
        ):  # an order to the reader
            continue
        if (cited := _cited(token)) is not None:
            yield cited
            continue
        content = verb_content(token, word) if not _is_quoted_by_nobody(token) else ()
        if content and not _is_hypothetical(token, word):
            yield Candidate(
                anchor=token.i,
                cue=(verb_group(token),),
                source=None if word.family == "seem" else speaker_of(token, word),
                content=content,
                certainty=certainty_of(token, word),
                polarity=polarity_of(token, word),
                family=word.family,
                chains=_is_own_voice(token, word),
                addressee=addressee_of(token),
            )


def _cited(verb: "Token") -> Candidate | None:
    """Whom a report rests on: "Reuters reported, citing two officials, that the port was hit" is the officials' statement too."""
    above, whom = verb.head, child(verb, "dobj")
    report = cue_verbs().get(above.lemma_.lower())
    if verb.lower_ != "citing" or whom is None or report is None or not report.speaks or not can_tell(whom):
        return None
    content = verb_content(above, report)
    source = noun_phrase(whom)
    if not content:
        return None
    return Candidate(verb.i, (verb_group(verb),), whom, content, report.certainty, report.polarity, source_words=source, chains=True)


def _is_order(verb: "Token") -> bool:
    """Whether a verb tells the reader to do something."""
    return verb.tag_ == "VB" and verb.dep_ == "ROOT" and child(verb, "nsubj", "aux") is None


def speaker_of(verb: "Token", word: CueWord | None) -> "Token | None":
    """Whose words a cue verb reports; of a second act that the parser hung within the first report, the first one's speaker."""
    if verb.tag_ == "VBN" and verb.dep_ == "advcl" and next(lefts(verb), None) is None:
        return None  # "Asked whether it was closed, the mayor said": somebody asked, not the mayor
    above = verb.head
    if verb.dep_ == "conj" and above.dep_ == "ccomp" and verb.tag_ == above.head.tag_ and child(verb, "nsubj", "nsubjpass", "expl") is None:
        outer = cue_verbs().get(above.head.lemma_.lower())
        if word is not None and word.speaks and outer is not None and outer.speaks:
            return subject_of(above.head)
    return subject_of(verb)


def _is_quoted_by_nobody(verb: "Token") -> bool:
    """Whether a verb only says that somebody was quoted: in "was quoted as saying" the second verb attributes."""
    return verb.lemma_ == "quote" and is_passive(verb) and child(verb, "agent") is None and quoted_saying(verb) is not None


def _is_own_voice(verb: "Token", word: CueWord) -> bool:
    """Whether a cue within another's content may be a further voice: "reported that she had said", "quoted her as saying"."""
    if not word.speaks or (child(verb, "ccomp") is None and quoting(verb) is None):  # "said the mayor had discussed the plan": an act
        return False
    subject = child(verb, "nsubj")
    reported = verb.tag_ == "VBN" and subject is not None and is_outlet(subject)  # "said Reuters had reported that"
    return (subject is not None and (is_finite(verb) or reported)) or quoting(verb) is not None


def _is_hypothetical(verb: "Token", word: CueWord) -> bool:
    """Whether a stance is not reported but imagined or taken for known: "would support", "you support", "those who support"."""
    if word.lemma in NAMING and is_passive(verb) and subject_of(verb) is None:  # "a group called", "it is called": a name, nobody's view
        return True
    if word.family == "seem":
        return _is_passing(verb)
    if word.family not in ("judge", "plan"):
        return False
    if verb.dep_ == "relcl" and verb.left_edge.i > 0 and verb.left_edge.nbor(-1).text != ",":
        return True  # "voters who support the ban": tells which voters, reports nothing of them
    subject = child(verb, "nsubj")
    modal = any(item.tag_ == "MD" and item.lower_ not in ("will", "'ll", "’ll") for item in lefts(verb))
    bare = verb.tag_ == "VB" and child(verb, "aux") is None
    if word.family == "judge" and not is_passive(verb) and subject_of(verb) is None:
        return True
    return modal or bare or (subject is not None and subject.lower_ in ("you", "one"))


def _is_passing(verb: "Token") -> bool:
    """Whether a "seems" only colours another statement: in a clause that depends on it, or of "that", "which", "what"."""
    subject = child(verb, "nsubj")
    return verb.dep_ in ("ccomp", "relcl", "advcl") or (subject is not None and subject.tag_ in ("WDT", "WP", "DT"))


def certainty_of(verb: "Token", word: CueWord) -> Certainty:
    """What the cue does to the content: its own certainty in this frame; open where it is a question, hedged or not said at all."""
    own = word.certainty_in(_frame(verb))
    if own != "stated":
        return own
    if verb.dep_ == "xcomp" and verb.head.lemma_ in ("appear", "seem"):  # "appeared to show"
        return "hedged"
    if is_passive(verb) and word.speaks and child(verb, "agent") is None:
        return "hedged" if child(verb, "xcomp") is not None else own
    unsaid = is_negated(verb) and word.polarity == "affirmed" and word.family in ("say", "show", "write", "know")
    return "hedged" if unsaid or _is_whether(verb) else own


def _frame(verb: "Token") -> str:
    """The frame of a verb as far as it matters for certainty: an infinitive, a preposition, else a clause."""
    for item in rights(verb):
        if item.dep_ in ("ccomp", "xcomp", "advcl") and any(mark.tag_ == "TO" for mark in lefts(item)):
            return "to"
        if item.dep_ == "ccomp":
            return "that"
        if item.dep_ == "prep" and item.lower_ in ("for", "of", "against"):
            return item.lower_
    return "that"


def _is_whether(verb: "Token") -> bool:
    """Whether a cue leaves open what its clause says: "could not say whether the port was closed"."""
    return any(
        mark.lower_ in ("whether", "if") for item in rights(verb) if item.dep_ == "ccomp" for mark in lefts(item) if mark.dep_ == "mark"
    )


def polarity_of(verb: "Token", word: CueWord) -> Polarity:
    """Denied by the word ("denied"), by its negation ("does not believe that") or as a claim that is rejected ("dismissed the report").

    "Did not deny" affirms nothing: denied stays off.
    """
    if word.polarity == "denied":
        return "affirmed" if is_negated(verb) else "denied"
    if word.lemma in REJECTING | ACCEPTING and _is_of_claim(verb):
        return "denied" if is_negated(verb) == (word.lemma in ACCEPTING) else "affirmed"
    return "denied" if is_negated(verb) and word.family in ("think", "plan", "judge") else "affirmed"


def _is_of_claim(verb: "Token") -> bool:
    """Whether what a verb affects is a claim: "dismissed the report that", "agrees with the assertion that"."""
    by_preposition = (child(item, "pobj") for item in rights(verb) if item.dep_ == "prep")
    affected = (child(verb, "dobj", "nsubjpass"), *by_preposition)
    return any(noun is not None and noun.lemma_.lower() in CLAIMS for noun in affected)


def addressee_of(verb: "Token") -> "Token | None":
    """Whom the words were addressed to: "told Reuters", "said to the BBC", "in an interview with the BBC"."""
    if verb.lemma_ in ("tell", "inform", "remind", "assure"):
        return child(verb, "dobj", "dative")
    for item in rights(verb):
        if item.dep_ in ("prep", "dative") and item.lower_ == "to":
            return child(item, "pobj")
        if item.lower_ in ("in", "during") and (talk := child(item, "pobj")) is not None and talk.lemma_ in ("interview", "conversation"):
            partner = child(talk, "prep")
            return child(partner, "pobj") if partner is not None and partner.lower_ in ("with", "to") else None
    return None
