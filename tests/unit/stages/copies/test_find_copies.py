"""Given these articles, expect these copies."""

import re
from dataclasses import replace

import pytest

from tests.unit.helpers import article_of
from tests.unit.stages.copies.texts import OWN_REPORT, REPORT, REWRITTEN, text
from twosource.model.article import Published
from twosource.stages.copies import copied_passages, copy_groups, find_copies, shared_spans


def made(name, paragraphs, **fields):
    return article_of(paragraphs if isinstance(paragraphs, str) else text(paragraphs), id=name, **{"published": None, **fields})


ORIGINAL = made("original", REPORT)
EDITED = re.sub(r"\b(toppled|warned|neighbouring|recovered|carry)\b", "somehow", text(REPORT))


@pytest.mark.parametrize(
    ("paragraphs", "kind", "least"),
    [
        (REPORT, "identical", 1.0),
        (REPORT[:3], "excerpt", 0.99),
        (REPORT[2:5], "excerpt", 0.99),
        (REPORT[::-1], "edited", 0.8),
        (EDITED, "edited", 0.9),
        (REWRITTEN, "rewritten", 0.6),
        (OWN_REPORT[:2] + REPORT[2:4] + OWN_REPORT[2:], "excerpt", 0.2),
    ],
    ids=["same", "cut at the end", "a stretch of it", "turned round", "some words changed", "in other words", "two paragraphs taken"],
)
def test_kinds(paragraphs, kind, least):
    (link,) = find_copies([ORIGINAL, made("second", paragraphs)])
    assert link.kind == kind
    assert least <= link.share <= 1.0


@pytest.mark.parametrize(("day", "kind"), [("2022-03-08", "edited"), ("2022-03-10", "excerpt")])
def test_what_is_longer_than_its_original_is_no_excerpt_of_it(day, kind):
    brief = made("brief", REPORT[1:5], published=day)
    (link,) = find_copies([brief, made("long", (*REPORT[1:5], *OWN_REPORT), published="2022-03-09")])
    assert (link.kind, link.from_) == (kind, "brief" if kind == "edited" else "long")


@pytest.mark.parametrize(
    "paragraphs",
    [
        OWN_REPORT,
        ("A freight train left the rails in the north of the country.", "It is the second such accident this year, the ministry said."),
        ("Cats sleep up to sixteen hours a day.",),
        ("",),
    ],
    ids=["report of its own", "brief", "something else", "nothing"],
)
def test_not_copies(paragraphs):
    assert find_copies([ORIGINAL, made("second", paragraphs)]) == ()


def test_passages_hold_the_same_words():
    copy = made("second", OWN_REPORT[:2] + REPORT[2:4] + OWN_REPORT[2:])
    (link,) = find_copies([ORIGINAL, copy])
    texts = {"original": ORIGINAL.text, "second": copy.text}
    for passage in link.passages:
        assert texts[link.from_][slice(*passage.from_)] == texts[link.to][slice(*passage.to)]
    assert texts[link.to][slice(*link.passages[0].to)].startswith("Fire chief Lena Okafor")


def test_rewritten_passages_pair_sentences_in_order():
    (link,) = find_copies([ORIGINAL, made("second", REWRITTEN)])
    starts = [(passage.from_[0], passage.to[0]) for passage in link.passages]
    assert starts == sorted(starts)
    assert len(starts) >= 5


QUOTE = '"We heard a bang and then a long, long scraping noise, and when I looked out of the cabin there was no river any more, only black," Brix said.'


def test_a_shared_quote_is_no_copy():
    one = made("one", (QUOTE, *OWN_REPORT))
    two = made("two", ("The railway accident in the valley has shaken the small community.", QUOTE))
    assert find_copies([one, two]) == ()


def test_a_quote_without_marks_on_one_page_is_no_copy_either():
    one = made("one", (QUOTE, *OWN_REPORT))
    two = made("two", ("The railway accident in the valley has shaken the small community.", QUOTE.replace('"', "")))
    assert find_copies([one, two]) == ()


STATEMENT = (
    "Norrail deeply regrets what has happened in Ferndale and will make good every loss that people along the river have suffered, whatever the "
    "cause turns out to be. We ask everybody to stay away from the water until our crews have finished their work there."
)


def test_a_statement_without_marks_that_a_third_page_puts_in_quotes_is_no_copy():
    one = made("one", (OWN_REPORT[0], STATEMENT, *OWN_REPORT[1:]))
    two = made("two", ("The railway accident in the valley has shaken the small community.", STATEMENT))
    three = made("three", (f"After a day of silence the company spoke. “{STATEMENT}”", "The mayor was not content."))
    assert len(find_copies([one, two])) == 1
    assert find_copies([one, two, three]) == ()


def test_a_report_with_a_quote_of_a_third_page_is_still_a_copy():
    brief = made("brief", ("Norrail spoke at last.", f"“{STATEMENT}”"))
    links = find_copies([made("one", (*REPORT, STATEMENT)), made("two", (*REPORT, STATEMENT)), brief])
    assert [(link.from_, link.to, link.kind) for link in links] == [("one", "two", "identical")]


def test_a_post_that_two_pages_embed_is_no_copy():
    post = QUOTE.replace('"', "").replace(" Brix said", "")
    signed = f"{post}\n\n— Anton Brix (@brix) March 9, 2022"
    one = made("one", (*OWN_REPORT, *signed.split("\n\n")))
    two = made("two", ("The railway accident in the valley has shaken the small community.", f"{post} — Anton Brix (@brix)"))
    assert find_copies([one, two]) == ()


BULLETIN = (
    "The flood centre reports for {day}: the Elm stood at {a} centimetres at Marlow at six in the morning, {b} centimetres above the day before. "
    "The Oake stood at {c} centimetres at Castle Bay, and the lock there let {d} cubic metres a second pass. "
    "Shipping is open up to kilometre {e}. The next report follows at six in the evening."
)


def test_the_same_form_filled_in_on_another_day_is_no_copy():
    monday = made("monday", BULLETIN.format(day="Monday 7 March", a=412, b=13, c=288, d=77, e=95))
    friday = made("friday", BULLETIN.format(day="Friday 11 March", a=377, b=4, c=251, d=62, e=110))
    assert find_copies([monday, friday]) == ()
    assert len(find_copies([monday, replace(monday, id="again")])) == 1


def test_stock_text_under_reports_of_other_weeks_is_no_copy():
    stock = (
        "Anyone who has seen something is asked to call the Marlow police at 555 0199 or to leave a note in the red box at the station, "
        "which is emptied twice a day. Names are never passed on."
    )
    found = find_copies(
        [
            made(f"a{day}", (own, stock), published=day)
            for day, own in zip(("2022-01-03", "2022-03-07", "2022-06-09"), OWN_REPORT, strict=False)
        ]
    )
    assert found == ()


def at(value, precision="minute"):
    return Published(value, precision, "stated")


@pytest.mark.parametrize(
    ("first", "second", "direction", "reason"),
    [
        ({"outlet": "Halden Press Agency"}, {"byline": "Halden Press Agency"}, "stated", "credits Halden Press Agency"),
        ({"outlet": "The Valley Post"}, {"extra": "The Valley Post reported this first."}, "stated", "cites The Valley Post"),
        ({"published": at("2022-03-08T10:00Z")}, {"published": at("2022-03-08T12:00Z")}, "likely", "published before"),
        ({"published": at("2022-03-08T04:00-05:00")}, {"published": at("2022-03-08T05:00-04:00")}, "unknown", "nothing tells"),
        ({"published": at("2022-03-08T10:00")}, {"published": at("2022-03-08T16:00")}, "likely", "published before"),
        ({"published": at("2022-03-08T10:00")}, {"published": at("2022-03-08T12:00")}, "unknown", "nothing tells"),
        (
            {"published": at("2022-03-08T10:00"), "outlet": "The Post"},
            {"published": at("2022-03-08T12:00"), "outlet": "The Post"},
            "likely",
            "published before",
        ),
        ({"published": at("2022-03-08T10:00")}, {"published": at("2022-03-08T12:00Z")}, "unknown", "nothing tells"),
        ({"published": at("2022-03-08", "day")}, {"published": at("2022-03-09", "day")}, "likely", "published before"),
        ({"published": at("2022-03-08T10:00Z")}, {"published": at("2022-03-08T10:05Z")}, "unknown", "nothing tells"),
        ({}, {}, "unknown", "nothing tells"),
        ({}, {"paragraphs": REPORT[:3]}, "likely", "end of a paragraph"),
        ({}, {"paragraphs": REPORT[3:0:-1]}, "likely", "has more"),
        ({}, {"paragraphs": REPORT[:0:-1]}, "unknown", "nothing tells"),
        ({"credit": "AP"}, {"credit": "Associated Press"}, "unknown", "both are credited to AP"),
        (
            {"credit": "AP", "published": at("2022-03-08", "day")},
            {"published": at("2022-03-09", "day")},
            "unknown",
            "from which both may have",
        ),
        ({"credit": "AP"}, {"paragraphs": REPORT[:3]}, "unknown", "from which both may have"),
        ({"credit": "AP"}, {"credit": "Reuters", "paragraphs": REPORT[:3]}, "likely", "has more"),
        ({"credit": "AP"}, {"extra": "It was dark by then, a witness told AP."}, "stated", "cites AP, whose report"),
        ({"outlet": "valleypost.com"}, {"extra": "The Valley Post reported this first."}, "stated", "cites valleypost.com"),
        ({"outlet": "valleypost.com"}, {"byline": "Ann Lee The Valley Post"}, "stated", "credits valleypost.com"),
        ({"outlet": "The Valley Post"}, {"credit": "Valley Post Wire"}, "stated", "credits The Valley Post"),
    ],
)
def test_direction(first, second, direction, reason):
    articles = []
    for name, fields in (("z-first", dict(first)), ("a-second", dict(second))):
        paragraphs = list(fields.pop("paragraphs", REPORT))
        paragraphs[0] = paragraphs[0].replace("FERNDALE (HPA) - ", "")
        paragraphs += [fields.pop("extra")] if "extra" in fields else []
        published = fields.pop("published", None)
        article = made(name, paragraphs, **fields)
        articles.append(replace(article, published=published) if published else article)
    (link,) = find_copies(articles)
    assert link.direction == direction
    assert any(reason in text for text in link.reasons), link.reasons
    assert direction == "unknown" or (link.from_, link.to) == ("z-first", "a-second")


@pytest.mark.parametrize(("at_end", "direction"), [(False, "stated"), (True, "unknown")])
def test_a_citation_elsewhere_in_a_report_of_its_own_says_nothing_of_two_paragraphs(at_end, direction):
    cite = "The Valley Post reported this first."
    own = [*OWN_REPORT[:2], *REPORT[2:4], *OWN_REPORT[2:]]
    own.insert(len(own) if at_end else 4, cite)
    (link,) = find_copies([made("first", REPORT, outlet="The Valley Post"), made("second", own)])
    assert link.direction == direction


def test_three_articles_with_one_text_are_told_by_two_links():
    articles = [
        made("one", REPORT, published="2022-03-08"),
        made("two", REPORT[:4], published="2022-03-09"),
        made("three", REWRITTEN, published="2022-03-10"),
    ]
    links = find_copies(articles)
    assert [(link.from_, link.to, link.kind) for link in links] == [("one", "three", "rewritten"), ("one", "two", "excerpt")]
    groups = copy_groups(links, ["one", "two", "three", "four"])
    assert groups["four"] is None
    assert groups["one"] == groups["two"] == groups["three"]


def test_a_passage_taken_over_does_not_make_one_report():
    links = find_copies([ORIGINAL, made("second", OWN_REPORT[:2] + REPORT[2:3] + OWN_REPORT[2:])])
    assert len(links) == 1
    assert set(copy_groups(links, ["original", "second"]).values()) == {None}


def test_copied_words_are_known_by_the_article_they_come_from():
    copy = made("second", (*REPORT[:3], OWN_REPORT[4]), published="2022-12-01")
    links = find_copies([made("original", REPORT, published="2022-11-30"), copy])
    spans = shared_spans(links, "second")
    assert {source for _, source in copied_passages(links)["second"]} == {"original"}
    assert copy.text[spans[0][0] : spans[-1][1]].endswith("three weeks")
    assert OWN_REPORT[4] not in "".join(copy.text[start:end] for start, end in spans)
    assert shared_spans(links, "original") == ()


def test_nothing_and_one():
    assert find_copies([]) == ()
    assert find_copies([ORIGINAL]) == ()
