import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.render.safe import one_line, visible


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words", "plain words"),
        ("Ärger in Łódź", "Ärger in Łódź"),
        ("\x1b[31mred", "�[31mred"),
        ("\x9b31mred", "�31mred"),
        ("a\x07b\x00c\x7fd", "a�b�c�d"),
        ("abc\u202edef", "abc�def"),
        ("\u2066abc\u2069", "�abc�"),
        ("zero\u200bwidth, soft\u00adhyphen", "zerowidth, softhyphen"),
        ("kept\ttab\nline", "kept\ttab\nline"),
        ("carriage\rreturn\u2028line\u2029par\x85nel", "carriage return line par nel"),
        ("half \ud83d pair", "half � pair"),
    ],
)
def test_control_characters_become_visible(text, expected):
    assert visible(text) == expected


def test_one_line_joins_lines():
    assert one_line("  two\n\n lines\t here ") == "two lines here"


@given(st.text())
def test_nothing_that_steers_a_terminal_is_left(text):
    shown = visible(text)
    assert not any(ord(character) < 32 and character not in "\n\t" for character in shown)
    assert not set(shown) & set("\x7f\x9b\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    shown.encode("utf-8")
