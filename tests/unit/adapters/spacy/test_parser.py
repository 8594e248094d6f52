from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from twosource.adapters.spacy.parser import PIECE, cut


@given(st.integers(0, 500), st.lists(st.integers(0, 500), unique=True), st.integers(1, 60))
def test_pieces_tile_the_text(length, starts, size):
    pieces = cut(length, sorted(starts), size)
    assert pieces[0][0] == 0
    assert pieces[-1][1] == length
    assert all(end == start for (_, end), (start, _) in pairwise(pieces))
    assert all(end - start <= size for start, end in pieces)


def test_a_piece_ends_where_a_sentence_starts():
    assert cut(100, [0, 30, 55, 80], 60) == [(0, 55), (55, 100)]


def test_a_long_text_is_parsed_whole(parser):
    paragraph = "Troops left the city on Friday. The mayor said that a bridge had been destroyed.\n\n"
    text = paragraph * (PIECE // len(paragraph) + 20)
    starts = list(range(0, len(text), len(paragraph)))
    doc = parser.parse(text, starts)
    assert doc.text == text
    assert len(text) > PIECE
    begun = {sent.start_char for sent in doc.sents}
    assert set(starts) <= begun


def test_sentences_start_where_they_are_told_to(parser):
    text = "No stop at the end of this line\n\nAnother line, and no stop either\n\nThe last."
    starts = [0, text.index("Another"), text.index("The last")]
    assert set(starts) <= {sent.start_char for sent in parser.parse(text, starts).sents}


def test_a_verb_that_the_pipeline_does_not_know_is_read_like_another(parser):
    text = "Police  allege Anna Kern, 61, left Oslo.\n\nThey allege more."
    doc = parser.parse(text, [0])
    assert doc.text == text
    verb, _ = [token for token in doc if token.text == "allege"]
    assert (verb.pos_, verb.lemma_, verb.idx) == ("VERB", "allege", text.index("allege"))
    assert [token.text for token in verb.children if token.dep_ == "ccomp"] == ["left"]
