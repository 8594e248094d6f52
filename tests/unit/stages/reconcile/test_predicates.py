import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.stages.reconcile.predicates import akin, common, family, related, wide_blocks


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("withdraw", "withdrawal"),
        ("withdraw", "retreat"),
        ("invade", "invasion"),
        ("kill", "death"),
        ("destroy", "destruction"),
        ("attack", "strike"),
        ("evacuate", "evacuation"),
        ("rob", "robbery"),
        ("acquit", "acquittal"),
        ("murder", "murderer"),
        ("demonstrate", "demonstrator"),
        ("missing", "disappear"),
        ("criticise", "criticism"),
    ],
)
def test_may_name_one_happening(one, other):
    assert akin(one, other)
    assert akin(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kill", "injure"),
        ("withdraw", "advance"),
        ("arrest", "convict"),
        ("win", "lose"),
        ("evacuate", "displace"),
        ("protest", "protect"),
        ("invest", "investigate"),
        ("convict", "convince"),
        ("take_off", "take_over"),
        ("suspect", "suspend"),
        ("record", "recover"),
    ],
)
def test_names_different_happenings(one, other):
    assert not akin(one, other)
    assert not related(one, other)


@pytest.mark.parametrize(("one", "other"), [("kill", "shoot"), ("riot", "clash"), ("shut", "shut_down"), ("hack", "breach")])
def test_related_words_may_tell_one_event_but_are_no_synonyms(one, other):
    assert related(one, other)
    assert not akin(one, other)


@pytest.mark.parametrize(("lemma", "general"), [("take", True), ("begin", True), ("collapse", False), ("withdraw", False)])
def test_words_too_general_to_tell_events_apart(lemma, general):
    assert common(lemma) is general


@pytest.mark.parametrize("word", ["enter", "win", "die", "offer", "need", "tie"])
def test_a_short_word_keeps_its_end(word):
    assert family(word) == word


@given(st.text(max_size=30), st.text(max_size=30))
def test_related_triggers_always_share_a_block(one, other):
    if related(one, other):
        assert set(wide_blocks(one)) & set(wide_blocks(other))
