"""The outlet of a page that no structured data names: what the site calls itself in the words around the article.

A wrong name is worse than none (it makes one outlet two, or two one), so a name counts only where two signs of different kinds agree,
or where it stands at the very top of the page and is built as the names of newspapers are.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from twosource.stages.clean.agencies import AGENCIES
from twosource.stages.clean.assemble import Verdict
from twosource.stages.clean.reading import REMEMBERED

NAME_WORDS: Final = 5
"""Names of outlets have up to five words ("The New York Daily News")."""
LINE_WORDS: Final = 16
"""Notices and invitations are short lines."""
HEAD_KINDS: Final = frozenset({"headline", "standfirst", "body", "list", "quote", "subhead"})
_YEARS: Final = re.compile(r"^(?:[\s,.:;©|-]|\([cC]\)|[Cc]opyright|COPYRIGHT|by\b|(?:19|20)\d\d)+")
_OWNED: Final = re.compile(r"©|\([cC]\)\s*(?:19|20)\d\d|[Cc]opyright\b|COPYRIGHT\b")
_OWNER_END: Final = re.compile(
    r"[,.|:;()]|\s[-–—]\s|\s(?:and\s+its|or\s+its|an?\s|all\s+rights)|\s(?:Inc|LLC|Ltd|Limited|Corp|GmbH|plc|Company|Co)\b|\s(?:19|20)\d\d",
    re.IGNORECASE,
)
_INVITED: Final = re.compile(
    r"(?:[Aa]bout|[Cc]ontact|[Ss]ubscribe\s+to|[Ss]upport|[Mm]ore\s+[Ff]rom|[Ff]ollow|[Ww]elcome\s+to|[Bb]ack\s+to|[Cc]ontinue\s+to"
    r"|[Aa]dvertise\s+(?:with|in)|[Jj]oin)\s+(?P<name>[^|:;,]{3,50}?)"
    r"(?:['’]s?\b.*|\s+(?:on|online|newsletters?|via|and|today|now|for)\b.*|\s*[.!>»]*)$"
)
_HOME: Final = re.compile(r"^(?P<name>[^|:;,]{3,50}?)\s+(?:-\s+[Bb]ack\s+to\s+home|homepage|home\s+page|Homepage|Home\s+Page)$")
_SITE_END: Final = re.compile(r"^.{12,160}\s[|»–—-]\s(?P<name>[^|»]{3,40})$")
"""The title of a page, as browsers show it: the headline, then the site."""
_WORD: Final = re.compile(r"[^\W_]+(?:[.'’&][^\W_]+)*|&")
_SMALL: Final = frozenset({"of", "the", "and", "for", "in", "on", "&"})
_MASTHEAD: Final = frozenset(
    """times post herald tribune gazette journal observer courier chronicle daily examiner guardian telegraph mirror globe bulletin
    dispatch register sentinel standard independent inquirer advertiser argus echo mercury weekly messenger monitor reporter recorder
    citizen leader ledger correspondent record enterprise spectator""".split()
)
"""The nouns that newspapers are called by, of which one ends the name, or begins it ("Daily Planet")."""
_COMMON: Final = frozenset(
    """about account accounts ad ads advertise advertisement advertising all also alerts am app apps archive article articles author
    authors back blog board breaking browse business careers channel channels classifieds click comment comments community company
    contact contents content cookie cookies culture customer data daily deals donate economy edition editor editorial editors
    education email entertainment events facebook fashion featured features finance follow food free global great health help here
    home homepage image images info instagram international jobs latest law learn life lifestyle live local log login magazine mail
    main media member members menu mobile money more most my national new news newsletter newsletters newsroom next now obituaries
    online opinion our page pages partner partners people photo photos podcast podcasts policy politics popular press previous print
    privacy program read reader real recommended region related report reports reserved result results rights rss science scores
    search section sections service services shop sign site sitemap sites social sport sports standings stats stories story
    subscribe support team tech technology terms this tips today top topics travel trending tv twitter uk unlimited us use user
    video videos view watch weather web website week weekly world worldwide you your youtube""".split()
)
"""Words of menus: a line of nothing else is a section, not a name."""
_CALLS: Final = frozenset("about contact follow get more my read subscribe support visit your".split())
"""What a control begins with that has the outlet's name in it."""


def outlet_on_page(verdicts: Sequence[Verdict], byline: str | None = None) -> str | None:
    """The outlet's name, from the lines that are not the article's; None where the signs do not agree. Whom the byline names is not it."""
    seen = [(name_key(name), kind, name) for kind, name in _signs(verdicts)]
    told = {key for key, kind, _ in seen if kind != "head"}
    signs: dict[str, list[tuple[str, str]]] = {}
    for key, kind, name in seen:
        if key in told:
            signs.setdefault(key, []).append((kind, name))
    likely = {key: found for key, found in signs.items() if _agree(dict(found)) and key not in AGENCIES}
    named = {key: {kind: name for kind, name in reversed(found) if _is_name(name)} for key, found in likely.items()}
    agreed = {key: found for key, found in named.items() if _agree(found) and not (byline and key in byline.casefold())}
    if not agreed:
        return None
    best = max(agreed, key=lambda key: (len(agreed[key]), "masthead" in agreed[key], -list(agreed).index(key)))
    return next(agreed[best][kind] for kind in ("masthead", "head", "title", "owner", "invited") if kind in agreed[best])


def _agree(found: Mapping[str, str]) -> bool:
    """A section may stand in the menu, in an invitation and behind a title; a notice of ownership names no section.

    (Set on the addresses of the benchmark's pages, of which 18 of 181 give a name, none of them a wrong one.)
    """
    return "masthead" in found or ("owner" in found and len(found) > 1) or {"title", "invited"} <= found.keys()


def name_key(name: str) -> str:
    """A name for comparing: case folded, without "The" before it."""
    return " ".join(name.casefold().split()).removeprefix("the ")


def _signs(verdicts: Sequence[Verdict]) -> Iterator[tuple[str, str]]:
    """Each sign's kind and the name in it, in page order."""
    above, first = True, True
    for verdict in verdicts:
        line, rule = verdict.line, verdict.rule
        if rule is None:
            above = above and verdict.kind not in HEAD_KINDS
            continue
        if not line.is_label and len(line.words) <= LINE_WORDS and (sign := _words_about(line.text)):
            yield sign
        if not above:
            continue
        if len(line.words) <= NAME_WORDS and not line.furniture:
            yield "head", line.text
            if first and not line.left_out and _is_masthead(line.text):
                yield "masthead", line.text
        first = first and (bool(line.left_out) or bool(line.furniture) or rule == "glued-control")


@lru_cache(maxsize=REMEMBERED)
def _words_about(text: str) -> tuple[str, str] | None:
    """What a line that is not the article's says of the outlet, and the name in it."""
    if _may_own(text) and (found := _OWNED.search(text)):
        owner = _YEARS.sub("", text[found.start() :])
        end = _OWNER_END.search(owner)
        return "owner", (owner[: end.start()] if end else owner).strip()
    if match := _INVITED.match(text) or (_HOME.match(text) if text.endswith(("ome", "age")) else None):
        return "invited", match["name"].strip()
    match = _SITE_END.match(text) if any(map(text.__contains__, "|»–—-")) else None
    return ("title", match["name"].strip()) if match else None


def _may_own(text: str) -> bool:
    return "©" in text or "opyright" in text or "OPYRIGHT" in text or "(c)" in text or "(C)" in text


def _is_name(name: str) -> bool:
    """One to five words with capitals, not all of them words of menus."""
    words = _WORD.findall(name)
    if not 1 <= len(words) <= NAME_WORDS or len(name) < 3 or name[-1] in "?!…":
        return False
    return all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in words[:1] + words[-1:]) and not all(
        word.casefold() in _COMMON or word in _SMALL or word.isdigit() for word in words
    )


def _is_masthead(text: str) -> bool:
    """A name as newspapers have it: two words or more, all with capitals, one of the usual nouns at its end or beginning."""
    words = _WORD.findall(text)
    own = [word for word in words if word.casefold() not in _SMALL]
    if (
        len(own) < 2
        or own[0].casefold() in _CALLS
        or not _is_name(text)
        or re.search(r"[,:;|\d]", text)
        or any(not word[0].isupper() for word in own)
    ):
        return False
    return own[-1].casefold() in _MASTHEAD or (own[0].casefold() in ("daily", "weekly") and own[1].casefold() not in _COMMON)
