"""A page without a date is read from its story's day, a reprint from that of the article it was copied from; both say so."""

from tests.unit.helpers import article_of, parsed_of
from twosource.model.groups import CopyLink, Passage
from twosource.model.mentions import Annotations
from twosource.stages.annotate.times import find_times, reanchor
from twosource.stages.reconcile.anchor import anchor


def read(parser, texts, links=()):
    articles = {key: article_of(text, day, id=key) for key, (day, text) in texts.items()}
    annotations = {key: Annotations(key, times=find_times(parsed_of(text, parser, day))) for key, (day, text) in texts.items()}
    dated, read_again = anchor(articles, annotations, links, reanchor)
    return dated, {key: [(time.interval, time.basis) for time in found.times] for key, found in read_again.items()}


def test_an_undated_page_is_read_from_the_first_day_of_its_story(parser):
    articles, times = read(parser, {"a": ("2022-11-11", "The town fell on Friday."), "b": (None, "It was shelled on Wednesday.")})
    assert times["b"] == [(("2022-11-09", "2022-11-10"), "inferred")]
    assert articles["b"].published.basis == "inferred"
    assert articles["a"].published.basis == "stated"


def test_a_reprint_is_read_from_the_day_of_its_root(parser):
    link = CopyLink("a", "b", "identical", 1.0, "likely", (), ())
    texts = {"a": ("2022-11-11", "The town fell on Wednesday."), "b": ("2022-11-18", "The town fell on Wednesday.")}
    _, times = read(parser, texts, [link])
    assert times["b"] == [(("2022-11-09", "2022-11-10"), "inferred")]


def test_of_an_article_that_took_over_a_passage_only_that_is_read_from_the_earlier_day(parser):
    first = "The bridge at Derby was shut on Tuesday after a barge had hit it."
    second = f"The captain was arrested on Monday. {first}"
    link = CopyLink("a", "b", "excerpt", 0.4, "likely", (Passage((0, len(first)), (36, len(second))),), ())
    _, times = read(parser, {"a": ("2022-11-09", first), "b": ("2022-11-21", second)}, [link])
    assert times["b"] == [(("2022-11-21", "2022-11-22"), "stated"), (("2022-11-08", "2022-11-09"), "inferred")]


def test_without_any_date_everything_stays_open(parser):
    articles, times = read(parser, {"a": (None, "The town fell on Friday."), "b": (None, "It fell on March 3, 2022.")})
    assert times["a"] == [((None, None), "unknown")]
    assert times["b"] == [(("2022-03-03", "2022-03-04"), "stated")]
    assert articles["a"].published.value is None
