"""Conditions that something or somebody is left in: "left 20 people dead", "was found guilty", "Three dead in blast"."""

from twosource.stages.annotate.events.tree import Tree
from twosource.stages.annotate.events.words import COPULAS

CONDITIONS = frozenset(
    "dead guilty missing unconscious homeless injured wounded alive unhurt safe ill sick free ablaze alight adrift armed".split()
)
HARM = frozenset({"dead", "injured", "wounded", "missing"})
"""Conditions that a headline counts or says of a name, whatever the parser takes them for: "3 DEAD due to fire", "Singer Ann Lee Dead"."""


def is_condition(tree: Tree, token: int) -> bool:
    """Whether a word says what condition something is left in."""
    if tree.lemmas[token] not in CONDITIONS:
        return False
    return _of_adjective(tree, token) if tree.pos[token] == "ADJ" else _of_headline(tree, token)


def _of_adjective(tree: Tree, adjective: int) -> bool:
    above = tree.heads[adjective]
    counted = tree.has(adjective, "nummod", "nsubj") and tree.deps[adjective] != "acomp"
    if counted or (tree.deps[adjective] == "amod" and above < adjective):  # headlines: "30 dead", "Five people dead"
        return True
    if tree.deps[adjective] == "ROOT" and adjective and tree.pos[adjective - 1] == "NUM":  # "3 | dead", which the parser splits
        return True
    joined = tree.deps[adjective] in ("oprd", "ccomp", "conj", "acomp")
    return joined and tree.pos[above] == "VERB" and tree.lemmas[above] not in COPULAS


def _of_headline(tree: Tree, noun: int) -> bool:
    """What is taken for a noun or a name right behind a number or a person's name, with nothing that it could stand before."""
    if tree.words[noun] not in HARM or tree.pos[noun] not in ("NOUN", "PROPN") or not noun:
        return False
    behind = tree.pos[noun - 1] == "NUM" or (tree.pos[noun - 1] == "PROPN" and tree.entities[noun] in ("", "PERSON"))
    return behind and noun + 1 < len(tree) and tree.pos[noun + 1] not in ("NOUN", "PROPN", "ADJ")
