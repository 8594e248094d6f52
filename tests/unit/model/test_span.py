import pytest

from twosource.model.span import sign_before


@pytest.mark.parametrize(
    ("text", "at", "sign"), [("He said, “ they left", 10, "“"), ("a,\n\n  b", 6, ","), ("  x", 2, ""), ("x", 0, ""), ("ab", 2, "b")]
)
def test_the_sign_before_an_offset(text, at, sign):
    assert sign_before(text, at) == sign == text[:at].rstrip()[-1:]
