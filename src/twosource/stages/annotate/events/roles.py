"""Who does it and to whom: subjects and objects of a verb, those that the clause leaves out filled in.

Fillers follow the labels of the ClearNLP dependency scheme that spaCy's English pipelines use: the subject of an infinitive is the
object of the verb above (else its subject), that of a participle or conjoined verb the subject beside it, and a relative pronoun
or gap stands for the noun that the relative clause hangs on.
"""

from twosource.stages.annotate.events.tree import NOMINAL, Tree
from twosource.stages.annotate.events.words import OBJECT_OF_BLAME, PASSIVE_ALONE, REPORTING, SPEAKING, SUBJECT_CONTROL

ARGUMENT = NOMINAL | {"ADJ", "DET", "X"}
"""Parts of speech of a subject or object: nouns, and what stands in their place ("many", "some", "the wounded")."""
SUBJECTS = ("nsubj", "nsubjpass", "csubj")
PASSIVE = ("nsubjpass", "auxpass", "csubjpass")
BODIES = frozenset(
    """ministry government company court police army agency party group union council commission office department bank military
    navy firm organisation organization university parliament committee authority embassy board club airline""".split()
)
SPEAKERS_PRONOUNS = frozenset({"he", "she", "it", "they"})
RELATIVE = frozenset({"who", "whom", "which", "that"})
OBLIQUE_RELATIVES = frozenset({"where", "when", "why", "whose", "how"})
DEEPEST = 8
"""Clauses within clauses that are followed to find a subject; deeper nesting occurs only in text that is not prose."""


class Roles:
    """Subjects, objects and voice of the verbs of one tree, each found once."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self._subjects: dict[int, list[int]] = {}
        self._passive: dict[int, bool] = {}

    def agents(self, verb: int) -> list[int]:
        """Heads of the noun phrases that do it: the subject, or the "by" phrase of a passive."""
        return self.by_phrase(verb) if self.is_passive(verb) else self.subjects(verb)

    def patients(self, verb: int) -> list[int]:
        """Heads of the noun phrases that it is done to: the direct object and dative, or the subject of a passive."""
        objects = self.objects(verb)
        return self.subjects(verb) + objects if self.is_passive(verb) else objects

    def by_phrase(self, verb: int) -> list[int]:
        """The doers that a passive names."""
        tree = self.tree
        agents = [kid for kid in tree.kids[verb] if tree.deps[kid] == "agent" or (tree.deps[kid] == "prep" and tree.words[kid] == "by")]
        return [noun for agent in agents for noun in self.pobjects(agent)]

    def pobjects(self, preposition: int) -> list[int]:
        """The nouns of a prepositional phrase."""
        return [noun for kid in self.tree.kids_as(preposition, "pobj") for noun in self.tree.conjuncts(self.resolve(kid))]

    def objects(self, verb: int) -> list[int]:
        """Direct objects and datives that stand with an active verb, or the noun that a relative clause without object hangs on."""
        tree, found = self.tree, []
        for kid in tree.kids[verb]:
            if tree.deps[kid] in ("dobj", "dative") and tree.pos[kid] in ARGUMENT:
                found += self.tree.conjuncts(self.resolve(kid))
            elif tree.deps[kid] == "dative" and tree.pos[kid] == "ADP":
                found += self.pobjects(kid)
        if not found and tree.deps[verb] == "conj" and tree.words[verb + 1 : verb + 2] == [","]:
            return found
        return found or self._gap(verb)

    def _gap(self, verb: int) -> list[int]:
        """The antecedent, where it is what a relative clause lacks: "the capital Russia had captured"."""
        tree = self.tree
        if tree.deps[verb] != "relcl" or self.is_passive(verb):
            return []
        subject = tree.kid(verb, "nsubj")
        if subject is None or tree.words[subject] in RELATIVE or tree.has(verb, "ccomp", "attr", "acomp"):
            return []
        first = min(tree.kids[verb])
        if tree.words[first] in OBLIQUE_RELATIVES or tree.deps[first] == "prep":
            return []
        return self.tree.conjuncts(tree.heads[verb])

    def is_passive(self, verb: int) -> bool:
        """Whether the surface subject is what it is done to."""
        if verb not in self._passive:
            self._passive[verb] = self._read_voice(verb)
        return self._passive[verb]

    def _read_voice(self, verb: int) -> bool:
        tree = self.tree
        if tree.has(verb, *PASSIVE):
            return True
        if tree.tags[verb] not in ("VBN", "VBD") or tree.has(verb, "dobj", "aux"):
            return False
        if tree.deps[verb] == "conj" and not tree.has(verb, *SUBJECTS):
            return tree.tags[verb] == "VBN" and tree.pos[tree.heads[verb]] == "VERB" and self.is_passive(tree.heads[verb])
        if tree.deps[verb] in ("acl", "advcl") and tree.tags[verb] == "VBN" and not tree.has(verb, *SUBJECTS):
            return True
        return tree.lemmas[verb] in PASSIVE_ALONE and not tree.particle(verb) and not tree.has(verb, "ccomp", "xcomp")

    def subjects(self, verb: int, depth: int = 0) -> list[int]:
        """The surface subject, filled in where the clause has none. Empty where it cannot be known."""
        if verb in self._subjects:
            return self._subjects[verb]
        if depth > DEEPEST:
            return []
        self._subjects[verb] = []  # a guard: a broken parse may lead back here
        own = self.tree.kids_as(verb, *SUBJECTS)
        if not own:  # "X and Y are both charged": the parser may hang the subject on the auxiliary
            own = [kid for aux in self.tree.kids_as(verb, "aux", "auxpass") for kid in self.tree.kids_as(aux, *SUBJECTS)]
        if own:
            nouns = [self.tree.kid(kid, "nsubj") if self.tree.pos[kid] == "VERB" else kid for kid in own]
            found = [each for noun in nouns if noun is not None for each in self.tree.conjuncts(self.resolve(noun))]
        else:
            found = self._filled(verb, depth)
        self._subjects[verb] = found
        return found

    def _filled(self, verb: int, depth: int) -> list[int]:
        tree, above, dep = self.tree, self.tree.heads[verb], self.tree.deps[verb]
        if above == verb:
            return []
        if dep in ("acl", "relcl"):
            return self._of_noun(verb, above, depth)
        if tree.pos[above] not in ("VERB", "AUX"):
            return self._below_word(verb, above, depth)
        if dep in ("xcomp", "ccomp"):
            return self._of_complement(verb, above, depth)
        if dep in ("conj", "advcl", "parataxis", "dep"):
            return [] if dep == "parataxis" else self.subjects(self._reported(verb, above), depth + 1)
        return []

    def _reported(self, verb: int, above: int) -> int:
        """The clause that a participle goes on with: in "troops left, the ministry said, giving up Koidu" what was said, not the saying."""
        tree = self.tree
        host = [tree.heads[above]] if tree.deps[above] == "parataxis" else []
        told = [clause for clause in (*tree.kids_as(above, "ccomp"), *host) if clause < above < verb]
        goes_on = told and tree.tags[verb] == "VBG" and tree.lemmas[above] in REPORTING
        return told[0] if goes_on and tree.lemmas[verb] not in REPORTING | SPEAKING else above

    def _of_complement(self, verb: int, above: int, depth: int) -> list[int]:
        tree = self.tree
        if tree.deps[above] == "relcl" and tree.lemmas[above] in REPORTING and any(tree.words[kid] in RELATIVE for kid in tree.kids[above]):
            return tree.conjuncts(tree.heads[above])  # "a man who police say opened fire"
        if tree.deps[verb] == "ccomp" and not tree.has(verb, "aux") and tree.tags[verb] != "VBG":
            return [noun for noun in self.objects(above) if noun < verb]  # "photos show the bridge collapsed"
        if self.is_passive(above):
            by = self.by_phrase(above) if tree.lemmas[above] == "use" else []
            return by or self.subjects(above, depth + 1)
        if tree.lemmas[above] in SUBJECT_CONTROL:
            return self.subjects(above, depth + 1)
        return self.objects(above) or self.subjects(above, depth + 1)

    def _of_noun(self, verb: int, noun: int, depth: int) -> list[int]:
        """Of a clause that hangs on a noun: the noun itself, or for "decision to leave" whoever has the decision."""
        tree = self.tree
        infinitive = tree.tags[verb] == "VB" and tree.deps[verb] == "acl"
        if not infinitive:
            return self.tree.conjuncts(noun) if tree.pos[noun] in NOMINAL else []
        owner = tree.kid(noun, "poss")
        if owner is not None:
            return self.tree.conjuncts(self.resolve(owner))
        above = tree.heads[noun]
        if tree.deps[noun] in ("dobj", "attr") and tree.pos[above] in ("VERB", "AUX"):
            return self.agents(above) if depth < DEEPEST else []
        return []

    def _below_word(self, verb: int, above: int, depth: int) -> list[int]:
        """Below a preposition ("by leaving", "accused X of leaving") or an adjective ("ready to leave")."""
        tree, host = self.tree, self.tree.heads[above]
        if tree.deps[verb] == "pcomp" and tree.pos[host] in ("VERB", "AUX") and host != above:
            objects = self.objects(host) if tree.words[above] in ("of", "for", "from") and tree.lemmas[host] in OBJECT_OF_BLAME else []
            return objects or self.subjects(host, depth + 1)
        if tree.deps[verb] == "xcomp" and tree.deps[above] in ("acomp", "oprd", "attr") and tree.pos[host] in ("VERB", "AUX"):
            return [noun for noun in self.subjects(host, depth + 1) if tree.words[noun] != "it"]
        return []

    def resolve(self, noun: int) -> int:
        """The antecedent of a relative pronoun, or of a pronoun that stands for whoever is speaking; else the noun itself."""
        tree = self.tree
        word = tree.words[noun]
        if word in SPEAKERS_PRONOUNS and tree.deps[noun] == "nsubj":
            return self._speaker(noun)
        if word not in RELATIVE or tree.tags[noun] not in ("WDT", "WP", "IN", "DT"):
            return noun
        at = tree.heads[noun]
        for _ in range(DEEPEST):
            if tree.deps[at] == "relcl":
                return tree.heads[at]
            at = tree.heads[at]
        return noun

    def _speaker(self, pronoun: int) -> int:
        """In "the ministry said it would ..." the ministry, where number and kind agree."""
        tree, verb = self.tree, self.tree.heads[pronoun]
        above = tree.heads[verb]
        if tree.deps[verb] != "ccomp" or tree.pos[above] != "VERB" or tree.lemmas[above] not in REPORTING:
            return pronoun
        speaker = tree.kid(above, "nsubj")
        if speaker is None or speaker > pronoun or tree.pos[speaker] not in ("NOUN", "PROPN"):
            return pronoun
        entity, plural = tree.entities[speaker], tree.tags[speaker] in ("NNS", "NNPS") or tree.has(speaker, "conj")
        agrees = {
            "he": entity == "PERSON",
            "she": entity == "PERSON",
            "it": (entity in ("ORG", "GPE") or tree.lemmas[speaker] in BODIES) and not plural,
            "they": plural or entity in ("ORG", "NORP"),
        }
        return speaker if agrees[tree.words[pronoun]] else pronoun
