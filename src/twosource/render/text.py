"""The account for a terminal: short, aligned, plain when piped."""

from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Final

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from twosource.model.account import Account
from twosource.model.findings import Figure, Finding, Side
from twosource.render.brief import (
    articles_line,
    copies_lines,
    figure_sources,
    header_line,
    main_event_rows,
    people_rows,
    single_origin_groups,
    standing,
    timeline_parts,
)
from twosource.render.lookup import Lookup, NumberedFinding
from twosource.render.safe import one_line
from twosource.render.versions import versions
from twosource.render.wording import (
    DIFFERENCE,
    STATUS_MEANING,
    STATUSES,
    as_of_words,
    capital,
    count,
    figure_title,
    figure_words,
)

MEASURE_OF_LINE: Final = 100
"""Characters to a line at most: wider lines are hard to read back from."""

COLOURS: Final = {"corroborated": "green", "contested": "red", "updated": "blue", "single-origin": "yellow"}


def to_text(accounts: Sequence[Account], *, width: int = 80, colour: bool = False) -> str:
    """All accounts as text, at most `width` characters to a line (100 at most); `colour`: with ANSI styles.

    Control characters and bidirectional overrides of the pages are neutralised (see `render.safe`).
    """
    out = StringIO()
    console = Console(
        file=out,
        width=max(40, min(width, MEASURE_OF_LINE)),
        force_terminal=colour,
        color_system="standard" if colour else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    for at, account in enumerate(accounts):
        if at:
            console.print(Text("─" * console.width, style="dim"))
            console.print()
        _Printer(console, account).print()
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


class _Printer:
    """One account onto a console."""

    def __init__(self, console: Console, account: Account) -> None:
        self.console = console
        self.account = account
        self.lookup = Lookup(account)

    def print(self) -> None:
        self._head()
        for status in STATUSES:
            self._findings(status, self.lookup.with_status(status))
        self._figures()
        self._people()
        self._timeline()
        self._sources()
        self._problems()

    def _line(self, text: str, style: str = "", indent: int = 0) -> None:
        self.console.print(Padding(Text(one_line(text), style=style), (0, 0, 0, indent)))

    def _section(self, title: str, note: str = "", style: str = "") -> None:
        self.console.print()
        heading = Text(title.upper(), style=f"bold {style}".strip())
        if note:
            heading.append(f"  {note}", style="not bold dim" if style == "" else "not bold default dim")
        self.console.print(heading)

    def _rows(self, rows: Iterable[Sequence[str]], *styles: str, indent: int = 2) -> None:
        """Rows with their columns aligned; the last column takes the rest of the line."""
        table = Table.grid(padding=(0, 2, 0, 0))
        for style in styles[:-1]:
            table.add_column(style=style, max_width=self.console.width * 2 // 5)
        table.add_column(style=styles[-1], ratio=1)
        for row in rows:
            table.add_row(*(Text(one_line(cell)) for cell in row))
        self.console.print(Padding(table, (0, 0, 0, indent)))

    def _head(self) -> None:
        self._line(self.account.story.headline or "Untitled story", "bold")
        self._line(header_line(self.account), "dim")
        self.console.print()
        self._rows(main_event_rows(self.lookup), "dim", "")

    def _findings(self, status: str, findings: list[NumberedFinding]) -> None:
        if not findings:
            return
        self._section(status, STATUS_MEANING[findings[0].finding.status], COLOURS[status])
        if status == "single-origin":
            self._single_origin(findings)
            return
        for item in findings:
            self._finding(item)

    def _single_origin(self, findings: list[NumberedFinding]) -> None:
        for heading, items in single_origin_groups(self.lookup, findings):
            self._line(heading, "bold", indent=2)
            self._rows(((str(item.number), _with_notes(item.finding)) for item in items), "dim", "", indent=4)

    def _finding(self, item: NumberedFinding) -> None:
        finding = item.finding
        differs = f" (they differ on {DIFFERENCE[finding.differs_in]})" if finding.differs_in else ""
        self._rows([(f"{item.number:>2}", capital(one_line(finding.statement)) + differs)], "dim", "bold")
        if len(finding.sides) > 1:
            self._rows((self._side(side) for side in finding.sides), "", "", indent=6)
        self._line(standing(self.lookup, finding), "dim", indent=6)
        for reason in finding.reasons:
            self._line(f"· {reason}", "dim", indent=6)

    def _side(self, side: Side) -> tuple[str, str]:
        return self.lookup.origins(side.origins), capital(side.position)

    def _figures(self) -> None:
        if self.account.figures:
            self._section("figures")
            self._rows((row for figure in self.account.figures for row in self._figure(figure)), "", "bold", "dim")

    def _figure(self, figure: Figure) -> Iterable[tuple[str, str, str]]:
        """The range, then (where there is more than one value) who says which."""
        sources = figure_sources(self.lookup, figure)
        if len(sources) == 1:
            value, origin = sources[0]
            yield (
                figure_title(figure),
                figure_words(figure),
                origin if value == figure_words(figure) else f"{value.partition(' (')[0]}: {origin}",
            )
            return
        standing = ", ".join(part for part in (figure.status, as_of_words(figure.as_of)) if part)
        yield figure_title(figure), figure_words(figure), standing
        for value, origin in sources:
            yield "", "", f"{value}: {origin}"

    def _people(self) -> None:
        rows = people_rows(self.lookup)
        if rows:
            self._section("people")
            self._rows(rows, "bold", "")

    def _timeline(self) -> None:
        if self.account.timeline:
            self._section("timeline")
            parts = timeline_parts(self.lookup)
            for heading, rows in parts:
                if len(parts) > 1:
                    self._line(heading, "bold", indent=2)
                self._rows(rows, "", "", indent=4 if len(parts) > 1 else 2)

    def _sources(self) -> None:
        self._section("sources")
        rows = [(self.lookup.outlet(article.id), articles_line(article)) for article in self.lookup.articles.values()]
        self._rows(rows, "bold", "")
        for line in copies_lines(self.lookup):
            self._line(line, indent=2)
        for heading, *changed in versions(self.lookup):
            self._line(heading, indent=2)
            for line in changed:
                self._line(f"· {line}", "dim", indent=4)

    def _problems(self) -> None:
        if self.account.problems:
            self._section("problems")
            self._rows(((problem.code, problem.message) for problem in self.account.problems), "dim", "")


def _with_notes(finding: Finding) -> str:
    aside = ""
    if finding.copies_set_aside:
        aside = f" [{count(finding.outlets, 'outlet')}, {count(finding.copies_set_aside, 'copy')} set aside]"
    return capital(one_line(finding.statement)) + aside
