"""People: which names of an article are one person."""

from collections import Counter, defaultdict
from typing import Final

from twosource.stages.annotate.entities.apart import Named, known_by_family_name, title_of
from twosource.stages.annotate.entities.drafts import CROWD, Draft
from twosource.stages.annotate.entities.fold import fold_name, same_given
from twosource.stages.annotate.entities.given_names import gender_of
from twosource.stages.annotate.entities.kinds import words_of
from twosource.stages.annotate.entities.lexicon import LEADERS, SUFFIXES
from twosource.stages.annotate.entities.names import NameRun, also_known
from twosource.stages.annotate.entities.reading import Reading

APART: Final = 5
"""Sentences by which one of two people of one name must have been named later than the other to be meant by that name alone."""
OFTEN: Final = 4
"""Times that somebody must have been named for the article to be about him or her."""
FAR_MORE: Final = 3
"""How many times as often as each other of that name."""
JUST_NOW: Final = 2
"""Sentences within which another of that name may be meant all the same."""
SHORT: Final = 2
"""Words of a name with one given name."""
PAST: Final = frozenset({"former", "ex", "late", "then"})
GENERATIONS: Final = {"jr": "jr", "sr": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}


def group_people(reading: Reading, runs: list[NameRun]) -> dict[int, Draft]:
    """The person of each run of kind "person", by the run's place in the list; a bare name that two bear is left out."""
    of: dict[int, Draft] = {}
    other_names = {at: at - 1 for at, run in enumerate(runs) if at and also_known(reading, run) and runs[at - 1].kind == "person"}
    named = [(at, run, words_of(reading, run)) for at, run in enumerate(runs) if run.kind == "person" and at not in other_names]
    persons = [(at, run, words) for at, run, words in named if words]
    by_family: dict[str, list[Draft]] = defaultdict(list)
    for at, run, words in persons:
        if len(words) > 1:
            of[at] = _full(reading, run, words, by_family)
            of[at].in_office |= _has_office(reading, run)
            of[at].heads |= title_of(reading, run)
    bearers = {**_by_given(by_family), **by_family}
    apart = known_by_family_name(reading, persons, of)
    known = _known_before(persons, of, bearers, apart)
    for at, run, words in persons:  # in order: who was named so far decides between two of one name
        draft = of.get(at) or _bare(reading, run, words[0], bearers, known, apart)
        if draft is not None:
            of[at] = draft
            draft.mention(run.start, run.end)
            draft.gender = draft.gender or run.honorific or ""
    for at, before in other_names.items():
        if before in of:
            of[at] = of[before]
            of[at].mention(runs[at].start, runs[at].end)
            runs[at].kind = "person"
    return of


def _known_before(
    persons: list[Named], of: dict[int, Draft], bearers: dict[str, list[Draft]], apart: dict[str, Draft]
) -> dict[str, Draft | None]:
    """Who is meant by a family name that stands alone before anybody is named with it in full.

    The one named in full most often, None for a tie; somebody new where a form of address fits none of them ("Mr. Hayes", his wife
    Linda Hayes): added to `bearers`.
    """
    bare_first: dict[str, bool] = {}
    count: dict[str, Counter[int]] = defaultdict(Counter)
    addressed: dict[str, list[str]] = defaultdict(list)
    drafts = {id(draft): draft for draft in of.values()}
    for at, run, words in persons:
        key = "".join(fold_name(words[-1:]))
        bare_first.setdefault(key, len(words) == 1)
        if at in of:
            count[key][id(of[at])] += 1
        elif run.honorific:
            addressed[key].append(run.honorific)
    known: dict[str, Draft | None] = {}
    for key in (key for key, bare in bare_first.items() if bare and count[key]):
        genders = {drafts[one].gender for one in count[key]}
        told = bool(addressed[key]) and not genders & {"", addressed[key][0]}
        if key in apart:
            apart[key].gender = addressed[key][0] if told else ""
        elif told:
            new = Draft("person", (key,), (key, ""), gender=addressed[key][0])
            known[key] = new
            bearers[key] = [*bearers[key], new]
        elif len(count[key]) > 1:
            (first, most), (_, less) = count[key].most_common(2)
            known[key] = drafts[first] if most > less else None
    return known


def generation(reading: Reading, run: NameRun) -> str:
    """The generation ("jr", "sr") that the name ends in, "" where it ends in none."""
    last = reading.lower[run.end - 1]
    return GENERATIONS.get(last.rstrip("."), "") if last in SUFFIXES else ""


def _full(reading: Reading, run: NameRun, words: tuple[str, ...], by_family: dict[str, list[Draft]]) -> Draft:
    key = (*fold_name(words), generation(reading, run))
    for draft in by_family[key[-2]][-CROWD:]:
        if same_person(draft.words, words) and (draft.key[-1] == key[-1] or "" in (draft.key[-1], key[-1])):
            if len(words) > len(draft.words):
                draft.words = words
            draft.key = (*draft.key[:-1], draft.key[-1] or key[-1])
            return draft
    draft = Draft("person", words, key, gender=gender_of(words[0].lower()))
    by_family[key[-2]].append(draft)
    return draft


def _has_office(reading: Reading, run: NameRun) -> bool:
    """Whether an office of state, and no former one, stands with a capital before the name."""
    words = [(reading.lower[at], reading.text[at][0].isupper()) for at in range(*(run.role or (0, 0)))]
    return any(word in LEADERS and capital for word, capital in words) and not any(word in PAST for word, _ in words)


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full names of one family name may be one person's: never with different given names."""
    if fold_name(a[-1:]) != fold_name(b[-1:]):
        return False
    if same_given(a[0], b[0]) or _are_initials(a[0], b) or _are_initials(b[0], a):
        return not _middle_differs(a, b)
    shorter, longer = sorted((fold_name(a), fold_name(b)), key=len)
    return len(shorter) > 1 and longer[-len(shorter) :] == shorter  # two family names, the given name left out


def _are_initials(word: str, name: tuple[str, ...]) -> bool:
    """Whether a given name is written as the initials of all of another's ("J.R." of James Robert Kern)."""
    letters = word.replace(".", "")
    return len(name) > SHORT and letters.isupper() and letters == "".join(part[0] for part in name[:-1])


def _middle_differs(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """John A. Smith is not John B. Smith."""
    return len(a) == len(b) == 3 and not same_given(a[1], b[1])  # given, middle, family


def _bare(
    reading: Reading,
    run: NameRun,
    word: str,
    bearers: dict[str, list[Draft]],
    known: dict[str, Draft | None],
    apart: dict[str, Draft],
) -> Draft | None:
    """The person of a single name: who is known by it alone, the one of that family name, else of that given name, else somebody new."""
    key = "".join(fold_name((word,)))
    holders = bearers.setdefault(key, [])
    same_office = [draft for draft in holders if draft.heads & title_of(reading, run)]
    if len(same_office) == 1:
        return same_office[0]
    if key in apart:
        return _of_the_name(run, apart[key], holders)
    if not holders:
        holders.append(Draft("person", (word,), (key, ""), gender=gender_of(word.lower())))
    if len(holders) > CROWD:
        return None
    own = generation(reading, run)
    fits = [draft for draft in holders if not run.honorific or draft.gender in ("", run.honorific)]
    fits = [draft for draft in fits if not own or draft.key[-1] in ("", own)]
    if len(fits) > 1:
        return (
            _principal(fits)
            or (known[key] if key in known else _last_named(reading, run, fits))
            or _prominent(reading, run, fits)
            or _in_office(fits)
        )
    return fits[0] if fits else None


def _of_the_name(run: NameRun, alone: Draft, others: list[Draft]) -> Draft | None:
    """Who is known by the family name alone, unless the form of address tells of one of the others, or may."""
    if not run.honorific or alone.gender == run.honorific:
        return alone
    fits = [draft for draft in others if draft.gender in ("", run.honorific)]
    if not fits and not alone.gender:
        return alone
    return fits[0] if alone.gender and len(fits) == 1 else None


def _in_office(fits: list[Draft]) -> Draft | None:
    """Of several people of one name the only one whom the article gives an office: the others are those around him or her."""
    in_office = [draft for draft in fits if draft.in_office]
    return in_office[0] if len(in_office) == 1 else None


def _principal(fits: list[Draft]) -> Draft | None:
    """The one in office where nobody else of that name was mentioned as often so far."""
    draft = _in_office(fits)
    clear = draft is not None and all(len(other.mentions) < len(draft.mentions) for other in fits if other is not draft)
    return draft if clear else None


def _prominent(reading: Reading, run: NameRun, fits: list[Draft]) -> Draft | None:
    """Whom the article was about so far: named far more often than each other of that name, none of whom was named just now."""
    most, *others = sorted(fits, key=lambda draft: -len(draft.mentions))
    here = reading.sent_of[run.start]
    recent = any(other.mentions and here - reading.sent_of[other.mentions[-1].start] < JUST_NOW for other in others)
    often = all(len(most.mentions) >= max(OFTEN, FAR_MORE * len(other.mentions)) for other in others)
    return most if often and not recent else None


def _by_given(by_family: dict[str, list[Draft]]) -> dict[str, list[Draft]]:
    by_given: dict[str, list[Draft]] = defaultdict(list)
    for drafts in by_family.values():
        for draft in drafts:
            for key in sorted(set(draft.key[:-2])):
                by_given[key].append(draft)
    return by_given


def _last_named(reading: Reading, run: NameRun, holders: list[Draft]) -> Draft | None:
    """Of several people of one name the one named last, if by far: the only one so far, or the only one lately."""
    here = reading.sent_of[run.start]
    ago = sorted((here - reading.sent_of[draft.mentions[-1].start], rank) for rank, draft in enumerate(holders) if draft.mentions)
    if not ago or (len(ago) > 1 and ago[1][0] - ago[0][0] < APART):
        return None
    return holders[ago[0][1]]
