"""Purposes and causes that a clause states, and the means: spans of what hangs on it."""

from collections.abc import Iterator

from twosource.model.span import TextSpan
from twosource.stages.annotate.events.tree import Tree
from twosource.stages.annotate.events.triggers import Trigger

BECAUSE = frozenset({"because"})
DUE = frozenset({"because", "due", "owing", "thanks"})
ANSWERS = frozenset("retaliation revenge response reprisal protest return exchange honour honor defiance answer reaction".split())
"""What something is done in, or as, that says why: "in retaliation for the raid"."""
DONE_WITH = frozenset({"ASSAULT", "CRIME", "COERCE", "THREATEN", "PROTEST"})
LONGEST_REASON = 60
"""Tokens of a reason that are read; see `clauses.LONGEST`."""


def reasons(tree: Tree, trigger: Trigger) -> tuple[TextSpan, ...]:
    """Purpose infinitives, because-clauses and "due to" phrases; of what is done "to save lives by leaving", the saving."""
    heads = (trigger.token, *(() if trigger.verb is None else (trigger.verb,)), *trigger.above)
    kids = {kid for head in heads for kid in tree.kids[head] if _is_reason(tree, kid)}
    aims = {(aim, by) for head in heads for aim, by in _aim(tree, head)}
    return tuple(_whole(tree, root, but) for root, but in sorted([*((kid, -1) for kid in kids), *aims]))


def _aim(tree: Tree, verb: int) -> Iterator[tuple[int, int]]:
    """The infinitive for what is reached by doing this, and the "by" between ("the decision to save lives by leaving")."""
    by = tree.heads[verb]
    aim = tree.heads[by]
    means = tree.deps[verb] == "pcomp" and tree.words[by] == "by"
    if means and tree.tags[aim] == "VB" and tree.deps[aim] in ("acl", "relcl") and any(tree.words[kid] == "to" for kid in tree.kids[aim]):
        yield aim, by


def _is_reason(tree: Tree, kid: int) -> bool:
    dep = tree.deps[kid]
    if dep == "advcl":
        marks = {tree.words[mark] for mark in tree.kids_as(kid, "mark", "aux")}
        return bool(marks & BECAUSE) or (tree.tags[kid] == "VB" and "to" in marks)
    if dep == "prep" and tree.words[kid] in ("in", "as"):
        nouns = tree.kids_as(kid, "pobj")
        answers = any(tree.lemmas[noun] in ANSWERS and tree.has(noun, "prep") for noun in nouns)
        return answers or any(tree.words[noun] == "order" and tree.has(noun, "acl", "relcl") for noun in nouns)
    return dep in ("prep", "advmod", "acomp", "amod") and tree.words[kid] in DUE and tree.has(kid, "pcomp", "prep", "pobj")


def instruments(tree: Tree, trigger: Trigger, kind: str) -> list[int]:
    """Heads of "with" (where something is done to somebody) and "using" phrases of a verb."""
    if trigger.verb is None:
        return []
    found = []
    for kid in tree.kids[trigger.verb]:
        if tree.deps[kid] == "prep" and tree.words[kid] == "with" and kind in DONE_WITH:
            found += [noun for head in tree.kids_as(kid, "pobj") for noun in tree.conjuncts(head)]
        elif tree.deps[kid] == "advcl" and tree.words[kid] == "using":
            found += tree.kids_as(kid, "dobj")
    return [noun for noun in found if tree.entities[noun] not in ("PERSON", "NORP", "DATE", "TIME") and tree.pos[noun] != "PRON"]


def _whole(tree: Tree, root: int, but: int) -> TextSpan:
    kept, stack = [root], [root]
    while stack and len(kept) < LONGEST_REASON:
        for kid in tree.kids[stack.pop()]:
            comma_clause = tree.deps[kid] in ("advcl", "relcl", "acl", "conj") and tree.words[max(kid - 1, 0)] == ","
            if kid != but and not comma_clause and tree.deps[kid] != "punct" and tree.pos[kid] != "SPACE":
                kept.append(kid)
                stack.append(kid)
    return tree.span(min(kept), max(kept))
