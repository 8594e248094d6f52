"""Given this text, expect this event."""

import pytest

from tests.unit.helpers import parsed_of
from twosource.model.mentions import Attribution, EventMention, PlaceMention, QuantityMention, TimeMention
from twosource.stages.annotate.events import find_events


def events_of(text: str, parser, **layers) -> tuple[EventMention, ...]:
    given = {name: layers.get(name, ()) for name in ("entities", "places", "times", "quantities", "attributions")}
    return find_events(parsed_of(text, parser), **given)


def the_event(text: str, lemma: str, parser, **layers) -> EventMention:
    found = [event for event in events_of(text, parser, **layers) if event.lemma == lemma]
    assert len(found) == 1, [event.lemma for event in events_of(text, parser, **layers)]
    return found[0]


def words(text: str, spans) -> list[str]:
    return [text[start:end] for start, end in spans]


CLAUSES = [
    # text, lemma, form, clause, actors, recipients
    (
        "The army withdrew its troops from Larne on Friday.",
        "withdraw",
        "verb",
        "The army withdrew its troops from Larne on Friday",
        ["The army"],
        ["its troops", "Larne"],
    ),
    ("Rebels shelled the town, killing 12 people.", "shell", "verb", "Rebels shelled the town", ["Rebels"], ["the town"]),
    ("Rebels shelled the town, killing 12 people.", "kill", "verb", "killing 12 people", ["Rebels"], ["12 people"]),
    ("Two men were arrested by police in Leeds.", "arrest", "verb", "Two men were arrested by police in Leeds", ["police"], ["Two men"]),
    ("The general ordered troops to leave the city.", "leave", "verb", "to leave the city", ["troops"], ["the city"]),
    ("The general promised to leave the city.", "leave", "verb", "to leave the city", ["The general"], ["the city"]),
    ("Police arrested a man and charged him with murder.", "charge", "verb", "charged him with murder", ["Police"], ["him"]),
    ("Footage showed a bridge used by soldiers.", "use", "verb", "a bridge used by soldiers", ["soldiers"], ["a bridge"]),
    (
        "Kerala is the only city that the rebels had captured.",
        "capture",
        "verb",
        "the only city that the rebels had captured",
        ["the rebels"],
        ["the only city"],
    ),
    (
        "The minister was criticised for ignoring the warnings.",
        "ignore",
        "verb",
        "ignoring the warnings",
        ["The minister"],
        ["the warnings"],
    ),
    (
        "Officials fled hours after protesters stormed parliament.",
        "storm",
        "verb",
        "protesters stormed parliament",
        ["protesters"],
        ["parliament"],
    ),
    ("Four people died when a ferry sank near Naxos.", "sink", "verb", "a ferry sank near Naxos", ["a ferry"], []),
    (
        "The ministry said it would release the prisoners.",
        "release",
        "verb",
        "it would release the prisoners",
        ["The ministry"],
        ["the prisoners"],
    ),
    (
        "Russia's withdrawal of troops from Larne was welcomed.",
        "withdrawal",
        "noun",
        "Russia's withdrawal of troops from Larne",
        ["Russia"],
        ["troops", "Larne"],
    ),
    (
        "The bombing of the hospital by government forces shocked many.",
        "bombing",
        "noun",
        "The bombing of the hospital by government forces",
        ["government forces"],
        ["the hospital"],
    ),
    ("The arrest of the mayor angered voters.", "arrest", "noun", "The arrest of the mayor", [], ["the mayor"]),
    (
        "Turkey launched an offensive against the militia.",
        "offensive",
        "verb",
        "Turkey launched an offensive against the militia",
        ["Turkey"],
        ["the militia"],
    ),
    (
        "Talks were held between France and Italy.",
        "talk",
        "verb",
        "Talks were held between France and Italy",
        ["France", "Italy"],
        ["Italy"],
    ),
    ("The troops came under a counter-offensive.", "counter-offensive", "noun", "a counter-offensive", [], []),
    ("The reasons remain unclear.", "unclear", "state", "The reasons remain unclear", ["The reasons"], []),
    ("There is a war in the north.", "war", "state", "There is a war in the north", [], []),
    ("Luray, the only port the rebels had captured, was quiet.", "port", "state", "the only port the rebels had captured", ["Luray"], []),
    ("The blast left 20 people dead.", "dead", "state", "20 people dead", ["20 people"], []),
    ("The minister is likely to resign.", "resign", "verb", "The minister is likely to resign", ["The minister"], []),
    (
        "Photos show the bridge completely collapsed into the river.",
        "collapse",
        "verb",
        "the bridge completely collapsed into the river",
        ["the bridge"],
        [],
    ),
    ("Two men arrested over robbery in Leeds", "arrest", "verb", "Two men arrested over robbery in Leeds", [], ["Two men"]),
    ("Five Killed in Factory Blast", "kill", "verb", "Five Killed in Factory Blast", [], ["Five"]),
    (
        "Russian Forces Withdraw from Kherson City",
        "withdraw",
        "verb",
        "Russian Forces Withdraw from Kherson City",
        ["Russian Forces"],
        ["Kherson City"],
    ),
    (
        "The army will leave the town (in the north).",
        "leave",
        "verb",
        "The army will leave the town (in the north)",
        ["The army"],
        ["the town"],
    ),
    ("At least 30 dead, 50 wounded in bombing", "dead", "state", "At least 30 dead", ["At least 30"], []),
    ("Five people dead in Texas shooting", "dead", "state", "Five people dead in Texas", ["Five people"], []),
    ("Police held a man who they say robbed a bank.", "rob", "verb", "robbed a bank", ["a man"], ["a bank"]),
    ("Rebels stormed the town, General Paul Okoro said, killing nine.", "kill", "verb", "killing nine", ["Rebels"], ["nine"]),
    (
        "Norway has pulled out of Larne, the ministry said, giving up the port.",
        "give",
        "verb",
        "giving up the port",
        ["Norway"],
        ["the port"],
    ),
    ("Rebels stormed the town, the ministry said, accusing Norway.", "accuse", "verb", "accusing Norway", ["the ministry"], ["Norway"]),
    ("The region has a large army.", "have", "state", "The region has a large army", ["The region"], []),
]


@pytest.mark.parametrize(("text", "lemma", "form", "clause", "actors", "recipients"), CLAUSES)
def test_clause_and_participants(text, lemma, form, clause, actors, recipients, parser):
    event = the_event(text, lemma, parser)
    assert (event.form, text[slice(*event.clause)]) == (form, clause)
    assert words(text, event.actors) == actors
    assert words(text, event.recipients) == recipients


MODALITY = [
    ("The troops left the city.", "leave", ("affirmed", "stated", "done")),
    ("The troops did not leave the city.", "leave", ("denied", "stated", "done")),
    ("Not only did the troops leave the city, they sang.", "leave", ("affirmed", "stated", "done")),
    ("The troops did not simply leave the city.", "leave", ("affirmed", "stated", "done")),
    ("No weapons were abandoned.", "abandon", ("denied", "stated", "done")),
    ("The firm failed to pay the workers.", "pay", ("denied", "stated", "done")),
    ("He left without paying the bill.", "pay", ("denied", "stated", "done")),
    ("The suspects may have fled to Mali.", "flee", ("affirmed", "hedged", "hypothetical")),
    ("They reportedly crossed the river.", "cross", ("affirmed", "hedged", "done")),
    ("The enemy appears to have retreated.", "retreat", ("affirmed", "hedged", "done")),
    ("If the dam breaks, the town is lost.", "break", ("affirmed", "conditional", "hypothetical")),
    ("The council will close the bridge.", "close", ("affirmed", "planned", "planned")),
    ("The rebels threatened to attack the capital.", "attack", ("affirmed", "planned", "threatened")),
    ("The minister told troops to leave the town.", "leave", ("affirmed", "planned", "ordered")),
    ("Mayor to resign", "resign", ("affirmed", "planned", "planned")),
    ("Thousands were forced to flee the city.", "flee", ("affirmed", "stated", "done")),
    ("He is accused of killing his wife.", "kill", ("affirmed", "hedged", "done")),
    ("He was charged with murder.", "murder", ("affirmed", "hedged", "done")),
    ("Soldiers are searching the forest.", "search", ("affirmed", "stated", "ongoing")),
    ("The soldiers often steal cattle.", "steal", ("affirmed", "stated", "habitual")),
    ("Shops worried about the planned strike.", "strike", ("affirmed", "planned", "planned")),
    ("The planes will be sold or be destroyed.", "destroy", ("affirmed", "planned", "planned")),
    ("It was no threat to the state.", "threat", ("denied", "stated", "done")),
]


@pytest.mark.parametrize(("text", "lemma", "expected"), MODALITY)
def test_polarity_certainty_and_status(text, lemma, expected, parser):
    event = the_event(text, lemma, parser)
    assert (event.polarity, event.certainty, event.status) == expected


TYPES = [
    ("Opposition leaders condemned the verdict.", "condemn", "ACCUSE"),
    ("The senator attacked the bill.", "attack", "ACCUSE"),
    ("Militants attacked the village.", "attack", "ASSAULT"),
    ("The president fired his finance minister.", "fire", "APPOINTMENT"),
    ("Soldiers fired missiles at the port.", "fire", "ASSAULT"),
    ("Twelve people were killed in a train crash.", "kill", "ACCIDENT"),
    ("Norway called on Sweden to open talks.", "call", "REQUEST"),
    ("Egypt agreed to release the prisoners.", "agree", "AGREE"),
    ("Egypt refused to release the prisoners.", "refuse", "REJECT"),
    ("Hungary will not accept more refugees.", "accept", "REJECT"),
    ("Peru lifted sanctions against Chile.", "lift", "YIELD"),
    ("Peru suspended military aid to Chile.", "suspend", "SANCTION"),
    ("Peru signed a trade agreement with Chile.", "agreement", "SUPPORT"),
    ("The two armies held a joint exercise.", "exercise", "COOPERATE"),
    ("The nurses went on strike.", "strike", "PROTEST"),
    ("The court will jail the editor.", "jail", "THREATEN"),
    ("Spain provided financial support to farmers.", "support", "AID"),
    ("The army violated the ceasefire.", "violate", "ASSAULT"),
    ("Voters elected a new mayor.", "elect", "ELECTION"),
    ("The board appointed a new director.", "appoint", "APPOINTMENT"),
    ("An earthquake destroyed the village.", "destroy", "DISASTER"),
    ("The children ate breakfast.", "eat", "OTHER"),
]


@pytest.mark.parametrize(("text", "lemma", "kind"), TYPES)
def test_type(text, lemma, kind, parser):
    assert the_event(text, lemma, parser).type == kind


def test_reporting_verbs_are_not_events(parser):
    lemmas = [event.lemma for event in events_of("The mayor said the bridge collapsed, and police confirmed that nobody was hurt.", parser)]
    assert "say" not in lemmas
    assert "confirm" not in lemmas
    assert "collapse" in lemmas


def test_a_cue_is_an_event_only_if_it_does_something(parser):
    text = "The mayor echoed the claim and condemned the attack."
    cues = tuple(
        Attribution((), ((text.index(word), text.index(word) + len(word)),), (), "indirect", None) for word in ("echoed", "condemned")
    )
    lemmas = [event.lemma for event in events_of(text, parser, attributions=cues)]
    assert lemmas == ["condemn", "attack"]


def test_purpose_is_a_reason_and_no_part_of_the_clause(parser):
    text = "The army has completed its withdrawal of troops from Larne to escape an offensive."
    event = the_event(text, "withdrawal", parser)
    assert text[slice(*event.clause)] == "The army has completed its withdrawal of troops from Larne"
    assert words(text, event.reason) == ["to escape an offensive"]


@pytest.mark.parametrize(
    ("text", "trigger", "reason"),
    [
        ("She praised the decision to save lives by closing the bridge.", "close", ["to save lives"]),
        ("They shut the bridge in order to save lives.", "shut", ["in order to save lives"]),
        ("The city bought land to build a school by mistake.", "buy", ["to build a school by mistake"]),
        ("They restored order in the town.", "restore", []),
    ],
)
def test_what_something_is_done_for(text, trigger, reason, parser):
    assert words(text, the_event(text, trigger, parser).reason) == reason


def test_because_of_is_a_reason(parser):
    text = "Rescuers stopped work because of the heavy rain."
    assert words(text, the_event(text, "stop", parser).reason) == ["because of the heavy rain"]


def test_instrument(parser):
    text = "Militants struck the base with rockets."
    event = the_event(text, "strike", parser)
    assert words(text, event.instruments) == ["rockets"]
    assert words(text, event.recipients) == ["the base"]


def test_mentions_of_other_layers_go_to_the_smallest_clause(parser):
    text = "The attack in Larne on Monday killed 12 people."
    place = PlaceMention(14, 19, "place", None, "Larne", None, None, None, None, 1.0)
    time = TimeMention(23, 29, "DATE", "2022-11-07", (None, None))
    number = QuantityMention(37, 39, 12, 12, False, "people", "")
    found = {event.lemma: event for event in events_of(text, parser, places=(place,), times=(time,), quantities=(number,))}
    assert words(text, found["attack"].places) == ["Larne"]
    assert words(text, found["kill"].quantities) == ["12"]
    assert words(text, [*found["attack"].times, *found["kill"].times]) == ["Monday"]


def test_head_words_are_content_lemmas_in_order(parser):
    event = the_event("The army has withdrawn its 400 troops from Larne.", "withdraw", parser)
    assert event.head_words == ("army", "withdraw", "400", "troop", "larne")


def test_the_dateline_is_no_actor(parser):
    text = "KYIV, Ukraine -- A United Nations prosecutor has charged a former minister."
    assert words(text, the_event(text, "charge", parser).actors) == ["A United Nations prosecutor"]


@pytest.mark.parametrize(
    ("text", "lemma", "root"),
    [
        ("The withdrawal pleased many.", "withdrawal", "withdraw"),
        ("They withdrew on Monday.", "withdraw", "withdraw"),
        ("They pulled out their troops.", "pull", "pull_out"),
        ("The blast shook the town.", "blast", "explode"),
        ("The hurricane has passed.", "hurricane", "hurricane"),
    ],
)
def test_root_is_the_verb_behind(text, lemma, root, parser):
    assert the_event(text, lemma, parser).root == root


def test_a_place_that_acts_is_no_place_of_the_event(parser):
    text = "France bombed Larne."
    places = tuple(
        PlaceMention(start, end, use, None, text[start:end], None, None, None, None, 1.0)
        for start, end, use in ((0, 6, "place"), (14, 19, "place"))
    )
    assert words(text, the_event(text, "bomb", parser, places=places).places) == ["Larne"]


def test_when_it_was_said_is_not_when_it_happened(parser):
    text = "Police said on Monday that the bridge had collapsed."
    time = TimeMention(12, 21, "DATE", "2022-11-07", (None, None))
    assert the_event(text, "collapse", parser, times=(time,)).times == ()


def test_headline_in_title_case(parser):
    text = "Storm Kills Four in Coastal Town"
    event = the_event(text, "kill", parser)
    assert (words(text, event.actors), words(text, event.recipients)) == (["Storm"], ["Four"])


def test_speakers_pronoun_is_filled_in_only_where_it_agrees(parser):
    text = "Officials said he had fled."
    assert words(text, the_event(text, "flee", parser).actors) == ["he"]


NAMES_OR_NOT = [
    # text, trigger: a plain noun or a condition that the parser may take for a name
    ("Arson is suspected in the fire. The police look into arson at two more shops.", "Arson"),
    ("The singer was charged with DUI in May.", "DUI"),
    ("Three dead after fire hits bank", "dead"),
    ("The coach added him to the team on Friday.", "added"),
    ("The driver confessed to the murder.", "confessed"),
]


@pytest.mark.parametrize(("text", "trigger"), NAMES_OR_NOT)
def test_a_trigger_that_looks_like_something_else(text, trigger, parser):
    assert trigger in {text[event.start : event.end] for event in events_of(text, parser)}


def test_a_name_at_the_head_of_a_sentence_is_no_event(parser):
    assert [event.lemma for event in events_of("Grant said that he was tired.", parser)] == ["tired"]
