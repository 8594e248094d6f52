"""Given these reports, expect these chains of voices, and these origins to be independent or not."""

import pytest

from tests.unit.stages.reconcile.stories import account_of, findings, origin_names
from twosource.model.claims import Number
from twosource.model.page import Page
from twosource.run.loop import account_stories, read


def voices(account, words):
    names = {origin.id: origin.name for origin in account.origins}
    return {tuple(names[key] for key in claim.voice) for claim in account.claims if words.lower() in claim.text.lower()}


def reasons(account, name):
    return " ".join(next(origin.reasons for origin in account.origins if origin.name == name))


def test_the_outlet_then_the_speaker(models):
    account = account_of(models, North="Mayor Anna Kern said that rebels had captured the town of Koidu.")
    assert voices(account, "captured the town") == {("North", "Anna Kern")}


def test_the_outlet_the_agency_and_the_speaker(models):
    text = "OSLO, May 7 (Reuters) - Mayor Anna Kern said that rebels had captured the town of Koidu."
    account = account_of(models, North=text)
    assert any(voice[0] == "North" and "Reuters" in voice and voice[-1] == "Anna Kern" for voice in voices(account, "captured the town"))


def test_what_an_outlet_says_in_its_own_voice_is_its_own(models):
    account = account_of(models, North="Rebels captured the town of Koidu on Monday.")
    assert voices(account, "captured the town") == {("North",)}
    assert "own voice" in reasons(account, "North")


def test_a_body_and_its_spokesman_are_one_origin(models):
    account = account_of(
        models,
        North="The Kremlin said that Ukrainian forces had shelled the town of Donetsk.",
        South="Kremlin spokesman Dmitry Peskov said that Ukrainian forces had shelled the town of Donetsk.",
    )
    (finding,) = findings(account, "shelled the town")
    assert finding.status == "single-origin"
    assert finding.outlets == 2


def test_nobody_in_particular_is_one_origin(models):
    account = account_of(
        models,
        North="Officials said that rebels had captured the town of Koidu.",
        South="A diplomat said that rebels had captured the town of Koidu.",
    )
    assert {finding.status for finding in findings(account, "captured the town")} == {"single-origin"}


def test_two_people_are_two_origins(models):
    account = account_of(
        models,
        North="Mayor Anna Kern said that rebels had captured the town of Koidu.",
        South="General Paul Okoro said that rebels had captured the town of Koidu.",
    )
    (finding,) = [finding for finding in findings(account, "captured the town") if finding.status == "corroborated"]
    assert origin_names(account, finding) == {"Anna Kern", "Paul Okoro"}


def test_imagery_is_an_origin(models):
    account = account_of(models, North="Photos show that the main bridge in Koidu has collapsed.")
    assert any(origin.kind == "imagery" for origin in account.origins)


def test_each_origin_says_why(models):
    account = account_of(
        models,
        North="Moscow said that Ukrainian forces had shelled the town of Donetsk.",
        South="Russia's Defence Ministry said that Ukrainian forces had shelled the town of Donetsk. It reportedly burned.",
    )
    assert all(origin.reasons for origin in account.origins)
    assert any("speak for one state" in reason for origin in account.origins for reason in origin.reasons)


def test_a_dateline_is_no_part_of_a_claim(models):
    account = account_of(models, North="OSLO, May 7 (Reuters) - Rebels captured the town of Koidu on Monday.")
    assert "Rebels captured the town of Koidu on Monday" in {claim.text for claim in account.claims}


BRIDGE = "said the bridge in Koidu was destroyed on Monday."


def origin(account, name):
    return next(origin for origin in account.origins if origin.name == name)


@pytest.mark.parametrize(
    ("source", "name", "kind", "number"),
    [
        ("Anna Kern", "Anna Kern", "person", None),
        ("The Defence Ministry", "Defence Ministry", "organisation", None),
        ("A spokesman for the Defence Ministry", "Defence Ministry", "organisation", None),
        ("Police", "police", "organisation", None),
        ("The mayor's office", "The mayor's office", "organisation", None),
        ("Two US officials", "US officials", "unnamed", Number(2, 2)),
        ("A senior Ukrainian official", "senior Ukrainian official", "unnamed", Number(1, 1)),
        ("Ukrainian officials", "Ukrainian officials", "unnamed", Number(2, None)),
        ("A Kremlin source", "Kremlin source", "unnamed", Number(1, 1)),
        ("Three officials in the Defence Ministry", "Three officials in the Defence Ministry", "unnamed", Number(3, 3)),
        ("Four people with knowledge of the talks", "Four people with knowledge of the talks", "unnamed", Number(4, 4)),
        ("A European diplomat and two officials", "A European diplomat and two officials", "unnamed", None),
        ("Officials", "Officials", "unnamed", Number(2, None)),
        ("Local media", "Local media", "unnamed", None),
        ("A report by the United Nations", "A report by the United Nations", "document", None),
        ("Satellite images", "Satellite images", "imagery", None),
    ],
)
def test_what_sort_of_origin_it_is(models, source, name, kind, number):
    account = account_of(models, North=f"{source} {BRIDGE}")
    found = origin(account, name)
    assert (found.kind, found.number) == (kind, number)
    assert found.reasons


def test_whose_an_unnamed_source_is(models):
    account = account_of(models, North=f"Two US officials {BRIDGE}", South=f"Three officials in the Defence Ministry {BRIDGE}")
    assert origin(account, "US officials").country == "US"
    body = origin(account, "Three officials in the Defence Ministry").body
    assert next(entity.name for entity in account.entities if entity.id == body) == "Defence Ministry"
    assert "count as one" in reasons(account, "US officials")


def test_an_unnamed_source_is_not_independent_of_its_body(models):
    account = account_of(models, North=f"A Kremlin source {BRIDGE}", South=f"The Kremlin {BRIDGE}")
    (finding,) = findings(account, "the bridge in Koidu was destroyed")
    assert finding.status == "single-origin"
    assert "not independent of Kremlin" in reasons(account, "Kremlin source")


def test_an_officer_is_not_independent_of_his_force(models):
    account = account_of(models, North=f"Memphis police {BRIDGE}", South=f"Memphis Police Chief Anna Kern {BRIDGE}")
    assert {finding.status for finding in findings(account, "the bridge in Koidu was destroyed")} == {"single-origin"}


def test_an_eyewitness_says_so_and_why(models):
    account = account_of(models, North=f"Maria Petrova, who watched from her balcony, {BRIDGE}")
    assert origin(account, "Maria Petrova").eyewitness is True
    assert "who watched" in reasons(account, "Maria Petrova")


def test_the_outlet_that_was_told_stands_in_the_chain(models):
    account = account_of(models, North="Anna Kern told Reuters that the bridge in Koidu was destroyed on Monday.")
    assert voices(account, "was destroyed") == {("North", "Reuters", "Anna Kern")}


def test_the_long_and_the_short_name_of_an_agency_are_one(models):
    account = account_of(
        models,
        North="The Associated Press reported that the bridge in Koidu was destroyed on Monday.",
        South="OSLO, May 7 (AP) - Rebels captured the town of Koidu on Monday.",
    )
    assert sum(origin.kind == "outlet" for origin in account.origins) == 3


def test_a_document_is_one_origin_with_the_body_that_made_it(models):
    account = account_of(models, North=f"A report by the Defence Ministry {BRIDGE}", South=f"The Defence Ministry {BRIDGE}")
    (finding,) = findings(account, "the bridge in Koidu was destroyed")
    assert finding.status == "single-origin"


@pytest.mark.parametrize(
    ("north", "south"),
    [
        ("Police said", "Koidu police said"),
        ("Police officers said", "Koidu police said"),
        ("Mich. police said", "Koidu Police Department said"),
        ("Police said", "Koidu police Sgt. Anna Kern said"),
        ("The police department said", "Koidu police said"),
        ("Koidu police Sgt. said", "Koidu police said"),
        ("Cpl. Anna Kern said", "Koidu police said"),
        ("Anna Kern with the Koidu police said", "Koidu police said"),
        ("An arrest affidavit said", "Koidu police said"),
        ("Detective Paul Okoro said", "Koidu police Sgt. Anna Kern said"),
    ],
)
def test_the_one_police_force_of_a_story_is_one_origin(models, north, south):
    account = account_of(
        models,
        North=f"{north} that Peter Brown had bought a rifle. The Koidu police searched a house.",
        South=f"{south} that Peter Brown had bought a rifle.",
    )
    assert {finding.status for finding in findings(account, "bought a rifle")} == {"single-origin"}


@pytest.mark.parametrize(
    ("north", "south"),
    [
        ("Police said", "The Koidu County Sheriff's Office said"),
        ("The sheriff's department said", "Sheriff Anna Kern said"),
        ("Koidu County sheriff's officials said", "Sheriff's spokesman Paul Okoro said"),
    ],
)
def test_a_sheriff_s_office_is_a_force(models, north, south):
    account = account_of(
        models,
        North=f"{north} that Peter Brown had bought a rifle. The Koidu County Sheriff's Office searched a house.",
        South=f"{south} that Peter Brown had bought a rifle. The Koidu County Sheriff's Office closed a road.",
    )
    assert {finding.status for finding in findings(account, "bought a rifle")} == {"single-origin"}


def test_two_police_forces_are_two_origins(models):
    account = account_of(
        models,
        North="Lagos police said that Peter Brown had bought a rifle.",
        South="Nairobi police said that Peter Brown had bought a rifle.",
    )
    assert "corroborated" in {finding.status for finding in findings(account, "bought a rifle")}


def test_the_force_that_nearly_all_speak_of_is_the_one(models):
    account = account_of(
        models,
        North="Harrow police closed the bridge. Harrow police said a man had fled. Harrow police found a lorry. Denby police helped.",
        South="Police said that a man had fled.",
    )
    assert "corroborated" not in {finding.status for finding in account.findings}


def test_whom_police_were_told_by_is_not_of_the_force(models):
    account = account_of(models, North="Harrow police came. He told police Ola Moe fired twice, Ola Moe said.", South="Harrow police left.")
    (moe,) = [origin for origin in account.origins if origin.name == "Ola Moe"]
    assert not any("speaks from what" in reason for reason in moe.reasons)


def test_the_navy_is_the_one_that_is_named(models):
    account = account_of(
        models,
        North="The navy said that it had sunk a trawler off Koidu. The Norwegian navy left Oslo.",
        South="The Norwegian navy said it had sunk a trawler off Koidu.",
    )
    assert "corroborated" not in {finding.status for finding in account.findings}


@pytest.mark.parametrize(
    ("north", "south"),
    [
        ("The Koidu County coroner's office said", "Koidu County Coroner's Office said"),
        ("The coroner's office said", "The Koidu County Coroner's Office said"),
        ("The Iowa Department of Natural Resources said", "The Department of Natural Resources said"),
    ],
)
def test_an_authority_by_the_last_words_of_its_name(models, north, south):
    account = account_of(models, North=f"{north} that Peter Brown had died of smoke.", South=f"{south} that Peter Brown had died of smoke.")
    assert {finding.status for finding in findings(account, "died of smoke")} == {"single-origin"}


def test_two_authorities_with_the_same_last_words_are_two(models):
    account = account_of(
        models,
        North="The Iowa Department of Health said that Peter Brown had died of smoke.",
        South="The Ohio Department of Health said that Peter Brown had died of smoke.",
    )
    assert "corroborated" in {finding.status for finding in findings(account, "died of smoke")}


def test_the_words_below_an_agency_s_picture_are_the_agency_s(models):
    caption = "Rebels captured the town of Koidu on Monday. (AP Photo/Jo Hale)"
    body = "The mayor called for help in the evening, and the bridge over the river was closed to all traffic until the next day."
    more = "Residents fled into the hills with what they could carry, and shops stayed shut all week long."
    html = f"<article><h1>A town falls silent</h1><figure><figcaption>{caption}</figcaption></figure><p>{body}</p><p>{more}</p></article>"
    (account,) = account_stories(read([Page(name="north.html", outlet="North", html=html)], models))
    names = {origin.id: origin.name for origin in account.origins}
    chains = {claim.text: [names[key] for key in claim.voice] for claim in account.claims}
    assert chains["Rebels captured the town of Koidu on Monday"] == ["North", "AP"]
    assert chains["shops stayed shut all week long"] == ["North"]


def test_a_headline_and_the_report_below_it_cite_one_speaker(models):
    html = (
        "<article><h1>Ex-Navy Officer Says Rebels Captured Koidu</h1><p>Former navy commander Anna Kern said on Sunday that rebels had captured "
        "the town of Koidu. She spoke in Oslo, where she lives with her family.</p><p>The road to the town was closed, and it rained.</p></article>"
    )
    (account,) = account_stories(read([Page(name="north.html", outlet="North", html=html)], models))
    assert "corroborated" not in {finding.status for finding in account.findings}
