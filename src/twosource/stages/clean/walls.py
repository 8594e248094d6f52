"""What stands before an article, or in its place, and speaks to the reader: walls to pay or to consent at, and offers to subscribe."""

import re
from collections.abc import Sequence
from typing import Final

from twosource.stages.clean.assemble import Verdict
from twosource.stages.clean.lines import Line

PROSE_KINDS: Final = frozenset({"standfirst", "body", "list", "quote"})
STUB: Final = 60
"""With fewer words of its own a page behind a paywall tells no more than a teaser does."""
FREE_PART: Final = 250
"""With fewer words, and an offer right behind them, an article is most likely only begun."""
NEAR: Final = 6
"""Lines between the last paragraph and the offer to pay for the next one."""
WALL_WORDS: Final = 60
"""Offers are short; a report on a publisher's paywall has longer paragraphs, and more of them."""
BARE_WALL: Final = 15
"""A wall that does not say "you" is a label; a longer line reports on one (set on pages made up for it, as are the next)."""
TERMS: Final = 2
"""A paragraph that offers or asks for consent has so many of the terms of it."""
LONGEST: Final = 150
"""Words of such a paragraph; one that is longer is a page on one line."""

_QUOTED: Final = re.compile(r"[“\"][^“”\"]*[”\"]|‘[^‘’]*’|(?<!\w)'.{1,300}?'(?!\w)")
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+")
_WE, _YOU = re.compile(r"\b(?:[Ww]e|[Oo]ur|us)\b"), re.compile(r"\b(?:you(?:r|rs)?|please)\b", re.IGNORECASE)
"""In the words as they stand: "US" is a country."""
_ADDRESSES: Final = frozenset(
    "we our us you your yours yourself please we're we've we'll you're you've you'll you'd we’re we’ve we’ll you’re you’ve you’ll"
    " you’d".split()
)
_REPORTS: Final = re.compile(r"\b(?:said|says|told|tells|announced|reported|according to|spokes(?:man|woman|person))\b")
_CONSENT: Final = re.compile(
    r"\b(?:cookies?|consent|partners|vendors|personal data|personali[sz]ed|advertis\w+|privacy (?:policy|notice|settings)|preferences"
    r"|choices|legitimate interests?|your (?:device|browser|data)|device information|ip address|accept|reject|third parties)\b",
)
_OFFER: Final = re.compile(
    r"\b(?:subscri\w+|unsubscribe|member(?:ship)?s?|(?:free )?trial|accounts?|password|e-?mail(?: address)?|newsletters?|inbox|spam"
    r"|sign(?:ing)? (?:up|in)|log ?in|register|check-?out|plans?|cancel|our (?:site|app|list|reporting|journalism|stories)|comment)\b"
    r"|[£$€] ?\d[\d.,]* (?:a|per) (?:week|month|year)\b|\b\d[\d.,]* (?:a|per) month\b"
)
_PAY: Final = re.compile(
    r"""\b(?:subscribe|subscription|register|log\ in|sign\ (?:in|up)|account|become\ an?\ \w+|join|pay|buy|pass|trial|continue)\b.{0,40}
      \bto\ (?:continue|keep|read|finish|unlock|view|access)\b
    | \bto\ (?:continue|keep|finish)\ reading\b
    | \bto\ (?:read\ (?:more|on|the\ (?:full|whole|entire|rest))|go\ on)\b.{0,40}
      \b(?:subscri\w+|register|log\ in|sign\ in|join|trial|account)\b
    | ^to\ read\ the\ (?:full|whole|entire|rest\ of\ the)\ \w+\W*$
    | ^(?:continue|keep)\ reading\b.{0,30}\b(?:subscri\w+|member\w*|account|for\ free)\b
    | \b(?:article|story|content|report|post|column|rest|page)\ is\ (?:only\ |exclusively\ )?
      (?:for|available\ (?:only\ )?to|exclusive\ to|reserved\ for|locked)\b(?:.{0,24}\b(?:subscribers|members)\b|\s*\W?$)
    | \bsubscription\ is\ required\b | ^unlock\ th(?:is|e)\ \w+ | \bsubscribers\ can\ (?:read|go\ on)\b
    | \bthe\ rest\ of\ th(?:is|e)\ (?:article|story|content|report|post)\b
    | \b(?:read|used)\b.{0,20}\b(?:all|last)\b.{0,30}\bfree\ (?:articles?|stories)\b | \bno\ (?:more\ )?free\ (?:articles?|stories)\b
    | \b(?:reached|hit|used)\b.{0,30}\blimit\b""",
    re.VERBOSE,
)
"""What keeps the rest of the article back."""
_LURE: Final = re.compile(
    r"""\balready\ (?:an?|have\ an?)\ (?:\w+\ )?(?:subscriber|member|subscription|account)\b
    | \b(?:read|used)\b.{0,30}\b(?:your|monthly)\b.{0,30}\bfree\ (?:articles?|stories)\b
    | \b(?:unlimited|full)\ (?:digital\ )?access\b | \bsubscribers?[-\ ]only\b | \bcancel\ (?:at\ )?any\ ?time\b""",
    re.VERBOSE,
)
"""What also stands below whole articles."""
_PAY_KEYS: Final = frozenset(
    "continue keep read reading finish unlock view access already subscriber subscribers subscription members your limit monthly cancel"
    " free locked go rest".split()
)
"""The words of which every match of _PAY and _LURE has at least one."""

_ASKS: Final = frozenset("enter choos selec sign log give get".split())
"""How a line begins that asks, cut to five letters."""


def speaks_to_reader(line: Line) -> bool:
    """Whether a line says "you", or asks for something, in nobody else's words."""
    if _ADDRESSES.isdisjoint(line.words) or not ("you" in line.folded or "please" in line.folded):
        return False
    return _YOU.search(_QUOTED.sub("", line.text)) is not None


def speaks_for_site(line: Line) -> bool:
    """Whether most sentences of a line say "we" or "you" in nobody else's words, and it reports nothing."""
    sentences = _SENTENCE.split(_QUOTED.sub("", line.text))
    own = sum(_YOU.search(sentence) is not None or _WE.search(sentence) is not None for sentence in sentences)
    return 2 * own > len(sentences) and not reports(line)


def reports(line: Line) -> bool:
    """Whether somebody is reported to have said something."""
    return _REPORTS.search(line.folded) is not None


def asks_consent(line: Line) -> bool:
    """Whether a paragraph speaks for the site ("we") to its reader ("you") of what walls of consent are about."""
    if line.size > LONGEST or not speaks_to_reader(line) or reports(line):
        return False
    terms = set(_CONSENT.findall(line.folded))
    return len(terms) >= TERMS and (_WE.search(line.text) is not None or not terms.isdisjoint(("cookies", "personal data")))


def offers(line: Line) -> bool:
    """Whether a paragraph offers the site's reader a subscription, an account or a newsletter."""
    if line.size > WALL_WORDS or not (line.first in _ASKS or _is_we_or_you(line)):
        return False
    return len(set(_OFFER.findall(line.folded))) >= TERMS


def _is_we_or_you(line: Line) -> bool:
    if _ADDRESSES.isdisjoint(line.words):
        return False
    own = _QUOTED.sub("", line.text)
    return _YOU.search(own) is not None or _WE.search(own) is not None


def is_wall(line: Line) -> bool:
    """Whether a line asks to be paid, or offers to be."""
    return _is_wall(line, _PAY) or _is_wall(line, _LURE)


def _is_wall(line: Line, pattern: re.Pattern[str]) -> bool:
    if line.size > WALL_WORDS or _PAY_KEYS.isdisjoint(line.words) or pattern.search(line.folded) is None:
        return False
    return line.size <= BARE_WALL or speaks_to_reader(line)


def without_wall(verdicts: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts of an article that is only begun, the offers left out."""
    return [Verdict(v.line, "boilerplate", "paywall") if v.kind in PROSE_KINDS and not own else v for v, own in _with_own(verdicts)]


def behind_wall(verdicts: Sequence[Verdict]) -> bool | None:
    """Whether the page shows no more than the beginning of an article (True: too little to be read; None: all of it, as far as is seen)."""
    if sum(verdict.line.size for verdict in verdicts if verdict.kind in PROSE_KINDS) >= 2 * FREE_PART:
        return None
    places = [i for i, (verdict, own) in enumerate(_with_own(verdicts)) if own and verdict.kind in PROSE_KINDS]
    words = sum(verdicts[i].line.size for i in places)
    below = [verdict.line for verdict in verdicts[places[-1] : places[-1] + 1 + NEAR]] if places else []
    if words >= FREE_PART or not any(map(is_wall, below)):
        return None
    if words < STUB:
        return True
    return False if any(_is_wall(line, _PAY) for line in below) else None


def _with_own(verdicts: Sequence[Verdict]) -> list[tuple[Verdict, bool]]:
    """Each line, and whether it is the article's own: not the wall, nor what is said to the reader behind it."""
    result, behind, begun = [], False, False
    for verdict in verdicts:
        line = verdict.line
        wall = not _PAY_KEYS.isdisjoint(line.words) and is_wall(line)
        behind = behind or (wall and begun and _is_wall(line, _PAY))
        own = not wall and not (behind and _is_we_or_you(line) and not reports(line))
        begun = begun or (own and verdict.kind in PROSE_KINDS)
        result.append((verdict, own))
    return result
