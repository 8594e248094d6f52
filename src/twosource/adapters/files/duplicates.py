"""Pages that were given twice."""

from collections.abc import Iterable

from twosource.adapters.files.problems import problem
from twosource.model.ids import make_id
from twosource.model.page import Page
from twosource.model.problems import Problem


def order(page: Page) -> tuple[str, ...]:
    """By what a page holds, so that the order of the inputs has no part in what is made of them."""
    identity = (page.html or "", page.text or "", page.id or "", page.url or "", page.outlet or "")
    content = make_id("page", *identity)
    return (page.id or "", content, page.published or "", page.title or "", page.byline or "", page.fetched or "", page.name)


def set_aside_duplicates(pages: Iterable[Page]) -> tuple[list[Page], list[Problem]]:
    """Two pages with the same words are one where nothing that both say (id, address, outlet, story) differs."""
    kept: dict[str, list[Page]] = {}
    problems = []
    for page in pages:
        same_words = kept.setdefault(make_id("words", page.html or "", page.text or "", page.clean), [])
        twin = next((other for other in same_words if not _told_apart(page, other)), None)
        if twin is None:
            same_words.append(page)
        else:
            problems.append(problem(page.name, "duplicate-page", f"the same page as {twin.name}; it is set aside"))
    return [page for group in kept.values() for page in group], problems


def _told_apart(a: Page, b: Page) -> bool:
    pairs = ((a.id, b.id), (a.url, b.url), (a.outlet, b.outlet), (a.story, b.story))
    return any(one is not None and other is not None and one != other for one, other in pairs)
