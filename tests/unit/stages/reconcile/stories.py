"""Short stories for the tests of reconcile: texts in, an account out, by way of the real stages."""

from twosource.model.account import Account
from twosource.model.page import Page
from twosource.run.loop import account_stories, read


def account_of(models, **texts) -> Account:
    """The account of one story; each keyword is an outlet, its value the text, or (day, text)."""
    pages = []
    for outlet, given in texts.items():
        day, text = given if isinstance(given, tuple) else ("2024-05-07", given)
        pages.append(Page(name=f"{outlet}.txt", id=outlet, outlet=outlet, published=day, text=text, clean=True))
    (account,) = account_stories(read(pages, models), one_story=True)
    return account


def findings(account: Account, words: str):
    """The findings of which some claim has these words."""
    texts = {claim.id: claim.text for claim in account.claims}
    return [f for f in account.findings if any(words.lower() in texts[key].lower() for side in f.sides for key in side.claims)]


def statuses(account: Account, words: str) -> set[str]:
    return {finding.status for finding in findings(account, words)}


def origin_names(account: Account, finding) -> set[str]:
    names = {origin.id: origin.name for origin in account.origins}
    return {names[key] for key in finding.origins}
