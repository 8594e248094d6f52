"""An article with everything that was read in it marked inline, for `annotate --format text`."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from io import StringIO
from typing import Final

from rich.console import Console
from rich.text import Text

from twosource.model.article import Article
from twosource.model.mentions import Annotations, Attribution, PlaceMention, QuantityMention, TimeMention
from twosource.model.span import TextSpan
from twosource.render.safe import one_line, visible
from twosource.render.wording import published_words, range_words

STYLES: Final = {
    "person": "magenta",
    "organisation": "blue",
    "group": "blue",
    "other": "blue",
    "place": "green",
    "time": "yellow",
    "quantity": "cyan",
    "cue": "red",
}

LEGEND: Final = "[words](what they were read as)   ⟨1 … 1⟩ what is said, by the speaker at (… 1)"


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int
    end: int
    kind: str
    label: str


def to_annotated_text(article: Article, annotations: Annotations, colour: bool = False) -> str:
    """The article's text with its mentions in brackets, each with what it was read as; `colour`: with ANSI styles.

    Where mentions overlap, the longest one that starts first is shown. Control characters are neutralised.
    """
    out = Text(one_line(article.title or article.name or article.id), style="bold")
    facts = [article.outlet or "", published_words(article.published), article.byline or ""]
    out.append("\n" + one_line(" · ".join(fact for fact in facts if fact)), style="not bold dim")
    out.append(f"\n{LEGEND}\n\n", style="not bold dim")
    mentions = [_plain(mention, article.text) for mention in _apart(_mentions(annotations))]
    out.append_text(_body(article.text, mentions, annotations.attributions))
    return _printed(out, colour) + "\n"


def _printed(text: Text, colour: bool) -> str:
    buffer = StringIO()
    system = "standard" if colour else None
    console = Console(file=buffer, force_terminal=colour, color_system=system, highlight=False, emoji=False, legacy_windows=False)  # type: ignore[arg-type]
    console.print(text, soft_wrap=True, end="")
    return buffer.getvalue()


def _mentions(annotations: Annotations) -> Iterable[_Mention]:
    for entity in annotations.entities:
        yield _Mention(entity.start, entity.end, entity.type, entity.name)
    for place in annotations.places:
        yield _Mention(place.start, place.end, "place", _place(place))
    for time in annotations.times:
        yield _Mention(time.start, time.end, "time", _time(time))
    for quantity in annotations.quantities:
        yield _Mention(quantity.start, quantity.end, "quantity", _quantity(quantity))
    names = {entity.id: entity.name for entity in annotations.roster}
    for number, attribution in enumerate(annotations.attributions, start=1):
        speaker = names.get(attribution.speaker or "", "")
        yield from (_Mention(start, end, "cue", f"{speaker} {number}".strip()) for start, end in attribution.cue)


def _place(place: PlaceMention) -> str:
    use = "" if place.use == "place" else f", {place.use}"
    where = ", ".join(part for part in (place.name, place.admin1 or "", place.country or "") if part)
    return f"{where if place.geonameid is not None else 'not resolved'}{use}"


def _time(time: TimeMention) -> str:
    start, end = time.interval
    return f"{start or '…'} to {end or '…'}" if start or end else f"{time.value}, no anchor"


def _quantity(quantity: QuantityMention) -> str:
    words = f"{range_words(quantity.low, quantity.high, quantity.approximate)} {quantity.unit}".strip()
    scope = f", since {quantity.since}" if quantity.since else f", {quantity.scope}" if quantity.scope else ""
    return (f"{words}, {quantity.measure}" if quantity.measure != "other" else words) + scope


def _apart(mentions: Iterable[_Mention]) -> list[_Mention]:
    """Mentions that do not overlap: in page order, the longest first where several start together."""
    out: list[_Mention] = []
    for mention in sorted(mentions, key=lambda mention: (mention.start, -mention.end)):
        if mention.start < mention.end and (not out or mention.start >= out[-1].end):
            out.append(mention)
    return out


def _plain(mention: _Mention, text: str) -> _Mention:
    """A mention that is read as the very words it stands in needs no label."""
    return replace(mention, label="") if mention.label == text[mention.start : mention.end] else mention


def _body(text: str, mentions: list[_Mention], attributions: tuple[Attribution, ...]) -> Text:
    contents = [(span, number) for number, attribution in enumerate(attributions, start=1) for span in attribution.content]
    opening, closing = _brackets(mentions, contents)
    style_at = {mention.start: (mention.end, STYLES[mention.kind]) for mention in mentions}
    cuts = sorted({0, len(text), *opening, *closing})
    out, end, style = Text(), 0, ""
    for left, right in zip(cuts, [*cuts[1:], len(text)], strict=True):
        out.append("".join(closing.get(left, ())), style="dim")
        out.append("".join(opening.get(left, ())), style="dim")
        end, style = style_at.get(left, (end, style))
        out.append(visible(text[left:right]), style=style if left < end else "")
    return out


def _brackets(mentions: list[_Mention], contents: list[tuple[TextSpan, int]]) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
    """What to put in before and after each offset; contents stand outside the mentions they begin or end with."""
    opening: dict[int, list[str]] = {}
    closing: dict[int, list[str]] = {}
    for (start, _), number in contents:
        opening.setdefault(start, []).append(f"⟨{number} ")
    for mention in mentions:
        opening.setdefault(mention.start, []).append("[")
        label = f"{mention.kind}: {one_line(mention.label)}" if mention.label else mention.kind
        closing.setdefault(mention.end, []).append(f"]({label})")
    for (_, end), number in contents:
        closing.setdefault(end, []).append(f" {number}⟩")
    return opening, closing
