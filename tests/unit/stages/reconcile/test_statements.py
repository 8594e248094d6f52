"""Given claims on one event, expect these findings, relations and confidence."""

import pytest

from tests.unit.stages.reconcile.stories import account_of, findings, statuses

SHOT = "Police shot Peter Brown in Koidu on Monday."


@pytest.mark.parametrize(
    ("north", "south", "words"),
    [
        ("Peter Brown was hiding behind the front door of a flat.", "Peter Brown was hiding in a barn near the river.", "hiding"),
        ("It was an 11th-round stoppage of Peter Brown.", "It was a sixth-round stoppage of Peter Brown.", "stoppage"),
        ("Anna Kern won a medal for her work.", "Anna Kern won the election in May.", "won"),
        ("The cable failure cut the flow of data to Oslo.", "Traffic to Asia was disturbed by the cable failure.", "failure"),
        ("Mayor Anna Kern did not return a call.", "Mayor Anna Kern did not return a call on Monday evening.", "call"),
    ],
)
def test_what_only_looks_alike_is_not_corroborated(models, north, south, words):
    account = account_of(models, North=north, South=south)
    assert "corroborated" not in statuses(account, words)


@pytest.mark.parametrize(
    ("north", "south", "words"),
    [
        (SHOT, "In Koidu, Peter Brown was shot as he ran.", "shot"),
        ("Rebels captured the town of Koidu on Monday after a battle.", "The town of Koidu was captured by rebels.", "captured"),
        (
            "A missile hit a block of flats before dawn on Friday.",
            "A block of flats was hit by a Russian missile early on Friday.",
            "flats",
        ),
        # The noun looks back, its predicate says that it is over; the time reaches beyond the words of the clause.
        (
            "The ministry said that the retreat across the Vistula river was finished at 7 a.m. Warsaw time.",
            "The last soldiers retreated across the Vistula in the morning.",
            "retreat",
        ),
    ],
)
def test_the_statement_is_what_both_say(models, north, south, words):
    account = account_of(models, North=north, South=south)
    assert "corroborated" in statuses(account, words)


def test_one_edited_sentence_is_one_origin(models):
    account = account_of(
        models,
        North="Early in her campaign, the mayor was criticised for promoting a conference on the family in Freetown.",
        South="Early in her campaign, the mayor was criticized for promoting in a bulletin a conference on the family in Freetown.",
    )
    assert "corroborated" not in {finding.status for finding in account.findings}


def test_words_in_quotation_marks_are_not_the_outlets(models):
    account = account_of(
        models,
        North="Anna Kern said that relations with Norway had never been worse.",
        South="“Relations with Norway have never been worse than today.” So it went on for an hour.",
    )
    assert "corroborated" not in {finding.status for finding in account.findings}


def test_to_deny_more_is_not_to_deny(models):
    account = account_of(models, North="The army attacked Koidu.", South="The army has not attacked Koidu from the air.")
    assert "contested" not in {finding.status for finding in account.findings}


@pytest.mark.parametrize(
    ("north", "south"),
    [
        ("Peter Brown landed 28 of his 68 punches.", "Peter Brown was seen in Oslo."),
        ("Anna Kern left Oslo to meet the king.", "Anna Kern left Oslo to see her mother."),
        ("Peter Brown will miss two games with a sprained knee.", "Peter Brown missed four games after an operation."),
    ],
)
def test_no_contest(models, north, south):
    account = account_of(models, North=north, South=south)
    assert "contested" not in {finding.status for finding in account.findings}


class TestBeside:
    def test_a_claim_that_says_more(self, models):
        account = account_of(
            models, North="Rebels captured Koidu on Monday after a battle of three days.", South="Koidu was captured by rebels."
        )
        (finding,) = [found for found in findings(account, "captured") if found.status == "corroborated"]
        (beside,) = finding.compared
        assert (beside.relation, beside.with_) in {("narrower", finding.sides[0].claims[1]), ("narrower", finding.sides[0].claims[0])}

    def test_a_denial(self, models):
        account = account_of(models, North="Rebels captured Koidu.", South="General Paul Okoro denied that rebels had captured Koidu.")
        (finding,) = [found for found in findings(account, "captured") if found.status == "contested"]
        assert [beside.relation for beside in finding.compared] == ["denies"]

    def test_two_numbers(self, models):
        account = account_of(models, North="12 people were killed in the storm in Bo.", South="20 people were killed in the storm in Bo.")
        found = [finding for finding in account.findings if finding.differs_in == "quantity"]
        assert [beside.relation for finding in found for beside in finding.compared] == ["conflicts"]


class TestConfidence:
    def levels(self, account, words):
        return {(found.confidence.level, found.confidence.origins) for found in findings(account, words)}

    def test_strong(self, models):
        account = account_of(models, North="Rebels captured Koidu on Monday.", South="Koidu was captured by rebels, traders fleeing.")
        assert ("strong", 2) in self.levels(account, "captured")

    def test_moderate(self, models):
        assert self.levels(account_of(models, North="Rebels captured Koidu on Monday."), "captured") == {("moderate", 1)}

    def test_weak(self, models):
        assert self.levels(account_of(models, North="Rebels reportedly captured Koidu on Monday."), "captured") == {("weak", 0)}

    def test_its_parts(self, models):
        account = account_of(models, North="Mayor Anna Kern said that rebels had captured Koidu.")
        (found,) = findings(account, "captured")
        assert (found.confidence.directness, found.confidence.wording, found.confidence.copies_set_aside) == ("named", "stated", 0)
