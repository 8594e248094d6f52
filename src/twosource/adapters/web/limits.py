"""How much one address may cost, and the error of one that costs more or cannot be fetched."""

from dataclasses import dataclass
from typing import Final

from twosource.config import FETCH_BYTES, FETCH_REDIRECTS, FETCH_SECONDS


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds`: from the name's look-up to the last byte, redirects included; `size`: bytes, unpacked; `allow_private`: also networks of
    one's own (see `addresses`).
    """

    seconds: float = FETCH_SECONDS
    size: int = FETCH_BYTES
    redirects: int = FETCH_REDIRECTS
    allow_private: bool = False


class FetchError(Exception):
    """An address that gave no page: the problem's code, and the reason in words."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


LIMITS: Final = Limits()
