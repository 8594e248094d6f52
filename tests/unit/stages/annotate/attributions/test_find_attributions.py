"""Given this text, expect these attributions."""

import pytest

from tests.unit.stages.annotate.attributions.reading_help import read

INDIRECT = [
    ("The mayor said the bridge was closed.", ("The mayor", "said", "the bridge was closed")),
    ("The bridge was closed, the mayor said.", ("the mayor", "said", "The bridge was closed")),
    ("Officials told Reuters that two people were hurt.", ("Officials", "told", "that two people were hurt")),
    ("According to the ministry, the train left at noon.", ("the ministry", "According to", "the train left at noon")),
    ("The minister denied that the army had left the town.", ("The minister", "denied", "that the army had left the town")),
    ("The company plans to close two factories in May.", ("The company", "plans", "to close two factories in May")),
    ("Analysts fear that prices will rise again.", ("Analysts", "fear", "that prices will rise again")),
    ("The senator criticized the new tax on fuel.", ("The senator", "criticized", "the new tax on fuel")),
    ("Farmers called for an end to the ban.", ("Farmers", "called", "an end to the ban")),
    ("She accused the council of hiding the report.", ("She", "accused", "the council of hiding the report")),
    ("The union called the offer a bad joke.", ("The union", "called", "the offer a bad joke")),
    ("Photos show that the roof has collapsed.", ("Photos", "show", "that the roof has collapsed")),
    ("He expressed hope that the talks would go on.", ("He", "expressed hope", "that the talks would go on")),
    ("The announcement was made by the Defense Ministry.", ("the Defense Ministry", "was made", "The announcement")),
]


@pytest.mark.parametrize(("text", "expected"), INDIRECT)
def test_indirect(parser, text, expected):
    shown, found = read(text, parser)
    assert expected in shown
    assert all(item.kind == "indirect" for item in found)


DIRECT = [
    ("“We are leaving,” the general said.", ("the general", "said", "“We are leaving,”")),
    ('"We are leaving," the general said.', ("the general", "said", '"We are leaving,"')),
    ("''We are leaving,'' the general said.", ("the general", "said", "''We are leaving,''")),
    ("«We are leaving», the general said.", ("the general", "said", "«We are leaving»")),
    ("‘We are leaving,’ the general said.", ("the general", "said", "‘We are leaving,’")),
    ("The mayor said: “The road is open again.”", ("The mayor", "said", "“The road is open again.”")),
    ("“It rained. It was dark. We could not see,” he noticed.", ("he", "noticed", "“It rained. It was dark. We could not see,”")),
    ("“Never,” she said. “We will stay here.”", ("she", "said", "“Never,” ... “We will stay here.”")),
    ("“We know,” said Anna Lind, the mayor, “that it is late.”", ("Anna Lind, the mayor", "said", "“We know,” ... “that it is late.”")),
]


@pytest.mark.parametrize(("text", "expected"), DIRECT)
def test_direct(parser, text, expected):
    shown, found = read(text, parser)
    assert shown == [expected]
    assert found[0].kind == "direct"


def test_a_quotation_of_two_paragraphs_is_one_attribution(parser):
    shown, _ = read("The mayor said: “The road is open.\n\n“The school is closed.”", parser)
    assert shown == [("The mayor", "said", "“The road is open. ... “The school is closed.”")]


def test_a_paragraph_of_quotation_alone_goes_on_with_the_speaker(parser):
    shown, _ = read("“The road is open,” the mayor said.\n\n“The school will stay closed for now.”", parser)
    assert [content for _, _, content in shown] == ["“The road is open,” ... “The school will stay closed for now.”"]


def test_quoted_words_in_a_clause_are_mixed(parser):
    shown, found = read("He said he had a “great affection” for the town.", parser)
    assert shown == [("He", "said", "he had a “great affection” for the town")]
    assert found[0].kind == "mixed"


def test_a_missing_closing_mark_costs_no_other_quotation(parser):
    shown, _ = read("“The road is open, the mayor said on Monday.\n\n“The school is closed,” the teacher said.", parser)
    assert ("the teacher", "said", "“The school is closed,”") in shown


NOTHING_SAID = [
    "The minister commanded troops to withdraw from the bank of the river.",
    "Forces are strengthening their positions 'step by step' in the south.",
    "The band played “Yellow Moon” until midnight.",
    "It rained all day in the hills.",
    "The soldiers' families waited at the gates' edge.",
]


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_no_attribution_where_nobody_is_cited(parser, text):
    assert read(text, parser)[0] == []


CUT = [
    ("Norway says it has sent two ships, raising fears of a wider conflict.", "it has sent two ships"),
    ("The ministry said the army had left the town, which lies on the border.", "the army had left the town"),
    ("The ministry said the road was safe, despite reports of mines.", "the road was safe"),
    ("She said the plan was sound and called for a vote.", "the plan was sound"),
    ("He said the bridge was closed, but that a ferry would run.", "the bridge was closed, but that a ferry would run"),
]


@pytest.mark.parametrize(("text", "content"), CUT)
def test_an_attribution_ends_where_its_speaker_would_no_longer_say_it(parser, text, content):
    assert content in [found for _, _, found in read(text, parser)[0]]


STANCE = [
    ("The minister denied that the army had left.", "stated", "denied"),
    ("The army reportedly crossed the river.", "hedged", "affirmed"),
    ("The war is believed to have cost many lives.", "hedged", "affirmed"),
    ("Footage appeared to show that the bridge had been destroyed.", "hedged", "affirmed"),
    ("The mayor said that the bridge was closed.", "stated", "affirmed"),
    ("The company promised to pay the workers.", "planned", "affirmed"),
    ("The company declined to name the buyer.", "stated", "denied"),
]


@pytest.mark.parametrize(("text", "certainty", "polarity"), STANCE)
def test_what_the_cue_does_to_the_content(parser, text, certainty, polarity):
    found = read(text, parser)[1]
    assert [(item.certainty, item.polarity) for item in found] == [(certainty, polarity)]


ORIGINS = [
    ("Satellite images show that the port is empty.", "imagery"),
    ("The letter says that the school will close.", "document"),
    ("Reuters reported that the port was closed.", "outlet"),
    ("Officials said that the port was closed.", "unnamed"),
    ("The port was reportedly closed.", "unnamed"),
    ("He said that the port was closed.", "person"),
    ("Russia said that the port was closed.", "organisation"),
]


@pytest.mark.parametrize(("text", "kind"), ORIGINS)
def test_the_kind_of_origin(parser, text, kind):
    assert [item.origin_kind for item in read(text, parser)[1]] == [kind]


def test_two_voices_in_a_chain(parser):
    shown, _ = read("Reuters reported that Anna Lind said the port was closed.", parser)
    assert shown == [
        ("Reuters", "reported", "that Anna Lind said the port was closed"),
        ("Anna Lind", "said", "the port was closed"),
    ]


def test_what_a_speaker_is_said_to_think_is_no_second_voice(parser):
    shown, _ = read("The mayor said she hopes to open the bridge in May.", parser)
    assert [cue for _, cue, _ in shown] == ["said"]


def test_the_outlet_that_was_told(parser):
    text = "Anna Lind told Reuters that the port was closed."
    (item,) = read(text, parser)[1]
    assert text[slice(*item.addressee)] == "Reuters"


def test_the_speaker_is_the_entity_of_the_source(parser):
    from twosource.model.mentions import EntityMention

    text = "Anna Lind, who warned that the ice was thin, left early."
    mention = EntityMention(0, 9, "person", "e1", "Anna Lind")
    (item,) = read(text, parser, (mention,))[1]
    assert (item.speaker, item.origin_kind) == ("e1", "person")


HEADLINES = [
    ("Mayor: Bridge Will Stay Closed Until May", ("Mayor", ":", "Bridge Will Stay Closed Until May")),
    ("Anna Lind Slams New Plan For The Old Port", ("Anna Lind", "Slams", "New Plan For The Old Port")),
]


@pytest.mark.parametrize(("text", "expected"), HEADLINES)
def test_headlines(parser, text, expected):
    assert expected in read(text + "\n\nIt rained all day.", parser)[0]


CITED = [
    ("Reuters reported, citing two officials, that the port had been hit.", "two officials", "that the port had been hit"),
    ("The port was hit on Monday, Reuters reported, citing two officials.", "two officials", "The port was hit on Monday"),
    ("Citing police, the paper said that two had died.", "police", "that two had died"),
    ("The army shelled the port, officials said, citing satellite images.", "satellite images", "The army shelled the port"),
]


@pytest.mark.parametrize(("text", "cited", "content"), CITED)
def test_whom_a_report_cites_says_it_too(parser, text, cited, content):
    shown, _ = read(text, parser)
    assert [said for _, _, said in shown] == [content, content]
    assert cited in [source for source, _, _ in shown]


BELATED = [
    (
        "The minister said earlier on Friday during a news conference that he may wait until May.",
        ("The minister", "said", "that he may wait until May"),
    ),
    (
        "The mayor told The Post before he spoke to the council that he believed the bridge was unsafe.",
        ("The mayor", "told", "that he believed the bridge was unsafe"),
    ),
    (
        "In nearby Salton, the big steel plant is hanging on, but it is under intense pressure from imports, said the chief, John Ferr.",
        (
            "the chief, John Ferr",
            "said",
            "In nearby Salton, the big steel plant is hanging on, but it is under intense pressure from imports",
        ),
    ),
]


@pytest.mark.parametrize(("text", "expected"), BELATED)
def test_clauses_far_from_their_cue(parser, text, expected):
    assert expected in read(text, parser)[0]


def test_an_article_that_finds_something_is_a_source(parser):
    shown, _ = read("An article published on Friday found no record of the class.", parser)
    assert shown == [("An article published on Friday", "found", "no record of the class")]
    assert read("The boy found a coin in the garden.", parser)[0] == []


def test_denial_of_a_body(parser):
    shown, _ = read("The ministry's denial that troops had left came on Monday.", parser)
    assert shown == [("The ministry's", "denial", "that troops had left")]


def test_the_words_of_a_bracket_are_all_that_its_source_says(parser):
    shown, _ = read("Taxes have doubled this year (the rise was smaller, according to the central bank).", parser)
    assert ("the central bank", "according to", "the rise was smaller") in shown


def test_acts_within_a_report_are_no_voices(parser):
    shown, _ = read("Officials said that the mayor discussed the plan on Monday.", parser)
    assert [source for source, _, _ in shown] == ["Officials"]


def test_seeming_within_another_clause_attributes_nothing(parser):
    assert read("The house, which seems to be empty, burned for an hour.", parser)[0] == []


def test_a_mark_with_a_blank_behind_opens_a_quotation(parser):
    shown, _ = read("“We saw it,” Lind said. “ You know, it was late.”", parser)
    assert shown == [("Lind", "said", "“We saw it,” ... “ You know, it was late.”")]


def test_where_somebody_criticises_is_no_part_of_what(parser):
    shown, _ = read("The senator criticized the ban on trucks in an interview.", parser)
    assert shown == [("The senator", "criticized", "the ban on trucks")]
