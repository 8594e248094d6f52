"""Given what somebody says of why, expect a cause of what was done, in his or her voice."""

import pytest

from twosource.model.page import Page
from twosource.run.loop import read
from twosource.stages.claims import draft_claims


def causes(models, text):
    """(what was done, why, who says so) of each cause."""
    reading = read([Page(name="x", id="x", outlet="North", published="2024-05-07", text=text, clean=True)], models)
    ((key, annotations),) = reading.annotations.items()
    drafts = [draft for draft in draft_claims(reading.articles[key], annotations) if draft.kind == "cause"]
    return [(draft.event.lemma, text[slice(*draft.reason)], [voice.text for voice in draft.voices]) for draft in drafts]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (
            "The army withdrew from Brand on Monday. General Kern reported that it was no longer safe to hold Brand.",
            ("withdraw", "it was no longer safe to hold Brand", "General Kern"),
        ),
        (
            "The retreat from Brand surprised many. Kern said it was no longer possible to feed Brand.",
            ("retreat", "it was no longer possible to feed Brand", "Kern"),
        ),
        (
            "The city of Derby cancelled the fair on Monday, citing security concerns.",
            ("cancel", "security concerns", "The city of Derby"),
        ),
        ("Citing a shortage of coal, the railway withdrew four trains.", ("withdraw", "a shortage of coal", "the railway")),
        ("Bell praised the decision to save lives by closing the bridge.", ("close", "to save lives", "Bell")),
    ],
)
def test_a_reason_that_somebody_gives(models, text, cause):
    done, why, who = cause
    assert causes(models, text) == [(done, why, [who])]


@pytest.mark.parametrize(
    "text",
    [
        "The road to Brand was closed on Monday. The mayor said it was no longer possible to reach Brand.",  # what came of it
        "The army withdrew from Brand on Monday. The mayor of York said it was no longer possible to park a car.",
        "The army withdrew from Brand on Monday. It was hot. Kern said it was no longer safe to drink the water of Brand.",
        "The ministry reported a fire on Monday, citing local officials.",
        "Kern said it was possible to hold Brand.",
    ],
)
def test_no_reason(models, text):
    assert causes(models, text) == []
