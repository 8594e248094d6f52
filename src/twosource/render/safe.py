"""Page text made harmless for a terminal and for a reader's eye."""

from typing import Final

REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"

_KEPT = frozenset("\n\t")
_LINE_BREAKS = frozenset("\r\v\f\x85\u2028\u2029")
_CONTROLS = frozenset(map(chr, (*range(0x20), *range(0x7F, 0xA0)))) - _KEPT - _LINE_BREAKS
_BIDI = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
"""Embeddings, overrides and isolates: they reorder what stands around them, so that a page could make our own words read otherwise."""

_INVISIBLE = frozenset("\u200b\u2060\ufeff\u00ad")
"""Zero-width space, word joiner, byte order mark, soft hyphen: they show nothing, and are dropped."""

_TABLE: Final = {
    **{ord(character): REPLACEMENT for character in _CONTROLS | _BIDI},
    **{ord(character): " " for character in _LINE_BREAKS},
    **{ord(character): "" for character in _INVISIBLE},
    **dict.fromkeys(range(0xD800, 0xE000), REPLACEMENT),
}


def visible(text: str) -> str:
    """The text without anything that steers a terminal or reorders a line: such characters become U+FFFD, odd line ends a space."""
    return text.translate(_TABLE)


def one_line(text: str) -> str:
    """The same on one line, runs of white space as one space."""
    return " ".join(visible(text).split())


def web_link(url: str | None) -> str | None:
    """The address if it is one that a reader may safely follow: http or https, nothing else."""
    return url if url and visible(url) == url and url.lower().startswith(("http://", "https://")) else None
