"""What times, places and quantities cost together, beside the bare spaCy pass over the same articles in the same run, one process.

usage: python bench/values.py [PAGES...]      (default: the example pages; JSONL with "clean": true for clean text)

Prints one JSON line: CPU seconds of each layer (the best of ROUNDS rounds, in which all passes take turns), the three as a share of the
bare pass, and, for each library that does a part of the work and is installed, how many times our layer's seconds it takes on the same
text. Libraries are looked for, never required.
"""

import functools
import importlib
import json
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

ROUNDS = 3
TARGET = 0.15  # of the bare pass, for the three layers together
EXAMPLES = Path(__file__).parent.parent / "examples" / "kherson"


def dateparser(text):
    from dateparser.search import search_dates

    return search_dates(text, languages=["en"])


def recognizers_date_time(text):
    from recognizers_date_time import recognize_datetime

    return recognize_datetime(text, "en-us")


def recognizers_number_with_unit(text):
    from recognizers_number_with_unit import recognize_dimension

    return recognize_dimension(text, "en-us")


def quantulum3(text):
    from quantulum3 import parser

    return parser.parse(text)


@functools.lru_cache(maxsize=1)
def timexy_model():
    import spacy

    model = spacy.blank("en")
    model.add_pipe("timexy")
    return model


def timexy(text):
    return timexy_model()(text)


LIBRARIES = [
    ("times", "dateparser", dateparser),
    ("times", "recognizers_date_time", recognizers_date_time),
    ("times", "timexy", timexy),
    ("quantities", "recognizers_number_with_unit", recognizers_number_with_unit),
    ("quantities", "quantulum3", quantulum3),
]


def installed(module):
    try:
        importlib.import_module(module)
    except ImportError:
        return False
    return True


def best_of(rounds, passes):
    seconds = {name: float("inf") for name in passes}
    for _ in range(rounds):
        for name, run in passes.items():
            started = time.process_time()
            run()
            seconds[name] = min(seconds[name], time.process_time() - started)
    return seconds


def layers(parsed, gazetteer):
    """The three layers as annotate runs them, one pass each; the zones of times count as times."""
    from twosource.stages.annotate.places import find_places
    from twosource.stages.annotate.quantities import find_quantities
    from twosource.stages.annotate.times import find_times, with_zones

    times = [find_times(each) for each in parsed]
    places = [find_places(each, gazetteer) for each in parsed]
    return {
        "times": lambda: [with_zones(each, find_times(each), named, gazetteer) for each, named in zip(parsed, places, strict=True)],
        "quantities": lambda: [find_quantities(each, found) for each, found in zip(parsed, times, strict=True)],
        "places": lambda: [find_places(each, gazetteer) for each in parsed],
    }


def main():
    from twosource.adapters.files import read_pages
    from twosource.compose import load_models
    from twosource.config import load_config
    from twosource.run.loop import clean_pages
    from twosource.stages.annotate.parsed import parse

    paths = sys.argv[1:] or [str(path) for path in sorted(EXAMPLES.glob("*.*")) if path.suffix in (".html", ".txt")]
    models = load_models(load_config())
    pages, _ = read_pages(paths, None)
    articles = list(clean_pages(pages)[0].values())
    parsed = [parse(article, models.parser) for article in articles]
    passes = {"spacy": lambda: [parse(article, models.parser) for article in articles], **layers(parsed, models.gazetteer)}
    peers = {}
    for layer, name, run in LIBRARIES:
        if installed(name):
            passes[name] = lambda run=run: [run(article.text) for article in articles]
        peers[name] = (layer, name in passes)
    for run in passes.values():
        run()  # the first pass warms caches
    seconds = best_of(ROUNDS, passes)
    together = sum(seconds[name] for name in ("times", "quantities", "places"))
    report = {
        "articles": len(articles),
        "words": sum(len(article.text.split()) for article in articles),
        "cpu_seconds": {name: round(value, 4) for name, value in seconds.items()},
        "share_of_spacy": {name: round(seconds[name] / seconds["spacy"], 3) for name in ("times", "quantities", "places")},
        "together": round(together / seconds["spacy"], 3),
        "target": TARGET,
        "libraries_to_ours": {
            name: round(seconds[name] / seconds[layer], 1) if there else "not installed" for name, (layer, there) in peers.items()
        },
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
