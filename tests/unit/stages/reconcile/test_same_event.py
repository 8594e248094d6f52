"""The same event, surely (findings rest on it) and likely (the entries of the account)."""

import pytest

from tests.unit.stages.reconcile.stories import account_of

NORTH = "The news reached the north early. "
SOUTH = "Word of it came to the south late. "


def entry_of(account, article, word):
    """The event that a word of an article's text names."""
    (text,) = (item.text for item in account.articles if item.id == article)
    at = text.index(word)
    (event,) = (event for event in account.events for mention in event.mentions if mention.article == article and mention.start == at)
    return event


@pytest.mark.parametrize(
    ("north", "south", "words"),
    [
        ("Gunmen killed the mayor of Lagos on Monday.", "The mayor of Lagos was killed.", ("killed", "killed")),
        ("A fire destroyed the old theatre.", "The blaze destroyed the old theatre.", ("destroyed", "destroyed")),
        ("Thieves robbed the central bank.", "A robbery at the central bank shocked the town.", ("robbed", "robbery")),
        ("Rebels captured the airport.", "The airport was seized by rebels.", ("captured", "seized")),
        ("An earthquake shook Lima on Friday.", "The earthquake shook Lima.", ("shook", "shook")),
    ],
)
def test_one_event_has_one_entry(models, north, south, words):
    account = account_of(models, North=NORTH + north, South=SOUTH + south)
    ours, theirs = entry_of(account, "North", words[0]), entry_of(account, "South", words[1])
    assert ours.id == theirs.id
    assert ours.reasons


@pytest.mark.parametrize(
    ("north", "south", "words"),
    [
        ("A bomb exploded in Lagos.", "A bomb exploded in Nairobi.", ("exploded", "exploded")),
        ("Police arrested John Smith.", "Police arrested Peter Brown.", ("arrested", "arrested")),
        ("A fire destroyed a school on 3 May 2024.", "A fire destroyed a school on 5 May 2024.", ("destroyed", "destroyed")),
        ("Protesters blocked the bridge.", "Soldiers protected the bridge.", ("blocked", "protected")),
        ("The mayor took a train.", "The minister took a decision.", ("took", "took")),
    ],
)
def test_two_events_have_two_entries(models, north, south, words):
    account = account_of(models, North=NORTH + north, South=SOUTH + south)
    assert entry_of(account, "North", words[0]).id != entry_of(account, "South", words[1]).id


def test_every_mention_is_in_one_entry_and_claims_name_entries(models):
    text = "Gunmen shot the mayor of Lagos on Monday. The shooting shocked the city. Police arrested two men."
    account = account_of(models, North=NORTH + text, South=SOUTH + "The mayor of Lagos was killed by gunmen. Two men were arrested.")
    mentions = [(mention.article, mention.start) for event in account.events for mention in event.mentions]
    assert len(mentions) == len(set(mentions))
    ids = {event.id for event in account.events}
    assert {claim.event for claim in account.claims if claim.event} <= ids
    assert {entry.event for entry in account.timeline if entry.event} <= ids
    assert account.main_event.event in ids


def test_a_likely_join_gives_its_probability_and_reasons(models):
    account = account_of(models, North=NORTH + "Gunmen shot the mayor dead.", South=SOUTH + "The mayor was killed by gunmen at noon.")
    reasons = [reason for event in account.events for reason in event.reasons if reason.startswith("likely one event (0.")]
    assert reasons
    assert all(": " in reason for reason in reasons)


def test_names_of_articles_do_not_decide(models):
    """The order of articles comes from their ids; other ids give the same groups."""
    texts = ("Gunmen killed the mayor of Lagos.", "The mayor of Lagos was killed. The killing shocked many.", "A mayor died in Lagos.")
    sizes = []
    for names in (("A", "B", "C"), ("C", "A", "B")):
        account = account_of(models, **dict(zip(names, texts, strict=True)))
        sizes.append(sorted(len(event.mentions) for event in account.events))
    assert sizes[0] == sizes[1]
