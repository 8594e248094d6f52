"""What each line of a page is: the steps that both copied text and HTML go through once the article's run of lines is known."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from twosource.model.article import BlockKind
from twosource.stages.clean.assemble import Verdict
from twosource.stages.clean.bylines import is_bare_name
from twosource.stages.clean.head import fewest_words, find_headline, is_variant
from twosource.stages.clean.lexicon import CREDITED, TELLS, VIEWER, VIEWER_KEYS
from twosource.stages.clean.lines import Line
from twosource.stages.clean.notes import note_in
from twosource.stages.clean.repeats import without_repeats
from twosource.stages.clean.signs import DATE_LABELS, is_post

ABOVE_HEADLINE = 4
"""A picture with its caption, a date or a byline may stand so many lines above the headline."""
BELOW_START = 4
"""A variant of the headline may still stand under the standfirst, or under the first paragraphs that look like one."""
TAIL_REACH = 12
"""So many lines after the last paragraph, and the last three of the page, are looked through for credits and dates."""
PAGE_END = 3
SENTENCE_WORDS = 16
"""A full sentence of so many words may begin as furniture does ("Share prices fell ...")."""
WHOLE_LINK, LINK_WORDS, LINKED_WORDS = 0.9, 25, 5
"""A line that is nothing but a link leads to another story; subheads with fewer words are links to themselves on some sites."""
CREDIT_WORDS = 10
CREDIT_END = 80
"""Characters of the longest photographer's name at a caption's end, in brackets."""
VIEWER_WORDS = 250
"""Longer lines are whole pages on one line."""
DESCRIPTION_WORDS = (6, 35)
"""Shorter lines are subheads, longer ones paragraphs."""
ALIKE, JOINTS = 3, (", ", ": ", " (", " – ", " - ")
"""So many lines that share one of these are a list; the titles of other stories seldom do."""
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+[A-Z]")
OPEN_WORDS = 10
SUBHEAD_WORDS = (2, 14)
"""Shorter lines are marks, longer ones paragraphs (set on the benchmark's pages, as is the next)."""
TITLE_WORDS, HEADING_WORDS = 2, 16
ANNOUNCED, ANNOUNCING_WORDS = 25, 3
"""How far above an item of a list the line that announces it may stand, and how long it is ("Among the dead:")."""


@dataclass(frozen=True, slots=True)
class Run:
    """The article's run of lines [first, last), found by score or by the extractor."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Zone:
    """Where the parts of the page are: the headline's line (or the first paragraph), the first paragraph, the article's run.

    `variant_words`: the fewest that say the headline again. `tells`: there are other paragraphs than captions. `dated`: a date
    stands above the first paragraph.
    """

    top: int
    first: int
    run: Run
    headline: Line | None
    variant_words: float
    tells: bool
    dated: bool
    lines: list[Line]


def judge(lines: Sequence[Line], run: Run, title: str | None) -> list[Verdict]:
    """A verdict per line. `title`: what the input or the page's structured data calls the article."""
    first = next((i for i in range(run.first, run.last) if is_paragraph(lines[i])), run.first)
    body = [line for line in lines[first : run.last] if is_paragraph(line)]
    at = find_headline(lines, first, body, title)
    headline = None if at is None else lines[at]
    tells = not all(map(_is_from_viewer, body))
    top = first if at is None else at
    dated = any(line.front == "date" for line in lines[max(0, top - ABOVE_HEADLINE) : first])
    zone = Zone(top, first, run, headline, fewest_words(headline) if headline else 0, tells, dated, list(lines))
    near = range(max(0, zone.top - ABOVE_HEADLINE), min(len(lines), run.last + TAIL_REACH))
    verdicts = [_outside(line, headline, zone.variant_words) for line in lines[: near.start]]
    verdicts += [_verdict(lines[i], i, zone) for i in near]
    verdicts += [_outside(line) for line in lines[near.stop :]]
    for i in range(max(near.stop, len(lines) - PAGE_END), len(lines)) if lines[first].marked is None else ():
        verdicts[i] = _verdict(lines[i], i, zone)
    if at is not None:
        verdicts[at] = Verdict(lines[at], "headline")
    return without_repeats(_one_standfirst(_with_standfirst(verdicts, zone)))


def is_paragraph(line: Line) -> bool:
    """Prose: enough words, function words among them, and an end; or long."""
    if line.left_out or line.furniture or line.front or line.caption:
        return False
    return (line.size >= 7 and line.prose >= 0.15 and line.ends) or (line.size >= 20 and line.prose >= 0.2)


def _outside(line: Line, headline: Line | None = None, variant_words: float = 0) -> Verdict:
    """A line far from the article. `headline`: it stands below; of an HTML page, where only what is kept is listed, that tells nothing."""
    rule = (line.left_out or line.furniture) if line.marked is None else "outside"
    if not rule and headline is not None and len(line.words) >= variant_words and is_variant(line, headline):
        rule = "headline-variant"
    return Verdict(line, "boilerplate", rule or "outside")


def _verdict(line: Line, i: int, zone: Zone) -> Verdict:
    rule = _left_out(line, i, zone)
    if rule:
        return Verdict(line, "boilerplate", rule)
    if zone.first <= i < zone.run.last:
        return _in_body(line, i, zone)
    return _in_head(line, i, zone) if i < zone.first else _in_tail(line, i, zone)


def _left_out(line: Line, i: int, zone: Zone) -> str | None:
    rule = line.left_out or line.furniture
    if rule and not (rule == "furniture" and line.marked and _is_sentence(line) and zone.first <= i < zone.run.last):
        return rule
    return _variant(line, i, zone)


def _variant(line: Line, i: int, zone: Zone) -> str | None:
    if i >= zone.first + BELOW_START or zone.headline is None or len(line.words) < zone.variant_words:
        return None
    return "headline-variant" if is_variant(line, zone.headline) else None


def _is_sentence(line: Line) -> bool:
    return len(line.words) >= SENTENCE_WORDS and line.prose >= 0.3 and line.ends


def _in_body(line: Line, i: int, zone: Zone) -> Verdict:
    if line.front or line.caption:
        return Verdict(line, line.front or "caption")
    if (zone.tells and _is_from_viewer(line)) or _describes_picture(line, i, zone):
        return Verdict(line, "caption")
    if _heads_entry(i, zone):
        return Verdict(line, "subhead")
    if line.marked is False and not note_in(line):
        return Verdict(line, "boilerplate", "not-article")
    kind = _story_kind(line, i, zone)
    if _leads_away(line, kind):
        return Verdict(line, "boilerplate", "link")
    return Verdict(line, kind) if kind else Verdict(line, "boilerplate", "fragment")


def _leads_away(line: Line, kind: BlockKind | None) -> bool:
    """Whether a line is nothing but a link to another story: an item of a list, or what would be a subhead otherwise."""
    if line.link < WHOLE_LINK or line.ends:
        return False
    return len(line.words) <= LINK_WORDS if line.hint == "list" else kind == "subhead" and len(line.words) >= LINKED_WORDS


def _is_from_viewer(line: Line) -> bool:
    """Whether a paragraph is a picture's caption by the words around it; a gallery without an article tells its story in nothing else."""
    if line.text[-1] == ")" and CREDITED.search(line.text, max(0, len(line.text) - CREDIT_END)):
        return True
    return len(line.words) <= VIEWER_WORDS and not VIEWER_KEYS.isdisjoint(line.words) and VIEWER.search(line.folded) is not None


def _describes_picture(line: Line, i: int, zone: Zone) -> bool:
    """In copied text, where no markup tells: one sentence in the present tense, without a full stop or right above a picture's credit."""
    low, high = DESCRIPTION_WORDS
    if line.marked is not None or not low <= len(line.words) <= high:
        return False
    if line.ends:
        may = line.text[-1] == "." and i + 2 < zone.run.last and _has_photo_credit(i, zone) and _SENTENCE_END.search(line.text) is None
    else:
        may = i + 1 < zone.run.last and line.depicts
    return may and TELLS.search(line.folded) is None


def _story_kind(line: Line, i: int, zone: Zone) -> BlockKind | None:
    """quote, list, body or subhead; None for a scrap that tells nothing."""
    if line.hint in ("quote", "list"):
        return "quote" if line.hint == "quote" else "list"
    kind = _plain_kind(line, i, zone)
    beside = zone.lines[i - 1 : i] + zone.lines[i + 1 : i + 2]
    if _is_item(line) and (kind in ("body", "subhead") or any(map(_is_item, beside))):
        return "list"
    return kind


def _is_item(line: Line) -> bool:
    return line.is_item and not is_post(line.text)


def _plain_kind(line: Line, i: int, zone: Zone) -> BlockKind | None:
    if line.marked is None and not line.key.strip("_ "):
        return None  # "___" parts the entries of a live blog
    if line.ends or is_paragraph(line) or _is_open_sentence(line) or is_post(line.text):
        return "body"
    if _is_announced(i, zone) or _is_alike(i, zone):
        return "list"
    if line.marked:
        return "subhead" if len(line.words) <= HEADING_WORDS else "body"
    return "subhead" if _is_subhead(line, i, zone) else None


def _is_open_sentence(line: Line) -> bool:
    """A sentence whose end was lost."""
    return line.size >= OPEN_WORDS and line.prose >= 0.3 and line.link < 0.5


def _is_announced(i: int, zone: Zone) -> bool:
    """Whether a line is an item of a list: only short lines stand between it and a line that ends in a colon."""
    for j in range(i - 1, max(zone.first, i - ANNOUNCED) - 1, -1):
        if zone.lines[j].text.endswith(":"):
            return len(zone.lines[j].words) >= ANNOUNCING_WORDS
        if is_paragraph(zone.lines[j]):
            return False
    return False


def _is_alike(i: int, zone: Zone) -> bool:
    """Whether a line without an end is one of three or more in a row that are built alike: a name, then a comma, colon or bracket."""
    if zone.lines[i].marked is not None or not _may_be_alike(zone.lines[i]):
        return False
    above = itertools.takewhile(_may_be_alike, (zone.lines[j] for j in range(i - 1, max(zone.first, i - ALIKE) - 1, -1)))
    below = itertools.takewhile(_may_be_alike, (zone.lines[j] for j in range(i + 1, min(zone.run.last, i + 1 + ALIKE))))
    row = [zone.lines[i], *above, *below]
    return len(row) >= ALIKE and any(all(mark in line.text for line in row) for mark in JOINTS)


def _may_be_alike(line: Line) -> bool:
    return len(line.words) >= ANNOUNCING_WORDS and not (line.ends or line.front or line.caption or line.furniture or line.left_out)


def _heads_entry(i: int, zone: Zone) -> bool:
    """Whether a line is the title of a live blog's entry: right below or above its time, and above its first sentence."""
    lines, line = zone.lines, zone.lines[i]
    if not 0 < i < len(lines) - 1 or line.ends or line.front or not TITLE_WORDS <= len(line.words) <= HEADING_WORDS:
        return False
    if lines[i - 1].hint == "entry":
        return is_paragraph(lines[i + 1])
    return lines[i + 1].hint == "entry" and i + 2 < len(lines) and is_paragraph(lines[i + 2])


def _is_subhead(line: Line, i: int, zone: Zone) -> bool:
    """A short line without an end, between two paragraphs of the article."""
    low, high = SUBHEAD_WORDS
    if not low <= len(line.words) <= high or i + 1 >= zone.run.last:
        return False
    return line.hint == "heading" or (is_paragraph(zone.lines[i + 1]) and is_paragraph(zone.lines[i - 1]))


def _in_head(line: Line, i: int, zone: Zone) -> Verdict:
    if line.front:
        return Verdict(line, line.front)
    kind: BlockKind | None = "subhead" if _heads_entry(i, zone) else None
    if kind:
        return Verdict(line, kind)
    if line.caption:
        kind = "caption" if len(line.words) >= 4 else None
    elif zone.top == zone.first and i == zone.first - 1 and _is_open_sentence(line):
        kind = "standfirst"
    elif i <= zone.top:
        kind = None
    elif line.marked is None and line.depicts:
        kind = "caption"
    elif is_bare_name(line.text) and _is_writer(i, zone):
        kind = "byline"
    elif (line.hint == "standfirst" or (is_paragraph(line) and not line.breaks_off)) and line.marked is not False:
        kind = "caption" if _has_photo_credit(i, zone) else "standfirst"
    elif line.marked:
        kind = "body"
    return Verdict(line, kind) if kind else Verdict(line, "boilerplate", "outside")


def _has_photo_credit(i: int, zone: Zone) -> bool:
    """Whether a picture's credit stands right below: above the article that makes a line the caption."""
    below = zone.lines[i + 1]
    return below.caption and len(below.words) <= CREDIT_WORDS


def _is_writer(i: int, zone: Zone) -> bool:
    """A name alone is a byline where a date stands right under it, or where it stands under the headline and is nobody in the story."""
    if any(line.front == "date" for line in zone.lines[i + 1 : i + 3]):
        return True
    surname = zone.lines[i].words[-1]
    return i <= zone.top + 2 and all(surname not in line.words for j, line in enumerate(zone.lines[: zone.run.last]) if j != i)


def _in_tail(line: Line, i: int, zone: Zone) -> Verdict:
    """Behind the article only its credit, byline and date are kept, if no other story's title stands before them, and its corrections.

    A date below is another story's where the article has one above, and nothing says what it is.
    """
    if note_in(line):
        return Verdict(line, "body")
    again = line.front == "date" and zone.dated and DATE_LABELS.isdisjoint(line.words)
    if line.front and not again and not any(_is_title_like(other) for other in zone.lines[zone.run.last : i]):
        return Verdict(line, line.front)
    return Verdict(line, "boilerplate", "outside")


def _is_title_like(line: Line) -> bool:
    return len(line.words) >= 4 and not (line.left_out or line.furniture or line.ends or line.front)


def _one_standfirst(verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Paragraphs behind the standfirst are the article's beginning."""
    result = list(verdicts)
    for i in [i for i, verdict in enumerate(verdicts) if verdict.kind == "standfirst"][1:]:
        result[i] = Verdict(result[i].line, "body")
    return result


def _with_standfirst(verdicts: list[Verdict], zone: Zone) -> list[Verdict]:
    """The first paragraph is the standfirst where a byline, a date or the headline again stands between it and the second."""
    top, first = zone.top, zone.first
    if top >= first or zone.lines[first - 1].hint == "entry" or any(verdict.kind == "standfirst" for verdict in verdicts[top:first]):
        return verdicts
    for verdict in verdicts[first + 1 :]:
        if verdict.line.hint == "entry":
            return verdicts
        if verdict.kind in ("byline", "date") or verdict.rule == "headline-variant":
            return [*verdicts[:first], Verdict(verdicts[first].line, "standfirst"), *verdicts[first + 1 :]]
        if verdict.kind in ("body", "list", "quote", "subhead"):
            return verdicts
    return verdicts
