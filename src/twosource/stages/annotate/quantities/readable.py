"""Which numerals are numbers of something, and which are names, scores, ordinals or parts of codes."""

import re
from typing import TYPE_CHECKING, Final

from twosource.stages.annotate.quantities.numerals import Numeral
from twosource.stages.annotate.quantities.suffixes import unit_after

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_LABELS: Final = frozenset(
    "terminal image photo slide "
    "no no. number section chapter article page room flight route highway phase category type level gate episode game "
    "round group part line class grade version "
    "volume figure table item act rule title channel interstate runway apartment apt suite unit district precinct ward station platform "
    "exit district lot psalm "
    "resolution amendment proposition prop week day stage season step tier zone model mark size boeing airbus".split()
)
"""Words after which a number is a name ("Flight 17", "Game 6")."""

_CODE_BEFORE: Final = re.compile(r"(?:[^\W\d_]-|[\w#.]|[A-Z]{1,4}/|\d[:/]|['’])$")
_CODE_AFTER: Final = re.compile(r"[:/]\d|-\d{3,}\b|\.\d|(?:st|nd|rd|th)\b|['’]?s\b(?!\w)", re.IGNORECASE)
_HYPHENED: Final = frozenset({"sub-", "minus-", "pre-", "post-", "mid-", "over-", "under-", "non-"})
_HALVED: Final = re.compile(r"\s(?:of|the|their|its|his|her|our|all)\b", re.IGNORECASE)
_STREET: Final = re.compile(
    r"\s(?:[NSEW]\.?\s)?(?:[A-Z0-9][\w.'’]*\s){1,3}(?:St|Street|Road|Rd|Ave|Avenue|Way|Drive|Dr|Lane|Ln|Blvd|Boulevard|Place|Court|Ct|Terrace|Highway|Parkway|Square)\b"
)
_BORE: Final = re.compile(r"[ -](?:cal(?:iber|ibre|\.)?|gauge)\b", re.IGNORECASE)
"""What follows the bore of a gun (".40 caliber", "a 12-gauge shotgun"): a name, not a number of anything."""
_PICTURE: Final = re.compile(r"\b(?:image|photo|picture|slide|page|part) \d+ (?:of|/) $", re.IGNORECASE)
_PICTURE_REACH: Final = 20
"""What stands before the number of all pictures of a gallery ("Image 3 of 33"), and characters that hold it."""
_BLOCK: Final = re.compile(r"(?:-| )block of\b", re.IGNORECASE)
_PRONOUN_BEFORE: Final = frozenset(
    "no any every each this that the which another some only some- another- and/or someone's anyone not first last next another's big "
    "good bad new old right wrong his her their".split()
)


def is_number(doc: "Doc", text: str, number: Numeral, token: int) -> bool:
    """Whether a numeral, whose first token is `token`, states a number of something."""
    before, after = text[max(0, number.start - 5) : number.start], text[number.end : number.end + 6]
    if number.spelled:
        return _spelled(doc, text, number, token, after)
    if before.endswith("[") and after.startswith("]"):  # a footnote
        return False
    if _CODE_BEFORE.search(before) and not before[-4:].lower().endswith(tuple(_HYPHENED)):
        return False
    named = _CODE_AFTER.match(after) or after[:1].isalpha()
    if _BORE.match(text, number.end) or (named and not unit_after(text, number, number.end)):
        return False
    return not number.plain or _plain(doc, text, number, token)


def _spelled(doc: "Doc", text: str, number: Numeral, token: int, after: str) -> bool:
    """Numbers in words: not "three-bed", "number two", "World War Two"."""
    if after[:1] == "-" and not unit_after(text, number, number.end) and not number.vague:
        return False
    previous = doc[token - 1] if token else None
    if previous is not None:
        in_name = previous.pos_ == "PROPN" and number.text.strip()[0].isupper() and not doc[token].is_sent_start
        if previous.lower_ in _LABELS or in_name:
            return False
    word = number.text.strip().lower()
    if word in ("half", "one") and previous is not None and previous.lower_ in _PRONOUN_BEFORE:
        return False
    if word == "half":
        return _HALVED.match(text, number.end) is not None
    return word != "one" or _is_one(doc, token, after)


def _is_one(doc: "Doc", token: int, after: str) -> bool:
    """Whether "one" is a number and no pronoun."""
    following = doc[token + 1] if token + 1 < len(doc) else None
    if following is None or after[:1] in ("'", "’"):
        return False
    beside = ("of", "in", "out", "killed", "injured", "dead", "wounded")
    return following.pos_ in ("NOUN", "ADJ", "PROPN") or following.lower_ in beside or after[:1] == "-"


def _plain(doc: "Doc", text: str, number: Numeral, token: int) -> bool:
    """Bare digits: not a label, a name, a tied score, a house number or a postal code."""
    if unit_after(text, number, number.end):
        return True
    if _PICTURE.search(text, max(0, number.start - _PICTURE_REACH), number.start):
        return False
    if _STREET.match(text, number.end) or _BLOCK.match(text, number.end) or (text[number.start] == "0" and number.end - number.start > 1):
        return False
    if _is_tie(text, number):
        return False
    previous = doc[token - 1] if token and not doc[token].is_sent_start else None
    return previous is None or not _labelled(doc, text, number, previous)


_DASH_DIGITS: Final = re.compile(r"\s?[-–]\s?(\d{1,3})(?!\d)")
_DIGITS_DASH: Final = re.compile(r"(?<!\d)(\d{1,3})\s?[-–]\s?$")


def _is_tie(text: str, number: Numeral) -> bool:
    """Either half of a tied score: "2-2"."""
    digits = text[number.start : number.end]
    ahead = _DASH_DIGITS.match(text, number.end)
    behind = _DIGITS_DASH.search(text, max(0, number.start - len(digits) - 3), number.start)
    return digits in (ahead and ahead[1], behind and behind[1])


def _labelled(doc: "Doc", text: str, number: Numeral, previous: "Token") -> bool:
    """Whether the word before makes a name of the number: "Flight 17", "FTSE 100", "(4)"."""
    if previous.text == "(" and text[number.end : number.end + 1] == ")":
        return True
    if previous.lower_ in _LABELS or previous.lower_.rstrip(".") in _LABELS:
        return True
    named = (previous.pos_ == "PROPN" and previous.text[0].isupper()) or any(letter.isupper() for letter in previous.text[1:])
    return named and not _counts(doc, previous.i + 1)


def _counts(doc: "Doc", token: int) -> bool:
    """Whether a plural noun that is no name follows within three words ("In Kharkiv 12 young people")."""
    for i in range(token + 1, min(len(doc), token + 4)):
        if doc[i].tag_ == "NNS" or doc[i].lower_ in ("people", "dead", "killed", "injured"):
            return True
        if doc[i].pos_ not in ("ADJ", "NOUN"):
            return False
    return False
