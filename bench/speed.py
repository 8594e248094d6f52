"""Articles per second of annotate and brief, beside the bare spaCy pass over the same articles in the same run, one process.

usage: python bench/speed.py [PAGES...]      (default: the example pages; JSONL with "clean": true for clean text)

Prints one JSON line: seconds per article, articles per second, and the ratio of each to the bare pass (the peer). The passes take turns,
ROUNDS times, and the best round of each counts, so that another load on the machine weighs on all alike.
"""

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

ROUNDS = 3
EXAMPLES = Path(__file__).parent.parent / "examples" / "kherson"


def best_of(rounds, passes):
    seconds = {name: float("inf") for name in passes}
    for _ in range(rounds):
        for name, run in passes.items():
            started = time.perf_counter()
            run()
            seconds[name] = min(seconds[name], time.perf_counter() - started)
    return seconds


def cold_start(paths):
    """Seconds and megabytes of `twosource brief` as a fresh process."""
    started = time.perf_counter()
    command = [str(Path(sys.executable).parent / "twosource"), "brief", *paths, "--format", "json", "-o", os.devnull]
    subprocess.run(command, check=True)
    return time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def main():
    from twosource.adapters.files import read_pages
    from twosource.compose import load_models
    from twosource.config import load_config
    from twosource.run.loop import account_stories, clean_pages, read
    from twosource.stages.annotate import annotate
    from twosource.stages.annotate.parsed import parse

    paths = sys.argv[1:] or [str(path) for path in sorted(EXAMPLES.glob("*.*")) if path.suffix in (".html", ".txt")]
    cold, megabytes = cold_start(paths)
    models = load_models(load_config())
    pages, _ = read_pages(paths, None)
    articles = list(clean_pages(pages)[0].values())
    passes = {
        "spacy": lambda: [parse(article, models.parser) for article in articles],
        "annotate": lambda: [annotate(article, models.parser, models.gazetteer) for article in articles],
        "brief": lambda: account_stories(read(pages, models), ()),
    }
    for run in passes.values():
        run()  # the first pass warms caches
    seconds = best_of(ROUNDS, passes)
    report = {
        "articles": len(articles),
        "words": sum(len(article.text.split()) for article in articles),
        "seconds": {name: round(value, 3) for name, value in seconds.items()},
        "articles_per_second": {name: round(len(articles) / value, 2) for name, value in seconds.items()},
        "ratio_to_spacy": {name: round(value / seconds["spacy"], 2) for name, value in seconds.items()},
        "brief_cold": {"seconds": round(cold, 2), "megabytes": round(megabytes)},
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
