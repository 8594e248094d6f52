"""Given these articles, expect these stories."""

from dataclasses import replace

import pytest

from tests.unit.helpers import article_of
from tests.unit.stages.copies.texts import OWN_REPORT, REPORT, REWRITTEN, text
from twosource.model.groups import CopyLink, Passage
from twosource.model.mentions import Annotations, EntityMention, TimeMention
from twosource.stages.stories import group_stories

TRAIN_A = article_of(text(REPORT), id="train-a", title="Diesel in the river after train accident")
TRAIN_B = article_of(text(OWN_REPORT), "2022-11-12", id="train-b", title="A valley that smells of diesel")
MARKET = article_of(
    "The Marlow cheese market opens on Saturday with 60 stalls.\n\nMayor Ines Falk will cut the first wheel, a cheddar of 80 kilos.\n\n"
    "Visitors can try goat cheese from Castle Bay and a blue one that won a prize in Lyon.",
    id="market",
)
SHOOTING = (
    "Police are looking for a gunman after a {age}-year-old man was shot on {street} in {town} on {day} night.\n\n{name} was hit in the {part} as he left "
    "a shop at about {hour} p.m., police said. He was taken to {hospital}, where his condition is stable.\n\nAnyone with information is asked to call detectives."
)
SHOT_A = article_of(
    SHOOTING.format(
        age=34, street="Linden Road", town="Ashby", day="Tuesday", name="Marcus Webb", part="leg", hour=9, hospital="Saint Brigid Hospital"
    ),
    "2022-03-09",
    id="shot-a",
)
SHOT_A2 = article_of(
    "A man of 34 who was shot outside a shop in Ashby on Tuesday night is recovering.\n\nMarcus Webb had just bought milk on Linden Road when a bullet struck "
    "his leg, his sister said at Saint Brigid Hospital. Detectives have no suspect.",
    "2022-03-10",
    id="shot-a2",
)
SHOT_B = article_of(
    SHOOTING.format(
        age=51,
        street="Harbour Street",
        town="Elmstead",
        day="Saturday",
        name="Dwight Osei",
        part="shoulder",
        hour=11,
        hospital="the county clinic",
    ),
    "2022-06-19",
    id="shot-b",
)


def stories(articles, links=(), annotations=None):
    return {link.id: link.story for link in group_stories(articles, links, annotations or {})}


@pytest.mark.parametrize(
    ("articles", "together"),
    [
        ([TRAIN_A, TRAIN_B], [{"train-a", "train-b"}]),
        ([TRAIN_A, TRAIN_B, MARKET], [{"train-a", "train-b"}, {"market"}]),
        ([SHOT_A, SHOT_A2, SHOT_B], [{"shot-a", "shot-a2"}, {"shot-b"}]),
        ([SHOT_A, SHOT_A2, SHOT_B, TRAIN_A, TRAIN_B, MARKET], [{"shot-a", "shot-a2"}, {"shot-b"}, {"train-a", "train-b"}, {"market"}]),
        ([MARKET], [{"market"}]),
        ([], []),
    ],
)
def test_stories(articles, together):
    found = stories(articles)
    groups = {}
    for name, story in found.items():
        groups.setdefault(story, set()).add(name)
    assert sorted(map(sorted, groups.values())) == sorted(map(sorted, together))


@pytest.mark.parametrize("turn", range(1, 6))
def test_order_changes_nothing(turn):
    articles = [SHOT_A, SHOT_A2, SHOT_B, TRAIN_A, TRAIN_B, MARKET]
    turned = articles[turn:] + articles[:turn]
    assert group_stories(turned, (), {}) == group_stories(articles, (), {})


def link(kind, share):
    return CopyLink("market", "train-a", kind, share, "unknown", (Passage((0, 10), (0, 10)),), ("a reason",))


@pytest.mark.parametrize(
    ("kind", "share", "same"), [("identical", 1.0, True), ("rewritten", 0.7, True), ("excerpt", 0.6, True), ("excerpt", 0.2, False)]
)
def test_copies_stay_together(kind, share, same):
    found = stories([TRAIN_A, MARKET], (link(kind, share),))
    assert (found["market"] == found["train-a"]) == same


def test_the_input_fixes_the_grouping():
    given = [replace(TRAIN_A, story="s1"), replace(MARKET, story="s1"), replace(TRAIN_B, story="s2")]
    assert stories([*given, SHOT_A])["market"] == "s1"
    assert stories(given) == {"train-a": "s1", "market": "s1", "train-b": "s2"}


def test_ids_come_from_content():
    alone, among = stories([TRAIN_A, TRAIN_B]), stories([TRAIN_A, TRAIN_B, MARKET])
    assert alone["train-a"] == among["train-a"]
    assert alone["train-a"].startswith("story-")


def test_reasons_name_what_is_shared():
    reasons = {entry.id: entry.reasons for entry in group_stories([TRAIN_A, TRAIN_B, MARKET], (), {})}
    assert reasons["train-b"][0].startswith("shares ")
    assert "Norrail" in reasons["train-b"][0]
    assert reasons["train-b"][0].endswith("with “Diesel in the river after train accident”, 1 day apart")
    assert reasons["market"] == ("no other article is near enough",)


def test_a_copy_says_so():
    copy = article_of(text(REWRITTEN), id="rewritten")
    entry = CopyLink("train-a", "rewritten", "rewritten", 0.9, "unknown", (Passage((0, 5), (0, 5)),), ("a reason",))
    reasons = {found.id: found.reasons for found in group_stories([TRAIN_A, copy], (entry,), {})}
    assert reasons["rewritten"][0] == "is the same report as “Diesel in the river after train accident”"


def test_mentions_are_used_where_they_are_given():
    name = EntityMention(0, 6, "person", "e1", "Police")
    time = TimeMention(0, 6, "DATE", "2022-03-08", ("2022-03-08", "2022-03-09"), precision="day")
    annotations = {"shot-a": Annotations("shot-a", entities=(name,), times=(time,)), "shot-a2": Annotations("shot-a2", times=(time,))}
    found = stories([SHOT_A, SHOT_A2, SHOT_B], annotations=annotations)
    assert found["shot-a"] == found["shot-a2"] != found["shot-b"]
