"""What the clean stage costs: CPU milliseconds a page, and how many times trafilatura's own time its HTML reading takes.

Usage: python bench/clean.py --data DIR [--rounds N]
Prints one JSON object, with the set-up. Both are timed on the same pages, one after the other, the best of N rounds; loading the models
is not counted. Wanted: a `ratio` of at most 1.3, and under 6 `copied_text_ms`. Measured on the 181 benchmark pages (Python 3.11, the
best of five rounds, on two cores that others used too): a ratio of 1.21, and 6.8 to 7 ms. Copied text is not quite where it should be: a
page has 190 lines, 106 of them long or new to the memory of short lines, and reading what their words show takes 2.7 ms (24 microseconds
a line: 4 for finding the words, 8 for whether they are furniture, a caption, a byline or a date, the rest for the line itself and its
score); cutting the lines out takes 0.7 ms, and the 25 passes over all lines the rest, none of them more than 0.5 ms.
"""

import argparse
import gzip
import json
import platform
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import trafilatura

from twosource.model.page import Page
from twosource.stages.clean import extract
from twosource.stages.clean.language import language_of


def cost(run: Callable[[str], object], pages: Sequence[str], rounds: int) -> float:
    """CPU milliseconds a page, the best of the rounds."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        for page in pages:
            run(page)
        best = min(best, time.process_time() - start)
    return 1000 * best / len(pages)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="a folder with docs.jsonl and the pages it names")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    docs = [json.loads(line) for line in (args.data / "docs.jsonl").read_text(encoding="utf-8").splitlines()]
    sources = [gzip.decompress((args.data / doc["html"]).read_bytes()).decode("utf-8", "replace") for doc in docs]
    language_of("une phrase en français " * 10)
    extract(Page(name="warm", html=sources[0]))
    ours = cost(lambda source: extract(Page(name="p", html=source)), sources, args.rounds)
    theirs = cost(
        lambda source: trafilatura.extract(source, favor_precision=True, include_comments=False, with_metadata=True), sources, args.rounds
    )
    bare = cost(lambda source: trafilatura.extract(source, favor_precision=True, include_comments=False), sources, args.rounds)
    copied = cost(lambda text: extract(Page(name="p", text=text)), [doc["text"] for doc in docs], args.rounds)
    report = {
        "pages": len(docs),
        "html_ms": ours,
        "trafilatura_ms": bare,
        "trafilatura_with_metadata_ms": theirs,
        "ratio": ours / bare,
        "ratio_with_metadata": ours / theirs,
        "copied_text_ms": copied,
    }
    setup = {"python": platform.python_version(), "trafilatura": trafilatura.__version__, "rounds": args.rounds}
    json.dump({**setup, **{key: round(value, 2) for key, value in report.items()}}, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
