"""How well the clean stage finds the article on a page: HTML and copied text of one benchmark, scored by 4-gram F1.

Usage: python eval/pages.py [--data DIR] [--score FILE] [--form html|text|both] [--worst N] [--misses] [--selectors]
Prints one JSON object. `halves`: the same score on the pages with an even and with an odd CRC-32 of their id; a change that helps one
half alone was made for particular pages. `dates`: on the HTML pages whose structured data states the day of publication, how often it
is found with that data hidden (JSON-LD, meta elements, microdata; `strict`: the datetime attributes of <time> elements too) and on the
same pages as copied text. Where the data gives UTC, the day before or after is right if the page itself prints it. `selectors`: how many
of the HTML articles' selectors a reader of the W3C's model that shares no code with ours finds, and how many it finds in one place alone.
"""

import argparse
import gzip
import importlib.util
import json
import re
import sys
import time
import zlib
from datetime import datetime, timedelta
from pathlib import Path

from lxml import html

from twosource.model.codec import encode
from twosource.model.page import Page
from twosource.stages.clean import extract


def load_scorer(path: Path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def make_page(doc: dict, form: str, data: Path) -> Page:
    fields = {"name": doc["id"], "id": doc["id"], "url": doc.get("url")}
    if form == "text":
        return Page(**fields, text=doc["text"])
    return Page(**fields, html=gzip.decompress((data / doc["html"]).read_bytes()).decode("utf-8", "replace"))


def predict(docs: list[dict], form: str, data: Path) -> tuple[dict, float]:
    pages = [make_page(doc, form, data) for doc in docs]
    extract(pages[0])  # loads the models
    rows, start = {}, time.process_time()
    for page in pages:
        article, _ = extract(page)
        rows[page.id] = {"text": article.text, "blocks": [encode(block) for block in article.blocks]} if article else {}
    return rows, 1000 * (time.process_time() - start) / len(pages)


def halves(scorer, gold: list[dict], rows: dict) -> list[float]:
    parts = [[row for row in gold if zlib.crc32(row["id"].encode()) % 2 == half] for half in (0, 1)]
    return [round(scorer.score_pages(part, rows)["f1"], 4) for part in parts]


DATE_NAME = re.compile(r"date|time|published|modified|issued|created", re.IGNORECASE)


def stated_date(tree) -> str | None:
    """The date of the structured data, as ISO 8601."""
    found = [
        str(value) for value in tree.xpath("//meta[@property='article:published_time']/@content | //*[@itemprop='datePublished']/@content")
    ]
    scripts = [script.text or "" for script in tree.xpath("//script[@type='application/ld+json']")]
    found += [match[1] for script in scripts if (match := re.search(r'"datePublished"\s*:\s*"([^"]+)"', script))]
    return next((value for value in found if re.match(r"(?:19|20)\d\d-\d\d-\d\d", value)), None)


def hide_structured_data(tree, *, strict: bool) -> str:
    for script in tree.xpath("//script"):
        script.drop_tree()
    for meta in tree.iter("meta"):
        if any(DATE_NAME.search(meta.get(key) or "") for key in ("name", "property", "itemprop")):
            meta.set("content", "")
    for element in tree.xpath("//*[@itemprop]"):
        for key in ("content", "datetime", "itemprop"):
            element.attrib.pop(key, None)
    for element in tree.xpath("//*[@datetime]") if strict else []:
        del element.attrib["datetime"]
    return html.tostring(tree, encoding="unicode")


def is_right(published, gold: str) -> bool:
    """The day of the gold; where its zone is UTC or not said, the page's own words may give the local day of the same moment."""
    if published.value is None:
        return False
    if published.value[:10] == gold[:10]:
        return True
    clock = re.match(r"\S{10}[T ](\d\d:\d\d)(?::\d\d)?(?:\.\d+)?(Z|\+00:?00)?$", gold)
    if clock is None or published.basis != "stated" or published.span is None:
        return False
    moment = datetime.fromisoformat(f"{gold[:10]}T{clock[1]}")
    if published.precision == "day":
        return any((moment + timedelta(hours=zone)).date().isoformat() == published.value for zone in (-12, 14))
    printed = datetime.fromisoformat(published.value[:16])
    return -12 <= (printed - moment) / timedelta(hours=1) <= 14


def score_dates(docs: list[dict], data: Path, misses: list[str]) -> dict:
    right = {"html": 0, "strict": 0, "text": 0}
    pages = 0
    for doc in docs:
        source = make_page(doc, "html", data).html.encode("utf-8")
        gold = stated_date(html.document_fromstring(source))
        if gold is None:
            continue
        pages += 1
        for form in right:
            fields = {"name": doc["id"], "id": doc["id"], "url": doc.get("url")}
            if form == "text":
                page = Page(**fields, text=doc["text"])
            else:
                page = Page(**fields, html=hide_structured_data(html.document_fromstring(source), strict=form == "strict"))
            article, _ = extract(page)
            if article is not None and is_right(article.published, gold):
                right[form] += 1
            else:
                value = article.published.value if article else "no article"
                misses.append(f"{form} {gold} {value} {doc.get('url')}")
    return {"pages": pages, **{form: round(n / max(1, pages), 3) for form, n in right.items()}}


UNSEEN = "//script | //style | //head | //noscript | //*[@hidden] | //*[contains(translate(@style, ' ', ''), 'display:none')]"


def bare(text: str) -> str:
    return "".join(text.split())


def score_selectors(docs: list[dict], data: Path) -> dict:
    """White space does not count: between two elements the text of a tree has none, where a reader sees some."""
    counts = {"selectors": 0, "not_found": 0, "found_again": 0}
    for doc in docs:
        page = make_page(doc, "html", data)
        article, _ = extract(page)
        tree = html.document_fromstring(page.html.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))
        for element in tree.xpath(UNSEEN):
            element.drop_tree()
        text = bare(tree.text_content())
        for block in article.blocks if article else ():
            exact, prefix, suffix = map(bare, (block.selector.exact, block.selector.prefix, block.selector.suffix))
            starts = (match.start() for match in re.finditer(f"(?={re.escape(exact)})", text))
            places = sum(text.endswith(prefix, 0, at) and text.startswith(suffix, at + len(exact)) for at in starts)
            counts["selectors"] += 1
            counts["not_found"] += places == 0
            counts["found_again"] += places > 1
    return {**counts, "once": round(1 - (counts["not_found"] + counts["found_again"]) / max(1, counts["selectors"]), 4)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data/pages"))
    parser.add_argument("--score", type=Path, default=Path("../shared/score/score.py"))
    parser.add_argument("--form", choices=["html", "text", "both"], default="both")
    parser.add_argument("--worst", type=int, default=0, help="also print the N worst pages of each form")
    parser.add_argument("--misses", action="store_true", help="also print the pages whose date is not found")
    parser.add_argument("--selectors", action="store_true", help="also look for the selectors of the HTML articles")
    args = parser.parse_args()
    scorer = load_scorer(args.score)
    docs, gold = scorer.lines(args.data / "docs.jsonl"), scorer.lines(args.data / "gold.jsonl")
    report = {}
    for form in ["html", "text"] if args.form == "both" else [args.form]:
        rows, cost = predict(docs, form, args.data)
        report[form] = {**scorer.score_pages(gold, rows), "halves": halves(scorer, gold, rows), "cpu_ms_per_page": round(cost, 1)}
        if args.worst:
            single = {row["id"]: scorer.score_pages([row], rows) for row in gold}
            worst = sorted(single, key=lambda name: (single[name]["f1"], name))[: args.worst]
            urls = {doc["id"]: doc.get("url") for doc in docs}
            report[form]["worst"] = [f"{name[:8]} {single[name]['p']:.2f} {single[name]['r']:.2f} {urls[name]}" for name in worst]
    misses: list[str] = []
    report["dates"] = score_dates(docs, args.data, misses)
    if args.misses:
        report["dates"]["misses"] = misses
    if args.selectors:
        report["selectors"] = score_selectors(docs, args.data)
    json.dump(report, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
