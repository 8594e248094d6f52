"""Quality of copy detection: `python eval/copies.py [--data ../shared/data] [--examples examples/kherson] [--write]`. Prints JSON.

- `credit`: whether an article is an agency's, from its text alone, against the `wire` field of attributions/{train,dev}: precision,
recall, F1.
- `generated`: copies of known kind made from the example pages (copy_edits.py): how many are found, and as what, by kind and degree.
- `coverage`: links and copy groups over coverage/helsinki.jsonl, cleaned as `twosource copies` cleans it; `--write` lists all groups in
  copies_helsinki.md.
- `judged`: what is made today of the pairs of copies_pairs.csv, which were read one by one; copies.md says how.
"""

import argparse
import csv
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from copy_edits import generated, plain

from twosource.model.article import Article
from twosource.model.groups import CopyLink
from twosource.model.page import Page
from twosource.stages.clean import clean, survey
from twosource.stages.copies import agency_credit, copy_groups, every_link, join

HERE = Path(__file__).parent
COPIED = frozenset({"copy", "captions"})
OPEN = frozenset({"passage", "sentence"})
"""Verdicts under the threshold by its definition: the words are another's, but too few to be a link."""


def lines(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as handle:
        for line in handle:
            yield json.loads(line)


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


def coverage(data: Path) -> tuple[list[Article], list[CopyLink]]:
    """The articles on the Helsinki summit, and the link of every pair of them that has one."""
    raw = [
        Page(row["id"], text=row["text"].replace(" ### ", "\n\n"), id=row["id"], outlet=row["publisher"])
        for row in lines(data / "coverage" / "helsinki.jsonl")
    ]
    furniture = survey(raw)
    articles = [article for page in raw if (article := clean(page, furniture)[0]) is not None]
    return articles, list(every_link(articles))


def summary(articles: Sequence[Article], links: Sequence[CopyLink], groups: Mapping[str, str | None]) -> dict[str, object]:
    sizes = Counter(group for group in groups.values() if group)
    return {
        "articles": len(articles),
        "links": len(links),
        "kinds": dict(sorted(Counter(link.kind for link in links).items())),
        "directions": dict(sorted(Counter(link.direction for link in links).items())),
        "groups": len(sizes),
        "in_groups": sum(sizes.values()),
        "largest": [size for _, size in sizes.most_common(5)],
    }


def judged(links: Sequence[CopyLink]) -> dict[str, object]:
    """Per sample the pairs of each verdict, how many of them are linked, and the directions claimed for copies: right and wrong."""
    found = {frozenset((link.from_, link.to)): link for link in links}
    report: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    with (HERE / "copies_pairs.csv").open(encoding="utf-8") as handle:
        for row in csv.DictReader(handle):
            link = found.get(frozenset((row["a"], row["b"])))
            counts = report[row["sample"]][row["verdict"]]
            counts["pairs"] += 1
            counts["linked"] += link is not None
            if link is not None and row["verdict"] in COPIED and link.direction != "unknown":
                counts["direction " + ("open" if row["origin"] == "?" else "right" if row["origin"] == link.from_ else "wrong")] += 1
    return {sample: {verdict: dict(counts) for verdict, counts in verdicts.items()} for sample, verdicts in report.items()}


HEAD = """# Copy groups of the Helsinki coverage

Written by `python eval/copies.py --write`: every copy group over the {articles} articles of coverage/helsinki.jsonl that are left of 612
after cleaning, the largest first, with the links that join it: kind, share of the smaller text, and direction (`>` copied from left to
right, stated; `>?` likely; `=` unknown). Below the groups: passages that were taken over into a report of its own.
"""


def listing(articles: Sequence[Article], links: Sequence[CopyLink], groups: Mapping[str, str | None]) -> str:
    members: dict[str, list[str]] = defaultdict(list)
    for article in articles:
        if group := groups[article.id]:
            members[group].append(article.id)
    text = [HEAD.format(articles=len(articles))]
    rest = [link for link in links if groups[link.from_] is None or groups[link.from_] != groups[link.to]]
    for number, ids in enumerate(sorted(members.values(), key=lambda ids: (-len(ids), _number(ids[0]))), 1):
        text.append(f"\n## {number}: {len(ids)} articles\n\n{' '.join(sorted(ids, key=_number))}\n")
        text += [_line(link) for link in links if link.from_ in ids and link.to in ids]
    text.append("\n## Passages taken over\n")
    text += [_line(link) for link in rest]
    return "\n".join(text) + "\n"


def _line(link: CopyLink) -> str:
    sign = {"stated": ">", "likely": ">?", "unknown": "="}[link.direction]
    return f"- {link.from_} {sign} {link.to}: {link.kind} {link.share:.2f}"


def _number(identity: str) -> int:
    return int(identity[1:])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--examples", type=Path, default=Path("examples/kherson"))
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    report: dict[str, object] = {"generated": generated(options.examples)}
    if options.data.is_dir():
        articles, every = coverage(options.data)
        links = join(every)
        groups = copy_groups(links, [article.id for article in articles])
        report = {"credit": credit(options.data), **report, "coverage": summary(articles, links, groups), "judged": judged(every)}
        if options.write:
            (HERE / "copies_helsinki.md").write_text(listing(articles, links, groups), encoding="utf-8")
    else:
        print(f"{options.data} is not there: only the generated copies are measured", file=sys.stderr)
    print(json.dumps(report, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
