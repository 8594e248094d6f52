"""Text fragments: addresses that a browser opens at the words themselves (https://wicg.github.io/scroll-to-text-fragment/)."""

from urllib.parse import quote

from twosource.model.article import Article
from twosource.render.safe import web_link

WHOLE = 300
"""Characters that are given in full; of longer words only the beginning and the end are (what the specification advises)."""
ENDS = 5
"""Words of the beginning, and of the end."""
AROUND = 3
"""Words before and after, where the same words stand in the article twice."""


def live_link(article: Article, start: int, end: int) -> str | None:
    """The article's own address, with the words text[start:end] as a text fragment (None: it has no address that can be followed)."""
    url = web_link(article.url)
    words = article.text[start:end].split()
    if url is None or not words:
        return None
    return f"{url}{'' if '#' in url else '#'}:~:text={_around(article, start, end, _part(words, article.text[start:end]))}"


def _part(words: list[str], text: str) -> str:
    """The words, or where they begin and end; words on both sides of a paragraph's end are always given by their ends."""
    if (len(text) <= WHOLE and "\n" not in text) or len(words) <= 2 * ENDS:
        return _encoded(words)
    return f"{_encoded(words[:ENDS])},{_encoded(words[-ENDS:])}"


def _around(article: Article, start: int, end: int, part: str) -> str:
    """With the words before and after them in their paragraph, where they would be found elsewhere first."""
    text = article.text
    if text.lower().count(text[start:end].lower()) == 1:
        return part
    block = article.block_at(start)
    before = text[block.start if block and block.start is not None else start : start].split()[-AROUND:]
    last = article.block_at(end - 1)
    after = text[end : last.end if last and last.end is not None else end].split()[:AROUND]
    return (f"{_encoded(before)}-," if before else "") + part + (f",-{_encoded(after)}" if after else "")


def _encoded(words: list[str]) -> str:
    """Percent-encoded; dashes, commas and ampersands too, which are the syntax of a fragment."""
    return quote(" ".join(words), safe="", errors="replace").replace("-", "%2D")
