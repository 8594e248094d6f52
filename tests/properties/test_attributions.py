"""What holds of attributions whatever the text is."""

import time
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from tests.unit.helpers import parsed_of
from twosource.stages.annotate.attributions import find_attributions
from twosource.stages.annotate.parsed import ParsedArticle

SENTENCES = (
    "The mayor said the bridge was closed.",
    "“We are leaving,” the general said.",
    "“Never,” she said. “We will stay.",
    "According to the ministry, the train left.",
    "He called the plan a “bad joke” and left.",
    "Officials fear that it's over.'",
    'They "plan to go, he told the BBC.',
    "The army reportedly crossed the river.",
    "Mayor: No Bridge Before May",
    "It rained.",
    "",
)
TEXTS = st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from((" ", "\n\n"))), max_size=8).map(
    lambda parts: "".join(sentence + gap for sentence, gap in parts)
)
MARKS = st.text(alphabet="“”\"'‘’«».,:?! \nabcS", max_size=80)
SLOW = settings(max_examples=40, deadline=None)


@SLOW
@example(text=" Mayor: No Bridge Before May ")
@given(text=st.one_of(TEXTS, MARKS))
def test_spans_are_words_of_the_text_sorted_and_in_bounds(parser, text):
    for item in find_attributions(parsed_of(text, parser), (), ()):
        assert item.cue
        assert item.content
        for spans in (item.source, item.cue, item.content):
            assert list(spans) == sorted(spans)
            assert all(0 <= start < end <= len(text) for start, end in spans)
            assert all(text[start:end].strip() == text[start:end] for start, end in spans)
            assert all(before[1] <= after[0] for before, after in pairwise(spans))


@SLOW
@given(TEXTS)
def test_a_paragraph_at_the_end_changes_nothing_before_it(parser, text):
    text = text.rstrip() or "It rained."
    before = find_attributions(parsed_of(text, parser), (), ())
    after = find_attributions(parsed_of(text + "\n\nThe snow fell on the old town.", parser), (), ())
    assert before == tuple(item for item in after if item.content[-1][1] <= len(text))


def _cpu(parsed):
    """The CPU seconds of the layer, the better of two runs: the first one warms up."""
    seconds = []
    for _ in range(2):
        started = time.process_time()
        find_attributions(parsed, (), ())
        seconds.append(time.process_time() - started)
    return min(seconds)


def _repeated(words, times, parser):
    """One paragraph of the same words over and over, parsed once: the parse is what takes long."""
    once = parsed_of(words, parser)
    doc = Doc.from_docs([once.doc] * times)
    return ParsedArticle(once.article, doc, ("body",) * len(doc), parser)


def test_ten_thousand_quotation_marks_cost_no_more_than_their_share(parser):
    for sentence in ("“Yes,” he said. ", "“ ", "' ", "‘a ", '"b c" '):
        small, large = (_cpu(_repeated(sentence * 50, times, parser)) for times in (20, 200))
        assert large < max(0.2, 20 * small)


NESTED = ("he said she said ", "He said, she said, ", "“He said ", "“she said ‘", "the claim that ")


@pytest.mark.parametrize("words", NESTED)
def test_hundreds_of_cues_within_each_other_cost_no_more_than_their_share(parser, words):
    """Four times the words may cost four times as much; seven leaves room for a noisy clock, a quadratic step would cost sixteen."""
    small, large = (_cpu(parsed_of(words * n, parser)) for n in (150, 600))
    assert large < max(0.1, 7 * small)


def test_a_paragraph_of_fifty_thousand_words_costs_no_more_than_its_share(parser):
    words = "The mayor said that the port, which Anna Lind runs, was closed. “It is late,” he told Reuters. " * 26
    small, large = (_cpu(_repeated(words, times, parser)) for times in (10, 100))
    assert large < 20 * small
