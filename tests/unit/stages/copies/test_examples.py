"""The example pages and the two real ones that the project was started from, as they come to the user."""

from pathlib import Path

import pytest

from twosource.model.page import Page
from twosource.stages.clean import clean
from twosource.stages.copies import agency_credit, find_copies
from twosource.stages.stories import group_stories

ROOT = Path(__file__).parents[4]
SEEDS = ROOT.parent / "shared" / "seeds"


def articles_of(folder):
    found = {}
    for path in sorted(folder.iterdir()):
        if path.suffix in {".html", ".txt"}:
            text = path.read_text(encoding="utf-8")
            page = Page(path.name, html=text) if path.suffix == ".html" else Page(path.name, text=text)
            found[path.stem], _ = clean(page)
    return found


@pytest.fixture(scope="module")
def examples():
    return articles_of(ROOT / "examples" / "kherson")


def test_the_reprint_and_the_rewrite_are_found_and_nothing_else(examples):
    names = {article.id: name for name, article in examples.items()}
    links = find_copies(list(examples.values()))
    found = {(names[link.from_], names[link.to]): (link.kind, link.direction) for link in links}
    assert found == {("agency-report", "reprint"): ("excerpt", "stated"), ("agency-report", "rewrite"): ("rewritten", "likely")}
    assert all(len(link.passages) >= 10 for link in links if link.kind == "rewritten")


def test_the_agency_is_credited_by_itself_and_by_the_reprint(examples):
    assert {name for name, article in examples.items() if agency_credit(article) == "Halden Press Agency"} == {"agency-report", "reprint"}


def test_the_five_are_one_story(examples):
    articles = list(examples.values())
    assert len({link.story for link in group_stories(articles, find_copies(articles), {})}) == 1


def test_the_independent_reports_are_one_story_without_the_copies(examples):
    articles = [examples["own-report"], examples["later-report"]]
    assert len({link.story for link in group_stories(articles, (), {})}) == 1


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the two pages are not beside the project")
def test_the_two_seed_pages_are_one_story_and_no_copies():
    articles = list(articles_of(SEEDS).values())
    assert find_copies(articles) == ()
    assert len({link.story for link in group_stories(articles, (), {})}) == 1
