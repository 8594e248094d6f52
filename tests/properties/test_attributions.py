"""What holds of attributions whatever the text is."""

import time
from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.unit.helpers import parsed_of
from twosource.stages.annotate.attributions import find_attributions

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


def _seconds(text, parser):
    parsed = parsed_of(text, parser)
    start = time.perf_counter()
    find_attributions(parsed, (), ())
    return time.perf_counter() - start


def test_ten_thousand_quotation_marks_cost_no_more_than_their_share(parser):
    for sentence in ("“Yes,” he said. ", "“ ", "' ", "‘a ", '"b c" '):
        small, large = (_seconds(sentence * n, parser) for n in (500, 5000))
        assert large < max(0.2, 30 * small)
