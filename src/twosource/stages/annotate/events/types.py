"""The type of an event: a PLOVER root class, one of our own, or OTHER. The sense is decided by particle, object and mode."""

from twosource.stages.annotate.events.modality import FUTURE, Modality
from twosource.stages.annotate.events.nouns import NOUNS
from twosource.stages.annotate.events.senses import AGREEMENTS, SENSES, WORKERS, Sense
from twosource.stages.annotate.events.sides import by_sides
from twosource.stages.annotate.events.tree import Tree
from twosource.stages.annotate.events.triggers import Trigger, verb_key
from twosource.stages.annotate.events.verbs import VERBS

PLOVER = frozenset(
    "AGREE CONSULT SUPPORT COOPERATE AID YIELD REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
)
FRIENDLY = frozenset("AGREE CONSULT SUPPORT COOPERATE AID YIELD".split())
HOSTILE = frozenset("SANCTION COERCE ASSAULT".split())
FORETOLD = {**dict.fromkeys(sorted(FRIENDLY - {"CONSULT"}), "AGREE"), **dict.fromkeys(sorted(HOSTILE), "THREATEN")}
ENDING = frozenset("lift ease end remove relax suspend halt stop drop cancel call_off withdraw loosen unfreeze repeal revoke waive".split())
CUTTING = frozenset("suspend halt cut cut_off stop reduce freeze withhold end sever break_off withdraw slash scale_back".split())


PASSIVE_SENSES = {"meet_with": "OTHER", "explode": "ASSAULT"}
"""Of "was met with anger", "was exploded"."""
SEALING = frozenset("sign reach seal conclude finalise finalize ratify strike clinch".split())
"""Verbs that make an agreement formal, which the codebook counts as SUPPORT."""
ILL = {"ill": "HEALTH", "sick": "HEALTH"}
MISHAPS = frozenset({"ACCIDENT", "DISASTER", "HEALTH"})
MISHAP_PREPOSITIONS = frozenset({"in", "by", "after", "from", "when"})


EMPTY_NOUNS = frozenset(
    "effort operation mission campaign process attempt bid drive action activity move measure program programme exercise work".split()
)
"""Nouns whose modifier says what is done: "relief effort", "bombing campaign"."""
MODIFIED = (
    (frozenset({"strike"}), frozenset("hunger general nationwide labor labour transport worker teacher rail union".split()), "PROTEST"),
    (frozenset("exercise drill manoeuvre maneuver patrol game operation".split()), frozenset({"joint"}), "COOPERATE"),
    (frozenset({"game"}), frozenset({"war"}), "MOBILIZE"),
    (frozenset({"exercise"}), frozenset({"military", "naval"}), "MOBILIZE"),
    (frozenset({"action", "proceedings", "challenge"}), frozenset({"legal", "court"}), "ACCUSE"),
    (frozenset({"operation", "campaign"}), frozenset({"military", "air", "ground", "bombing"}), "ASSAULT"),
    (
        frozenset({"support"}),
        frozenset("financial military humanitarian logistics technical logistical million billion economic".split()),
        "AID",
    ),
    (frozenset({"campaign"}), frozenset({"election", "presidential", "electoral"}), "ELECTION"),
)


def type_of(tree: Tree, trigger: Trigger, modality: Modality) -> str:
    """The class of the deed: one that is only foretold with "will" is a promise or a threat, a friendly one that is denied a refusal."""
    kind = _class_of(tree, trigger)
    if trigger.verb is None or kind not in FRIENDLY | HOSTILE or trigger.form == "state":
        return kind
    if modality.polarity == "denied" and kind in FRIENDLY and not tree.has(trigger.verb, "auxpass"):
        return "REJECT"
    verbs = (trigger.verb, *trigger.above)
    if modality.status == "planned" and any(tree.words[kid] in FUTURE for verb in verbs for kid in tree.kids_as(verb, "aux")):
        return FORETOLD.get(kind, kind)
    return kind


def _class_of(tree: Tree, trigger: Trigger) -> str:
    if trigger.form == "state":
        return _of_state(tree, trigger)
    if trigger.verb is None:
        return noun_type(tree, trigger.token)
    if trigger.token != trigger.verb:
        return _of_light(tree, trigger.token, trigger.verb)
    return verb_type(tree, trigger.token)


def noun_type(tree: Tree, noun: int) -> str:
    """The class of an event noun; what stands before it may decide ("relief effort", "hunger strike", "joint exercise")."""
    lemma = tree.lemmas[noun]
    before = {tree.lemmas[kid] for kid in tree.kids[noun] if kid < noun} | {tree.words[kid] for kid in tree.kids[noun] if kid < noun}
    kind = NOUNS.get(lemma) or NOUNS.get(tree.words[noun], "OTHER")
    for words, wanted, becomes in MODIFIED:
        if lemma in words and before & wanted:
            return becomes
    if lemma == "strike" and _is_stoppage(tree, noun):
        return "PROTEST"
    if lemma in ("sanction", "sanctions"):
        return _of_sanctions(tree, noun)
    if lemma in EMPTY_NOUNS:
        return next((NOUNS[word] for word in sorted(before) if word in NOUNS), kind)
    return kind


def _is_stoppage(tree: Tree, noun: int) -> bool:
    """As in "on strike", "a strike by nurses", "the drivers' strike"."""
    above = tree.heads[noun]
    if tree.deps[noun] == "pobj" and tree.words[above] == "on" and not tree.kids[noun]:
        return True
    doers = tree.kids_as(noun, "poss")
    doers += [doer for kid in tree.kids_as(noun, "prep") if tree.words[kid] == "by" for doer in tree.kids_as(kid, "pobj")]
    return any(tree.lemmas[doer] in WORKERS for doer in doers)


def _of_sanctions(tree: Tree, noun: int) -> str:
    """Sanctions against a state reduce relations (SANCTION); against persons and bodies they are a use of power (COERCE)."""
    heads = (noun, tree.heads[noun])
    targets = [
        target
        for head in heads
        for kid in tree.kids_as(head, "prep")
        if tree.words[kid] in ("on", "against")
        for target in tree.kids_as(kid, "pobj")
    ]
    return "COERCE" if targets and all(tree.entities[target] != "GPE" for target in targets) else "SANCTION"


def verb_type(tree: Tree, verb: int) -> str:
    """The class of a verb; its particle, preposition, object and subject decide the sense."""
    lemma, key = tree.lemmas[verb], verb_key(tree, verb)
    objects = _object_words(tree, verb, key)
    noun_class = next((NOUNS[word] for word in objects if word in NOUNS), None)
    if (key in ENDING or lemma in ENDING) and noun_class in ("SANCTION", "COERCE", "PROTEST", "ASSAULT"):
        return "YIELD"
    if (key in CUTTING or lemma in CUTTING) and noun_class in ("AID", "COOPERATE", "CONSULT"):
        return "SANCTION"
    if (
        key == "call"
        and not tree.has(verb, "oprd", "ccomp", "xcomp")
        and any(tree.entities[kid] == "PERSON" for kid in tree.kids_as(verb, "dobj"))
    ):
        return "CONSULT"
    if kind := by_sides(tree, verb):
        return kind
    for sense in SENSES.get(key, SENSES.get(lemma, ()) if key == lemma else ()):
        if _fits(tree, verb, sense, objects):
            return _unless_mishap(tree, verb, sense.type)
    return _unless_mishap(tree, verb, VERBS.get(key) or VERBS.get(lemma, "OTHER"))


def _unless_mishap(tree: Tree, verb: int, kind: str) -> str:
    return _mishap(tree, verb) or kind if kind == "ASSAULT" else kind


def _object_words(tree: Tree, verb: int, key: str) -> list[str]:
    """Lemmas of the objects, the passive subject, and what follows the preposition that belongs to the verb."""
    found = tree.kids_as(verb, "dobj", "nsubjpass")
    if "_" in key:
        found += [noun for kid in tree.kids_as(verb, "prep") if key.endswith("_" + tree.words[kid]) for noun in tree.kids_as(kid, "pobj")]
    modifiers = [kid for noun in found for kid in tree.kids_as(noun, "compound")]
    return [tree.lemmas[noun] for noun in found + modifiers]


def _fits(tree: Tree, verb: int, sense: Sense, objects: list[str]) -> bool:
    if not sense.objects and not sense.subjects:
        return True
    if sense.objects:
        return any(word in sense.objects for word in objects)
    return not objects and any(tree.lemmas[kid] in sense.subjects for kid in tree.kids_as(verb, "nsubj"))


def _mishap(tree: Tree, verb: int) -> str | None:
    """The class of the accident, disaster or illness that killed or injured: in the subject, or after "in", "by", "after"."""
    nouns = tree.kids_as(verb, "nsubj") or _understood(tree, verb)
    nouns += [
        noun for kid in tree.kids_as(verb, "prep", "agent") if tree.words[kid] in MISHAP_PREPOSITIONS for noun in tree.kids_as(kid, "pobj")
    ]
    kinds = [NOUNS.get(tree.lemmas[noun]) for noun in nouns]
    kinds += [VERBS.get(tree.lemmas[kid]) for kid in tree.kids_as(verb, "advcl") if tree.has(kid, "advmod", "mark")]
    return next((kind for kind in kinds if kind in MISHAPS), None)


def _understood(tree: Tree, verb: int) -> list[int]:
    """The subject of a participle: that of the verb it hangs on, or the noun it is said of ("The quake hit the town, injuring five")."""
    above = tree.heads[verb]
    while tree.tags[verb] == "VBG" and tree.deps[verb] == "conj" and above != verb:
        verb, above = above, tree.heads[above]
    if tree.tags[verb] != "VBG":
        return tree.kids_as(above, "nsubj") if tree.deps[verb] == "conj" else []
    if tree.deps[verb] == "advcl":
        return tree.kids_as(above, "nsubj")
    return [above] if tree.deps[verb] == "acl" else []


def _of_light(tree: Tree, noun: int, verb: int) -> str:
    kind, lemma = noun_type(tree, noun), tree.lemmas[verb]
    if tree.lemmas[noun] == "fire" and lemma in ("open", "exchange"):
        return "ASSAULT"
    if lemma in SEALING and tree.lemmas[noun] in AGREEMENTS:
        return "SUPPORT"
    return kind


def _of_state(tree: Tree, trigger: Trigger) -> str:
    word = tree.lemmas[trigger.token]
    if word in NOUNS and tree.pos[trigger.token] == "NOUN":
        return noun_type(tree, trigger.token)
    return {"willing": "AGREE", "ready": "AGREE", "prepared": "AGREE", "dead": "DEATH", "guilty": "TRIAL", **ILL}.get(word, "OTHER")
