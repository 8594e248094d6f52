"""Given these paragraphs, expect these words to be another's."""

import time

import pytest

from tests.unit.helpers import article_of
from twosource.stages.copies.quotes import quoted
from twosource.stages.copies.reading import read


@pytest.mark.parametrize(
    ("line", "quotes"),
    [
        ('He said "no" and "never".', ['"no"', '"never"']),
        ("“Go,” she said. “Go now.”", ["“Go,”", "“Go now.”"]),
        ("‘‘Go,’’ she said. ‘‘Don’t stay.’’", ["‘‘Go,’’", "‘‘Don’t stay.’’"]),
        ("``Go,'' she said.", ["``Go,''"]),
        ("«Go», she said.", ["«Go»"]),
        ("'Go, I'd say,' she told us. 'We can't stay.'", ["'Go, I'd say,'", "'We can't stay.'"]),
        ("‘Go, I’d say,’ she told us.", ["‘Go, I’d say,’"]),
        ("A 'good thing', he called it in the '90s, and didn't mind the dogs' noise.", ["'good thing'"]),
        ("“It was 'over' then,” he said.", ["“It was 'over' then,”"]),
        ("“This one goes on", ["“This one goes on"]),
        ("The minister's men and the ministers' women.", []),
        ("No quote.", []),
    ],
)
def test_quotes(line, quotes):
    assert [line[start:end] for start, end in quoted(line, 0, len(line))] == quotes


@pytest.mark.parametrize(
    ("before", "own"),
    [
        ("The minister wrote on Telegram late in the evening:", False),
        ("A statement from her office in Marlow read as follows:", False),
        ("This is what the council has on its list for today:", True),
    ],
)
def test_a_paragraph_that_is_announced_as_anothers_words(before, own):
    reading = read(article_of(f"{before}\n\nNobody goes to sleep hungry tonight.\n\nThe night was quiet."))
    assert bool(reading.own[reading.paragraphs == 1].all()) is own
    assert bool(reading.own[reading.paragraphs != 1].all())


@pytest.mark.parametrize("line", ["'" * 50_000, "'a " * 20_000, "'a'b" * 20_000, "‘a" * 30_000, '"' * 50_000, "' a'" * 20_000])
def test_odd_marks_take_no_time(line):
    start = time.perf_counter()
    quoted(line, 0, len(line))
    assert time.perf_counter() - start < 2.0
