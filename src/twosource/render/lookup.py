"""Ids of an account to what they name, and what a renderer asks of an account more than once."""

from collections import Counter
from dataclasses import dataclass
from pathlib import PurePath

from twosource.model.account import Account
from twosource.model.article import Article
from twosource.model.claims import Claim
from twosource.model.findings import Finding, Side, Status
from twosource.model.groups import CopyLink
from twosource.render.wording import STATUSES, origin_words, short_moment


@dataclass(frozen=True, slots=True)
class NumberedFinding:
    """A finding with the number that every rendering gives it, from 1 in reading order."""

    number: int
    finding: Finding


def numbered_findings(account: Account) -> list[NumberedFinding]:
    """The account's findings in reading order: by status, in the account's order.

    Single-origin ones go by origin: speakers before the outlets' own voice, those with most to say first, each in page order.
    """
    outlets = {origin.id for origin in account.origins if origin.kind == "outlet"}
    page = {article.id: at for at, article in enumerate(sorted(account.articles, key=lambda article: article.came_out))}
    single = [finding for finding in account.findings if finding.status == "single-origin"]
    said = Counter(finding.origins for finding in single)

    def place(finding: Finding) -> tuple[object, ...]:
        span = min(((page.get(span.article, len(page)), span.start) for span in finding.spans), default=(len(page), 0))
        return outlets.issuperset(finding.origins), -said[finding.origins], finding.origins, span, finding.id

    others = sorted(
        (finding for finding in account.findings if finding.status != "single-origin"), key=lambda finding: STATUSES.index(finding.status)
    )
    return [NumberedFinding(number, finding) for number, finding in enumerate([*others, *sorted(single, key=place)], start=1)]


class Lookup:
    """The account by id, its articles in the order in which they came out.

    An id that names nothing is worded as it stands: a rendering never fails on one bad link.
    """

    def __init__(self, account: Account) -> None:
        self.account = account
        self.articles: dict[str, Article] = {item.id: item for item in sorted(account.articles, key=lambda article: article.came_out)}
        self.claims: dict[str, Claim] = {item.id: item for item in account.claims}
        self.findings = numbered_findings(account)
        self.copy_of: dict[str, CopyLink] = _sources_of_copies(account.copies)
        self._places = {item.id: item for item in account.places}
        self._origins = {item.id: item for item in account.origins}
        self._entities = {item.id: item for item in account.entities}
        self._speaking = {claim.spans[0].article: claim.voice[0] for claim in account.claims if claim.spans and claim.voice}
        self._outlets = Counter(self.outlet(item.id) for item in account.articles)

    def with_status(self, status: Status) -> list[NumberedFinding]:
        """The findings of one status."""
        return [item for item in self.findings if item.finding.status == status]

    def origin(self, origin: str) -> str:
        """An origin's name."""
        found = self._origins.get(origin)
        return found.name if found else origin

    def described(self, origin: str) -> str:
        """An origin's name with what the words tell of somebody unnamed or of an eyewitness: "US officials (unnamed, 2 people)"."""
        found = self._origins.get(origin)
        words = origin_words(found) if found else ""
        told = words and not self.origin(origin).endswith("unnamed source")
        return f"{self.origin(origin)} ({words})" if told else self.origin(origin)

    def origins(self, origins: tuple[str, ...]) -> str:
        """Origins' names in one line."""
        return ", ".join(self.origin(origin) for origin in origins)

    def is_outlet(self, origin: str) -> bool:
        """Whether an origin is an outlet or agency."""
        found = self._origins.get(origin)
        return found is not None and found.kind == "outlet"

    def entity(self, entity: str) -> str:
        """An entity's name."""
        found = self._entities.get(entity)
        return found.name if found else entity

    def role(self, entity: str) -> str:
        """The longest title the pages give an entity (it says most), or nothing."""
        found = self._entities.get(entity)
        return max((role.text for role in found.roles), key=lambda text: (len(text), text), default="") if found else ""

    def place(self, place: str | None) -> str:
        """A place's name with what it lies in: "Constanta, RO"."""
        found = self._places.get(place or "")
        if found is None:
            return ""
        area = found.within[-1] if found.within else found.country
        return f"{found.name}, {area}" if area and area != found.name else found.name

    def outlet(self, article: str) -> str:
        """What a reader calls an article's source: its outlet, else what the account calls its voice, else the file or title."""
        found = self.articles.get(article)
        if found is None:
            return article
        if found.outlet:
            return found.outlet
        voice = self._speaking.get(article, "")
        return self.origin(voice) if self.is_outlet(voice) else PurePath(found.name).name or found.title or found.id

    def article_label(self, article: str) -> str:
        """The outlet, and where it has more than one article in the story, when this one came out: "Delta Observer, 11 Mar 19:00"."""
        name = self.outlet(article)
        found = self.articles.get(article)
        if found is None or found.published.value is None or self._outlets[name] < 2:
            return name
        return f"{name}, {short_moment(found.published.value)}"

    def voice(self, claim: Claim) -> list[str]:
        """The names through which a claim reaches the reader, outlet first, the innermost speaker last."""
        names = [self.origin(origin) for origin in claim.voice]
        if not names and claim.spans:
            names = [self.outlet(claim.spans[0].article)]
        return [name for at, name in enumerate(names) if at == 0 or name != names[at - 1]]

    def claims_of(self, side: Side) -> list[Claim]:
        """The claims that take a side."""
        return [self.claims[claim] for claim in side.claims if claim in self.claims]


def _sources_of_copies(copies: tuple[CopyLink, ...]) -> dict[str, CopyLink]:
    """For each article that is a copy: the link that says most of it."""
    best: dict[str, CopyLink] = {}
    for link in copies:
        if link.to not in best or link.share > best[link.to].share:
            best[link.to] = link
    return best
