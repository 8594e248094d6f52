"""Bytes to text: byte order mark, UTF-8 where it fits, what the server said, the page's own declaration, then a guess that is reported."""

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
_WIDE: Final = ("utf-16", "utf-32")
_NOT_FOR_PAGES: Final = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})
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


def decode(data: bytes, charset: str | None = None) -> Decoded | None:
    """The text of a file, None where it is binary. `charset`: what the server said. Line ends are kept as they are."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(data.decode(name, "replace"))
    said = _encoding(charset or "")
    if said.startswith(_WIDE) and b"\0" in data[:_SAMPLE]:
        return Decoded(data.decode(said, "replace"))
    if _is_binary(data):
        return None
    said = "" if said.startswith(_WIDE) else said
    # UTF-8 bytes are hardly ever anything else, so it is tried before a declared one-byte encoding, which fits everything.
    for name in filter(None, dict.fromkeys(("utf-8", said, _declared(data)))):
        try:
            return Decoded(data.decode(name))
        except UnicodeError:
            continue
    return _guess(data)


def _declared(data: bytes) -> str:
    """The page's own declaration; one that can be read in ASCII is not UTF-16."""
    match = _DECLARED.search(data[:_DECLARED_WITHIN])
    name = _encoding((match.group(1) or match.group(2)).decode("ascii", "replace")) if match else ""
    return "" if name.startswith(_WIDE) else name


def _encoding(label: str) -> str:
    """The codec of an encoding's name, as browsers read the name; "" for one that is none, or none for web pages."""
    try:
        name = codecs.lookup(label).name if label else ""
        bytes(4).decode(name or "ascii")  # raises LookupError for codecs that are no encodings of text ("zlib")
    except (LookupError, ValueError):
        return ""
    return "" if name in _NOT_FOR_PAGES else {"iso8859-1": "cp1252", "ascii": "cp1252"}.get(name, name)


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
