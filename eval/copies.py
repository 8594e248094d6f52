"""Quality of copy detection: `python eval/copies.py [--data ../shared/data] [--examples examples/kherson] [--pairs N]`. Prints JSON.

- `credit`: whether an article is an agency's, from its text alone, against the `wire` field of attributions/{train,dev}: precision,
recall, F1.
- `generated`: copies of known kind made from the example pages: how many are found, and as what, by kind and degree.
- `coverage`: links and copy groups over coverage/helsinki.jsonl, cleaned as `twosource copies` cleans it; with --pairs, that many
  linked pairs near the threshold, to be read. Read so in November 2026: of 40 linked pairs with a share under .30 (or rewritten), 21 share
  sentences of an agency, 8 an agency's captions, 9 a politician's post that neither page puts in quotation marks (a common
  origin, wrongly called a copy), 2 site furniture. Of 14 pairs just below the threshold all share one sentence or less of an agency.
"""

import argparse
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from twosource.model.article import Article, Block, Published
from twosource.model.groups import CopyLink
from twosource.model.page import Page
from twosource.stages.clean import clean, survey
from twosource.stages.copies import agency_credit, copy_groups, find_copies

NONCE = (
    "plinth morrow gantry tessel quarry lattice brindle cobble dapple ember fathom garnet hollow ingot jostle kindle ledger mantle nimble "
    "orchard pebble quiver russet sable thimble umber vesper willow yonder zephyr"
).split()
"""Words that stand for synonyms: what a rewriter puts is not in the original, whatever it is."""


def lines(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as handle:
        for line in handle:
            yield json.loads(line)


def plain(identity: str, paragraphs: Sequence[str], outlet: str | None = None) -> Article:
    """An article of bare body paragraphs."""
    blocks, at = [], 0
    for paragraph in paragraphs:
        blocks.append(Block("body", at, at + len(paragraph)))
        at += len(paragraph) + 2
    unknown = Published(None, "unknown", "unknown")
    return Article(identity, None, outlet, None, None, None, unknown, "en", "\n\n".join(paragraphs), tuple(blocks))


def credit(data: Path) -> dict[str, object]:
    report: dict[str, object] = {}
    for part in ("train", "dev"):
        counts: Counter[tuple[bool, bool]] = Counter()
        same = 0
        for row in lines(data / "attributions" / part / "docs.jsonl"):
            gold = row["wire"] not in {"None", "NA"}
            found = agency_credit(plain(row["id"], [p for p in row["text"].split("\n") if p]))
            counts[gold, found is not None] += 1
            same += gold and found is not None and found.lower() == row["wire"].lower()
        hit, miss, false = counts[True, True], counts[True, False], counts[False, True]
        report[part] = {
            "agency": hit + miss,
            "precision": round(hit / (hit + false), 3),
            "recall": round(hit / (hit + miss), 3),
            "f1": round(2 * hit / (2 * hit + miss + false), 3),
            "right_name": same,
        }
    return report


def pages(folder: Path) -> dict[str, list[str]]:
    """The body paragraphs of the example pages."""
    found = {}
    for path in sorted(folder.iterdir()):
        if path.suffix in {".html", ".txt"}:
            text = path.read_text(encoding="utf-8")
            page = Page(path.name, html=text) if path.suffix == ".html" else Page(path.name, text=text)
            article, _ = clean(page)
            assert article is not None, path
            found[path.stem] = [
                article.text[b.start : b.end] for b in article.blocks if b.kind in {"body", "standfirst"} and b.start is not None
            ]
    return found


Edit = Callable[[list[str], list[str], random.Random], list[str]]


def swapped(part: float) -> Edit:
    """Replace that part of the words in lower case of four letters or more."""

    def edit(paragraphs: list[str], _: list[str], rng: random.Random) -> list[str]:
        return [re.sub(r"\b[a-z]{4,}\b", lambda m: rng.choice(NONCE) if rng.random() < part else m.group(), text) for text in paragraphs]

    return edit


def cut(part: float) -> Edit:
    return lambda paragraphs, _, rng: paragraphs[: max(2, round(part * len(paragraphs)))]


def reordered(paragraphs: list[str], _: list[str], rng: random.Random) -> list[str]:
    return rng.sample(paragraphs, len(paragraphs))


def embedded(part: float) -> Edit:
    """That part of the report, a stretch from its middle, among paragraphs of another one."""

    def edit(paragraphs: list[str], other: list[str], rng: random.Random) -> list[str]:
        count = max(1, round(part * len(paragraphs)))
        start = rng.randrange(len(paragraphs) - count + 1)
        half = len(other) // 2
        return other[:half] + paragraphs[start : start + count] + other[half:]

    return edit


EDITS: dict[str, Edit] = {
    "identical": lambda paragraphs, _, rng: paragraphs,
    "reordered": reordered,
    **{f"cut to {part:.0%}": cut(part) for part in (0.7, 0.5, 0.3)},
    **{f"{part:.0%} of words swapped": swapped(part) for part in (0.1, 0.2, 0.3, 0.5, 0.7)},
    **{f"{part:.0%} embedded": embedded(part) for part in (0.6, 0.4, 0.2, 0.1)},
}


def generated(folder: Path, rounds: int = 20) -> dict[str, object]:
    texts = pages(folder)
    sources = [texts[name] for name in ("agency-report", "own-report", "later-report")]
    report: dict[str, object] = {}
    for name, edit in EDITS.items():
        kinds: Counter[str] = Counter()
        for seed in range(rounds):
            for number, paragraphs in enumerate(sources):
                rng = random.Random(1000 * seed + number)
                copy = edit(list(paragraphs), sources[number - 1], rng)
                found = find_copies([plain("original", paragraphs), plain("copy", copy)])
                kinds[found[0].kind if found else "none"] += 1
        report[name] = {"recall": round(1 - kinds["none"] / sum(kinds.values()), 3), "as": dict(sorted(kinds.items()))}
    false = find_copies([plain(str(number), text) for number, text in enumerate(sources)])
    report["links between independent reports"] = len(false)
    return report


def coverage(data: Path, pairs: int) -> dict[str, object]:
    raw = [
        Page(row["id"], text=row["text"].replace(" ### ", "\n\n"), id=row["id"], outlet=row["publisher"])
        for row in lines(data / "coverage" / "helsinki.jsonl")
    ]
    furniture = survey(raw)
    articles = [article for page in raw if (article := clean(page, furniture)[0]) is not None]
    links = find_copies(articles)
    groups = Counter(group for group in copy_groups(links, [a.id for a in articles]).values() if group)
    report: dict[str, object] = {
        "articles": len(articles),
        "links": len(links),
        "kinds": dict(sorted(Counter(link.kind for link in links).items())),
        "directions": dict(sorted(Counter(link.direction for link in links).items())),
        "groups": len(groups),
        "in_groups": sum(groups.values()),
        "largest": [size for _, size in groups.most_common(5)],
    }
    if pairs:
        report["near"] = near_threshold(links, {a.id: a for a in articles}, pairs)
    return report


def near_threshold(links: Sequence[CopyLink], articles: dict[str, Article], count: int) -> list[dict[str, object]]:
    weak = [link for link in links if link.share < 0.3 or link.kind == "rewritten"]
    chosen = random.Random(5).sample(weak, min(count, len(weak)))
    found = []
    for link in chosen:
        longest = max(link.passages, key=lambda passage: passage.to[1] - passage.to[0])
        found.append({
            "from": link.from_, "to": link.to, "kind": link.kind, "share": link.share,
            "words": articles[link.to].text[slice(*longest.to)][:300],
        })  # fmt: skip
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--examples", type=Path, default=Path("examples/kherson"))
    parser.add_argument("--pairs", type=int, default=0)
    options = parser.parse_args()
    report: dict[str, object] = {"generated": generated(options.examples)}
    if options.data.is_dir():
        report = {"credit": credit(options.data), **report, "coverage": coverage(options.data, options.pairs)}
    else:
        print(f"{options.data} is not there: only the generated copies are measured", file=sys.stderr)
    print(json.dumps(report, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
