"""The models that stages take as arguments. Adapters provide them; stages never look them up."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from spacy.tokens import Doc


class Parser(Protocol):
    """A tagger and dependency parser for English."""

    def parse(self, text: str, sentence_starts: Sequence[int]) -> "Doc":
        """A spaCy Doc with `doc.text == text`, tags, parse, lemmas and entities; a sentence starts at each offset given."""
        ...


@dataclass(frozen=True, slots=True)
class GazetteerEntry:
    """One place of the gazetteer. `kind`: city, admin1, admin2, country, continent, river, sea, mountain, region, ...

    `admin1` and `admin2` are names, `country` is ISO 3166 alpha-2, `population` is 0 where it is not known.
    """

    geonameid: int
    name: str
    kind: str
    country: str | None
    admin1: str | None
    admin2: str | None
    lat: float | None
    lon: float | None
    population: int
    by_alias: bool = False


class Gazetteer(Protocol):
    """Place names and what they may mean."""

    def lookup(self, name: str) -> Sequence[GazetteerEntry]:
        """All places of that name or alias (case and accents aside), the most prominent first; empty where there is none."""
        ...

    def nationality(self, word: str) -> GazetteerEntry | None:
        """The country (or region) of an adjective or demonym: "Russian", "Ukrainians"."""
        ...
