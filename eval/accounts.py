"""Score whole accounts: python eval/accounts.py TASK GOLD_DIR [SCORE_PY] [LIMIT]; prints one JSON line.

TASK is `crossdoc` (events across articles; clean text, stories our own) or `incidents` (the public record; the grouping is given).
LIMIT: read only the first so many articles (for incidents: the articles of whole incidents), for a quick look.
"""

import json
import sys
import time
from pathlib import Path

from twosource.compose import load_models
from twosource.config import load_config
from twosource.model.codec import encode
from twosource.model.page import Page
from twosource.run.loop import account_stories, read

sys.path.insert(0, str(Path(__file__).parent))
from scoring import load_scorer

LEFT_OUT = ("gold_story",)


def pages_of(task, rows):
    for row in rows:
        fields = {key: value for key, value in row.items() if key not in LEFT_OUT}
        known = {key: fields.get(key) for key in ("id", "url", "outlet", "title", "published", "byline", "credit", "text", "story")}
        if task == "crossdoc":
            known["story"] = None
        yield Page(name=row["id"], clean=task == "crossdoc", **known)


def main(task, gold, score_py, limit):
    score = load_scorer(score_py)
    rows = score.lines(gold / "docs.jsonl")
    truth = score.lines(gold / "gold.jsonl")
    if limit:
        key = "id" if task == "crossdoc" else "story"
        keep = sorted({row[key] for row in rows})[:limit]
        rows = [row for row in rows if row[key] in keep]
        truth = [row for row in truth if row["id"] in keep]
    began = time.perf_counter()
    reading = read(list(pages_of(task, rows)), load_models(load_config()))
    accounts = [encode(account) for account in account_stories(reading)]
    result = getattr(score, f"score_{task}")(truth, accounts)
    print(json.dumps({"task": task, **result, "articles": len(rows), "seconds": round(time.perf_counter() - began, 1)}))
    return accounts, truth


if __name__ == "__main__":
    given = [*sys.argv[3:], "", ""]
    main(sys.argv[1], Path(sys.argv[2]), Path(given[0] or "../shared/score/score.py"), int(given[1] or 0))
