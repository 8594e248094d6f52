"""Attributions: who says what."""

from collections.abc import Sequence
from itertools import chain

from twosource.model.mentions import Attribution, Entity, EntityMention
from twosource.stages.annotate.attributions.assemble import assemble
from twosource.stages.annotate.attributions.direct import direct_candidates
from twosource.stages.annotate.attributions.headlines import headline_candidates
from twosource.stages.annotate.attributions.nouns import noun_candidates
from twosource.stages.annotate.attributions.phrases import phrase_candidates
from twosource.stages.annotate.attributions.quotations import find_quotations
from twosource.stages.annotate.attributions.verbs import verb_candidates
from twosource.stages.annotate.parsed import ParsedArticle


def find_attributions(parsed: ParsedArticle, roster: Sequence[Entity], entities: Sequence[EntityMention]) -> tuple[Attribution, ...]:
    """Every attribution of an article, in the order of its content; spans are character offsets into the article's text."""
    quotations = find_quotations(parsed)
    clauses = {item.anchor: item for item in verb_candidates(parsed, quotations)}
    candidates = chain(
        headline_candidates(parsed, quotations, clauses),
        direct_candidates(parsed, quotations, clauses),
        clauses.values(),
        noun_candidates(parsed, quotations),
        phrase_candidates(parsed, quotations),
    )
    return assemble(parsed.doc, candidates, quotations, entities)
