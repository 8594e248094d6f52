"""Verdicts and metadata to an article; where the input line and the page say different things, a problem."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from twosource.model.article import Article, Block, BlockKind, Found, How, Note, Published, Selector
from twosource.model.page import Page
from twosource.model.problems import Problem
from twosource.stages.clean.assemble import Verdict, assemble
from twosource.stages.clean.bylines import agency_by_name, agency_in, copyright_agency, dateline_agency, read_byline
from twosource.stages.clean.codes import STAGE
from twosource.stages.clean.dates import parse_date
from twosource.stages.clean.entries import entry_times
from twosource.stages.clean.head import bare_title, dice
from twosource.stages.clean.language import language_of
from twosource.stages.clean.lines import stems_in, words_in
from twosource.stages.clean.metadata import Metadata
from twosource.stages.clean.naming import article_id
from twosource.stages.clean.notes import note_in
from twosource.stages.clean.outlet import outlet_on_page
from twosource.stages.clean.published import date_on_page, days_between, modified_of, published_of

_NAME_END = re.compile(r"\s*[,|/]\s*|\s+(?=@)|\s+in\s+(?=[A-Z])")
SAME_TITLE = 0.3
"""Two titles of one article share at least so much of their content words (Dice)."""
MOST_CONTEXT = 2048
"""Characters; what a page prints twice with more than this around it is not told apart by a selector (at 512, 16 of 6,000; at 2048, 1)."""
NOTE_KINDS: frozenset[BlockKind] = frozenset({"standfirst", "body", "list", "quote", "subhead"})
CONTEXT = 32
"""Characters of prefix and suffix in a selector, as the W3C's examples and Hypothesis have it."""


def compose(page: Page, verdicts: Sequence[Verdict], meta: Metadata, page_text: str) -> tuple[Article, tuple[Problem, ...]]:
    """The article that the verdicts make; the input line's own words win over the page's."""
    text, blocks = assemble(verdicts, page_text)
    told = [verdict for verdict in verdicts if verdict.rule is None]
    name = article_id(page)
    headline = next(_of_kind(told, "headline"), None)
    title = headline or (bare_title(meta.title) if meta.title else None)
    byline = meta.byline or _byline(told)
    url = page.url or meta.url
    kept = [block for block in blocks if block.rule is None]
    on_page = date_on_page(name, text, kept, url)
    published = published_of(page.published, meta.published, on_page, url, sure=meta.sure)
    modified = modified_of(page.modified or meta.modified, name, text, kept)
    article = Article(
        id=name,
        url=url,
        outlet=page.outlet or meta.outlet or outlet_on_page(verdicts, byline),
        title=page.title or title,
        byline=page.byline or byline,
        credit=page.credit or _credit(told) or _owner(verdicts) or meta.credit,
        published=published,
        language=language_of(text),
        text=text,
        blocks=_told_apart(blocks, told, entry_times(told, published)),
        name=page.name,
        story=page.story,
        section=meta.section,
        modified=None if modified is None or modified.value == published.value else modified,
        fetched=page.fetched,
        address=page.url,
        canonical=meta.url,
    )
    article = replace(article, found=tuple(_found(page, article, meta, headline is not None, on_page)))
    stated = published_of(None, meta.published, on_page, url, sure=meta.sure)
    return article, (*_conflicts(page, article, title, byline, stated), *_own_conflicts(page, article, meta, on_page))


def _found(page: Page, article: Article, meta: Metadata, headline: bool, on_page: Published) -> Iterator[Found]:
    """How each field is known: what the input says goes before what the page says."""
    for name in ("title", "outlet", "byline", "credit", "section", "url"):
        if getattr(article, name):
            read: How = "words" if name == "title" and headline else meta.how.get(name, "words")
            yield Found(name, "input" if getattr(page, name, None) else read)
    if article.published.value:
        yield Found("published", _how_dated(page, article, meta, on_page))
    if article.modified:
        yield Found("modified", meta.how.get("modified", "words"))


def _how_dated(page: Page, article: Article, meta: Metadata, on_page: Published) -> How:
    if article.published is on_page:
        return "words"
    if article.published.basis == "inferred":
        return "address"
    return "input" if page.published and parse_date(page.published) else meta.how.get("published", "words")


def _told_apart(blocks: tuple[Block, ...], told: Sequence[Verdict], entries: Sequence[str | None]) -> tuple[Block, ...]:
    """The blocks; those of a live blog with their entry's time, and notes on the article itself as such."""
    notes = [note_in(verdict.line) if verdict.kind in NOTE_KINDS else None for verdict in told]
    if not any(notes) and not any(entries):
        return blocks
    known = zip(entries, notes, strict=True)
    return tuple(block if block.rule is not None else _with(block, *next(known)) for block in blocks)


def _with(block: Block, entry: str | None, note: Note | None) -> Block:
    return replace(block, entry=entry, note=note) if entry or note else block


def with_selectors(article: Article, visible: str, gaps: Sequence[int] = ()) -> Article:
    """The article of an HTML page: its kept blocks by their words instead of by a place; the left-out ones are not listed."""
    kept = [block for block in article.blocks if block.start is not None]
    bare = _bare(visible)
    return replace(
        article,
        blocks=tuple(replace(block, page_start=None, page_end=None, selector=_selector(block, visible, bare, gaps)) for block in kept),
    )


def _selector(block: Block, visible: str, bare: str, gaps: Sequence[int]) -> Selector:
    """The words of a block, and those before and after them, up to where other readers of the page may see more than we do (`gaps`);
    where that is not enough to tell two places apart, as many as are. White space tells nothing: readers differ in it.
    """
    start, end = block.page_start or 0, block.page_end or 0
    low, high = bisect_right(gaps, start), bisect_left(gaps, end)
    first, last = max(start - CONTEXT, gaps[low - 1] if low else 0), min(end + CONTEXT, gaps[high] if high < len(gaps) else len(visible))
    context = CONTEXT
    while context <= MOST_CONTEXT and bare.count(_bare(visible[first:last])) > 1:
        first, last, context = max(0, start - context), end + context, 2 * context
    return Selector(visible[start:end], visible[first:start].replace("\n", " "), visible[end:last].replace("\n", " "))


def _bare(text: str) -> str:
    return "".join(text.split())


def _of_kind(verdicts: Sequence[Verdict], *kinds: BlockKind) -> Iterator[str]:
    return (verdict.line.text for verdict in verdicts if verdict.kind in kinds)


def _byline(verdicts: Sequence[Verdict]) -> str | None:
    line = next(_of_kind(verdicts, "byline"), None) or next(filter(read_byline, _of_kind(verdicts, "credit")), None)
    return (read_byline(line) or _NAME_END.split(line)[0].strip()) if line else None


def _credit(verdicts: Sequence[Verdict]) -> str | None:
    """The agency of the byline, the dateline or a credit line, in this order."""
    for line in _of_kind(verdicts, "byline"):
        if agency := agency_in(line) or agency_by_name(read_byline(line) or line):
            return agency
    for line in list(_of_kind(verdicts, "standfirst", "body"))[:3]:
        found = dateline_agency(line)
        if found and found[1]:
            return found[1]
    for line in _of_kind(verdicts, "credit"):
        if agency := agency_in(line):
            return agency
    return None


def _owner(verdicts: Sequence[Verdict]) -> str | None:
    """The agency of a copyright notice."""
    return next((agency for verdict in verdicts if not verdict.line.is_label and (agency := copyright_agency(verdict.line.folded))), None)


def _conflicts(page: Page, article: Article, title: str | None, byline: str | None, stated: Published) -> Iterator[Problem]:
    given = article.published.value
    if page.published and given and stated.value and given[:10] != stated.value[:10]:
        yield _conflict(page, article, "published", page.published, stated.value)
    if page.title and title and dice(_stems(page.title), _stems(title)) < SAME_TITLE:
        yield _conflict(page, article, "title", page.title, title)
    if page.byline and byline and not _stems(page.byline) & _stems(byline):
        yield _conflict(page, article, "byline", page.byline, byline)


def _own_conflicts(page: Page, article: Article, meta: Metadata, on_page: Published) -> Iterator[Problem]:
    """Where the page contradicts itself, or the input names another outlet."""
    if page.outlet and meta.outlet and not _stems(page.outlet) & _stems(meta.outlet):
        yield _conflict(page, article, "outlet", page.outlet, meta.outlet)
    if meta.other_url:
        message = f"{page.name}: address: the page calls itself {meta.url!r} and {meta.other_url!r}; the first is used"
        yield Problem(STAGE, "conflict", message, article=article.id)
    found = parse_date(meta.published) if meta.published and meta.sure and not page.published else None
    if found and on_page.value and not article.modified and days_between(found.value, on_page.value) > 1:
        message = f"{page.name}: published: the page's data says {found.value!r}, its words {on_page.value!r}; its data is used"
        yield Problem(STAGE, "conflict", message, article=article.id)


def _conflict(page: Page, article: Article, what: str, given: str, stated: str) -> Problem:
    message = f"{page.name}: {what}: the input says {given!r}, the page says {stated!r}; the input's word is used"
    return Problem(STAGE, "conflict", message, article=article.id)


def _stems(text: str) -> frozenset[str]:
    return stems_in(words_in(text.casefold()))
