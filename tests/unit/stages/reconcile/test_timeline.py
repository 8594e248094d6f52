"""Given this report, expect this timeline."""

from tests.unit.stages.reconcile.stories import account_of

TEXT = (
    "Rebels captured the town of Koidu on Monday. The army had taken the town in February. "
    "General Paul Okoro resigned on Tuesday. Talks will begin in June 2024."
)


def test_entries_stand_in_the_order_of_time(models):
    starts = [entry.when.start for entry in account_of(models, North=("2024-05-08", TEXT)).timeline]
    assert starts == sorted(starts, key=lambda start: (start or "")[:10])
    assert "2024-05-06" in {(start or "")[:10] for start in starts}


def test_a_day_then_its_hours(models):
    text = "The mayor resigned on Monday afternoon. Rebels captured Koidu at 5 a.m. on Monday. A bridge fell on Monday. Traders fled on Monday morning."
    entries = account_of(models, North=("2024-05-08", text)).timeline
    assert [entry.statement.split()[1] for entry in entries] == ["bridge", "fled", "captured", "mayor"]


def test_one_entry_per_event_with_every_source(models):
    account = account_of(
        models,
        North=("2024-05-08", "Rebels captured the town of Koidu on Monday."),
        South=("2024-05-08", "The town of Koidu was captured by rebels on Monday."),
    )
    entries = [entry for entry in account.timeline if "captured" in entry.statement]
    assert len(entries) == 1
    assert len(entries[0].claims) == 2


def test_precision_is_kept(models):
    account = account_of(models, North=("2024-05-08", TEXT))
    precisions = {entry.statement.split()[-1].strip("."): entry.when.precision for entry in account.timeline}
    assert precisions.get("February", "month") == "month"


def test_what_a_day_is_did_not_happen(models):
    account = account_of(models, North=("2024-05-08", "Rebels captured the town of Koidu on Monday. Today is a historic day."))
    assert [entry.statement for entry in account.timeline] == ["Rebels captured the town of Koidu on Monday"]


def test_an_event_told_by_day_and_by_hour_is_one_entry_at_the_hour(models):
    account = account_of(
        models,
        North=("2024-05-08", "Rebels captured the town of Koidu on Monday. The mayor fled."),
        South=("2024-05-08", "Rebels captured the town of Koidu on Monday morning."),
    )
    entries = [entry for entry in account.timeline if "captured" in entry.statement]
    assert [(entry.when.precision, len(entry.claims)) for entry in entries] == [("part-of-day", 2)]


def test_what_was_over_long_before_is_background(models):
    account = account_of(models, North=("2024-05-08", TEXT))
    marked = {(entry.when.start or "")[:7]: entry.background for entry in account.timeline}
    assert marked["2024-02"] is True
    assert {marked[month] for month in marked if month >= "2024-05"} == {None}


def test_a_relative_clause_is_put_as_a_sentence(models):
    account = account_of(models, North=("2024-05-08", "Anna Kern, a teacher who fled from Koidu in April, was glad."))
    assert "a teacher fled from Koidu in April" in {entry.statement for entry in account.timeline}


def test_a_subject_with_a_relative_clause_keeps_it(models):
    account = account_of(models, North=("2024-05-08", "A man who had robbed a bank was arrested on Monday."))
    assert [entry.statement for entry in account.timeline] == ["A man who had robbed a bank was arrested on Monday"]


def test_a_sentence_is_preferred_to_a_fragment(models):
    account = account_of(
        models,
        North=("2024-05-08", "The army fired at the town, killing four people in Koidu on Monday."),
        South=("2024-05-08", "Four people were killed in Koidu on Monday."),
    )
    assert "Four people were killed in Koidu on Monday" in {entry.statement for entry in account.timeline}
    assert not any(entry.statement.startswith("killing") for entry in account.timeline)


def test_a_month_goes_with_the_day_in_it(models):
    account = account_of(
        models,
        North=("2024-05-08", "Rebels captured the town of Koidu on March 4."),
        South=("2024-05-08", "Rebels captured the town of Koidu in March."),
    )
    (entry,) = [entry for entry in account.timeline if "captured" in entry.statement]
    assert (entry.when.precision, len(entry.claims)) == ("day", 2)


def test_a_timeline_does_not_depend_on_the_order_of_reports(models):
    reports = {"North": ("2024-05-08", TEXT), "South": ("2024-05-08", "Koidu was captured by rebels on Monday. Talks begin in June.")}
    assert account_of(models, **reports).timeline == account_of(models, **dict(reversed(reports.items()))).timeline
