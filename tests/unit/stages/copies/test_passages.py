"""Given these two texts, expect these shared words."""

import pytest

from tests.unit.helpers import article_of
from tests.unit.stages.copies.texts import OWN_REPORT, REPORT, REWRITTEN, text
from twosource.stages.copies.keys import ENOUGH, candidates, keys
from twosource.stages.copies.passages import as_passages, shared_words
from twosource.stages.copies.reading import read, word_hash
from twosource.stages.copies.rewrite import align, is_rewritten
from twosource.stages.copies.sentences import sentences

A = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"


def shared(one, two):
    a, b = read(article_of(one)), read(article_of(two))
    found = shared_words(a, b)
    return [(one[slice(*p.from_)], two[slice(*p.to)]) for p in as_passages(a, b, found.passages)], found


@pytest.mark.parametrize(
    ("one", "two", "passages"),
    [
        (A, A, [(A, A)]),
        (A, A.upper(), [(A, A.upper())]),
        (f"Before it. {A}", f"{A} and after it", [(A, A)]),
        (A, A.replace("seven", "many more"), [(A, A.replace("seven", "many more"))]),
        (A, "one two three four five six seven eight", []),
        (A, "", []),
        (A, " ".join(reversed(A.split())), []),
        (f'She said: "{A}."', A, []),
    ],
    ids=["same", "capitals", "middle", "an edit inside", "too short", "empty", "backwards", "quoted"],
)
def test_passages(one, two, passages):
    assert shared(one, two)[0] == passages


def test_each_word_is_used_once():
    _, found = shared(f"{A} {A}", A)
    assert int(found.in_a.sum()) == int(found.in_b.sum()) == len(A.split())


def test_word_hashes_are_the_same_in_every_process():
    assert word_hash("Kherson") == word_hash("KHERSON") == 2118530882


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("Gen. Lee left on Nov. 3 with Mr. Poe. He came back at 5 p.m. on Friday with them.", 2),
        ("The U.S. Army moved in on Monday morning. Nobody had seen it come.", 2),
        ('"I never saw it," he said. No.', 0),
    ],
)
def test_sentences(line, count):
    assert len(sentences(read(article_of(line)))) == count


@pytest.mark.parametrize(("other", "rewritten"), [(REWRITTEN, True), (OWN_REPORT, False), (REWRITTEN[::-1], False)])
def test_rewritten(other, rewritten):
    found = align(read(article_of(text(REPORT))), read(article_of(text(other))))
    assert (found is not None and is_rewritten(found)) == rewritten


@pytest.mark.parametrize(("other", "found"), [(REPORT[:2], True), (REWRITTEN, True), (OWN_REPORT, False)])
def test_candidates(other, found):
    all_keys = {"a": keys(read(article_of(text(REPORT)))), "b": keys(read(article_of(text(other))))}
    assert candidates(all_keys, ["a", "b"]) == ([("a", "b")] if found else [])


def test_a_report_that_many_print_brings_few_pairs():
    names = [f"a{number:03d}" for number in range(100)]
    all_keys = dict.fromkeys(names, keys(read(article_of(text(REPORT)))))
    pairs = candidates(all_keys, names)
    assert len(pairs) < 16 * len(names)
    assert {name for pair in pairs for name in pair} == set(names)
    assert len(all_keys["a000"].shingles) >= ENOUGH


def test_captions_of_one_event_are_no_rewriting():
    march = "{} during a march of Norrail train drivers through central Marlow, Ferndale County, 13 March 2022, where Anton Brix and Ruth Amadi meet."
    rally = (
        "{} at a rally by train drivers from Norrail in central Marlow, Ferndale County, before Ruth Amadi met Anton Brix, 13 March 2022."
    )
    one = [march.format(who) for who in ("A woman waves", "Two men sing", "A child runs", "Police stand", "A band plays", "A dog barks")]
    two = [rally.format(who) for who in ("Crews wait", "A man rests", "Students cheer", "Horses pass", "Pupils clap", "A baker looks on")]
    found = align(read(article_of(text(one))), read(article_of(text(two))))
    assert found is not None
    assert found.mean > 0.8
    assert not is_rewritten(found)


def test_sentences_taken_over_beside_others_are_no_rewriting():
    taken = REPORT[:3]
    found = align(read(article_of(text([*taken, *REWRITTEN[3:4]]))), read(article_of(text([*taken, *REPORT[3:4]]))))
    assert found is not None
    assert found.reworded < 5
    assert not is_rewritten(found)
