"""Exclusion: which of the numbers that are told of one thing cannot both be right; and so a figure's findings.

Numbers that differ are often of different things: of a part, of a period, of one attack and of all. Only those that are surely of one
thing are set against each other.
"""

import re
from collections.abc import Sequence

from twosource.model.findings import Finding
from twosource.model.mentions import QuantityMention
from twosource.stages.reconcile.alignment import tells_as_much
from twosource.stages.reconcile.arguments import head_and_modifiers
from twosource.stages.reconcile.figures import GENERAL, SOMEWHERE, FigureGroup, clash_of, of_other_times
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.nodes import Node
from twosource.stages.reconcile.verdict import EARLIER, Position, contests, finding_of, rank

WITHIN = re.compile(
    r"(?i)\bduring\b|\bso far\b|\bthis (?:week(?:end)?|month|year)\b|\bover (?:the weekend|\w+ days)\b|\b(?:in|over) the (?:first|second|"
    r"third|fourth|opening|final|last|next|past) (?:half|quarter|period|set|round|inning|hour|\d+|minutes?|days?|weeks?|months?)\b"
    r"|\b(?:critically|seriously|gravely|badly|severely|mortally|slightly|lightly)\b"
)
"""A period that a number is of, or how badly they were hurt: of another, or of the whole, it may be another number."""

DOER = re.compile(
    r"(?i)\b(?:including|counting|besides|plus|as well as) (?:the |a |an )?"
    r"(?:suspect|suspected|gunman|shooter|attacker|assailant|bomber|driver|killer|perpetrator|himself|herself)\b"
)
"""Words by which a number of dead has in it, or leaves out, who did it; general English, by hand."""

PART_OF = re.compile(
    r"(?i)\s+of\s+(?:(?:his|her|its|their|the|those|these)\s+[\w,-]+|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d+)\b)"
)
"""What follows a number that is part of another ("three of his 11 goals")."""

BACK = re.compile(r"(?i)\b(?:the|these|those|all|both|them)\s$")
BACK_REACH = 6
"""Words, and characters that hold them, by which a number is of those told of before ("the two dead"), who may be some of all."""

REST_REACH = len(" others")
REST = re.compile(r"(?i)\b(?:others?|another|more(?! than)|remaining)\b")
"""Words by which a number counts the rest ("four other people"): of all, or beside those whom the same sentence counts."""

EACH = re.compile(r"(?i)\b(?:each|every|apiece)\b")
"""Words by which a number is told of one thing after the other."""


def figure_findings(material: Material, group: FigureGroup) -> list[Finding]:
    """The findings on one figure: one, unless its numbers are not surely of one thing: then one per number that stands for itself."""
    whole = [side for side in group.positions if not _is_within(material, side, group.positions)]
    sides = contests(group.positions, lambda one, other: one in whole and other in whole and _exclude(material, group, one, other))
    return sorted((_finding(material, group, side) for side in sides), key=rank)


def _finding(material: Material, group: FigureGroup, sides: Sequence[Position]) -> Finding:
    several = len(sides) > 1
    notes = group.notes if several or len(group.positions) == 1 else ()
    return finding_of(material, sides, "quantity" if several else None, notes, updated=several and group.updated)


def _exclude(material: Material, group: FigureGroup, one: Position, other: Position) -> bool:
    """Whether two numbers cannot both be right.

    They are given for one event, or for the main event, by a lead at least; by independent origins, or as of different times.
    """
    if one is other or _one_tells_both(material, one, other) or _by_doers(material, group, one, other):
        return False
    if any(of_other_times(material, a, b) for a in one.claims for b in other.claims):
        return False
    pairs = [(a, b) for a in one.claims for b in other.claims if group.updated or len(material.origins([a, b])) > 1]
    pairs = [(a, b) for a, b in pairs if clash_of(material, a, b)]
    pairs = [(a, b) for a, b in pairs if not {material.claims[a].certainty, material.claims[b].certainty} & {"planned", "conditional"}]
    pairs = [(a, b) for a, b in pairs if _told_apart(material, a, b) and _counted_alike(material, a, b)]
    pairs = [(a, b) for a, b in pairs if not (_is_part(material, a) or _is_part(material, b))]
    pairs = [(a, b) for a, b in pairs if _within(material, a) == _within(material, b) and not _counts_doer(material, a, b)]
    if any(_of_one_event(material, a, b) or (group.updated and _of_one_speaker(material, a, b)) for a, b in pairs):
        return True
    return group.total is not None and any(_of_the_whole(material, (a, one), (b, other)) for a, b in pairs)


def _by_doers(material: Material, group: FigureGroup, one: Position, other: Position) -> bool:
    """Whether two numbers of dead differ by those who did it and died as well."""
    return group.doers > 0 and abs(_least(material, one) - _least(material, other)) == group.doers


def _one_tells_both(material: Material, one: Position, other: Position) -> bool:
    """Whether a report tells both numbers in one voice: it means two things by them, the dead of one attack and of a week of attacks."""
    return not _tellers(material, one).isdisjoint(_tellers(material, other))


def _of_the_whole(material: Material, one: tuple[int, Position], other: tuple[int, Position]) -> bool:
    """Whether two figures of the main event, each with its number's side, are of all of it: a lead tells it whole.

    Below the lead a number may be of a part, the more so in an article that tells the other number as well. That nobody or one
    was hurt may be said of any part.
    """
    leads = [_leads(material, claim) for claim, _ in (one, other)]
    if any(_counts_few(material, claim) for claim, _ in (one, other)) or not any(leads):
        return all(leads)
    pairs = ((one, other[1]), (other, one[1]))
    return all(_leads(material, claim) or not _tells(material, claim, side) for (claim, _), side in pairs)


def _counts_few(material: Material, claim: int) -> bool:
    value = material.claims[claim].quantity
    return value is not None and value.high is not None and value.high <= 1


def _tells(material: Material, claim: int, side: Position) -> bool:
    """Whether a claim's article tells a side's number, in whatever voice."""
    return material.draft(claim).article in {material.draft(other).article for other in side.claims}


def _is_within(material: Material, side: Position, sides: Sequence[Position]) -> bool:
    """Whether each report of a number tells a larger one, too, in one voice: it means a part of it."""
    larger = [other for other in sides if _least(material, other) > _least(material, side)]
    told = {teller for other in larger for teller in _tellers(material, other)}
    return _tellers(material, side) <= told


def _least(material: Material, side: Position) -> float:
    return max((value.low or 0 for claim in side.claims if (value := material.claims[claim].quantity)), default=0)


def _tellers(material: Material, side: Position) -> set[tuple[str, str]]:
    """The articles that tell a number, each with the voice."""
    return {(material.draft(claim).article, material.origin(claim)) for claim in side.claims}


def _of_one_speaker(material: Material, a: int, b: int) -> bool:
    """Whether one speaker gives both numbers: of one event, as the group is, the later one is news of it, in whatever words."""
    return len(material.origins([a, b])) == 1 and material.origin_kind(a) in ("person", "organisation")


def _of_one_event(material: Material, a: int, b: int) -> bool:
    """Whether two figures are told of one event, and of the same of it: not one of "on offense", the other of "on punt returns"."""
    event = material.claims[a].event
    if event is None or event != material.claims[b].event:
        return False
    return tells_as_much(material, a, b) and tells_as_much(material, b, a)


def _told_apart(material: Material, a: int, b: int) -> bool:
    """Whether two articles tell two figures, or one article of two whom it names: what it says in one voice it means of two things."""
    kinds = {material.origin_kind(claim) for claim in (a, b)}
    return material.draft(a).article != material.draft(b).article or kinds <= {"person", "organisation"}


def _counted_alike(material: Material, a: int, b: int) -> bool:
    """Whether two figures count what is called by one noun, or people in general: "two younger boys" are some of "four children".

    In two leads "three men" may be all the "two people" of the other.
    """
    ours, theirs = (head_and_modifiers(quantity.of)[0] if (quantity := material.claims[claim].quantity) else "" for claim in (a, b))
    general = [noun in GENERAL for noun in (ours, theirs)]
    return ours == theirs or all(general) or (any(general) and _leads(material, a) and _leads(material, b))


def _counts_doer(material: Material, a: int, b: int) -> bool:
    """Whether one of two figures says that it has the doer in it ("six dead, including the gunman") and the other does not."""
    texts = (material.sentence(node) if (node := material.node(claim)) else material.words(claim) for claim in (a, b))
    return len({DOER.search(text) is not None for text in texts}) > 1


def _is_part(material: Material, claim: int) -> bool:
    """Whether a figure is told as part of a number ("one of the five"), of each of several, of the rest, of some told of before, or as one
    that did not last.
    """
    draft, node = material.draft(claim), material.node(claim)
    sentence = material.sentence(node) if node else ""
    if EACH.search(sentence) or EARLIER.search(sentence) or (node is not None and _is_rest(material, claim, node)):
        return True
    return draft.quantity is not None and _is_of_some(material.view.articles[draft.article].text, draft.quantity)


def _is_of_some(text: str, quantity: QuantityMention) -> bool:
    """Whether the words around a number point to some: "three of his 11 goals", "the two dead", "nobody in the car behind"."""
    after = SOMEWHERE if quantity.high == 0 else PART_OF
    return bool(after.match(text, quantity.end) or BACK.search(text, max(0, quantity.start - BACK_REACH), quantity.start))


def _is_rest(material: Material, claim: int, node: Node) -> bool:
    """Whether a figure counts others than some whom its sentence does not count: "one was killed and four others were hurt" is whole."""
    draft = material.draft(claim)
    quantity, item = draft.quantity, material.view.annotations[draft.article]
    if quantity is None:
        return False
    text, end = material.view.articles[draft.article].text, max(quantity.end + REST_REACH, (quantity.counted or (0, 0))[1])
    if not REST.search(text, quantity.start, end):
        return False
    sentence = item.sentences[node.sentence]
    beside = (other for other in item.quantities if other.measure not in ("other", quantity.measure))
    return len(node.recipients) > 1 or not any(sentence.start <= other.start < sentence.end for other in beside)


def _within(material: Material, claim: int) -> str:
    """The period that a figure's sentence says it is of ("": none)."""
    node = material.node(claim)
    found = WITHIN.search(material.sentence(node)) if node else None
    return found.group().lower() if found else ""


def _leads(material: Material, claim: int) -> bool:
    node = material.node(claim)
    return node is not None and node.leads
