"""Given these reports, expect these mentions in one entry of the account."""

from itertools import combinations

from twosource.model.page import Page
from twosource.run.loop import read
from twosource.stages.claims import draft_claims
from twosource.stages.reconcile import story_view
from twosource.stages.reconcile.entries import make_entries
from twosource.stages.reconcile.events import find_story_events

BLASTS = {
    "North": "A bus overturned near Derby on Monday, killing two passengers. Anna Moor, 23, was killed in the crash. Moor was driving.",
    "South": "Two passengers were killed when a bus overturned in Derby. The crash killed Anna Moor. A man died of his injuries on Friday.",
    "West": "A bus crash killed two people in Derby on Monday. The driver was killed.",
}


def events_of(models):
    pages = [Page(name=f"{key}.txt", id=key, outlet=key, published="2024-05-07", text=text, clean=True) for key, text in BLASTS.items()]
    reading = read(pages, models)
    drafts = [draft for key in BLASTS for draft in draft_claims(reading.articles[key], reading.annotations[key])]
    view = story_view(reading.articles, reading.annotations, drafts, ())
    return view, find_story_events(view, frozenset())


def test_an_event_that_is_known_to_be_another_has_an_entry_of_its_own(models):
    view, events = events_of(models)
    joined = make_entries(view, events)
    event, other = next((a, b) for a, b in combinations(sorted(joined.of), 2) if joined.of[a] == joined.of[b])
    parted = make_entries(view, events, (event, frozenset({other})))
    assert parted.of[event] != parted.of[other]
    assert set(parted.of) == set(joined.of)
