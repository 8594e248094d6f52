"""Notes on the article itself: kept, marked, and no part of the story."""

import pytest
from tests.unit.stages.clean.pages import HEADLINE, STORY, copied, html_page, paragraphs

from twosource.model.page import Page
from twosource.stages.clean import clean
from twosource.stages.clean.lines import read
from twosource.stages.clean.notes import note_in

MORE = ["The water stood a metre high in the cellars of the town hall, where the archive of the town is kept, the council said."]


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("An earlier version of this article said that 50 people had been brought out of their houses.", "correction"),
        ("Correction: The name of the river is Lenne, not Lahn.", "correction"),
        ("This story has been corrected to show that the bridge is in Altena.", "correction"),
        ("CLARIFICATION (March 4): The mayor spoke of the whole county.", "correction"),
        ("A previous version of the headline misstated the number of people.", "correction"),
        ("Editor's note: This story was updated at 5:45 p.m. to include details from the council.", "update"),
        ("This article has been updated.", "update"),
        ("8:30 a.m.: This article was updated with the name of the bridge.", "update"),
        ("For the Record: The river is the Lenne, not the Lahn.", "correction"),
        ("For the record : The river is the Lenne.", "correction"),
        ("Erratum: The river is the Lenne.", "correction"),
        ("The initial versions of this story named the wrong river.", "correction"),
        ("This story was clarified on Friday.", "correction"),
        ("Our report was since revised.", "correction"),
        ("Our story wrongly named the river.", "correction"),
        ("This article mistakenly gave the river's name.", "correction"),
        ("We have corrected the river's name.", "correction"),
        ("For the record, she said, nobody was hurt.", None),
        ("This is a developing story and will be updated.", None),
        ("The council corrected the number of houses on Friday.", None),
        ("An earlier version of the plan had left out the bridge, the council said.", None),
        ("He was sent to a house of correction in 1901.", None),
        ("The story was amended by the court's own words, she said, and was then told again.", None),
    ],
)
def test_notes(text, note):
    assert note_in(read(text)) == note


NOTE = "Correction: An earlier version of this article said that 50 people had been brought out of their houses. It was 40."


@pytest.mark.parametrize(
    "page",
    [
        Page(name="p", text=copied(HEADLINE, *STORY, *MORE, NOTE, "Related stories")),
        Page(name="p", text=copied(HEADLINE, STORY[0], NOTE, *STORY[1:], *MORE)),
        Page(name="p", html=html_page(f'<article><h1>{HEADLINE}</h1>{paragraphs(STORY + MORE)}<div class="note">{NOTE}</div></article>')),
    ],
)
def test_a_correction_is_kept_and_marked(page):
    article, _ = clean(page)
    assert article is not None
    notes = [(article.text[b.start : b.end], b.note) for b in article.blocks if b.note]
    assert notes == [(NOTE, "correction")]
    assert [article.text[b.start : b.end] for b in article.blocks if b.kind == "body" and b.tells_story] == STORY + MORE
