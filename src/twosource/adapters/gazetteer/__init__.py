"""Place names and what they mean: GeoNames' cities and divisions, and our own seas, rivers and regions, in one SQLite file.

`scripts/build_gazetteer.py` makes the file. It contains data of GeoNames (https://www.geonames.org), CC BY 4.0.
"""

import os
import sqlite3
import threading
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from twosource.adapters.gazetteer.folding import fold
from twosource.ports.models import Gazetteer, GazetteerEntry

DATA = Path(__file__).parent / "data" / "gazetteer.sqlite"
NAMES_KEPT = 20_000  # answers kept in memory, about 300 bytes each: the names of some hundred articles
ALIAS_FACTOR = (
    0.1  # a place known by another spelling ranks with those a tenth as populous that have it for their name (METHODS: -1 on a log10 scale)
)
KIND_FACTOR = {"country": 1_000.0, "continent": 1_000.0, "capital": 100.0, "admin1": 5.0}
"""How many times its people a place of a kind counts for, set so that Georgia is the country and Washington the capital."""

CITY_STATE = 5.0
"""A province with more than so many times the people of the city of its name is what the name means (Quebec, but not Baghdad)."""

_COLUMNS = "p.id, p.name, p.kind, p.country, a1.name, a2.name, p.lat, p.lon, p.population"
_JOINS = "LEFT JOIN place a1 ON a1.id = p.admin1 LEFT JOIN place a2 ON a2.id = p.admin2"
_BY_NAME = f"SELECT {_COLUMNS}, n.rank FROM name n JOIN place p ON p.id = n.place {_JOINS} WHERE n.name = ?"  # noqa: S608 - constants alone
_BY_WORD = f"SELECT {_COLUMNS}, 0 FROM demonym d JOIN place p ON p.id = d.place {_JOINS} WHERE d.word = ?"  # noqa: S608
_SPELLING: Final = 2  # ranks of a name from here on are other spellings (2) and divisions without their word (3)
_KIND, _COUNTRY, _ADMINS, _POPULATION = 2, 3, slice(4, 6), 8
Row = tuple[Any, ...]


class SqliteGazetteer:
    """The gazetteer in a read-only SQLite file. Good in any thread and, since connections are opened where they are used, any process."""

    def __init__(self, path: Path) -> None:
        """Open `path`. Raises FileNotFoundError when there is none."""
        if not path.is_file():
            raise FileNotFoundError(f"{path}: the gazetteer's data file is missing")
        self._path = path
        self._local = threading.local()
        self._lookup = lru_cache(maxsize=NAMES_KEPT)(self._read_names)
        self._nationality = lru_cache(maxsize=NAMES_KEPT)(self._read_demonym)

    def __reduce__(self) -> tuple[type["SqliteGazetteer"], tuple[Path]]:
        return SqliteGazetteer, (self._path,)

    def lookup(self, name: str) -> Sequence[GazetteerEntry]:
        """See `ports.models.Gazetteer`."""
        return self._lookup(fold(name))

    def nationality(self, word: str) -> GazetteerEntry | None:
        """See `ports.models.Gazetteer`."""
        return self._nationality(fold(word))

    def _read_names(self, key: str) -> tuple[GazetteerEntry, ...]:
        rows = self._connection().execute(_BY_NAME, (key,)).fetchall() if key else []
        cities = {}
        for row in rows:
            if row[_KIND] in ("city", "capital") and row[-1] < _SPELLING:
                cities.update({(row[_COUNTRY], area): _prominence(row) for area in row[_ADMINS] if area})
        ranked = [(_prominence(row, cities), row) for row in rows]
        ranked.sort(key=lambda pair: (-pair[0], pair[1][0]))
        return tuple(_entry(row) for _, row in ranked)

    def _read_demonym(self, key: str) -> GazetteerEntry | None:
        row = self._connection().execute(_BY_WORD, (key,)).fetchone()
        return _entry(row) if row else None

    def _connection(self) -> sqlite3.Connection:
        """The connection of the running thread and process (one must not cross a fork)."""
        if getattr(self._local, "process", None) != os.getpid():
            self._local.process = os.getpid()
            self._local.connection = sqlite3.connect(f"{self._path.as_uri()}?mode=ro&immutable=1", uri=True)
        connection: sqlite3.Connection = self._local.connection
        return connection


def load_gazetteer() -> Gazetteer:
    """The gazetteer that is shipped with twosource. Opens in a millisecond or two; pages are read as they are needed."""
    return SqliteGazetteer(DATA)


def _prominence(row: Row, cities: Mapping[tuple[str, str], float] = MappingProxyType({})) -> float:
    """A division that shares its name with a city in it ranks just after the city ("Baghdad", "Luhansk"), unless it is called only that."""
    city = cities.get((row[_COUNTRY], row[1])) if row[_KIND] in ("admin1", "admin2") else None
    if city is not None and (row[-1] > 0 or row[_POPULATION] < city * CITY_STATE):
        return city * 0.9
    people = float(row[_POPULATION] + 10)
    return people * (ALIAS_FACTOR if row[-1] >= _SPELLING else KIND_FACTOR.get(row[_KIND], 1.0))


def _entry(row: Row) -> GazetteerEntry:
    identity, name, kind, country, admin1, admin2, lat, lon, population, rank = row
    degrees = [None if value is None else value / 10_000 for value in (lat, lon)]
    kind = "city" if kind == "capital" else kind
    return GazetteerEntry(identity, name, kind, country, admin1, admin2, degrees[0], degrees[1], population, rank == _SPELLING)
