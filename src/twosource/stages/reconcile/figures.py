"""Figures: how many, per measure, group and event, over all claims.

Two figures are of one kind only where measure, group and event agree: "dead or wounded" is not "dead", civilians are not troops, a part
("including two children") is not the whole. Within one kind, ranges that cannot meet are contested, or updated when they are as of
different times.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from twosource.model.findings import Figure, Status
from twosource.model.mentions import Interval, QuantityMention
from twosource.model.span import overlap
from twosource.model.values import UNKNOWN_WHEN, Quantity, When
from twosource.stages.reconcile.arguments import Argument
from twosource.stages.reconcile.compare.counts import Count, compare_counts, compare_numbers
from twosource.stages.reconcile.compare.times import compare_intervals
from twosource.stages.reconcile.episode import Episode
from twosource.stages.reconcile.harms import is_people
from twosource.stages.reconcile.material import Material, per_story
from twosource.stages.reconcile.tolls import Toll
from twosource.stages.reconcile.verdict import Position, by_clearness, is_firm

GENERAL = frozenset({"", "people", "person", "persons", "others", "victims", "victim", "dead", "individuals"})
"""What is counted where people are, of whatever kind."""


SOMEWHERE = re.compile(r"(?i)\s(?:in|on|at|of|else|inside|near|aboard|who)\b")
"""Words by which "nobody" is nobody of some."""

NEAR = 0.2
"""The part by which two numbers may differ and be one, rounded ("about 2,000", "2,500" are two); by hand."""


FAR = 3
"""How many times as much as "more than so many" may be for that to be meant: "more than 35" does not speak of 4,000; by hand."""


HANGS = re.compile(r"[\w \-]*,? (?:which|that|when|where) (?:\w+ ){0,2}")
HANGS_REACH = 40
"""Words, and characters that hold them, between a time and a clause that hangs on it."""


@dataclass(frozen=True)
class FigureGroup:
    """Claims of one measure of one group.

    `positions` has several where their ranges cannot meet; `updated`: these are as of different days, the latest last. `total`: the number
    that the articles agree on for the main event as a whole; `doers`: how many died as well who did it.
    """

    measure: str
    of: str
    event: str | None
    claims: tuple[int, ...]
    positions: tuple[Position, ...]
    notes: tuple[str, ...]
    updated: bool
    total: int | None = None
    doers: int = 0


def group_figures(material: Material, episode: Episode | None, tolls: Mapping[str, Toll]) -> tuple[FigureGroup, ...]:
    """Sort the figure claims into groups that can be compared. A figure of an event of the main episode is one of the main event."""
    home = dict.fromkeys(episode.events, episode.events[0]) if episode else {}
    by_measure: dict[tuple[str, bool], list[int]] = defaultdict(list)
    for number in material.own:
        draft = material.draft(number)
        if draft.quantity is not None and draft.kind == "figure":
            by_measure[draft.quantity.measure, draft.quantity.part or draft.quantity.increment].append(number)
    groups = [(measure, claims) for (measure, _), found in sorted(by_measure.items()) for claims in _same_group(material, found, home)]
    found = [_of_people(_group(material, measure, claims, home)) for measure, claims in groups]
    for toll in tolls.values():
        found = _with_total(material, found, toll, episode.events[0] if episode else None)
    return tuple(found)


def _of_people(group: FigureGroup) -> FigureGroup:
    """The dead and injured are people; what else is counted so ("44 shots", "two murders") is a figure of its own kind."""
    return group if group.measure not in ("killed", "injured") or not group.of or is_people(group.of) else replace(group, measure="other")


def _with_total(material: Material, groups: Sequence[FigureGroup], toll: Toll, main: str | None) -> list[FigureGroup]:
    """The groups, those that count all the people of the main event made one. What counts only some of them stays by itself."""
    counting = {group.claims: group for group in groups if _counts_all(material, group, toll, main)}
    claims = sorted({claim for claims in counting for claim in claims})
    groups = [_own(material, group, toll, main) if group.claims not in counting else group for group in groups]
    if not claims:
        return groups
    home = {event: main for event in (material.claims[claim].event for claim in claims) if event and main}
    whole = replace(_group(material, toll.measure, claims, home), event=main, total=toll.count, doers=toll.doers)
    first = next(at for at, group in enumerate(groups) if group.claims in counting)
    rest = [group for group in groups if group.claims not in counting]
    return [*rest[:first], whole, *rest[first:]]


def _own(material: Material, group: FigureGroup, toll: Toll, main: str | None) -> FigureGroup:
    """A number above the toll is not of the main event: it goes back to the event that it was told with."""
    highest = max((_quantity(material, claim).low or 0 for claim in group.claims), default=0)
    if group.measure != toll.measure or highest <= toll.count or group.event not in (None, main):
        return group
    others = [event for claim in group.claims if (event := material.claims[claim].event) and event != main]
    return replace(group, event=others[0]) if others else group


def _counts_all(material: Material, group: FigureGroup, toll: Toll, main: str | None) -> bool:
    """Whether a group is of this measure, for the main event, and not of a part: as many as the toll or more, or people in general."""
    if not toll.count or group.measure != toll.measure or group.event not in (None, main):
        return bool(set(group.claims) & set(toll.claims)) and group.measure == toll.measure
    if any(of_other_times(material, claim, told) for claim in group.claims for told in toll.claims):
        return False
    quantities = [_quantity(material, claim) for claim in group.claims]
    if any(quantity.part or quantity.increment or quantity.scope == "cumulative" for quantity in quantities):
        return False
    return group.of in GENERAL or any((quantity.low or 0) >= toll.count and is_people(quantity.of or "people") for quantity in quantities)


def _same_group(material: Material, claims: Sequence[int], home: Mapping[str, str]) -> Iterator[list[int]]:
    groups: list[list[int]] = []
    for claim in claims:
        group = next((group for group in groups if all(_comparable(material, claim, other, home) for other in group)), None)
        if group is None:
            groups.append([claim])
        else:
            group.append(claim)
    yield from groups


def _comparable(material: Material, a: int, b: int, home: Mapping[str, str]) -> bool:
    """Whether two figures count one thing. Numbers that exclude each other do so only where they are surely of one event, and not of one
    clause ("28 of his 68 punches", "an 89-79 win").
    """
    found = compare_counts(_count(material, a), _count(material, b))
    if (found.relation == "not-comparable" and not found.updates) or of_other_times(material, a, b):
        return False
    one, other = material.draft(a), material.draft(b)
    ours, theirs = (home.get(event, event) if (event := material.claims[claim].event) else None for claim in (a, b))
    surely = ours is not None and ours == theirs
    if found.relation == "disjoint" or found.updates:
        return surely and (one.article, one.span) != (other.article, other.span)
    if _quantity(material, a).measure == "other":
        return surely
    return ours is None or theirs is None or surely


def of_other_times(material: Material, a: int, b: int) -> bool:
    """Whether two claims name times, and none of the one's can be one of the other's: "on Thursday", "in a December shooting"."""
    ours, theirs = (_times_told(material, claim) for claim in (a, b))
    return bool(ours and theirs) and all(compare_intervals(one, other).relation == "disjoint" for one in ours for other in theirs)


@per_story
def _times_told(material: Material, claim: int) -> list[Interval]:
    """The times that a claim's words name, else the one that a clause hangs on ("the 2013 election, which saw 170 people killed")."""
    draft = material.draft(claim)
    text = material.view.articles[draft.article].text
    times = [time for time in material.view.annotations[draft.article].times if None not in time.interval]
    inside = [time.interval for time in times if overlap(draft.span, (time.start, time.end))]
    before = (time for time in times if 0 <= draft.span[0] - time.end <= HANGS_REACH)
    return inside or [time.interval for time in before if HANGS.fullmatch(text, time.end, draft.span[0])]


def _count(material: Material, claim: int) -> Count:
    return Count(_value(material, claim), _counted(material, claim), as_of=(_as_of_claim(material, claim).start or "")[:10])


def _counted(material: Material, claim: int) -> Argument:
    draft = material.draft(claim)
    quantity = _quantity(material, claim)
    return material.view.argument(draft.article, quantity.counted or (quantity.start, quantity.end))


def _quantity(material: Material, claim: int) -> QuantityMention:
    quantity = material.draft(claim).quantity
    if quantity is None:
        raise ValueError(f"claim {claim} is no figure")
    return quantity


def _value(material: Material, claim: int) -> Quantity:
    value = material.claims[claim].quantity
    if value is None:
        raise ValueError(f"claim {claim} is no figure")
    return value


def _group(material: Material, measure: str, claims: Sequence[int], home: Mapping[str, str]) -> FigureGroup:
    first = _value(material, claims[0])
    positions, notes = _positions(material, claims)
    events = [home.get(event, event) for claim in claims if (event := material.claims[claim].event)]
    days = [_day(material, position.claims) for position in positions]
    updated = len(positions) > 1 and "" not in days and len(set(days)) == len(days)
    if updated:
        positions = tuple(position for _, position in sorted(zip(days, positions, strict=True), key=lambda pair: pair[0]))
    return FigureGroup(measure, first.of or first.unit, events[0] if events else None, tuple(claims), positions, notes, updated)


def _day(material: Material, claims: Sequence[int]) -> str:
    """The first day as of which these claims give their figure ("": not known)."""
    days = [(_as_of_claim(material, claim).start or "")[:10] for claim in claims]
    return min((day for day in days if day), default="")


def _positions(material: Material, claims: Sequence[int]) -> tuple[tuple[Position, ...], tuple[str, ...]]:
    """One position per set of figures that can all be right at once."""
    groups: list[list[int]] = []
    notes: list[str] = []
    for claim in claims:
        home = None
        for group in groups:
            clash = next((reason for other in group if (reason := clash_of(material, claim, other))), None)
            if clash is None:
                home = group
                break
            notes.append(clash)
        if home is None:
            groups.append([claim])
        else:
            home.append(claim)
    positions = (_position(material, group) for group in groups)
    return tuple(positions), tuple(dict.fromkeys(notes))


def clash_of(material: Material, a: int, b: int) -> str | None:
    """Why the numbers of two figures cannot both be right (None: they can)."""
    found = compare_numbers(_count(material, a), _count(material, b))
    return found.reason if found.relation == "disjoint" or found.updates else None


def _position(material: Material, claims: Sequence[int]) -> Position:
    """The claims on one number, in the words of the clearest that another origin's number is as exact as, told by a like verb."""
    heads = by_clearness(material, claims)
    told = Counter(node.family for claim in claims if (node := material.node(claim)))
    usual = [claim for claim in heads if (node := material.node(claim)) and told[node.family] > 1] or heads
    supported = [head for head in usual if len(material.origins(claim for claim in claims if _as_exact(material, claim, head))) > 1]
    head = (supported or usual)[0]
    vaguer = frozenset(claim for claim in claims if not _as_exact(material, claim, head))
    return Position(_value(material, claims[0]).text, tuple(claims), head, vaguer)


def _as_exact(material: Material, claim: int, head: int) -> bool:
    """Whether a claim's number lies within another's: 31 within "dozens", and not the other way round."""
    ours, theirs = _value(material, claim), _value(material, head)
    low, least = ours.low or 0, theirs.low or 0
    if ours.high == theirs.high == 0:
        return not _somewhere(material, claim) or _somewhere(material, head)
    if theirs.high is None:
        return least * (1 - NEAR) <= low <= least * FAR
    return ours.high is not None and least * (1 - NEAR) <= low and ours.high <= theirs.high * (1 + NEAR)


def _somewhere(material: Material, claim: int) -> bool:
    """Whether "nobody" is nobody of some ("nobody inside the car")."""
    draft = material.draft(claim)
    return SOMEWHERE.match(material.view.articles[draft.article].text, _quantity(material, claim).end) is not None


def make_figures(material: Material, groups: Iterable[FigureGroup], statuses: Sequence[Status]) -> tuple[Figure, ...]:
    """The figures of the account, `statuses` being those of their findings."""
    return tuple(_figure(material, group, status) for group, status in zip(groups, statuses, strict=True))


def _figure(material: Material, group: FigureGroup, status: Status) -> Figure:
    values = [_value(material, claim) for claim in group.claims]
    best = _value(material, _best(material, group.claims))
    agreed = [float(group.total)] if group.total is not None else []
    lows = [value.low for value in values if value.low is not None] + agreed
    highs = [value.high for value in values if value.high is not None] + agreed
    return Figure(
        event=group.event,
        measure=group.measure,
        of=group.of,
        low=min(lows, default=None),
        best=group.total if group.total is not None else best.low if best.high in (best.low, None) else None,
        high=max(highs, default=None) if len(highs) == len(values) + len(agreed) else None,
        unit=best.unit,
        as_of=_as_of_claim(material, _best(material, group.claims)),
        status=status,
        claims=tuple(material.claims[claim].id for claim in group.claims),
        reasons=group.notes or (f"{len(group.claims)} {'claim gives' if len(group.claims) == 1 else 'claims give'} it",),
        approximate=best.approximate,
        scope=best.scope,
        since=best.since,
    )


def inferred_figures(material: Material, main: str | None, tolls: Mapping[str, Toll], groups: Iterable[FigureGroup]) -> tuple[Figure, ...]:
    """The number of people killed and injured in the main event where no article states it, from the people that they tell of.

    A further one counts those who did it and died as well, where the stated number leaves them out.
    """
    counted = {group.measure for group in groups if group.total is not None}
    left = [toll for toll in tolls.values() if toll.count and toll.measure not in counted]
    whole = [replace(toll, count=toll.count + toll.doers, reason=_with_doers(toll)) for toll in tolls.values() if toll.doers]
    return tuple(_inferred(material, toll, main) for toll in (*left, *whole))


def beyond_tolls(figures: Iterable[Figure], main: str | None, tolls: Mapping[str, Toll]) -> frozenset[str]:
    """The events of which more people are said to be killed or injured than the articles agree on for the main event: other ones."""
    most = {measure: toll.count + toll.doers for measure, toll in tolls.items()}
    return frozenset(
        figure.event
        for figure in figures
        if figure.event and figure.event != main and figure.measure in most and (figure.best or 0) > most[figure.measure]
    )


def _with_doers(toll: Toll) -> str:
    who = "one who is" if toll.doers == 1 else f"{toll.doers} who are"
    return f"{toll.count} are counted as {toll.measure}, and {who} said to have done it died as well"


def _inferred(material: Material, toll: Toll, main: str | None) -> Figure:
    origins = material.origins(claim for claim in toll.claims if is_firm(material, claim))
    days = [_as_of_claim(material, claim) for claim in toll.claims]
    return Figure(
        event=main,
        measure=toll.measure,
        of="person",
        low=toll.count,
        best=toll.count,
        high=None,
        unit="person",
        as_of=max(days, key=lambda when: (when.start or "")[:10], default=UNKNOWN_WHEN),
        status="corroborated" if len(origins) > 1 else "single-origin",
        claims=tuple(material.claims[claim].id for claim in toll.claims),
        reasons=(f"inferred: {toll.reason}",),
        basis="inferred",
    )


def _best(material: Material, claims: Sequence[int]) -> int:
    """The latest firm claim that gives one number, else the latest; of equals, the first."""

    def rank(claim: int) -> tuple[bool, bool, str]:
        value = _value(material, claim)
        return is_firm(material, claim), value.high in (value.low, None), (_as_of_claim(material, claim).start or "")[:10]

    return max(claims, key=rank)


def _as_of_claim(material: Material, claim: int) -> When:
    """As of when a claim gives its figure: the day its article came out; else, or if it counts no outcome, the time that it states.

    "A fire on Sunday killed nine" tells when they died; that they are nine may be known since the day before, or be out of date tomorrow.
    """
    stated = material.claims[claim].when
    told = stated if stated and stated.start else None
    published = material.view.articles[material.draft(claim).article].published
    if (told and _quantity(material, claim).measure == "other") or published.value is None or "/" in published.value:
        return told or UNKNOWN_WHEN
    reason = "a toll is as of the day of its article" if told else "no time is stated; the day of the article"
    return When(published.value, None, published.precision, "", "inferred", published.span, reason)
