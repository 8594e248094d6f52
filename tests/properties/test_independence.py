"""What copies, order and the number of origins do to statuses, whatever the pages say; and that every status leads back to words."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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


EDITS = {
    "verbatim": lambda text: text,
    "spelling": lambda text: text.replace("afternoon", "evening").replace("passengers", "travellers"),
    "cut": lambda text: text.rsplit(" A teacher", 1)[0],
    "own paragraph": lambda text: text + "\n\nOur correspondent could not reach the harbour.",
}


@SETTINGS
@given(pairs=CHOSEN, edit=st.sampled_from(sorted(EDITS)))
def test_adding_a_copy_changes_no_status(pairs, edit, models):
    first, second = reports(pairs)
    before = statuses(account_of([first, second], models))
    copy = page("West", 9, EDITS[edit](first.text))
    after = statuses(account_of([first, second, copy], models))
    assert {statement: after.get(statement) for statement in before} == before
    assert all(after[statement] == "single-origin" for statement in after.keys() - before.keys())


@SETTINGS
@given(pairs=CHOSEN)
def test_without_its_second_origin_nothing_is_corroborated(pairs, models):
    first, second = reports(pairs)
    both, alone = account_of([first, second], models), account_of([first], models)
    assert all(len(finding.origins) >= 2 for finding in both.findings if finding.status in ("corroborated", "contested"))
    assert set(statuses(alone).values()) <= {"single-origin"}


def test_two_reports_in_their_own_words_do_corroborate(models):
    found = list(statuses(account_of(reports(PAIRS), models)).values())
    assert found.count("corroborated") >= 3
    assert found.count("contested") == 1


@SETTINGS
@given(pairs=CHOSEN)
def test_every_status_can_be_walked_back_to_words(pairs, models):
    account = account_of(reports(pairs), models)
    claims = {claim.id: claim for claim in account.claims}
    for finding in account.findings:
        walked = to_why(account, finding.id)
        assert f"status: {finding.status}" in walked
        said = [claims[key] for side in finding.sides for key in side.claims]
        assert all(f"[[{one_line(claim.text)}]]" in walked for claim in said)
        assert {comparison.claim for comparison in finding.compared} == {claim.id for claim in said} - {
            comparison.with_ for comparison in finding.compared
        } or len(said) == 1
