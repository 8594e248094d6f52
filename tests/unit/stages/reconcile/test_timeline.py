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
