"""The account's parts as short lines, the same for the terminal and for Markdown."""

from twosource.model.account import Account
from twosource.model.article import Article
from twosource.model.claims import Claim
from twosource.model.findings import Figure, Finding, Person
from twosource.model.groups import CopyLink
from twosource.model.values import Quantity
from twosource.render.lookup import Lookup, NumberedFinding
from twosource.render.wording import (
    CERTAINTY,
    COPY_KIND,
    DIRECTNESS,
    capital,
    count,
    moment,
    published_words,
    quantity_words,
    share_words,
    when_words,
)

Row = tuple[str, str]


def header_line(account: Account) -> str:
    """What the story rests on: "4 articles, 2 of them copies · 7 origins · 11 March 2026 to 12 March 2026"."""
    copies = len({link.to for link in account.copies})
    articles = count(len(account.articles), "article") + (
        f", {copies} set aside as {'a copy' if copies == 1 else 'copies'}" if copies else ""
    )
    used = {origin for finding in account.findings for origin in finding.origins}
    parts = [articles, count(len(used), "origin"), count(len(account.findings), "finding"), dates(account)]
    return " · ".join(part for part in parts if part)


def dates(account: Account) -> str:
    """The days between which the story's articles came out."""
    first, last = account.story.first_published, account.story.last_published
    ends = [moment(value, "day") for value in (first, last) if value]
    return "published " + " to ".join(dict.fromkeys(ends)) if ends else "no article is dated"


def main_event_rows(lookup: Lookup) -> list[Row]:
    """What, who, when, where, why, how; what is not known is left out, but for when and where."""
    event = lookup.account.main_event
    place = lookup.place(event.where.place)
    where = " ".join(part for part in (event.where.relation or "", place or event.where.text) if part)
    rows = [
        ("What", event.what),
        ("Who", ", ".join([lookup.entity(entity) for entity in event.who] or [phrase.text for phrase in event.participants])),
        ("When", when_words(event.when)),
        ("Where", f"{where} (inferred)" if where and event.where.basis == "inferred" else where or "not known"),
        ("Why", "; ".join(said(lookup, claim) for claim in event.why)),
        ("How", "; ".join(said(lookup, claim) for claim in event.how)),
    ]
    return [row for row in rows if row[1]]


def said(lookup: Lookup, claim: str) -> str:
    """A claim's words with who says them."""
    found = lookup.claims.get(claim)
    return f"{found.text} ({lookup.voice(found)[-1]})" if found and found.voice else found.text if found else claim


def standing(lookup: Lookup, finding: Finding) -> str:
    """How a finding stands: its origins, in how many outlets, what was set aside."""
    aside = f" · {count(finding.copies_set_aside, 'copy')} set aside" if finding.copies_set_aside else ""
    names = f": {_some([lookup.origin(origin) for origin in finding.origins], 6)}" if finding.origins else ""
    return f"{count(len(finding.origins), 'origin')}{names} · {count(finding.outlets, 'outlet')}{aside} · {confidence(finding)}"


def confidence(finding: Finding) -> str:
    """How much stands behind a finding, and why."""
    held = finding.confidence
    firm = count(held.origins, "firm origin") if held.origins else "no firm origin"
    parts = [firm, DIRECTNESS[held.directness], *([held.wording] if held.wording != "stated" else [])]
    return f"confidence: {held.level} ({', '.join(parts)})"


def single_origin_groups(lookup: Lookup, findings: list[NumberedFinding]) -> list[tuple[str, list[NumberedFinding]]]:
    """Single-origin findings under their origin (and the outlets that carry it), in reading order."""
    groups: dict[tuple[str, ...], list[NumberedFinding]] = {}
    for item in findings:
        groups.setdefault(item.finding.origins, []).append(item)
    return [(_group_heading(lookup, origins, items), items) for origins, items in groups.items()]


def _group_heading(lookup: Lookup, origins: tuple[str, ...], items: list[NumberedFinding]) -> str:
    name = ", ".join(lookup.described(origin) for origin in origins) or "origin not known"
    carriers = [lookup.outlet(span.article) for item in items for span in item.finding.spans]
    outlets = [outlet for outlet in dict.fromkeys(carriers) if outlet != name]
    return f"{name}, in {_some(outlets)}" if outlets else name


def _some(names: list[str], most: int = 3) -> str:
    """Up to `most` names (what fits a line), then a count."""
    return ", ".join(names) if len(names) <= most else f"{', '.join(names[:most])} and {len(names) - most} more"


def figure_sources(lookup: Lookup, figure: Figure) -> list[Row]:
    """Who gives which number: one row per origin and value, with the outlets that carry it."""
    rows: dict[tuple[str, str], list[str]] = {}
    for name in figure.claims:
        claim = lookup.claims.get(name)
        if claim is not None and claim.quantity is not None:
            outlet = lookup.outlet(claim.spans[0].article) if claim.spans else ""
            rows.setdefault((_given(claim.quantity), lookup.voice(claim)[-1]), []).append(outlet)
    return [(value, _carried(origin, outlets)) for (value, origin), outlets in rows.items()]


def _given(quantity: Quantity) -> str:
    """A value as it was given; a vague word ("dozens") with the range it is read as."""
    words = quantity_words(quantity)
    vague = quantity.low != quantity.high and quantity.text and not any(character.isdigit() for character in quantity.text)
    return f"“{quantity.text}” ({words})" if vague and quantity.bound is None else words


def _carried(origin: str, outlets: list[str]) -> str:
    others = [outlet for outlet in dict.fromkeys(outlets) if outlet and outlet != origin]
    return f"{origin}, in {_some(others)}" if others else origin


def people_rows(lookup: Lookup) -> list[Row]:
    """Each person with role, age, what befell them and how much they are quoted."""
    return [(person.name, person_line(lookup, person)) for person in lookup.account.people]


def person_line(lookup: Lookup, person: Person) -> str:
    """One person in one line."""
    quoted = f"says {', '.join(said_in(lookup, person))}" if person.said else ""
    return " · ".join(part for part in (who_line(lookup, person), ", ".join(person.status), quoted) if part)


def who_line(lookup: Lookup, person: Person) -> str:
    """A person's title (or else role in the story) and age."""
    role = lookup.role(person.entity) or ", ".join(role for role in person.roles if role != "other")
    return " · ".join(part for part in (role, str(person.age) if person.age is not None else "") if part)


def said_in(lookup: Lookup, person: Person) -> list[str]:
    """The numbers of the findings that rest on what a person says (or a count where there are none)."""
    claims = set(person.said)
    numbers = [item.number for item in lookup.findings if any(claims.intersection(side.claims) for side in item.finding.sides)]
    return _runs(numbers) or [count(len(person.said), "thing")]


def _runs(numbers: list[int]) -> list[str]:
    """Rising numbers with each run of three or more as its ends: 2, 4-7, 9."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [part for run in runs for part in ([f"{run[0]}-{run[-1]}"] if len(run) > 2 else map(str, run))]


def timeline_parts(lookup: Lookup) -> list[tuple[str, list[Row]]]:
    """What the articles recall of earlier times, and what belongs to the story; each with a heading, where there is any."""
    parts = (("Background", True), ("The story", False))
    return [(heading, rows) for heading, earlier in parts if (rows := _timeline_rows(lookup, background=earlier))]


def _timeline_rows(lookup: Lookup, *, background: bool) -> list[Row]:
    """What happened when; the time only where it changes."""
    rows, last = [], ""
    for entry in lookup.account.timeline:
        if bool(entry.background) != background:
            continue
        when = when_words(entry.when)
        rows.append(("" if when == last else when, capital(entry.statement)))
        last = when
    return rows


def articles_line(article: Article) -> str:
    """An article's date, byline, credit and title."""
    credit = f"credit {article.credit}" if article.credit else ""
    parts = [published_words(article.published), article.byline or "", credit, f"“{article.title}”" if article.title else ""]
    return " · ".join(part for part in parts if part)


def copies_lines(lookup: Lookup) -> list[str]:
    """Each copy link in a sentence."""
    return [copy_line(lookup, link) for link in lookup.account.copies]


def copy_line(lookup: Lookup, link: CopyLink) -> str:
    """One copy link, with what tells its direction, or why nothing does."""
    source, target = lookup.article_label(link.from_), lookup.article_label(link.to)
    why = "; ".join(reason for reason in link.reasons[1:] if reason != "nothing tells which came first")
    if link.direction == "unknown":
        line = f"{source} and {target} share text ({link.kind}, {share_words(link.share)}); which came first is not known"
    else:
        likely = "likely " if link.direction == "likely" else ""
        line = f"{target} is {likely}{COPY_KIND[link.kind]} {source} ({share_words(link.share)} of the shorter text)"
    return f"{line}: {why}" if why else line


def claim_notes(claim: Claim) -> str:
    """What a claim's wording does to it: denied, hedged, conditional, planned."""
    return ", ".join(part for part in ("denies it" if claim.polarity == "denied" else "", CERTAINTY[claim.certainty]) if part)
