"""Numbers as they are written: digits, words, scales, fractions, vague numbers; each with the range of values it states."""

import re
from dataclasses import dataclass
from typing import Final

from twosource.stages.annotate.quantities.number_words import SCALES, TENS, UNITS, cardinal
from twosource.stages.annotate.quantities.units import CURRENCIES

_CARDINAL = "|".join(sorted([*UNITS, *TENS, "hundred", "thousand", "million", "billion", "trillion"], key=len, reverse=True))
_SCALE = "|".join(sorted([*(scale for scale in SCALES), "dozen"], key=len, reverse=True))
_SPACED: Final = ("US$", "C$", "CA$", "AU$", "HK$", "NZ$", "NT$")
"""Currency signs that are also written with a space ("US $5"). "A $5 bill" is an article and dollars."""

_SIGN = "|".join(
    re.escape(sign).replace(r"\$", r"\s?\$") if sign in _SPACED else re.escape(sign) for sign in sorted(CURRENCIES, key=len, reverse=True)
)
_DENOMINATORS: Final = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5,
    "sixth": 6,
    "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
}  # fmt: skip
_VAGUE: Final = {
    "dozens": (12, 120), "scores": (20, 200), "hundreds": (1e2, 1e3), "thousands": (1e3, 1e4), "millions": (1e6, 1e7),
    "billions": (1e9, 1e10), "trillions": (1e12, 1e13),
}  # fmt: skip
"""What vague plurals range over: NewsQuant's intervals, which are those of the plain words ("hundreds" is short of a thousand)."""

_GLYPHS: Final = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_GLYPH = "[½¼¾⅓⅔]"

NUMERAL = re.compile(
    rf"""(?<![\w$€£])(?:
      (?P<vague>(?:(?P<tens>tens|hundreds|dozens)\sof\s)?(?P<plural>dozens|scores|hundreds|thousands|millions|billions|trillions)(?=\sof\b|\s(?:more|killed|dead|wounded|injured|missing|were|are|have|died|dead|fled))|(?:several|a\sfew)\s(?P<several>hundred|thousand|million|billion|dozen)|tens\sof\s(?P<plural2>thousands|millions|billions)|(?P<plural3>hundreds|thousands|dozens|millions))\b
     |(?P<part>(?:(?P<upper>(?:\d+|{_CARDINAL}|an?)[\s-]))?(?P<lower>half|third|quarter|fourth|fifth|sixth|seventh|eighth|tenth)(?P<many>s)?)\b(?:\s(?:(?:of\s)?an?\s)?(?P<ofscale>{_SCALE})\b)?
     |(?P<ratio>\d{{1,2}}/\d{{1,2}})(?![\d/])
     |(?:(?P<sign>(?-i:{_SIGN}))\s?)?(?:minus[\s-](?=\d|\.\d))?(?P<digits>[-−+]?(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?|\.\d+)(?:[\s-]?(?P<mixed>\d/\d\d?(?!\d)|{_GLYPH}))?(?:[\s-]?(?P<scale>(?:{_SCALE})(?:\s(?:hundred|thousand|million|billion|trillion))?)s?\b|(?P<letter>(?:[kmbt]|mn|bn|tn|trn|mln|bln))\b)?
     |(?P<glyph>{_GLYPH})
     |(?P<words>(?:(?:an?|half\san?)\s(?=hundred|thousand|million|billion|trillion|dozen))?(?:{_CARDINAL}|dozen)(?:(?:[\s-]|\sand\s)(?:{_CARDINAL}|dozen))*(?P<andhalf>\sand\sa\shalf(?:\s(?P<halfscale>million|billion|trillion|thousand|dozen))?)?)\b
    )""",
    re.VERBOSE | re.IGNORECASE,
)  # fmt: skip
"""One number. Alternatives start with different characters or words, so that a failed one costs little."""


_DECADE = re.compile(r"\d{0,2}[1-9]0['’]?s\b")
"""Decades and ages by the ten ("in his 20s")."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number at [start, end) of a text. `sign`: the currency before it. `spelled`: in words.

    `plain`: bare digits without comma or sign. `letter`: a scale letter, or what may be a unit ("5m").
    """

    start: int
    end: int
    low: float
    high: float
    sign: str = ""
    spelled: bool = False
    plain: bool = False
    fraction: bool = False
    scale: float = 1.0
    letter: str = ""
    text: str = ""

    @property
    def vague(self) -> bool:
        """Whether the words name no one number ("dozens")."""
        return self.low != self.high


def numerals(text: str, start: int, end: int) -> list[Numeral]:
    """The numbers of a stretch of text, in order."""
    found = []
    for match in NUMERAL.finditer(text, start, end):
        numeral = _numeral(match)
        if numeral:
            found.append(numeral)
    return found


def _numeral(match: "re.Match[str]") -> Numeral | None:
    start, end = match.span()
    start += len(match[0]) - len(match[0].lstrip())
    if match["vague"]:
        low, high = _vague(match)
        return Numeral(start, end, low, high, spelled=True, text=match[0])
    if match["part"]:
        return _part(match, start, end)
    if match["ratio"]:
        value = _mixed(0.0, match["ratio"])
        return Numeral(start, end, value, value, fraction=True, text=match[0]) if 0 < value < 1 else None
    if match["glyph"]:
        return Numeral(start, end, _GLYPHS[match["glyph"]], _GLYPHS[match["glyph"]], text=match[0])
    if match["words"]:
        return _words(match, start, end)
    return _digits(match, start, end)


def _vague(match: "re.Match[str]") -> tuple[float, float]:
    if match["several"]:
        unit = 12 if match["several"].lower() == "dozen" else SCALES[match["several"].lower()]
        low, high = (3.0, 9.0) if match["vague"].lower().startswith("several") else (2.0, 5.0)
        return low * unit, high * unit
    plural = (match["plural"] or match["plural2"] or match["plural3"]).lower()
    low, high = _VAGUE[plural]
    words = match["vague"].lower()
    if words.startswith("tens of") or (words.startswith("dozens of ") and plural != "dozens"):
        return low * 10, high * 10
    if words.startswith("hundreds of ") and plural != "hundreds":
        return low * 100, high * 100
    return low, high


def _part(match: "re.Match[str]", start: int, end: int) -> Numeral | None:
    upper, lower = (match["upper"] or "").strip(" -").lower(), match["lower"].lower()
    if not upper and lower != "half":
        return None  # "third" alone is an ordinal
    if upper in ("a", "an") and lower not in ("half", "quarter") and not match.string.startswith(" of ", end):
        return None  # "a third victim"
    count = 1.0 if upper in ("", "a", "an") else float(upper) if upper.isdigit() else cardinal([upper])
    if count is None or (count == 1 and match["many"]) or (count > 1 and not match["many"]):
        return None
    value, scale = count / _DENOMINATORS[lower], match["ofscale"]
    if scale:
        value *= 12 if scale.lower() == "dozen" else SCALES[scale.lower()]
    return Numeral(start, end, value, value, spelled=True, fraction=not scale, text=match[0])


def _words(match: "re.Match[str]", start: int, end: int) -> Numeral | None:
    words = [word for word in re.split(r"[\s-]+", match["words"].lower()) if word not in ("a", "an", "and")]
    extra = 0.0
    if match["andhalf"]:
        words = words[: -2 if match["halfscale"] else -1]
        scale = match["halfscale"]
        extra = 0.5
    factor = 1.0
    if words and words[0] == "half":
        words, factor = words[1:], 0.5
    value = cardinal(words)
    if value is None:
        return None
    value = (value + extra) * factor
    if match["halfscale"]:
        value *= 12 if scale.lower() == "dozen" else SCALES[scale.lower()]
    largest = max((SCALES.get(word, 1.0) for word in words), default=1.0)
    return Numeral(start, end, value, value, spelled=True, scale=largest, text=match[0])


def _digits(match: "re.Match[str]", start: int, end: int) -> Numeral | None:
    digits = match["digits"].replace("−", "-").replace(",", "").lstrip("+")
    value, sign = float(digits), re.sub(r"\s", "", match["sign"] or "")
    mixed = match["mixed"]
    if mixed:
        value = _mixed(value, mixed)
    if re.search(r"minus[\s-]", match[0], re.IGNORECASE):
        value = -abs(value)
    scale = 1.0
    for word in (match["scale"] or "").lower().split():
        scale *= 12 if word == "dozen" else SCALES[word]
    letter = match["letter"] or ""
    if _DECADE.match(match.string, match.start("digits")):
        return None
    plain = digits.isdigit() and "," not in match["digits"] and not sign and scale == 1.0 and not letter
    return Numeral(start, end, value * scale, value * scale, sign=sign, plain=plain, scale=scale, letter=letter, text=match[0])


def _mixed(value: float, mixed: str) -> float:
    if "/" not in mixed:
        return value + _GLYPHS[mixed]
    upper, lower = mixed.split("/")
    return value + int(upper) / int(lower) if int(lower) else value
