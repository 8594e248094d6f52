"""The language of an article."""

from typing import Final

from twosource.stages.clean.lines import stop_share, words_in

SURE: Final = 0.28
"""Text with at least this share of English function words is English: news in other languages has under 0.1."""
SHORT: Final = 60
LIKELY: Final = 0.1
"""Of short texts, which hold more names than words, a tenth is enough (no English text of the development data is taken for another)."""
_ENGLISHES: Final = frozenset({"pcm", "sco"})
"""What the model calls English of Nigeria and of Scotland."""
SHORTEST: Final = 15
"""Fewer words are too few to tell a language by."""
SAMPLE, MODEL_SAMPLE = 3000, 1000
"""So many characters are looked at; the model's time grows with them, and it says the same from 600 on (24 pages of the benchmark)."""


def language_of(text: str) -> str | None:
    """An ISO 639-1 code, None where the text is too short to tell."""
    if len(text) > MODEL_SAMPLE and stop_share(words_in(text[:MODEL_SAMPLE].casefold())) >= SURE:
        return "en"
    words = words_in(text[:SAMPLE].casefold())
    if len(words) - sum(map(str.isdigit, words)) < SHORTEST:
        return None
    share = stop_share(words)
    if share >= SURE or (share >= LIKELY and len(words) < SHORT):
        return "en"
    import py3langid  # noqa: PLC0415 - its model takes half a second to load, and most texts do not need it

    code = str(py3langid.classify(text[:MODEL_SAMPLE])[0])
    return "en" if code in _ENGLISHES else code
