"""Judgements: what an event is called ("a major setback"), by whom, and who denies that it is."""

from collections.abc import Iterator, Sequence

from twosource.model.findings import Finding
from twosource.stages.claims.stance import MARKS, judging, valence
from twosource.stages.reconcile.causes import caused
from twosource.stages.reconcile.cluster import connected
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.nodes import best_match
from twosource.stages.reconcile.verdict import Position, denial, finding_of, label_of


def find_judgements(material: Material) -> Iterator[Finding]:
    """Judgements in one direction, of one event or in one word: affirmed by some, denied by others."""
    groups: list[list[int]] = []
    for number in material.own:
        if material.draft(number).kind == "stance":
            home = next((group for group in groups if any(_same_judgement(material, number, other) for other in group)), None)
            if home is None:
                groups.append([number])
            else:
                home.append(number)
    for claims in groups:
        yield from (
            finding_of(material, positions, "polarity" if len(positions) > 1 else None) for positions in _judgements(material, claims)
        )


def _judgements(material: Material, claims: Sequence[int]) -> Iterator[list[Position]]:
    """The judgements of one thing: two sides where one origin denies what another says, else those in one word ("a setback") together."""
    affirmed = tuple(claim for claim in claims if material.claims[claim].polarity == "affirmed")
    denied = tuple(claim for claim in claims if claim not in affirmed and material.draft(claim).asserted)
    if affirmed and set(material.origins(denied)) - set(material.origins(affirmed)):
        yield [Position(label_of(material, affirmed), affirmed), denial(material, denied)]
        return
    for told in (affirmed, denied):
        for group in connected([sorted(judging(material.draft(claim).words)) for claim in told]):
            same = tuple(told[at] for at in group)
            yield [Position(label_of(material, same), same)]


def _same_judgement(material: Material, a: int, b: int) -> bool:
    ours, theirs = material.draft(a).words, material.draft(b).words
    if valence(ours) != valence(theirs):
        return False
    one, other = _judged(material, a), _judged(material, b)
    of_events = {one, other} <= material.events.by_id.keys()
    return one == other or (bool(judging(ours) & judging(theirs)) and (of_events or _of_one(material, a, b)))


def _of_one(material: Material, a: int, b: int) -> bool:
    """Whether two claims have one doer or subject."""
    ours, theirs = material.node(a), material.node(b)
    return ours is not None and theirs is not None and best_match(ours.actors, theirs.actors) in ("same", "alike")


def _judged(material: Material, claim: int) -> str:
    """The event that a judgement is about: the one its subject names, else the one told just before it in the sentence."""
    draft = material.draft(claim)
    if draft.event is None:
        return material.claims[claim].id
    for span in draft.event.actors:
        named = material.events.named_in(draft.article, span)
        if named:
            return named
    before = _before_in_sentence(material, claim) if draft.event.lemma in MARKS else None
    return caused(material, before) if before is not None else material.claims[claim].id


def _before_in_sentence(material: Material, claim: int) -> int | None:
    """The nearest asserted claim that ends before this one begins, in the same sentence."""
    draft = material.draft(claim)
    sentences = material.view.annotations[draft.article].sentences
    start = next((s.start for s in reversed(sentences) if s.start <= draft.span[0]), 0)
    for number in range(claim - 1, -1, -1):
        other = material.draft(number)
        if other.article != draft.article or other.span[0] < start:
            return None
        tells = other.asserted and other.kind in ("event", "state") and other.event is not None and other.event.form == "verb"
        if tells and other.span[1] <= draft.span[0]:
            return number
    return None
