"""Where the lines of copied text begin and end."""

import pytest

from twosource.stages.clean.wraps import split_lines

WRAPPED = (
    "  The river rose over the lower bridge on Monday night, and the mayor\n"
    "  asked the people of the old town to leave their houses for the hills,\n"
    "  where two schools are open to them until the water has gone down.\n"
    "\n"
    "  Nobody was hurt, the fire brigade said, but the road to the coast is\n"
    "  closed for a week, and the trains go no further than the mill.\n"
)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_hard_wrapped_paragraph_is_one_line_as_it_stands(newline):
    text = WRAPPED.replace("\n", newline)
    first, second = split_lines(text)
    assert first.startswith("The river") and first.endswith("gone down.") and first in text
    assert second.startswith("Nobody") and second.endswith("the mill.") and second in text


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("Home\n\n  Sports \t\n", ["Home", "Sports"]),
        ("Home\u2028Sports\x0bArts", ["Home", "Sports", "Arts"]),
        ("The mayor of Halden said on Monday that the old\nbridge stays.\nArts", ["The mayor of Halden said on Monday that the old\nbridge stays.", "Arts"]),
        ("The mayor of Halden said on Monday that the old\n\nbridge stays.", ["The mayor of Halden said on Monday that the old", "bridge stays."]),
    ],
)  # fmt: skip
def test_lines(text, lines):
    assert split_lines(text) == lines
