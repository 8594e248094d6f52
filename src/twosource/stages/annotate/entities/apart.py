"""Who is named by an office and a family name alone ("President Reed"), and is nobody whom the article names in full.

News often leaves out the given name of somebody everybody knows and names those around him or her in full: "President Reed", "first lady
Linda Reed", "Reed's son Paul Reed". The bare family name is then nobody's whose given name or kinship shows a different person.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from twosource.stages.annotate.entities.drafts import CROWD, Draft
from twosource.stages.annotate.entities.fold import fold_name
from twosource.stages.annotate.entities.lexicon import KINSHIP, LEADERS, VAGUE_PERSONS
from twosource.stages.annotate.entities.names import NameRun
from twosource.stages.annotate.entities.reading import Reading
from twosource.stages.annotate.entities.roles import canonical, head_of, noun_phrase_head

Named = tuple[int, NameRun, tuple[str, ...]]
"""A run's place in the list, the run, and the words of its name."""

FIRST: Final = frozenset({"lady", "gentleman"})
"""With "first" before it: the spouse of a head of state."""
OWNER_AHEAD: Final = 4
"""Tokens between an owner and the kin's name: "Reed's eldest son, Paul Reed"."""


def known_by_family_name(reading: Reading, persons: Sequence[Named], of: Mapping[int, Draft]) -> dict[str, Draft]:
    """New people, by the folded family name, who are named with their office or as somebody's kin and never in full."""
    full: dict[str, dict[int, list[NameRun]]] = defaultdict(lambda: defaultdict(list))
    bare: dict[str, list[NameRun]] = defaultdict(list)
    for at, run, words in persons:
        key = "".join(fold_name(words[-1:]))
        if at in of:
            full[key][id(of[at])].append(run)
        elif len(words) == 1:
            bare[key].append(run)
    new = {}
    for key in sorted(bare.keys() & full.keys()):
        bearers = [runs[:CROWD] for runs in full[key].values()]
        alone = _without_office_of(reading, bare[key][:CROWD], bearers)
        if alone and len(bearers) < CROWD and _is_somebody_else(reading, alone, bearers):
            new[key] = Draft("person", (key,), (key, ""))
    return new


def title_of(reading: Reading, run: NameRun) -> set[str]:
    """The office before a name, in one form; nothing where there is none."""
    head = head_of(reading, *run.role) if run.role else None
    noun = reading.lower[head] if head is not None else ""
    return {canonical(noun)} if noun and noun not in KINSHIP | VAGUE_PERSONS else set()


def _without_office_of(reading: Reading, bare: Sequence[NameRun], bearers: Sequence[Sequence[NameRun]]) -> list[NameRun]:
    """The bare names but for those with an office that somebody named in full has ("Gov. Reed" beside "Gov. Paul Reed")."""
    held = {title for runs in bearers for run in runs for title in title_of(reading, run)}
    return [run for run in bare if not title_of(reading, run) & held]


def _is_somebody_else(reading: Reading, bare: Sequence[NameRun], bearers: Sequence[Sequence[NameRun]]) -> bool:
    """Whether the bare name stands, with an office or as the owner of kin, for none of those named in full."""
    titles = {title for run in bare for title in title_of(reading, run)}
    owns = any(_owns(reading, run, named) for run in bare for runs in bearers for named in runs)
    if not titles and not owns and not _opens(reading, bare, bearers):
        return False
    return not any(_may_be(reading, bare, titles, runs) for runs in bearers)


def _opens(reading: Reading, bare: Sequence[NameRun], bearers: Sequence[Sequence[NameRun]]) -> bool:
    """Whether the story begins with the bare name and goes on to kin alone: "Reed spoke in May. His son Paul Reed did not."."""
    first = next((run for run in bare if reading.sents[reading.sent_of[run.start]].kind == "body"), None)
    named = [runs[0] for runs in bearers]
    return first is not None and all(run.start > first.end and _is_kin(reading, run) for run in named)


def _may_be(reading: Reading, bare: Sequence[NameRun], titles: set[str], runs: Sequence[NameRun]) -> bool:
    """Whether the person of the full names may be the one of the bare names."""
    own = {title for run in runs for title in title_of(reading, run)}
    if any(_is_kin(reading, run) for run in runs) or any(_owns(reading, one, run) for one in bare for run in runs):
        return False
    return not (own & LEADERS and titles & LEADERS)


def _is_kin(reading: Reading, run: NameRun) -> bool:
    """As in "his wife Linda Reed", "first lady Linda Reed", "Paul Reed, the president's son,"."""
    before = reading.lower[max(0, run.start - 2) : run.start]
    if len(before) == 2 and before[0] == "first" and before[1] in FIRST:
        return True
    role = run.role or (run.start, run.start)
    if any(word in KINSHIP for word in reading.lower[role[0] : role[1]]) or (before[-1:] == [","] and before[0] in KINSHIP):
        return True
    limit = reading.sents[reading.sent_of[run.start]].end
    if reading.text[run.end : run.end + 1] != [","] or run.end + 1 >= limit:
        return False
    head = noun_phrase_head(reading, run.end + 1, limit)
    return head is not None and (reading.lower[head] in KINSHIP or reading.lower[head - 1 : head + 1] == ["first", "lady"])


def _owns(reading: Reading, bare: NameRun, full: NameRun) -> bool:
    """As in "Reed's son Paul Reed", "President Reed's daughter, Jane Reed"."""
    between = range(bare.end, full.start)
    if not 1 < len(between) <= OWNER_AHEAD or reading.tag[bare.end] != "POS":
        return False
    return any(reading.lower[at] in KINSHIP for at in between)
