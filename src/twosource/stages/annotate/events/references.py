"""References: words that mean an event without telling it, as in "the trial date", "the damaged bridge", "a strike which lasted a week".

They make no claim. An event's entry lists them, so that whoever follows an event through an article finds every word that means it.
"""

from collections.abc import Container, Iterator, Mapping

from twosource.model.mentions import EventMention
from twosource.stages.annotate.events.acts import ACTS
from twosource.stages.annotate.events.conditions import CONDITIONS
from twosource.stages.annotate.events.derivations import verb_behind
from twosource.stages.annotate.events.nouns import NOUNS
from twosource.stages.annotate.events.pronouns import meant_by_pronoun
from twosource.stages.annotate.events.tree import Tree
from twosource.stages.annotate.events.triggers import FOLLOWS, SHORTEST_DOING, THINGS, is_transparent
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
SAID_AND_DONE = frozenset(
    """admit announce believe conclude confess confirm credit decide determine disclose discover doubt expect explain fear feel find hear
    hope identify indicate know learn portray predict prove realise realize recall regard reveal see show suggest suspect think
    want""".split()
)
"""Verbs that bring somebody's words or thoughts and yet tell a deed or a state of their own, which a noun of theirs often names ("the
announcement", "her belief"); plain verbs of saying do not. What they bring is an attribution; the deed makes no claim of its own."""
AFFECTING = frozenset("affect endanger imperil divide frustrate".split())
DEED_VERBS = frozenset(VERBS) | {verb_behind(noun) for noun in NOUNS} | AFFECTING
PRISONS = frozenset({"prison", "jail"})
SERVED = frozenset({"term", "time"})


Told = Mapping[int, EventMention]
"""The events of an article by a token."""


def find_references(tree: Tree, story: Container[int], told: Told, verbs: Told) -> tuple[EventMention, ...]:
    """The references among the tokens of `story`, in order.

    `told`: the events by the token of their trigger; `verbs`: by a verb that stands too far from its event noun to be of one mention with
    it ("the vote planned for May will be held").
    """
    found = (
        _reference(tree, token, lemma, kind)
        for token in range(len(tree))
        if token in story and token not in told
        for lemma, kind in (_of_event(verbs[token]) if token in verbs else _read(tree, token, told))
    )
    return tuple(found)


def _of_event(event: EventMention) -> Iterator[tuple[str, str]]:
    yield event.root or event.lemma, event.type


def _read(tree: Tree, token: int, told: Told) -> Iterator[tuple[str, str]]:
    """The verb or event noun that a token means, and its class."""
    word, lemma, pos = tree.words[token], tree.lemmas[token], tree.pos[token]
    if pos in ("ADJ", "PROPN") and tree.deps[token] in MODIFIERS and tree.heads[token] > token and lemma in BEFALLEN:
        yield lemma, "OTHER"
    elif pos in ("NOUN", "PROPN") and (tree.entities[token] not in NAMES or tree.is_common(token)):
        yield from _of_noun(tree, token)
    elif pos in ("VERB", "ADJ") and tree.deps[token] in MODIFIERS and tree.heads[token] > token:
        verb = _participle_of(word, VERBS)
        if verb is None and word not in ADJECTIVAL:
            verb = _participle_of(word, DEED_VERBS) or (lemma if pos == "VERB" else None)
        if verb is not None:
            yield verb, VERBS.get(verb, "OTHER")
    elif pos == "VERB" and lemma in SAID_AND_DONE and tree.is_verb(token) and not is_transparent(tree, token):
        guilty = next((told[kid] for kid in tree.kids[token] if lemma == "find" and kid in told and told[kid].form == "state"), None)
        yield from _of_event(guilty) if guilty else iter([(lemma, "OTHER")])
    elif event := meant_by_pronoun(tree, token, told):
        yield from _of_event(event)


def _of_noun(tree: Tree, token: int) -> Iterator[tuple[str, str]]:
    word, lemma, pos = tree.words[token], tree.lemmas[token], tree.pos[token]
    if _is_tool(tree, token):
        return
    noun = next((form for form in (lemma, word, word.removesuffix("s")) if form in NOUNS), None)
    if noun is not None and (pos == "NOUN" or tree.opens(token)):
        yield verb_behind(noun), NOUNS[noun]
    elif pos == "NOUN" and lemma in SERVED and any(tree.lemmas[kid] in PRISONS for kid in tree.kids_as(token, "compound")):
        yield "jail", VERBS["jail"]
    elif pos == "NOUN" and (lemma in ACTS or _is_charged_with(tree, token)):
        yield lemma, "OTHER"


def _is_tool(tree: Tree, token: int) -> bool:
    return tree.deps[token] in MODIFIERS and tree.lemmas[tree.heads[token]] in TOOLS


def _is_charged_with(tree: Tree, token: int) -> bool:
    """A deed before what came of it: "a driving conviction"."""
    word, head = tree.words[token], tree.lemmas[tree.heads[token]]
    doing = tree.tags[token] == "NN" and word.endswith("ing") and len(word) > SHORTEST_DOING and word not in THINGS
    return doing and tree.deps[token] == "compound" and (head in FOLLOWS or head in NOUNS)


def _participle_of(word: str, verbs: Container[str]) -> str | None:
    """The verb of a participle, of those given: "damaged", "slain", "striking"."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    word = word.removeprefix("un")
    for ending in ("ed", "ing"):
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < SHORTEST:
            continue
        forms = (stem, stem + "e", stem[:-1] + "y" if stem.endswith("i") else stem, stem[:-1] if stem[-1] == stem[-2] else stem)
        verb = next((form for form in forms if form in verbs), None)
        if verb is not None:
            return verb
    return None


SHORTEST = 3
"""Letters of a stem."""
IRREGULAR = {"slain": "slay", "stolen": "steal", "hurt": "hurt", "sunken": "sink", "shot": "shoot", "beaten": "beat", "sold": "sell"}


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
