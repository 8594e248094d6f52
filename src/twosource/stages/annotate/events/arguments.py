"""Actors and recipients of an event, as heads of noun phrases."""

from collections.abc import Iterator

from twosource.stages.annotate.events import causes
from twosource.stages.annotate.events.roles import Roles
from twosource.stages.annotate.events.tree import NOMINAL, Tree
from twosource.stages.annotate.events.triggers import Trigger, is_event_noun, light_object
from twosource.stages.annotate.events.types import noun_type, verb_type

REVERSED = frozenset("receive suffer face undergo get sustain await".split())
"""Light verbs whose subject is at the receiving end."""
OWNER_SUFFERS = frozenset(
    """arrest assassination murder killing release death detention conviction expulsion trial appointment nomination election kidnapping
    abduction execution sentencing imprisonment deportation torture destruction capture ouster impeachment extradition promotion
    dismissal firing prosecution indictment""".split()
)
OF_ACTS = frozenset(
    """death collapse arrival departure resignation crash retirement return eruption explosion sinking disappearance rise fall suicide
    growth escape decline outbreak surrender retreat visit""".split()
)
TOWARDS: dict[str, frozenset[str]] = {
    "AGREE": frozenset("with to for".split()),
    "CONSULT": frozenset("with to in at".split()),
    "SUPPORT": frozenset("for to with of on".split()),
    "COOPERATE": frozenset("with to".split()),
    "AID": frozenset("to for in into".split()),
    "YIELD": frozenset("from to on against of in".split()),
    "REQUEST": frozenset("on upon to from for of".split()),
    "ACCUSE": frozenset("against of on at with into about over".split()),
    "REJECT": frozenset("to of with against".split()),
    "THREATEN": frozenset("to against of with on".split()),
    "PROTEST": frozenset("against at over".split()),
    "SANCTION": frozenset("against on to of from with in".split()),
    "MOBILIZE": frozenset("to in into against on at near along".split()),
    "COERCE": frozenset("on against of in for".split()),
    "ASSAULT": frozenset("on against at of with in into".split()),
}
HANDS_ON = frozenset({"AGREE", "REQUEST", "REJECT", "THREATEN", "SUPPORT", "SANCTION", "YIELD", "AID", "MOBILIZE"})
"""Classes of what is said about another deed: whom that deed points at, they point at too."""
OBJECT_ALONE = frozenset({"COERCE", "ACCUSE"})
"""Classes whose verbs, where they have an object, say with a preposition why: "arrested him on suspicion", "charged with"."""
DEEPEST_COMPLEMENT = 3
TOWARDS_ANY = frozenset("on against at to with for in from".split())


class Arguments:
    """Finds the participants of each event of one tree."""

    def __init__(self, tree: Tree, roles: Roles) -> None:
        self.tree, self.roles = tree, roles

    def actors(self, trigger: Trigger, kind: str) -> list[int]:
        """Heads of the noun phrases of whoever does it, or of what a state is said of."""
        verb = trigger.verb
        if verb is None:
            return self._owner(trigger) if trigger.form == "state" else self._noun_actors(trigger.token)
        if trigger.form == "state":
            return [] if self.tree.has(verb, "expl") else self.roles.subjects(verb)
        if trigger.token != verb:
            return self._light_actors(trigger.token, verb)
        return self.roles.agents(verb)

    def recipients(self, trigger: Trigger, kind: str, depth: int = 0) -> list[int]:
        """Heads of the noun phrases of whom or what it is done to."""
        verb, noun = trigger.verb, trigger.token
        if trigger.form == "state":
            return self._of_complement(noun, depth) if kind == "AGREE" else []
        if verb is None:
            return self._noun_recipients(noun, kind)
        if noun != verb:
            found = (
                self._noun_recipients(noun, kind)
                + list(self._datives(verb))
                + [token for token in self._towards(verb, kind) if token != noun]
            )
            if self.tree.lemmas[verb] in REVERSED:
                found = self.roles.subjects(verb) + found
            if kind in HANDS_ON:
                found += self._of_complement(noun, depth)
            return _once(found) or self._each_other(trigger, kind)
        patients = self.roles.patients(verb)
        if patients and (kind in OBJECT_ALONE or kind == "REQUEST"):
            return _once(patients)
        means = causes.instruments(self.tree, trigger, kind) if patients else []
        found = [*patients, *(token for token in self._towards(verb, kind) if token not in means)]
        if kind in HANDS_ON:
            found += self._of_complement(verb, depth)
        return _once(found) or self._each_other(trigger, kind)

    def _of_complement(self, head: int, depth: int) -> list[int]:
        """Whom the deed below points at: of "agreed to release prisoners", "called for the release of prisoners"."""
        tree = self.tree
        if depth >= DEEPEST_COMPLEMENT:
            return []
        below = [kid for kid in tree.kids_as(head, "xcomp", "acl", "pcomp") if tree.pos[kid] == "VERB" and not tree.has(kid, "mark")]
        below += [kid for kid in tree.kids_as(head, "ccomp") if tree.pos[kid] == "VERB" and self._same_doer(head, kid)]
        below += [kid for kid in tree.kids_as(head, "advcl") if tree.tags[kid] == "VB"]
        below += [verb for kid in tree.kids_as(head, "prep") for verb in tree.kids_as(kid, "pcomp") if tree.pos[verb] == "VERB"]
        found: list[int] = []
        for verb in below:
            noun = light_object(tree, verb)
            trigger = Trigger(verb if noun is None else noun, "verb", verb)
            found += self.recipients(trigger, verb_type(tree, verb) if noun is None else noun_type(tree, noun), depth + 1)
            found += [noun for noun in self._towards(verb, "") if tree.entities[noun]]
        objects = [
            noun
            for kid in tree.kids[head]
            for noun in ([kid] if tree.deps[kid] == "dobj" else tree.kids_as(kid, "pobj") if tree.words[kid] == "for" else [])
        ]
        for noun in objects:
            found += self._noun_recipients(noun, noun_type(tree, noun)) if is_event_noun(tree, noun) else self._towards(noun, "")
            found += self._of_complement(noun, depth + 1)
        actors = set(self.roles.subjects(head))
        return [token for token in found if token not in actors]

    def _same_doer(self, verb: int, below: int) -> bool:
        """Whether whoever says it is to do it, too: "promised that it would leave"."""
        doers = self.roles.subjects(below)
        return not doers or doers == self.roles.subjects(verb) or self.tree.pos[doers[0]] == "PRON"

    def _each_other(self, trigger: Trigger, kind: str) -> list[int]:
        actors = self.actors(trigger, kind)
        return actors[1:] if kind in ("AGREE", "CONSULT", "COOPERATE") else []

    def _owner(self, trigger: Trigger) -> list[int]:
        """Of an apposition the noun before it; of a state that somebody is left in, the object or the passive subject."""
        own = self.tree.kids_as(trigger.token, "nsubj", "nummod") if self.tree.pos[trigger.token] == "ADJ" else []
        above = self.tree.heads[trigger.token]
        if own or self.tree.pos[above] != "VERB":
            return own or [above]
        return self.roles.patients(above) or self.roles.subjects(above)

    def _datives(self, verb: int) -> Iterator[int]:
        for kid in self.tree.kids_as(verb, "dative"):
            if self.tree.pos[kid] in NOMINAL:
                yield from self.tree.conjuncts(self.roles.resolve(kid))
            else:
                yield from self.roles.pobjects(kid)

    def _light_actors(self, noun: int, verb: int) -> list[int]:
        if self.tree.lemmas[verb] in REVERSED:
            return _once([*self._by(noun, ("from", "by")), *self._by(verb, ("from", "by")), *self._noun_actors(noun)])
        return _once(self.roles.agents(verb) or self._noun_actors(noun) or self._by(verb, ("between",)))

    def _by(self, head: int, words: tuple[str, ...]) -> list[int]:
        tree = self.tree
        return [noun for kid in tree.kids_as(head, "prep", "agent") if tree.words[kid] in words for noun in self.roles.pobjects(kid)]

    def _noun_actors(self, noun: int) -> list[int]:
        tree = self.tree
        found = self._by(noun, ("by", "between"))
        lemma = tree.lemmas[noun]
        owner = tree.kid(noun, "poss")
        if owner is not None and lemma not in OWNER_SUFFERS:
            found += self.tree.conjuncts(self.roles.resolve(owner))
        if lemma in OF_ACTS:
            found += self._by(noun, ("of",))
        found += [
            kid
            for kid in tree.kids[noun]
            if tree.deps[kid] in ("amod", "compound", "nmod") and tree.entities[kid] in ("NORP", "GPE", "ORG")
        ]
        return [token for token in _once(found) if tree.entities[token] not in ("DATE", "TIME")]

    def _noun_recipients(self, noun: int, kind: str) -> list[int]:
        tree, lemma = self.tree, self.tree.lemmas[noun]
        found = []
        owner = tree.kid(noun, "poss")
        if owner is not None and lemma in OWNER_SUFFERS and tree.entities[owner] not in ("DATE", "TIME"):
            found += self.tree.conjuncts(self.roles.resolve(owner))
        found += self._towards(noun, kind, of=lemma not in OF_ACTS)
        between = self._by(noun, ("between",)) or self._by(tree.heads[noun], ("between",))
        return _once(found + between[1:])

    def _towards(self, head: int, kind: str, of: bool = False) -> Iterator[int]:
        """Nouns of the prepositional phrases that point at whom it is done to."""
        tree = self.tree
        words = TOWARDS.get(kind, TOWARDS_ANY if of or not kind else frozenset())
        for kid in tree.kids_as(head, "prep"):
            word = tree.words[kid]
            if kid > head and (word in words or (of and word == "of")):
                yield from (noun for noun in self.roles.pobjects(kid) if self._can_receive(noun, word))

    def _can_receive(self, noun: int, preposition: str) -> bool:
        """Not a time; after "in" only a place or a body, which may stand for its people."""
        kind = self.tree.entities[noun]
        if kind in ("DATE", "TIME"):
            return False
        return preposition not in ("in", "at") or kind in ("GPE", "LOC", "ORG", "NORP", "FAC")


def _once(tokens: list[int]) -> list[int]:
    return list(dict.fromkeys(tokens))
