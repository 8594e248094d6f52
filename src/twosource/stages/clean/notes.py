"""What an article says about itself: that it was corrected or changed. Kept and marked: it is no part of the story as it is told."""

import re
from typing import Final

from twosource.model.article import Note
from twosource.stages.clean.lines import Line

_ITEM: Final = r"\s+(?:\w+\s+)?(?:article|story|report|post|piece|headline|caption|column|photo|item|page)"
_THIS: Final = rf"(?:this|the|our|an?){_ITEM}"
_OWN: Final = rf"(?:this|our){_ITEM}"
_LABEL: Final = r"[*(\[\s]*(?:\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?[^:.]{0,20}:\s*)?(?:editor['’]?s['’]?\s+)?(?:note\s*[:—–-]\s*)?"
_CORRECTION: Final = re.compile(
    rf"^[*(\[\s]*(?:correction|clarification|corrected|erratum|for\s+the\s+record(?=\s*:))s?\b\s*(?:[:;.,(—–-]|\d)"
    rf"|^{_LABEL}{_OWN}\s+(?:has\s+been|was|were|is)\s+(?:since\s+)?(?:corrected|amended|clarified|revised)\b"
    rf"|\b{_OWN}\s+(?:previously|originally|initially|earlier|incorrectly|wrongly|mistakenly)\s+(?:\w+ly\s+)?(?:said|stated|reported|gave|"
    rf"identified|named|described|misstated|misidentified)\b|^we\s+(?:have\s+)?corrected\b"
)
_VERSION: Final = re.compile(rf"\b(?:earlier|previous|original|initial|prior)\s+versions?\s+of\s+{_THIS}")
_UPDATE: Final = re.compile(rf"^{_LABEL}{_OWN}\s+(?:has\s+been|was|were|is\s+being|will\s+be)\s+(?:since\s+)?updated\b")
_KEYS: Final = frozenset(
    """correction corrections clarification clarifications corrected erratum erratums earlier previous original initial prior amended
    clarified revised previously originally initially incorrectly wrongly mistakenly updated record""".split()
)
"""Of these words each note has one; hardly any other paragraph is looked at."""
LONGEST: Final = 120
"""Words; longer paragraphs only speak of another article's correction."""


def note_in(line: Line) -> Note | None:
    """Whether a paragraph is a note on the article itself."""
    if _KEYS.isdisjoint(line.words) or len(line.text.split()) > LONGEST:
        return None
    if ("version" in line.folded and _VERSION.search(line.folded)) or _CORRECTION.search(line.folded):
        return "correction"
    return "update" if _UPDATE.search(line.folded) else None
