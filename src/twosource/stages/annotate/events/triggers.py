"""Which words say that something happens or holds: verbs that head a clause, event nouns, predicates and appositions."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from typing import Literal

from twosource.stages.annotate.events.conditions import is_condition
from twosource.stages.annotate.events.nouns import ABBREVIATED, NOUNS
from twosource.stages.annotate.events.tree import Tree
from twosource.stages.annotate.events.verbs import VERBS
from twosource.stages.annotate.events.words import (
    ALWAYS_REPORTING,
    ASPECTUAL,
    CHANGING,
    COPULAS,
    LIGHT,
    RAISING,
    RAISING_ADJECTIVES,
    REPORTING,
    TRYING,
)

HAPPENINGS = frozenset({"ASSAULT", "ACCIDENT", "DISASTER", "DEATH", "CRIME", "TRIAL", "ELECTION", "PROTEST", "COERCE", "SPORT"})
FOLLOWS = frozenset(
    """victim toll scene trial charge investigation inquiry suspect case site survivor spree result warning damage verdict conviction
    sentence zone series attempt plot game landing response season run loss win fire attack term rap count penalty race damage relief
    aftershock hearing bid spot berth time""".split()
)
"""Nouns that show that what is named before them happened: "murder trial", "crash victims", not "attack helicopter"."""
SHORTEST_DOING = 6
"""Letters of "-ing" nouns: shorter ones are mostly things (king, wing, string)."""
THINGS = frozenset(
    """morning evening something anything everything nothing building ceiling clothing housing feeling offspring painting drawing
    setting surrounding earring standing meaning marketing spelling savings everything sibling darling sterling lightning
    being wedding pudding plumbing beginning engineering accounting""".split()
)
PERFORMATIVE = frozenset({"ACCUSE", "REQUEST", "THREATEN", "AGREE", "SUPPORT", "REJECT"})
"""Classes that saying something may bring about: "condemned", "promised". They stay events where they are cues too."""
GONE_ON = frozenset({"strike", "trial", "rampage", "sale", "rampages"})
BUNDLES = frozenset("series number wave round act spate string package state hundreds dozens thousands set batch campaign total".split())
DEEDS = frozenset({"ASSAULT", "COERCE", "SANCTION", "ACCUSE", "APPOINTMENT", "YIELD", "CRIME"})
ROLES = frozenset(
    """chief head president minister king queen prince princess secretary ambassador governor mayor general colonel captain coach judge
    chair boss friend colleague son daughter wife husband father mother brother sister child boy girl guard cleric pilot nurse aide
    deputy envoy diplomat lawyer expert critic candidate student native victim star member one pope bishop priest imam host""".split()
)
ROLE_ENDINGS = ("er", "or", "ist", "man", "woman", "ian", "ant", "ee", "person", "eer")
NO_ROLES = frozenset(
    """center river tower order corner number border harbor quarter power matter disaster paper newspaper theater cancer error factor
    sector corridor committee giant restaurant plant encounter chapter computer letter winter summer water weather master fighter""".split()
)
MEASURES = frozenset("lot number plenty series kind sort range bit".split())
"""Nouns that only measure the noun after "of": "there is a lot of suffering"."""
MOST_ABOVE = 4
"""Verbs in a chain like "failed to begin to try to"."""
LONGEST_GAP = 10
"""Tokens from a light verb to its noun that still make one phrase."""
CLAUSAL = ("ccomp", "xcomp")
MESSAGES = frozenset(
    """statement report comment remark word message letter post tweet announcement claim story account news answer question view opinion
    fear hope concern doubt confidence belief evidence information detail thing point fact reason idea picture footage video
    press-release release memo note email line""".split()
)
"""Objects that are what was said, not what was done."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that tells an event. `verb`: the verb whose clause tells it (the verb itself, a light verb, a copula), or None.

    `above`: the verbs that only say how far it has come ("began to", "failed to"), from the nearest to the outermost.
    """

    token: int
    form: Literal["verb", "noun", "state"]
    verb: int | None
    above: tuple[int, ...] = ()

    @property
    def host(self) -> int:
        """The token whose clause is the event's."""
        if self.above:
            return self.above[-1]
        return self.token if self.verb is None else self.verb


def find_triggers(tree: Tree, story: Container[int], cues: Container[int]) -> list[Trigger]:
    """All triggers among the tokens of `story`, in order, one per token; `cues` are the tokens of attribution cues."""
    found: dict[int, Trigger] = {}
    for token in range(len(tree)):
        if token not in story:
            continue
        pos = tree.pos[token]
        if pos in ("VERB", "AUX") and tree.deps[token] not in ("aux", "auxpass") and tree.words[token][:1].isalpha():
            trigger = _of_verb(tree, token, cues)
        elif is_condition(tree, token):
            trigger = Trigger(token, "state", None)
        elif tree.deps[token] == "appos":
            trigger = _of_apposition(tree, token)
        else:
            trigger = None
        if trigger is not None:
            found.setdefault(trigger.token, trigger)
    for token in _event_nouns(tree):
        if token in story:
            found.setdefault(token, Trigger(token, "noun", None))
    return [found[token] for token in sorted(found)]


def _of_verb(tree: Tree, verb: int, cues: Container[int]) -> Trigger | None:
    if not tree.is_verb(verb):
        return _of_participle(tree, verb)
    lemma = tree.lemmas[verb]
    copular = lemma in COPULAS or (lemma in CHANGING and tree.has(verb, "acomp") and not tree.has(verb, "prt"))
    if copular and (predicate := predicate_of(tree, verb)) is not None:
        if is_raising_predicate(tree, predicate):
            return None
        return Trigger(predicate, "state", verb, _above(tree, verb))
    if lemma == "be" or tree.words[verb] == "according" or is_transparent(tree, verb) or _is_reporting(tree, verb, cues):
        return None
    noun = light_object(tree, verb)
    if noun is not None:
        return Trigger(noun, "verb", verb, _above(tree, verb))
    form: Literal["verb", "state"] = "state" if lemma == "have" and tree.has(verb, "dobj") else "verb"
    return Trigger(verb, form, verb, _above(tree, verb))


def _of_participle(tree: Tree, verb: int) -> Trigger | None:
    """A participle before its noun, of verbs that mostly tell single deeds: "the suspended player", "advancing troops"."""
    if verb and tree.words[verb - 1] == "-":  # "debt-hit"
        return None
    told = tree.tags[verb] == "VBD" or (tree.tags[verb] == "VBN" and VERBS.get(tree.lemmas[verb]) in DEEDS)
    told = told and tree.deps[verb] == "amod"
    return Trigger(verb, "verb", verb) if told else None


def predicate_of(tree: Tree, copula: int) -> int | None:
    """What a copula says of its subject: "was the only capital", "remain unclear", "is in ruins"; for "there is a war", the war."""
    kid = tree.kid(copula, "attr", "acomp", "oprd")
    if kid is None:
        kid = tree.kid(copula, "prep", "advmod") if tree.lemmas[copula] == "be" else tree.kid(copula, "prep")
    if kid is None or tree.pos[kid] == "PUNCT" or (tree.deps[kid] in ("advmod", "prep") and kid < copula):
        return None
    while tree.deps[kid] == "prep" or tree.lemmas[kid] in MEASURES:
        inner = tree.kid(kid, "pobj") or tree.kid(kid, "prep")
        if inner is None or inner < kid:
            break
        kid = inner
    return kid


def is_transparent(tree: Tree, verb: int) -> bool:
    """Whether a verb only says how far the infinitive or gerund below it has come: "seem to", "began to", "plan to"."""
    lemma = tree.lemmas[verb]
    if lemma not in RAISING and lemma not in ASPECTUAL and lemma not in TRYING:
        return False
    if lemma == "use" and tree.tags[verb] != "VBD":
        return False
    below = tree.kid(verb, "xcomp")
    return below is not None and tree.pos[below] in ("VERB", "AUX") and not tree.has(verb, "dobj")


def _above(tree: Tree, verb: int) -> tuple[int, ...]:
    found: list[int] = []
    while tree.deps[verb] == "xcomp" and len(found) < MOST_ABOVE:
        verb = tree.heads[verb]
        if is_raising_predicate(tree, verb):
            verb = tree.heads[verb]
        elif not is_transparent(tree, verb):
            break
        found.append(verb)
    return tuple(found)


def is_raising_predicate(tree: Tree, adjective: int) -> bool:
    """Whether a predicate only says how sure the infinitive below it is: "is likely to", "is due to"."""
    return tree.lemmas[adjective] in RAISING_ADJECTIVES and tree.deps[adjective] == "acomp" and tree.has(adjective, "xcomp")


def _is_reporting(tree: Tree, verb: int, cues: Container[int]) -> bool:
    lemma = tree.lemmas[verb]
    if lemma == "know" and tree.has(verb, "auxpass", "prep") and any(tree.words[kid] == "as" for kid in tree.kids_as(verb, "prep")):
        return False  # "was known as" is no knowledge of anybody's
    if lemma == "add" and verb not in cues and not tree.has(verb, *CLAUSAL):
        return False  # "added him to the list"
    if lemma in ALWAYS_REPORTING or (lemma == "deny" and tree.has(verb, *CLAUSAL)):
        return True
    if lemma == "confess" and not tree.has(verb, *CLAUSAL):
        return False  # "confessed to the murder" is a deed as well as a saying
    if verb in cues and (VERBS.get(verb_key(tree, verb)) or VERBS.get(lemma)) not in PERFORMATIVE:
        return light_object(tree, verb) is None and not _does_something(tree, verb)
    return lemma in REPORTING and tree.has(verb, *CLAUSAL)


def _does_something(tree: Tree, verb: int) -> bool:
    """Whether a cue that is no verb of saying has an object that is not what was said: "issued a recall", not "issued a statement"."""
    if tree.lemmas[verb] in REPORTING or tree.has(verb, "ccomp"):
        return False
    objects = [kid for kid in tree.kids_as(verb, "dobj") if tree.pos[kid] in ("NOUN", "PROPN")]
    return bool(objects) and not any(tree.lemmas[kid] in MESSAGES for kid in objects)


def verb_key(tree: Tree, verb: int) -> str:
    """The verb with its particle, or with the preposition that makes another word of it: "pull_out", "call_for"."""
    lemma, particle = tree.lemmas[verb], tree.particle(verb)
    if particle:
        return f"{lemma}_{particle}"
    return next((key for kid in tree.kids_as(verb, "prep", "advmod") if (key := f"{lemma}_{tree.words[kid]}") in VERBS), lemma)


def light_object(tree: Tree, verb: int) -> int | None:
    """The event noun that is the object (or the passive subject) of a light verb: "carried out a strike", "talks were held"."""
    lemma, particle = tree.lemmas[verb], tree.particle(verb)
    if lemma not in LIGHT and f"{lemma}_{particle}" not in LIGHT:
        return None
    passive = tree.has(verb, "auxpass")
    for kid in tree.kids[verb]:
        wanted = tree.deps[kid] == "nsubjpass" if passive else tree.deps[kid] == "dobj"
        if wanted:
            noun = _measured(tree, kid)
            if is_event_noun(tree, noun):
                return noun
    if lemma == "go":  # "went on strike"
        return next((noun for kid in tree.kids_as(verb, "prep") for noun in tree.kids_as(kid, "pobj") if tree.words[noun] in GONE_ON), None)
    return None


def _measured(tree: Tree, noun: int) -> int:
    """The noun behind one that only counts or bundles it: "a series of attacks", "$2 million in assistance"."""
    if tree.lemmas[noun] not in BUNDLES and tree.entities[noun] != "MONEY":
        return noun
    return next(
        (inner for kid in tree.kids_as(noun, "prep") if tree.words[kid] in ("of", "in") for inner in tree.kids_as(kid, "pobj")), noun
    )


def is_event_noun(tree: Tree, token: int) -> bool:
    """Whether a noun names an event; as a modifier only of what follows from it ("murder trial"), not in a name ("the War Office")."""
    if tree.lemmas[token] not in NOUNS and tree.words[token] not in NOUNS:
        return _is_doing(tree, token)
    pos, dep, entity = tree.pos[token], tree.deps[token], tree.entities[token]
    if pos == "VERB":
        return dep in ("pobj", "dobj", "nsubj", "nsubjpass")
    if pos not in ("NOUN", "PROPN") or entity == "DATE" or (pos == "PROPN" and _is_name(tree, token)):
        return False
    if dep in ("compound", "nmod", "amod"):
        head = tree.heads[token]
        return NOUNS.get(tree.lemmas[token]) in HAPPENINGS and (
            tree.lemmas[head] in FOLLOWS or tree.lemmas[head] in NOUNS or tree.titled[token]
        )
    return True


def _is_name(tree: Tree, token: int) -> bool:
    known = tree.words[token] in ABBREVIATED or tree.entities[token] == "EVENT" or tree.titled[token]
    return not known and not tree.is_common(token)


def _is_doing(tree: Tree, token: int) -> bool:
    """A noun made of a verb with -ing that stands by itself: "swimming", "looting"."""
    word = tree.words[token]
    return (
        tree.tags[token] == "NN"
        and word.endswith("ing")
        and len(word) > SHORTEST_DOING
        and word not in THINGS
        and tree.deps[token] in ("pobj", "dobj", "nsubj", "nsubjpass", "conj")
    )


def _event_nouns(tree: Tree) -> Iterator[int]:
    return (token for token in range(len(tree)) if is_event_noun(tree, token))


def is_role(lemma: str) -> bool:
    """Whether a noun says what somebody is ("leader", "spokeswoman", "economist")."""
    return lemma in ROLES or (lemma.endswith(ROLE_ENDINGS) and lemma not in NO_ROLES)


def _of_apposition(tree: Tree, noun: int) -> Trigger | None:
    """An apposition that says what something is: "Kherson, the only regional capital Russia had captured"; not one of a person."""
    above = tree.heads[noun]
    superlative = tree.tags[noun] == "JJS" and tree.has(noun, "det")
    if (tree.pos[noun] != "NOUN" and not superlative) or above > noun or tree.entities[noun]:
        return None
    if tree.entities[above] in ("PERSON", "NORP") and is_role(tree.lemmas[noun]):
        return None
    if tree.pos[above] not in ("PROPN", "NOUN") or not tree.has(noun, "det", "poss", "amod", "nummod"):
        return None
    return Trigger(noun, "state", None)


def extent(tree: Tree, trigger: Trigger) -> tuple[int, int]:
    """First and last token of the words that tell it: "failed to renew", "held brief talks", not "was a big disappointment"."""
    first = last = trigger.token
    parts = list(trigger.above)
    if trigger.verb is not None and tree.lemmas[trigger.verb] not in ("be", "have"):
        parts.append(trigger.verb)
    for part in sorted(parts, key=lambda part: abs(part - trigger.token)):
        if part < first and first - part <= LONGEST_GAP:
            first = part
        elif part > last and part - last <= LONGEST_GAP:
            last = part
    return first, last
