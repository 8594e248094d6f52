"""Given what others put in quotes, expect these words to be nobody's own."""

from tests.unit.helpers import article_of
from twosource.stages.copies.reading import read
from twosource.stages.copies.spoken import spoken, without_spoken

SAID = "we will not leave the valley before every house has been searched twice from roof to cellar"


def own_words(text, *others):
    reading = without_spoken(read(article_of(text)), spoken(read(article_of(other)) for other in others))
    return [reading.article.text[a:b] for a, b, own in zip(reading.starts, reading.ends, reading.own, strict=True) if own]


def test_a_long_run_that_another_quotes_is_spoken():
    assert own_words(f"Nobody goes. Indeed {SAID}. Night fell.", f"“{SAID},” he said.") == ["Nobody", "goes", "Indeed", "Night", "fell"]


def test_a_few_words_that_another_quotes_are_anybodys():
    text = "They will not leave the valley before every house is dry again."
    assert len(own_words(text, f"“{SAID},” he said.")) == len(text.split())


def test_what_nobody_quotes_is_own():
    assert len(own_words(SAID, SAID)) == len(SAID.split())
    assert len(own_words(SAID)) == len(SAID.split())
    assert own_words("", SAID) == []
