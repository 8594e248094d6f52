"""What holds of entities whatever the text is."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.helpers import parsed_of
from twosource.model.mentions import Annotations, Entity
from twosource.stages.annotate.entities import find_entities
from twosource.stages.reconcile.entities import merge_entities

SENTENCES = (
    "President Alan Reed said the bridge was closed.",
    "Reed, 61, left early.",
    "“We are leaving,” he said.",
    "The Russian Defense Ministry denied it.",
    "The ministry said it was over.",
    "Linda Brooks met Robert Hayes, who was tired.",
    "The president told her so.",
    "Sen. Maria Reed, D-Wash., voted no.",
    "Chicago police and the FBI came.",
    "KEVIN JONES, 23, WAS FOUND.",
    "It rained.",
    "",
)
TEXTS = st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from((" ", "\n\n"))), max_size=8).map(
    lambda parts: "".join(sentence + gap for sentence, gap in parts)
)
MARKS = st.text(alphabet="“”\"'’.,-:; \n\nabcAlB23", max_size=80)
SLOW = settings(max_examples=40, deadline=None)


@SLOW
@given(text=st.one_of(TEXTS, MARKS))
def test_spans_are_words_of_the_text_and_mentions_have_an_entity(parser, gazetteer, text):
    roster, mentions = find_entities(parsed_of(text, parser), (), gazetteer)
    assert {mention.entity for mention in mentions} == {entity.id for entity in roster}
    assert list(mentions) == sorted(mentions, key=lambda mention: (mention.start, mention.end, mention.entity))
    for start, end in [(mention.start, mention.end) for mention in mentions]:
        assert 0 <= start < end <= len(text)
        assert text[start:end].strip() == text[start:end]
    for role in (role for entity in roster for role in entity.roles):
        assert text[role.start : role.end] == role.text


@SLOW
@given(TEXTS)
def test_a_paragraph_without_names_at_the_end_changes_nothing_before_it(parser, gazetteer, text):
    """One with names may: the kind of a name is voted over the article, and its bearer's full name may come last."""
    text = text.rstrip() or "It rained."
    roster, before = find_entities(parsed_of(text, parser), (), gazetteer)
    after_roster, after = find_entities(parsed_of(text + "\n\nThe snow fell on the old town.", parser), (), gazetteer)
    assert (roster, before) == (after_roster, after)


def _family(number: int) -> str:
    """A family name for each number, as none is in a list."""
    return "".join("BDFGKLMNPR"[int(digit)] + "a" for digit in f"{number:04d}").capitalize()


UNITS = {
    "many people of one office": lambda n: (
        f"President Robert {_family(n)} said he was late. The president smiled. Linda {_family(n)} told him so.\n\n"
    ),
    "many pronouns": lambda n: "He said he knew that she liked him. ",
    "one person": lambda n: "President Robert Hayes said he would go. The president smiled. ",
    "many of one family": lambda n: f"{_family(n)} Hayes, 23, met Hayes, who left.\n\n",
    "many bodies": lambda n: f"The {_family(n)} Ministry met. The ministry agreed. The FBI left.\n\n",
    "one list": lambda n: f"Robert {_family(n)}, 23; ",
}


@pytest.mark.parametrize("unit", UNITS)
def test_the_time_grows_with_the_text(unit, parser, gazetteer):
    def seconds(number: int) -> float:
        parsed = parsed_of("".join(UNITS[unit](n) for n in range(number)), parser)
        start = time.process_time()
        find_entities(parsed, (), gazetteer)
        return time.process_time() - start

    small, large = seconds(100), seconds(1000)
    assert large < max(0.2, 25 * small)


def _roster(number: int) -> Annotations:
    """An article that names many bodies, each with an acronym beside its name."""
    bodies = tuple(
        Entity(
            id=f"e{at}",
            type="organisation",
            name=f"{_family(at)} Board",
            roles=(),
            age=None,
            key=("organisation", "", _family(at).lower(), "board"),
            aliases=(f"{_family(at)[:2].upper()}B",),
            named=True,
        )
        for at in range(number)
    )
    return Annotations("article", roster=bodies)


def test_the_time_to_merge_bodies_grows_with_their_number():
    def seconds(number: int) -> float:
        annotations = [_roster(number)]
        start = time.process_time()
        assert len(merge_entities(annotations).entities) == number
        return time.process_time() - start

    small, large = seconds(200), seconds(2000)
    assert large < max(0.5, 25 * small)
