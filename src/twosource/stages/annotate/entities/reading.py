"""The article's parse as columns: the layer looks at every token several times, and columns are quicker to look at than spaCy tokens."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Final

from twosource.model.mentions import PlaceMention
from twosource.ports.models import Gazetteer
from twosource.stages.annotate.parsed import ParsedArticle

MAX_QUOTE: Final = 4000
"""Characters after which a double quote that was not closed is taken to be a stray mark (a paragraph is rarely longer)."""

TITLE_CASE: Final = 0.7
"""Share of capitalised words from which a sentence counts as set in title case or capitals; running prose stays below half."""

COUNTRY_NAMES: Final = {
    "us": "US", "u.s.": "US", "u.s": "US", "usa": "US", "america": "US", "american": "US", "americans": "US",
    "uk": "GB", "u.k.": "GB", "britain": "GB", "british": "GB", "britons": "GB",
}  # fmt: skip
"""Names of states in news that gazetteers may lack."""

LONG_WORDS: Final = 5
"""Words of more than three letters that a sentence must have for its capitals to be judged: below, a line may be a name and a town."""
HEADINGS: Final = frozenset({"headline", "subhead"})
FEW: Final = 2
"""The same for a heading, which is known to be one."""
VERBS: Final = frozenset({"VBD", "VBZ", "VBP", "VBN", "VB"})

OPENING, CLOSING, EITHER_MARK = "“«„", "”»", '"'


@dataclass(slots=True)
class Sent:
    """A sentence of the story: token offsets, the kind of its block, and whether its capitals mean nothing."""

    start: int
    end: int
    kind: str
    shouted: bool
    paragraph: int


@dataclass
class Reading:
    """Columns over all tokens of the article, and the sentences that tell the story."""

    parsed: ParsedArticle
    gazetteer: Gazetteer
    text: list[str]
    lower: list[str]
    tag: list[str]
    dep: list[str]
    head: list[int]
    ent: list[str]
    lemma: list[str]
    idx: list[int]
    sents: list[Sent]
    sent_of: list[int]
    place_at: dict[int, PlaceMention]
    _countries: dict[str, str | None] = field(default_factory=dict)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The characters of the tokens from `start` up to `end`."""
        return self.idx[start], self.idx[end - 1] + len(self.text[end - 1])

    def words(self, start: int, end: int) -> str:
        """The words on the page of the tokens from `start` up to `end`."""
        a, b = self.span(start, end)
        return self.parsed.article.text[a:b]

    @cached_property
    def kids(self) -> list[list[int]]:
        """The dependents of each token, in order."""
        kids: list[list[int]] = [[] for _ in self.head]
        for at, head in enumerate(self.head):
            if head != at:
                kids[head].append(at)
        return kids

    @cached_property
    def surnames(self) -> frozenset[str]:
        """Last words of what the parser takes for people's names of several words."""
        ends = zip(self.text, self.ent, [*self.ent[1:], ""], ["", *self.ent], strict=False)
        return frozenset(word for word, ent, after, before in ends if ent == before == "PERSON" != after and word[:1].isupper())

    @cached_property
    def quoted(self) -> list[bool]:
        """Whether each token stands inside double quotes (which may run on over paragraphs that open with a mark of their own)."""
        inside, opened, quoted = False, 0, []
        for at, word in enumerate(self.text):
            mark = word[:1]
            if word in ("''", "``") or mark in OPENING + CLOSING + EITHER_MARK:
                either = word == "''" or mark in EITHER_MARK  # some papers write '' at both ends
                inside = word == "``" or mark in OPENING or (either and not inside)
                opened = self.idx[at]
            elif inside and self.idx[at] - opened > MAX_QUOTE:
                inside = False
            quoted.append(inside)
        return quoted

    def country(self, word: str) -> str | None:
        """The state that a name, adjective or demonym means ("Russian", "Russia", "U.S."): ISO 3166 alpha-2."""
        if word not in self._countries:
            self._countries[word] = self._country(word)
        return self._countries[word]

    def _country(self, word: str) -> str | None:
        known = COUNTRY_NAMES.get(word.lower())
        if known or not word[:1].isupper():
            return known
        nation = self.gazetteer.nationality(word)
        if nation is not None and nation.country:
            return nation.country
        return next((entry.country for entry in self.gazetteer.lookup(word)[:1] if entry.kind == "country"), None)

    def country_in(self, start: int, end: int) -> str | None:
        """The state that the words name, the first where there are several ("United States" included)."""
        for at in range(start, end):
            for length in (2, 1):
                if at + length <= end and (code := self.country(" ".join(self.text[at : at + length]))):
                    return code
        return None


def read(parsed: ParsedArticle, places: Sequence[PlaceMention], gazetteer: Gazetteer) -> Reading:
    """The columns of an article."""
    rows = [
        (t.text, t.tag_, t.dep_, t.ent_type_, t.lemma_, t.head.i, t.idx) for t in parsed.doc
    ]  # making a token costs more than reading it
    words, tags = [row[0] for row in rows], [row[1] for row in rows]
    sents = _sentences(parsed, words, tags)
    sent_of = [-1] * len(words)
    for at, sent in enumerate(sents):
        for token in range(sent.start, sent.end):
            sent_of[token] = at
    offsets = [row[6] for row in rows]
    return Reading(
        parsed=parsed,
        gazetteer=gazetteer,
        text=words,
        lower=[word.lower() for word in words],
        tag=tags,
        dep=[row[2] for row in rows],
        head=[row[5] for row in rows],
        ent=[row[3] for row in rows],
        lemma=[row[4] for row in rows],
        idx=offsets,
        sents=sents,
        sent_of=sent_of,
        place_at=_places_by_token(words, offsets, places),
    )


def _sentences(parsed: ParsedArticle, words: list[str], tags: list[str]) -> list[Sent]:
    sents: list[Sent] = []
    paragraph = 0
    for sent in parsed.sentences:
        if sents and "\n" in parsed.article.text[parsed.doc[sents[-1].end - 1].idx : sent.start_char]:
            paragraph += 1
        end = sent.end
        kind = parsed.kind_of(sent[0])
        while end > sent.start and not words[end - 1].strip():
            end -= 1
        if end > sent.start:
            sents.append(
                Sent(
                    sent.start,
                    end,
                    kind,
                    _is_shouted(words[sent.start : end], tags[sent.start : end], FEW if kind in HEADINGS else LONG_WORDS)
                    and not (kind == "body" and _gives_age(words[sent.start : end])),
                    paragraph,
                )
            )
    for before, rest in pairwise(sents):  # the rest of a headline that the parser broke in two
        rest.shouted = rest.shouted or (before.shouted and before.paragraph == rest.paragraph and rest.kind != "body")
    return sents


def _gives_age(words: Sequence[str]) -> bool:
    """Whether a line in capitals is an entry of a list of people: "Nijia Ward, 24, of Lilac Street"."""
    return any(
        word.isdigit() and len(word) < 3 and at > 1 and words[at - 1] == "," and words[at + 1] in (",", ";", ")", ".")
        for at, word in enumerate(words[:-1])
    )


def _is_shouted(words: Sequence[str], tags: Sequence[str], least: int) -> bool:
    if any(tag in VERBS and len(word) > 2 and word.islower() for word, tag in zip(words, tags, strict=True)):
        return False  # a headline in title case has capitals on its verbs
    letters = [word for word in words if word.isalpha()]
    if len(letters) > 2 and all(word.isupper() for word in letters):
        return True
    long = [word for word in words if len(word) > 3 and word.isalpha()]  # short words stay small in title case
    return len(long) >= least and sum(word[0].isupper() for word in long) >= TITLE_CASE * len(long)


def _places_by_token(words: list[str], offsets: list[int], places: Sequence[PlaceMention]) -> dict[int, PlaceMention]:
    """The place mention that each token stands in."""
    at: dict[int, PlaceMention] = {}
    for place in places:
        token = bisect_right(offsets, place.start) - 1
        while 0 <= token < len(words) and offsets[token] < place.end:
            if offsets[token] + len(words[token]) > place.start:
                at[token] = place
            token += 1
    return at
