import pytest

from twosource.model.account import Account
from twosource.model.claims import Claim
from twosource.model.codec import decode, encode, schema
from twosource.model.findings import Side
from twosource.model.groups import CopyLink, Passage
from twosource.model.span import Span
from twosource.model.values import Quantity

CLAIM = Claim(
    id="claim-1",
    spans=(Span("a", 3, 9),),
    text="a claim",
    kind="figure",
    voice=("origin-1",),
    polarity="affirmed",
    certainty="stated",
    quantity=Quantity(12.0, None, False, "soldier", "Russian soldiers", "at least 12", None, bound="at-least"),
    frame=object(),
)


def test_what_is_written_is_read_back():
    data = encode(CLAIM)
    back = decode(Claim, data)
    assert back.quantity == CLAIM.quantity
    assert encode(back) == data


def test_optional_fields_are_left_out_and_others_are_null():
    data = encode(CLAIM)
    assert "event" not in data
    assert "frame" not in data
    assert data["quantity"]["high"] is None


def test_a_trailing_underscore_is_dropped():
    link = CopyLink("a", "b", "excerpt", 0.5, "likely", (Passage((0, 5), (1, 6)),), ("because",))
    data = encode(link)
    assert data["from"] == "a"
    assert data["passages"] == [{"from": [0, 5], "to": [1, 6]}]
    assert decode(CopyLink, data) == link


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"position": 1, "claims": [], "origins": []}, "Side.position: a value of type str was expected"),
        ({"position": "p", "claims": "x", "origins": []}, "Side.claims: a list was expected"),
        ({"position": "p", "claims": [True], "origins": []}, r"Side.claims\[0\]"),
        ({"position": "p", "claims": []}, "origins"),
        ([], "Side: an object was expected"),
    ],
)
def test_what_does_not_fit_is_named(data, message):
    with pytest.raises(ValueError, match=message):
        decode(Side, data)


def test_the_schema_names_every_required_field():
    definitions = schema(Account)["$defs"]
    assert "frame" not in definitions["Claim"]["properties"]
    assert "event" not in definitions["Claim"]["required"]
    assert {"findings", "claims", "format"} <= set(definitions["Account"]["required"])
    assert definitions["CopyLink"]["properties"]["from"] == {"type": "string"}
