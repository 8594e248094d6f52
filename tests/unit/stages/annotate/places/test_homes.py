from tests.unit.helpers import parsed_of
from twosource.model.mentions import PlaceMention
from twosource.stages.annotate.places import Homes, find_places, learn_homes

LOCAL = [
    "A man was arrested in Nashville, Tennessee, and taken to Memphis.",
    "Voters in Knoxville, Tenn., and Chattanooga, Tenn., go to the polls.",
    "A barn burned in Murfreesboro, Tenn., on Sunday.",
]


def test_learns_the_region_of_most_places(parser, gazetteer):
    articles = [find_places(parsed_of(text, parser), gazetteer) for text in LOCAL]
    homes = learn_homes(articles)
    assert [region[:2] for region in homes.regions] == [("US", "Tennessee")]
    assert homes == learn_homes(reversed(articles))


def test_home_decides_between_namesakes(parser, gazetteer):
    homes = learn_homes([find_places(parsed_of(text, parser), gazetteer) for text in LOCAL])
    text = "Two houses burned in Lebanon on Monday, and a man from Paris was hurt."
    without = {m.name: m.country for m in find_places(parsed_of(text, parser), gazetteer)}
    at_home = {m.name: m.admin1 for m in find_places(parsed_of(text, parser), gazetteer, homes)}
    assert without["Lebanon"] == "LB"
    assert at_home["Paris"] == "Tennessee"


def test_few_places_are_no_home():
    place = PlaceMention(0, 4, "place", 1, "Here", "US", "Ohio", 40.0, -83.0, 1.0, precision="city")
    assert learn_homes([[place], [place]]) == Homes()
    assert learn_homes([]) == Homes()
