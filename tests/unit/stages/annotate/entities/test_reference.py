"""Descriptions and pronouns: resolved where it is clear, else left open."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.helpers import parsed_of
from tests.unit.stages.annotate.entities.reading_help import holder
from twosource.stages.annotate.entities import find_entities
from twosource.stages.annotate.places import find_places

RESOLVED = [
    ("General Mark Dunn spoke on Monday. On Tuesday [the general] saw a chance for talks.", "Mark Dunn"),
    ("Ukrainian President Oleksandr Bondar met Polish President Marek Nowak. Later [the Ukrainian president] left.", "Oleksandr Bondar"),
    (
        "Yet [the United States' most senior general] said the war had cost lives. "
        "General Mark Dunn, the chairman of the Joint Chiefs of Staff, added that it went on.",
        "Mark Dunn",
    ),
    ("Robert Hayes, 23, was arrested. [The 23-year-old] was taken to court.", "Robert Hayes"),
    ("President Alan Reed praised the troops. [He] said the war was over.", "Alan Reed"),
    ("Linda Brooks said [she] was ready.", "Linda Brooks"),
    ("Linda Brooks met Robert Hayes. [She] left early.", "Linda Brooks"),
    ("Mayor Robert Hayes, [who] is ill, stayed at home.", "Robert Hayes"),
    ('Robert Hayes told reporters about the night. "A woman came with a man," [he] said.', "Robert Hayes"),
    ("The Defense Ministry says [it] has finished the work.", "Defense Ministry"),
    ("Nancy Bell, the top Democrat on the committee, objected. [The top Democrat] said the vote was a sham.", "Nancy Bell"),
    ("Paul Stone, the president of Acme Tools, met President Alan Reed. [The president] was tired.", "Alan Reed"),
    ("Dale Brooks said the law was good. Adam Hayes, an economist, calculates that it is not. [He] says it costs jobs.", "Adam Hayes"),
    ("Robert Hayes often lies and is a thief, a bully and a liar [who] has promised to stay.", "Robert Hayes"),
    ("Donald Reed cited problems in the Middle East. “We need change,” [the New York businessman] said.", "Donald Reed"),
    ("Linda Brooks spoke out on Tuesday. [The former senator] said she was ready.", "Linda Brooks"),
    ("Dale Brooks met Adam Hayes in May. As for Hayes, [he] said it went well.", "Adam Hayes"),
    ("Dale Brooks and Adam Hayes teamed up, but Brooks has signaled [his] desire to stay.", "Dale Brooks"),
    ("Dale Brooks said it was late. Also, Adam Hayes is no hero, [he] said.", "Dale Brooks"),
    ("Adam Hayes spoke first. It rained. The snow fell. “We are late,” [he] said.", "Adam Hayes"),
    ("Adam Hayes, a screenwriter and former executive, spoke. [He] said it was late.", "Adam Hayes"),
    ("The State Department said it was late. “We work hard,” said [the agency].", "State Department"),
    ("Wexford Motors said it was late. “We work hard,” [the company] said.", "Wexford Motors"),
    ("Adam\u00a0Hayes spoke first. [He] said it was late.", "Adam Hayes"),
    ("Dale Brooks said so. Adam Hayes smiled. ''Dale Brooks knows it is possible,'' [he] said.", "Adam Hayes"),
]


@pytest.mark.parametrize(("marked", "name"), RESOLVED)
def test_resolved(marked, name, parser, gazetteer):
    assert holder(marked, parser, gazetteer) == name


LOCATED = [
    ("On Monday [China] rebutted the charge.", "China"),
    ("Vermont Sen. Bernie Hale spoke on Monday. It rained. Robert Hayes waved. [The Vermont senator] left.", "Bernie Hale"),
    ("Sen. Marco Ruiz (R-Florida) met Sen. Ted Lane (R-Texas). Nothing came of it. [The Florida Republican] left.", "Marco Ruiz"),
    ("Sen. Ted Lane (R-Texas) spoke in May. [The Florida Republican] left.", None),
]


@pytest.mark.parametrize(("marked", "name"), LOCATED)
def test_where_somebody_is_from_tells_who_is_meant(marked, name, parser, gazetteer):
    places = find_places(parsed_of(marked.replace("[", "").replace("]", ""), parser), gazetteer)
    assert holder(marked, parser, gazetteer, *places) == name


OPEN = [
    "Robert Hayes is a fan of Wexford Motors. [The company] said it was late.",
    "Wexford Motors met the FBI. [The company] said it was late.",
    "They saw Robert Hayes and Daniel Brooks. [He] was tired of it.",
    "Linda Brooks resigned. [He] was glad.",
    "A man called the station. [He] was hurt.",
    "President Alan Reed met President Marek Nowak. [The president] was tired.",
    "Senator Alan Reed spoke in May. Five people came. Nobody left. It rained. Robert Hayes waved. [The senator] smiled.",
    "Robert Hayes admired Alan Reed. Nothing came of it. There was Daniel Brooks. [He] was tired.",
    "It was raining. [They] went home.",
    "Linda Brooks spoke out on Tuesday. [The businessman] said it was over.",
    "Robert Hayes was arrested on Tuesday. [The officer] said it was over.",
    "A senator waved. Robert Hayes spoke out on Tuesday. [The senator] said it was over.",
    "Adam Hayes fought well, knocking [him] down.",
]


@pytest.mark.parametrize("marked", OPEN)
def test_left_open(marked, parser, gazetteer):
    assert holder(marked, parser, gazetteer) is None


WORDS = [
    "Robert Hayes",
    "Hayes",
    "he",
    "said",
    "the general",
    "General",
    ",",
    ".",
    '"',
    "“",
    "Kremlin",
    "23",
    "’s",
    "\n\n",
    "and",
    "Russian",
    "forces",
    "é",
]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=25))
def test_mentions_are_in_order_and_in_the_text(parser, gazetteer, words):
    text = " ".join(words)
    roster, mentions = find_entities(parsed_of(text, parser), (), gazetteer)
    ids = {entity.id for entity in roster}
    assert len(ids) == len(roster)
    assert list(mentions) == sorted(mentions, key=lambda mention: (mention.start, mention.end, mention.entity))
    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == text[mention.start : mention.end].strip()
        assert mention.entity in ids
    assert {mention.entity for mention in mentions} == ids
