"""Quotation marks in all their forms."""

import pytest

from tests.unit.helpers import parsed_of
from twosource.stages.annotate.attributions.quotations import find_quotations

MARKED = [
    ("He said “no” twice.", ["“no”"]),
    ('He said "no" and "yes".', ['"no"', '"yes"']),
    ("He said ''no'' twice.", ["''no''"]),
    ("He said 'never again' twice.", ["'never again'"]),
    ("The players' bus didn't stop.", []),
    ("“He said ‘no’ to me,” she said.", ["“He said ‘no’ to me,”"]),
    ("“It rained. It was late.", ["“It rained. It was late."]),
    ("He said it.” She left.", []),
    ("“One. “Two,” he said.", ["“One.", "“Two,”"]),
]


@pytest.mark.parametrize(("text", "expected"), MARKED)
def test_marks_are_paired(parser, text, expected):
    doc = parsed_of(text, parser).doc
    quotations = find_quotations(parsed_of(text, parser))
    assert [doc[item.start : item.end].text for item in quotations.items] == expected


def test_an_open_quotation_runs_on_into_the_next_paragraph(parser):
    items = find_quotations(parsed_of("“It rained.\n\n“It was late,” he said.", parser)).items
    assert [item.continues for item in items] == [True, False]
