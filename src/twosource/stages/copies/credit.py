"""The news agency that an article is credited to, read from its byline, credit, dateline, first and last lines."""

import re
from collections.abc import Iterator
from typing import Final

from twosource.model.article import Article

AGENCIES: Final[dict[str, str]] = {
    "associated press": "AP", "ap": "AP", "reuters": "Reuters", "thomson reuters": "Reuters", "reuters news agency": "Reuters",
    "agence france-presse": "AFP", "agence france presse": "AFP", "afp": "AFP", "united press international": "UPI", "upi": "UPI",
    "deutsche presse-agentur": "dpa", "dpa": "dpa", "pa": "PA", "press association": "PA", "pa media": "PA", "ansa": "ANSA", "efe": "EFE",
    "tass": "TASS", "itar-tass": "TASS", "interfax": "Interfax", "interfax-ukraine": "Interfax-Ukraine", "ria novosti": "RIA Novosti",
    "ukrinform": "Ukrinform", "xinhua": "Xinhua", "kyodo": "Kyodo", "kyodo news": "Kyodo", "jiji press": "Jiji", "yonhap": "Yonhap",
    "canadian press": "The Canadian Press", "the canadian press": "The Canadian Press", "aap": "AAP",
    "australian associated press": "AAP",
    "press trust of india": "PTI", "pti": "PTI", "ani": "ANI", "ians": "IANS", "anadolu": "Anadolu", "anadolu agency": "Anadolu",
    "bloomberg": "Bloomberg", "bloomberg news": "Bloomberg", "cnn wire": "CNN Wire", "cnn newsource": "CNN Wire",
    "tns": "Tribune News Service",
    "tribune news service": "Tribune News Service", "mcclatchy": "McClatchy", "scripps howard news service": "Scripps Howard",
    "religion news service": "Religion News Service", "kyiv post wire": "Kyiv Post Wire", "bns": "BNS", "ntb": "NTB", "tt": "TT",
    "belga": "Belga",
}  # fmt: skip
"""News agencies by the names that credits use, and the short name of each."""

_NAMED: Final = "|".join(sorted((re.escape(name) for name in AGENCIES), key=len, reverse=True))
_GENERAL: Final = r"(?:[A-Z][\w-]*\ ){1,4}(?:News\ |Press\ )?(?:Agency|Wire|Newswire|News\ Service|Wire\ Service)"
"""A name that calls itself an agency, so that no list has to know it."""
_AGENCY: Final = rf"(?:[Tt]he\ )?(?P<agency>(?-i:{_GENERAL})|(?i:{_NAMED})(?![\w-]))"
_DATELINE: Final = re.compile(rf"^[^\n()]{{0,60}}\((?:(?P<code>[A-Z]{{2,5}})|{_AGENCY})\)\s*[-–—:]", re.ASCII)
_WHOLE_LINE: Final = re.compile(
    rf"^\W*(?:(?:by|from|via|source:|credit:|text:|story\ by)\ +)?(?:[^\n]{{2,60}}?(?:[,/|•]|\ of|\ for|\ -|\ –|\ —)\ ?(?:via\
    )?)?{_AGENCY}"
    rf"(?:['’]s?)?(?:\ (?:staff|writers?|reporters?|correspondents?|in\ [A-Z]\w+))*\W*$",
    re.IGNORECASE,
)
_BEFORE_DATE: Final = re.compile(
    rf"^(?:[Bb]y\ +|Posted[^\n]{{0,40}}\bby\ +)?{_AGENCY}\W+(?:[A-Z][a-z]+,?\W+)?(?:[A-Z][a-z]{{2,8}}\.?\ +\d|\d|[Pp]ublished|[Uu]pdated)"
)
"""A line that begins with the agency and goes on with the day: "The Associated Press | Monday, July 16"."""
_LAST_WORDS: Final = re.compile(rf"[.!?”\"']\s*(?:[-–—]\s*|\((?:source:\s*)?){_AGENCY}\s*[.)]*\s*$")
_GIVEN: Final = (
    re.compile(rf"(?i:copyright|©|\(c\))\W{{0,4}}(?:\d{{4}}\W+)?(?:by\ )?{_AGENCY}"),
    re.compile(rf"{_AGENCY}\.?\ +(?i:all\ rights\ reserved)"),
    re.compile(
        rf"(?i:with\ (?:files|reporting|inputs?|material|additional\ reporting)\ (?:from|by)|distributed\ by|courtesy\ of|supplemented\
        this)\ +{_AGENCY}"
    ),
    re.compile(rf"{_AGENCY}(?:\ (?:writers?|reporters?|staff|correspondents?|journalists?))?[^\n.]{{0,80}}\ contributed\b"),
)
_GIVING: Final = re.compile(r"copyright|©|\(c\)|rights\ reserved|with\ |contributed|distributed|courtesy|supplemented", re.IGNORECASE)
"""One of these words stands in every line that the patterns above fit: most lines are spared them."""
_REUTERS_STYLE: Final = re.compile(
    r"\((?:Additional )?[Rr]eporting by [^()]{3,300}?;? ?(?:[Ww]riting|[Ee]diting) by [^()]{3,200}\)?\.?\s*$"
)
"""Reuters signs its reports in this form, and nobody else does."""
_PICTURE: Final = (
    re.compile(rf"\({_AGENCY}\ (?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?|[Vv]ideo)\b"),
    re.compile(rf"(?i:photo|photograph|picture|image|credit)s?:?\ [^\n()]{{2,60}}?[,/]\ ?{_AGENCY}\W*$"),
)
"""Credits of pictures: "(AP Photo/Jo Hale)", "Photo: Jo Hale, AP"."""
_EDGE: Final = 6
"""Lines at either end that are looked at: below them come the paragraphs of the report itself, above them at most title, date and
picture."""
_PROSE: Final = 25
"""Words from which a line is a paragraph of the report; a bare "Jane Holm / Reuters" between two of them goes with a picture."""
_LINE: Final = 400
"""A credit line is short; in a longer paragraph only its first characters (a dateline) and its last are read."""


def agency_credit(article: Article) -> str | None:
    """The agency whose report the article is or draws on, by its short name; None where the words name none.

    A picture's credit and an agency that is cited ("told Reuters") are no credit.
    """
    for given in (article.credit, article.byline):
        if given and (match := re.search(_AGENCY, given)) is not None and _spelled(match["agency"]):
            return _name(match["agency"], article)
    found = _dateline(article) or _edges(article)
    return _name(found, article) if found else None


def _dateline(article: Article) -> str | None:
    for line in _lines(article)[: _EDGE + 2]:
        match = _DATELINE.match(line[:120])
        if match is not None and (match["code"] or _spelled(match["agency"])):
            return match["code"] or match["agency"]
    return None


def _edges(article: Article) -> str | None:
    lines = _lines(article)
    prose = [number for number, line in enumerate(lines) if len(line.split()) >= _PROSE]
    first, last = (prose[0], prose[-1]) if prose else (len(lines), -1)
    for number in [*range(min(_EDGE, len(lines))), *range(max(_EDGE, len(lines) - _EDGE), len(lines))]:
        outside = number <= first or number >= last
        for found in _credits(lines[number], whole=outside):
            if _spelled(found):
                return found
    ending = lines[-1][-_LINE:] if lines else ""
    if (match := _LAST_WORDS.search(ending)) is not None and _spelled(match["agency"]):
        return match["agency"]
    return "Reuters" if any(_REUTERS_STYLE.search(line[-600:]) for line in lines[-3:]) else None


def _credits(line: str, *, whole: bool) -> Iterator[str]:
    """The agencies that a line credits. `whole`: whether a line that is nothing but a name is a credit, not a picture's."""
    if len(line) > _LINE:
        return
    if whole and len(line.split()) <= 14 and (match := _WHOLE_LINE.match(line) or _BEFORE_DATE.match(line)) is not None:
        yield match["agency"]
    for pattern in _GIVEN if _GIVING.search(line) else ():
        if (match := pattern.search(line)) is not None:
            yield match["agency"]


def _lines(article: Article) -> list[str]:
    """The article's lines, captions aside."""
    captions = [(b.start, b.end) for b in article.blocks if b.kind == "caption" and b.start is not None and b.end is not None]
    text, at = [], 0
    for start, end in captions:
        text.append(article.text[at:start])
        at = end
    text.append(article.text[at:])
    return [line.strip() for line in "\n".join(text).split("\n") if line.strip()]


def _spelled(name: str) -> bool:
    """Short names are capitals: "AP" is an agency, "ap" and "Pa" are not."""
    return name.isupper() or name == "dpa" if len(name) <= 4 else name[0].isupper()


def _name(found: str, article: Article) -> str:
    """The short name of an agency; a code such as HPA is the article's own outlet where its words begin with those letters."""
    known = AGENCIES.get(found.lower())
    if known:
        return known
    outlet = article.outlet or ""
    return outlet if initials(outlet) == found else found


def initials(name: str) -> str:
    """The capitals that a name of several words is shortened to: "Halden Press Agency", HPA."""
    return "".join(word[0] for word in name.split() if word[0].isupper())


def picture_agency(caption: str) -> str | None:
    """The agency that a caption credits its picture to, by its short name; the words of the caption are mostly the agency's too."""
    found = next((match for pattern in _PICTURE if (match := pattern.search(caption))), None)
    return AGENCIES.get(found["agency"].lower(), found["agency"]) if found else None
