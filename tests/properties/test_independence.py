"""What copies, order and the number of origins do to statuses, whatever the pages say; and that every status leads back to words."""

import re
from collections import defaultdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from twosource.model.codec import encode
from twosource.model.page import Page
from twosource.render.safe import one_line
from twosource.render.why import to_why
from twosource.run.loop import account_stories, read

PAIRS = [
    ("Rebels captured the town of Koidu on Monday after a battle.", "The town of Koidu was captured by rebels, traders told one another."),
    ("Mayor Anna Kern resigned on Tuesday in front of the council.", "In a short speech, Anna Kern resigned as mayor."),
    ("An explosion destroyed the bridge in Makeni at dawn.", "The bridge in Makeni was destroyed by an explosion."),
    ("The army arrested Paul Okoro at the harbour of Freetown.", "Paul Okoro was arrested in Freetown; his lawyer was not told why."),
    ("A storm killed 12 people in Bo.", "In Bo 12 people were killed by the storm, the hospital counted."),
    ("General Peter Sesay denied that the army had shelled Kenema.", "The army shelled Kenema for two hours on Sunday."),
]
"""What two reporters might write of one thing, each in their own words."""
FILLER = (
    "Shops in the market street stayed shut until the afternoon, and buses waited at the edge of town for passengers who never came. "
    "A teacher who had walked for most of the night said she would not turn round again before the rains."
)
SETTINGS = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
CHOSEN = st.lists(st.sampled_from(PAIRS), min_size=2, max_size=4, unique=True)


def page(name, day, text):
    return Page(name=f"{name}.txt", id=name, outlet=name, published=f"2024-05-{day:02}", text=text, clean=True)


def reports(pairs):
    """North's report and South's, a day later."""
    return [
        page("North", 7, "\n\n".join([*(north for north, _ in pairs), FILLER])),
        page("South", 8, "\n\n".join(south for _, south in pairs)),
    ]


def account_of(pages, models):
    (account,) = account_stories(read(pages, models), one_story=True)
    return account


def statuses(account):
    return {finding.statement: finding.status for finding in account.findings}


def told(account):
    """Per words of a claim, the statuses of the findings that it is part of."""
    words = {claim.id: claim.text for claim in account.claims}
    found = defaultdict(set)
    for finding in account.findings:
        for key in (key for side in finding.sides for key in side.claims):
            found[words[key]].add(finding.status)
    return found


def assert_same_statuses(before, after):
    """What was said before has the statuses that it had; what is new has one origin.

    Where the copy came out first and puts it in other words, what one article said is told in those.
    """
    was, now = told(before), told(after)
    assert {words: now[words] for words in was if words in now} == {words: was[words] for words in was if words in now}
    assert all(was[words] == {"single-origin"} or _others(before, words) & now.keys() for words in was.keys() - now.keys())
    assert all(now[words] == {"single-origin"} for words in now.keys() - was.keys() if not _others(after, words) & was.keys())


def _others(account, text):
    """The words of the claims that are in one finding with some words."""
    words = {claim.id: claim.text for claim in account.claims}
    sets = [{words[key] for side in finding.sides for key in side.claims} for finding in account.findings]
    return set().union(*(found for found in sets if text in found)) - {text}


SYNONYMS = {
    "market": "main",
    "shut": "closed",
    "edge": "rim",
    "passengers": "travellers",
    "teacher": "schoolmistress",
    "rains": "wet season",
}


def _swapped(text):
    return re.sub(r"[a-z]+", lambda word: SYNONYMS.get(word.group(), word.group()), text)


EDITS = {
    "verbatim": lambda text: text,
    "spelling": lambda text: text.replace("harbour", "harbor").replace("afternoon", "after-noon"),
    "synonyms": _swapped,
    "cut": lambda text: text.rsplit(" A teacher", 1)[0],
    "without its first paragraph": lambda text: text.partition("\n\n")[2],
    "own paragraph": lambda text: text + "\n\nOur correspondent could not reach the harbour.",
    "own first paragraph": lambda text: "Our correspondent tried in vain to reach the harbour.\n\n" + text,
    "turned round": lambda text: "\n\n".join(reversed(text.split("\n\n"))),
    "run together": lambda text: text.replace("\n\n", " "),
    "other marks": lambda text: text.replace(",", " –").replace("'", "’"),
    "credit line": lambda text: text + "\n\nThis report first appeared in North.",
}
"""What an outlet does to a report that it takes over."""


@pytest.mark.parametrize("edit", sorted(EDITS))
@settings(SETTINGS, max_examples=3)
@given(pairs=CHOSEN, of=st.sampled_from((0, 1)), day=st.sampled_from((6, 7, 8, 9)))
def test_adding_a_copy_changes_no_status(edit, pairs, of, day, models):
    first, second = reports(pairs)
    copy = page("West", day, EDITS[edit]((first, second)[of].text))
    assert_same_statuses(account_of([first, second], models), account_of([first, second, copy], models))


@SETTINGS
@given(pairs=CHOSEN, edits=st.lists(st.sampled_from(sorted(EDITS)), min_size=2, max_size=3, unique=True))
def test_copies_of_one_report_are_one_origin(pairs, edits, models):
    first, _ = reports(pairs)
    copies = [page(f"West{at}", 8 + at, EDITS[edit](first.text)) for at, edit in enumerate(edits)]
    assert set(statuses(account_of([first, *copies], models)).values()) <= {"single-origin"}


REWORDED = [
    (
        "The storm Ophelia killed 12 people in Marlow on Monday night.",
        "In Marlow 12 people were killed by the storm Ophelia on Monday night.",
    ),
    (
        "Floods destroyed the Elm Bridge near Castle Bay at dawn on Tuesday.",
        "The Elm Bridge near Castle Bay was destroyed by floods on Tuesday at dawn.",
    ),
    ("Governor Ruth Amadi closed 14 schools in Ferndale.", "In Ferndale 14 schools were closed by Governor Ruth Amadi."),
    (
        "Police arrested the engineer Anton Brix in Castle Bay on Wednesday.",
        "On Wednesday the engineer Anton Brix was arrested by police in Castle Bay.",
    ),
    ("The army sent 600 soldiers and 45 boats to Oakham.", "To Oakham the army dispatched 45 boats and 600 soldiers."),
    ("Norrail shut its line between Oakham and Halden for 10 days.", "The line between Oakham and Halden was shut by Norrail for 10 days."),
    ("Minister Tom Reyes resigned on Thursday in Halden.", "In Halden, Tom Reyes resigned as minister on Thursday."),
]
"""One report told in other words throughout: any one of the sentences could be another reporter's, all of them in order could not."""


@SETTINGS
@given(
    left_out=st.sampled_from((None, 0, 3, 6)),
    own=st.sampled_from(("", "Our correspondent could not reach the harbour.")),
    day=st.sampled_from((6, 9)),
)
def test_a_report_told_in_other_words_throughout_is_one_origin(left_out, own, day, models):
    kept = [pair for at, pair in enumerate(REWORDED) if at != left_out]
    north = page("North", 7, "\n\n".join(one for one, _ in kept))
    west = page("West", day, "\n\n".join([*(other for _, other in kept), own]))
    (link,) = account_of([north, west], models).copies
    assert link.kind in ("rewritten", "edited")
    assert "corroborated" not in statuses(account_of([north, west], models)).values()
    some = page("South", 8, "\n\n".join(other for _, other in kept[:2]))
    assert "corroborated" in statuses(account_of([north, some], models)).values()


@SETTINGS
@given(pairs=CHOSEN, edit=st.sampled_from(sorted(EDITS)), data=st.data())
def test_the_order_of_reports_and_copies_changes_nothing(pairs, edit, data, models):
    first, second = reports(pairs)
    pages = [first, second, page("West", 9, EDITS[edit](first.text))]
    shuffled = data.draw(st.permutations(pages))
    assert encode(account_of(pages, models)) == encode(account_of(shuffled, models))


@SETTINGS
@given(pairs=CHOSEN, edit=st.sampled_from(sorted(EDITS)))
def test_without_its_second_origin_what_was_corroborated_has_one(pairs, edit, models):
    first, second = reports(pairs)
    both = account_of([first, second], models)
    assert all(len(finding.origins) >= 2 for finding in both.findings if finding.status in ("corroborated", "contested"))
    alone = account_of([first], models)
    with_copy = account_of([first, page("West", 9, EDITS[edit](first.text))], models)
    for words, status in told(both).items():
        for account in (alone, with_copy):
            assert "corroborated" not in status or told(account).get(words, {"single-origin"}) == {"single-origin"}, words
    north = {words for words, status in told(both).items() if "corroborated" in status}
    assert not north or north & told(alone).keys()


def test_two_reports_in_their_own_words_do_corroborate(models):
    first, (_, second) = reports(PAIRS)[0], reports(PAIRS[::-1])  # in an order of their own: six things in one order would be a rewriting
    found = list(statuses(account_of([first, second], models)).values())
    assert found.count("corroborated") >= 3
    assert found.count("contested") == 1


@SETTINGS
@given(pairs=CHOSEN, edit=st.sampled_from(sorted(EDITS)))
def test_every_status_can_be_walked_back_to_words(pairs, edit, models):
    first, second = reports(pairs)
    account = account_of([first, second, page("West", 9, EDITS[edit](first.text))], models)
    texts = {article.id: article.text for article in account.articles}
    claims = {claim.id: claim for claim in account.claims}
    for finding in account.findings:
        walked = to_why(account, finding.id)
        assert f"status: {finding.status}" in walked
        said = [claims[key] for side in finding.sides for key in side.claims]
        assert said
        assert all(texts[claim.spans[0].article][claim.spans[0].start : claim.spans[0].end] == claim.text for claim in said)
        assert all(f"[[{one_line(claim.text)}]]" in walked for claim in said)
        assert {comparison.claim for comparison in finding.compared} == {claim.id for claim in said} - {
            comparison.with_ for comparison in finding.compared
        } or len(said) == 1
