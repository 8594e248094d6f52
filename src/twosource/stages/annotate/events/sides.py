"""Verbs whose class is decided by who stands on their sides: "beat" of blows, games and votes, "fall" of prices and people."""

from twosource.stages.annotate.events.nouns import NOUNS
from twosource.stages.annotate.events.senses import ARMY, HAZARDS
from twosource.stages.annotate.events.tree import Tree
from twosource.stages.annotate.events.triggers import is_role

CONTESTANTS = frozenset("team side rival opponent champion club defender holder challenger incumbent candidate favourite favorite".split())
PLURALS = frozenset({"NNS", "NNPS"})
PEOPLE = frozenset("he she they who i we man woman people child boy girl person".split())
FARTHEST_SCORE = 10
"""Tokens after a win within which its score stands."""


def by_sides(tree: Tree, verb: int) -> str | None:
    """The class of such a verb, None where its commonest sense holds."""
    lemma = tree.lemmas[verb]
    if lemma in ("beat", "defeat"):
        return _contest(tree, verb)
    return _of_falling(tree, verb) if lemma == "fall" else None


def _contest(tree: Tree, verb: int) -> str | None:
    """The class of a win: in an election, or where both sides are names or teams and nothing is said of blows; None for blows."""
    after = {noun: tree.words[kid] for kid in tree.kids_as(verb, "prep") for noun in tree.kids_as(kid, "pobj")}
    if any(NOUNS.get(tree.lemmas[noun]) == "ELECTION" for noun in after):
        return "ELECTION"
    by = [noun for kid in tree.kids_as(verb, "agent") for noun in tree.kids_as(kid, "pobj")]
    sides = tree.kids_as(verb, "nsubj", "nsubjpass", "dobj") + by
    if "with" in after.values() or any(tree.lemmas[noun] == "death" for noun in after):
        return None
    named = [side for side in sides if _is_side(tree, side)]
    capitals = all(tree.capital[side] and tree.tags[side] in PLURALS for side in sides) and not tree.titled[verb]
    if len(sides) < 2 or any(tree.lemmas[side] in ARMY for side in sides):
        return None
    return "SPORT" if len(named) == len(sides) or _has_score(tree, verb) or (named and capitals) else None


def _is_side(tree: Tree, noun: int) -> bool:
    """A name, a team, or a bare plural with a capital, as teams are called ("Colts")."""
    if tree.pos[noun] == "PROPN" or tree.entities[noun] or tree.lemmas[noun] in CONTESTANTS:
        return True
    return tree.capital[noun] and tree.tags[noun] in PLURALS and not tree.has(noun, "det", "poss") and not is_role(tree.lemmas[noun])


def _has_score(tree: Tree, verb: int) -> bool:
    """Whether two numbers with a dash between them follow soon ("20-13")."""
    near = range(verb + 1, min(verb + FARTHEST_SCORE, len(tree) - 2))
    return any(tree.words[at].isdigit() and tree.words[at + 1] in ("-", "–") and tree.words[at + 2].isdigit() for at in near)


def _of_falling(tree: Tree, verb: int) -> str | None:
    """Prices fall (None); people fall, and may be hurt by it."""
    subjects = tree.kids_as(verb, "nsubj")
    people = [noun for noun in subjects if tree.words[noun] in PEOPLE or tree.entities[noun] == "PERSON" or is_role(tree.lemmas[noun])]
    onto = [noun for kid in tree.kids_as(verb, "prep") for noun in tree.kids_as(kid, "pobj") if tree.lemmas[noun] in HAZARDS]
    if onto:
        return "ACCIDENT"
    return "OTHER" if people else None
