"""The lexicon is well formed."""

from typing import get_args

from twosource.model.mentions import Certainty, Polarity
from twosource.stages.annotate.attributions.lexicon import cue_adjectives, cue_nouns, cue_verbs

FAMILIES = {"say", "ask", "write", "show", "think", "know", "feel", "plan", "judge", "seem", "noun", "adj"}


def test_every_line_is_well_formed():
    for word in (*cue_verbs().values(), *cue_nouns().values(), *cue_adjectives().values()):
        assert word.family in FAMILIES, word
        assert word.certainty in get_args(Certainty), word
        assert word.polarity in get_args(Polarity), word
        assert word.frames, word


def test_words_of_one_lemma_are_kept_apart_by_their_part_of_speech():
    assert cue_verbs()["claim"].speaks
    assert cue_nouns()["claim"].family == "noun"
