"""What holds for the account of any pages: its words are the pages' words, and the order of the pages changes nothing."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from twosource.model.codec import encode
from twosource.model.page import Page
from twosource.run.loop import account_stories, read

SENTENCES = [
    "Rebels captured the town of Koidu on Monday.",
    "The mayor, Anna Kern, said that 12 people had been killed.",
    "“We will not leave,” she said. “Nobody will.”",
    "The army denied that the town had been captured.",
    "Reports of a bridge that collapsed could not be confirmed.",
    "According to the Red Cross, about 3,000 people have fled since Friday.",
    "General Paul Okoro ordered his troops to withdraw to the river.",
    "An explosion shook the port of Freetown at 5 a.m. \u2014 nobody was hurt.",
    "Ça va: naïve café owners \U0001f600 stayed open.",
    "At least 31 people died, the hospital said on Wednesday.",
]
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5).map(" ".join)
SETTINGS = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def pages_of(texts):
    return [
        Page(name=f"{at}.txt", id=f"a{at}", outlet=f"Outlet {at}", published="2024-05-07", text=text, clean=True)
        for at, text in enumerate(texts)
    ]


def accounts_of(pages, models):
    return account_stories(read(pages, models), one_story=True)


@SETTINGS
@given(texts=st.lists(TEXTS, min_size=1, max_size=3))
def test_every_span_is_in_its_article_and_every_id_exists(texts, models):
    (account,) = accounts_of(pages_of(texts), models)
    length = {article.id: len(article.text) for article in account.articles}
    spans = [span for claim in account.claims for span in claim.spans]
    spans += [span for finding in account.findings for span in finding.spans]
    spans += [mention for item in (*account.entities, *account.places, *account.events) for mention in item.mentions]
    assert all(0 <= span.start < span.end <= length[span.article] for span in spans)
    text = {article.id: article.text for article in account.articles}
    assert all(text[claim.spans[0].article][claim.spans[0].start : claim.spans[0].end] == claim.text for claim in account.claims)
    claims = {claim.id for claim in account.claims}
    assert all(set(side.claims) <= claims for finding in account.findings for side in finding.sides)
    assert all(finding.reasons and finding.origins for finding in account.findings)


@SETTINGS
@given(texts=st.lists(TEXTS, min_size=2, max_size=3), data=st.data())
def test_the_order_of_the_pages_changes_nothing(texts, data, models):
    pages = pages_of(texts)
    shuffled = data.draw(st.permutations(pages))
    assert [encode(account) for account in accounts_of(pages, models)] == [encode(account) for account in accounts_of(shuffled, models)]


@SETTINGS
@given(text=TEXTS)
def test_a_page_beside_its_own_copy_gets_no_corroboration_from_it(text, models):
    first, second = pages_of([text, text])
    alone = {finding.status for account in accounts_of([first], models) for finding in account.findings}
    both = {finding.status for account in accounts_of([first, second], models) for finding in account.findings}
    assert both <= alone | {"single-origin"}
