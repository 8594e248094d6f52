"""Eyewitnesses: where an article says that whoever it cites saw the thing happen.

Three signs, all in the article's own words: the source is called a witness, a clause about the source says that he or she saw it or was
there, or the source tells in the first person what only somebody who was there can have seen or heard. "I saw" alone is no sign: people
say it of newspapers and polls.
"""

import re

from twosource.model.mentions import Attribution

REACH = 120
"""Characters behind a source in which a relative clause about it begins and says its verb: the length of a long clause."""

CALLED = re.compile(
    r"(?i)(?<!expert )(?<!character )(?<!star )(?<!prosecution )(?<!defen[cs]e )(?<!state )"
    r"\b(?:(?:eye-?)?witness(?:es)?|bystanders?|onlookers?|passers?-?by|survivors?)\b(?!['\u2019])"
)
WHO_SAW = re.compile(
    r"(?i),? who (?:had |also |himself |herself |themselves )?(?:saw|witnessed|watched|heard|filmed|survived|escaped"
    r"|(?:was|were) (?:there|inside|nearby|present|at the scene|on the scene|on board|in the crowd))\b"
)
I_SAW = re.compile(
    r"(?i)\b(?:I|we)(?: (?:both|all|just|then|also|could))? (?:saw|heard|watched|see|hear|felt) (?!that\b|about\b|of\b)[^.?!\n]{0,60}?"
    r"\b(?:(?:gun)?shots?|gunfire|shooting|explosions?|blasts?|bangs?|pops?|booms?|crash|scream\w*|shouting|sirens?|smoke|flames?|fire|blood"
    r"|bleeding|bod(?:y|ies)|debris|missiles?|rockets?|bombs?|drones?|tanks?|soldiers?|troops|fleeing|running|collaps\w+|falling"
    r"|on the (?:ground|floor|street|sidewalk|pavement))\b"
)
"""What those who were there tell of. General news English, set by reading articles on politics, where few fit, and on violence."""


def eyewitness_words(text: str, item: Attribution) -> str:
    """The words by which an article makes the source of an attribution an eyewitness; "" where it does not."""
    for start, end in item.source:
        found = CALLED.search(text, start, end) or WHO_SAW.match(text, end, end + REACH)
        if found:
            return found.group().lstrip(", ")
    spoken = item.content if item.kind != "indirect" else ()
    return next((" ".join(match.group().split()) for start, end in spoken if (match := I_SAW.search(text, start, end))), "")
