"""Bytes to text: byte order mark, then the page's own declaration, then UTF-8, then a guess that is reported."""

import codecs
import re
from dataclasses import dataclass
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,30})|^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,30})""", re.IGNORECASE
)
_DECLARED_WITHIN: Final = 4096
"""Browsers look for the declaration in the first 1,024 bytes; pages with long scripts before it are read too."""
_BINARY_SIGNATURES: Final = (
    b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"\x7fELF",
    b"RIFF", b"BZh", b"\xfd7zXZ", b"\xd0\xcf\x11\xe0", b"\x00\x00\x00",
)  # fmt: skip
_SAMPLE: Final = 65536
_CONTROL_SHARE: Final = 0.05
"""Text has hardly any control characters; of random bytes about a tenth are."""
_CONTROLS: Final = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1b") | {0x7F})


_FOREIGN_SHARE: Final = 0.1
"""Of the letters of European languages in Latin script under a tenth are accented; of Russian in a one-byte encoding all are high."""
_DEFINED: Final = bytes(set(range(256)) - set(b"\x81\x8d\x8f\x90\x9d"))


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, and the encoding where it had to be guessed (None: it was known)."""

    text: str
    guessed: str | None = None


def decode(data: bytes) -> Decoded | None:
    """The text of a file, None where it is binary. Line ends are kept as they are."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(data.decode(name, "replace"))
    if _is_binary(data):
        return None
    for name in _candidates(data):
        try:
            return Decoded(data.decode(name))
        except UnicodeDecodeError:
            continue
    return _guess(data)


def _candidates(data: bytes) -> list[str]:
    """UTF-8 bytes are hardly ever anything else, so it is tried before a declaration of a one-byte encoding, which fits everything."""
    match = _DECLARED.search(data[:_DECLARED_WITHIN])
    declared = (match.group(1) or match.group(2)).decode("ascii", "replace") if match else ""
    try:
        name = codecs.lookup(declared).name if declared else ""
    except LookupError:
        name = ""
    if name.startswith(("utf-16", "utf-32")) or name in ("idna", "punycode", "unicode_escape", "raw_unicode_escape"):
        name = ""  # a declaration that can be read in ASCII is not in those
    web = {"iso8859-1": "cp1252", "ascii": "cp1252"}.get(name, name)  # as browsers read these names
    return ["utf-8", *([web] if web and web != "utf-8" else [])]


def _is_binary(data: bytes) -> bool:
    if data.startswith(_BINARY_SIGNATURES):
        return True
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return bool(sample) and controls > _CONTROL_SHARE * len(sample)


def _guess(data: bytes) -> Decoded:
    """Latin letters with few others are Windows-1252, as browsers take it; other scripts go by their letters' frequencies."""
    sample = data[:_SAMPLE]
    if sum(byte > 0x7F for byte in sample) <= _FOREIGN_SHARE * len(sample) and not sample.translate(None, _DEFINED):
        return Decoded(data.decode("cp1252", "replace"), "cp1252")
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only for the rare page that does not say

    best = from_bytes(sample).best()
    name = best.encoding if best is not None else "cp1252"
    return Decoded(data.decode(name, "replace"), name)
