"""spaCy as the Parser port. The pipeline's name comes from the configuration; any installed English pipeline will do."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

PIECE = 50_000
"""Characters that are parsed at a time: spaCy's parser and tagger take about 1 GB of memory per 100,000 characters (its own error E088)."""


LIKE_WORDS = {"allege": "insist"}
LIKE = re.compile(rf"(?i)\b(?:{'|'.join(LIKE_WORDS)})\b")
"""Verbs that the pipeline takes for nouns ("Police allege Anna Kern left"), each with one of as many letters that stands in the same frames
and is known to it: the text is parsed with that one in its place."""


class SpacyParser:
    """Parses with a spaCy pipeline; sentences begin at the offsets given, besides where the pipeline begins them itself."""

    def __init__(self, pipeline: str) -> None:
        """Load the installed package `pipeline`. Raises OSError when it is not installed."""
        import spacy  # noqa: PLC0415 - two seconds of import, paid only by those who parse

        self._nlp: Language = spacy.load(pipeline)

    def parse(self, text: str, sentence_starts: Sequence[int]) -> "Doc":
        """See `ports.models.Parser`. A long text is parsed in pieces, cut where a sentence starts."""
        pieces = cut(len(text), sentence_starts, PIECE)
        docs = [self._parse(text[start:end], [at - start for at in sentence_starts if start <= at < end]) for start, end in pieces]
        if len(docs) == 1:
            return docs[0]
        from spacy.tokens import Doc  # noqa: PLC0415 - as above

        whole = Doc.from_docs(docs, ensure_whitespace=False)
        if whole is None or whole.text != text:
            raise ValueError("the parsed pieces do not make the text again")
        return whole

    def _parse(self, text: str, sentence_starts: Sequence[int]) -> "Doc":
        doc = self._nlp.make_doc(LIKE.sub(_as_its_like, text))
        offsets = [token.idx for token in doc]
        for start in sentence_starts:
            at = bisect_left(offsets, start)
            if at < len(doc):
                doc[at].is_sent_start = True
        parsed = self._nlp(doc)
        return parsed if parsed.text == text else _with_words_of(text, parsed)


def _as_its_like(found: "re.Match[str]") -> str:
    like = LIKE_WORDS[found.group().lower()]
    return like.capitalize() if found.group()[0].isupper() else like


def _with_words_of(text: str, parsed: "Doc") -> "Doc":
    """The same parse over the words of the text, which stand where those that were parsed do."""
    from spacy.tokens import Doc  # noqa: PLC0415 - as above

    words = [text[token.idx : token.idx + len(token)] for token in parsed]
    kept: list[int | str] = ["TAG", "POS", "MORPH", "LEMMA", "DEP", "HEAD", "ENT_IOB", "ENT_TYPE", "SENT_START"]
    doc = Doc(parsed.vocab, words=words, spaces=[bool(token.whitespace_) for token in parsed])
    doc.from_array(kept, parsed.to_array(kept))  # type: ignore[arg-type]  # integers, whatever the stub says
    for token, was in zip(doc, parsed, strict=True):
        if token.text != was.text:
            token.lemma_ = token.lower_
    return doc


def cut(length: int, starts: Sequence[int], size: int) -> list[tuple[int, int]]:
    """Pieces of at most `size` characters that end where a sentence starts (or after `size` where none does)."""
    pieces, begin = [], 0
    while length - begin > size:
        last = bisect_right(starts, begin + size) - 1
        end = starts[last] if last >= 0 and starts[last] > begin else begin + size
        pieces.append((begin, end))
        begin = end
    return [*pieces, (begin, length)]
