"""The parse, asked in the terms of this layer: who is the subject of a cue, where does a noun phrase or clause begin and end.

Edges of subtrees come from spaCy in constant time, so that nested clauses cost no more than flat ones.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from twosource.stages.annotate.attributions.candidates import Range

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
INHERITING = frozenset({"conj", "xcomp", "advcl", "pcomp", "ccomp", "acl", "prep", "dep", "parataxis"})
"""Relations through which a verb without a subject takes that of the verb above it."""
NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
QUOTING = frozenset({"quote", "cite", "report"})
"""Verbs with somebody "as saying"."""
TABLE = "twosource.children"
"""Where a document keeps the children of its tokens."""
MAX_CLIMB = 5
"""How many verbs up a missing subject is looked for; deeper chains are parse errors."""


def dependents(token: "Token") -> Iterator["Token"]:
    """The children of a token in text order; those of spaCy are searched for among all tokens beneath it each time."""
    doc = token.doc
    return (doc[index] for index in _table(doc)[token.i])


def lefts(token: "Token") -> Iterator["Token"]:
    """The children before a token."""
    return (item for item in dependents(token) if item.i < token.i)


def rights(token: "Token") -> Iterator["Token"]:
    """The children behind a token."""
    return (item for item in dependents(token) if item.i > token.i)


def _table(doc: "Doc") -> list[list[int]]:
    """The children of every token, made once for a document and kept with it."""
    table: list[list[int]] | None = doc.user_data.get(TABLE)
    if table is None:
        table = [[] for _ in doc]
        for token in doc:
            if token.head.i != token.i:
                table[token.head.i].append(token.i)
        doc.user_data[TABLE] = table
    return table


def children(token: "Token", *relations: str) -> list["Token"]:
    """The children in these relations, in text order."""
    return [child for child in dependents(token) if child.dep_ in relations]


def child(token: "Token", *relations: str) -> "Token | None":
    """The first child in one of these relations."""
    return next((item for item in dependents(token) if item.dep_ in relations), None)


def subtree(token: "Token") -> Range:
    """The token range under a token."""
    return token.left_edge.i, token.right_edge.i + 1


def is_passive(verb: "Token") -> bool:
    """Whether a verb is passive: by its auxiliary or its subject, or as a reduced relative ("the deal, announced on Friday")."""
    if any(item.dep_ in ("auxpass", "nsubjpass", "agent") for item in dependents(verb)):
        return True
    return verb.tag_ == "VBN" and verb.dep_ in ("acl", "amod")


def is_negated(verb: "Token") -> bool:
    """Whether a verb stands under "not" or "never"."""
    return any(item.dep_ == "neg" or item.lower_ in ("never", "n't", "not") for item in dependents(verb))


def subject_of(verb: "Token") -> "Token | None":
    """Who does what the verb says: its subject, the agent of a passive, else the subject of the verb that governs it."""
    if (above := quoting(verb)) is not None:
        return child(above, "nsubjpass" if is_passive(above) else "dobj")
    for _ in range(MAX_CLIMB):
        if is_passive(verb):
            return _agent(verb)
        own = next((item for item in dependents(verb) if item.dep_ in SUBJECTS), None) or _inverted_subject(verb)
        if own is not None:
            return own if own.dep_ != "expl" else None
        if verb.dep_ == "acl" and verb.head.pos_ in NOUNS:
            return verb.head
        controlled = _controller(verb, verb.head)
        if controlled is not None or not _inherits(verb):
            return controlled
        verb = verb.head
    return None


def quoting(verb: "Token") -> "Token | None":
    """The verb that quotes somebody as saying what a verb says: "quoted her as saying", "was quoted as saying"."""
    above = verb.head
    if verb.dep_ != "pcomp" or verb.tag_ != "VBG" or above.lower_ != "as" or above.head.lemma_ not in QUOTING:
        return None
    return above.head


def quoted_saying(verb: "Token") -> "Token | None":
    """The "saying" of "quoted as saying"."""
    by = next((item for item in rights(verb) if item.dep_ == "prep" and item.lower_ == "as"), None)
    said = child(by, "pcomp") if by is not None else None
    return said if said is not None and quoting(said) is not None else None


def _inherits(verb: "Token") -> bool:
    """Whether a verb without a subject has that of its head."""
    if verb.head.i == verb.i or verb.dep_ not in INHERITING:
        return False
    return not (verb.head.pos_ in NOUNS and verb.dep_ in ("conj", "pcomp", "prep"))


def swallowed_subject(verb: "Token") -> "Token | None":
    """The subject of "..., the governor Jo Kim said" or "..., Jo Kim, the governor, said": the parser may hang it on the last noun of the
    speech, as an apposition.
    """
    if verb.i < 2 or any(item.dep_ in SUBJECTS for item in dependents(verb)):
        return None
    item = verb.nbor(-2) if verb.nbor(-1).text == "," else verb.nbor(-1)
    found = None
    while item.dep_ in ("appos", "compound", "flat") and item.head.i < item.i:
        if item.dep_ == "appos" and item.left_edge.i > 0 and item.left_edge.nbor(-1).text == ",":
            found = item
        item = item.head
    return found


def _inverted_subject(verb: "Token") -> "Token | None":
    """The subject of "said a spokesman, Jo Bull": the parser may take the subject behind the verb for its object."""
    if verb.tag_ not in ("VBD", "VBZ") or child(verb, "ccomp") is None:
        return None
    swallowed = swallowed_subject(verb)
    if swallowed is not None:
        return swallowed
    for item in rights(verb):
        if (
            item.pos_ in ("NOUN", "PROPN")
            and item.left_edge.i == verb.i + 1
            and item.dep_ in ("dobj", "attr", "oprd", "npadvmod", "ccomp", "dep")
        ):
            return item
    return None


def _controller(verb: "Token", above: "Token") -> "Token | None":
    """Of an infinitive under a verb with an object, the object is the subject ("they asked him to say")."""
    if verb.dep_ != "xcomp" or verb.tag_ != "VB":
        return None
    return child(above, "dobj") if not is_passive(above) else child(above, "nsubjpass")


def _agent(verb: "Token") -> "Token | None":
    by = child(verb, "agent")
    return child(by, "pobj") if by is not None else None


def antecedent(token: "Token") -> "Token":
    """The noun that a relative pronoun stands for; any other token is its own."""
    if token.tag_ not in ("WP", "WDT"):
        return token
    verb = token.head
    for _ in range(MAX_CLIMB):
        if verb.dep_ == "relcl":
            return verb.head
        if verb.dep_ not in INHERITING:
            break
        verb = verb.head
    return token


def ends_sentence(token: "Token") -> bool:
    """Whether a token is a sentence's end mark; the point of an abbreviation that the tokenizer split off is none."""
    return token.text in (".", "?", "!", "…", "...") and token.pos_ == "PUNCT"


def breaks_line(token: "Token") -> bool:
    """Whether a token is a line break or blank line."""
    return token.is_space and "\n" in token.text


def is_finite(token: "Token") -> bool:
    """Whether a token is a verb in a finite form."""
    return token.tag_ in ("VBD", "VBZ", "VBP", "MD")


def is_so_called(verb: "Token") -> bool:
    """The "called" of "so-called"."""
    return verb.lower_ == "called" and verb.i > 1 and verb.nbor(-1).text == "-" and verb.nbor(-2).lower_ == "so"


def noun_phrase(head: "Token") -> Range:
    """The words that name a source: the noun's subtree up to a relative clause, without the punctuation at its end."""
    start, end = subtree(head)
    for item in rights(head):
        if item.dep_ in ("relcl", "parataxis", "advcl", "ccomp", "conj") and item.pos_ in ("VERB", "AUX"):
            end = min(end, item.left_edge.i)
    return trim(head.doc, start, max(end, head.i + 1))


def verb_group(verb: "Token") -> Range:
    """The verb with its auxiliaries, particles and negation as far as they stand next to it."""
    start = end = verb.i
    helpers = {
        item.i for item in dependents(verb) if item.dep_ in ("aux", "auxpass", "neg", "advmod", "prt") and item.n_lefts + item.n_rights == 0
    }
    while start - 1 in helpers and verb.doc[start - 1].dep_ != "advmod":
        start -= 1
    while end + 1 in helpers and verb.doc[end + 1].dep_ == "prt":
        end += 1
    if (above := quoting(verb)) is not None and above.i == start - 2:
        start = verb_group(above)[0]
    return start, end + 1


def trim(doc: "Doc", start: int, end: int) -> Range:
    """The range without blanks, commas and dashes at its ends (never emptied: at least one token stays)."""
    while start < end - 1 and (doc[start].is_space or doc[start].text in ",;:—–-―"):
        start += 1
    while end > start + 1 and (doc[end - 1].is_space or doc[end - 1].text in ",;:—–-―"):
        end -= 1
    return start, end
