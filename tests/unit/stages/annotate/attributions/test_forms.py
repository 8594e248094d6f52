"""The forms in which news attributes words, each by a sentence of our own: source, cue, content."""

import pytest

from tests.unit.stages.annotate.attributions.reading_help import read

FORMS = [
    # direct, of several sentences or parts, with odd marks
    ('"We know," she said, "that it is late.', [("she", "said", '"We know," ... "that it is late.')]),
    ("“We will not leave this town” said the general.", [("the general", "said", "“We will not leave this town”")]),
    ("“She told us ‘never again,’” the boy recalled.", [("the boy", "recalled", "“She told us ‘never again,’”")]),
    (
        "The mayor said: “The road is open.” He added: “The school is closed.”",
        [("The mayor", "said", "“The road is open.”"), ("He", "added", "“The school is closed.”")],
    ),
    # a floating quotation goes on with the report before it
    ("The road is open, the mayor said. “It was cleared.”", [("the mayor", "said", "The road is open ... “It was cleared.”")]),
    # cues that commas set off
    ("The road, the mayor said, is open.", [("the mayor", "said", "The road ... is open")]),
    (
        "The strike killed seven people, Anna Lind, the regional governor, said.",
        [("Anna Lind, the regional governor", "said", "The strike killed seven people")],
    ),
    ("Not before the summer, said the mayor.", [("the mayor", "said", "Not before the summer")]),
    # two acts of one speaker
    (
        "The governor criticised the plan and said the road would stay closed.",
        [("The governor", "criticised", "the plan"), ("The governor", "said", "the road would stay closed")],
    ),
    (
        "Lind acknowledged that the port was closed but insisted it would open soon.",
        [("Lind", "acknowledged", "that the port was closed"), ("Lind", "insisted", "it would open soon")],
    ),
    (
        "Lind said the port was closed, adding that it would open soon.",
        [("Lind", "said", "the port was closed"), ("Lind", "adding", "that it would open soon")],
    ),
    # statements, posts, outlets as addressees
    ("In a statement, the ministry said the port was closed.", [("the ministry", "said", "the port was closed")]),
    ("The mayor wrote on Telegram that the road was open.", [("The mayor", "wrote", "that the road was open")]),
    # quoted by somebody, reports within reports
    ("The minister was quoted as saying that the port was closed.", [("The minister", "was quoted as saying", "that the port was closed")]),
    (
        "“The port is closed,” the minister was quoted as saying by Interfax.",
        [("the minister", "was quoted as saying", "“The port is closed,”")],
    ),
    (
        "Interfax quoted the minister as saying the port was closed.",
        [("Interfax", "quoted", "the minister as saying the port was closed"), ("the minister", "saying", "the port was closed")],
    ),
    (
        "The BBC said Interfax had reported that Anna Lind said the port was closed.",
        [
            ("The BBC", "said", "Interfax had reported that Anna Lind said the port was closed"),
            ("Interfax", "had reported", "that Anna Lind said the port was closed"),
            ("Anna Lind", "said", "the port was closed"),
        ],
    ),
    # passives, gerunds, questions
    ("Two people were reported dead.", [("", "were reported", "Two people ... dead")]),
    ("The talks were described by Kyiv as constructive.", [("Kyiv", "were described", "The talks ... as constructive")]),
    ("The ministry denied shelling the hospital.", [("The ministry", "denied", "shelling the hospital")]),
    (
        "Asked whether the port was closed, the mayor said it was.",
        [("", "Asked", "whether the port was closed"), ("the mayor", "said", "it was")],
    ),
    # what shows something
    ("Footage showed smoke rising from the port.", [("Footage", "showed", "smoke rising from the port")]),
    ("A court filing says the company hid the losses.", [("A court filing", "says", "the company hid the losses")]),
    # what is put in before the report, and a colon within it
    (
        "The survey found that much had changed: half of the farms had closed.",
        [("The survey", "found", "that much had changed: half of the farms had closed")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_forms(parser, text, expected):
    assert read(text, parser)[0] == expected


def test_a_report_begins_at_its_that(parser):
    shown, _ = read("The BBC reported, citing the police, that two people had died.", parser)
    assert ("The BBC", "reported", "that two people had died") in shown


def test_a_quoted_fragment_is_no_floating_quotation(parser):
    shown, _ = read("The mayor said the road was open.\n\n“They danced” until noon on the old bridge.", parser)
    assert [content for _, _, content in shown] == ["the road was open"]


def test_so_called_is_no_cue(parser):
    assert read("The so-called “volunteers” left the town.", parser)[0] == []


def test_several_outlets_are_kept_as_addressees(parser):
    for text in (
        "“The port is closed,” Anna Lind told the BBC.",
        "Anna Lind told the BBC by phone that the port was closed.",
        "Anna Lind said in an interview with the BBC that the port was closed.",
    ):
        (item,) = read(text, parser)[1]
        assert text[slice(*item.addressee)] == "the BBC"


def test_bodies_and_media_are_no_persons(parser):
    kinds = [("The ministry", "organisation"), ("The company", "organisation"), ("State media", "outlet"), ("The general", "person")]
    for name, kind in kinds:
        (item,) = read(f"{name} said that the port was closed.", parser)[1]
        assert item.origin_kind == kind, name


STANCES = [
    ("The mayor called for talks with the union.", "planned", "affirmed"),
    ("The mayor called the plan a disaster.", "stated", "affirmed"),
    ("The mayor asked the union to end the strike.", "planned", "affirmed"),
    ("The mayor asked whether the strike was over.", "hedged", "affirmed"),
    ("The union agreed to end the strike.", "planned", "affirmed"),
    ("The union agreed that the strike was over.", "stated", "affirmed"),
    ("The ministry confirmed that the port was closed.", "stated", "affirmed"),
    ("The ministry did not confirm that the port was closed.", "hedged", "affirmed"),
    ("The mayor could not say whether the port was closed.", "hedged", "affirmed"),
    ("The army claimed that it had taken the town.", "stated", "affirmed"),
    ("Police warned of attacks on the port.", "hedged", "affirmed"),
    ("Police warned that the port might close.", "stated", "affirmed"),
    ("The mayor rejected claims that the road was unsafe.", "stated", "denied"),
    ("The mayor rejected the accusation.", "stated", "denied"),
    ("The union rejected the offer.", "stated", "affirmed"),
    ("The mayor did not deny that the road was closed.", "stated", "affirmed"),
    ("The mayor doubts that the road is safe.", "hedged", "denied"),
    ("The mayor does not believe that the road is safe.", "hedged", "denied"),
    ("The company is reluctant to pay the workers.", "planned", "denied"),
    ("The company hopes to open the plant in May.", "planned", "affirmed"),
    ("The ministry refused to leave.", "stated", "denied"),
    ("The army is said to have crossed the river.", "hedged", "affirmed"),
    ("The road was reportedly closed.", "hedged", "affirmed"),
]


@pytest.mark.parametrize(("text", "certainty", "polarity"), STANCES)
def test_what_the_construction_does_to_the_content(parser, text, certainty, polarity):
    assert [(item.certainty, item.polarity) for item in read(text, parser)[1]] == [(certainty, polarity)]


NOT_REPORTED = [
    "Voters who support the ban met in the old town hall.",
    "The deal announced on Friday will cost the town dearly.",
    "Kim: 1,501\n\nIt rained all day.",
]


@pytest.mark.parametrize("text", NOT_REPORTED)
def test_what_only_tells_which_is_not_reported(parser, text):
    assert read(text, parser)[0] == []
