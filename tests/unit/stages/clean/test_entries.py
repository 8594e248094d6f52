"""Live blogs: every entry has its own time; articles and programmes have none."""

import pytest
from tests.unit.stages.clean.pages import HEADLINE, STORY, copied, html_page

from twosource.model.article import Article
from twosource.model.page import Page
from twosource.stages.clean import clean

ENTRIES = [
    ("14:32", "Bridge closed to all cars", "The old bridge over the Lenne was closed to all cars at noon, the county said, after a crack was found."),
    ("13:05", "", "Forty people have been brought out of their houses in boats so far, the fire service said in a short statement."),
    ("11:40", "School opened for those without a home", "A school has been opened for those who cannot go home, and blankets are asked for."),
    ("08:02", "Good morning", "The river burst its banks early this morning. We will report here through the day what is known about it."),
]  # fmt: skip
TITLE = "Flood in Altena: live updates"


def article_of(page: Page) -> Article:
    article, _ = clean(page)
    assert article is not None
    return article


def entries_of(article: Article) -> dict[str, str | None]:
    return {article.text[b.start : b.end]: b.entry for b in article.blocks if b.start is not None}


def as_html(entry: str) -> str:
    posts = "".join(entry.format(time=t, title=f"<h3>{h}</h3>" if h else "", text=x) for t, h, x in ENTRIES)
    return html_page(
        f"<article><h1>{TITLE}</h1>{posts}</article>", '<meta property="article:published_time" content="2021-03-02T08:02:00+01:00">'
    )


@pytest.mark.parametrize(
    ("entry", "value"),
    [
        ('<div class="post"><time datetime="2021-03-02T{time}:00+01:00">{time}</time>{title}<p>{text}</p></div>', "2021-03-02T{}:00+01:00"),
        ("<div><span>{time}</span>{title}<p>{text}</p></div>", "2021-03-02T{}"),
        ("<section>{title}<div>Posted at {time}</div><p>{text}</p></section>", "2021-03-02T{}"),
    ],
)
def test_entries_of_a_live_blog_in_html(entry, value):
    article = article_of(Page(name="p", html=as_html(entry)))
    found = entries_of(article)
    for clock, title, text in ENTRIES:
        assert found[text] == value.format(clock)
        assert not title or found[title] == value.format(clock)
    assert found[TITLE] is None
    assert [b.kind for b in article.blocks if article.text[b.start : b.end] in [t for _, t, _ in ENTRIES]] == ["subhead"] * 3


def test_entries_of_a_live_blog_in_copied_text():
    lines = [part for entry in ENTRIES for part in entry if part]
    found = entries_of(article_of(Page(name="p", text=copied(TITLE, "2 March 2021", *lines))))
    assert all(found[text] == f"2021-03-02T{clock}" for clock, _, text in ENTRIES)


def test_entries_without_a_day_have_their_time_alone():
    lines = [part for entry in ENTRIES for part in entry if part]
    found = entries_of(article_of(Page(name="p", text=copied(TITLE, *lines))))
    assert found[ENTRIES[0][2]] == "T14:32"


def test_a_blog_that_runs_over_midnight_does_not_guess_the_day():
    night = [("12:10 am", ENTRIES[0][2]), ("11:50 pm", ENTRIES[1][2]), ("10:40 pm", ENTRIES[2][2]), ("9:15 pm", ENTRIES[3][2])]
    found = entries_of(article_of(Page(name="p", text=copied(TITLE, "2 March 2021", *(part for entry in night for part in entry)))))
    assert found[ENTRIES[0][2]] == "T00:10"


def test_the_lengths_of_videos_are_no_entries():
    videos = [
        part
        for clock, (_, title, text) in zip(("1:48", "0:43", "2:06", "1:19"), ENTRIES, strict=True)
        for part in (clock, title or "News", text)
    ]
    found = entries_of(article_of(Page(name="p", text=copied(HEADLINE, "By Jane Doe", *STORY, "More videos", *videos))))
    assert set(found.values()) == {None}


def test_readers_comments_have_no_entries():
    comments = [
        part
        for n in range(5)
        for part in (f"reader{n} says:", f"3 March 2021 at 1{n}:20", f"I told them {n} times that the wall was far too low.")
    ]
    article = article_of(Page(name="p", text=copied(HEADLINE, *STORY, "5 comments", *comments)))
    assert set(entries_of(article).values()) == {None}
    assert "far too low" not in article.text


def test_an_article_has_no_entries():
    article = article_of(Page(name="p", text=copied(HEADLINE, "3 March 2021, 08:15", "Updated 09:20", *STORY)))
    assert set(entries_of(article).values()) == {None}


def test_the_whole_blog_is_taken_where_the_extractor_takes_one_entry(monkeypatch):
    one = tuple(ENTRIES[0][2].casefold().replace(",", "").rstrip(".").split())
    monkeypatch.setattr("twosource.stages.clean.hypertext.extract_words", lambda *_: [one])
    found = entries_of(article_of(Page(name="p", html=as_html("<div><span>{time}</span>{title}<p>{text}</p></div>"))))
    assert all(text in found for _, _, text in ENTRIES)


def test_the_pages_own_date_and_the_marks_between_entries_are_no_entries():
    page = [TITLE, "Updated", "6:30 pm, Tuesday, March 2, 2021"]
    for clock, _, text in ENTRIES:
        page += ["___", f"{clock} a.m.", text]
    article = article_of(Page(name="p", text=copied(*page)))
    found = entries_of(article)
    assert found["6:30 pm, Tuesday, March 2, 2021"] is None
    assert "___" not in found
    assert "Updated" not in found
    assert [b.kind for b in article.blocks if b.start is not None][-2:] == ["date", "body"]
