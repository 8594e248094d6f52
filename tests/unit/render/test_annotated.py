import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.render.sample import article_of
from twosource.model.mentions import Annotations, Attribution, Entity, EntityMention, PlaceMention, QuantityMention, TimeMention
from twosource.render.annotated import to_annotated_text

TEXT = "About 40 people were hurt in Varna on Tuesday, Ana Petrescu said."


def at(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def annotations() -> Annotations:
    return Annotations(
        "a",
        roster=(Entity("e1", "person", "Ana Petrescu", (), ()),),
        entities=(EntityMention(*at("Ana Petrescu"), "person", "e1", "Ana Petrescu"),),
        places=(PlaceMention(*at("Varna"), "place", 726050, "Varna", "BG", "Varna", 43.2, 27.9, 0.9),),
        times=(TimeMention(*at("on Tuesday"), "DATE", "2022-11-08", ("2022-11-08", "2022-11-09")),),
        quantities=(QuantityMention(*at("About 40 people"), 40, 40, True, "person", "people", measure="injured"),),
        attributions=(
            Attribution((at("Ana Petrescu"),), (at("said"),), (at("About 40 people were hurt in Varna on Tuesday"),), "indirect", "e1"),
        ),
    )


def body(text: str) -> str:
    return text.split("\n\n", 1)[1].rstrip("\n")


def test_mentions_are_marked_inline():
    assert body(to_annotated_text(article_of(TEXT), annotations())) == (
        "⟨1 [About 40 people](quantity: about 40 person, injured) were hurt in [Varna](place: Varna, Varna, BG) "
        "[on Tuesday](time: 2022-11-08 to 2022-11-09) 1⟩, [Ana Petrescu](person) [said](cue: Ana Petrescu 1)."
    )


def test_colour_changes_nothing_but_styles():
    plain = to_annotated_text(article_of(TEXT), annotations())
    coloured = to_annotated_text(article_of(TEXT), annotations(), colour=True)
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain
    assert "\x1b" not in plain


@pytest.mark.parametrize("hostile", ["\x1b[31mred", "\x9b2J", "[bold]x[/bold]"])
def test_page_text_is_not_obeyed(hostile):
    shown = body(to_annotated_text(article_of(hostile), Annotations("a")))
    assert shown == hostile.replace("\x1b", "�").replace("\x9b", "�")


def test_of_overlapping_mentions_the_longest_is_shown():
    inner = EntityMention(*at("Petrescu"), "person", "e1", "Petrescu")
    outer = EntityMention(*at("Ana Petrescu"), "person", "e1", "Ana Petrescu")
    shown = body(to_annotated_text(article_of(TEXT), Annotations("a", entities=(inner, outer))))
    assert shown.count("[") == 1
    assert "[Ana Petrescu](person)" in shown


def test_unresolved_places_and_times_say_so():
    place = PlaceMention(*at("Varna"), "metonym", None, "Varna", None, None, None, None, 0.0)
    time = TimeMention(*at("on Tuesday"), "DATE", "PRESENT_REF", (None, None))
    shown = body(to_annotated_text(article_of(TEXT), Annotations("a", places=(place,), times=(time,))))
    assert "[Varna](place: not resolved, metonym)" in shown
    assert "[on Tuesday](time: PRESENT_REF, no anchor)" in shown


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))), max_size=8))
def test_the_articles_words_stay_in_order(spans):
    mentions = tuple(EntityMention(start, end, "person", "e", "N") for start, end in spans)
    shown = body(to_annotated_text(article_of(TEXT), Annotations("a", entities=mentions)))
    assert re.sub(r"\]\(person: N\)|\[", "", shown) == TEXT
