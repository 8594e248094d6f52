"""How a field of a frozen value stands in the account's JSON (read by `codec`)."""

from dataclasses import field
from typing import Any, Final

OMIT: Final = {"json": "omit-when-none"}
INTERNAL: Final = {"json": "internal"}


def optional() -> Any:  # noqa: ANN401 - stands for a default of any type
    """A field that is left out of the JSON where it is None ("age"? in the contract)."""
    return field(default=None, metadata=OMIT)


def internal(default: Any = None) -> Any:  # noqa: ANN401 - stands for a default of any type
    """A field that later stages need and no reader does: never in the JSON."""
    return field(default=default, metadata=INTERNAL)
