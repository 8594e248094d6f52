"""HTML to a tree, and the tree to the lines that a reader sees. Nothing hidden, no scripts; linear in the size of the page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from typing import Final

from lxml import etree, html

from twosource.stages.clean.lines import Line, read

DEEPEST: Final = 400
"""Real pages nest under 100 deep; markup that nests deeper is made to break readers (and overflows the stack of C libraries)."""
MOST_LINES: Final = 20_000
"""Live blogs of a whole day have some 5,000 lines; the extractor's time grows with the square of them."""
_UNSEEN: Final = frozenset(
    "script style noscript template iframe object embed svg math canvas select option textarea input button head title meta link audio "
    "video source track map area dialog datalist".split()
)
_BLOCKS: Final = frozenset(
    "address article aside blockquote body br center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption".split()
)
_SPACE = re.compile(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")
"""White space that is not one space already."""
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_TAG_HINTS: Final = {
    "h1": "headline", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
    "li": "list", "dd": "list", "blockquote": "quote", "figcaption": "caption", "caption": "caption",
}  # fmt: skip
_NAMED_HINTS: Final = (
    (
        "promo",
        re.compile(r"(?:^|[\s_-])(?:promo|newsletter(?:-?(?:sign-?up|promo|box|form|cta))?|sign-?up|subscribe)(?:$|[\s_-])", re.IGNORECASE),
    ),
    (
        "byline",
        re.compile(r"(?:^|[\s_-])(?:byline|by-line|author-?names?|article-?author)(?:$|[\s_-])|(?:^|\s)authors?(?:$|\s)", re.IGNORECASE),
    ),
    (
        "standfirst",
        re.compile(
            r"(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-?head(?:line|ing)?|article-?summary|article-?intro)(?:$|[\s_-])",
            re.IGNORECASE,
        ),
    ),
    (
        "caption",
        re.compile(r"(?:^|[\s_-])(?:wp-caption-text|caption|image-?caption|photo-?credit|image-?credit|credit)(?:$|[\s_-])", re.IGNORECASE),
    ),
)
NAMES: Final = 300
"""Characters of an element's class names that are looked at; real ones have under 200."""
_HINT_REACH: Final = 3
"""A class name says what a line is up to so many elements above it."""


@lru_cache(maxsize=4096)
def _named_hint(names: str) -> str:
    """What the class names of an element say that it holds ("": nothing); a page uses the same few again and again."""
    return next((hint for hint, pattern in _NAMED_HINTS if pattern.search(names)), "")


_LONG_TAG: Final = re.compile(r"<[a-zA-Z][^<>]{1000,}")
_QUOTED: Final = re.compile(r"\"[^\"]*\"|'[^']*'")
LONGEST_TAG: Final = 20_000
"""Characters; of longer ones, which are pictures and data for scripts, no attribute is read."""
MOST_ATTRIBUTES: Final = 300
"""Elements have under 50; libxml2 compares each attribute of an element with all others."""


def uncrowded(source: str) -> str:
    """The markup that every parser may be given: no element has thousands of attributes, or megabytes of them."""
    return _LONG_TAG.sub(_not_crowded, source)


def _not_crowded(tag: re.Match[str]) -> str:
    """The tag; one that is longer or has more attributes than any page's loses them (pictures in an address are no words)."""
    crowded = len(tag[0]) > LONGEST_TAG or len(_QUOTED.sub("", tag[0]).split()) > MOST_ATTRIBUTES
    return tag[0].split(maxsplit=1)[0] + " " if crowded else tag[0]


def parse_html(source: str) -> html.HtmlElement | None:
    """The tree of a page (None where there is none); broken markup is repaired as libxml2 does it."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, collect_ids=False)
    try:
        return html.document_fromstring(source.replace("\x00", "").encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None


@dataclass
class Visible:
    """The visible text of a page and its lines.

    `gaps`: places in `text`, in order, where the page has words that are not seen (a button, a script), or a line that has such in it.
    """

    lines: list[Line] = field(default_factory=list)
    depth: int = 0
    gaps: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        """One line of text per visible line."""
        return "\n".join(line.text for line in self.lines)


@dataclass
class _Walk:
    visible: Visible = field(default_factory=Visible)
    buffer: list[str] = field(default_factory=list)
    linked: int = 0
    in_link: int = 0
    in_quote: int = 0
    at: int = 0
    when: str = ""
    gap: bool = False
    stack: list[tuple[str, str]] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.buffer.append(text)
        if self.in_link:
            self.linked += len(text.strip())

    def flush(self) -> None:
        if not self.buffer:
            if self.gap:
                self.end_gap(self.at)
            return
        text = _SPACE.sub(" ", "".join(self.buffer).strip())
        if text:
            link = min(1.0, self.linked / len(text))
            self.visible.lines.append(read(text, self.hint(), link, self.style(), self.when))
            if self.gap:
                self.end_gap(self.at, self.at + len(text))
            self.at += len(text) + 1
        if self.gap:
            self.end_gap(self.at)
        self.buffer, self.linked, self.when = [], 0, ""

    def end_gap(self, *places: int) -> None:
        """Note the words that are not seen."""
        self.gap = False
        self.visible.gaps.extend(places)

    def style(self) -> str:
        return "|".join(f"{tag}.{names}" for tag, names in self.stack[-_HINT_REACH:])

    def hint(self) -> str:
        for tag, names in self.stack[: -_HINT_REACH - 1 : -1]:
            if tag in _TAG_HINTS:
                return _TAG_HINTS[tag]
            if names and (hint := _named_hint(names)):
                return hint
        return "quote" if self.in_quote else ""


def visible_lines(tree: html.HtmlElement) -> Visible:
    """What a reader sees of a page, line by line."""
    walk, depth = _Walk(), 0
    walker = etree.iterwalk(tree, events=("start", "end"))
    hidden: set[etree._Element] = set()
    for event, element in walker:
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            depth += 1
            walk.visible.depth = max(depth, walk.visible.depth)
            if not tag or tag in _UNSEEN or _is_hidden(element):
                walker.skip_subtree()
                hidden.add(element)
                walk.gap = walk.gap or _has_words(element, tag)
                continue
            _open(walk, element, tag)
        else:
            depth -= 1
            if element in hidden:
                hidden.discard(element)
            else:
                _close(walk, tag)
            if tail := element.tail:
                walk.add(tail)
    walk.flush()
    return walk.visible


def _open(walk: _Walk, element: etree._Element, tag: str) -> None:
    if tag in _BLOCKS:
        walk.flush()
        walk.in_quote += tag == "blockquote"
        walk.stack.append((tag, f"{element.get('class', '')[:NAMES]} {element.get('itemprop', '')[:NAMES]}".strip()))
    elif tag == "a":
        walk.in_link += 1
    elif tag == "time":
        walk.when = element.get("datetime", "")
    if text := element.text:
        walk.add(text)


def _close(walk: _Walk, tag: str) -> None:
    if tag in _BLOCKS:
        walk.flush()
        walk.stack.pop()
        walk.in_quote -= tag == "blockquote"
    elif tag == "a":
        walk.in_link -= 1


def _is_hidden(element: etree._Element) -> bool:
    style = element.get("style")
    return element.get("hidden") is not None or (style is not None and _HIDDEN_STYLE.search(style) is not None)


def _has_words(element: etree._Element, tag: str) -> bool:
    """Whether a reader of the tree finds words in an element that is not seen; scripts and styles are long, and not looked into."""
    return element.get("src") is None if tag in ("script", "style") else any(not text.isspace() for text in element.itertext())


_INVISIBLE = re.compile(r"<(script|style|noscript|template|head|svg|select|!--)", re.IGNORECASE)
_BLOCK_TAG = re.compile(rf"</?(?:{'|'.join(sorted(_BLOCKS))})\b[^<>]*>", re.IGNORECASE)
_ANY_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)


def words_without_markup(source: str) -> str:
    """The words of a page whose markup cannot be read as a tree: its tags dropped, a line for each block."""
    text = " ".join(_visible_parts(source.replace("\x00", "")))
    text = _ANY_TAG.sub("", _BLOCK_TAG.sub("\n", text.replace("\n", " ")))
    return "\n".join(line for raw in unescape(text).split("\n") if (line := _SPACE.sub(" ", raw).strip()))


def _visible_parts(source: str) -> Iterator[str]:
    """What stands outside comments and elements that are not shown. One that is never closed is passed over, and not sought again."""
    lower, at, open_ended = source.lower() if source.isascii() else source, 0, set[str]()
    for match in _INVISIBLE.finditer(source):
        name = match[1].lower()
        if match.start() < at or name in open_ended:
            continue
        end = lower.find("-->" if name == "!--" else f"</{name}", match.end())
        if end < 0:
            open_ended.add(name)
            continue
        yield source[at : match.start()]
        at = end + (3 if name == "!--" else 0)
    yield source[at:]
