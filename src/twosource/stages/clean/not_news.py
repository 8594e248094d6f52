"""Pages that hold no article, though there are sentences on them: error pages, consent walls, search pages, lists of stories, paywalls."""

import re
from collections.abc import Sequence
from typing import Final

from twosource.stages.clean.assemble import Verdict
from twosource.stages.clean.lines import Line

PROSE_KINDS: Final = frozenset({"standfirst", "body", "list", "quote"})
SHORT: Final = 150
"""Error pages have fewer words; a longer text with such a title is a report on one."""
STUB: Final = 60
"""With fewer words of its own a page behind a paywall tells no more than a teaser does."""
FREE_PART: Final = 250
"""With fewer words, and an offer right behind them, an article is most likely only begun."""
NEAR: Final = 6
"""Lines between the last paragraph and the offer to pay for the next one."""
TEASERS, SHARE = 3, 2 / 3
"""A list has at least three stories of one paragraph each, which are most of its paragraphs."""
UNITED: Final = 0.3
"""Of the content words of an article's paragraphs more than this share is said in two of them (of lists of stories hardly a tenth)."""
TITLE_WORDS: Final = (3, 25)

_ERROR: Final = re.compile(
    r"""^error\s*:?\s*[45]\d\d\b
    | ^[45]\d\d\s*[-:–—|.]*\s*(?:$|error\b|(?:page\ |file\ )?not\ found\b|forbidden\b|unauthorized\b|gone\b|bad\ (?:gateway|request)\b
      |(?:service|site)\ unavailable\b|(?:internal\ )?server\ error\b|gateway\ time-?out\b|too\ many\ requests\b)
    | \bpage\ (?:is\ |was\ |could\ |can\ |can)?not\ (?:be\ )?(?:found|available|exist)\b
    | \bpage\ (?:doesn|does\ no|cannot|can['’]t)
    | \bpage\ (?:that\ )?you\b.{0,40}\b(?:looking\ for|request\w*|tr(?:y|ied))\b
    | ^access\ (?:is\ |to\ this\ page\ (?:is|has\ been)\ )?denied\b
    | \b(?:service|site|website|page)\ (?:is\ )?(?:temporarily\ |currently\ )?unavailable\b
    | ^(?:oops|sorry)\b.{0,60}\b(?:wrong|find|found)\b
    | ^(?:please\ )?(?:verify|confirm|prove|checking|make\ sure)\b.{0,40}\b(?:human|robot|browser|connection)\b
    | \bare\ you\ a\ (?:human|robot)\b | ^just\ a\ moment\b | \bunusual\ (?:traffic|activity)\ from\ your\b""",
    re.IGNORECASE | re.VERBOSE,
)
_ERROR_KEYS: Final = frozenset("error page access service site website oops sorry human robot browser connection moment unusual".split())
"""Of these words every match of _ERROR has one, or it begins with a number."""
_SEARCH: Final = re.compile(
    r"^(?:search\s+results\b|you\s+searched\s+for\b|\d[\d,.]*\s+(?:search\s+)?results\s+(?:for|found)\b)", re.IGNORECASE
)
_SEARCH_FIRST: Final = frozenset({"searc", "you"})
"""The first words of every match of _SEARCH, cut to five letters; or it begins with a number."""
_CONSENT: Final = re.compile(
    r"\b(?:cookies?|consent|partners|personal data|personali[sz]ed|advertis\w+|privacy (?:policy|notice|settings)|preferences|choices"
    r"|legitimate interests?|your (?:device|browser|data)|ip address|accept|reject|third parties)\b",
)
CONSENT_TERMS, CONSENT_LONGEST = 2, 150
"""Such a paragraph has so many of these terms, and no more words; one that is longer is a page on one line."""
_WE, _YOU = re.compile(r"\b(?:we|our|us)\b"), re.compile(r"you(?<!\wyou)(?:r|rs)?\b")
_WALL: Final = re.compile(
    r"""\b(?:subscribe|register|log\ in|sign\ (?:in|up)|create\ (?:a\ free|an)\ account|join|pay|continue)\b.{0,40}
      \bto\ (?:continue|keep|read|finish|unlock|view|access)\b
    | \bto\ (?:continue|keep|finish)\ reading\b
    | \balready\ (?:an?|have\ an?)\ (?:\w+\ )?(?:subscriber|member|subscription|account)\b
    | \b(?:article|story|content|report)\ is\ (?:only\ |exclusively\ )?(?:for|available\ (?:only\ )?to|exclusive\ to|reserved\ for)\b
      .{0,24}\b(?:subscribers|members)\b
    | \b(?:read|reached|used)\b.{0,30}\b(?:your|monthly)\b.{0,30}\b(?:free\ (?:articles?|stories)|limit)\b
    | \b(?:unlimited|full)\ (?:digital\ )?access\b | \bsubscribers?[-\ ]only\b | \bcancel\ (?:at\ )?any\ ?time\b""",
    re.VERBOSE,
)
_WALL_KEYS: Final = frozenset(
    "continue keep read reading finish unlock view access already subscriber subscribers members your monthly cancel".split()
)
"""The words of which every match of _WALL has at least one."""
WALL_WORDS: Final = 60
"""Offers are short; a report on a publisher's paywall has longer paragraphs, and more of them."""


def what_it_is(verdicts: Sequence[Verdict], title: str | None) -> str | None:
    """What a page is that holds no article (None: it holds one). `title`: what its markup or the input calls it."""
    prose = [verdict.line for verdict in verdicts if verdict.kind in PROSE_KINDS]
    words = sum(line.size for line in prose)
    first = next((i for i, verdict in enumerate(verdicts) if verdict.kind in PROSE_KINDS), len(verdicts))
    above = [verdict.line for verdict in verdicts[:first] if len(verdict.line.words) <= TITLE_WORDS[1]]
    titles = [title] if title else []
    if words < SHORT and any(map(_ERROR.search, [*titles, *(line.text for line in (*above, *prose[:1]) if _may_be_error(line))])):
        return "an error page"
    if any(map(_SEARCH.match, [*titles, *(line.text for line in above if line.first in _SEARCH_FIRST or line.first[:1].isdigit())])):
        return "a page of search results"
    if 2 * sum(line.size for line in prose if _asks_consent(line)) > words:
        return "a consent wall"
    return "a list of stories" if _is_list(verdicts, prose) else None


def _may_be_error(line: Line) -> bool:
    return line.first[:1].isdigit() or not _ERROR_KEYS.isdisjoint(line.words)


def _asks_consent(line: Line) -> bool:
    """Whether a paragraph speaks for the site ("we") to its reader ("you") of what such walls are about."""
    if line.size > CONSENT_LONGEST or "you" not in line.folded or _YOU.search(line.folded) is None:
        return False
    terms = set(_CONSENT.findall(line.folded))
    return len(terms) >= CONSENT_TERMS and (_WE.search(line.folded) is not None or "cookies" in terms)


def _is_list(verdicts: Sequence[Verdict], prose: Sequence[Line]) -> bool:
    """Whether most paragraphs stand alone under a title that leads to another page; in copied text, where links are not seen, under any.

    Articles in parts look the same in copied text, but are signed, or say their words again and again.
    """
    lines = [verdict.line for verdict in verdicts]
    places = [i for i, verdict in enumerate(verdicts) if verdict.kind in PROSE_KINDS and verdict.line.size >= TITLE_WORDS[0]]
    alone = sum(_is_teaser(lines, i) for i in places)
    if alone < TEASERS or alone < SHARE * len(places):
        return False
    signed = any(verdict.kind == "byline" for verdict in verdicts)
    return lines[places[0]].marked is not None or (not signed and unity(prose) < UNITED)


def _is_teaser(lines: Sequence[Line], i: int) -> bool:
    above = next((line for line in reversed(lines[max(0, i - 3) : i]) if not (line.front or line.caption)), None)
    if above is None or above.ends or not TITLE_WORDS[0] <= len(above.words) <= TITLE_WORDS[1]:
        return False
    return above.marked is None or above.link >= 0.9


def unity(prose: Sequence[Line]) -> float:
    """The share of the content words of some paragraphs that stands in two of them or more."""
    sets = [line.stems for line in prose]
    seen: set[str] = set()
    again: set[str] = set()
    for own in sets:
        again |= own & seen
        seen |= own
    return sum(len(own & again) for own in sets) / max(1, sum(map(len, sets)))


def without_wall(verdicts: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts of an article that is only begun, the offers left out."""
    return [Verdict(v.line, "boilerplate", "paywall") if v.kind in PROSE_KINDS and is_wall(v.line) else v for v in verdicts]


def is_wall(line: Line) -> bool:
    """Whether a line asks to be paid before the reader may go on."""
    return line.size <= WALL_WORDS and not _WALL_KEYS.isdisjoint(line.words) and _WALL.search(line.folded) is not None


def behind_wall(verdicts: Sequence[Verdict]) -> bool | None:
    """Whether the page shows no more than the beginning of an article (True: too little to be read; None: all of it, as far as is seen)."""
    places = [i for i, verdict in enumerate(verdicts) if verdict.kind in PROSE_KINDS and not is_wall(verdict.line)]
    words = sum(verdicts[i].line.size for i in places)
    last = places[-1] if places else 0
    if words >= FREE_PART or not any(is_wall(verdict.line) for verdict in verdicts[last : last + 1 + NEAR]):
        return None
    return words < STUB
