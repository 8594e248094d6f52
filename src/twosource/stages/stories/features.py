"""What an article is about, as bags of words and of names, and the days that it speaks of."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from twosource.model.article import Article
from twosource.model.mentions import Annotations

LEAD: Final = 60
"""Words at the start that count twice: news says what happened first (METHODS c takes 40; 0, 30 and 60 tried on crossdoc/train, 60
best)."""
FADE: Final = 400
"""Words after which the background begins; they do not count (200, 400 and 1,000 tried on crossdoc/train: within .003 of one another)."""
STEM: Final = 8
"""Letters of a word that are its stem (5, 6, 8 and 20 tried on crossdoc/train)."""
RECENT: Final = 31
"""Days before publication within which a day named can be the day of the event."""
LONGEST_ABBREVIATION: Final = 4
"""Letters: "NATO" is one, "KYIV" may be a dateline, "MOSCOW" is a word in capitals."""
WEEKDAY_SPAN: Final = 4000
"""Characters at the start in which weekdays are read where no times were annotated."""

_WORD: Final = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_STOP: Final = frozenset(
    """a about above after again against all also although am among an and any are as at be became because been before being below
    between both but by can could did do does doing down during each few for from further had has have having he her here hers him his how
    however i if in into is it its itself just last least less made make many may me might more most much must my near new next no nor
    not now of off on once one only or other our out over own per rather re s same say saying says said she should since so some still
    such t take than that the their them then there these they this those though through to told too toward two under until up upon us
    very was we were what when where which while who whom whose why will with within without would yet you your mr mrs ms according am pm
    also""".split()
)
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS: Final = "january february march april may june july august september october november december".split()
_CALENDAR: Final = frozenset((*_WEEKDAYS, *_MONTHS))
"""Days and months are compared as times, not as words."""
_WEEKDAY: Final = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_DAY_PRECISION: Final = frozenset({"day", "part-of-day", "hour", "minute", "second"})


@dataclass(frozen=True)
class Features:
    """`terms`: stem to weight; `names`: capitalised word to weight; `days`: ordinals of recent days that the article names;
    `published`: ordinal of the day it came out, None where unknown. `label`: what reasons call the article.
    """

    article: str
    label: str
    terms: Mapping[str, int]
    names: Mapping[str, int]
    days: frozenset[int]
    published: int | None


def features(article: Article, annotations: Annotations | None = None) -> Features:
    """Read one article; where its mentions are not given, capitalised words and weekdays stand in for them. Linear in its length."""
    terms: Counter[str] = Counter()
    names: Counter[str] = Counter()
    for number, (word, opens) in enumerate(_words(article)):
        if number >= FADE:
            break
        weight = 2 if number < LEAD else 1
        low = _plain(word)
        if low in _STOP or low in _CALENDAR or (len(low) < 2 and not low.isdigit()):
            continue
        terms[low[:STEM]] += weight
        if word[0].isupper() and not opens:
            names[_name(word)] += weight
    _add_mentions(names, article, annotations)
    published = _day(article.published.value)
    return Features(article.id, _label(article), terms, names, _days(article, annotations, published), published)


def _add_mentions(names: Counter[str], article: Article, annotations: Annotations | None) -> None:
    """A name that only opens sentences is not told from other words by its capital; the mentions tell."""
    if annotations is None:
        return
    spans = [(mention.start, mention.end) for mention in annotations.entities]
    spans += [(mention.start, mention.end) for mention in annotations.places]
    for start, end in spans:
        for word in _WORD.findall(article.text[start:end])[:4]:
            name = _name(word)
            if word[0].isupper() and name.lower() not in _STOP and name not in names:
                names[name] = 1


def _words(article: Article) -> Iterator[tuple[str, bool]]:
    """The words of the title and of the blocks that tell the story, and whether a word stands where every word has a capital."""
    for word in _WORD.findall(article.title or ""):
        yield word, True
    for block in article.blocks:
        if block.start is None or block.end is None or not block.tells_story:
            continue
        for match in _WORD.finditer(article.text, block.start, block.end):
            yield match.group(), block.kind == "headline" or _opens(article.text, match.start(), block.start)


def _opens(text: str, at: int, start: int) -> bool:
    before = text[max(start, at - 4) : at].rstrip()
    return not before or before[-1] in '.!?:"“”'


def _days(article: Article, annotations: Annotations | None, published: int | None) -> frozenset[int]:
    found: set[int] = set()
    if annotations is not None and annotations.times:
        for mention in annotations.times:
            start = _day(mention.interval[0])
            if start is not None and mention.precision in _DAY_PRECISION:
                found.add(start)
    elif published is not None:
        found.update(_weekdays(article.text, published))
    return frozenset(day for day in found if published is None or 0 <= published - day <= RECENT)


def _weekdays(text: str, published: int) -> Iterator[int]:
    """The weekdays that a text names, each as the last such day before publication."""
    today = date.fromordinal(published).weekday()
    for match in _WEEKDAY.finditer(text, 0, WEEKDAY_SPAN):
        yield published - (today - _WEEKDAYS.index(match.group().lower())) % 7


def _name(word: str) -> str:
    """A name as reasons show it; a word in capitals that is too long for an abbreviation is written as a name."""
    name = _POSSESSIVE.sub("", word)
    return name.title() if name.isupper() and len(name) > LONGEST_ABBREVIATION else name


def _plain(word: str) -> str:
    return _POSSESSIVE.sub("", word.lower())


def _day(value: str | None) -> int | None:
    try:
        return date.fromisoformat((value or "")[:10]).toordinal()
    except ValueError:
        return None


def _label(article: Article) -> str:
    return article.title or article.outlet or article.name or article.id
