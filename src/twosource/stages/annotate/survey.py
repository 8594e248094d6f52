"""Survey: what a first reading of all articles says about each outlet's home, and which articles are to be read again with it."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from twosource.model.article import Article
from twosource.model.mentions import Annotations, PlaceMention
from twosource.ports.models import Gazetteer
from twosource.stages.annotate.places import Homes, learn_homes

LEAST_ARTICLES: Final = 3
"""Articles that an outlet must have before its home is asked for: fewer say more of one event than of the outlet. By hand."""


def find_homes(articles: Mapping[str, Article], annotations: Mapping[str, Annotations], gazetteer: Gazetteer) -> dict[str, Homes]:
    """For each article that the home of its outlet may change, that home; by article id.

    A fold over all articles, in which their order does not matter. An article is left out where none of its names was read as a place
    outside the home and is also the name of one in it: reading it again would cost a parse and change nothing.
    """
    outlets: dict[str, list[str]] = defaultdict(list)
    for key in sorted(annotations):
        outlets[_outlet(articles[key])].append(key)
    found: dict[str, Homes] = {}
    for outlet, keys in outlets.items():
        if outlet and len(keys) >= LEAST_ARTICLES:
            homes = learn_homes(annotations[key].places for key in keys)
            found.update((key, homes) for key in keys if homes.regions and _is_open(articles[key], annotations[key], homes, gazetteer))
    return found


def _outlet(article: Article) -> str:
    """The outlet's name, else the host of the page's address; "" where neither is known."""
    host = urlsplit(article.url or "").netloc.lower().removeprefix("www.")
    return (article.outlet or host).casefold().strip()


def _is_open(article: Article, annotations: Annotations, homes: Homes, gazetteer: Gazetteer) -> bool:
    return any(
        _is_elsewhere(place, homes) and any(homes.holds(entry) for entry in gazetteer.lookup(article.text[place.start : place.end]))
        for place in annotations.places
    )


def _is_elsewhere(place: PlaceMention, homes: Homes) -> bool:
    here = {(country, admin1) for country, admin1, _ in homes.regions}
    return place.use != "adjective" and (place.country, place.admin1) not in here
