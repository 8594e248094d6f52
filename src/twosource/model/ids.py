"""Ids that are made from content: the same input gives the same id on every machine and in any order."""

import hashlib

LENGTH = 12
"""Hex digits of an id: 48 bits, so that among a million objects of a kind a clash has a chance of about 0.2 %."""


def make_id(kind: str, *parts: object) -> str:
    """An id such as `claim-1f2e3d4c5b6a`, from the kind and the parts in the order given."""
    digest = hashlib.sha256("\x1f".join(str(part) for part in parts).encode("utf-8", "surrogatepass"))
    return f"{kind}-{digest.hexdigest()[:LENGTH]}"
