"""The walk back from a finding to the words: status, reasons, and per side each claim with its voices, its article and its place there."""

import re
from collections.abc import Iterator

from twosource.model.account import Account
from twosource.model.claims import Claim, Origin
from twosource.model.findings import Finding
from twosource.model.span import Span
from twosource.render.fragment import live_link
from twosource.render.safe import one_line, visible
from twosource.render.wording import origin_words

CONTEXT = 80
"""Characters shown before and after a claim's words: about a line of a terminal on either side."""


def to_why(account: Account, finding: str) -> str:
    """The walk back, as plain text."""
    found = next(item for item in account.findings if item.id == finding)
    return "\n".join([*_head(account, found), *_sides(account, found)]) + "\n"


def _head(account: Account, finding: Finding) -> Iterator[str]:
    known = {origin.id: origin for origin in account.origins}
    yield f"{finding.id}: {one_line(finding.statement)}"
    yield f"status: {finding.status}" + (f" (differs in {finding.differs_in})" if finding.differs_in else "")
    origins = ", ".join(one_line(known[origin].name) for origin in finding.origins)
    yield f"origins: {origins}; outlets: {finding.outlets}; copies set aside: {finding.copies_set_aside}"
    held = finding.confidence
    yield f"confidence: {held.level} (firm origins: {held.origins}, directness: {held.directness}, wording: {held.wording})"
    yield from (f"because: {one_line(reason)}" for reason in finding.reasons)
    yield from (_origin(known[origin]) for origin in finding.origins)


def _origin(origin: Origin) -> str:
    """What sort of origin it is, and why it was taken as one."""
    words = origin_words(origin)
    kind = words if words.startswith("unnamed") else ", ".join(filter(None, (origin.kind, words)))
    return f"  {one_line(origin.name)} ({kind}): {one_line('; '.join(origin.reasons))}"


def _sides(account: Account, finding: Finding) -> Iterator[str]:
    claims = {claim.id: claim for claim in account.claims}
    for number, side in enumerate(finding.sides, 1):
        if len(finding.sides) > 1:
            yield f"\nside {number}: {one_line(side.position)}"
        for identity in side.claims:
            yield from _claim(account, claims[identity])
            yield from _beside(finding, identity)


def _claim(account: Account, claim: Claim) -> Iterator[str]:
    names = {origin.id: origin.name for origin in account.origins}
    yield f"\n  {claim.id} ({claim.kind}, {claim.polarity}, {claim.certainty})"
    yield f"  voice: {' > '.join(one_line(names[origin]) for origin in claim.voice)}"
    for span in claim.spans:
        yield from _words(account, span)


def _beside(finding: Finding, claim: str) -> Iterator[str]:
    """How a claim relates to the one whose words are the statement."""
    for one in finding.compared:
        if one.claim == claim:
            yield f"  beside {one.with_}: {one.relation} ({one_line(one.reason)})"


def _words(account: Account, span: Span) -> Iterator[str]:
    article = next(item for item in account.articles if item.id == span.article)
    before = _flat(article.text[max(0, span.start - CONTEXT) : span.start]).lstrip()
    after = _flat(article.text[span.end : span.end + CONTEXT]).rstrip()
    outlet, date = one_line(article.outlet or "outlet not named"), article.published.value or "not dated"
    yield f"  page: {one_line(article.title or article.id)} ({outlet}, {date})"
    yield f"  text[{span.start}:{span.end}]{_on_page(account, span)}"
    if link := live_link(article, span.start, span.end):
        yield f"  live page: {one_line(link)}"
    yield f"    …{before}[[{one_line(article.text[span.start : span.end])}]]{after}…"


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", visible(text))


def _on_page(account: Account, span: Span) -> str:
    article = next(item for item in account.articles if item.id == span.article)
    block = article.block_at(span.start)
    if block is None or block.page_start is None or block.start is None:
        return ""
    start = block.page_start + span.start - block.start
    return f", characters {start} to {start + span.end - span.start} of the page as it came"
