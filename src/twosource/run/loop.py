"""The one loop: pages to articles, articles to mentions, stories to accounts. What fails costs only the page or story it is about."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from twosource.model.account import Account
from twosource.model.annotated import AnnotatedArticle, annotated
from twosource.model.article import Article
from twosource.model.groups import CopyLink, StoryLink
from twosource.model.ids import make_id
from twosource.model.mentions import Annotations
from twosource.model.page import Page
from twosource.model.problems import Problem
from twosource.ports.models import Gazetteer, Parser
from twosource.stages.annotate import Homes, annotate, find_homes, reanchor
from twosource.stages.claims import draft_claims
from twosource.stages.clean import clean, survey
from twosource.stages.copies import agency_credit, copy_groups, find_copies
from twosource.stages.reconcile import reconcile
from twosource.stages.reconcile.anchor import anchor
from twosource.stages.report import make_account
from twosource.stages.stories import group_stories
from twosource.stages.versions import join_versions

Progress = Callable[[int, int], None]
"""Called with the number of articles that are done, and of all."""

LONGEST = 1_000_000
"""Characters of an article that are read: spaCy's own default limit, three times a page of 50,000 words."""


@dataclass(frozen=True)
class Models:
    """What the stages need from outside."""

    parser: Parser
    gazetteer: Gazetteer


@dataclass(frozen=True)
class Reading:
    """Every article that could be read, in id order, with its annotations, and what could not be read."""

    articles: Mapping[str, Article]
    annotations: Mapping[str, Annotations]
    problems: tuple[Problem, ...]


def clean_pages(pages: Sequence[Page]) -> tuple[dict[str, Article], tuple[Problem, ...]]:
    """The articles off the pages, by id, in id order; of one address the newest version, of other pages with one id the first is kept."""
    furniture = survey(pages)
    found: list[Article] = []
    problems: list[Problem] = []
    for page in pages:
        try:
            article, wrong = clean(page, furniture)
        except Exception as error:  # noqa: BLE001 - whatever one page does must not cost the others
            article, wrong = None, (_failed("clean", page.name, error),)
        problems.extend(wrong)
        if article:
            found.append(article)
    joined, about_versions = join_versions(found)
    articles: dict[str, Article] = {}
    for article in joined:
        first = articles.setdefault(article.id, article)
        if first is not article:
            message = f"{article.name}: the same article as {first.name} (id {article.id}); it is set aside"
            problems.append(Problem("clean", "duplicate-article", message, article.id))
    return dict(sorted(articles.items())), (*problems, *about_versions)


def read(pages: Sequence[Page], models: Models, progress: Progress = lambda done, total: None) -> Reading:
    """Clean and annotate all pages; then once more those in which a place's name may mean one of the outlet's home."""
    articles, problems = clean_pages(pages)
    annotations: dict[str, Annotations] = {}
    failed: list[Problem] = []
    for done, (key, article) in enumerate(articles.items()):
        progress(done, len(articles))
        found = _annotated(article, models)
        if isinstance(found, Problem):
            failed.append(found)
        else:
            annotations[key] = found
    for key, homes in find_homes(articles, annotations, models.gazetteer).items():
        again = _annotated(articles[key], models, homes)
        annotations[key] = again if isinstance(again, Annotations) else annotations[key]
    progress(len(articles), len(articles))
    kept = {key: articles[key] for key in annotations}
    return Reading(kept, annotations, (*problems, *failed))


def _annotated(article: Article, models: Models, homes: Homes | None = None) -> Annotations | Problem:
    if len(article.text) > LONGEST:
        message = f"{article.name}: {len(article.text):,} characters are too long for an article (the limit is {LONGEST:,})"
        return Problem("annotate", "too-long", message, article.id)
    try:
        return annotate(article, models.parser, models.gazetteer, homes)
    except Exception as error:  # noqa: BLE001 - whatever one page does must not cost the others
        return _failed("annotate", article.name, error)


def _failed(stage: str, name: str, error: Exception) -> Problem:
    return Problem(stage, "failed", f"{name}: this page could not be read any further ({type(error).__name__}: {error})")


def annotated_articles(reading: Reading) -> list[AnnotatedArticle]:
    """One per article that could be read."""
    return [
        annotated(article, reading.annotations[key], tuple(problem for problem in reading.problems if problem.article == key))
        for key, article in reading.articles.items()
    ]


def find_stories(reading: Reading, links: Sequence[CopyLink], *, one_story: bool) -> tuple[StoryLink, ...]:
    """The story of each article."""
    if one_story:
        story = make_id("story", *reading.articles)
        return tuple(StoryLink(key, story, ("all inputs were put into one story",)) for key in reading.articles)
    return group_stories(list(reading.articles.values()), links, reading.annotations)


def with_versions(reading: Reading, links: Sequence[StoryLink]) -> tuple[StoryLink, ...]:
    """The stories also of the older versions that were set aside: every page that was read has one."""
    older = [
        StoryLink(version.id, link.story, (f"an older version of {link.id}",))
        for link in links
        for version in reading.articles[link.id].versions or ()
        if version.id not in reading.articles
    ]
    return (*links, *older)


def account_stories(reading: Reading, problems: Iterable[Problem] = (), *, one_story: bool = False) -> list[Account]:
    """The account of each story, those with most articles first. `problems`: of inputs that belong to no story."""
    links = find_copies(list(reading.articles.values()))
    shared = (*problems, *(problem for problem in reading.problems if problem.article not in reading.articles))
    members: dict[str, list[str]] = defaultdict(list)
    for link in find_stories(reading, links, one_story=one_story):
        members[link.story].append(link.id)
    accounts = [_account(story, reading, keys, links, shared) for story, keys in sorted(members.items())]
    return sorted(accounts, key=lambda account: (-len(account.articles), account.story.id))


def _account(story: str, reading: Reading, keys: Sequence[str], links: Sequence[CopyLink], shared: Sequence[Problem]) -> Account:
    own = tuple(link for link in links if link.from_ in keys and link.to in keys)
    articles = _grouped({key: reading.articles[key] for key in keys}, own)
    annotations = {key: reading.annotations[key] for key in keys}
    articles_dated, annotations_dated = anchor(articles, annotations, own, reanchor)
    drafts = [draft for key in sorted(keys) for draft in draft_claims(articles_dated[key], annotations_dated[key])]
    agencies = {key: agency for key, article in articles.items() if (agency := agency_credit(article))}
    reconciled = reconcile(articles_dated, annotations_dated, drafts, own, agencies)
    mine = tuple(problem for problem in reading.problems if problem.article in keys)
    return make_account(story, reconciled, own, (*mine, *reconciled.problems, *shared))


def _grouped(articles: Mapping[str, Article], links: Sequence[CopyLink]) -> dict[str, Article]:
    groups = copy_groups(links, sorted(articles))
    return {key: replace(article, copy_group=groups.get(key)) for key, article in articles.items()}
