"""Names as they are compared: case, accents, punctuation and a few spellings aside."""

import re
from functools import lru_cache

from anyascii import anyascii

_APOSTROPHES = re.compile(r"['`.]")
_SEPARATORS = re.compile(r"[^a-z0-9&]+")
_LONG = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "&": "and"}


@lru_cache(maxsize=20_000)  # the distinct names of some hundred articles
def fold(name: str) -> str:
    """A name's key: "Côte d’Ivoire" and "Cote d'Ivoire", "St. Louis" and "Saint Louis", "the Hague" and "Hague" have one each.

    anyascii (MIT/ISC) transliterates what is not ASCII.
    """
    plain = name if name.isascii() else anyascii(name)
    words = _SEPARATORS.sub(" ", _APOSTROPHES.sub("", plain.lower())).split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join([_LONG.get(word, word) for word in words])
