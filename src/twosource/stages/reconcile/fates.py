"""Fates: who was killed, hurt, arrested, charged or accused, by the events that say so and by the words beside a name."""

import re
from collections.abc import Iterator, Mapping

from twosource.model.mentions import EventMention
from twosource.stages.reconcile.episode import Episode
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.other_times import OtherTimes
from twosource.stages.reconcile.tolls import DIES_ITSELF, HARMS, affected, harm_of

LAW: Mapping[str, tuple[str, ...]] = {
    "arrested": tuple("arrest detain apprehend book jail imprison".split()),
    "charged": tuple("charge indict accuse suspect prosecute arraign".split()),
    "convicted": tuple("convict sentence".split()),
}
"""What the law does to a person; general English of news, by hand."""
LAW_ITSELF: Mapping[str, tuple[str, ...]] = {"arrested": ("surrender",), "charged": ("plead",), "accused": ("confess",)}
"""Of these the doer is the one that the law has to do with."""
MISSING = ("disappear", "vanish")

WINDOW = 110
"""Characters before and after a name in which words about it are looked for: about a line of a newspaper's web page; by hand."""

LIST = 300
"""Characters before a name that a list of names after such a word may take; by hand: ten names with ages."""

_HARM = (
    r"(?:shot|killed|stabbed|injured|wounded|beaten|struck|hit|murdered|slain|burned|crushed|attacked|hurt|dead|deceased|died|fatally|dying|"
    r"hospital(?:ized)?|critical(?:ly)?|wounds?|injuries|pronounced)"
)
_DEED = r"(?:killings?|deaths?|murders?|slayings?|shootings?|stabbings?|beatings?|homicides?|bod(?:y|ies)|funerals?|loss|drownings?)"
_AGE = r"(?:,? (?:an? )?\d{1,2}(?:-(?:year|month)s?-old)?,?)?(?: of [A-Z]\w+(?: [A-Z]\w+)?,?)?"

VICTIM_BEFORE = re.compile(
    rf"\b(?:victims?|{_DEED} of|killing|shooting|wounding|injuring|stabbing|murdering|hitting|striking|dead|killed|injured|wounded)\b"
)
VICTIM_AFTER = re.compile(
    rf"{_AGE},?(?: who)?(?: (?:was|were|is|had|has|remains?|suffered|later|also|of|in|\w+ly)\b){{0,4}}[^.;,]{{0,30}}?\b{_HARM}\b"
    rf"|['’]s? {_DEED}"
)
SUSPECT_BEFORE = re.compile(
    r"\b(?:suspects?|suspected|gunm[ae]n|shooters?|attackers?|assailants?|killers?|arrest(?:ed|ing|s)?|charg(?:es|ed|ing)|accus(?:es|ed|ing)|"
    r"indict(?:ed|s|ment)|wanted|warrants?|defendants?|custody)\b"
)
SUSPECT_AFTER = re.compile(
    rf"{_AGE},?(?: who)?(?: (?:was|were|is|are|has|have|had|been|being|also|later|both|each|\w+ly)\b){{0,4}}[^.;,]{{0,30}}?"
    r"\b(?:arrested|charged|accused|indicted|booked|jailed|detained|sentenced|convicted|wanted|suspected|pleaded|pled|surrendered|confessed|"
    r"indictment|faces? (?:a |\w+ )?charges?|entered \w+ (?:not guilty )?pleas?|turned (?:him|her)self in)\b"
)
DYING = re.compile(
    r"(?i)\b(?:died|deaths?|dead|dying|fatal(?:ly)?|deadly|kill(?:s|ed|ing)?|slain|slaying|murder(?:ed|ing|s)?|homicides?)\b"
)
NAMES_ONLY = re.compile(
    r"(?:[^\w.]|(?<=\b[A-Z])\.|(?<=[JS]r)\.|\d|\b(?:and|the|a|of|as|was|were|identified|named|is|are|old|year|month|man|woman|boy|girl|later|by|"
    r"police|[A-Z][\w'’-]*)\b)*"
)
"""What may stand between a word like "victim" and a name in a list of names."""


def outcomes_of_events(material: Material, episode: Episode | None) -> Iterator[tuple[str, str]]:
    """Story entity and outcome, once per event that has somebody as its affected. Only what is affirmed and done counts."""
    others = OtherTimes(material, episode)
    for article, item in material.view.annotations.items():
        text = material.view.articles[article].text
        for event in item.events:
            if event.polarity == "denied" or event.status not in ("done", "ongoing") or event.form == "noun":
                continue
            if not others.tell(article, event.start):
                yield from _of_event(material, article, text, event)


def _of_event(material: Material, article: str, text: str, event: EventMention) -> Iterator[tuple[str, str]]:
    lemma = event.root or event.lemma
    harm = harm_of(text, event)
    if harm:
        outcome = "killed" if harm == "killed" else "injured"
        yield from ((entity, outcome) for span in affected(event) for entity in _people(material, article, span))
        if lemma not in DIES_ITSELF and event.form == "verb" and lemma not in HARMS["injured"]:
            yield from ((entity, "accused") for span in event.actors for entity in _people(material, article, span))
    for table, spans in ((LAW, event.recipients), (LAW_ITSELF, event.actors), ({"missing": MISSING}, event.actors)):
        outcomes = [outcome for outcome, lemmas in table.items() if lemma in lemmas]
        yield from ((entity, outcome) for outcome in outcomes for span in spans for entity in _people(material, article, span))


def _people(material: Material, article: str, span: tuple[int, int]) -> list[str]:
    found = material.view.argument(article, span).entities
    return sorted(entity for entity in found if material.view.entity[entity].type == "person")


def outcomes_beside_names(material: Material, episode: Episode | None) -> Iterator[tuple[str, str]]:
    """Story entity and outcome, once per name that the words beside it tell about; of two tellings before it, the nearer."""
    others = OtherTimes(material, episode)
    for article, item in material.view.annotations.items():
        text = material.view.articles[article].text
        for mention in item.entities:
            if mention.form != "name" or mention.type != "person":
                continue
            outcome = _beside(text, mention.start, mention.end)
            if outcome and not others.tell(article, mention.start):
                yield material.view.story_entity(article, mention.entity), outcome


def _beside(text: str, start: int, end: int) -> str | None:
    after = text[end : end + WINDOW].split("\n", 1)[0]
    before = text[max(0, start - LIST) : start]
    victim, suspect = _last(VICTIM_BEFORE, before), _last(SUSPECT_BEFORE, before)
    told = VICTIM_AFTER.match(after)
    if told or (victim >= max(suspect, 0) and not SUSPECT_AFTER.match(after)):
        said = before[-WINDOW:] if victim >= 0 else ""
        return "killed" if DYING.search(said) or (told and DYING.search(after)) else "injured"
    return "charged" if suspect >= 0 or SUSPECT_AFTER.match(after) else None


def _last(pattern: re.Pattern[str], before: str) -> int:
    """Where the last word of this kind before a name ends, with nothing but names between; -1 where there is none."""
    ends = [found.end() for found in pattern.finditer(before)]
    return ends[-1] if ends and NAMES_ONLY.fullmatch(before, ends[-1]) else -1
