"""Ages: how old somebody is, by every origin that says so; contested where no day of birth fits two of the ages."""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from twosource.model.findings import Finding
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.verdict import Position, contests, finding_of

YEAR = 365.25
"""Days."""

THEN = re.compile(r"(?i)[,\s(]*(?:at (?:the|that) time|then|when)\b")
"""What follows an age that somebody had when something happened, and not on the day of the article."""


def find_ages(material: Material) -> Iterator[Finding]:
    """A finding per person whose age is told: one per age where several may be right, as of other days."""
    for ages in _by_person(material).values():
        sides = [Position(f"{age}", tuple(claims)) for age, claims in sorted(ages.items())]
        for told in contests(sides, lambda one, other: _exclude(material, one, other)):
            yield finding_of(material, told, "quantity" if len(told) > 1 else None)


def _by_person(material: Material) -> dict[str, dict[int, list[int]]]:
    found: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for claim in material.own:
        draft = material.draft(claim)
        text = material.view.articles[draft.article].text
        if draft.about is not None and draft.age is not None and not THEN.match(text, draft.span[1]):
            found[material.view.story_entity(draft.article, draft.about)][draft.age].append(claim)
    return found


def _exclude(material: Material, one: Position, other: Position) -> bool:
    """Whether independent origins give two ages that nobody can have been on the days of their articles."""
    pairs = ((a, b) for a in one.claims for b in other.claims if len(material.origins([a, b])) > 1)
    return any(_apart(material, *sorted(pair, key=lambda claim: material.draft(claim).age or 0)) for pair in pairs)


def _apart(material: Material, younger: int, older: int) -> bool:
    """Whether no day of birth fits both: who is 22 on one day may be 23 on the next, and not the other way round."""
    years = (material.draft(older).age or 0) - (material.draft(younger).age or 0)
    first, last = _day(material, younger), _day(material, older)
    if first is None or last is None:
        return False
    return years > 0 and (last <= first or years > 1 + (last - first).days / YEAR)


def _day(material: Material, claim: int) -> date | None:
    """The day that an article came out, None where it is not known to the day."""
    try:
        return date.fromisoformat((material.view.articles[material.draft(claim).article].published.value or "")[:10])
    except ValueError:
        return None
