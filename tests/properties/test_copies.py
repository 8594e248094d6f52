"""What holds of copies whatever the articles are."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.helpers import article_of
from tests.unit.stages.copies.texts import OWN_REPORT, REPORT, REWRITTEN
from twosource.stages.copies import copied_passages, copy_groups, find_copies, shared_spans

PARAGRAPHS = st.lists(st.sampled_from((*REPORT, *OWN_REPORT, *REWRITTEN, "“So it is,” she said.", "", "…")), max_size=10)
TEXTS = st.one_of(PARAGRAPHS.map("\n\n".join), st.text(max_size=300))
DATES = st.sampled_from((None, "2022-11-10", "2022-11-11"))
ARTICLES = st.lists(st.tuples(TEXTS, DATES), max_size=5).map(
    lambda items: [article_of(text, published, id=f"a{number}") for number, (text, published) in enumerate(items)]
)
SLOW = settings(max_examples=60, deadline=None)


@SLOW
@given(ARTICLES, st.randoms(use_true_random=False))
def test_order_changes_nothing(articles, random):
    shuffled = list(articles)
    random.shuffle(shuffled)
    assert find_copies(shuffled) == find_copies(articles)


@SLOW
@given(ARTICLES)
def test_links_are_well_formed(articles):
    texts = {article.id: article.text for article in articles}
    for link in find_copies(articles):
        assert link.from_ != link.to
        assert 0 <= link.share <= 1
        assert link.passages
        assert link.reasons
        for passage in link.passages:
            assert 0 <= passage.from_[0] < passage.from_[1] <= len(texts[link.from_])
            assert 0 <= passage.to[0] < passage.to[1] <= len(texts[link.to])


@SLOW
@given(ARTICLES)
def test_groups_and_spans_follow_the_links(articles):
    links = find_copies(articles)
    names = [article.id for article in articles]
    groups = copy_groups(links, names)
    assert set(groups) == set(names)
    assert all(list(groups.values()).count(group) > 1 for group in groups.values() if group)
    for name in copied_passages(links):
        spans = shared_spans(links, name)
        assert spans
        assert all(one[1] < two[0] for one, two in pairwise(spans))


@SLOW
@given(ARTICLES)
def test_a_report_and_itself_are_one(articles):
    whole = article_of("\n\n".join(REPORT), id="whole")
    again = article_of("\n\n".join(REPORT), id="whole-again")
    links = find_copies([*articles, whole, again])
    groups = copy_groups(links, ["whole", "whole-again"])
    assert groups["whole"] is not None
    assert groups["whole"] == groups["whole-again"]
