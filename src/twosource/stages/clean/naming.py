"""The id of a page's article."""

from twosource.model.ids import make_id
from twosource.model.page import Page


def article_id(page: Page) -> str:
    """The input's own id, else one made from what the input is: its words, address and outlet."""
    return page.id or make_id("article", page.url or "", page.outlet or "", page.html if page.html is not None else page.text or "")
