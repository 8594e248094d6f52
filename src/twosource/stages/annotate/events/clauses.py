"""The words of an event: its own clause with its arguments, without what merely hangs on it."""

from collections.abc import Container

from twosource.stages.annotate.events.phrases import first_of, last_of
from twosource.stages.annotate.events.tree import Tree
from twosource.stages.annotate.events.triggers import Trigger
from twosource.stages.annotate.events.words import STOP_WORDS

LONGEST = 120
"""Tokens of a clause that are read: beyond it the parse is of a list or of broken text, and the cost must stay linear."""
FARTHEST_ANTECEDENT = 4
"""Tokens between a noun and the relative clause that takes it into its span."""

HANGS_ON = frozenset({"advcl", "parataxis", "cc", "mark", "preconj", "intj", "punct", "csubj", "meta"})
CONNECTIVES = frozenset(
    "however also meanwhile then thus therefore yet moreover furthermore besides still instead hence nevertheless nonetheless so "
    "additionally earlier later now reportedly apparently allegedly".split()
) - {"earlier", "later", "now"}
OPENERS = {")": "(", "”": "“", "’": "‘", '"': '"', "'": "'", "]": "["}
CONTENT = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "NUM"})
LEFT_OUT = frozenset({"according", "despite", "because", "due", "owing", "unlike"})
"""Prepositions of phrases that say something of their own: a source, a cause, a concession."""


def clause_tokens(tree: Tree, trigger: Trigger, cues: Container[int]) -> list[int]:
    """The tokens of the event's own clause, in order. Its span runs from the first to the last."""
    host = trigger.host
    if trigger.verb is None:
        tokens = _collect(tree, host, frozenset(), cues, trigger.form == "noun")
        return _trim(tree, _with_object(tree, host, tokens) if tree.pos[host] == "ADJ" else tokens)
    spine = frozenset((trigger.verb, *trigger.above))
    tokens = _collect(tree, host, spine, cues)
    small = (
        tree.deps[host] in ("ccomp", "xcomp")
        and tree.tags[host] in ("VBN", "VBD", "VBG")
        and not tree.has(host, "nsubj", "nsubjpass", "mark")
    )
    return _trim(tree, _with_object(tree, host, tokens) if small else _with_antecedent(tree, host, tokens))


def _trim(tree: Tree, tokens: list[int]) -> list[int]:
    """Without punctuation at either end, unless it closes what was opened within."""
    first, end = 0, len(tokens)
    while end - first > 1 and tree.pos[tokens[first]] in ("PUNCT", "SPACE"):
        first += 1
    while end - first > 1 and _dangles(tree, tokens[end - 1]):
        end -= 1
    after = tokens[end - 1] + 1
    opener = OPENERS.get(tree.words[after]) if after < len(tree) else None
    inside = [tree.words[token] for token in range(max(tokens[first], after - LONGEST), after)] if opener else []
    if opener and inside.count(opener) > (
        inside.count(tree.words[after]) if tree.words[after] != opener else inside.count(opener) // 2 * 2
    ):
        return [*tokens[first:end], after]
    return tokens[first:end]


def _dangles(tree: Tree, token: int) -> bool:
    """Punctuation, or a preposition that has lost its noun."""
    return tree.pos[token] in ("PUNCT", "SPACE") or (tree.deps[token] == "prep" and not tree.kids[token])


def _collect(tree: Tree, root: int, spine: frozenset[int], cues: Container[int], bare: bool = False) -> list[int]:
    """The subtree of `root` less what hangs on it; `bare`: less its relative clause and what it is joined to."""
    kept, stack = [root], [root]
    while stack and len(kept) < LONGEST:
        at = stack.pop()
        for kid in tree.kids[at]:
            dropped = _hangs_on_verb(tree, kid, cues) if at in spine else _hangs_on_noun(tree, kid, bare and at == root)
            if not dropped:
                kept.append(kid)
                stack.append(kid)
    return sorted(kept)


def _hangs_on_verb(tree: Tree, kid: int, cues: Container[int]) -> bool:
    dep = tree.deps[kid]
    if _introduces(tree, kid):
        return True
    if dep in HANGS_ON or (tree.words[kid] in LEFT_OUT and dep != "acomp") or tree.pos[kid] == "SPACE":
        return True
    if dep == "prep" and kid < tree.heads[kid] and tree.has(kid, "pcomp"):
        return True
    if dep in ("conj", "dep", "ccomp") and tree.pos[kid] in ("VERB", "AUX"):
        return dep != "ccomp" or kid in cues or kid < tree.heads[kid]
    return dep == "advmod" and tree.words[kid] in CONNECTIVES


def _introduces(tree: Tree, kid: int) -> bool:
    """The word "when", or all up to the conjunction of "hours after protesters stormed parliament"."""
    if tree.deps[kid] == "advmod" and tree.tags[kid] == "WRB":
        return True
    if tree.deps[kid] not in ("npadvmod", "advmod"):
        return False
    mark = tree.kid(tree.heads[kid], "mark")
    return mark is not None and kid < mark


def _hangs_on_noun(tree: Tree, kid: int, at_root: bool) -> bool:
    dep = tree.deps[kid]
    if dep in ("appos", "parataxis"):
        return True
    if tree.pos[kid] == "SPACE" or (at_root and dep in ("conj", "cc", "punct")):
        return True
    if dep == "relcl" and tree.pos[tree.heads[kid]] == "PROPN":
        return True
    if dep in ("relcl", "acl", "advcl"):
        first = kid
        while (left := next((k for k in tree.kids[first] if k < first), None)) is not None:
            first = left
        return (at_root and dep == "relcl") or (first > 0 and tree.words[first - 1] in (",", "—", "–", "-", "("))
    return False


def _with_object(tree: Tree, predicate: int, tokens: list[int]) -> list[int]:
    """With the object above that it is said of: "left 20 people dead", "show the bridge collapsed"."""
    above = tree.heads[predicate]
    if tree.deps[predicate] == "amod" and above < tokens[0]:
        return [*range(first_of(tree, above), above + 1), *tokens]
    noun = tree.kid(above, "dobj")
    if noun is None or not above < noun < tokens[0]:
        return tokens
    return [*(token for token in _collect(tree, noun, frozenset(), ()) if token < tokens[0]), *tokens]


def _with_antecedent(tree: Tree, host: int, tokens: list[int]) -> list[int]:
    """A relative or participle clause takes the noun it hangs on into its span: "a bridge used by Russian troops"."""
    if (
        tree.deps[host] not in ("relcl", "acl")
        or tree.has(host, "mark")
        or any(tree.words[kid] == "to" for kid in tree.kids_as(host, "aux"))
    ):
        return tokens
    noun = tree.heads[host]
    if noun >= tokens[0] or tokens[0] - noun > FARTHEST_ANTECEDENT:
        return tokens
    last = last_of(tree, noun)
    return [*range(first_of(tree, noun), last + 1), *(token for token in tokens if token > last)]


def head_words(tree: Tree, tokens: list[int]) -> tuple[str, ...]:
    """The content lemmas of a clause, in order."""
    return tuple(tree.lemmas[token] for token in tokens if tree.pos[token] in CONTENT and tree.lemmas[token] not in STOP_WORDS)
