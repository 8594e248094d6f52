"""Pronouns that mean an event: "a strike which lasted a week", "This was an assassination", "It came a day after the vote"."""

from collections.abc import Mapping

from twosource.model.mentions import EventMention
from twosource.stages.annotate.events.nouns import NOUNS
from twosource.stages.annotate.events.tree import Tree
from twosource.stages.annotate.events.triggers import predicate_of

RELATIVE = frozenset({"which", "that"})
POINTING = frozenset({"it", "this", "that"})
OCCURRING = frozenset("come happen occur follow take begin end last start erupt unfold".split())
"""Verbs whose subject is an event where they have a time or another event beside them."""
CAUSING = frozenset("cause lead spark prompt trigger bring force leave mean make raise end follow draw".split())
"""Verbs whose subject, where it is "this", "that" or "which", is what was told before."""
BESIDE = ("npadvmod", "advcl", "prep", "advmod")
CLAUSAL = ("ccomp", "csubj", "xcomp")
"""What "it" only announces: "It was a surprise that he came"."""
FARTHEST = 60
"""Tokens back to the sentence before; longer ones are not looked through."""


def meant_by_pronoun(tree: Tree, token: int, told: Mapping[int, EventMention]) -> EventMention | None:
    """The event that a pronoun means, None for none or another thing. `told`: the events of the article by the token of their trigger."""
    word, tag = tree.words[token], tree.tags[token]
    if word in RELATIVE and tag in ("WDT", "IN", "DT") and (event := _of_relative(tree, token, told)):
        return event
    if word in POINTING and tag in ("PRP", "DT") and tree.deps[token] in ("nsubj", "nsubjpass"):
        return _of_subject(tree, token, told)
    return None


def _of_relative(tree: Tree, pronoun: int, told: Mapping[int, EventMention]) -> EventMention | None:
    """What a relative clause is said of: an event noun; where it says that something took place, the event noun told last before."""
    clause = tree.heads[pronoun]
    antecedent = tree.heads[clause]
    if tree.deps[clause] != "relcl" or antecedent >= pronoun:
        return None
    if antecedent in told:
        event = told[antecedent]
        spoken = tree.pos[antecedent] == "VERB" and tree.lemmas[clause] not in CAUSING
        return None if spoken else event
    if _takes_place(tree, clause):
        return next((told[at] for at in range(pronoun - 1, max(-1, pronoun - FARTHEST), -1) if at in told and tree.pos[at] == "NOUN"), None)
    return None


def _takes_place(tree: Tree, verb: int) -> bool:
    lemma = tree.lemmas[verb]
    return lemma in ("happen", "occur") or (lemma == "take" and any(tree.words[kid] == "place" for kid in tree.kids_as(verb, "dobj")))


def _of_subject(tree: Tree, pronoun: int, told: Mapping[int, EventMention]) -> EventMention | None:
    """What "it", "this" or "that" is said to be, where that is an event; of what occurs or brings something about, the sentence before."""
    verb = tree.heads[pronoun]
    if tree.lemmas[verb] == "be":
        predicate = predicate_of(tree, verb)
        event = None if predicate is None or tree.has(verb, *CLAUSAL) else told.get(predicate)
        return event if event and tree.pos[predicate or 0] == "NOUN" and event.lemma in NOUNS else None
    lemma = tree.lemmas[verb]
    occurs = _takes_place(tree, verb) or (lemma in OCCURRING - {"take"} and tree.has(verb, *BESIDE))
    if occurs or (lemma in CAUSING and tree.words[pronoun] != "it" and tree.has(verb, "dobj", "prep", "ccomp")):
        return _of_sentence_before(tree, pronoun, told)
    return None


def _of_sentence_before(tree: Tree, token: int, told: Mapping[int, EventMention]) -> EventMention | None:
    """The event that the sentence before is built on."""
    own = token
    while tree.heads[own] != own:
        own = tree.heads[own]
    roots = (at for at in range(token - 1, max(-1, token - FARTHEST), -1) if tree.heads[at] == at and at != own and tree.pos[at] == "VERB")
    root = next(roots, None)
    return None if root is None else next((told[at] for at in (root, *tree.kids_as(root, "dobj")) if at in told), None)
