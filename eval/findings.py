"""Corroborated, contested and updated findings, to be read: `python eval/findings.py SET [--data ../shared/data] [--seed N] [--stories N]`.

SET: a folder of the data; coverage (Helsinki), incidents and stories/incidents are cleaned as `twosource brief` cleans them. The stories
are our own grouping, but for both sets of incidents, where it is given; `stories/incidents` is read without the incidents that `incidents`
has too. Of the stories with two articles or more, --stories are chosen by --seed.
Prints, per story, how many findings there are by status, and each corroborated, contested or updated one with the sentences that its
claims stand in, whose voice they are in, and its id. `eval/findings.md` has the judgements.
"""

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from twosource.compose import load_models
from twosource.config import load_config
from twosource.model.account import Account
from twosource.model.claims import Claim
from twosource.model.findings import Finding
from twosource.model.page import Page
from twosource.run.loop import Reading, account_stories, read

CLEAN = ("crossdoc", "attributions", "times", "places")
"""The sets whose texts hold nothing but the article."""
READ = ("corroborated", "contested", "updated")


SETS = (
    *("crossdoc/dev", "crossdoc/train", "attributions/train", "attributions/dev", "times/timebank", "times/aquaint"),
    *("places/lgl", "places/tr-news"),
    *("coverage", "incidents", "stories/incidents"),
)


def pages_of(data: Path, name: str) -> list[Page]:
    """The pages of a set, `gold_story` left out."""
    path = data / "coverage" / "helsinki.jsonl" if name == "coverage" else data / name / "docs.jsonl"
    rows = [json.loads(line) for line in path.open(encoding="utf-8")]
    if name == "stories/incidents":
        rows = _not_in(rows, data / "incidents" / "docs.jsonl")
    return [page_of(row, name) for row in rows]


def _not_in(rows: list[dict[str, str]], other: Path) -> list[dict[str, str]]:
    """The articles of the incidents of which the other file has none."""
    known = {json.loads(line)["id"] for line in other.open(encoding="utf-8")}
    seen = {row["gold_story"] for row in rows if row["id"] in known}
    return [row for row in rows if row["gold_story"] not in seen]


def page_of(row: dict[str, str], name: str) -> Page:
    text = row["text"].replace(" ### ", "\n\n") if name == "coverage" else row["text"]
    known = {key: row.get(key) for key in ("id", "url", "title", "published")}
    if name.endswith("incidents"):
        known["story"] = row.get("story") or row["gold_story"]
    return Page(row["id"], text=text, outlet=row.get("outlet") or row.get("publisher"), clean=name.startswith(CLEAN), **known)


def chosen(accounts: Sequence[Account], seed: int, count: int) -> list[Account]:
    """So many of the stories that can have anything to compare, by chance."""
    several = sorted((account for account in accounts if len(account.articles) > 1), key=lambda account: account.story.id)
    return random.Random(seed).sample(several, min(count, len(several)))


def shown(account: Account) -> Iterator[str]:
    """A story's findings to be read."""
    counts = Counter(finding.status for finding in account.findings)
    yield f"## {account.story.id} {account.story.headline!r}, {len(account.articles)} articles, {dict(sorted(counts.items()))}"
    claims = {claim.id: claim for claim in account.claims}
    for finding in account.findings:
        if finding.status in READ:
            yield from _finding(account, claims, finding)


def _finding(account: Account, claims: dict[str, Claim], finding: Finding) -> Iterator[str]:
    differs = f" in {finding.differs_in}" if finding.differs_in else ""
    yield f"\n### {finding.id} {finding.status}{differs}: {finding.statement}"
    for side in finding.sides:
        if len(finding.sides) > 1:
            yield f"  side: {side.position}"
        yield from (_claim(account, claims[key]) for key in side.claims)


def _claim(account: Account, claim: Claim) -> str:
    names = {origin.id: origin.name for origin in account.origins}
    voice = " > ".join(names[key] for key in claim.voice)
    span = claim.spans[0]
    text = next(article.text for article in account.articles if article.id == span.article)
    start = max(text.rfind("\n", 0, span.start), text.rfind(". ", 0, span.start) + 1) + 1
    stop = min((at for at in (text.find("\n", span.end), text.find(". ", span.end)) if at >= 0), default=len(text))
    marked = f"{text[start : span.start]}[[{text[span.start : span.end]}]]{text[span.end : stop]}"
    certainty = "" if claim.certainty == "stated" else f" ({claim.certainty})"
    denied = " (denied)" if claim.polarity == "denied" else ""
    return f"  - {span.article} | {voice} | {claim.kind}{certainty}{denied}: {' '.join(marked.split())}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", choices=SETS)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--stories", type=int, default=10)
    options = parser.parse_args()
    pages = pages_of(options.data, options.set)
    reading: Reading = read(pages, load_models(load_config()))
    for account in chosen(account_stories(reading), options.seed, options.stories):
        print("\n".join(shown(account)), end="\n\n")


if __name__ == "__main__":
    sys.exit(main())
