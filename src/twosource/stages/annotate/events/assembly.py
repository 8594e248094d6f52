"""From triggers to event mentions: every field read off the parse."""

from collections.abc import Container, Mapping, Sequence

from twosource.model.mentions import EventMention
from twosource.model.span import TextSpan, covers
from twosource.stages.annotate.events.arguments import Arguments
from twosource.stages.annotate.events.causes import instruments, reasons
from twosource.stages.annotate.events.clauses import clause_tokens, head_words
from twosource.stages.annotate.events.derivations import verb_behind
from twosource.stages.annotate.events.modality import modality_of
from twosource.stages.annotate.events.phrases import noun_phrase
from twosource.stages.annotate.events.roles import Roles
from twosource.stages.annotate.events.tree import Tree
from twosource.stages.annotate.events.triggers import Trigger, extent
from twosource.stages.annotate.events.types import type_of

Attached = tuple[Mapping[int, Sequence[TextSpan]], ...]
"""Event number -> spans, for places, times and quantities."""


def assemble(tree: Tree, triggers: Sequence[Trigger], cues: Container[int], kinds: Sequence[str], attached: Attached) -> list[EventMention]:
    """One mention per trigger. `kinds`: the kind of block of each token."""
    arguments = Arguments(tree, Roles(tree))
    return [
        _mention(tree, trigger, arguments, clause_tokens(tree, trigger, cues), (number, kinds[trigger.token] == "headline", attached))
        for number, trigger in enumerate(triggers)
    ]


def _mention(tree: Tree, trigger: Trigger, arguments: Arguments, tokens: list[int], rest: tuple[int, bool, Attached]) -> EventMention:
    number, headline, attached = rest
    places, times, quantities = (tuple(layer.get(number, ())) for layer in attached)
    modality = modality_of(tree, trigger, headline)
    kind = type_of(tree, trigger, modality)
    actors = _phrases(tree, arguments.actors(trigger, kind))
    first, last = extent(tree, trigger)
    return EventMention(
        start=tree.starts[first],
        end=tree.ends[last],
        lemma=tree.lemmas[trigger.token],
        type=kind,
        actors=actors,
        recipients=_phrases(tree, arguments.recipients(trigger, kind)),
        polarity=modality.polarity,
        certainty=modality.certainty,
        clause=tree.span(tokens[0], tokens[-1]),
        form=trigger.form,
        status=modality.status,
        places=tuple(place for place in places if trigger.form == "state" or not any(covers(actor, place) for actor in actors)),
        times=times,
        quantities=quantities,
        instruments=_phrases(tree, instruments(tree, trigger, kind)),
        reason=reasons(tree, trigger),
        head_words=head_words(tree, tokens),
        root=_root(tree, trigger.token),
    )


def _root(tree: Tree, token: int) -> str:
    if tree.pos[token] in ("VERB", "AUX"):
        return f"{tree.lemmas[token]}_{tree.particle(token)}".rstrip("_")
    return verb_behind(tree.lemmas[token])


def _phrases(tree: Tree, nouns: Sequence[int]) -> tuple[TextSpan, ...]:
    return tuple(dict.fromkeys(noun_phrase(tree, noun) for noun in nouns))
