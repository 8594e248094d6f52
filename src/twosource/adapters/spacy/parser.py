"""spaCy as the Parser port. The pipeline's name comes from the configuration; any installed English pipeline will do."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


class SpacyParser:
    """Parses with a spaCy pipeline; sentences begin at the offsets given, besides where the pipeline begins them itself."""

    def __init__(self, pipeline: str) -> None:
        """Load the installed package `pipeline`. Raises OSError when it is not installed."""
        import spacy  # noqa: PLC0415 - two seconds of import, paid only by those who parse

        self._nlp: Language = spacy.load(pipeline)
        self._nlp.max_length = 25_000_000  # the largest page that is read is 20 MB

    def parse(self, text: str, sentence_starts: Sequence[int]) -> "Doc":
        """See `ports.models.Parser`."""
        doc = self._nlp.make_doc(text)
        offsets = [token.idx for token in doc]
        for start in sentence_starts:
            at = bisect_left(offsets, start)
            if at < len(doc):
                doc[at].is_sent_start = True
        return self._nlp(doc)
