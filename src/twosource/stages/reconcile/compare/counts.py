"""Compare two counts: first whether they count one thing (measure, group, area, period, whole or part), then their numbers."""

from dataclasses import dataclass

from twosource.model.account import StoryPlace
from twosource.model.values import Quantity
from twosource.stages.reconcile.arguments import Argument, match
from twosource.stages.reconcile.compare.places import compare_places
from twosource.stages.reconcile.compare.quantities import compare_quantities
from twosource.stages.reconcile.compare.relation import Comparison


@dataclass(frozen=True, slots=True)
class Count:
    """A quantity as one claim gives it: of whom, where (None: the same place for both, or not known), as of which day ("": not known)."""

    quantity: Quantity
    group: Argument
    place: StoryPlace | None = None
    as_of: str = ""


def compare_counts(a: Count, b: Count) -> Comparison:
    """How count `a` relates to count `b`: not comparable where they are not of one thing, else by their numbers."""
    reason = _apart(a, b)
    return Comparison("not-comparable", reason) if reason else compare_numbers(a, b)


def compare_numbers(a: Count, b: Count) -> Comparison:
    """How the numbers of two counts of one thing relate. Those that exclude each other as of two days are an update, not a difference."""
    found = compare_quantities(a.quantity, b.quantity)
    if found.relation == "disjoint" and a.as_of and b.as_of and a.as_of != b.as_of:
        return Comparison("not-comparable", f"{found.reason}, but they are as of {a.as_of} and {b.as_of}", updates=True)
    return found


def _apart(a: Count, b: Count) -> str:
    """Why two counts are not of one thing, "" where nothing says so."""
    return _other_outcome(a.quantity, b.quantity) or _other_reach(a.quantity, b.quantity) or _other_group(a, b) or _other_area(a, b)


def _other_outcome(a: Quantity, b: Quantity) -> str:
    if a.measure != b.measure:
        return f'"{a.text}" counts {a.measure or "another thing"}, "{b.text}" {b.measure or "another thing"}'
    if a.portion != b.portion:
        words = {"increment": "adds to another number", "part": "is a part of another number", None: "stands by itself"}
        return f'"{a.text}" {words[a.portion]}, "{b.text}" {words[b.portion]}'
    return ""


def _other_reach(a: Quantity, b: Quantity) -> str:
    """A count over a period is no count of one incident, nor one of another period."""
    if "cumulative" not in (a.scope, b.scope) or (a.scope == b.scope and (a.since == b.since or None in (a.since, b.since))):
        return ""
    return f'"{a.text}" counts {_reach(a)}, "{b.text}" {_reach(b)}'


def _reach(quantity: Quantity) -> str:
    if quantity.scope != "cumulative":
        return "one incident"
    return f"everything since {quantity.since}" if quantity.since else "everything of a period"


def _other_group(a: Count, b: Count) -> str:
    if match(a.group, b.group) in ("same", "alike"):
        return ""
    return f'"{a.quantity.text}" counts {a.group.text or "somebody"}, "{b.quantity.text}" {b.group.text or "somebody"}'


def _other_area(a: Count, b: Count) -> str:
    if a.place is None or b.place is None:
        return ""
    found = compare_places(a.place, b.place)
    return f"they are of other areas: {found.reason}" if found.relation in ("narrower", "wider", "disjoint") else ""
