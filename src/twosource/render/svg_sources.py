"""Who depends on whom: speakers and agencies on the left, the articles that carry them on the right, copies joined by an arc."""

from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from twosource.model.claims import Claim
from twosource.render.lookup import Lookup
from twosource.render.svg import CHARACTER, Point, element
from twosource.render.wording import count

MOST_ORIGINS: Final = 24
"""Origins drawn: more lines than this cannot be told apart; the rest are counted, and listed beside their findings."""

ROW: Final = 30
"""Pixels from one name to the next."""

TOP: Final = 34
"""Pixels above the first name, for the columns' headings."""

FONT: Final = 13


@dataclass(frozen=True, slots=True)
class SourceGraph:
    """The picture for wide and for narrow screens, how many origins it leaves out, and whether any line runs through an agency."""

    wide: Markup
    narrow: Markup
    left_out: int
    through: bool


@dataclass(frozen=True, slots=True)
class _Edge:
    origin: str
    article: str
    through: str | None
    claims: int


def source_graph(lookup: Lookup, ident: str) -> SourceGraph | None:
    """The graph of a story; None where nobody but the outlets themselves is heard and nothing is a copy."""
    edges = _edges(lookup)
    if not edges and not lookup.account.copies:
        return None
    weight: dict[str, int] = {}
    for edge in edges:
        weight[edge.origin] = weight.get(edge.origin, 0) + edge.claims
    kept = sorted(weight, key=lambda origin: (-weight[origin], lookup.origin(origin)))[:MOST_ORIGINS]
    shown = [edge for edge in edges if edge.origin in kept]
    wide, narrow = (_Graph(lookup, shown, kept, width).picture(f"{ident}-{width}") for width in (760, 340))
    return SourceGraph(wide, narrow, len(weight) - len(kept), any(edge.through for edge in shown))


def _edges(lookup: Lookup) -> list[_Edge]:
    """One edge per origin, article and agency between them; what a copy has from its agency, the arc between the two already says."""
    counts: dict[tuple[str, str, str | None], int] = {}
    for claim in lookup.account.claims:
        if len(claim.voice) > 1 and claim.spans and claim.spans[0].article in lookup.articles and not _copied(claim, lookup):
            through = claim.voice[1] if len(claim.voice) > 2 else None
            key = (claim.voice[-1], claim.spans[0].article, through)
            counts[key] = counts.get(key, 0) + 1
    return [_Edge(*key, claims) for key, claims in counts.items()]


def _copied(claim: Claim, lookup: Lookup) -> bool:
    return claim.spans[0].article in lookup.copy_of and lookup.is_outlet(claim.voice[1])


class _Graph:
    """One picture."""

    def __init__(self, lookup: Lookup, edges: list[_Edge], origins: list[str], width: int) -> None:
        self.lookup, self.edges, self.width = lookup, edges, width
        self.arcs = 46 if lookup.account.copies else 8
        articles = list(lookup.articles)
        rows = max(len(articles), len(origins))
        self.height = TOP + rows * ROW + 4
        self.right = self._column(articles, width - self.arcs, rows)
        by_height = {origin: self._mean(origin) for origin in origins}
        self.left = self._column(sorted(origins, key=lambda origin: (by_height[origin], origin)), 0, rows)
        # Room for names: what is left when the lines get at least a third of the width.
        self.letters = int(width / 3.1 / (FONT * CHARACTER))

    def _column(self, names: list[str], x: float, rows: int) -> dict[str, Point]:
        gap = ROW * rows / max(1, len(names))
        return {name: (x, TOP + gap * (at + 0.5)) for at, name in enumerate(names)}

    def _mean(self, origin: str) -> float:
        heights = [self.right[edge.article][1] for edge in self.edges if edge.origin == origin for _ in range(edge.claims)]
        return sum(heights) / max(1, len(heights))

    def picture(self, ident: str) -> Markup:
        title = f"{len(self.left)} origins and the {len(self.right)} articles that carry them"
        return element(
            "svg",
            element("title", title, id=f"{ident}-title"),
            element("text", "Origins", x=0, y=14, class_="column"),
            element("text", "Articles", x=self.width - self.arcs, y=14, text_anchor="end", class_="column"),
            element("g", *(self._edge(edge) for edge in self.edges), class_="edges"),
            element("g", *self._copies(), class_="copies"),
            element("g", *(self._origin(origin) for origin in self.left), class_="origins"),
            element("g", *(self._article(article) for article in self.right), class_="articles"),
            viewBox=f"0 0 {self.width} {self.height:g}",
            role="img",
            aria_labelledby=f"{ident}-title",
            class_="graph",
        )

    def _edge(self, edge: _Edge) -> Markup:
        start_x = self._name_width(self.lookup.origin(edge.origin)) + 10
        end_x = self.width - self.arcs - self._name_width(self._article_name(edge.article)) - 10
        start, end = self.left[edge.origin][1], self.right[edge.article][1]
        bend = (end_x - start_x) / 2
        through = f", through {self.lookup.origin(edge.through)}" if edge.through else ""
        title = f"{self.lookup.origin(edge.origin)} in {self.lookup.outlet(edge.article)}{through}: {count(edge.claims, 'claim')}"
        d = f"M{start_x:.1f} {start:.1f}C{start_x + bend:.1f} {start:.1f} {end_x - bend:.1f} {end:.1f} {end_x:.1f} {end:.1f}"
        kind = "edge through" if edge.through else "edge"
        return element("path", element("title", title), d=d, stroke_width=min(6.0, 1 + edge.claims**0.5 * 0.6), class_=kind)

    def _origin(self, origin: str) -> Markup:
        x, y = self.left[origin]
        return element("text", self._cut(self.lookup.origin(origin)), x=x, y=y + FONT * 0.35, font_size=FONT)

    def _article(self, article: str) -> Markup:
        x, y = self.right[article]
        kind = "copy" if article in self.lookup.copy_of else None
        return element("text", self._article_name(article), x=x, y=y + FONT * 0.35, font_size=FONT, text_anchor="end", class_=kind)

    def _article_name(self, article: str) -> str:
        return self._cut(self.lookup.article_label(article))

    def _copies(self) -> list[Markup]:
        """Arcs at the right edge from an article to its copy, the arrow at the copy."""
        arcs = []
        for link in self.lookup.account.copies:
            if link.from_ in self.right and link.to in self.right:
                arcs.append(self._arc(self.right[link.from_], self.right[link.to], link.kind, link.direction == "unknown"))
        return arcs

    def _arc(self, start: Point, end: Point, kind: str, undirected: bool) -> Markup:
        x = start[0] + 6
        reach = x + min(self.arcs - 10.0, 12 + abs(end[1] - start[1]) * 0.2) * 1.3
        curve = f"M{x:.1f} {start[1]:.1f}C{reach:.1f} {start[1]:.1f} {reach:.1f} {end[1]:.1f} {x:.1f} {end[1]:.1f}"
        head = "" if undirected else f"M{x + 7:.1f} {end[1] - 4:.1f}L{x:.1f} {end[1]:.1f}L{x + 7:.1f} {end[1] + 4:.1f}"
        return element("path", element("title", f"copy: {kind}"), d=curve + head, class_="arc")

    def _cut(self, name: str) -> str:
        return name if len(name) <= self.letters else name[: self.letters - 1].rstrip() + "…"

    def _name_width(self, name: str) -> float:
        return len(self._cut(name)) * FONT * CHARACTER
