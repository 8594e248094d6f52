"""Given this attribution, expect its source to be an eyewitness by these words, or not to be one."""

import pytest

from tests.unit.helpers import parsed_of
from twosource.stages.annotate.attributions import find_attributions
from twosource.stages.claims.eyewitness import eyewitness_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Witnesses said the roof fell in.", "Witnesses"),
        ("A survivor said the ferry turned over.", "survivor"),
        ("An eyewitness told the paper that the ferry turned over.", "eyewitness"),
        ("Maria Petrova, who watched from her balcony, said the roof fell in.", "who watched"),
        ("“I saw the flames from my kitchen,” said Olena Koval, a baker.", "I saw the flames"),
        ("“We heard two loud explosions,” Jo Kim said.", "We heard two loud explosions"),
        ("“I saw the poll in the newspaper today,” the senator said.", ""),
        ("“I heard that the bridge collapsed,” the mayor said.", ""),
        ("An expert witness said the roof was weak.", ""),
        ("The ministry said the roof fell in.", ""),
        ("The roof fell in, the survivors' lawyer said.", ""),
    ],
)
def test_eyewitness_words(parser, text, words):
    (item,) = find_attributions(parsed_of(text, parser), (), ())
    assert eyewitness_words(text, item) == words
