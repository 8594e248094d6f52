"""What the words of a single line show, wherever it stands: furniture of the site, a caption, or a byline, date or credit."""

import re
from collections.abc import Sequence
from typing import Final, Literal, Protocol

from twosource.stages.clean.bylines import (
    BYLINE_FIRST,
    CREDIT_FIRST,
    CREDIT_KEYS,
    agency_in,
    is_bare_name,
    is_credit,
    is_name_with_job,
    may_be_byline,
    may_be_credit,
    read_byline,
)
from twosource.stages.clean.dates import find_dates, find_dates_without_year, rest_of_date_line
from twosource.stages.clean.lexicon import (
    APPEAL,
    BARRIER_FIRST,
    CAPTION,
    CAPTION_KEYS,
    CAPTION_OPENING,
    COMMENTS_FIRST,
    CONTACT,
    CONTACT_KEYS,
    FURNITURE_FIRST,
    MENU,
    OPENING,
    PITCH,
    PITCH_KEYS,
)

FIRST_WORDS: Final = FURNITURE_FIRST | BYLINE_FIRST | CREDIT_FIRST
KEY_WORDS: Final = PITCH_KEYS | CONTACT_KEYS | CAPTION_KEYS | CREDIT_KEYS | {"copyright", "home", "homepage", "page"}
"""The words of a line show nothing where it does not begin with one of the former, cut to five letters, and has none of the latter."""
LABEL_FIRST: Final = COMMENTS_FIRST | BARRIER_FIRST | {"a", "an", "peopl", "welco"}
"""Nor does a label begin with these ("A ..." and "People ..." describe pictures)."""
LABEL: Final = 50
"""Characters of the longest label: menus have no longer items."""
_LETTERS: Final = re.compile(r"[^\W\d_]+(?:(?: & |[ &'’/-])[^\W\d_]+)*")

FrontMatter = Literal["byline", "date", "credit"]

MENU_WORDS: Final = 4
OPENING_WORDS: Final = 25
PITCH_WORDS: Final = 60
CAPTION_WORDS: Final = 70
FRONT_WORDS: Final = 45
"""Longer lines are paragraphs that only happen to use the same words (set on the benchmark's pages)."""
BYLINE_WORDS: Final = 15
"""What the markup calls a byline is one only where it is not the writer's biography."""
DATE_REST: Final = 3
"""A date line has at most so many words beside its dates and their labels."""
LABELLED_REST: Final = 8
DATE_WORDS: Final = 30
"""A longer line is a sentence: with its dates and labels no date line has so many words (none on the benchmark's pages)."""
LEAP_YEAR: Final = "2000"
"""Any day of a year stands in it."""
DATE_LABEL: Final = re.compile(r"\b(?:Published|Posted|Updated|PUBLISHED|POSTED|UPDATED)\b")
DATE_LABELS: Final = frozenset({"published", "posted", "updated"})
"""Where it says what the date is, the writer's and the outlet's names may stand in it too."""

TOLD: Final = frozenset({"said", "told"})
"""The words of a sentence that reports what somebody else asks."""
POST: Final = "(@"


class Words(Protocol):
    """What is looked at of a line (`lines.Line`)."""

    @property
    def text(self) -> str:
        """The words as they stand."""
        ...

    @property
    def hint(self) -> str:
        """What the markup says."""
        ...

    @property
    def folded(self) -> str:
        """The text, case folded."""
        ...

    @property
    def has_digit(self) -> bool:
        """Whether there is a digit in it."""
        ...

    @property
    def words(self) -> tuple[str, ...]:
        """The words, case folded."""
        ...

    @property
    def first(self) -> str:
        """The first word, cut to five letters."""
        ...

    @property
    def prose(self) -> float:
        """The share of function words."""
        ...


def is_quiet(text: str, words: Sequence[str], first: str) -> bool:
    """Whether no rule about furniture, captions, bylines or credits can hold of a line's words. `first`: five letters of the first."""
    if first in FIRST_WORDS or first[:2] == "by" or first[:1].isdigit() or not KEY_WORDS.isdisjoint(words):
        return False
    return "@" not in text and "©" not in text and "redit:" not in text


def has_letters_alone(folded: str, first: str) -> bool:
    """Whether a short line is nothing but words, of which the first begins no heading that is asked for."""
    if len(folded) > LABEL or first in LABEL_FIRST:
        return False
    return folded.replace(" ", "").isalpha() or (folded[-1:].isalpha() and _LETTERS.fullmatch(folded) is not None)


def furniture_rule(line: Words) -> str | None:
    """The rule by which a line's words alone show that it belongs to the site (None: they do not)."""
    words = len(line.words)
    if words > PITCH_WORDS:
        return None
    if line.hint == "promo":
        return "promo"
    if words < OPENING_WORDS and (line.first in FURNITURE_FIRST or line.first.isdigit() or "©" in line.text):
        if words <= MENU_WORDS and MENU.match(line.folded):
            return "control"
        if OPENING.match(line.folded):
            return "furniture"
    if not PITCH_KEYS.isdisjoint(line.words) and (words < PITCH_WORDS // 2 or not line.prose) and PITCH.search(line.folded):
        return "pitch" if TOLD.isdisjoint(line.words) else None
    contact = ("@" in line.text or not CONTACT_KEYS.isdisjoint(line.words)) and _may_tell_contact(line) and CONTACT.search(line.folded)
    return "writer" if contact and not APPEAL.search(line.folded) else None


def _may_tell_contact(line: Words) -> bool:
    """Whether there is an address or a number in a line, or another sentence on somebody: what CONTACT ends with."""
    return "@" in line.text or line.has_digit or any(map(line.folded.__contains__, ("twitter", ". he", ". she", ". they")))


def caption_sign(line: Words) -> bool:
    """Whether a line's words go with a picture."""
    if line.hint == "caption":
        return True
    if len(line.words) >= CAPTION_WORDS:
        return False
    if CAPTION_KEYS.isdisjoint(line.words) and "redit:" not in line.text:
        return line.text[:1].isdigit() and CAPTION_OPENING.match(line.folded) is not None
    return CAPTION_OPENING.match(line.folded) is not None or CAPTION.search(line.folded) is not None


def is_post(text: str) -> bool:
    """Whether a line signs a post that the article shows, with its own date behind: "— Jane Doe (@janedoe) November 3, 2019"."""
    return POST in text and text[:1] in "—–-"


def front_matter(line: Words) -> FrontMatter | None:
    """byline, date or credit, where a line is nothing else."""
    if len(line.words) > FRONT_WORDS or is_post(line.text):
        return None
    if may_be_credit(line.words) and is_credit(line.text):
        return "credit"
    if may_be_byline(line.words) and read_byline(line.text):
        return "byline"
    found = name_or_date(line)
    if line.hint != "byline" or len(line.words) > BYLINE_WORDS:
        return found
    return found if found and _is_date_alone(line.text) else "byline"


def _is_date_alone(text: str) -> bool:
    """Whether no name stands with a date: what the markup calls a byline often holds nothing else."""
    rest = rest_of_date_line(text, find_dates(text)).strip()
    return not is_bare_name(rest) and agency_in(rest) is None and read_byline(rest) is None


def name_or_date(line: Words) -> FrontMatter | None:
    """Byline or date, where a line is a name with a job, or a date, and no word tells."""
    if is_name_with_job(line.text):
        return "byline" if len(line.words) <= FRONT_WORDS else None
    if len(line.words) > DATE_WORDS or not line.has_digit:
        return None
    labelled = not DATE_LABELS.isdisjoint(line.words) and DATE_LABEL.search(line.text) is not None
    dates = find_dates(line.text) or (find_dates_without_year(line.text, LEAP_YEAR) if labelled else ())
    rest = LABELLED_REST if labelled else DATE_REST
    return "date" if dates and len(rest_of_date_line(line.text, dates).split()) <= rest else None
