"""Given these two reports, expect this finding."""

import pytest

from tests.unit.stages.reconcile.stories import account_of, findings, origin_names, statuses

LONG = "Officials met in the town hall in the afternoon. The weather was mild. "


def test_two_outlets_in_their_own_voice_corroborate(models):
    account = account_of(
        models,
        North="Rebels captured the town of Koidu on Monday. Markets stayed closed.",
        South="The town of Koidu was captured by rebels, residents gathering their belongings. Rain fell.",
    )
    assert "corroborated" in statuses(account, "captured")
    (finding,) = [f for f in findings(account, "captured") if f.status == "corroborated"]
    assert origin_names(account, finding) == {"North", "South"}
    assert finding.outlets == 2
    assert any("2 independent origins" in reason for reason in finding.reasons)


def test_one_speaker_in_two_outlets_is_one_origin(models):
    account = account_of(
        models,
        North="Mayor Anna Kern said rebels had captured the town of Koidu on Monday.",
        South="Rebels captured the town of Koidu, said Anna Kern, the mayor.",
    )
    (finding,) = findings(account, "captured the town")
    assert finding.status == "single-origin"
    assert origin_names(account, finding) == {"Anna Kern"}
    assert finding.outlets == 2


def test_a_denial_is_a_side(models):
    account = account_of(
        models,
        North="Rebels captured the town of Koidu on Monday.",
        South="General Paul Okoro denied that rebels had captured the town of Koidu.",
    )
    (finding,) = [f for f in findings(account, "captured the town") if f.status == "contested"]
    assert finding.differs_in == "polarity"
    assert len(finding.sides) == 2


def test_a_denial_is_of_what_is_said_and_not_of_what_hangs_on_it(models):
    account = account_of(
        models,
        North="Rebels captured the town of Koidu on Monday.",
        South="General Paul Okoro denied that the deal would encourage rebels to capture the town of Koidu.",
    )
    assert "contested" not in {finding.status for finding in account.findings}


def test_what_somebody_said_at_first_does_not_corroborate(models):
    account = account_of(
        models,
        North="Rebels captured the town of Koidu on Monday.",
        South="General Paul Okoro initially said that rebels captured the town of Koidu, and then took it back.",
    )
    assert "corroborated" not in statuses(account, "captured the town")


def test_what_is_reported_with_a_hedge_does_not_corroborate(models):
    account = account_of(
        models,
        North="Rebels captured the town of Koidu on Monday.",
        South="Rebels reportedly captured the town of Koidu.",
    )
    assert statuses(account, "captured the town") == {"single-origin"}


def test_an_order_is_not_the_deed(models):
    account = account_of(
        models,
        North="General Paul Okoro ordered his troops to withdraw from the town of Koidu.",
        South="Okoro's troops withdrew from the town of Koidu on Monday.",
    )
    assert statuses(account, "withdr") == {"single-origin"}


@pytest.mark.parametrize(
    ("north", "south"),
    [
        ("A bomb exploded in Lagos on Monday.", "A bomb exploded in Nairobi on Monday."),
        ("Police arrested John Smith on Monday.", "Police arrested Peter Brown on Monday."),
        ("A fire destroyed a school in Lagos on 3 May 2024.", "A fire destroyed a school in Lagos on 5 May 2024."),
        ("The main bridge to the island was destroyed.", "A bridge used by miners was destroyed."),
        ("Ukrainian forces shelled a village.", "Russian forces shelled a town."),
    ],
)
def test_what_excludes_each_other_is_not_joined(models, north, south):
    account = account_of(models, North=north + " " + LONG, South=south + " Nothing more is known.")
    assert "corroborated" not in {finding.status for finding in account.findings}


class TestFigures:
    def test_tolls_of_one_day_that_differ_are_contested(self, models):
        account = account_of(models, North="The flood killed 12 people in Lagos.", South="The flood killed 31 people in Lagos.")
        (figure,) = [figure for figure in account.figures if figure.measure == "killed"]
        assert (figure.low, figure.high, figure.status) == (12, 31, "contested")

    def test_a_later_toll_updates_an_earlier_one(self, models):
        account = account_of(
            models,
            North=("2024-05-07", "The flood killed 12 people in Lagos."),
            South=("2024-05-09", "The flood killed 31 people in Lagos."),
        )
        (figure,) = [figure for figure in account.figures if figure.measure == "killed"]
        assert (figure.best, figure.status) == (31, "updated")
        (finding,) = [f for f in account.findings if f.status == "updated"]
        assert finding.differs_in == "quantity"
        assert "31" in finding.statement

    def test_a_vaguer_figure_is_not_contested(self, models):
        account = account_of(models, North="The flood killed dozens of people in Lagos.", South="The flood killed 31 people in Lagos.")
        (figure,) = [figure for figure in account.figures if figure.measure == "killed"]
        assert figure.status == "corroborated"
        assert figure.best == 31

    def test_a_wide_number_does_not_corroborate_an_exact_one(self, models):
        account = account_of(models, North="The flood killed 31 people in Lagos.", South="The flood killed dozens of people in Lagos.")
        (found,) = [finding for finding in account.findings if finding.status == "corroborated"]
        assert "dozens" in found.statement

    @pytest.mark.parametrize(
        ("north", "south"),
        [
            ("The flood killed at least 35 people in Lagos.", "More than 4,200 people were killed by floods in Lagos."),
            (
                "Four people were wounded in a fire in Lagos on Thursday.",
                "Traders fled. The street is near where five people were wounded in a fire in December.",
            ),
            ("Six people were killed in Lagos, including the gunman.", "A gunman killed five people in Lagos."),
            ("No one was killed in the flood in Lagos.", "Nobody inside the bus was killed in the flood in Lagos."),
            ("A flood in Lagos killed 31 people in 2019.", "Traders recall the 2013 season, which saw 31 people killed in Lagos."),
            ("The flood in Lagos[4] killed many.", "Four people were killed in the flood in Lagos."),
        ],
    )
    def test_what_is_another_number(self, models, north, south):
        account = account_of(models, North=north, South=south)
        assert not {"corroborated", "contested"} & {
            found.status for found in account.findings if found.differs_in or "killed" in found.statement
        }

    def test_dead_or_wounded_is_not_dead(self, models):
        account = account_of(
            models,
            North="The battle left 300 soldiers dead or wounded.",
            South="The battle killed 100 soldiers.",
        )
        assert {figure.measure for figure in account.figures} == {"casualties", "killed"}
        assert {figure.status for figure in account.figures} == {"single-origin"}

    def test_one_side_is_not_the_other(self, models):
        account = account_of(models, North="The battle killed 100 Russian soldiers.", South="The battle killed 300 Ukrainian soldiers.")
        assert {figure.status for figure in account.figures} == {"single-origin"}

    def test_a_range_keeps_its_between(self, models):
        account = account_of(models, North="The army said between 200 and 300 farmers were killed in the flood in Lagos.")
        (quantity,) = [claim.quantity for claim in account.claims if claim.quantity]
        assert quantity.text == "between 200 and 300"
        assert (quantity.low, quantity.high) == (200, 300)

    def test_of_several_figures_in_one_clause_each_finding_names_its_own(self, models):
        account = account_of(models, North="More than 300 nurses and about 50 trucks reached the port of Lagos on Monday.")
        told = {f.statement.partition("[")[2] for f in account.findings if "reached" in f.statement}
        assert told == {"More than 300 nurses]", "about 50 trucks]"}

    def test_one_figure_needs_no_bracket(self, models):
        account = account_of(models, North="More than 300 nurses reached the port of Lagos on Monday.")
        assert not [f for f in account.findings if "[" in f.statement]


class TestIndependence:
    NORTH = (
        "Rebels captured the town of Koidu on Monday after a battle that had lasted for three days. Residents fled into the hills with what they "
        "could carry. The mayor called for help from the capital, and the bridge over the river was closed to all traffic until the evening. "
        "Shops stayed shut, and the radio played music instead of the news."
    )

    def test_a_copy_adds_no_origin(self, models):
        account = account_of(models, North=("2024-05-07", self.NORTH), South=("2024-05-08", self.NORTH))
        assert len(account.copies) == 1
        assert {finding.status for finding in account.findings} <= {"single-origin"}
        assert any(finding.copies_set_aside == 1 for finding in account.findings)

    def test_a_copy_that_bears_an_earlier_date_takes_no_finding_away(self, models):
        alone = account_of(models, North=("2024-05-07", self.NORTH))
        copy = f"{self.NORTH} This report first appeared in North."
        account = account_of(models, North=("2024-05-07", self.NORTH), South=("2024-05-06", copy))
        assert [(link.from_, link.direction) for link in account.copies] == [("North", "stated")]
        told = {(finding.statement, finding.status) for finding in account.findings}
        assert {(finding.statement, finding.status) for finding in alone.findings} <= told

    def test_the_very_same_words_are_one_origin(self, models):
        sentence = "Rebels captured the northern town of Koidu after a battle of three days."
        account = account_of(models, North=f"{sentence} Shops stayed shut.", South=f"It rained all day in the hills. {sentence}")
        assert "corroborated" not in statuses(account, "captured the northern town")

    def test_removing_the_second_origin_makes_it_single(self, models):
        second = "The town of Koidu was captured by rebels. Trains did not run."
        both = account_of(models, North=self.NORTH, South=second)
        one = account_of(models, North=self.NORTH)
        assert "corroborated" in statuses(both, "captured")
        assert statuses(one, "captured") == {"single-origin"}

    def test_the_order_of_the_pages_changes_nothing(self, models):
        texts = {
            "North": self.NORTH,
            "South": "The town of Koidu was captured by rebels. Trains did not run.",
            "East": "Rain fell on Koidu.",
        }
        assert account_of(models, **texts) == account_of(models, **dict(reversed(texts.items())))

    def test_a_quotation_that_ended_the_paragraph_before_is_not_around_it(self, models):
        account = account_of(
            models,
            North='"It was loud," said a nurse. "I ran down to the river."\n\nRebels captured the town of Koidu on Monday.',
            South="The town of Koidu was captured by rebels. Trains did not run.",
        )
        assert "corroborated" in statuses(account, "captured")

    def test_two_bodies_of_one_state_are_one_origin(self, models):
        account = account_of(
            models,
            North="Moscow said that Ukrainian forces had shelled the town of Donetsk.",
            South="Russia's Defence Ministry said that Ukrainian forces had shelled the town of Donetsk.",
        )
        assert statuses(account, "shelled") == {"single-origin"}


class TestCauses:
    def test_two_reasons_for_one_thing_are_contested(self, models):
        account = account_of(
            models,
            North="Rebels withdrew from the town of Koidu because the army was driving them out.",
            South="Rebels withdrew from the town of Koidu on Monday because supplies had run low, General Paul Okoro said.",
        )
        (finding,) = [finding for finding in account.findings if finding.differs_in == "cause"]
        assert finding.status == "contested"
        assert [side.position for side in finding.sides] == ["because the army was driving them out", "because supplies had run low"]

    def test_a_purpose_excludes_no_reason(self, models):
        account = account_of(
            models,
            North="Rebels withdrew from the town of Koidu to save their own lives.",
            South="Rebels withdrew from the town of Koidu on Monday because supplies had run low, General Paul Okoro said.",
        )
        assert "contested" not in {finding.status for finding in account.findings}

    def test_a_reason_that_is_not_known_stands_beside_one_that_is_given(self, models):
        account = account_of(
            models,
            North="Rebels withdrew from the town of Koidu. The reasons for the decision remain unclear.",
            South="Rebels withdrew from the town of Koidu because the army was driving them out.",
        )
        assert any(finding.differs_in == "cause" for finding in account.findings)


class TestStances:
    def test_a_judgement_that_is_denied_is_contested(self, models):
        account = account_of(
            models,
            North="The withdrawal was a humiliation for the army.",
            South="General Paul Okoro denied that the withdrawal was a humiliation.",
        )
        assert any(finding.status == "contested" and finding.differs_in == "polarity" for finding in account.findings)

    def test_a_turn_for_the_worse_is_a_judgement_where_an_event_marks_it(self, models):
        account = account_of(
            models,
            North="Danish engineers left the port of Aarhus on Monday, marking a significant retreat from the project.",
            South="A spokesman for the government, Lars Holm, denied that the departure of Danish engineers from the port of Aarhus was a setback. "
            "The Danish engineers left the port of Aarhus on Monday.",
        )
        (finding,) = [finding for finding in account.findings if finding.differs_in == "polarity"]
        assert len(finding.sides) == 2

    def test_a_retreat_that_only_takes_place_is_no_judgement(self, models):
        account = account_of(models, North="The retreat of the Danish engineers from the port was slow. It was a retreat by night.")
        assert not [claim for claim in account.claims if claim.kind == "stance"]

    def test_not_of_their_own_will_grants_the_deed(self, models):
        account = account_of(
            models, North="Rebels left the town of Koidu.", South="Rebels did not leave the town of Koidu of their own will."
        )
        assert not [finding for finding in account.findings if finding.status == "contested"]


class TestProblems:
    def test_two_ministries_of_one_person(self, models):
        text = "Defence Minister Anna Kern arrived in Oslo. Later Health Minister Anna Kern left the city again."
        account = account_of(models, North=text)
        assert any(problem.code == "role-conflict" for problem in account.problems)

    @pytest.mark.parametrize(
        "text",
        [
            "French troops remaining in Lagos have asked for help. French forces have withdrawn from the city of Lagos.",
            "French forces have withdrawn from the city of Lagos. French troops staying in Lagos have asked for help.",
        ],
    )
    def test_those_who_left_are_said_to_be_there_still(self, models, text):
        account = account_of(models, North=text)
        (problem,) = [problem for problem in account.problems if problem.code == "self-contradiction"]
        assert "Lagos" in problem.message

    @pytest.mark.parametrize(
        "text",
        [
            "French troops remaining in Lagos have asked for help. Some French troops have left Lagos.",
            "French troops remaining in Lagos have asked for help. French troops have withdrawn from Nairobi.",
            "French troops remaining in Lagos withdrew on Friday.",
            "On Monday French troops remaining in Lagos asked for help. On Friday French troops left Lagos.",
            "Residents remaining in Lagos have asked for help. French troops have left Lagos.",
            "French troops remaining in Lagos have asked for help. Mayor Anna Kern said that French troops had left Lagos.",
        ],
    )
    def test_what_can_both_be_so_is_no_contradiction(self, models, text):
        account = account_of(models, North=text)
        assert not [problem for problem in account.problems if problem.code == "self-contradiction"]


LOUD = '"We heard loud bangs and saw rescuers with ropes out of their bags," said Paul Reed, a passenger.'


@pytest.mark.parametrize(
    ("texts", "words", "outlets"),
    [
        ({"North": 'A ferry sank near Brand on Monday. "We left in response to a call," said Paul Reed, a sailor.'}, "We left", 1),
        (
            {"North": f"A ferry sank near Brand on Monday. {LOUD}", "South": f"Rescuers reached a ferry near Brand late on Monday. {LOUD}"},
            "loud bangs",
            2,
        ),
    ],
)
def test_the_same_words_on_the_same_origins_are_told_once(models, texts, words, outlets):
    told = [finding for finding in account_of(models, **texts).findings if words in finding.statement]
    assert [finding.outlets for finding in told] == [outlets]
