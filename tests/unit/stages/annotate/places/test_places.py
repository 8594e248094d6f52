"""Given this text, expect these toponyms: (words, use, name of the place, precision)."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.helpers import parsed_of
from twosource.stages.annotate.places import find_places


def found(text, parser, gazetteer):
    return [(text[m.start : m.end], m.use, m.name, m.precision) for m in find_places(parsed_of(text, parser), gazetteer)]


NAMED = [
    ("Troops entered the city of Kherson on Friday.", ("Kherson", "place", "Kherson", "city")),
    ("Officials fled the Kherson region overnight.", ("Kherson region", "place", "Kherson Oblast", "admin1")),
    ("Shelling hit Kherson oblast again.", ("Kherson oblast", "place", "Kherson Oblast", "admin1")),
    ("They crossed the Dnipro under fire.", ("Dnipro", "place", "Dnipro River", "river")),
    ("A bridge over the Dnipro River fell.", ("Dnipro River", "place", "Dnipro River", "river")),
    ("Rain made the Mississippi flood its banks.", ("Mississippi", "place", "Mississippi River", "river")),
    ("He was arrested in Mississippi on Friday.", ("Mississippi", "place", "Mississippi", "admin1")),
    ("The fire began near Paris, Texas.", ("Texas", "place", "Texas", "admin1")),
    ("Two men were held in Springfield, Ill.", ("Ill.", "place", "Illinois", "admin1")),
    ("He was born in Dnipro in 1980.", ("Dnipro", "place", "Dnipro", "city")),
    ("The fire began near Paris, Texas, on Monday.", ("Paris", "place", "Paris", "city")),
    ("The minister flew to Kiev on Tuesday.", ("Kiev", "place", "Kyiv", "city")),
    ("Two men were held in Barrie, Ont., police said.", ("Ont.", "place", "Ontario", "admin1")),
    ("A man from Miami, Fla., was hurt.", ("Fla.", "place", "Florida", "admin1")),
    ("She moved to Dallas, TX in May.", ("TX", "place", "Texas", "admin1")),
    ("KHERSON, Ukraine (AP) - Soldiers raised the flag.", ("KHERSON", "place", "Kherson", "city")),
    ("The City of Norfolk sold the land.", ("Norfolk", "place", "Norfolk", "city")),
    ("A convoy reached Gaza on Sunday.", ("Gaza", "place", "Gaza Strip", "region")),
    ("The talks in Washington ended without a deal.", ("Washington", "place", "Washington", "city")),
    ("A ship sank in the Black Sea.", ("Black Sea", "place", "Black Sea", "sea")),
    ("The war is the largest in Europe since 1945.", ("Europe", "place", "Europe", "continent")),
    ("Deputies of the Rapides Parish jail were told.", ("Rapides Parish", "place", "Rapides Parish", "admin2")),
    ("Ukraine's allies met again.", ("Ukraine", "place", "Ukraine", "country")),
    ("Russian troops withdrew.", ("Russian", "adjective", "Russia", "country")),
    ("The Chechen leader praised it.", ("Chechen", "adjective", "Chechnya", "admin1")),
    ("Thousands of Ukrainians left.", ("Ukrainians", "adjective", "Ukraine", "country")),
    ("The Texas Supreme Court agreed.", ("Texas", "adjective", "Texas", "admin1")),
    ("He called the Alexandria Police Department.", ("Alexandria", "adjective", "Alexandria", "city")),
    ("Moscow said it had left nothing behind.", ("Moscow", "metonym", "Moscow", "city")),
    ("Russia announced a truce.", ("Russia", "metonym", "Russia", "country")),
    ("The Kremlin denied the report.", ("Kremlin", "metonym", "Kremlin", "facility")),
    ("Shots were heard near the Kremlin.", ("Kremlin", "place", "Kremlin", "facility")),
    ("The town was taken from Moscow-backed separatists.", ("Moscow", "metonym", "Moscow", "city")),
    ("The retreat is a setback for Moscow.", ("Moscow", "metonym", "Moscow", "city")),
    ("There are concerns in Kyiv about the dam.", ("Kyiv", "place", "Kyiv", "city")),
    ("The U.S.-led alliance met.", ("U.S.", "adjective", "United States", "country")),
    ("The US ambassador left.", ("US", "adjective", "United States", "country")),
    ("The retreat ended Moscow's aggression.", ("Moscow", "metonym", "Moscow", "city")),
    ("Brussels agreed new sanctions.", ("Brussels", "metonym", "Brussels", "city")),
]


def test_the_last_word_of_a_name_is_no_place_by_itself(parser, gazetteer):
    assert "Delta" not in [words for words, *_ in found("Floods hit the Mekong Delta on Friday.", parser, gazetteer)]


@pytest.mark.parametrize(("text", "expected"), NAMED, ids=[text for text, _ in NAMED])
def test_named(text, expected, parser, gazetteer):
    assert expected in found(text, parser, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "Paris Hilton left the party early.",
        "He wrote for the Washington Post until May.",
        "Michael Jordan retired. Jordan said he was happy.",
        "The shop at 12 London Road was closed.",
        "On Monday the Mayor and the Police Chief spoke to us.",
        "He met President Lincoln and Sergeant Boston.",
        "He answered in English.",
        "Her daughter, Brittany, 8, was unhurt.",
        "She lives on Church Street.",
        "They read about it on the Internet.",
        "May was warm, and June was hot.",
    ],
)
def test_not_a_place(text, parser, gazetteer):
    assert [use for _, use, _, _ in found(text, parser, gazetteer) if use == "place"] == []


def test_one_mention_vouches_for_the_others(parser, gazetteer):
    text = "Troops entered the city of Kherson. Kherson fell in March.\n\nStreets of Kherson were empty. Kherson waited."
    assert [name for _, use, name, _ in found(text, parser, gazetteer) if use == "place"] == ["Kherson"] * 4


def test_a_list_is_of_places_where_one_of_it_is(parser, gazetteer):
    text = "The army holds the city of Kherson, and Ukraine wants it back.\n\nThey will leave Kherson, Donetsk, Luhansk, and Sevastopol."
    assert {name for _, _, name, _ in found(text, parser, gazetteer)} == {"Kherson", "Ukraine", "Donetsk", "Luhansk", "Sevastopol"}


def test_one_sense_per_article(parser, gazetteer):
    text = "A fire destroyed a barn in Paris, Texas. Crews from Dallas drove to Paris, where smoke filled the streets of Paris."
    places = [m for m in find_places(parsed_of(text, parser), gazetteer) if m.name == "Paris"]
    assert {m.admin1 for m in places} == {"Texas"}
    assert len(places) == 3


def test_neighbours_decide_between_namesakes(parser, gazetteer):
    text = "Police in Springfield and in Chicago, Peoria and Decatur, Illinois, searched for two men. They were seen in Springfield."
    springfield = next(m for m in find_places(parsed_of(text, parser), gazetteer) if m.name == "Springfield")
    assert springfield.admin1 == "Illinois"
    assert springfield.reasons[0].startswith("other places in the article are in or near Illinois, United States; ")


def test_areas_precision_and_point(parser, gazetteer):
    mention = find_places(parsed_of("They met in Kherson.", parser), gazetteer)[0]
    assert mention.within == ("Khersonskyi Raion", "Kherson Oblast", "Ukraine")
    assert (mention.country, mention.precision, mention.geonameid) == ("UA", "city", 706448)
    assert mention.lat == pytest.approx(46.64, abs=0.01)
    assert 0.5 <= mention.score <= 1.0


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("A bomb went off in Kherson.", "in"),
        ("A bomb went off near Kherson.", "near"),
        ("Fighting went on 30 km east of Kherson.", "east of"),
        ("They dug in on the eastern bank of the Dnipro.", "bank of"),
        ("They marched toward Kherson.", "toward"),
        ("They visited Moscow.", None),
    ],
)
def test_relation(text, relation, parser, gazetteer):
    assert [m.relation for m in find_places(parsed_of(text, parser), gazetteer)] == [relation]


@given(
    st.lists(
        st.sampled_from(
            ["Kherson", "the", "Dnipro", "River", "Moscow", "said", ",", "Texas", "St.", "of", "County", "’s", "É", "\n\n", "U.S."]
        ),
        max_size=25,
    )
)
@settings(max_examples=25, deadline=None)
def test_spans_are_in_order_and_apart(parser, gazetteer, words):
    text = " ".join(words)
    mentions = find_places(parsed_of(text, parser), gazetteer)
    for mention in mentions:
        assert text[mention.start : mention.end].strip() == text[mention.start : mention.end] != ""
    assert all(a.end <= b.start for a, b in pairwise(mentions))
