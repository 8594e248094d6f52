"""What events cost: per article beside the bare spaCy pass, on a long page, and per story as it grows.

usage: python bench/events.py [PAGES...]      (default: the example pages; JSONL with "clean": true for clean text)

Prints one JSON line, all in CPU seconds: the events layer as a share of the bare pass over the same articles in the same run (the best of
ROUNDS, the passes taking turns); the layer alone on pages of LENGTHS words made of the same sentences; the alignment of one story of SIZES
articles and everything that `reconcile` does, and by which power of its size the cost grew from each to the next (1: linear). The
articles of a story are the pages given, again and again under other ids, none of them marked as a copy: every article tells of every
event. Mentions that say the same in every slot are joined without comparing them, so the alignment of a story of as many different
articles costs more; give such articles as PAGES to see how much. Claims are compared as in any story.
"""

import itertools
import json
import math
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

ROUNDS = 3
TARGET = 0.2  # of the bare pass
LENGTHS = (12_500, 25_000, 50_000)
SIZES = (10, 50, 200)
EXAMPLES = Path(__file__).parent.parent / "examples" / "kherson"


def cpu(run):
    started = time.process_time()
    run()
    return time.process_time() - started


def best_of(passes):
    seconds = dict.fromkeys(passes, math.inf)
    for _ in range(ROUNDS):
        for name, run in passes.items():
            seconds[name] = min(seconds[name], cpu(run))
    return seconds


def growth(seconds):
    """The power of its size by which the cost grew, from each size to the next."""
    pairs = list(seconds.items())
    return [round(math.log(b / a) / math.log(n / m), 2) for (m, a), (n, b) in itertools.pairwise(pairs)]


def shares(articles, models):
    from twosource.stages.annotate.events import read_events
    from twosource.stages.annotate.parsed import parse

    parsed = [parse(article, models.parser) for article in articles]
    layers = ((), (), (), (), ())
    seconds = best_of(
        {
            "spacy": lambda: [parse(article, models.parser) for article in articles],
            "events": lambda: [read_events(each, *layers) for each in parsed],
        }
    )
    return {"share_of_spacy": round(seconds["events"] / seconds["spacy"], 3), "target": TARGET}


def long_pages(articles, models):
    from twosource.model.page import Page
    from twosource.stages.annotate.events import read_events
    from twosource.stages.annotate.parsed import parse
    from twosource.stages.clean.clean_text import article_from_clean_text

    text = "\n\n".join(article.text for article in articles)
    seconds = {}
    for length in LENGTHS:
        whole = "\n\n".join([text] * math.ceil(length / len(text.split())))
        page = article_from_clean_text(Page(name="long", text=" ".join(whole.split(" ")[:length]), clean=True))
        parsed = parse(page, models.parser)
        seconds[length] = min(cpu(lambda parsed=parsed: read_events(parsed, (), (), (), (), ())) for _ in range(ROUNDS))
    return seconds


def stories(reading):
    from twosource.stages.claims import draft_claims
    from twosource.stages.reconcile import reconcile, story_view
    from twosource.stages.reconcile.entries import make_entries
    from twosource.stages.reconcile.events import find_story_events

    keys = list(reading.articles)
    align, whole = {}, {}
    for size in SIZES:
        names = {f"{at:04}": keys[at % len(keys)] for at in range(size)}
        articles = {name: replace(reading.articles[key], id=name, outlet=f"Outlet {name}") for name, key in names.items()}
        notes = {name: replace(reading.annotations[key], article=name) for name, key in names.items()}
        drafts = [draft for name in names for draft in draft_claims(articles[name], notes[name])]
        asserted = frozenset((draft.article, draft.event.start) for draft in drafts if draft.event and draft.asserted)
        view = story_view(articles, notes, drafts, ())
        align[size] = cpu(lambda v=view, a=asserted: make_entries(v, find_story_events(v, a)))
        whole[size] = cpu(lambda a=articles, n=notes, d=drafts: reconcile(a, n, d, (), {}))
    return align, whole


def main():
    from twosource.adapters.files import read_pages
    from twosource.compose import load_models
    from twosource.config import load_config
    from twosource.run.loop import read

    paths = sys.argv[1:] or [str(path) for path in sorted(EXAMPLES.glob("*.*")) if path.suffix in (".html", ".txt")]
    models = load_models(load_config())
    reading = read(read_pages(paths, None)[0], models)
    articles = list(reading.articles.values())
    by_length, (align, whole) = long_pages(articles, models), stories(reading)
    report = {
        "events": shares(articles, models),
        "page_seconds": {length: round(value, 2) for length, value in by_length.items()},
        "page_growth": growth(by_length),
        "align_seconds": {size: round(value, 2) for size, value in align.items()},
        "align_growth": growth(align),
        "reconcile_seconds": {size: round(value, 2) for size, value in whole.items()},
        "reconcile_growth": growth(whole),
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
