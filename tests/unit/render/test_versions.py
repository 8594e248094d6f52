"""Older versions of an article, as each rendering shows them."""

from dataclasses import replace

from tests.unit.render.sample import sample_account
from twosource.model.account import Account
from twosource.model.article import Block
from twosource.model.codec import decode, encode
from twosource.model.span import Span
from twosource.model.versions import Change, Version
from twosource.render.html import to_html
from twosource.render.markdown import to_markdown
from twosource.render.text import to_text
from twosource.render.versions import LONGEST, _in_short, most_telling

HOSTILE = "<script>alert(1)</script> \x1b[31m and some words"


def account_with_versions(changes=6, **fields):
    account = sample_account()
    first = account.articles[0]
    end = first.text.index(".")
    changed = Change("changed", Span(first.id, 0, end), HOSTILE)
    removed = tuple(Change("removed", None, f"Passage {n}.", 0) for n in range(changes - 1))
    version = Version(
        "old",
        first.title,
        **{"published": "2026-03-10T18:30:00+02:00", "modified": None, "fetched": None, **fields},
        changes=(changed, *removed)[:changes],
    )
    return replace(account, articles=(replace(first, versions=(version,)), *account.articles[1:])), first.text[:end]


def test_every_rendering_shows_what_changed():
    account, newer = account_with_versions()
    for shown in (to_text([account], width=100), to_markdown([account])):
        flat = " ".join(shown.split())
        assert "had an older version (10 March 2026, 18:30); since then: 1 passage changed, 5 passages removed" in flat
        assert "is now" in flat
        assert "Passage 2" in flat
        assert "Passage 4" not in flat
        assert "and 2 more changes" in flat
        assert "\x1b" not in shown
    page = to_html([account])
    assert "<del>Passage 4.</del>" in page
    assert newer in page
    assert "<script>alert(1)" not in page


def test_a_version_without_a_date_or_a_change():
    account, _ = account_with_versions(0, published=None, fetched="2026-03-11T08:00:00Z")
    assert "(fetched 11 March 2026, 08:00); since then: nothing in the story itself" in " ".join(to_text([account], width=100).split())
    account, _ = account_with_versions(0, published=None)
    assert "had an older version (old)" in " ".join(to_text([account], width=100).split())


def test_articles_without_versions_say_nothing_of_them():
    for shown in (to_text([sample_account()]), to_markdown([sample_account()]), to_html([sample_account()])):
        assert "older version" not in shown.casefold()
    assert "versions" not in encode(sample_account())["articles"][0]


def test_versions_in_json_and_back():
    account, _ = account_with_versions()
    assert decode(Account, encode(account)).articles[0].versions == account.articles[0].versions


def test_a_long_passage_is_cut_to_where_it_changed():
    account, _ = account_with_versions(1)
    first = account.articles[0]
    end = first.text.index(".")
    opening = " ".join(["The council of the town said on Monday evening that"] * 5)
    older, newer = f"{opening} 14 people were on the bus.", f"{opening} 16 people were on the bus."
    changed = replace(first, text=newer + first.text[end:])
    shown = _in_short(changed, Change("changed", Span(first.id, 0, len(newer)), older))
    assert "14 people were on the bus.” is now" in shown
    assert "16 people were on the bus.”" in shown
    assert len(shown) < 2 * LONGEST


def test_corrections_and_changed_words_are_shown_before_what_was_added():
    first = sample_account().articles[0]
    text = "One. Two. Three. Four. Five. Six."
    article = replace(first, text=text, blocks=(Block("body", 0, 28, 0, 28), Block("body", 29, 33, 29, 33, note="correction")))
    added = [Change("added", Span(first.id, start, start + 4)) for start in (0, 5, 10, 17)]
    changed = Change("changed", Span(first.id, 23, 28), "5.")
    note = Change("added", Span(first.id, 29, 33))
    assert most_telling(article, [*added, changed, note]) == [*added[:2], changed, note]
