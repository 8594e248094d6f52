"""Clean: the article off the page."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from twosource.model.article import Article, Found, How, Published
from twosource.model.page import Page
from twosource.model.problems import Problem
from twosource.stages.clean import furniture as site_furniture
from twosource.stages.clean.assemble import Verdict
from twosource.stages.clean.clean_text import article_from_clean_text
from twosource.stages.clean.codes import CODES, STAGE
from twosource.stages.clean.compose import compose, with_selectors
from twosource.stages.clean.furniture import PAGES, Furniture
from twosource.stages.clean.hypertext import read_hypertext
from twosource.stages.clean.lines import Line
from twosource.stages.clean.markup import DEEPEST, MOST_LINES, Visible, parse_html, uncrowded, visible_lines, words_without_markup
from twosource.stages.clean.metadata import Metadata, canonical_address, read_metadata
from twosource.stages.clean.not_news import what_it_is, what_it_says
from twosource.stages.clean.plain import page_lines, read_plain
from twosource.stages.clean.published import date_in_markup, date_in_name
from twosource.stages.clean.walls import PROSE_KINDS, behind_wall, without_wall

__all__ = ["CODES", "Furniture", "article_from_clean_text", "clean", "extract", "survey"]

Result = tuple[Article | None, tuple[Problem, ...]]
LONGEST = 1_000_000
"""Characters of visible text; the longest reports and whole-day live blogs have some 300,000, and what reads them on takes no more."""
FEWEST_WORDS = 25
"""Pages with links and controls around them have more running text than this where they hold an article."""
MOST_PLAIN_LINES = 60_000
"""A million characters of real text have some 20,000 lines; each costs time and memory, however short it is."""
KEPT = 64
"""Of so many pages a survey keeps the lines, so that they are not read twice (of a page some 100,000 bytes)."""
BRIEF_WORDS, BRIEF_SHARE = 10, 0.6
"""A brief is one sentence, which is most of what was copied."""


def survey(pages: Sequence[Page]) -> Furniture:
    """What the pages of one site teach about its furniture; pages whose site is not known teach nothing."""
    sites = Counter(site_furniture.site(page) for page in pages if not page.clean)
    known = [page for page in pages if not page.clean and site_furniture.site(page) and sites[site_furniture.site(page)] >= PAGES]
    read: dict[str, Visible] = {}
    found = site_furniture.survey(_surveyed(page, read) for page in known)
    return replace(found, read=read)


def clean(page: Page, furniture: Furniture | None = None) -> Result:
    """The article of a page (None: it holds none that can be read), and what was wrong. The same page gives the same article."""
    article, problems = extract(page, furniture)
    if article is None or article.language in (None, "en"):
        return article, problems
    message = f"the article is in another language than English ({article.language}); it is not read"
    return None, (*problems, _problem(page, "language", message))


def extract(page: Page, furniture: Furniture | None = None) -> Result:
    """As `clean`, but in any language that sets its sentences and paragraphs as English does."""
    if not (page.html or page.text or "").strip():
        return None, (_problem(page, "empty", "there is nothing in it"),)
    if page.text is not None and len(page.text) > LONGEST:
        return _too_large(page, page.text)
    if page.clean and page.text is not None:
        return article_from_clean_text(page), ()
    furniture = furniture or Furniture()
    return _from_html(page, page.html, furniture) if page.html is not None else _from_text(page, page.text or "", furniture.of(page))


def _surveyed(page: Page, read: dict[str, Visible]) -> tuple[Page, Sequence[Line]]:
    """A page at the address that it calls its own, if that is of its site, and its lines: what is printed for phones too is one page.

    Of the first pages of markup `read` keeps the lines.
    """
    if page.html is None:
        return page, page_lines(page.text or "")
    tree = parse_html(uncrowded(page.html))
    if tree is None:
        return page, ()
    visible = visible_lines(tree)
    if len(read) < KEPT:
        read[page.html] = visible
    own = replace(page, url=canonical_address(tree) or page.url)
    return own if site_furniture.site(own) == site_furniture.site(page) else page, visible.lines


def _from_text(page: Page, text: str, furniture: frozenset[str]) -> Result:
    if text.count("\n") > MOST_PLAIN_LINES:
        return _too_large(page, text)
    return _result(page, read_plain(page_lines(text), furniture, page.title), Metadata(), None)


def _from_html(page: Page, source: str, survey: Furniture) -> Result:
    furniture, seen = survey.of(page), survey.read.get(source)
    source = uncrowded(source)
    tree = parse_html(source)
    if tree is None:
        return None, (_problem(page, "damaged", "there is no readable markup in it"),)
    meta, visible = read_metadata(tree), seen or visible_lines(tree)
    if len(visible.text) > LONGEST or len(visible.lines) > MOST_PLAIN_LINES:
        return _too_large(page, visible.text)
    title = page.title or meta.title
    if visible.depth > DEEPEST:
        text = words_without_markup(source)
        article, problems = _result(page, read_plain(page_lines(text), furniture, title), meta, text)
        return article, (*problems, _problem(page, "damaged", f"its markup is nested over {DEEPEST} deep; it was read as text"))
    if len(visible.lines) > MOST_LINES:
        article, problems = _result(page, read_plain(visible.lines, furniture, title), meta, visible.text)
        return article, (*problems, _problem(page, "large", f"it has over {MOST_LINES} lines; it was read as text"))
    article, problems = _result(page, read_hypertext(visible.lines, tree, source, furniture, title), meta, visible.text, visible.gaps)
    if article is not None and article.published.value is None:
        article = _dated(article, date_in_markup(source), "markup")
    return article, problems


def _result(page: Page, verdicts: Sequence[Verdict], meta: Metadata, visible: str | None, gaps: Sequence[int] = ()) -> Result:
    """`visible`: the visible text of an HTML page, None for copied text; `gaps`: where it has words that are not seen."""
    title = page.title or meta.title
    kind, teaser = what_it_is(verdicts, title), behind_wall(verdicts)
    if teaser and not kind:
        return None, (_problem(page, "paywall", "it shows a teaser; the article is for subscribers"),)
    kind = kind or what_it_says(verdicts, title)
    if kind or not _tells_enough(verdicts):
        return None, (_problem(page, "no-article", f"it is {kind}" if kind else "no run of prose was found in it"),)
    page_text = (page.text or "") if visible is None else visible
    article, problems = compose(page, verdicts if teaser is None else without_wall(verdicts), meta, page_text)
    if article.published.value is None:
        article = _dated(article, date_in_name(page.name), "file-name")
    if teaser is False:
        problems = (*problems, _problem(page, "paywall", "only the beginning of the article is on it; the rest is for subscribers"))
    return (article if visible is None else with_selectors(article, visible, gaps)), problems


def _dated(article: Article, published: Published, how: How) -> Article:
    if published.value is None:
        return article
    return replace(article, published=published, found=(*(article.found or ()), Found("published", how)))


def _tells_enough(verdicts: Sequence[Verdict]) -> bool:
    prose = sum(verdict.line.size for verdict in verdicts if verdict.kind in PROSE_KINDS)
    return prose >= FEWEST_WORDS or prose >= max(BRIEF_WORDS, BRIEF_SHARE * sum(verdict.line.size for verdict in verdicts))


def _too_large(page: Page, text: str) -> Result:
    lines = text.count("\n") + 1
    words = f"it has {len(text):,} characters of text on {lines:,} lines; up to {LONGEST:,} on {MOST_PLAIN_LINES:,} are read"
    return None, (_problem(page, "too-large", words),)


def _problem(page: Page, code: str, message: str) -> Problem:
    return Problem(STAGE, code, f"{page.name}: {message}", article=page.id)
