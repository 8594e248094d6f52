"""SVG elements as escaped markup."""

from collections.abc import Iterable

from markupsafe import Markup, escape

from twosource.render.safe import one_line

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in pixels."""

Attribute = str | float | None

CHARACTER: float = 0.56
"""Mean width of a character of a sans-serif face, as a part of the font size (Arial: 0.50; system faces run wider)."""


def element(name: str, *children: str, **attributes: Attribute) -> Markup:
    """An element. `class_` is "class", `font_size` "font-size"; None leaves an attribute out; children that are not markup are escaped."""
    pairs = ((key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items() if value is not None)
    words = "".join(f' {key}="{escape(_value(value))}"' for key, value in pairs)
    inner = Markup("").join(child if isinstance(child, Markup) else escape(one_line(child)) for child in children)
    return Markup("<{0}{1}>{2}</{0}>").format(Markup(name), Markup(words), inner)  # noqa: S704 - escaped above


def _value(value: Attribute) -> str:
    return one_line(value) if isinstance(value, str) else f"{value:.1f}".removesuffix(".0")


def path(lines: Iterable[list[Point]], *, closed: bool) -> str:
    """The `d` of a path through lines of points, a tenth of a pixel exact."""
    out = []
    for points in lines:
        words = "L".join(f"{x:.1f} {y:.1f}".replace(".0", "") for x, y in points)
        out.append(f"M{words}{'Z' if closed else ''}")
    return "".join(out)


def text_width(text: str, size: float) -> float:
    """About how wide a text is set, in pixels."""
    return len(text) * size * CHARACTER


def overlaps(box: Box, others: Iterable[Box]) -> bool:
    """Whether a box meets any of the others."""
    left, top, right, bottom = box
    return any(left < other[2] and other[0] < right and top < other[3] and other[1] < bottom for other in others)
