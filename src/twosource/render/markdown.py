"""The account as Markdown (CommonMark with tables), every word of a page escaped."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from twosource.model.account import Account
from twosource.model.findings import Finding
from twosource.render.brief import (
    articles_line,
    claim_notes,
    copies_lines,
    figure_sources,
    header_line,
    main_event_rows,
    people_rows,
    single_origin_groups,
    standing,
    timeline_parts,
)
from twosource.render.evidence import Evidence, evidence
from twosource.render.lookup import Lookup, NumberedFinding
from twosource.render.safe import one_line
from twosource.render.versions import versions
from twosource.render.wording import DIFFERENCE, STATUS_MEANING, STATUSES, capital, figure_title, figure_words

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>|~#&$!@])")
_LINE_START: Final = re.compile(r"^(\d{1,9})([.)])|^([-+=])")
_SCHEME: Final = re.compile(r"(?i)\b(https?|ftp|www)([:.])")


def escape(text: str) -> str:
    """Page text on one line with nothing in it that Markdown or HTML would act on, bare links included."""
    flat = _SPECIAL.sub(r"\\\1", one_line(text))
    flat = _SCHEME.sub(r"\1\\\2", flat)
    return _LINE_START.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", flat)


def to_markdown(accounts: Sequence[Account]) -> str:
    """All accounts as one Markdown document."""
    return "\n---\n\n".join("\n".join(_account(account)) + "\n" for account in accounts)


def _account(account: Account) -> Iterable[str]:
    lookup = Lookup(account)
    yield f"# {escape(account.story.headline or 'Untitled story')}\n"
    yield f"{escape(header_line(account))}\n"
    yield from _table(("", "The main event"), [(f"**{name}**", escape(words)) for name, words in main_event_rows(lookup)])
    for status in STATUSES:
        yield from _findings(lookup, status, lookup.with_status(status))
    yield from _figures(lookup)
    yield from _people(lookup)
    yield from _timeline(lookup)
    yield from _sources(lookup)
    yield from _problems(account)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterable[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""


def _findings(lookup: Lookup, status: str, findings: list[NumberedFinding]) -> Iterable[str]:
    if not findings:
        return
    yield f"## {status.capitalize()}\n"
    yield f"*{STATUS_MEANING[findings[0].finding.status].capitalize()}.*\n"
    if status == "single-origin":
        for heading, items in single_origin_groups(lookup, findings):
            yield f"### {escape(heading)}\n"
            yield from _numbered(lookup, items)
    else:
        yield from _numbered(lookup, findings)


def _numbered(lookup: Lookup, findings: list[NumberedFinding]) -> Iterable[str]:
    for item in findings:
        finding = item.finding
        differs = f" (they differ on {DIFFERENCE[finding.differs_in]})" if finding.differs_in else ""
        mark = f"{item.number}. "
        lines = [escape(standing(lookup, finding)), *_sides(lookup, finding), *(f"- {escape(reason)}" for reason in finding.reasons)]
        yield f"{mark}**{escape(capital(finding.statement))}**{differs}\\"
        yield from (f"{' ' * len(mark)}{line}" for line in lines)
        yield ""


def _sides(lookup: Lookup, finding: Finding) -> Iterable[str]:
    if len(finding.sides) == 1:
        yield from (f"- {line}" for line in _quotes(lookup, finding.sides[0].claims))
        return
    for side in finding.sides:
        yield f"- **{escape(lookup.origins(side.origins))}**: {escape(side.position)}"
        yield from (f"  - {line}" for line in _quotes(lookup, side.claims))


def _quotes(lookup: Lookup, claims: tuple[str, ...]) -> Iterable[str]:
    found = [lookup.claims[claim] for claim in claims if claim in lookup.claims]
    for item in evidence(found, lookup):
        yield f"{escape(' › '.join(item.voices[0]))}{_notes(lookup, item)}: {_marked(item)}"


def _notes(lookup: Lookup, item: Evidence) -> str:
    notes = [claim_notes(item.claims[0]), "copy" if item.article in lookup.copy_of else ""]
    words = ", ".join(note for note in notes if note)
    return f" ({words})" if words else ""


def _marked(item: Evidence) -> str:
    """The marked words alone: a finding's line stays a line."""
    return " … ".join(f"“{escape(piece.text)}”" for passage in item.passages for piece in passage.pieces if piece.marked)


def _figures(lookup: Lookup) -> Iterable[str]:
    if lookup.account.figures:
        yield "## Figures\n"
        rows = []
        for figure in lookup.account.figures:
            who = "; ".join(f"{value}: {origin}" for value, origin in figure_sources(lookup, figure))
            rows.append((escape(figure_title(figure)), escape(figure_words(figure)), figure.status, escape(who)))
        yield from _table(("What", "Range", "Status", "Who says which"), rows)


def _people(lookup: Lookup) -> Iterable[str]:
    rows = people_rows(lookup)
    if rows:
        yield "## People\n"
        yield from _table(("Who", ""), [(escape(name), escape(line)) for name, line in rows])


def _timeline(lookup: Lookup) -> Iterable[str]:
    if lookup.account.timeline:
        yield "## Timeline\n"
        parts = timeline_parts(lookup)
        for heading, rows in parts:
            if len(parts) > 1:
                yield f"### {heading}\n"
            yield from _table(("When", "What"), [(escape(when), escape(what)) for when, what in rows])


def _sources(lookup: Lookup) -> Iterable[str]:
    yield "## Sources\n"
    rows = [(escape(lookup.outlet(article.id)), escape(articles_line(article))) for article in lookup.articles.values()]
    yield from _table(("Outlet", "Article"), rows)
    yield from (f"- {escape(line)}" for line in copies_lines(lookup))
    for heading, *changed in versions(lookup):
        yield f"- {escape(heading)}"
        yield from (f"  - {escape(line)}" for line in changed)
    yield ""


def _problems(account: Account) -> Iterable[str]:
    if account.problems:
        yield "## Problems\n"
        yield from (f"- {escape(problem.code)}: {escape(problem.message)}" for problem in account.problems)
        yield ""
