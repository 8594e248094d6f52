"""Whose politician somebody is and where from: "Sen. Maria Reed, D-Wash.", "Gov. John Lake of Ohio", "a Democrat"."""

from typing import Final

from twosource.stages.annotate.entities.drafts import Draft
from twosource.stages.annotate.entities.names import NameRun
from twosource.stages.annotate.entities.reading import Reading

LETTERS: Final = {"D": "democrat", "R": "republican", "I": "independent"}
"""What news of the United States writes after a politician's name."""
ADJECTIVES: Final = {"democratic": "democrat", "gop": "republican", "republican": "republican", "democrat": "democrat"}
"""Words of a role that make its holder "the Democrat", "the Republican"."""


def add_parties(reading: Reading, runs: list[NameRun], of: dict[int, Draft]) -> None:
    """Note the party and the state that stand by people's names and in their roles."""
    for at, draft in sorted(of.items()):
        run = runs[at]
        if run.role:
            draft.homes |= places_in(reading, *run.role)
        draft.heads |= {ADJECTIVES[word] for word in draft.holds if word in ADJECTIVES}
        _after_name(reading, run.end, draft)


def _after_name(reading: Reading, at: int, draft: Draft) -> None:
    """As in ", D-Wash.", "(R-Florida)", "(D)", "of Ohio"."""
    words = reading.text[at : at + 3]
    if len(words) < 2:
        return
    if words[0] in (",", "(") and words[1] in LETTERS and words[-1] in ("-", "–", ")"):
        draft.heads.add(LETTERS[words[1]])
        draft.homes |= places_in(reading, at + 3, at + 5)
    elif words[0] == "of":
        draft.homes |= places_in(reading, at + 1, at + 3)


def places_in(reading: Reading, start: int, end: int) -> set[str]:
    """The places that tokens name, as the page writes them and in full, in small letters."""
    found = {at: reading.place_at[at] for at in range(start, end) if at in reading.place_at}
    return {place.name.lower() for place in found.values()} | {reading.lower[at] for at in found}
