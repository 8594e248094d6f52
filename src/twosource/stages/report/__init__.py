"""Report: the account of one story, put together from what the other stages found."""

from collections.abc import Sequence

from twosource.model.account import Account, StoryHeader
from twosource.model.article import Article
from twosource.model.groups import CopyLink
from twosource.model.problems import Problem
from twosource.stages.reconcile import Reconciled


def make_account(story: str, reconciled: Reconciled, links: Sequence[CopyLink], problems: Sequence[Problem]) -> Account:
    """The account of one story; its articles by date, then by id."""
    material = reconciled.material
    articles = tuple(sorted(material.view.articles.values(), key=lambda article: article.came_out))
    return Account(
        story=_header(story, articles, reconciled),
        main_event=reconciled.main_event,
        articles=articles,
        copies=tuple(links),
        entities=material.view.entities.entities,
        places=material.view.places.places,
        origins=material.book.origins,
        claims=reconciled.claims,
        events=reconciled.events,
        findings=reconciled.findings,
        figures=reconciled.figures,
        people=reconciled.people,
        timeline=reconciled.timeline,
        problems=tuple(problems),
    )


def _header(story: str, articles: Sequence[Article], reconciled: Reconciled) -> StoryHeader:
    stated = [article.published.value for article in articles if article.published.value and article.published.basis == "stated"]
    titles = [article.title for article in articles if article.title]
    dated = [article.title for article in articles if article.title and article.published.basis == "stated"]
    headline = (dated or titles or [reconciled.main_event.what])[0]
    return StoryHeader(story, headline, min(stated, default=None), max(stated, default=None))
