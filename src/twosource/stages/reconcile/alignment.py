"""Alignment: how two claims on one event relate. Slot by slot (doer, affected, place, then the other words), with the deciding comparison.

A claim supports another only where it says at least as much: "troops left" supports neither "troops left Koidu" nor its denial.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from twosource.model.findings import ClaimRelation
from twosource.model.span import TextSpan, overlap
from twosource.stages.annotate.quantities.number_words import UNITS
from twosource.stages.annotate.quantities.suffixes import AGE
from twosource.stages.reconcile.arguments import AREA, EMPTY, PREPOSITIONS, Argument, words_of
from twosource.stages.reconcile.compare.places import compare_places
from twosource.stages.reconcile.material import Material, per_story
from twosource.stages.reconcile.nodes import Node, best_match
from twosource.stages.reconcile.predicates import LIGHT, family

COVERED = {"verb": 0.5, "noun": 0.75, "state": 0.85}
"""Which part of a claim's words beyond its slots another's sentence must hold to say as much, by how the claim is put: a state has no slots
but its subject, a noun phrase has little else. Set by hand on crossdoc/train."""

ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last".split())
DIGITS = {word: str(int(value)) for word, value in UNITS.items() if value > 1}  # "one" counts nothing
OTHERS = frozenset("prior previous earlier former past another additional extra next future".split())
"""Words that tell one thing from the next of its kind: who says "a prior charge" does not speak of "the charge"."""


AUXILIARY = frozenset(
    "be is are was were been being am have has had having do does did will would can could may might must shall should not no n't also "
    "just then now already still never and or but as so that than too very when while where how if there here "
    "dawn morning afternoon evening night noon midnight dusk early late".split()
)
"""Words that build a clause, join it to another or tell the part of a day, and say nothing of what happens; English."""


@dataclass(frozen=True)
class Alignment:
    """How one claim relates to another, and the comparison that decided."""

    relation: ClaimRelation
    reason: str


def align(material: Material, a: int, b: int) -> Alignment:
    """How claim `a` relates to claim `b`, both on one event: what `a` is beside `b`."""
    ours, theirs = lacks(material, a, b), lacks(material, b, a)
    if material.claims[a].polarity != material.claims[b].polarity:
        if ours is None or theirs is None:
            return Alignment("denies", "the same thing, affirmed and denied")
        return Alignment("not-comparable", f"only one of the two is denied, and {ours}")
    if ours is None and theirs is None:
        return Alignment("same", "neither says anything that the other does not")
    if ours is None:
        return Alignment("narrower", f"it says as much and more: of the other, {theirs}")
    if theirs is None:
        return Alignment("vaguer", f"it says less: {ours}")
    return Alignment("compatible", f"one event, told otherwise: {ours}")


@per_story
def lacks(material: Material, a: int, b: int) -> str | None:
    """What claim `b` says and claim `a` does not, in words (None: `a` says at least as much)."""
    ours, theirs = material.node(a), material.node(b)
    if ours is None or theirs is None:
        return "one of them tells of no event"
    if theirs.mention.form == "state":
        return _lacks_words(material, ours, theirs, COVERED["state"])
    slot = _lacks_slot(ours, theirs) or _other_place(material, ours, theirs)
    return slot or _lacks_words(material, ours, theirs, COVERED[theirs.mention.form])


def _lacks_slot(ours: Node, theirs: Node) -> str | None:
    """Whom one names and the other does not, in the slot itself or crosswise ("Moscow withdrew its troops", "troops withdrew")."""
    slots = (("doer", ours.actors, ours.recipients, theirs.actors), ("affected", ours.recipients, ours.actors, theirs.recipients))
    for name, own, across, wanted in slots:
        known = [argument for argument in wanted if not argument.empty]
        if known and best_match(own, known) not in ("same", "alike") and best_match(across, known) != "same":
            return f'{name}: nothing agrees with "{known[0].text}"' if own else f'no {name} like "{known[0].text}" is named'
        missing = next((argument for argument in known if argument.entities and not _names(ours, argument)), None)
        if missing is not None:
            return f'{name}: nothing on "{missing.text}"'
    return None


def _names(node: Node, wanted: Argument) -> bool:
    """Whether a mention names somebody, or something of that kind, in any of its slots, as one of several ("Kern met Moe and Lund")."""
    return best_match((*node.actors, *node.recipients), [wanted]) in ("same", "alike", "unknown")


def _other_place(material: Material, ours: Node, theirs: Node) -> str | None:
    known = material.view.places.by_id
    pairs = [compare_places(known[a], known[b]) for a in sorted(ours.places & known.keys()) for b in sorted(theirs.places & known.keys())]
    return pairs[0].reason if pairs and all(pair.relation == "disjoint" for pair in pairs) else None


def tells_as_much(material: Material, a: int, b: int) -> bool:
    """Whether a claim says as much as another but for slots and numbers, those of its own clause counting alone."""
    ours, theirs = material.node(a), material.node(b)
    if ours is None or theirs is None:
        return False
    held = _own_families(material, ours)
    rest = [word for word in _beyond_slots(material, theirs) if not any(sign.isdigit() for sign in word)]
    return sum(family(word) not in held for word in rest) <= len(rest) / 2


def _lacks_words(material: Material, ours: Node, theirs: Node, part: float) -> str | None:
    """What else one says ("behind the front door"), where the sentence of the other holds too little of it; a number must be there."""
    rest = _beyond_slots(material, theirs)
    held = _held(material, ours)
    missing = sorted(word for word in rest if family(word) not in held)
    said = {DIGITS.get(word, word) for word in held}
    numbers = sorted(word for word in _numbers(material, theirs) if DIGITS.get(word, family(word)) not in said)
    if numbers:
        return f'no "{numbers[0]}"'
    return f"nothing on {', '.join(missing[:3])}" if len(missing) > (1 - part) * len(rest) else None


@per_story
def _held(material: Material, node: Node) -> frozenset[str]:
    return _families(words_of(material.sentence(node))) | _own_families(material, node)


@per_story
def _own_families(_: Material, node: Node) -> frozenset[str]:
    return _families(node.words)


@per_story
def _numbers(material: Material, node: Node) -> set[str]:
    """The numbers of a mention's clause, not of times and ages, and words like "previous": where one differs, another is meant."""
    text = material.view.articles[node.article].text
    apart = {word for start, end in (*_times(material, node), *_ages(material, node)) for word in words_of(text[start:end])}
    words = [word for word in words_of(text[slice(*node.mention.clause)]) if word not in apart]
    return {word for word in words if word in ORDINALS | OTHERS | DIGITS.keys() or any(sign.isdigit() for sign in word)}


@per_story
def _beyond_slots(material: Material, node: Node) -> list[str]:
    """The content words of a mention's clause, other than its trigger, doer, affected, times and places."""
    mention, text = node.mention, material.view.articles[node.article].text
    spans = [(mention.start, mention.end), *_times(material, node), *mention.places]
    spans += [*mention.actors, *mention.recipients] if mention.form != "state" else []
    filled = _families(word for start, end in spans for word in words_of(text[start:end])) | {node.family, family(mention.lemma)}
    words = {word for word in words_of(text[slice(*mention.clause)]) if word not in EMPTY | PREPOSITIONS | AUXILIARY}
    return sorted(word for word in words if family(word) not in filled and word not in AREA and not _light(word))


@cache
def _light(word: str) -> bool:
    """Whether a word only says how far the event has come ("the withdrawal was finished")."""
    return family(word) in {family(light) for light in LIGHT}


@per_story
def _times(material: Material, node: Node) -> list[TextSpan]:
    """The times that a mention's clause states, whatever they belong to; they are compared as times.

    One may reach beyond the clause ("at 5 a.m. Moscow time", of which the parser makes two).
    """
    times = material.view.annotations[node.article].times
    return [(time.start, time.end) for time in times if overlap(node.mention.clause, (time.start, time.end))]


def _ages(material: Material, node: Node) -> list[TextSpan]:
    """The ages that a mention's clause tells of somebody who is named there anyway."""
    quantities = material.view.annotations[node.article].quantities
    spans = [(quantity.start, quantity.end) for quantity in quantities if quantity.unit == AGE]
    return [span for span in spans if overlap(node.mention.clause, span)]


def _families(words: Iterable[str]) -> frozenset[str]:
    return frozenset(family(word) for word in words)
