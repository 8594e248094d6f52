"""The lexicon is well formed."""

from typing import get_args

import pytest

from twosource.model.mentions import Certainty, Polarity
from twosource.stages.annotate.attributions.lexicon import cue_adjectives, cue_nouns, cue_verbs

FAMILIES = {"say", "ask", "write", "show", "think", "know", "feel", "plan", "judge", "seem", "noun", "adj"}


def test_every_line_is_well_formed():
    for word in (*cue_verbs().values(), *cue_nouns().values(), *cue_adjectives().values()):
        assert word.family in FAMILIES, word
        assert word.certainty in get_args(Certainty), word
        assert word.polarity in get_args(Polarity), word
        assert word.frames, word
        assert set(word.exceptions) <= word.frames, word
        assert set(word.exceptions.values()) <= set(get_args(Certainty)), word


def test_words_of_one_lemma_are_kept_apart_by_their_part_of_speech():
    assert cue_verbs()["claim"].speaks
    assert cue_nouns()["claim"].family == "noun"


VALUES = [
    ("say", "that", "stated", "affirmed"),
    ("claim", "that", "stated", "affirmed"),
    ("confirm", "that", "stated", "affirmed"),
    ("deny", "that", "stated", "denied"),
    ("refute", "obj", "stated", "denied"),
    ("allege", "that", "hedged", "affirmed"),
    ("believe", "that", "hedged", "affirmed"),
    ("fear", "that", "hedged", "affirmed"),
    ("doubt", "that", "hedged", "denied"),
    ("predict", "that", "hedged", "affirmed"),
    ("plan", "to", "planned", "affirmed"),
    ("vow", "to", "planned", "affirmed"),
    ("threaten", "to", "planned", "affirmed"),
    ("refuse", "to", "stated", "denied"),
    ("call", "for", "planned", "affirmed"),
    ("call", "as", "stated", "affirmed"),
    ("ask", "that", "hedged", "affirmed"),
    ("ask", "to", "planned", "affirmed"),
    ("warn", "of", "hedged", "affirmed"),
    ("tell", "that", "stated", "affirmed"),
    ("tell", "to", "planned", "affirmed"),
]


@pytest.mark.parametrize(("lemma", "frame", "certainty", "polarity"), VALUES)
def test_what_a_verb_does_to_its_content(lemma, frame, certainty, polarity):
    word = cue_verbs()[lemma]
    assert frame in word.frames
    assert (word.certainty_in(frame), word.polarity) == (certainty, polarity)
