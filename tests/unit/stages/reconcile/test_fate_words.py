"""Given these words around a name, expect this fate."""

import pytest

from twosource.stages.reconcile.fate_words import fate_after, fate_before, of_many

NAME = "Anna Kern"


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("The blast killed five people. The victims, police said later, were identified as Anna Kern, 40.", "killed"),
        ("The wounded included Anna Kern, 40.", "injured"),
        ("Police charged Tom Hale in the death of his sister Anna Kern.", "killed"),
        ("Police arrested Anna Kern.", "charged"),
        ("Investigators said the arsonist was identified as Anna Kern.", "charged"),
        ("The victims were found by Anna Kern.", None),
        ("The minister thanked Anna Kern.", None),
    ],
)
def test_the_words_before_a_name(text, fate):
    assert fate_before(text, text.index(NAME)) == fate


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("Anna Kern, 40, was pronounced dead at the scene.", "killed"),
        ("Anna Kern, 40, a teacher from Leeds, was crushed by the wall.", "injured"),
        ("Anna Kern is in serious condition after the fire.", "injured"),
        ("Anna Kern was among the crash victims.", "injured"),
        ("Anna Kern, 40, is being held without bail.", "charged"),
        ("Anna Kern faces two counts of arson.", "charged"),
        ("Anna Kern is the suspect.", "charged"),
        ("Anna Kern later hit a cyclist.", None),
        ("Anna Kern fatally stabbed her brother.", None),
        ("Anna Kern was seen when she hit a cyclist.", None),
        ("Anna Kern was crossing a road when she was hit.", "injured"),
        ("Anna Kern was the guard who was stabbed.", "injured"),
        ("Anna Kern, 40, both members of the crew, were charged.", "charged"),
        ("Anna Kern, 40, all of Leeds, England, were charged with arson.", "charged"),
        ("Anna Kern was already in the county jail.", "charged"),
        ("Anna Kern is a sister of the guard who was stabbed.", None),
        ("Anna Kern, a close friend of Paul Reed, who was killed, wept.", None),
        ("Anna Kern, a friend of Paul Reed, was killed.", "killed"),
        ("Anna Kern, 40, will be held on Friday.", None),  # a funeral
        ("Anna Kern works at the hospital.", None),
        ("Anna Kern did not have injuries.", None),
        ("Anna Kern’s neighbour was hit.", None),
        ("Anna Kern is the mayor.", None),
        ("Anna Kern thanked the firefighters.", None),
    ],
)
def test_the_words_after_a_name(text, fate):
    assert fate_after(text, text.index(NAME) + len(NAME)) == fate


def test_a_plural_verb_is_of_the_whole_list():
    assert of_many("Paul Reed, 41, were hurt.", len("Paul Reed"))
    assert not of_many("Paul Reed, 41, was hurt.", len("Paul Reed"))
