from dataclasses import replace

import pytest

from tests.unit.render.sample import CLAIMS, sample_account
from twosource.model.findings import Figure
from twosource.model.groups import CopyLink
from twosource.model.values import UNKNOWN_WHEN
from twosource.render.brief import _runs, copy_line, figure_sources, header_line, main_event_rows, standing, timeline_parts
from twosource.render.lookup import Lookup


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [([], []), ([2], ["2"]), ([2, 3], ["2", "3"]), ([2, 4, 5, 6, 9], ["2", "4-6", "9"]), ([1, 2, 3], ["1-3"])],
)
def test_runs_of_finding_numbers(numbers, expected):
    assert _runs(numbers) == expected


@pytest.mark.parametrize(
    ("kind", "direction", "expected"),
    [
        ("identical", "stated", "Harbour Gazette is the same text as Balkan Wire (94 % of the shorter text)"),
        ("rewritten", "likely", "Harbour Gazette is likely a rewrite of Balkan Wire (94 % of the shorter text)"),
        ("edited", "unknown", "Balkan Wire and Harbour Gazette share text (edited, 94 %); which came first is not known"),
    ],
)
def test_copies_in_words(kind, direction, expected):
    link = CopyLink("wire", "gazette", kind, 0.94, direction, (), ("same words", "nothing tells which came first"))
    assert copy_line(Lookup(sample_account()), link) == expected
    told = CopyLink("wire", "gazette", kind, 0.94, direction, (), ("same words", "both are credited to AP"))
    assert copy_line(Lookup(sample_account()), told) == f"{expected}: both are credited to AP"


def test_many_origins_are_counted_not_listed():
    account = sample_account()
    finding = replace(account.findings[0], origins=tuple(f"speaker {at}" for at in range(9)))
    assert standing(Lookup(account), finding).startswith(
        "9 origins: speaker 0, speaker 1, speaker 2, speaker 3, speaker 4, speaker 5 and 3 more · "
    )


def test_a_vague_word_is_given_with_what_it_is_read_as():
    claim = CLAIMS[3]
    vague = replace(claim, id="c-dozens", quantity=replace(claim.quantity, low=12, high=120, text="dozens", approximate=True))
    account = sample_account()
    figure = Figure(None, "killed", "people", 12, None, 120, "person", UNKNOWN_WHEN, "single-origin", ("c-dozens",), ())
    rows = figure_sources(Lookup(replace(account, claims=(vague,))), figure)
    assert rows == [("“dozens” (about 12 to 120)", "officials, in Balkan Wire")]


def test_the_timeline_names_a_time_once():
    account = sample_account()
    twice = replace(account, timeline=(account.timeline[1], account.timeline[1]))
    ((_, rows),) = timeline_parts(Lookup(twice))
    assert [when for when, _ in rows] == ["10 March 2026", ""]


def test_the_timeline_shows_background_apart():
    account = sample_account()
    assert [(heading, len(rows)) for heading, rows in timeline_parts(Lookup(account))] == [("Background", 1), ("The story", 2)]


def test_nothing_known_is_said_to_be_unknown():
    account = sample_account()
    event = replace(
        account.main_event, when=UNKNOWN_WHEN, where=replace(account.main_event.where, place=None, text="", relation=None), who=(), why=()
    )
    assert main_event_rows(Lookup(replace(account, main_event=event)))[1:] == [("When", "time not known"), ("Where", "not known")]
    undated = replace(account, story=replace(account.story, first_published=None, last_published=None))
    assert header_line(undated).endswith("no article is dated")
