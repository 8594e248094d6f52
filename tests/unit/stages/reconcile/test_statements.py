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
        ("Ola Moe survived the storm in Oslo.", "Ola Moe was trying to survive the storm in Oslo.", "surviv"),
        ("Anna Kern received two life sentences in Oslo.", "Anna Kern received three life sentences in Oslo.", "received"),
        ("Traders spoke at a conference in Oslo.", "The mayor left a conference in Oslo.", "a conference"),
        ("The protesters chanted “Kern out”.", "In Oslo the protesters chanted “Kern out” for hours.", "chanted"),
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


@pytest.mark.parametrize(
    ("north", "south"),
    [
        ("Driver Ola Moe finally pulled over near Koidu.", "Driver Ola Moe did not pull over near Koidu."),
        ("Mayor Anna Kern met Ola Moe in Oslo.", "Mayor Anna Kern did not meet them in Oslo."),
        ("Police charged Ola Moe with murder in Oslo.", "Ola Moe has not been charged with murder in Oslo."),
        ("A man killed four of his children in Oslo.", "A father killed two younger kids in Oslo, and shot his stepchildren."),
        ("It was later found that Ola Moe isn't a licensed driver in Oslo.", "Ola Moe is not a licensed driver in Oslo, police said."),
        ("Ola Moe fired 18 shots, traders said. Ola Moe then fired about five shots into the doorway.", "Traders fled."),
        ("Ola Moe said he wanted to win the mayor back.", "Anna Kern said that Ola Moe did not win the mayor back."),
        ("Ola Moe took three of his 11 rebounds in the game.", "Ola Moe took 11 rebounds in the game."),
    ],
)
def test_what_can_both_be_so_is_no_contest(models, north, south):
    account = account_of(models, North=north, South=south)
    assert "contested" not in {finding.status for finding in account.findings}


def test_a_claim_that_says_less_corroborates_nothing(models):
    account = account_of(
        models,
        North="He may lose his licence for a prior drink-driving charge against Ola Moe.",
        South="Ola Moe spoke about the drink-driving charge against Ola Moe on Monday.",
    )
    assert [found.statement for found in findings(account, "prior") if found.status == "corroborated"] == [
        "the drink-driving charge against Ola Moe"
    ]


def test_what_is_taken_for_granted_can_be_what_both_say(models):
    account = account_of(
        models,
        North="Anna Kern, 41, was nominated by the cabinet for the post of harbour master of Koidu.",
        South="Traders met an hour after the nomination of Anna Kern.",
    )
    (found,) = [finding for finding in findings(account, "nominat") if finding.status == "corroborated"]
    assert found.statement == "the nomination of Anna Kern"


def test_who_is_one_of_several_does_not_stand_for_them_all(models):
    account = account_of(models, North="Anna Kern met Ola Moe and Peter Brown in Oslo.", South="Anna Kern met Ola Moe in Oslo.")
    (found,) = [finding for finding in findings(account, "met") if finding.status == "corroborated"]
    assert found.statement == "Anna Kern met Ola Moe in Oslo"


def test_an_old_photograph_reports_nothing(models):
    account = account_of(
        models,
        North="Talks were held.\n\nFile photo: Anna Kern meets Ola Moe in Oslo.",
        South="Anna Kern met Ola Moe in Bergen.",
    )
    assert "corroborated" not in statuses(account, "Ola Moe")


class TestWording:
    """A statement can be read by itself."""

    def statements(self, models, text):
        return {finding.statement for finding in account_of(models, North=text).findings}

    def test_whom_a_pronoun_means(self, models):
        assert "She [Anna Kern] left for Oslo" in self.statements(models, "Mayor Anna Kern spoke on Monday. She left for Oslo.")

    def test_who_does_what_a_clause_tells(self, models):
        assert "[Anna Kern] left for Oslo" in self.statements(models, "Anna Kern sold the house and left for Oslo.")

    def test_whom_it_befell(self, models):
        text = "Ola Moe fled from the bridge, but was arrested near the harbour of Oslo."
        assert "[Ola Moe] was arrested near the harbour of Oslo" in self.statements(models, text)

    @pytest.mark.parametrize("text", ["The gunman gave himself up.", "It rained and flooded.", "Anna Kern resigned."])
    def test_nothing_is_added_where_nothing_is_open(self, models, text):
        assert not any("[" in statement for statement in self.statements(models, text))


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
