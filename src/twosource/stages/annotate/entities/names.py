"""Runs of capitalised words that may name a person or a body, cut from the titles, roles and nationalities around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from twosource.stages.annotate.entities.given_names import GIVEN
from twosource.stages.annotate.entities.lexicon import (
    BARE_BODIES,
    CALENDAR,
    HONORIFICS,
    NOT_NAMES,
    ORG_HEADS,
    PARTICLES,
    PERSON_NOUNS,
    REGNAL,
    ROLE_MODIFIERS,
    STREETS,
    SUFFIXES,
    TITLES,
)
from twosource.stages.annotate.entities.reading import Reading, Sent

NAME_ENTS: Final = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP"})
OPEN_CLASS: Final = frozenset({"JJ", "NN", "NNS", "VB", "VBD", "VBN", "VBP", "VBZ", "RB", "FW", "UH"})
"""Tags that the parser gives to names it does not know."""
OPENERS: Final = frozenset({"“", '"', ":", "‘", "'", "``", "(", "-", "–", "—", "•", "*", "|"})
"""Marks after which any word may have a capital."""
QUOTES: Final = frozenset({'"', "“", "”", "``", "''", "‘", "’", "'"})
LONGEST_NICKNAME: Final = 3
"""Words of a nickname in quotes within a name."""
LONGEST_ROLE: Final = 12
"""Tokens of a role before a name; longer ones are, in news, a sentence that was misread."""
SHORT_NAME: Final = 3
"""Tokens of a title with a given and a family name."""
LONGEST_PERSON: Final = 6
"""Tokens of a person's name, particles and hyphens included."""


@dataclass(slots=True)
class NameRun:
    """One name on the page: its tokens, those of the role or title before it, and what its own words show it to be.

    `kind`: "person", "organisation" or "" (open). `honorific`: the gender of a form of address, None where there is none.
    """

    start: int
    end: int
    kind: str = ""
    role: tuple[int, int] | None = None
    honorific: str | None = None


AGENCIES: Final = frozenset({"AP", "AFP", "EPA", "Reuters", "Getty", "UPI", "Bloomberg"})
"""Agencies that stand after a photographer's name in a picture's credit."""
STATION: Final = re.compile(r"[A-Z]{2,4}\d{1,2}")
"""A channel ("NBC10"), which is no part of the name after it."""
OFFICES: Final = frozenset({"secretary", "minister", "president", "speaker", "secretaries"})
"""Offices whose names go on with "of" ("Secretary of State")."""


def find_runs(reading: Reading) -> list[NameRun]:
    """All runs, in order, but for sentences in title case, where a capital shows nothing."""
    runs: list[NameRun] = []
    for sent in reading.sents:
        if sent.shouted:
            continue
        at = sent.start
        while at < sent.end:
            if _is_capital(reading, at, sent):
                end = _extent(reading, at, sent)
                runs.extend(_cut(reading, at, end))
                at = end
            else:
                at += 1
    return runs


def _is_capital(reading: Reading, at: int, sent: Sent) -> bool:
    word, lower = reading.text[at], reading.lower[at]
    if not word[:1].isupper() or lower in CALENDAR or (lower in NOT_NAMES and reading.tag[at] != "NNP"):
        return lower in HONORIFICS and word[:1].isupper()
    if at == sent.start and reading.tag[at] not in ("NNP", "NNPS"):  # any word has a capital here
        followed = at + 1 < sent.end and reading.text[at + 1][:1].isupper()
        return lower in TITLES or lower in GIVEN or word in reading.surnames or (followed and reading.ent[at] in NAME_ENTS)
    if reading.tag[at] in ("NNP", "NNPS") or reading.ent[at] in NAME_ENTS or lower in TITLES or lower in GIVEN:
        return True
    return reading.tag[at] in OPEN_CLASS and reading.text[at - 1] not in OPENERS


def _extent(reading: Reading, start: int, sent: Sent) -> int:
    """Where the run that begins at `start` ends: over particles, hyphens, "&", suffixes, and the "of" of a body's name."""
    end = start + 1
    while end < sent.end and not (reading.lower[end - 1] in SUFFIXES and end - start > 1):
        step = _step(reading, end, sent) or _of_step(reading, start, end, sent)
        if not step:
            break
        end += step
    return end


def _step(reading: Reading, at: int, sent: Sent) -> int:
    """Tokens by which a run goes on at `at`: a capitalised word, or a joint and the capitalised word after it; 0 where it ends."""
    if _is_capital(reading, at, sent):
        return 1
    lower, left = reading.lower[at], sent.end - at
    if lower in PARTICLES:
        if left > 2 and reading.text[at + 1] == "-" and _tight(reading, at + 1) and reading.text[at + 2][:1].isupper():
            return 3  # "Ali al-Majid"
        skip = 2 if left > 2 and reading.lower[at + 1] in PARTICLES else 1
        return skip + 1 if left > skip and _is_capital(reading, at + skip, sent) else 0
    if lower in SUFFIXES:
        return 1
    if lower in QUOTES:
        return _nickname(reading, at, sent)
    return 2 if left > 1 and _is_joint(reading, at, sent) else 0


def _is_blank(reading: Reading, at: int) -> bool:
    """Whether the token is a space that does not break the line (a no-break space, a second space)."""
    return reading.text[at].isspace() and "\n" not in reading.text[at]


def _nickname(reading: Reading, at: int, sent: Sent) -> int:
    """Tokens of a nickname in quotes and the word after it (Robert "Bob" Smith), 0 where there is none."""
    for close in range(at + 2, min(at + 2 + LONGEST_NICKNAME, sent.end - 1)):
        if reading.lower[close] in QUOTES:
            return close - at + 2 if _is_capital(reading, close + 1, sent) and reading.text[at + 1][0].isupper() else 0
    return 0


def _is_joint(reading: Reading, at: int, sent: Sent) -> bool:
    """Whether the token joins the word before to the word after: a hyphen, "&", the point of a title, the possessor of a body."""
    lower, after = reading.lower[at], at + 1
    if _is_blank(reading, at):
        return _is_capital(reading, after, sent)
    if lower in ("-", "–"):
        return _tight(reading, at) and reading.text[after][:1].isupper()
    if reading.tag[at] == "POS":
        owned = reading.lower[after] in ORG_HEADS and reading.text[after][0].isupper()
        return owned and not reading.country(reading.text[at - 1])
    if lower == ",":
        return reading.lower[after] in SUFFIXES
    return (lower == "&" or (lower == "." and reading.lower[at - 1] in TITLES)) and _is_capital(reading, after, sent)


def _tight(reading: Reading, at: int) -> bool:
    """Whether no space stands on either side of the token."""
    before = reading.idx[at - 1] + len(reading.text[at - 1])
    return before == reading.idx[at] and at + 1 < len(reading.text) and reading.idx[at + 1] == reading.idx[at] + len(reading.text[at])


def _of_step(reading: Reading, start: int, at: int, sent: Sent) -> int:
    """Tokens of "of (the) X", "for X" or "and X" that go on with the name of a body or an office."""
    step = 2 if at + 1 < sent.end and reading.lower[at + 1] == "the" else 1
    if reading.lower[at] == "of" and reading.lower[at - 1] in OFFICES and reading.text[at - 1][0].isupper():
        return step + 1 if at + step < sent.end and reading.text[at + step][0].isupper() else 0
    if at + step >= sent.end or not _is_capital(reading, at + step, sent) or reading.lower[at - 1] in PERSON_NOUNS:
        return 0
    if reading.lower[at] in ("of", "for"):
        named = reading.lower[at - 1] in ORG_HEADS and reading.lower[at - 1] not in STREETS - {"court"}
        of_state = reading.lower[start] in ORG_HEADS and reading.country(reading.text[at + step]) is not None
        return step + 1 if named or of_state else 0
    one_ent = reading.ent[at] == "ORG" and reading.ent[at - 1] == "ORG" and reading.ent[at + step] == "ORG"
    is_body = any(reading.lower[token] in ORG_HEADS for token in range(start, at))
    return step + 1 if reading.lower[at] == "and" and one_ent and is_body else 0


def _cut(reading: Reading, start: int, end: int) -> Iterator[NameRun]:
    """The names in a run of capitalised words."""
    while start < end and reading.lower[start] in NOT_NAMES and reading.lower[start] not in HONORIFICS:
        start += 1
    if end - start > 1 and STATION.fullmatch(reading.text[start]):
        start += 1
    while end > start and (reading.lower[end - 1] in NOT_NAMES or (end - start > 2 and reading.text[end - 1] in AGENCIES)):
        end -= 1
    if start >= end:
        return
    title = _last_title(reading, start, end)
    if title is not None and title < end - 1 and not _names_body(reading, title, end):
        yield from _titled(reading, start, title, end)
    elif (reading.lower[end - 1] in ORG_HEADS and not _is_surname(reading, start, end)) or _has_of(reading, start, end):
        if end - start > 1 or reading.lower[start] in BARE_BODIES:
            yield NameRun(start, end, "organisation")
    elif title is not None and title == end - 1 and _is_office(reading, start, title):
        yield from _bodies_in(reading, start, end)
    else:
        yield from _plain(reading, start, end)


def _is_surname(reading: Reading, start: int, end: int) -> bool:
    """Whether a word for a body, alone and without "the", is somebody's family name (Don Guardian)."""
    return end - start == 1 and reading.text[start] in reading.surnames and reading.lower[start - 1 : start] != ["the"]


def _is_office(reading: Reading, start: int, title: int) -> bool:
    """Whether a title that ends a run is one, and nobody's family name (Howard Dean)."""
    if title == start:
        return reading.text[title] not in reading.surnames or reading.lower[title - 1 : title] == ["the"]
    return reading.ent[title] != "PERSON"


def _last_title(reading: Reading, start: int, end: int) -> int | None:
    """The last title of the run; a word within a person's name is none ("Martin Luther King"), nor is the name after "Dr.".

    Before a given name it is one, whatever the parser takes for the name ("Genesee County Sheriff Robert Pickell").
    """
    for at in range(end - 1, start - 1, -1):
        introduces = at + 2 < end and reading.lower[at + 1] in GIVEN and reading.lower[at] not in GIVEN
        within = at > start and reading.ent[at] == reading.ent[at - 1] == "PERSON" and not introduces
        addressed = at == end - 1 and at > start and reading.lower[at - 1] in HONORIFICS
        if reading.lower[at] in HONORIFICS or (reading.lower[at] in TITLES and not within and not addressed):
            return at
    return None


def also_known(reading: Reading, run: NameRun) -> bool:
    """Whether the run is another name of the one before it ("Ranito Allen, aka Nito")."""
    before = reading.lower[max(0, run.start - 3) : run.start]
    return before[-1:] in (["aka"], ["a.k.a."], ["alias"]) or before == ["also", "known", "as"]


def _names_body(reading: Reading, title: int, end: int) -> bool:
    """As in "General Motors", "Chief Executive Council": the words after the title name a body, so that it is no title."""
    if reading.lower[title + 1] in GIVEN and end - title == SHORT_NAME and reading.lower[title] not in REGNAL:
        return False  # "Mayor Don Guardian"
    return reading.lower[end - 1] in ORG_HEADS and reading.lower[title] not in HONORIFICS and reading.lower[title + 1] != "of"


def _has_of(reading: Reading, start: int, end: int) -> bool:
    return any(reading.lower[at] in ("of", "for") and reading.lower[at - 1] in ORG_HEADS for at in range(start + 1, end))


def _titled(reading: Reading, start: int, title: int, end: int) -> Iterator[NameRun]:
    """A name with its title before it, and the bodies named in the title ("NATO Secretary General")."""
    honorific = HONORIFICS.get(reading.lower[title])
    role_start = role_left_edge(reading, start)
    yield from _bodies_in(reading, start, title + 1)
    if reading.lower[title + 1] == "of":
        yield from _after_office(reading, role_start, title + 2, end)
        return
    role_end = title if honorific is not None else title + 1
    role = (role_start, role_end) if role_start < role_end else None
    name = title + 2 if (reading.text[title + 1] == "." or _is_blank(reading, title + 1)) and title + 2 < end else title + 1
    name_start = title if reading.lower[title] in REGNAL and end - title == 2 else name  # "Pope Francis"
    yield NameRun(name_start, end, "person", role, honorific)


def _after_office(reading: Reading, role_start: int, start: int, end: int) -> Iterator[NameRun]:
    """The name after "Secretary of State", if there is one: from the first given name, or where the parser sees a person."""
    name = next((at for at in range(start, end) if reading.lower[at] in GIVEN or reading.ent[at] == "PERSON"), end)
    if start < name < end:
        yield NameRun(name, end, "person", (role_start, name))


def _bodies_in(reading: Reading, start: int, end: int) -> Iterator[NameRun]:
    """The body named at the start of a title: an acronym, or what ends in a word for a body."""
    stop = next((at + 1 for at in range(end - 2, start - 1, -1) if reading.lower[at] in ORG_HEADS), None)
    if stop is None and is_acronym(reading.text[start]) and reading.ent[start] == "ORG":
        stop = start + 1
    if stop is None:
        stop = start
        while stop < end - 1 and reading.ent[stop] == "ORG":
            stop += 1
        stop = stop if stop - start > 1 else start
    if stop > start:
        yield NameRun(start, stop, "organisation")


def is_acronym(word: str) -> bool:
    """Two to six capitals, points aside: "NATO", "F.B.I."."""
    letters = word.replace(".", "")
    return 2 <= len(letters) <= 6 and letters.isalpha() and letters.isupper()  # as the docstring says


def _plain(reading: Reading, start: int, end: int) -> Iterator[NameRun]:
    """A run without a title: less the nationality or place before a person's name, with the role in small letters before it."""
    called = _called(reading, start, end)
    if called is not None:
        yield NameRun(called, end, "person", (start, called))
        return
    inner = _person_ent(reading, start, end)
    if inner > start:
        yield NameRun(start, inner)
        start = inner
    role = _noun_before(reading, start)
    if role is None or end - start > LONGEST_PERSON:
        yield NameRun(start, end)
    else:
        yield NameRun(start, end, "person", role)


def _called(reading: Reading, start: int, end: int) -> int | None:
    """Where the name begins after a noun for people with a capital ("Firefighter Jo Hale"); None where there is none."""
    if end - start != SHORT_NAME or reading.lower[start] not in PERSON_NOUNS or reading.lower[start] in GIVEN:
        return None
    return start + 1 if reading.lower[start + 1] in GIVEN else None


def _person_ent(reading: Reading, start: int, end: int) -> int:
    """Where a PERSON of the parser's begins, when it ends the run and what stands before is no part of the name; else `start`."""
    at = end
    while at > start and reading.ent[at - 1] == "PERSON":
        at -= 1
    longer = sum(reading.lower[token] not in SUFFIXES for token in range(at, end)) > 1
    before_is_other = all(reading.ent[token] in ("NORP", "GPE", "ORG", "LOC") for token in range(start, at))
    aged = reading.lower[start - 1 : start] == ["old"] or is_aged(reading, end)  # "17-year-old Dallas James Gray"
    aged = aged or (at < end and len(reading.text[at].rstrip(".")) == 1)  # an initial
    cut = (
        start < at
        and longer
        and not aged
        and (before_is_other or reading.lower[at] in GIVEN)
        and reading.lower[at - 1] not in PARTICLES | {"-"}
    )
    return at if cut and reading.lower[start] not in GIVEN else start


def is_aged(reading: Reading, end: int) -> bool:
    """Whether an age follows a name, as in "Jones, 23," and "Jones (23)"; an age has at most two digits here."""
    after = reading.lower[end : end + 3]
    digits = len(after) > 2 and after[1].isdigit() and len(after[1]) < 3
    return digits and after[0] in (",", "(") and after[2] in (",", ".", ")", "of", ";", "and", "was")


def _noun_before(reading: Reading, start: int) -> tuple[int, int] | None:
    """The role in small letters right before a name ("Ukrainian legislator David Arakhamia")."""
    at = start - 1
    if at > 0 and reading.text[at] == "." and reading.lower[at - 1] in TITLES and reading.text[at - 1][0].isupper():
        return at - 1, start  # "Sgt." ended a sentence for the parser
    if at < 0 or reading.sent_of[at] != reading.sent_of[start] or reading.sent_of[at] < 0:
        return None
    if reading.lower[at] not in PERSON_NOUNS or reading.tag[at] not in ("NN", "NNP", "JJ") or reading.text[at][0].isupper():
        return None
    return role_left_edge(reading, at), start


def role_left_edge(reading: Reading, at: int) -> int:
    """Where the role begins whose last words start at `at`: over modifiers, compounds, nationalities and a possessor."""
    edge, sent = at, reading.sents[reading.sent_of[at]]
    while edge > sent.start and at - edge < LONGEST_ROLE and _modifies(reading, edge - 1):
        edge -= 1
    while edge < at and (reading.tag[edge] in ("POS", "CC") or not reading.text[edge][0].isalnum()):
        edge += 1
    return edge


def _modifies(reading: Reading, at: int) -> bool:
    tag, lower = reading.tag[at], reading.lower[at]
    if lower in ROLE_MODIFIERS or lower in ("'s", "’s", "-", "most") or tag == "POS":
        return True
    if lower in CALENDAR or lower in NOT_NAMES or reading.text[at][0].isdigit():
        return lower.endswith("-year") or (lower.isdigit() and reading.text[at + 1] == "-")
    return tag in ("JJ", "JJS", "NN", "NNP", "NNPS", "HYPH")
