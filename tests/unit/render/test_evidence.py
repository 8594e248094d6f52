from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.render.sample import article_of, sample_account
from twosource.render.evidence import AROUND, WHOLE_PARAGRAPH, evidence, marked_passages, merged
from twosource.render.lookup import Lookup

TEXT = "The mayor spoke first. She left.\n\nPolice closed two roads. Nobody was hurt."


def words(passage) -> str:
    return "".join(f"[{piece.text}]" if piece.marked else piece.text for piece in passage.pieces)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (["She left"], ["The mayor spoke first. [She left]."]),
        (["two roads", "Police"], ["[Police] closed [two roads]. Nobody was hurt."]),
        (["The mayor", "Nobody"], ["[The mayor] spoke first. She left.", "Police closed two roads. [Nobody] was hurt."]),
        (["closed two", "two roads"], ["Police [closed two roads]. Nobody was hurt."]),
        ([TEXT], ["[" + TEXT + "]"]),
    ],
)
def test_marks_stand_in_their_paragraph(marked, expected):
    spans = [(TEXT.index(part), TEXT.index(part) + len(part)) for part in marked]
    assert [words(passage) for passage in marked_passages(article_of(TEXT), spans)] == expected


def test_a_long_paragraph_is_cut_at_words_and_says_so():
    text = "word " * 200 + "HERE it is " + "after " * 200
    (passage,) = marked_passages(article_of(text), [(1000, 1004)])
    assert (passage.cut_before, passage.cut_after) == (True, True)
    assert words(passage).startswith("word ")
    assert words(passage).endswith(" after")
    assert "[HERE]" in words(passage)
    assert passage.end - passage.start <= 4 + 2 * AROUND + 12


def test_two_marks_near_each_other_in_a_long_paragraph_are_one_passage():
    text = "one two three four " * 100
    passages = marked_passages(article_of(text), [(800, 803), (900, 903), (1800, 1803)])
    assert [sum(piece.marked for piece in passage.pieces) for passage in passages] == [2, 1]


@given(st.text(alphabet="ab \n", max_size=1500), st.lists(st.tuples(st.integers(0, 1500), st.integers(0, 1500)), max_size=6))
def test_passages_are_the_articles_own_words(text, spans):
    article = article_of(text)
    passages = marked_passages(article, spans)
    for passage in passages:
        assert "".join(piece.text for piece in passage.pieces) == text[passage.start : passage.end]
    assert all(one.end <= other.start for one, other in pairwise(passages))
    marked = sum(len(piece.text) for passage in passages for piece in passage.pieces if piece.marked)
    assert marked == sum(end - start for start, end in merged((start, min(end, len(text))) for start, end in spans))


def test_short_paragraphs_are_whole():
    assert WHOLE_PARAGRAPH > 2 * AROUND


def test_evidence_lists_independent_articles_before_copies():
    lookup = Lookup(sample_account())
    found = evidence([lookup.claims[name] for name in ("c-blast-gazette", "c-blast-observer", "c-blast-wire")], lookup)
    assert [item.article for item in found] == ["wire", "observer", "gazette"]
    assert found[2].voices == (("Harbour Gazette", "Balkan Wire"),)
