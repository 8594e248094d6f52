"""Quality of grouping into stories: `python eval/stories.py [--data ../shared/data]`. Prints JSON.

B-cubed precision, recall and F1 (Bagga and Baldwin 1998) over stories/incidents, cleaned as `twosource stories` cleans it, and over
the sub-topics of
crossdoc/{train,dev}, which are clean text. Annotations are left out: capitalised words and weekdays stand in for them.
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from twosource.model.article import Article, Block, Published
from twosource.model.page import Page
from twosource.stages.clean import clean, survey
from twosource.stages.copies import find_copies
from twosource.stages.stories import group_stories


def lines(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as handle:
        for line in handle:
            yield json.loads(line)


def bare(row: dict[str, str]) -> Article:
    """The article of a line whose text is taken as it stands, a paragraph per line."""
    blocks, at = [], 0
    for line in row["text"].split("\n"):
        if line.strip():
            blocks.append(Block("body", at, at + len(line)))
        at += len(line) + 1
    day = row.get("published")
    published = Published(day, "day", "stated") if day else Published(None, "unknown", "unknown")
    return Article(row["id"], None, row.get("outlet"), row.get("title"), None, None, published, "en", row["text"], tuple(blocks))


def page_of(row: dict[str, str]) -> Page:
    identity = row["id"]
    return Page(
        identity, text=row["text"], id=identity, url=row["url"], outlet=row["outlet"], title=row["title"], published=row["published"]
    )


def cleaned(path: Path) -> list[Article]:
    """The articles of the lines, cleaned; those on which cleaning finds no prose are taken as they stand."""
    rows = list(lines(path))
    pages = [page_of(row) for row in rows]
    furniture = survey(pages)
    return [replace(clean(page, furniture)[0] or bare(row), id=row["id"]) for page, row in zip(pages, rows, strict=True)]


def b_cubed(gold: Mapping[str, str], found: Mapping[str, str]) -> dict[str, float]:
    real, made = Counter(gold.values()), Counter(found.values())
    both = Counter((gold[name], found[name]) for name in gold)
    precision = sum(both[gold[name], found[name]] / made[found[name]] for name in gold) / len(gold)
    recall = sum(both[gold[name], found[name]] / real[gold[name]] for name in gold) / len(gold)
    f1 = 2 * precision * recall / (precision + recall)
    return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4), "stories": len(real), "found": len(made)}


def measure(path: Path, *, clean_first: bool) -> dict[str, float]:
    gold = {row["id"]: row["gold_story"] for row in lines(path)}
    articles = cleaned(path) if clean_first else [bare(row) for row in lines(path)]
    start = time.perf_counter()
    copies = find_copies(articles)
    middle = time.perf_counter()
    links = group_stories(articles, copies, {})
    seconds = {"copies_s": round(middle - start, 1), "stories_s": round(time.perf_counter() - middle, 1)}
    return {**b_cubed(gold, {link.id: link.story for link in links}), **seconds}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    data = parser.parse_args().data
    report = {
        "stories/incidents": measure(data / "stories" / "incidents" / "docs.jsonl", clean_first=True),
        "crossdoc/train": measure(data / "crossdoc" / "train" / "docs.jsonl", clean_first=False),
        "crossdoc/dev": measure(data / "crossdoc" / "dev" / "docs.jsonl", clean_first=False),
    }
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
