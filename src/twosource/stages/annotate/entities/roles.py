"""Roles and titles of named people: before the name, in apposition, and by "is the"."""

from collections.abc import Mapping
from typing import Final

from twosource.stages.annotate.entities.drafts import Draft
from twosource.stages.annotate.entities.lexicon import FEMALE_NOUNS, KINSHIP, MALE_NOUNS, PERSON_NOUNS, VAGUE_PERSONS
from twosource.stages.annotate.entities.names import NameRun, role_left_edge
from twosource.stages.annotate.entities.reading import Reading

LONGEST_APPOSITION: Final = 16
"""Tokens of an apposition; longer ones are, as a rule, the next item of a list."""
STOPS: Final = frozenset({",", ";", "—", "–", "--", ".", ")", "(", ":", "”", '"', "who", "whose", "which", "that", "where"})
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
INNER: Final = frozenset({"DT", "PRP$", "JJ", "JJS", "JJR", "NN", "NNP", "NNPS", "POS", "HYPH", "CD", "RB", "VBN", "NNS"})


def add_roles(reading: Reading, runs: list[NameRun], of: dict[int, Draft]) -> None:
    """Give each person the roles that stand by its names."""
    starts = {run.role[0] if run.role else run.start: run for run in (runs[at] for at in of)}
    for at, draft in sorted(of.items()):
        run = runs[at]
        if run.role:
            head = head_of(reading, *run.role)
            add_role(reading, draft, run.role, head)
            if head is not None and reading.text[head][0].isupper():
                draft.titles.add(canonical(reading.lower[head]))
        for find in (_apposition, _before, _copula):
            role, head = find(reading, run)
            if head is not None and not _names_another(reading, role, head, starts):
                add_role(reading, draft, role, head)
                if find is _before:  # the noun is the head of the phrase: it refers, the name explains
                    draft.mention(*role, "nominal")


def _names_another(reading: Reading, role: tuple[int, int], head: int, starts: Mapping[int, NameRun]) -> bool:
    """Whether the phrase goes on into somebody else's name: the next item of a list ("Hayes, former lawyer John Dean, ...")."""
    for at in range(role[0], role[1]):
        other = starts.get(at)
        joined = at > role[0] and (reading.tag[at - 1] in ("IN", "TO", "CC", "POS", "DT") or reading.lower[at - 1] == "'s")
        if other is not None and head < other.end and not joined:
            return True
    return False


def add_role(reading: Reading, draft: Draft, role: tuple[int, int], head: int | None) -> None:
    """Note a role with what it says of gender and country. `head`: its head noun's token."""
    draft.roles[role] = None
    if head is None:
        return
    noun = reading.lower[head]
    if noun not in VAGUE_PERSONS and noun not in KINSHIP:
        draft.heads.add(canonical(noun))
    draft.gender = draft.gender or noun_gender(noun)
    draft.holds.update(reading.lower[role[0] : role[1]])
    if draft.country is None and noun not in KINSHIP:
        draft.country = reading.country_in(*role)


def noun_gender(noun: str) -> str:
    """The gender that a noun for a person shows."""
    return "m" if noun in MALE_NOUNS else "f" if noun in FEMALE_NOUNS else ""


SHORT: Final = {
    "gen": "general", "lt": "lieutenant", "col": "colonel", "maj": "major", "sgt": "sergeant", "cpl": "corporal", "capt": "captain",
    "cmdr": "commander", "adm": "admiral", "det": "detective", "rep": "representative", "sen": "senator", "gov": "governor",
    "rev": "reverend", "pres": "president", "pm": "premier", "spokesman": "spokesperson", "spokeswoman": "spokesperson",
    "chairman": "chair", "chairwoman": "chair", "chairperson": "chair", "congressman": "representative",
    "congresswoman": "representative", "pontiff": "pope", "adviser": "advisor", "chief": "chief", "defence": "defense",
}  # fmt: skip
"""Short and gendered forms of titles, by one form."""


def canonical(noun: str) -> str:
    """One form for a title: "Gen." and "general", "spokeswoman" and "spokesman"."""
    noun = noun.rstrip(".")
    return SHORT.get(noun, noun)


def head_of(reading: Reading, start: int, end: int) -> int | None:
    """The head noun of a role: the last noun for a person before any "of"."""
    head = None
    for at in range(start, end):
        if reading.lower[at] in PERSON_NOUNS:
            head = at
        elif head is not None and reading.tag[at] == "IN":
            break
    return head


def _apposition(reading: Reading, run: NameRun) -> tuple[tuple[int, int], int | None]:
    """As in "Mark Milley, the chairman of the Joint Chiefs of Staff," and after an age: "Jones, 23, a teacher,"."""
    sent_end = reading.sents[reading.sent_of[run.start]].end
    at = run.end
    if at + 1 < sent_end and reading.text[at] == "," and reading.text[at + 1].isdigit():
        at += 2
    if at + 1 >= sent_end or reading.text[at] not in (",", "—", "–", "(", "--"):
        return (0, 0), None
    start = at + 1
    head = noun_phrase_head(reading, start, sent_end)
    if head is None:
        return (0, 0), None
    end = _phrase_end(reading, head + 1, sent_end)
    closed = end >= sent_end or reading.lower[end] in STOPS or reading.tag[end] in FINITE or reading.tag[end] == "VBG"
    return ((start, end), head) if closed and reading.text[end - 1 if end > start else start] != "and" else ((0, 0), None)


def noun_phrase_head(reading: Reading, start: int, limit: int) -> int | None:
    """The head of the noun phrase that begins at `start`, if it is a noun for one person."""
    head = None
    for at in range(start, min(limit, start + LONGEST_APPOSITION)):
        if reading.tag[at] not in INNER and reading.lower[at] not in PERSON_NOUNS:
            break
        if reading.tag[at] in ("NN", "NNP", "NNS", "JJ") or reading.lower[at] in PERSON_NOUNS:
            head = at
    return head if head is not None and reading.lower[head] in PERSON_NOUNS else None


def _phrase_end(reading: Reading, at: int, limit: int) -> int:
    limit = min(limit, at + LONGEST_APPOSITION)
    start = at
    while at < limit and reading.lower[at] not in STOPS and reading.tag[at] not in FINITE:
        at += 1
    while at > start and reading.tag[at - 1] in ("CC", "IN", "DT", ".", ":", "RB", "TO"):
        at -= 1
    return at


def _before(reading: Reading, run: NameRun) -> tuple[tuple[int, int], int | None]:
    """As in "the country's top general, Mark Milley, said": the noun before the comma."""
    at = (run.role[0] if run.role else run.start) - 1
    if at < 1 or reading.text[at] != "," or reading.sent_of[at - 1] != reading.sent_of[run.start]:
        return (0, 0), None
    apposed = next((token for token in range(run.start, run.end) if reading.dep[token] == "appos"), None)
    head = reading.head[apposed] if apposed is not None else at - 1
    if not (0 <= at - head <= LONGEST_APPOSITION) or reading.lower[head] not in PERSON_NOUNS or reading.tag[head] not in ("NN", "NNP"):
        return (0, 0), None
    closed = run.end < len(reading.text) and reading.text[run.end] in STOPS
    start = _with_determiner(reading, role_left_edge(reading, head))
    return ((start, at), head) if closed and (apposed is not None or _is_definite(reading, start)) else ((0, 0), None)


def _with_determiner(reading: Reading, at: int) -> int:
    before_is = at > 0 and reading.tag[at - 1] in ("DT", "PRP$") and reading.sent_of[at - 1] == reading.sent_of[at]
    return at - 1 if before_is else at


def _is_definite(reading: Reading, at: int) -> bool:
    return reading.lower[at] in ("the", "his", "her", "its", "their") or reading.text[at][0].isupper()


def _copula(reading: Reading, run: NameRun) -> tuple[tuple[int, int], int | None]:
    """As in "Milley is the chairman of ...", "Milley, who is the chairman of ..."."""
    root = next((at for at in range(run.start, run.end) if not run.start <= reading.head[at] < run.end), run.end - 1)
    verbs = [reading.head[root]] if reading.dep[root] == "nsubj" else []
    verbs += [kid for kid in reading.kids[root] if reading.dep[kid] == "relcl"]
    for verb in verbs:
        if reading.lemma[verb] != "be" or any(reading.dep[kid] == "neg" for kid in reading.kids[verb]):
            continue
        for kid in reading.kids[verb]:
            if reading.dep[kid] == "attr" and kid > verb and reading.lower[kid] in PERSON_NOUNS and reading.tag[kid] == "NN":
                start = _with_determiner(reading, role_left_edge(reading, kid))
                return (start, _phrase_end(reading, kid + 1, reading.sents[reading.sent_of[kid]].end)), kid
    return (0, 0), None
