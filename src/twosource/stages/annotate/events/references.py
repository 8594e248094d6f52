"""References: words that mean an event without telling it, as in "the trial date", "the damaged bridge", "a strike which lasted a week".

They make no claim. An event's entry lists them, so that whoever follows an event through an article finds every word that means it.
"""

from collections.abc import Container, Iterator, Mapping

from twosource.model.mentions import EventMention
from twosource.stages.annotate.events.acts import ACTS
from twosource.stages.annotate.events.derivations import verb_behind
from twosource.stages.annotate.events.nouns import NOUNS
from twosource.stages.annotate.events.tree import Tree
from twosource.stages.annotate.events.triggers import CONDITIONS, FOLLOWS, SHORTEST_DOING, THINGS
from twosource.stages.annotate.events.verbs import VERBS

NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "WORK_OF_ART", "NORP", "LAW"})
"""Entity types within which a word is part of a name ("the War Office")."""
MODIFIERS = ("compound", "nmod", "amod")
TOOLS = frozenset(
    """helicopter dog fighter force forces team squad officer department ministry minister office agency brigade insurance policy law
    act plane jet ship machine company firm group committee council commission engine alarm escape exit line""".split()
)
"""What is named after what it is for, whether or not that ever happened ("attack helicopter", "fire department")."""
ADJECTIVAL = frozenset(
    """following leading growing existing remaining surrounding upcoming missing rising running working living outstanding long-running
    increasing promising moving ruling sitting standing developing neighbouring neighboring fixed given limited united used unprecedented
    unidentified unnamed so-called combined advanced mixed complicated detailed dedicated experienced educated armed based sized aged
    skilled related estimated alleged suspected unknown interested involved""".split()
)
"""Participles that mostly say what something is like, not what befell it."""
BEFALLEN = CONDITIONS - {"free", "safe", "armed"}
"""Conditions that something brought about even before a noun: "the missing boy", but a free press was never freed."""
PRONOUNS = frozenset({"which", "that"})


def find_references(tree: Tree, story: Container[int], told: Mapping[int, EventMention]) -> tuple[EventMention, ...]:
    """The references among the tokens of `story`, in order. `told`: the events of the article by the token of their trigger."""
    found = (
        _reference(tree, token, lemma, kind) for token in range(len(tree)) if token in story for lemma, kind in _read(tree, token, told)
    )
    return tuple(found)


def _read(tree: Tree, token: int, told: Mapping[int, EventMention]) -> Iterator[tuple[str, str]]:
    """The verb or event noun that a token means, and its class."""
    if token in told:
        return
    word, lemma, pos = tree.words[token], tree.lemmas[token], tree.pos[token]
    if pos in ("NOUN", "PROPN") and tree.entities[token] not in NAMES:
        noun = next((form for form in (lemma, word, word.removesuffix("s")) if form in NOUNS), None)
        if noun is not None and (pos == "NOUN" or _opens(tree, token)) and not _is_tool(tree, token):
            yield verb_behind(noun), NOUNS[noun]
        elif (lemma in ACTS or _is_charged_with(tree, token)) and pos == "NOUN" and not _is_tool(tree, token):
            yield lemma, "OTHER"
    elif pos == "ADJ" and tree.deps[token] == "amod" and lemma in BEFALLEN:
        yield lemma, "OTHER"
    elif pos in ("VERB", "ADJ") and tree.deps[token] in MODIFIERS and tree.heads[token] > token:
        verb = _participle_of(word) or (lemma if pos == "VERB" and word not in ADJECTIVAL else None)
        if verb is not None:
            yield verb, VERBS.get(verb, "OTHER")
    elif word in PRONOUNS and tree.tags[token] in ("WDT", "IN", "DT"):
        antecedent = _antecedent(tree, token)
        event = None if antecedent is None else told.get(antecedent)
        if event is not None:
            yield event.root or event.lemma, event.type


def _opens(tree: Tree, token: int) -> bool:
    """Whether a capital says nothing: in a title, or at the head of a sentence."""
    return tree.titled[token] or token == 0 or tree.words[token - 1].isspace() or tree.words[token - 1] in (".", "!", "?", ":", "“", '"')


def _is_tool(tree: Tree, token: int) -> bool:
    return tree.deps[token] in MODIFIERS and tree.lemmas[tree.heads[token]] in TOOLS


def _is_charged_with(tree: Tree, token: int) -> bool:
    """A deed before what came of it: "a driving conviction"."""
    word, head = tree.words[token], tree.lemmas[tree.heads[token]]
    doing = tree.tags[token] == "NN" and word.endswith("ing") and len(word) > SHORTEST_DOING and word not in THINGS
    return doing and tree.deps[token] == "compound" and (head in FOLLOWS or head in NOUNS)


def _participle_of(word: str) -> str | None:
    """The verb of a participle: "damaged", "slain", "striking"."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    for ending in ("ed", "ing"):
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < SHORTEST:
            continue
        forms = (stem, stem + "e", stem[:-1] + "y" if stem.endswith("i") else stem, stem[:-1] if stem[-1] == stem[-2] else stem)
        verb = next((form for form in forms if form in VERBS), None)
        if verb is not None:
            return verb
    return None


SHORTEST = 3
"""Letters of a stem."""
IRREGULAR = {"slain": "slay", "stolen": "steal", "hurt": "hurt", "sunken": "sink", "shot": "shoot", "beaten": "beat", "sold": "sell"}


def _antecedent(tree: Tree, pronoun: int) -> int | None:
    """The noun that a relative pronoun stands for."""
    clause = tree.heads[pronoun]
    return tree.heads[clause] if tree.deps[clause] == "relcl" and tree.heads[clause] < pronoun else None


def _reference(tree: Tree, token: int, root: str, kind: str) -> EventMention:
    start, end = tree.span(token, token)
    return EventMention(
        start=start,
        end=end,
        lemma=tree.lemmas[token],
        type=kind,
        actors=(),
        recipients=(),
        polarity="affirmed",
        certainty="stated",
        clause=(start, end),
        form="noun",
        root=root,
    )
