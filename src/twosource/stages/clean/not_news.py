"""Pages that hold no article, though there are sentences on them: error pages, consent walls, offers, search pages, lists of stories."""

import re
from collections.abc import Sequence
from typing import Final

from twosource.stages.clean.assemble import Verdict
from twosource.stages.clean.head import VARIANT, dice, title_stems
from twosource.stages.clean.judge import is_paragraph
from twosource.stages.clean.lines import Line
from twosource.stages.clean.walls import PROSE_KINDS, STUB, asks_consent, offers, reports, speaks_for_site, speaks_to_reader

SHORT: Final = 150
"""Error pages have fewer words; a longer text with such a title is a report on one."""
LONGEST: Final = 600
"""No offer or form has so many words; it is not looked for in them."""
TEASERS, SHARE = 3, 2 / 3
"""A list has at least three stories of one paragraph each, and they are most of the paragraphs that were taken for an article."""
UNITED: Final = 0.3
"""Of the content words of an article's paragraphs more than this share is said in two of them (of lists of stories hardly a tenth)."""
TITLE_WORDS: Final = (3, 25)

_ERROR: Final = re.compile(
    r"""^error\s*:?\s*[45]\d\d\b
    | ^[45]\d\d\s*[-:–—|.]*\s*(?:$|error\b|(?:page\ |file\ )?not\ found\b|forbidden\b|unauthorized\b|gone\b|bad\ (?:gateway|request)\b
      |unavailable\b|(?:service|site)\ (?:temporarily\ )?unavailable\b|(?:internal\ )?server\ error\b|gateway\ time-?out\b
      |too\ many\ requests\b)
    | \bpage\ (?:is\ |was\ |could\ |can\ |can)?not\ (?:be\ )?(?:found|available|exist)\b
    | \bpage\ (?:doesn|does\ no|isn['’]t\ available|cannot|can['’]t)
    | \b(?:page|article|story|content)\ (?:that\ )?you\b.{0,40}\b(?:look\w*\ for|request\w*|tr(?:y|ied)|asked|want\w*)\b
    | \b(?:page|article|story|content)\ (?:is\ no\ longer|has\ been\ (?:moved|removed|deleted)|has\ expired)\b
    | \b(?:find|found)\ (?:that|the|this)\ page\b | ^nothing\ (?:was\ |to\ see\ |to\ be\ )?(?:found|here)\b
    | ^access\ (?:is\ |to\ this\ page\ (?:is|has\ been)\ )?denied\b
    | \b(?:service|site|website|page)\ (?:is\ )?(?:temporarily\ |currently\ )?unavailable\b
    | \b(?:back\ (?:soon|shortly)|(?:planned|scheduled|routine)\ (?:maintenance|upkeep))\b | ^(?:wh)?oops\b
    | ^sorry\b.{0,60}\b(?:wrong|find|found)\b
    | ^(?:please\ )?(?:verify|confirm|prove|checking|make\ sure)\b.{0,40}\b(?:human|robot|browser|connection)\b
    | \bare\ you\ a\ (?:human|robot)\b | \byou\ are\ not\ a\ (?:ro)?bot\b | ^just\ a\ moment\b | ^one\ more\ step\b
    | \bsecurity\ (?:check|verification)\b | ^something\ went\ wrong\b | \b(?:unexpected|internal)\ error\b
    | \bunusual\ (?:traffic|activity)\ from\ your\b""",
    re.IGNORECASE | re.VERBOSE,
)
_FORM: Final = re.compile(
    r"(?:choose|pick|select|compare)\s+(?:your|a|our)\s+(?:subscription|plan|membership|newsletter)s?$|(?:log|sign)\s+(?:in|up)$"
    r"|(?:subscribe|register|subscriptions?|membership)(?:\s+(?:now|today|here|to\s+(?:the|our)\b.{1,30}))?$|create\s+(?:an|your)\s+account$",
    re.IGNORECASE,
)
_SEARCH: Final = re.compile(
    r"""^search\s+results?\s*(?:$|for\b|page\b|[-–—:|("“]) | ^you\s+searched\s+for\b | ^results\s+for\s*[:"“]
    | ^(?:about\s+)?\d[\d.,]*\s+(?:search\s+)?results\s*(?:$|for\b|found(?:\s+for\b|\s*$))
    | ^no\s+(?:search\s+)?results\s*(?:$|for\b|(?:were\s+)?found\b)
    | ^showing\s+(?:results\b|\d[\d.,]*\s*(?:[-–]|to)\s*\d[\d.,]*\s+of\b) | ^your\s+search\b.{0,40}\b(?:match\w*|returned|found)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_SEARCH_FIRST: Final = frozenset("searc you resul about no showi your".split())
"""The first words of every match of _SEARCH, cut to five letters; or it begins with a number."""
_AGO: Final = re.compile(r"\b(?:\d+|an?|one)\s*(?:min|minute|hr|hour|day|week|h|m|d)s?\s+ago\b", re.IGNORECASE)


def what_it_is(verdicts: Sequence[Verdict], title: str | None) -> str | None:
    """What a page is that holds no article (None: it holds one). `title`: what its markup or the input calls it."""
    prose = [verdict.line for verdict in verdicts if verdict.kind in PROSE_KINDS]
    words = sum(line.size for line in prose)
    first = next((i for i, verdict in enumerate(verdicts) if verdict.kind in PROSE_KINDS), len(verdicts))
    above = [verdict.line for verdict in verdicts[:first] if len(verdict.line.words) <= TITLE_WORDS[1]]
    titles = [title] if title else []
    if words < SHORT and any(map(_ERROR.search, [*titles, *(line.text for line in (*above, *prose[:1]))])) and not _is_report(prose):
        return "an error page"
    if any(map(_SEARCH.match, [*titles, *(line.text for line in (*above, *prose[:1]) if _may_be_search(line))])):
        return "a page of search results"
    if 2 * sum(line.size for line in prose if asks_consent(line)) > words:
        return "a consent wall"
    return "a list of stories" if _is_list(verdicts, prose, title) else None


def _may_be_search(line: Line) -> bool:
    return line.first in _SEARCH_FIRST or line.first[:1].isdigit()


def what_it_says(verdicts: Sequence[Verdict], title: str | None) -> str | None:
    """What a page is that has no words but the site's own to its reader (None: it has others)."""
    prose = [verdict.line for verdict in verdicts if verdict.kind in PROSE_KINDS]
    words = sum(line.size for line in prose)
    if words > LONGEST:
        return None
    form = words < SHORT and _is_form(verdicts, title) and not _is_report(prose)
    if form or 2 * sum(line.size for line in prose if offers(line)) > words:
        return "an offer to subscribe or sign up"
    if words < STUB and 2 * sum(line.size for line in prose if speaks_for_site(line)) > words:
        return "nothing but the site's words to its reader"
    return None


def _is_report(prose: Sequence[Line]) -> bool:
    """Whether somebody is reported to have said something, and the first paragraph is not the site's own word to its reader."""
    return bool(prose) and not speaks_to_reader(prose[0]) and any(map(reports, prose))


def _is_form(verdicts: Sequence[Verdict], title: str | None) -> bool:
    """Whether the page's title or headline is that of a form."""
    heads = (verdict.line.text for verdict in verdicts if verdict.kind == "headline" or verdict.line.hint == "headline")
    return any(_FORM.match(each.strip()) for each in (title or "", *heads))


def _is_list(verdicts: Sequence[Verdict], prose: Sequence[Line], title: str | None) -> bool:
    """Whether most paragraphs stand alone under a title that leads to another page; in copied text, where links are not seen, under any.

    Articles in parts look the same in copied text, but are signed, or say their words again and again; and a short article with teasers
    beside it stands under the page's title.
    """
    lines = [verdict.line for verdict in verdicts]
    places = [i for i, verdict in enumerate(verdicts) if verdict.kind in PROSE_KINDS and verdict.line.size >= TITLE_WORDS[0]]
    alone = sum(_is_teaser(lines, i) for i in places)
    if not alone or alone < SHARE * len(places):
        return False
    if alone < TEASERS:
        outside = (i for i, verdict in enumerate(verdicts) if not verdict.kept and is_paragraph(verdict.line))
        if alone + sum(_is_teaser(lines, i) for i in outside) < TEASERS or _has_title(verdicts, title):
            return False
    signed = any(verdict.kind == "byline" for verdict in verdicts)
    return lines[places[0]].marked is not None or (not signed and unity(prose) < UNITED)


def _has_title(verdicts: Sequence[Verdict], title: str | None) -> bool:
    """Whether the headline is the page's title."""
    wanted = title_stems(title)
    return any(verdict.kind == "headline" and dice(verdict.line.stems, wanted) >= VARIANT for verdict in verdicts)


def _is_teaser(lines: Sequence[Line], i: int) -> bool:
    above = next((line for line in reversed(lines[max(0, i - 3) : i]) if not (line.front or line.caption or _is_ago(line))), None)
    if above is None or above.ends or not TITLE_WORDS[0] <= len(above.words) <= TITLE_WORDS[1]:
        return False
    return above.marked is None or above.link >= 0.9


def _is_ago(line: Line) -> bool:
    """Whether a line says how old a story is ("2 hours ago")."""
    return "ago" in line.words and _AGO.search(line.text) is not None


def unity(prose: Sequence[Line]) -> float:
    """The share of the content words of some paragraphs that stands in two of them or more."""
    sets = [line.stems for line in prose]
    seen: set[str] = set()
    again: set[str] = set()
    for own in sets:
        again |= own & seen
        seen |= own
    return sum(len(own & again) for own in sets) / max(1, sum(map(len, sets)))
