"""Whether it is said to have happened: polarity, certainty and status."""

from dataclasses import dataclass
from typing import Final, Literal

from twosource.model.mentions import Certainty, Polarity
from twosource.stages.annotate.events.tree import Tree
from twosource.stages.annotate.events.triggers import Trigger
from twosource.stages.annotate.events.verbs import VERBS
from twosource.stages.annotate.events.words import HEDGES, NEGATIVE, NEGATIVE_VERBS, RAISING

Status = Literal["done", "ongoing", "planned", "threatened", "ordered", "hypothetical", "habitual"]

CONDITIONS = frozenset({"if", "unless", "whether", "lest", "should"})
ORDERS = frozenset("order command instruct tell direct require authorise authorize".split())
PLANS = frozenset("plan intend aim expect set prepare schedule decide promise pledge vow agree want mean offer volunteer".split())
WISHES = frozenset("hope wish want try attempt seek like need look struggle".split())
HABITS = frozenset("often usually regularly always routinely frequently typically normally daily weekly annually repeatedly_every".split())
FUTURE = frozenset({"will", "'ll", "shall", "wo", "’ll"})
LIKELY = frozenset({"likely", "unlikely"})
SCHEDULED = frozenset({"due", "set", "poised", "bound", "scheduled"})
CONDITIONAL = frozenset({"would", "'d", "’d"})
POSSIBLE = frozenset({"may", "might", "could"})
ALLEGING = frozenset("accuse suspect charge suspicion accusation allegation charge indict".split())
"""What is alleged with these ("accused of killing", "charged with murder") is not stated."""
DOUBTS = frozenset("fear concern worry rumour rumor suspicion possibility doubt speculation suspect hope".split())
GOVERNED = frozenset({"xcomp", "ccomp", "acl", "advcl"})
FOCUSING = frozenset("only just merely simply".split())
"""Words after "not" by which more is said and nothing denied ("not only are they leaving")."""
BROUGHT_ABOUT = frozenset({"force", "help", "allow", "lead", "cause"})
"""Verbs whose infinitive has happened if they have."""
NOUN_STATUS: Final[dict[Status, frozenset[str]]] = {
    "planned": frozenset("planned proposed upcoming future scheduled expected forthcoming imminent promised next".split()),
    "hypothetical": frozenset("possible potential hypothetical eventual would-be any feared likely".split()),
    "threatened": frozenset({"threatened"}),
    "ongoing": frozenset("ongoing continuing current continued unfolding".split()),
    "ordered": frozenset({"ordered", "mandatory"}),
}


@dataclass(frozen=True, slots=True)
class Modality:
    """How an event stands to the facts."""

    polarity: Polarity
    certainty: Certainty
    status: Status


def modality_of(tree: Tree, trigger: Trigger, headline: bool) -> Modality:
    """Read the auxiliaries, adverbs, negations and governing verbs of an event."""
    if trigger.verb is None:
        return _of_noun(tree, trigger)
    verbs = (trigger.verb, *trigger.above)
    denied = sum(_negations(tree, verb, trigger.token) for verb in verbs) + sum(
        tree.lemmas[verb] in NEGATIVE_VERBS for verb in trigger.above
    )
    denied += trigger.token != trigger.verb and _negates_noun(tree, trigger.token)
    status = _status(tree, trigger, verbs, headline)
    return Modality("denied" if denied % 2 else "affirmed", _certainty(tree, verbs, status), status)


def _negations(tree: Tree, verb: int, token: int) -> int:
    count = sum(tree.words[kid] in ("unable", "unlikely") for kid in tree.kids_as(verb, "acomp"))
    count += sum(_is_negation(tree, kid) or (kid != token and _is_none(tree, kid)) for kid in tree.kids[verb])
    if tree.deps[verb] == "pcomp" and tree.words[tree.heads[verb]] == "without":
        count += 1
    if tree.deps[verb] == "xcomp" and tree.lemmas[tree.heads[verb]] in ("refuse", "decline"):
        count += 1
    return count


def _is_negation(tree: Tree, kid: int) -> bool:
    if FOCUSING.intersection(tree.words[kid + 1 : kid + 2]):
        return False
    return tree.deps[kid] == "neg" or (tree.deps[kid] in ("advmod", "preconj") and tree.words[kid] in NEGATIVE)


def _is_none(tree: Tree, kid: int) -> bool:
    return tree.deps[kid] in ("nsubj", "nsubjpass", "dobj", "attr") and _negates_noun(tree, kid)


def _negates_noun(tree: Tree, noun: int) -> bool:
    return tree.words[noun] in NEGATIVE or any(
        tree.deps[kid] in ("det", "neg", "preconj", "cc") and tree.words[kid] in ("no", "neither") for kid in tree.kids[noun]
    )


def _words_around(tree: Tree, verbs: tuple[int, ...]) -> set[str]:
    return {tree.words[kid] for verb in verbs for kid in tree.kids[verb] if tree.deps[kid] in ("aux", "advmod", "mark", "acomp", "auxpass")}


def _certainty(tree: Tree, verbs: tuple[int, ...], status: Status) -> Certainty:
    near = _words_around(tree, _with_shared(tree, verbs))
    outer = verbs[-1]
    if near & CONDITIONS or (tree.deps[outer] == "conj" and _words_around(tree, (tree.heads[outer],)) & CONDITIONS):
        return "conditional"
    if near & CONDITIONAL and _has_condition(tree, outer):
        return "conditional"
    if near & HEDGES or any(tree.lemmas[verb] in RAISING for verb in verbs) or _raised(tree, outer):
        return "hedged"
    return "planned" if status in ("planned", "ordered", "threatened") else "stated"


def _with_shared(tree: Tree, verbs: tuple[int, ...]) -> tuple[int, ...]:
    """With the first of joined verbs, whose auxiliaries the others share: "will leave or be destroyed"."""
    outer = verbs[-1]
    if tree.deps[outer] != "conj" or tree.tags[outer] in ("VBD", "VBZ", "VBP") or tree.has(outer, "nsubj", "nsubjpass"):
        return verbs
    return (*verbs, tree.heads[outer])


def _has_condition(tree: Tree, verb: int) -> bool:
    return any(
        tree.deps[kid] == "advcl" and any(tree.words[mark] in CONDITIONS for mark in tree.kids_as(kid, "mark", "aux"))
        for kid in tree.kids[verb]
    )


def _raised(tree: Tree, verb: int) -> bool:
    """Below "is likely to", "is believed to", "appears to", "fears that", "charged with"."""
    verb = _first_joined(tree, verb)
    above = tree.heads[verb]
    if tree.deps[verb] in ("pcomp", "pobj") and tree.lemmas[tree.heads[above]] in ALLEGING:
        return True
    if (
        tree.deps[verb] == "advcl" and tree.tags[verb] == "VBG" and tree.lemmas[above] in ALLEGING
    ):  # "charged with assault, leaving the scene"
        return True
    if tree.deps[verb] in ("acl", "ccomp") and tree.lemmas[above] in DOUBTS:
        return True
    if tree.deps[verb] != "xcomp" or above == verb:
        return False
    return tree.words[above] in HEDGES or tree.lemmas[above] in RAISING


def _first_joined(tree: Tree, token: int) -> int:
    """The first of a list that a word stands in: what is above it is above them all."""
    while tree.deps[token] in ("conj", "appos") and tree.heads[token] != token:
        token = tree.heads[token]
    return token


def _status(tree: Tree, trigger: Trigger, verbs: tuple[int, ...], headline: bool) -> Status:
    near = _words_around(tree, _with_shared(tree, verbs))
    if near & CONDITIONS or near & CONDITIONAL or near & POSSIBLE or near & LIKELY:
        return "hypothetical"
    if near & FUTURE or near & SCHEDULED:
        return "planned"
    status = _of_chain(tree, trigger) or _governed(tree, verbs[-1])
    if status:
        return status
    return "habitual" if near & HABITS else _tense(tree, trigger, verbs, headline)


def _of_chain(tree: Tree, trigger: Trigger) -> Status | None:
    """What the verbs above that only say how far it has come make of it: "tried to", "is going to"."""
    for verb in trigger.above:
        lemma = tree.lemmas[verb]
        if lemma in WISHES:
            return "hypothetical"
        if lemma in PLANS or lemma == "go":
            return "planned"
    return None


def _governed(tree: Tree, verb: int) -> Status | None:
    """The status that the verb, noun or adjective above gives to an infinitive or clause."""
    above, dep = tree.heads[verb], tree.deps[verb]
    auxiliaries = tree.kids_as(verb, "aux")
    infinitive = any(tree.words[kid] == "to" for kid in auxiliaries)
    if infinitive and dep == "ROOT":  # "Mayor to resign"
        return "planned"
    if above == verb or dep not in GOVERNED or (infinitive and any(tree.lemmas[kid] == "have" for kid in auxiliaries)):
        return None
    lemma = tree.lemmas[above]
    status = _by_governor(lemma) if dep != "advcl" and (infinitive or tree.tags[verb] == "VB") else None
    if status is None and infinitive and not (dep == "xcomp" and lemma in BROUGHT_ABOUT):
        return "planned"
    return status


def _by_governor(lemma: str) -> Status | None:
    kind = VERBS.get(lemma)
    if kind == "THREATEN" or lemma == "threat":
        return "threatened"
    if lemma in ORDERS or kind == "REQUEST" or lemma == "demand":
        return "ordered"
    return "hypothetical" if lemma in WISHES else None


def _tense(tree: Tree, trigger: Trigger, verbs: tuple[int, ...], headline: bool) -> Status:
    finite = verbs[-1]
    tag = tree.tags[finite]
    auxiliaries = {tree.words[kid] for kid in tree.kids_as(finite, "aux")}
    if tag == "VBG" and auxiliaries & {"is", "are", "was", "were", "'re", "'s", "’s", "’re", "am", "been", "be", "'m"}:
        return "ongoing"
    if trigger.form == "state" and tag in ("VBZ", "VBP", "VB") and not headline:
        return "ongoing"
    return "done"


def _of_noun(tree: Tree, trigger: Trigger) -> Modality:
    noun = trigger.token
    near = {tree.words[kid] for kid in tree.kids[noun] if tree.deps[kid] in ("amod", "det", "compound", "advmod")}
    status = next((name for name, words in NOUN_STATUS.items() if near & words), None) or _status_above(tree, noun)
    denied = _negates_noun(tree, noun) or (tree.deps[noun] == "pobj" and tree.words[tree.heads[noun]] == "without")
    certainty: Certainty = "stated"
    first = _first_joined(tree, noun)
    above = tree.heads[first]
    if tree.deps[first] == "pobj" and tree.words[above] in ("of", "with") and tree.lemmas[tree.heads[above]] in ALLEGING:
        return Modality("affirmed", "hedged", status)
    if near & HEDGES or status == "hypothetical":
        certainty = "hedged"
    elif status in ("planned", "ordered", "threatened"):
        certainty = "planned"
    return Modality("denied" if denied else "affirmed", certainty, status)


def _status_above(tree: Tree, noun: int) -> Status:
    """What the governing verb makes of an event noun: "threatened an attack", "called for talks"."""
    above = tree.heads[noun]
    if tree.deps[noun] == "pobj":
        above = tree.heads[above]
    lemma = tree.lemmas[above]
    if tree.deps[noun] not in ("dobj", "pobj") or tree.pos[above] != "VERB" or above > noun:
        return "done"
    if lemma in ("threaten", "vow"):
        return "threatened"
    if lemma in ("plan", "consider", "prepare", "propose", "schedule"):
        return "planned"
    if lemma in ("demand", "order", "urge") or (lemma == "call" and tree.words[tree.heads[noun]] == "for"):
        return "ordered"
    return "done"
