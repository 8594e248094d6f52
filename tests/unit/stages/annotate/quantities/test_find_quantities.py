"""Given a sentence, these quantities."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.helpers import parsed_of
from twosource.stages.annotate.quantities import find_quantities
from twosource.stages.annotate.times import find_times


def find(text, parser):
    parsed = parsed_of(text, parser)
    return find_quantities(parsed, find_times(parsed))


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("It cost $2.3bn to build.", 2.3e9, 2.3e9, "dollar"),
        ("It cost £5m to build.", 5e6, 5e6, "pound sterling"),
        ("It cost US $40 a barrel.", 40, 40, "dollar per barrel"),
        ("A $48 million contract was signed.", 48e6, 48e6, "dollar"),
        ("Prices rose 4.5 per cent.", 4.5, 4.5, "percentage"),
        ("Winds reached 155mph.", 155, 155, "mile per hour"),
        ("The road is 12 kilometers long.", 12, 12, "kilometre"),
        ("He sold tens of thousands of dollars of stock.", 1e4, 1e5, "dollar"),
        ("They sold hundreds of cars.", 100, 1000, "car"),
        ("They bought two dozen eggs.", 24, 24, "egg"),
        ("They planted a quarter of a million trees.", 250_000, 250_000, "tree"),
        ("They planted half a million trees.", 500_000, 500_000, "tree"),
        ("They planted two and a half million trees.", 2.5e6, 2.5e6, "tree"),
        ("They planted four hundred and twenty trees.", 420, 420, "tree"),
        ("They planted between 20 and 30 trees.", 20, 30, "tree"),
        ("They planted 15 to 30 million trees.", 15e6, 30e6, "tree"),
        ("They planted three or four trees.", 3, 4, "tree"),
        ("The child was five months old.", 5, 5, "month of age"),
        ("A 44-year-old teacher spoke.", 44, 44, "year of age"),
        ("It was minus 12 degrees Celsius.", -12, -12, "celsius"),
        ("The talks lasted six hours.", 6, 6, "hour"),
        ("About 1.5m refugees came.", 1.5e6, 1.5e6, "refugee"),
        ("One in five homes is empty.", 0.2, 0.2, "home"),
        ("The side gave up 517 rushing yards.", 517, 517, "yard"),
        ("He wrote 300 recorded songs.", 300, 300, "song"),
        ("It equals about 20 newly built plants.", 20, 20, "plant"),
        ("Shares rose 8.15% to 3.65.", 3.65, 3.65, ""),
        ("He is 1.8m tall.", 1.8, 1.8, "metre"),
        ("Water boils at 100° Celsius.", 100, 100, "celsius"),
        ("The star spins 78,000 times a minute.", 78_000, 78_000, "time per minute"),
    ],
)
def test_numbers_and_units(text, low, high, unit, parser):
    assert (low, high, unit) in [(found.low, found.high, found.unit) for found in find(text, parser)]


@pytest.mark.parametrize(
    ("words", "low", "high", "bound", "approximate"),
    [
        ("about 100", 100, 100, None, True),
        ("nearly 100", 100, 100, None, True),
        ("at least 100", 100, None, "at-least", False),
        ("more than 100", 100, None, "more-than", False),
        ("well over 100", 100, None, "more-than", False),
        ("up to 100", None, 100, "at-most", False),
        ("no more than 100", None, 100, "at-most", False),
        ("fewer than 100", None, 100, "less-than", False),
        ("dozens of", 12, 120, None, True),
    ],
)
def test_bounds(words, low, high, bound, approximate, parser):
    (found,) = find(f"They sold {words} cars.", parser)
    assert (found.low, found.high, found.bound, found.approximate) == (low, high, bound, approximate)


@pytest.mark.parametrize(
    "text",
    [
        "He flew on Flight 17 to Terminal 5 in 2019.",
        "The S23 and the Su-34 met at the second door.",
        "It ended 2-2 after Game 6.",
        "No one spoke, and he was the one who left.",
        "They live at 12 Green Street.",
        "Image 28 of 111: a house.",
        "She had a .40 caliber handgun and a 12-gauge shotgun.",
        "He lives in the 3500 block of Oak Avenue.",
        "She was in her 20s.",
        "A third victim spoke on March 3.",
        "A man sat down.",
    ],
)
def test_no_quantity(text, parser):
    assert find(text, parser) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The war has left around 100,000 Danish troops and 100,000 Dutch forces dead or wounded.",
            [(100_000, "casualties"), (100_000, "casualties")],
        ),
        ("It killed about 40,000 civilians and displaced 15 to 30 million people.", [(40_000, "killed"), (15e6, "displaced")]),
        ("The region has seen tens of thousands of citizens evacuated by officials.", [(10_000, "evacuated")]),
        ("The army had retaken dozens of towns and villages.", [(12, "captured")]),
        ("The death toll rose from 12 to 17.", [(12, "killed"), (17, "killed")]),
        ("Five people died and 12 were injured.", [(5, "killed"), (12, "injured")]),
        ("A gunman opened fire, killing five and wounding 12, two of them fatally.", [(5, "killed"), (12, "injured"), (2, "killed")]),
        ("A man was shot dead and a woman was critically injured.", [(1, "killed"), (1, "injured")]),
        ("No one was killed, but several people were hurt.", [(0, "killed"), (3, "injured")]),
        ("There were no casualties.", [(0, "casualties")]),
        ("None of the passengers was injured.", [(0, "injured")]),
        ("Police arrested 12 suspects.", [(12, "arrested")]),
        ("The fire destroyed at least 40 houses.", [(40, "destroyed")]),
        ("The fire claimed 12 lives.", [(12, "killed")]),
        ("The quake left 12,000 people homeless.", [(12_000, "displaced")]),
        ("Three men were shot and killed.", [(3, "killed")]),
        ("Seven people were shot.", [(7, "casualties")]),
        ("The two victims were pronounced dead at the scene.", [(2, "killed")]),
        ("Gunners shot down 12 drones.", [(12, "destroyed")]),
        ("Nearly 200 people were killed or injured.", [(200, "casualties")]),
        ("Four people were taken to a hospital.", [(4, "injured")]),
        ("The troops were not told; 30 cars passed.", [(30, "other")]),
    ],
)
def test_outcomes(text, expected, parser):
    assert [(found.low, found.measure) for found in find(text, parser)] == expected


def test_one_approximation_covers_what_is_coordinated_with_it(parser):
    first, second = find("The war left around 100,000 Danish troops and 100,000 Dutch forces dead or wounded.", parser)
    assert first.approximate and second.approximate
    assert (first.of, second.of) == ("Danish troops", "Dutch forces")


def test_what_is_counted_has_its_span(parser):
    text = "It killed about 40,000 Danish civilians."
    (found,) = find(text, parser)
    assert text[found.start : found.end] == "about 40,000"
    assert text[found.counted[0] : found.counted[1]] == found.of == "Danish civilians"
    assert found.unit == "civilian"


@pytest.mark.parametrize(
    ("text", "increment", "part"),
    [("Another three people died.", True, False), ("It killed 22 people, including two children.", False, True)],
)
def test_increments_and_parts(text, increment, part, parser):
    last = find(text, parser)[-1]
    assert (last.increment, last.part) == (increment, part)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police say 214 people have been killed in the city so far this year.", [("cumulative", "2022-01-01")]),
        ("At least 4,000 civilians have been killed since February.", [("cumulative", "2022-02-01")]),
        ("More than 9,000 people have died since the start of the war.", [("cumulative", None)]),
        (
            "In the past 24 hours, 12 people were killed and 30 wounded.",
            [(None, None), ("cumulative", "2022-11-10"), ("cumulative", "2022-11-10")],
        ),
        ("The strike killed 12 people on Friday, bringing the toll since January to 300.", [(None, None), ("cumulative", "2022-01-01")]),
        ("The fire killed 5 people, and police have counted 40 such deaths this year.", [(None, None), ("cumulative", "2022-01-01")]),
        ("There have been 12 murders in the city this year.", [("cumulative", "2022-01-01")]),
        ("The agency has counted 230 attacks on hospitals to date.", [("cumulative", None)]),
        ("A total of 17 people died in the blast.", [("total", None)]),
        ("In total, 17 people died.", [("total", None)]),
        ("Seventeen people were killed in all.", [("total", None)]),
        ("The blast on Friday killed 17 people.", [(None, None)]),
        ("The bus crash killed five people this week.", [(None, None)]),
        ("The attack, which killed 12, was the deadliest since 2014.", [(None, None)]),
        ("The death toll has risen to 300 since Monday.", [(None, None)]),
    ],
)
def test_what_a_count_runs_over(text, expected, parser):
    assert [(found.scope, found.since) for found in find(text, parser)] == expected


def test_a_number_without_a_noun_counts_what_was_counted_before(parser):
    assert [found.unit for found in find("Two people were killed and three others were wounded.", parser)] == ["people", "people"]
    assert [found.unit for found in find("After six hours a gunman opened fire, killing five.", parser)] == ["hour", "person"]


def test_change(parser):
    assert [(found.low, found.change) for found in find("Sales rose 3 per cent to $40 million.", parser)] == [(3, "up-by"), (40e6, "up-to")]
    assert [found.change for found in find("Up to 30 people were hurt, among them two children.", parser)] == [None, None]


PIECES = [
    "12",
    "dead",
    "and",
    "a",
    "man",
    "was",
    "killed",
    "no",
    "one",
    "two",
    "of",
    "them",
    "$",
    "5m",
    "to",
    "-",
    "million",
    "half",
    "several",
    "%",
    "“",
    "1/2",
    "(",
    "in",
    "2019",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_mentions_lie_in_the_text_whatever_the_words(parser, pieces):
    text = " ".join(pieces)
    for found in find(text, parser):
        assert 0 <= found.start < found.end <= len(text)
        assert found.low is not None or found.high is not None
        assert found.low is None or found.high is None or found.low <= found.high
        assert found.counted is None or text[found.counted[0] : found.counted[1]].startswith(found.of.split(" ")[0])


@pytest.mark.parametrize(
    ("text", "low", "unit", "measure"),
    [
        ("The driver, 45, died.", 45, "year of age", "other"),
        ("The woman, who was 34, died.", 34, "year of age", "other"),
        ("Two men, one 17 and the other 21, were hurt.", 21, "year of age", "other"),
        ("One was hit and the other, 25, was hurt.", 25, "year of age", "other"),
        ("Anna Berg, 30, and Ola Moe, 31 all died.", 31, "year of age", "other"),
        ("The man, one of six others on the bridge, died.", 6, "", "other"),
        ("Three men, ages 15, 18, and 22, were hurt.", 22, "year of age", "other"),
        ("Men between the ages of 18 and 23 were hurt.", 23, "year of age", "other"),
        ("Anna Berg, 69 (wife of Ola Berg, killed in a hall)", 69, "year of age", "other"),
        ("In Ohio, 45 died.", 45, "person", "killed"),
        ("The rate rose to 12 killed per 100,000 people.", 12, "", "other"),
        ("There were 6.5 deaths per 100,000 people.", 6.5, "death", "other"),
        ("There were 65 deaths in the town.", 65, "death", "killed"),
        ("Five people are killed per day.", 5, "people", "other"),
        ("Five people are killed.", 5, "people", "killed"),
        ("Six people, three of whom were children, are missing.", 6, "people", "missing"),
        ("Six people, including three children, are missing.", 6, "people", "missing"),
        ("Six people are missing the point.", 6, "people", "other"),
    ],
)
def test_ages_rates_and_the_missing(text, low, unit, measure, parser):
    assert (low, unit, measure) in [(found.low, found.unit, found.measure) for found in find(text, parser)]
