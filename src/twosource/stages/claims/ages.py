"""Ages: what an article states by putting a person's age beside the name ("Anna Kern, 24,"), which no verb tells."""

from collections.abc import Iterator

from twosource.model.mentions import Annotations, Attribution, QuantityMention
from twosource.model.span import covers
from twosource.model.span_index import SpanIndex
from twosource.stages.annotate.quantities.suffixes import AGE
from twosource.stages.claims.draft import Draft
from twosource.stages.claims.voices import attributed


def ages_told(article: str, text: str, annotations: Annotations, attributions: SpanIndex[Attribution]) -> Iterator[Draft]:
    """A draft per person whose age the article tells, in whoever's voice it stands."""
    ages = [quantity for quantity in annotations.quantities if quantity.unit == AGE]
    for person in annotations.roster:
        if person.aged is None or person.age is None:
            continue
        said = attributed(attributions, text, person.aged, person.aged)
        yield Draft(
            article=article,
            span=person.aged,
            kind="state",
            voices=said.voices,
            polarity="affirmed",
            certainty=said.certainty,
            quantity=_quantity(ages, person.aged, person.age),
            about=person.id,
            age=person.age,
        )


def _quantity(ages: list[QuantityMention], aged: tuple[int, int], years: int) -> QuantityMention | None:
    return next((age for age in ages if covers(aged, (age.start, age.end)) and age.low == years), None)
