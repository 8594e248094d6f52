"""Given these reports, expect these chains of voices, and these origins to be independent or not."""

from tests.unit.stages.reconcile.stories import account_of, findings, origin_names


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
