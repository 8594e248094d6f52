"""Events: what happens, holds or is planned."""

from collections.abc import Sequence

from twosource.model.mentions import Attribution, EntityMention, EventMention, PlaceMention, QuantityMention, TimeMention
from twosource.stages.annotate.events.assembly import assemble
from twosource.stages.annotate.events.attachments import attach, tokens_in
from twosource.stages.annotate.events.references import find_references
from twosource.stages.annotate.events.tree import Tree, tree_of
from twosource.stages.annotate.events.triggers import Trigger, find_triggers
from twosource.stages.annotate.parsed import ParsedArticle


def find_events(
    parsed: ParsedArticle,
    entities: Sequence[EntityMention],
    places: Sequence[PlaceMention],
    times: Sequence[TimeMention],
    quantities: Sequence[QuantityMention],
    attributions: Sequence[Attribution],
) -> tuple[EventMention, ...]:
    """The events that an article's story blocks tell, sorted by trigger. Offsets are code points into the article's text.

    Triggers, clauses and participants come from the parse alone; the mentions of the other layers are attached where they are given.
    """
    return read_events(parsed, entities, places, times, quantities, attributions)[0]


def read_events(
    parsed: ParsedArticle,
    entities: Sequence[EntityMention],
    places: Sequence[PlaceMention],
    times: Sequence[TimeMention],
    quantities: Sequence[QuantityMention],
    attributions: Sequence[Attribution],
) -> tuple[tuple[EventMention, ...], tuple[EventMention, ...]]:
    """The events of `find_events`, and the words that only refer to an event (see `references`)."""
    tree, story = tree_of(parsed), _story(parsed)
    cues = {token for attribution in attributions for span in attribution.cue for token in tokens_in(tree, *span)}
    triggers = find_triggers(tree, story, cues)
    owners = {
        token: number
        for number, trigger in enumerate(triggers)
        for token in (trigger.token, trigger.verb, *trigger.above)
        if token is not None
    }
    layers = ([place for place in places if place.use == "place"], times, quantities)
    attached = tuple(attach(tree, layer, owners) for layer in layers)
    mentions = assemble(tree, triggers, cues, parsed.kinds, attached)
    told = {trigger.token: mention for trigger, mention in zip(triggers, mentions, strict=True)}
    references = find_references(tree, story, told, _far_verbs(tree, triggers, mentions))
    return tuple(sorted(mentions, key=lambda mention: (mention.start, mention.end))), references


def _far_verbs(tree: Tree, triggers: Sequence[Trigger], mentions: Sequence[EventMention]) -> dict[int, EventMention]:
    """The light verbs that stand outside the mention of their event noun."""
    return {
        trigger.verb: mention
        for trigger, mention in zip(triggers, mentions, strict=True)
        if trigger.verb is not None and trigger.form == "verb" and not mention.start <= tree.starts[trigger.verb] < mention.end
    }


def _story(parsed: ParsedArticle) -> frozenset[int]:
    return frozenset(token.i for sentence in parsed.sentences for token in sentence)
