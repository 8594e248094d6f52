"""Bylines, agency credits and datelines, read from the words of a line."""

import re
from collections.abc import Sequence
from typing import Final

from twosource.stages.clean.agencies import AGENCIES
from twosource.stages.clean.lexicon import STOP_WORDS

_NAME_WORD = r"(?:[A-Z][\w'’.-]*|(?:d[aei]|del|v[ao]n|d[ae]r|den|ter|bin|al-\w+|la|le|el)\b)"
_NAME = rf"{_NAME_WORD}(?:\s+{_NAME_WORD}){{0,5}}"
_BY = re.compile(
    rf"^[|•·(\[\s]*(?:(?:[Bb]y|BY)(?![a-z])|(?:[Rr]eporting|[Ww]ritten|[Ss]tory|[Pp]osted|[Ww]ords|[Tt]ext|[Rr]eported|[Ff]iled|[Pp]ublished)\s+by"
    rf"|[Aa]uthors?(?=\s*[:|]))\s*[:|]?\s*(?P<names>{_NAME}(?:(?:\s*,\s*|\s+and\s+|\s*&\s*){_NAME})*)"
)
_CALENDAR: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november"
    " december spring summer autumn winter noon midnight midday dawn dusk christmas easter thanksgiving".split()
)
"""Alone, or with a part of a day, such a word behind "by" says until when; with a surname it is a name ("By April Summers")."""
_PARTS: Final = frozenset("morning afternoon evening night day eve weekend".split())
_IDIOMS: Final = frozenset(
    "law design way car air land sea popular hand mail phone half word accident default definition comparison contrast".split()
)
"""What a sentence or title may go on with behind "By"."""
_NO_NAMES: Final = STOP_WORDS - {"may", "will", "an", "do", "so", "my", "no", "in", "on", "just", "even", "and"}
"""Titles in capitals have such words; of persons some are called like the words that are taken out."""
_NO_PERSONS: Final = frozenset(
    "video videos photo photos audio gallery news live watch update updates skip ad more close share story about".split()
)
"""The words of controls and of parts of a page, which are no names."""
_NEXT_SENTENCE: Final = re.compile(r"(?<=[a-z]{4})\.\s.*|\s+(?:Updated|Posted|Published|Modified|UPDATED|POSTED|PUBLISHED)\b.*")
_MONTH_END: Final = re.compile(r"[\s,]+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?$")
"""A day of that month follows, which is no part of the name."""
_TELLS: Final = re.compile(r"\b(?:was|were|had|has|have|is|are|will|would|said|could|can|must)\b")
"""Verbs of a sentence that begins with "By"."""
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
    r"(?i)^(?:[(\[–—-]\s?)?(?:(?:additional\s+)?reporting\s+(?:and\s+writing\s+)?by|writing\s+by|editing\s+by|with\s+(?:files|reporting|additional\s+reporting|inputs?)\s+(?:from|by)"
    r"|(?:the\s+)?[\w'’. ,&-]{3,140}\bcontributed\s+(?:to\s+this|reporting|to\s+the|additional)|compiled\s+by|edited\s+by|source\s*:)"
)
_JOBS: Final = frozenset(
    "and of the for also staff writer writers reporter reporters photographer photographers editor editors & reported".split()
)
"""What may stand beside the names of those who contributed, in small letters."""
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
    if _is_no_name(match["names"]) or (_TELLS.search(rest) and not _JOB.search(rest)):
        return None
    written = _NEXT_SENTENCE.sub("", match["names"])
    written = _MONTH_END.sub("", written) if rest.lstrip()[:1].isdigit() else written
    names = [
        name.strip(" .") if not re.search(r"\b\w\.$", name) else name.strip() for name in re.split(r"\s*,\s*|\s+and\s+|\s*&\s*", written)
    ]
    people = [name for name in names if name and name.casefold() not in AGENCIES and not _JOB.search(name)]
    return ", ".join(people) or match["names"].strip()


def _is_no_name(names: str) -> bool:
    """Whether the words behind "By" are a time, an idiom or a title."""
    words = [word for word in re.split(r"[\s&]+", names.casefold()) if word]
    first, second = words[0].rstrip(",."), words[1] if len(words) > 1 else ""
    if first in _IDIOMS or (first in _CALENDAR and (not second or words[0].endswith(",") or second in _PARTS)):
        return True
    words = [word.rstrip(",") for word in words]
    return not _NO_NAMES.isdisjoint(words[words[0] == "the" :]) and _JOB.search(names) is None and agency_in(names) is None


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
    if _BARE_NAME.fullmatch(text) is None or text.upper() == text:
        return False
    return _NO_PERSONS.isdisjoint(text.casefold().split())


def is_credit(text: str) -> bool:
    """Whether a line only says who reported, wrote or edited ("Reporting by ...; Editing by ...", "(AP)")."""
    if _AGENCY_LINE.match(text):
        return True
    words = text.split()
    return len(words) <= 45 and (_FILE.match(text) is not None or _names_contributed(words))


def _names_contributed(words: Sequence[str]) -> bool:
    """Whether names stand alone before "contributed." ("Tribune reporter Jane Doe contributed.")."""
    at = next((i for i, word in enumerate(words) if word in ("contributed.", "contributed")), 0)
    if not at or (words[at][-1] != "." and at + 1 < len(words)):
        return False
    names = sum(word[0].isupper() for word in words[:at])
    return names >= 2 and all(word[0].isupper() or word.rstrip(",") in _JOBS for word in words[:at])


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
