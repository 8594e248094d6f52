"""Wording: a claim's words as what a finding says, so that they can be read by themselves.

Whom a pronoun means, and who does what a clause without a subject tells, stands in brackets, as an editor would put it: "he [Ola Moe] met
her", "[Anna Kern] was released". So does the number that is meant, of a clause that tells several.
"""

from twosource.model.span import TextSpan, covers, overlap
from twosource.stages.claims.draft import Draft
from twosource.stages.reconcile.arguments import EMPTY, words_of
from twosource.stages.reconcile.material import Material

PERSONAL = frozenset({"he", "she", "it", "they", "we", "i", "you", "who", "which", "that"})
"""Words at the start of a clause that are its subject and leave open whom they mean."""


def statement_of(material: Material, claim: int) -> str:
    """The words of a claim, white space folded, with what they leave open in brackets."""
    draft = material.draft(claim)
    words = _with_names(material, draft)
    if draft.kind != "figure" or draft.quantity is None or not material.tells_several(claim):
        return words
    counted = draft.quantity.counted or (draft.quantity.start, draft.quantity.end)
    meant = material.view.text(draft.article, (min(draft.quantity.start, counted[0]), max(draft.quantity.end, counted[1])))
    return f"{words} [{meant}]"


def _with_names(material: Material, draft: Draft) -> str:
    text = material.view.articles[draft.article].text
    start, end = draft.span
    parts, at = [], start
    for span, name in _pronouns(material, draft):
        parts.append(f"{text[at : span[1]]} [{name}]")
        at = span[1]
    words = " ".join("".join([*parts, text[at:end]]).split())
    subject = _subject(material, draft)
    if subject is None:
        return words
    first, _, rest = words.partition(" ")
    return f"{first} [{subject}] {rest}" if first.lower() in PERSONAL else f"[{subject}] {words}"


def _pronouns(material: Material, draft: Draft) -> list[tuple[TextSpan, str]]:
    """The pronouns of a clause that are its doer or affected, each with the name of whom it means, where the clause does not tell."""
    if draft.event is None or draft.event.form == "noun":
        return []
    inside = sorted({span for span in (*draft.event.actors, *draft.event.recipients) if covers(draft.span, span)})
    named = {mention.entity for mention in material.view.mentions_within(draft.article, draft.span) if mention.form == "name"}
    found = []
    for span in inside:
        for mention in material.view.mentions_within(draft.article, span):
            reflexive = material.view.text(draft.article, span).lower().endswith(("self", "selves"))
            if mention.form == "pronoun" and (mention.start, mention.end) == span and mention.entity not in named and not reflexive:
                entity = material.view.entity[material.view.story_entity(draft.article, mention.entity)]
                if entity.id not in material.view.entities.unnamed:
                    named.add(mention.entity)
                    found.append((span, entity.name))
    return found


def _subject(material: Material, draft: Draft) -> str | None:
    """The doer of a clause that does not name it, else the affected: of a verb only, and only where the page names it elsewhere."""
    event = draft.event
    if event is None or event.form != "verb" or draft.kind in ("cause", "figure"):
        return None
    spans = event.actors or event.recipients
    if not spans or any(overlap(draft.span, span) for span in spans):
        return None
    known = sorted({entity for span in spans for entity in material.view.argument(draft.article, span).entities})
    told = {material.view.story_entity(draft.article, m.entity) for m in material.view.mentions_within(draft.article, draft.span)}
    words = material.view.text(draft.article, spans[0])
    if not words_of(words) or set(known) & told:
        return None
    if len(known) == 1 and (words.lower() in EMPTY or material.view.entity[known[0]].type == "person"):
        return material.view.entity[known[0]].name if known[0] not in material.view.entities.unnamed else None
    return words if len(spans) == 1 and words.lower() not in EMPTY else None
