"""Errors that the parser makes again and again in news, set right before anything is read off the parse.

Each works on the plain lists of a `tree.Tree` while they are made.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from twosource.stages.annotate.events.nouns import NOUNS, PURPOSELESS
from twosource.stages.annotate.events.verbs import VERBS
from twosource.stages.annotate.events.words import CHANGING

HEADLINE_VERBS = frozenset(
    """check set get face top reach pull begin make continue add persist rush claim enter leave eye find keep lead put open need level rock
    fuel jolt flip clinch mull woo ink axe spark trigger prompt loom rattle grip stun probe seek back boost miss unveil tap eject hand
    swap spur roil rein shake stir weigh issue renew retain hire confess extend place steal""".split()
)
"""Verbs without a class of their own that headlines use much."""
PREFIXES = frozenset("re pre co non anti ex mis over under".split())
FINITE = frozenset({"VBZ", "VBD", "VBP", "MD", "VBN"})
LONGEST_HEADLINE = 20
"""Tokens of a headline; prose without a stop at its end is mostly longer."""
STOPS = frozenset({".", "!", "?", "”", '"', ";", ","})
LONGEST_FRAGMENT = 4
"""Tokens of a subject that was cut off its verb ("Two Dead Men")."""
BECOMING = frozenset({"ill", "sick", "missing", "silent", "asleep"})
"""Conditions that somebody falls or goes into."""
DASHES = frozenset({"-", "--", "—", "–"})
LONGEST_DATELINE = 12
"""Tokens of "NEW YORK, Nov. 11, 2022 (Agency) --"."""
NOMINAL_DEPS = frozenset({"dobj", "pobj", "nsubj", "nsubjpass", "attr", "conj", "appos", "ROOT", "compound", "poss"})
PURPOSE_CLASSES = frozenset({"YIELD", "ASSAULT", "MOBILIZE", "AID", "COERCE", "SANCTION"})
FARTHEST_VERB = 6
"""Steps from a noun up to the verb that governs it; more are needed only through chains of prepositions."""


@dataclass(frozen=True)
class Lists:
    """The lists of a tree that repairs may change."""

    words: list[str]
    lemmas: list[str]
    pos: list[str]
    tags: list[str]
    deps: list[str]
    heads: list[int]


def repair(lists: Lists, sentences: Sequence[tuple[int, int]]) -> None:
    """All repairs, in place. `sentences`: the first token of each and the one after its last."""
    _join_hyphens(lists)
    _lift_purposes(lists)
    _join_participles(lists)
    _mend_conditions(lists)
    for (first, end), (_, after) in zip(sentences, [*sentences[1:], (0, 0)], strict=True):
        _join_fragment(lists, first, end, after)
    for first, end in sentences:
        _cut_dateline(lists, first, end)
        if not any(lists.tags[token] in FINITE for token in range(first, end)):
            _find_headline_verb(lists, first, end)
        elif end - first <= LONGEST_HEADLINE and _last_word(lists, first, end) not in STOPS:
            _undo_noun_subject(lists, first, end)
            _find_second_verb(lists, first, end)


def _join_hyphens(lists: Lists) -> None:
    """The parts "counter", "-", "offensive" are one noun, whatever the parser makes of its parts: the last part stands for it."""
    for dash in range(1, len(lists.words) - 1):
        if lists.words[dash] != "-":
            continue
        first, last = dash - 1, dash + 1
        joined = f"{lists.words[first]}-{lists.lemmas[last]}"
        prefixed = lists.words[first] in PREFIXES and lists.pos[last] in ("VERB", "NOUN", "ADJ")
        if joined not in NOUNS and not prefixed:
            continue
        parts = (last, first, dash)
        outer = [part for part in parts if lists.heads[part] not in parts] or [part for part in parts if lists.heads[part] == part]
        _adopt(lists, (first, dash, last), min(outer, key=lambda part: lists.deps[part] not in NOMINAL_DEPS, default=last))
        if joined in NOUNS and not prefixed:
            lists.pos[last] = "NOUN"
        if joined in NOUNS or joined in VERBS:
            lists.lemmas[last] = joined


def _adopt(lists: Lists, parts: tuple[int, int, int], outside: int) -> None:
    """The last part takes the place of the part that hung on the rest of the sentence, and its dependents."""
    first, dash, last = parts
    dep, head = lists.deps[outside], lists.heads[outside]
    for token in range(max(0, first - 30), min(len(lists.heads), last + 30)):
        if lists.heads[token] in (first, dash) and token not in parts:
            lists.heads[token] = last
    lists.deps[last], lists.heads[last] = dep, last if head in parts else head
    for part in (first, dash):
        lists.heads[part], lists.deps[part], lists.pos[part] = last, "compound", "X"


def _lift_purposes(lists: Lists) -> None:
    """In "completed its withdrawal to escape an offensive" the purpose is the clause's, not the noun's."""
    for verb, dep in enumerate(lists.deps):
        if dep != "acl" or lists.tags[verb] != "VB":
            continue
        noun = lists.heads[verb]
        lemma = lists.lemmas[noun]
        if NOUNS.get(lemma) not in PURPOSE_CLASSES or lemma in PURPOSELESS:
            continue
        above = lists.heads[noun]
        for _ in range(FARTHEST_VERB):
            if lists.pos[above] == "VERB" and above < verb:
                lists.heads[verb], lists.deps[verb] = above, "advcl"
                break
            above = lists.heads[above]


def _join_participles(lists: Lists) -> None:
    """In "injuring five people and damaging buildings" the second participle is a verb like the first, not said of buildings."""
    for token, word in enumerate(lists.words[1:], 1):
        if lists.deps[token] != "amod" or not word.endswith("ing") or lists.words[token - 1] not in ("and", "or"):
            continue
        noun = lists.heads[token]
        first = lists.heads[noun]
        above = lists.heads[first]
        joined = lists.deps[noun] == "conj" and lists.deps[first] == "dobj" and lists.tags[above] == "VBG"
        lemma = next((stem for stem in (word[:-3], word[:-3] + "e") if stem in VERBS or stem in NOUNS), None)
        if joined and lemma is not None:
            lists.pos[token], lists.tags[token], lists.lemmas[token] = "VERB", "VBG", lemma
            lists.deps[token], lists.heads[token] = "conj", above
            lists.deps[noun], lists.heads[noun] = "dobj", token


def _mend_conditions(lists: Lists) -> None:
    """In "fell ill" and "went missing" the second word is an adjective, whatever the parser takes it for: no verb of missing something."""
    for token, word in enumerate(lists.words):
        if word not in BECOMING or lists.deps[token] not in ("acomp", "advmod", "xcomp", "ROOT", "ccomp", "conj"):
            continue
        if word == "missing" and any(head == token and dep == "dobj" for head, dep in zip(lists.heads, lists.deps, strict=True)):
            continue
        lists.lemmas[token] = word
        if lists.lemmas[lists.heads[token]] in CHANGING and lists.heads[token] < token:
            lists.pos[token], lists.tags[token], lists.deps[token] = "ADJ", "JJ", "acomp"


def _cut_dateline(lists: Lists, first: int, end: int) -> None:
    """In "KYIV, Ukraine -- President X said" the place is no part of the sentence; what hangs on it takes its place."""
    dash = _dateline_dash(lists, first, end)
    if dash is None:
        return
    inside = range(first, dash + 1)
    root = next((token for token in inside if lists.heads[token] not in inside or lists.heads[token] == token), first)
    outside = [token for token in range(dash + 1, end) if lists.heads[token] in inside]
    main = next((token for token in outside if lists.pos[token] in ("NOUN", "PROPN", "PRON", "VERB", "AUX")), None)
    if main is not None:
        own_head = lists.heads[root] in inside
        lists.heads[main], lists.deps[main] = (main, "ROOT") if own_head else (lists.heads[root], lists.deps[root])
        for token in outside:
            if token != main:
                lists.heads[token] = main
    top = next((token for token in range(dash + 1, end) if lists.heads[token] == token), dash)
    for token in inside:
        lists.heads[token], lists.deps[token] = top, "meta"


def _dateline_dash(lists: Lists, first: int, end: int) -> int | None:
    """The only dash of the sentence, after nothing but a few names, numbers and commas."""
    for token in range(first, min(first + LONGEST_DATELINE, end)):
        if lists.words[token] in DASHES and token > first:
            more = any(lists.words[later] in DASHES and lists.pos[later] == "PUNCT" for later in range(token + 1, end))
            return None if more or lists.pos[token + 1 : token + 2] == ["NUM"] else token
        if lists.pos[token] not in ("PROPN", "PUNCT", "NUM") and lists.words[token] not in ("the", "and", "/"):
            return None
    return None


def _find_headline_verb(lists: Lists, first: int, end: int) -> None:
    """A headline in title case has its verb tagged as part of a name: "Storm Kills Four". The word before is its subject."""
    root = next((token for token in range(first, end) if lists.heads[token] == token), first)
    candidates = [token for token in (root, *range(first + 1, end)) if first < token < end and _may_be_verb(lists, token)]
    if candidates:
        _make_verb(lists, candidates[0], root, range(first, end))


def _last_word(lists: Lists, first: int, end: int) -> str:
    return next((word for word in reversed(lists.words[first:end]) if not word.isspace()), "")


def _undo_noun_subject(lists: Lists, first: int, end: int) -> None:
    """In "Acme issues patch", where the parser makes of "patch" the verb and of "issues" its subject, the first is the verb."""
    root = next((token for token in range(first, end) if lists.heads[token] == token), first)
    verb = next((token for token in range(first + 1, root) if lists.heads[token] == root and lists.deps[token] == "nsubj"), None)
    if verb is None or lists.tags[root] not in ("VBP", "VB") or lists.tags[verb] != "NNS" or lists.pos[verb - 1] != "PROPN":
        return
    if _may_be_verb(lists, verb):
        lists.pos[root], lists.tags[root] = "NOUN", "NN"
        _make_verb(lists, verb, root, range(first, end))


def _find_second_verb(lists: Lists, first: int, end: int) -> None:
    """In "Star Leaves Clinic, Rehires Lawyer" the word behind the comma, taken for a plural noun, is a verb like the first."""
    above = next((token for token in range(first, end) if lists.tags[token] == "VBZ"), end)
    for token in range(above + 2, end - 1):
        joined = lists.words[token - 1] in (",", "and", "&") and lists.tags[token] in ("NNS", "NNPS", "NNP")
        lemma = _verb_lemma(lists.words[token], "") if joined and lists.words[token].endswith("s") else None
        thing = _phrase_head(lists, token + 1, end)
        if lemma is None or (thing is None and lists.pos[token + 1] != "ADP"):
            continue
        if thing is not None:
            if lists.heads[above] in (token, thing):
                lists.heads[above], lists.deps[above] = above, "ROOT"
            lists.heads[thing], lists.deps[thing] = token, "dobj"
        lists.pos[token], lists.tags[token], lists.lemmas[token] = "VERB", "VBZ", lemma
        lists.heads[token], lists.deps[token] = above, "conj"


def _may_be_verb(lists: Lists, token: int) -> bool:
    nominal = lists.pos[token] in ("PROPN", "NOUN") and lists.pos[token - 1] in ("PROPN", "NOUN")
    return nominal and lists.words[token] != "forces" and _verb_lemma(lists.words[token], lists.words[_subject(lists, token)]) is not None


def _subject(lists: Lists, verb: int) -> int:
    """The noun that a verb agrees with: right before it, or before a short phrase ("Robbers in masks steal", "Men in drag steal")."""
    before = verb - 1
    phrase = before > 1 and lists.pos[before - 1] == "ADP" and lists.tags[before - 2] == "NNS"
    return before - 2 if phrase and lists.deps[before] in ("compound", "pobj") else before


def _make_verb(lists: Lists, verb: int, root: int, sentence: range) -> None:
    """Make a token the verb of its sentence, the noun before it the subject, the noun phrase after it the object."""
    subject = _subject(lists, verb)
    for kid in sentence:
        if lists.heads[kid] == verb and kid != verb and lists.deps[kid] not in ("prep", "advcl", "punct"):
            lists.heads[kid] = subject
    if subject < verb - 1:
        lists.heads[verb - 1], lists.deps[verb - 1], lists.heads[verb - 2] = verb - 2, "pobj", subject
    found = _phrase_head(lists, verb + 1, sentence.stop)
    word = lists.words[verb]
    lists.pos[verb], lists.tags[verb] = "VERB", "VBD" if word.endswith("ed") else "VBZ"
    lists.lemmas[verb] = _verb_lemma(word, lists.words[subject]) or word
    lists.heads[verb], lists.deps[verb] = verb, "ROOT"
    lists.heads[subject], lists.deps[subject] = verb, "nsubj"
    if root not in (verb, subject):
        lists.heads[root], lists.deps[root] = (subject, "compound") if root < subject else (verb, "dep")
    if found is not None:
        lists.heads[found], lists.deps[found] = verb, "dobj"


def _join_fragment(lists: Lists, first: int, end: int, after: int) -> None:
    """In "Five | Killed in Blast", one sentence that the parser splits, the short piece is the subject of the participle."""
    if end - first > LONGEST_FRAGMENT or end >= after or lists.tags[end] not in ("VBN", "VBD") or lists.heads[end] != end:
        return
    root = next((token for token in range(first, end) if lists.heads[token] == token), None)
    if root is not None and lists.pos[end - 1] in ("NOUN", "PROPN", "NUM") and lists.pos[root] in ("NOUN", "PROPN", "NUM"):
        lists.heads[root], lists.deps[root] = end, "nsubjpass" if lists.tags[end] == "VBN" else "nsubj"


def _phrase_head(lists: Lists, start: int, end: int) -> int | None:
    """The last noun of the run of names and modifiers that starts here."""
    head = None
    for token in range(start, end):
        if lists.pos[token] in ("PROPN", "NOUN", "NUM", "PRON"):
            head = token
        elif lists.pos[token] not in ("ADJ", "DET"):
            break
    return head


def _verb_lemma(word: str, before: str) -> str | None:
    """The verb of a third person or past form, after a plural also of a plain form, that is no event noun itself."""
    if word in NOUNS or word.rstrip("s") in NOUNS:
        return None
    if before.endswith("s") and (word in VERBS or word in HEADLINE_VERBS):
        return word
    for ending, put in (("ies", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e")):
        stem = word.removesuffix(ending) + put
        if word.endswith(ending) and any(base in VERBS or base in HEADLINE_VERBS for base in (stem, stem.removeprefix("re"))):
            return stem
    return None
