"""Noun phrases as spans: the noun with what names or counts it, not the clauses and tails that hang on it."""

from twosource.model.span import TextSpan
from twosource.stages.annotate.events.tree import Tree

BEFORE = frozenset({"det", "amod", "compound", "poss", "nummod", "quantmod", "nmod", "predet", "advmod", "neg", "npadvmod"})
DEEPEST = 10
"""Modifiers of modifiers that are followed to the left; prose has three or four."""
LONGEST_TAIL = 6
"""Words of an "of" phrase that still name the thing ("the president of the United States of America")."""


def noun_phrase(tree: Tree, noun: int) -> TextSpan:
    """From the first modifier to the noun, with a short "of" phrase."""
    return tree.span(first_of(tree, noun), last_of(tree, noun))


def first_of(tree: Tree, noun: int) -> int:
    """The first token of the noun phrase: the leftmost modifier of the leftmost modifier, and so on."""
    at = noun
    for _ in range(DEEPEST):
        left = next((kid for kid in tree.kids[at] if kid < at and tree.deps[kid] in BEFORE), None)
        if left is None:
            break
        at = left
    return at


def last_of(tree: Tree, noun: int) -> int:
    """The last token: the noun, or the end of a short "of" phrase right behind it."""
    last = at = noun
    while True:
        tail = next((kid for kid in tree.kids[at] if kid == at + 1 and tree.deps[kid] == "prep" and tree.words[kid] == "of"), None)
        inner = tree.kid(tail, "pobj") if tail is not None else None
        if inner is None or inner - noun > LONGEST_TAIL:
            return last
        last = at = inner
