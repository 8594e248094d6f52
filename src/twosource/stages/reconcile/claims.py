"""Claims of the story: the drafts with the story's origins, events, times and places in them."""

from collections.abc import Sequence

from twosource.model.claims import Claim
from twosource.model.ids import make_id
from twosource.model.span import Span
from twosource.stages.claims.draft import Draft
from twosource.stages.reconcile.events import StoryEvents
from twosource.stages.reconcile.origins import OriginBook
from twosource.stages.reconcile.values import quantity_of
from twosource.stages.reconcile.view import StoryView


def make_claims(view: StoryView, book: OriginBook, events: StoryEvents) -> tuple[Claim, ...]:
    """One claim per draft, in the drafts' order."""
    return tuple(_claim(view, draft, voice, events) for draft, voice in zip(view.drafts, book.voices, strict=True))


def _claim(view: StoryView, draft: Draft, voice: Sequence[str], events: StoryEvents) -> Claim:
    article, event = view.articles[draft.article], draft.event
    when = view.when(draft.article, event.times) if event and event.times else None
    return Claim(
        id=make_id("claim", draft.article, *draft.span, draft.kind, draft.quantity.start if draft.quantity else _trigger(draft)),
        spans=(Span(draft.article, *draft.span),),
        text=article.text[draft.span[0] : draft.span[1]],
        kind=draft.kind,
        voice=tuple(voice),
        polarity=draft.polarity,
        certainty=draft.certainty,
        event=events.of.get((draft.article, event.start)) if event else None,
        when=when,
        where=view.where(draft.article, event.places) if event else None,
        quantity=quantity_of(article, draft.quantity) if draft.quantity else None,
    )


def _trigger(draft: Draft) -> int:
    return draft.event.start if draft.event else -1
