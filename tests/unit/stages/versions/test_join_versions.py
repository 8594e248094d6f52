"""The same address twice is one article with two versions."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.helpers import article_of
from twosource.model.article import Published
from twosource.stages.versions import join_versions
from twosource.stages.versions.changes import changes

URL = "https://news.example/ferry"
OLD = (
    "Ferry sinks off the coast of Malta\n\nA ferry with 40 people on board sank off the coast of Malta on Monday, the coast guard said. "
    "Rescuers were looking for 12 people who were missing.\n\nThe captain said that the engine had failed. The weather was calm."
)
NEW = (
    "Ferry sinks off the coast of Malta\n\nA ferry with 40 people on board sank off the coast of Malta on Monday, the coast guard said. "
    "Rescuers were looking for two people who were missing. Divers had found the wreck.\n\nThe weather was calm.\n\nA minister promised an inquiry. It would be quick."
)


def version(text, key, published="2024-05-06", url=URL, **fields):
    return article_of(text, published, **{"id": key, "url": url, "address": url, "name": f"{key}.html", **fields})


def modified(value):
    return Published(value, "minute", "stated")


def joined(*articles):
    found, problems = join_versions(articles)
    again, _ = join_versions(articles[::-1])
    assert sorted(found, key=lambda a: a.id) == sorted(again, key=lambda a: a.id)
    return found, [problem.code for problem in problems]


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ({"published": "2024-05-06"}, {"published": "2024-05-07"}),
        ({"modified": modified("2024-05-06T08:00:00+02:00")}, {"modified": modified("2024-05-06T07:00:00+00:00")}),
        ({"published": "2024-05-06T10:00"}, {"published": "2024-05-05", "modified": modified("2024-05-06T11:00")}),
        ({"fetched": "2024-05-06T08:00:00Z"}, {"fetched": "2024-05-06T09:00:00Z"}),
        ({"published": None, "fetched": "2024-05-06T08:00:00Z"}, {"published": "2024-05-07", "fetched": "2024-05-06T09:00:00Z"}),
        ({"name": "saved.html"}, {"name": "https://news.example/ferry", "fetched": "2024-05-06T09:00:00Z"}),
        ({"fetched": "yesterday", "name": "a"}, {"fetched": "yesterday", "name": "b"}),
        ({"name": "pages.jsonl, line 9"}, {"name": "pages.jsonl, line 10"}),
        ({"published": "2024-05-06T23:00:00+02:00", "name": "a"}, {"published": "2024-05-06", "name": "b"}),
    ],
)
def test_the_newer_version_is_read(older, newer):
    (article,), codes = joined(version(OLD, "x", **older), version(NEW, "a", **newer))
    assert article.text == NEW
    assert codes == ["older-version"]
    (old,) = article.versions
    assert (old.id, old.fetched) == ("x", older.get("fetched"))


def test_what_changed():
    (article,), _ = joined(version(OLD, "old"), version(NEW, "new", published="2024-05-07"))
    shown = [
        (change.kind, change.span and article.text[change.span.start : change.span.end], change.older)
        for change in article.versions[0].changes
    ]
    assert shown == [
        ("changed", "Rescuers were looking for two people who were missing.", "Rescuers were looking for 12 people who were missing."),
        ("removed", None, "The captain said that the engine had failed."),
        ("added", "Divers had found the wreck.", None),
        ("added", "A minister promised an inquiry. It would be quick.", None),
    ]
    assert article.text[: article.versions[0].changes[1].at].endswith("for two people who were missing.")


def test_three_versions_newest_first():
    third = NEW + " Nobody was blamed."
    (article,), codes = joined(version(OLD, "a"), version(third, "b", "2024-05-08"), version(NEW, "c", "2024-05-07"))
    assert article.id == "b"
    assert [old.id for old in article.versions] == ["c", "a"]
    assert [change.kind for change in article.versions[0].changes] == ["added"]
    assert codes == ["older-version"] * 2


def test_the_same_words_are_a_duplicate():
    (article,), codes = joined(version(OLD, "a"), version(OLD, "b", "2024-05-07"))
    assert article.versions is None
    assert codes == ["duplicate-article"]


def test_a_sentence_that_moved_has_not_changed():
    a, b, c = "The ferry sank on Monday.", "The captain was taken to Valletta.", "Two people are missing."
    assert changes(version(f"{a} {b}\n\n{c}", "a"), version(f"{c}\n\n{a} {b}", "b")) == ()
    assert changes(version("“Go,” he said.", "a"), version('"Go," he said.', "b")) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (URL, "http://www.news.example/ferry/"),
        (URL, URL + "?utm_source=mail&fbclid=1#top"),
        (URL + "?id=7&a=b", URL + "?a=b&id=7"),
        (URL, "https://NEWS.example:443/ferry"),
        (URL, "https://m.news.example/ferry"),
        (URL, "https://news.example/ferry/amp"),
        (URL, "https://news.example/ferry/index.html?outputType=amp"),
        (URL, "https://web.archive.org/web/20240507080000/https://www.news.example/ferry"),
    ],
)
def test_one_address_however_it_is_written(one, other):
    assert len(joined(version(OLD, "a", url=one), version(NEW, "b", url=other))[0]) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (URL, URL + "-2"),
        (URL + "?id=1", URL + "?id=2"),
        ("https://news.example/", "https://news.example/"),
        ("https://news.example/", "https://m.news.example/index.html"),
        ("https://m.example/ferry", "https://amp.example/ferry"),
        (None, None),
        ("x:y", "x:y"),
        ("http://[", "http://["),
    ],
)
def test_other_addresses(one, other):
    assert len(joined(version(OLD, "a", url=one), version(NEW, "b", url=other))[0]) == 2


def saved(text, key, canonical=URL, **fields):
    return version(text, key, **{"url": canonical, "address": None, "canonical": canonical, **fields})


def test_the_address_that_the_page_calls_its_own():
    assert len(joined(saved(OLD, "a"), saved(NEW, "b"))[0]) == 1
    assert len(joined(version(OLD, "a", url=URL + "?print=1", canonical=URL), saved(NEW, "b"))[0]) == 1
    assert len(joined(version(OLD, "a", url="https://other.example/1", canonical=URL), saved(NEW, "b"))[0]) == 2


def test_a_reprint_that_names_the_agency_s_address_is_no_version():
    found, codes = joined(saved(OLD, "a", outlet="Agency"), saved(NEW, "b", outlet="Courier"))
    assert len(found) == 2
    assert codes == []
    assert len(joined(saved(OLD, "a", outlet="The Agency"), saved(NEW, "b", outlet="agency"))[0]) == 1


def test_given_stories_tell_apart():
    assert len(joined(version(OLD, "a", story="1"), version(NEW, "b", story="2"))[0]) == 2


def test_a_section_s_address_for_different_articles():
    other = "Shares of three banks rose in New York after quarterly profits beat what analysts had expected."
    found, codes = joined(version(OLD, "a"), version(other, "b"))
    assert len(found) == 2
    assert codes == ["one-address"]


def test_a_date_that_only_the_older_version_has():
    (article,), _ = joined(
        version(OLD, "a", fetched="2024-05-06T08:00:00Z"), version(NEW, "b", published=None, fetched="2024-05-07T08:00:00Z")
    )
    assert article.text == NEW
    assert (article.published.value, article.published.basis) == ("2024-05-06", "inferred")


def test_the_order_of_the_articles_has_no_part():
    articles = [
        version(OLD, "a"),
        version(NEW, "b", "2024-05-07"),
        version(NEW + " More.", "c", "2024-05-07"),
        version(OLD, "d", url=URL + "2"),
    ]
    results = [sorted(join_versions(order)[0], key=lambda a: a.id) for order in itertools.permutations(articles)]
    assert all(result == results[0] for result in results)


WORDS = st.lists(
    st.sampled_from(["Two ships sank.", "The coast guard said so.", "It was dark!", "“No,” he said.", "12 died", "\n\n"]), max_size=8
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(WORDS, WORDS)
def test_every_change_is_the_words_of_a_version(old, new):
    older, newer = version(old, "a"), version(new, "b")
    for change in changes(older, newer):
        assert (change.kind == "removed") == (change.span is None)
        assert (change.kind == "added") == (change.older is None)
        assert change.older is None or change.older in old
        if change.span:
            words = new[change.span.start : change.span.end]
            assert words
            assert words == words.strip()
    assert changes(newer, newer) == ()


def test_long_versions_take_no_long_time():
    import time

    started = time.process_time()
    one = " ".join(f"Sentence {n} is about ship {n * 7 % 1000}." for n in range(20_000))
    two = " ".join(f"Phrase {n} tells of boat {n * 11 % 1000}." for n in range(20_000))
    assert changes(version(one, "a"), version(two, "b"))
    assert time.process_time() - started < 5


LEAD = "Two people were killed and nine were hurt on Monday when a bridge over the Rona fell into the river, police said."
MORE = [
    "The bridge was closed to lorries in March after engineers had found cracks in two of its girders.",
    "“I heard a crack like a shot, and then the bus was gone,” said Lea Amrein, who runs a kiosk on the bank.",
    "The bridge was built in 1932 and carried some 9,000 cars a day.",
]


def story(*paragraphs, headline="Two killed as bridge falls into the Rona"):
    """A text with its title, which `version` takes for its headline."""
    return "\n\n".join([headline, *paragraphs])


@pytest.mark.parametrize(
    ("paragraphs", "shown"),
    [
        ([LEAD, MORE[0].replace("lorries", "lorrys"), *MORE[1:]], [("changed", MORE[0], MORE[0].replace("lorries", "lorrys"))]),
        ([LEAD.replace("Two", "Three"), *MORE], [("changed", LEAD, LEAD.replace("Two", "Three"))]),
        ([LEAD, *MORE[:2]], [("removed", MORE[2], None)]),
        ([LEAD, "A crane will lift the bus.", *MORE], [("added", None, "A crane will lift the bus.")]),
        ([MORE[1], LEAD, MORE[0], MORE[2]], []),
        (
            ["Three people died when a bridge in Sarn collapsed on Monday, and a bus was swept down the Rona, the police said.", *MORE],
            [("changed", LEAD, "Three people died when a bridge in Sarn collapsed on Monday, and a bus was swept down the Rona, the police said.")],
        ),
    ],
)  # fmt: skip
def test_changes_as_a_reader_sees_them(paragraphs, shown):
    older, newer = (version(story(LEAD, *MORE), "a"), version(story(*paragraphs), "b"))
    found = [(c.kind, c.older, newer.text[c.span.start : c.span.end] if c.span else None) for c in changes(older, newer)]
    assert found == shown


def test_a_new_headline_is_a_changed_one():
    older, newer = (
        page_of(story(LEAD, *MORE, headline=title), title) for title in ("Two killed as bridge falls", "Sarn in mourning: what we know")
    )
    (change,) = changes(older, newer)
    assert (change.kind, change.older, newer.text[change.span.start : change.span.end]) == (
        "changed", "Two killed as bridge falls", "Sarn in mourning: what we know",
    )  # fmt: skip


def page_of(text, title):
    article = version(text, title, title=title)
    first = article.blocks[0]
    return replace(article, blocks=(replace(first, kind="headline"), *article.blocks[1:]))


KINDRED = story(
    "One man was killed and three people were hurt on Friday when a wall fell onto a road in Holt, police said.",
    "The road was closed for the night. Cars were sent through the valley by police.",
    "“I heard it fall, and then there was dust,” said Ines Hollar, who lives by the road.",
    headline="Wall falls in Holt",
)


def test_another_report_at_an_address_that_is_used_again():
    older = version(story(LEAD, *MORE), "a", title="Two killed as bridge falls into the Rona")
    found, codes = joined(older, version(KINDRED, "b", "2024-09-05", title="Wall falls in Holt"))
    assert len(found) == 2
    assert codes == ["one-address"]


def test_a_report_that_was_written_anew_keeps_its_moment():
    moment = "2024-05-06T12:00:00+02:00"
    other = "Divers looked into the wreck under floodlights. Families were brought to a school. A crane will come at noon."
    found, codes = joined(version(story(LEAD, *MORE), "a", moment), version(other, "b", moment, modified=modified("2024-05-07T08:00")))
    assert len(found) == 1
    assert codes == ["older-version"]
