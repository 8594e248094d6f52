"""Bylines, agency credits and datelines, read from the words of a line."""

import re
from collections.abc import Sequence
from typing import Final

from twosource.stages.clean.agencies import AGENCIES

_NAME_WORD = r"(?:[A-Z][\w'’.-]*|d[aei]|de[lr]?|v[ao]n|bin|al-\w+|la|le|el)"
_NAME = rf"{_NAME_WORD}(?:\s+{_NAME_WORD}){{0,4}}"
_BY = re.compile(
    rf"^[|•·(\[\s]*(?:(?:[Bb]y|BY)|(?:[Rr]eporting|[Ww]ritten|[Ss]tory|[Pp]osted|[Ww]ords|[Tt]ext|[Rr]eported|[Ff]iled|[Pp]ublished)\s+by|[Aa]uthors?)\s*[:|]?\s*(?P<names>{_NAME}(?:(?:\s*,\s*|\s+and\s+|\s*&\s*){_NAME})*)"
)
_REST_WORDS: Final = 8
"""A byline has few words beside the names: a job, a place, a date ("in Kyiv, Senior Correspondent")."""
_BYLINE_WORDS: Final = 22
_JOB = re.compile(
    r"(?i)\b(?:staff|reporter|writer|correspondent|editor|contributor|columnist|producer|journalist|bureau|chief|news(?:room)?|press|wire|agency|service|media|digital|times|post|herald|tribune|magazine|today|online|\w+\.com|senior|special|team)\b"
)
_NAME_JOB = re.compile(r"^(?P<name>[^,|/]{4,40}?)\s*[,|]\s*(?P<job>[^.!?]{2,60})$")
_NAME_JOB_LONGEST: Final = 110
"""Characters: a name of 40, a job of 60, and what parts them."""
_BARE_NAME = re.compile(r"[A-Z][\w'’.-]+(?:\s+(?:[A-Z][\w'’.-]*|de|van|von|al|bin)){1,3}")
_FILE = re.compile(
    r"(?i)^[(\[]?(?:(?:additional\s+)?reporting\s+(?:and\s+writing\s+)?by|writing\s+by|editing\s+by|with\s+(?:files|reporting|additional\s+reporting|inputs?)\s+(?:from|by)"
    r"|(?:the\s+)?[\w'’. ,&-]{3,140}\bcontributed\s+(?:to\s+this|reporting|to\s+the|additional)|compiled\s+by|edited\s+by|source\s*:)"
)
_AGENCY = "|".join(sorted((re.escape(name) for name in AGENCIES), key=len, reverse=True))
_AGENCY_ANY = re.compile(rf"(?<![\w-])(?:{_AGENCY})(?![\w-])", re.IGNORECASE)
_AGENCY_LINE = re.compile(rf"^[(\[—–-]*\s*(?:via\s+|from\s+)?(?P<agency>{_AGENCY})\s*[)\].]*$", re.IGNORECASE)
_AGENCY_ENDS: Final = frozenset(re.split(r"[ -]", name)[-1] for name in AGENCIES)
CREDIT_KEYS: Final = _AGENCY_ENDS | {"contributed"}
_LONGEST_AGENCY: Final = 1 + max(len(re.split(r"[ -]", name)) for name in AGENCIES)
CREDIT_FIRST: Final = frozenset("addit repor writi editi with compi edite sourc".split())
BYLINE_FIRST: Final = frozenset("by repor writt story poste words text filed publi autho".split())
"""The first words of credits and bylines, cut to five letters; other credits name an agency, or who contributed."""
_PLACE = r"(?P<place>[A-Z][\w.'’/-]*(?:[ ,]+(?:[A-Z][\w.'’/-]*|de|la|of)){0,5})"
_DATELINE = re.compile(
    rf"^{_PLACE},?\s*(?:[A-Z][a-z]{{2,8}}\.?\s+\d{{1,2}},?\s*)?"
    rf"(?:\((?P<agency>{_AGENCY}|[A-Z][\w .]{{1,24}})\))?\s*[-–—]{{1,2}}\s*(?=\S)"
)
_NAMED_AGENCY = re.compile(r"\b(?:[A-Z][\w-]+ ){1,3}(?:(?:News|Press) Agency|Newswire|(?:News|Wire) Service)\b")
_CREDIT_WITH = re.compile(r"(?i)\b(?:with\s+(?:files|reporting|additional\s+reporting|inputs?)\s+(?:from|by)|contributed)\b")
_COPYRIGHT = re.compile(
    rf"(?:copyright|©)\W{{1,4}}(?:\d{{4}}\W{{1,4}})?(?:the\s+)?(?P<agency>{_AGENCY})\b|(?P<agency2>{_AGENCY})\.\s+all\s+rights\s+reserved"
)


def read_byline(text: str) -> str | None:
    """The names of a byline ("By Stefan J. Bos, AP": "Stefan J. Bos"), None where the line is no byline."""
    match = _BY.match(text)
    if match is None or len(text.split()) > _BYLINE_WORDS:
        return None
    rest = text[match.end() :]
    if len(rest.split()) > _REST_WORDS and not re.search(r"\b(?:19|20)\d\d\b", rest):
        return None
    names = [
        name.strip(" .") if not re.search(r"\b\w\.$", name) else name.strip()
        for name in re.split(r"\s*,\s*|\s+and\s+|\s*&\s*", match["names"])
    ]
    people = [name for name in names if name and name.casefold() not in AGENCIES and not _JOB.search(name)]
    return ", ".join(people) or match["names"].strip()


def may_be_byline(words: Sequence[str]) -> bool:
    """Whether a line with these words, case folded, can begin as a byline does ("ByJane Doe": its element was glued on)."""
    return bool(words) and (words[0][:5] in BYLINE_FIRST or words[0].startswith("by"))


def may_be_credit(words: Sequence[str]) -> bool:
    """Whether a line with these words, case folded, can be what `is_credit` looks for."""
    if len(words) <= _LONGEST_AGENCY and not _AGENCY_ENDS.isdisjoint(words):
        return True
    return words[:1] != () and (words[0][:5] in CREDIT_FIRST or "contributed" in words)


def is_name_with_job(text: str) -> bool:
    """Whether a line is a name with the person's job or agency behind it ("Jane Doe, Associated Press", "Jane Doe | Politics Reporter")."""
    match = _NAME_JOB.match(text) if len(text) <= _NAME_JOB_LONGEST and ("," in text or "|" in text) else None
    if match is None or not is_bare_name(match["name"].strip()):
        return False
    return match["job"].strip().casefold() in AGENCIES or _JOB.search(match["job"]) is not None


def is_bare_name(text: str) -> bool:
    """Whether a line is nothing but a person's name ("Roger Gonzalez")."""
    return _BARE_NAME.fullmatch(text) is not None and text.upper() != text


def is_credit(text: str) -> bool:
    """Whether a line only says who reported, wrote or edited ("Reporting by ...; Editing by ...", "(AP)")."""
    return _AGENCY_LINE.match(text) is not None or (len(text.split()) <= 45 and _FILE.match(text) is not None)


def agency_in(text: str) -> str | None:
    """The agency that a byline or credit line names, by its short name; "with Reuters" where it only contributed."""
    match = next((m for m in _AGENCY_ANY.finditer(text) if _spelled_as_name(m.group())), None)
    if match is None:
        return None
    name = AGENCIES[match.group().casefold()]
    return f"with {name}" if _CREDIT_WITH.search(text) else name


def agency_by_name(text: str) -> str | None:
    """The agency of a byline that no list knows, where it calls itself one ("By Halden Press Agency")."""
    match = _NAMED_AGENCY.search(text)
    return match.group() if match else None


def copyright_agency(folded: str) -> str | None:
    """The agency that a copyright notice names; the line is case folded."""
    if not ("©" in folded or "copyright" in folded or "rights reserved" in folded):
        return None
    match = _COPYRIGHT.search(folded)
    return AGENCIES[match["agency"] or match["agency2"]] if match else None


def dateline_agency(text: str) -> tuple[int, str | None] | None:
    """The length of a paragraph's dateline ("KYIV, Nov 11 (Reuters) - ") and its agency; None where it has none.

    A dateline has its place in capitals, or an agency in brackets.
    """
    match = _DATELINE.match(text[:120])
    if match is None:
        return None
    agency = AGENCIES.get((match["agency"] or "").casefold())
    return (match.end(), agency) if agency or match["place"].split(",")[0].isupper() else None


def _spelled_as_name(word: str) -> bool:
    """Short names are capitals: "AP" is an agency, "ap" and "Pa" are not."""
    return word.isupper() if len(word) <= 4 and word.casefold() != "dpa" else word[:1].isupper() or word.startswith("the ") or word == "dpa"
