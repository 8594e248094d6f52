"""Words beside a name, or before and after a list of names, that tell what befell somebody; general English of news, by hand."""

import re
from typing import Literal

from twosource.stages.reconcile.name_lists import KIN

Fate = Literal["killed", "injured", "charged"]

WINDOW = 110
"""Characters before and after a name in which words about it are looked for: about a line of a newspaper's web page; by hand."""

LIST = 300
"""Characters before a name that a list of names after such a word may take; by hand: ten names with ages."""

_HARMED = (
    r"(?:shot|killed|stabbed|injured|wounded|beaten|struck|hit|murdered|slain|burned|crushed|attacked|hurt|pronounced|hospitali[sz]ed|"
    r"[Hh]ospital|Medical Center|treated for)"
)
"""What was done to somebody: only with a form of "be" before it."""
_IS_HARMED = (
    r"(?:dead|deceased|died|dying|passed away|fatal(?:ly)? (?:injured|wounded|hurt|shot)|hospitali[sz]ed|"
    r"(?:gunshot |stab |\w+ )?wounds?|injuries|"
    r"(?:critical|serious|grave|stable|fair|good|guarded) condition)"
)
_DEED = r"(?:killings?|deaths?|murders?|slayings?|shootings?|stabbings?|beatings?|homicides?|bod(?:y|ies)|funerals?|loss|drownings?)"
_SUSPECT = r"(?:suspects?|gunm[ae]n|shooters?|attackers?|assailants?|killers?|bombers?|arsonists?|driver|robbers?|burglars?|perpetrators?)"
_AGE = r"(?:,? (?:an? )?\d{1,2}(?:-(?:year|month)s?-old)?,?)?(?: of [A-Z]\w+(?: [A-Z]\w+)?,?)?"
_ASIDE = r"(?:,? (?:(?:all|both) of [^.;,]{0,30}(?:, [A-Z]\w+(?: [A-Z]\w+)?)?|(?:an?|the|who|of|both|all) [^.;,]{0,50}),)?"
_OTHER = rf"(?!,? (?:an?|the) (?:[\w-]+ ){{0,2}}{KIN} of [A-Z][^.;,]*, who\b)"
"""Not somebody else, of whom what follows is said: "a friend of Paul Reed, who was killed"."""
_BE = r"(?: (?:had|has|have|later|also|both|each|all|now|\w+ly)\b){0,3} (?:was|were|is|are|been|being|remains?)\b"
_HAS = r"(?: (?:was|were|is|are|had|has|have|been|remains?|suffered|sustained|later|also|of|in|both|each|all|\w+ly)\b){0,5}"
_FILL = r"(?:(?!\b(?:he|she|they|when|after|before|while|as|by|and|who|that|not)\b|n['’]t\b)[^.;,]){0,30}?"
"""Words that may stand between: of no other clause, so that who "was seen when he hit a man" is not hit."""
_INNER = rf"(?:(?: (?:the|an?|one of(?: the)?)(?: [\w-]+){{1,3}}? who|{_FILL}\bwhen (?:he|she|they)) (?:was|were)\b)?"
"""Of an inner clause only what is of the same one: "was the guard who was stabbed", not "was the sister of a man who was stabbed"."""

VICTIM_BEFORE = re.compile(
    rf"\b(?:victims?|{_DEED} of|killing|shooting|wounding|injuring|stabbing|murdering|hitting|striking|dead|killed|injured|wounded)\b"
    r"(?:[^.;\n]{0,60}?\b(?:as|included?|including)\b)?"
)
VICTIM_AFTER = re.compile(
    rf"(?!['’]){_OTHER}{_AGE}{_ASIDE},?(?: who)?{_BE}{_INNER}{_FILL}\b{_HARMED}\b"
    rf"|(?!['’]){_OTHER}{_AGE}{_ASIDE},?(?: who)?{_HAS}{_FILL}\b{_IS_HARMED}\b"
    rf"|['’]s? (?:\w+ )?{_DEED}"
    rf"|{_AGE},? (?:as|was|is|were|are|be) (?:the|an?|among|one of|two of|three of)[^.;,]{{0,25}} (?:victims?|dead|wounded|injured)\b"
)
SUSPECT_BEFORE = re.compile(
    rf"\b(?:{_SUSPECT}|suspected|arrest(?:ed|ing|s)?|charg(?:es|ed|ing)|accus(?:es|ed|ing)|indict(?:ed|s|ment)|wanted|warrants?|"
    r"defendants?|custody)\b(?:[^.;\n]{0,40}?\b(?:identif|nam)\w+ as\b)?"
)
SUSPECT_AFTER = re.compile(
    rf"{_AGE}{_ASIDE},?(?: who)?(?: (?:was|were|is|are|has|have|had|been|being|also|later|both|each|all|will|now|\w+ly)\b){{0,4}}"
    r"[^.;,]{0,30}?\b(?:arrested|charged|accused|indicted|booked|jailed|detained|sentenced|convicted|wanted|suspected|pleaded|pled|"
    r"surrendered|confessed|arraigned|indictment|faces? (?:[a-z]+ )?(?:[\w-]+ )?(?:charges?|counts?)|facing (?:\w+ )?charges|behind bars|"
    r"(?:in|into) (?:police )?custody|in (?:the )?(?:\w+ ){0,3}(?:[Jj]ail|[Pp]rison)|(?<!will be )held (?:without|on|in)|"
    r"entered \w+ (?:not guilty )?pleas?|turned (?:him|her)self in)\b"
    rf"|{_AGE},? (?:as|is|was|be) (?:the|an?|one of the) (?:\w+ ){{0,2}}{_SUSPECT}\b"
)
MANY = re.compile(r"[^.;]{0,60}?\b(?:were|are|have|both|each|all|suffered)\b")
"""What is said after the last name of a list is said of all of it, where the verb is in the plural."""
DYING = re.compile(
    r"(?i)\b(?:died|passed away|deaths?|dead|dying|deceased|fatal(?:ly)?|deadly|kill(?:s|ed|ing)?|slain|slaying|murder(?:ed|ing|s)?|"
    r"homicides?)\b"
)
NAMES_ONLY = re.compile(
    r"(?:[^\w.]|(?<=\b[A-Z])\.|(?<=[JS]r)\.|(?<=Rev)\.|\d|\b(?:and|the|a|of|as|was|were|identified|named|is|are|old|year|month|man|woman|"
    r"boy|girl|months|weeks|age|aged|later|police|mother|father|his|her|their|wife|husband|sons?|daughters?|brothers?|sisters?|cousins?|residents?|[A-Z][\w'’-]*)\b)*"
)
"""What may stand between a word like "victim" and a name in a list of names."""


def fate_before(text: str, start: int) -> Fate | None:
    """What the words before a name, or a list of names, say; of two kinds of words the nearer."""
    before = text[max(0, start - LIST) : start]
    victim, suspect = _last(VICTIM_BEFORE, before), _last(SUSPECT_BEFORE, before)
    if victim < 0 and suspect < 0:
        return None
    if suspect > victim:
        return "charged"
    return "killed" if DYING.search(before[-WINDOW:]) else "injured"


def fate_after(text: str, end: int) -> Fate | None:
    """What the words after a name say."""
    after = text[end : end + WINDOW].split("\n", 1)[0]
    harm, law = VICTIM_AFTER.match(after), SUSPECT_AFTER.match(after)
    if harm:
        return "killed" if DYING.search(after) else "injured"
    return "charged" if law else None


def of_many(text: str, end: int) -> bool:
    """Whether the words after a list are said of all in it."""
    return bool(MANY.match(text[end : end + WINDOW].split("\n", 1)[0]))


def _last(pattern: re.Pattern[str], before: str) -> int:
    """Where the last word of this kind before a name ends, with nothing but names between; -1 where there is none."""
    ends = [found.end() for found in pattern.finditer(before)]
    return ends[-1] if ends and NAMES_ONLY.fullmatch(before, ends[-1]) else -1
