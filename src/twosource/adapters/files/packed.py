"""Packed bytes (gzip, deflate), unpacked up to a limit: a few kilobytes may unpack to gigabytes."""

import zlib
from typing import Final

_WINDOW: Final = {"gzip": 31, "x-gzip": 31, "deflate": 15}
GZIP: Final = b"\x1f\x8b\x08"
_RAW: Final = -15
"""Some servers send "deflate" without the zlib header that belongs to it."""


class PackedError(Exception):
    """What cannot be unpacked, or is too large unpacked; `code` is the problem's."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code


def unpack(data: bytes, encoding: str, limit: int) -> bytes:
    """The bytes behind a Content-Encoding header. Raises PackedError."""
    for name in reversed([part.strip().casefold() for part in encoding.split(",") if part.strip()]):
        if name == "identity":
            continue
        if name not in _WINDOW:
            raise PackedError("content-type", f"it is packed in a way that cannot be read ({name})")
        data = _unpacked(data, name, limit)
    return data


def _unpacked(data: bytes, name: str, limit: int) -> bytes:
    try:
        unpacked, whole = inflate(data, _WINDOW[name], limit)
    except zlib.error as error:
        if name != "deflate":
            raise PackedError("damaged", "it is packed, and damaged") from error
        try:
            unpacked, whole = inflate(data, _RAW, limit)
        except zlib.error:
            raise PackedError("damaged", "it is packed, and damaged") from error
    if not whole:
        raise PackedError("damaged", "it is packed, and not whole")
    return unpacked


def inflate(data: bytes, window: int, limit: int) -> tuple[bytes, bool]:
    """The bytes unpacked, and whether that is all of them. Raises PackedError where they are over `limit`, zlib.error if damaged."""
    engine = zlib.decompressobj(window)
    unpacked = engine.decompress(data, limit + 1)
    if len(unpacked) > limit:
        raise PackedError("too-large", f"it has more than {limit / 1_000_000:.3g} MB, unpacked")
    return unpacked, engine.eof and not engine.unused_data.startswith(GZIP)
