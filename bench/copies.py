"""Speed and memory of copy detection over synthetic articles: `python bench/copies.py [COUNT ...]`, 5,000 to 40,000 by default.

Each article has about 500 words drawn from a Zipf-distributed vocabulary, in paragraphs, with names and numbers; one paragraph in five is a
direct quote, one article in ten a cut copy of an earlier one. One process. Prints a JSON line per count.
"""

import json
import random
import resource
import sys
import time
from collections.abc import Sequence
from datetime import date, timedelta

from twosource.model.article import Article, Block, Published
from twosource.stages.copies import find_copies

WORDS = 500
VOCABULARY = 40_000
PARAGRAPH = 50
QUOTED = 5
COPIES = 0.1


def vocabulary(rng: random.Random) -> tuple[list[str], list[float]]:
    """Made-up words, one in twelve a name, and Zipf's weights."""
    syllables = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "is")]
    words = ["".join(rng.choices(syllables, k=rng.randint(1, 4))) for _ in range(VOCABULARY)]
    words = [word.title() if rng.random() < 1 / 12 else word for word in words]
    total = 0.0
    weights = []
    for rank in range(VOCABULARY):
        total += 1 / (rank + 3)
        weights.append(total)
    return words, weights


def paragraphs(rng: random.Random, words: Sequence[str], weights: Sequence[float]) -> list[str]:
    chosen = rng.choices(words, cum_weights=weights, k=WORDS)
    for place in range(0, WORDS, 40):
        chosen[place] = str(rng.randint(2, 9999))
    made = [" ".join(chosen[at : at + PARAGRAPH]).capitalize() + "." for at in range(0, WORDS, PARAGRAPH)]
    return [f"“{text}”" if number % QUOTED == 0 else text for number, text in enumerate(made, 1)]


def article(number: int, parts: Sequence[str], source: int) -> Article:
    text, blocks = "", []
    for part in parts:
        start = len(text) + (2 if text else 0)
        text += ("\n\n" if text else "") + part
        blocks.append(Block("body", start, len(text)))
    day = date(2022, 1, 1) + timedelta(days=source % 365)
    return Article(
        f"a{number:06d}",
        None,
        f"Outlet {number % 97}",
        None,
        None,
        None,
        Published(day.isoformat(), "day", "stated"),
        "en",
        text,
        tuple(blocks),
    )


def corpus(count: int, seed: int = 1) -> tuple[list[Article], int]:
    """The articles, and how many of them are copies."""
    rng = random.Random(seed)
    words, weights = vocabulary(rng)
    parts: list[list[str]] = []
    sources: list[int] = []
    for number in range(count):
        if parts and rng.random() < COPIES:
            source = rng.randrange(number)
            parts.append(parts[source][: rng.randint(5, 10)])
            sources.append(sources[source])
        else:
            parts.append(paragraphs(rng, words, weights))
            sources.append(number)
    copied = sum(source != number for number, source in enumerate(sources))
    return [article(number, part, source) for number, (part, source) in enumerate(zip(parts, sources, strict=True))], copied


def main(counts: Sequence[int]) -> None:
    for count in counts:
        articles, copied = corpus(count)
        start, used = time.perf_counter(), time.process_time()
        links = find_copies(articles)
        seconds, cpu = time.perf_counter() - start, time.process_time() - used
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            json.dumps(
                {
                    "articles": count,
                    "seconds": round(seconds, 1),
                    "cpu_seconds": round(cpu, 1),
                    "peak_mb": round(memory),
                    "copies": copied,
                    "links": len(links),
                }
            ),
            flush=True,
        )


if __name__ == "__main__":
    main([int(value) for value in sys.argv[1:]] or [5_000, 10_000, 20_000, 40_000])
