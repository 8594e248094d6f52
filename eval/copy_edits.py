"""Copies of known kind, made from reports of our own: cut, reordered, reworded, with paragraphs added, embedded in another report."""

import random
import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from twosource.model.article import Article, Block, Published
from twosource.model.page import Page
from twosource.stages.clean import clean
from twosource.stages.copies import find_copies

NONCE = (
    "plinth morrow gantry tessel quarry lattice brindle cobble dapple ember fathom garnet hollow ingot jostle kindle ledger mantle nimble "
    "orchard pebble quiver russet sable thimble umber vesper willow yonder zephyr"
).split()
"""Words that stand for synonyms: what a rewriter puts is not in the original, whatever it is."""

Edit = Callable[[list[str], list[str], random.Random], list[str]]
"""The paragraphs of a report, those of another one, and chance: the paragraphs of the copy."""


def plain(identity: str, paragraphs: Sequence[str], outlet: str | None = None) -> Article:
    """An article of bare body paragraphs."""
    blocks, at = [], 0
    for paragraph in paragraphs:
        blocks.append(Block("body", at, at + len(paragraph)))
        at += len(paragraph) + 2
    unknown = Published(None, "unknown", "unknown")
    return Article(identity, None, outlet, None, None, None, unknown, "en", "\n\n".join(paragraphs), tuple(blocks))


def pages(folder: Path) -> dict[str, list[str]]:
    """The body paragraphs of the example pages."""
    found = {}
    for path in sorted(folder.iterdir()):
        if path.suffix in {".html", ".txt"}:
            text = path.read_text(encoding="utf-8")
            page = Page(path.name, html=text) if path.suffix == ".html" else Page(path.name, text=text)
            article, _ = clean(page)
            assert article is not None, path
            found[path.stem] = [
                article.text[b.start : b.end] for b in article.blocks if b.kind in {"body", "standfirst"} and b.start is not None
            ]
    return found


def swapped(part: float) -> Edit:
    """Replace that part of the words in lower case of four letters or more."""

    def edit(paragraphs: list[str], _: list[str], rng: random.Random) -> list[str]:
        return [re.sub(r"\b[a-z]{4,}\b", lambda m: rng.choice(NONCE) if rng.random() < part else m.group(), text) for text in paragraphs]

    return edit


def cut(part: float) -> Edit:
    return lambda paragraphs, _, rng: paragraphs[: max(2, round(part * len(paragraphs)))]


def reordered(paragraphs: list[str], _: list[str], rng: random.Random) -> list[str]:
    return rng.sample(paragraphs, len(paragraphs))


def turned(paragraphs: list[str], _: list[str], rng: random.Random) -> list[str]:
    """What follows a sentence's last comma is put before the rest: "X happened, he said." as "He said X happened."."""
    return [" ".join(_turn(sentence) for sentence in re.split(r"(?<=[.!?])\s+", text)) for text in paragraphs]


def _turn(sentence: str) -> str:
    first, comma, last = sentence.rstrip(".").rpartition(", ")
    return f"{last[:1].upper()}{last[1:]}, {first}." if comma and '"' not in sentence and "“" not in sentence else sentence


def with_own(part: float) -> Edit:
    """Paragraphs of another report put in after every second one, until they are that part of the whole."""

    def edit(paragraphs: list[str], other: list[str], rng: random.Random) -> list[str]:
        count = min(len(other), round(part / (1 - part) * len(paragraphs)))
        made, added = list(paragraphs), rng.sample(other, count)
        for number, paragraph in enumerate(added):
            made.insert(min(len(made), 2 + 3 * number), paragraph)
        return made

    return edit


def embedded(part: float) -> Edit:
    """That part of the report, a stretch from its middle, among paragraphs of another one."""

    def edit(paragraphs: list[str], other: list[str], rng: random.Random) -> list[str]:
        count = max(1, round(part * len(paragraphs)))
        start = rng.randrange(len(paragraphs) - count + 1)
        half = len(other) // 2
        return other[:half] + paragraphs[start : start + count] + other[half:]

    return edit


def one_after_another(*edits: Edit) -> Edit:
    def edit(paragraphs: list[str], other: list[str], rng: random.Random) -> list[str]:
        for each in edits:
            paragraphs = each(paragraphs, other, rng)
        return paragraphs

    return edit


EDITS: dict[str, Edit] = {
    "identical": lambda paragraphs, _, rng: paragraphs,
    "reordered": reordered,
    **{f"cut to {part:.0%}": cut(part) for part in (0.7, 0.5, 0.3)},
    **{f"{part:.0%} of words swapped": swapped(part) for part in (0.1, 0.2, 0.3, 0.5, 0.7)},
    "clauses turned": turned,
    "clauses turned, 30% of words swapped": one_after_another(turned, swapped(0.3)),
    "clauses turned, 50% of words swapped": one_after_another(turned, swapped(0.5)),
    "reordered, 20% of words swapped": one_after_another(reordered, swapped(0.2)),
    "reordered, 50% of words swapped": one_after_another(reordered, swapped(0.5)),
    "cut to 50%, 20% of words swapped": one_after_another(cut(0.5), swapped(0.2)),
    **{f"{part:.0%} own paragraphs added": with_own(part) for part in (0.2, 0.4)},
    "cut to 50%, 20% of words swapped, 40% own paragraphs": one_after_another(cut(0.5), swapped(0.2), with_own(0.4)),
    **{f"{part:.0%} embedded": embedded(part) for part in (0.6, 0.4, 0.2, 0.1)},
}


def generated(folder: Path, rounds: int = 20) -> dict[str, object]:
    """By kind of copy: the part found, as what, and the mean share that is reported."""
    texts = pages(folder)
    sources = [texts[name] for name in ("agency-report", "own-report", "later-report")]
    report: dict[str, object] = {}
    for name, edit in EDITS.items():
        kinds: Counter[str] = Counter()
        shared = []
        for seed in range(rounds):
            for number, paragraphs in enumerate(sources):
                rng = random.Random(1000 * seed + number)
                copy = edit(list(paragraphs), sources[number - 1], rng)
                found = find_copies([plain("original", paragraphs), plain("copy", copy)])
                kinds[found[0].kind if found else "none"] += 1
                shared += [link.share for link in found]
        share = round(sum(shared) / len(shared), 2) if shared else None
        report[name] = {"recall": round(1 - kinds["none"] / sum(kinds.values()), 3), "as": dict(sorted(kinds.items())), "share": share}
    false = find_copies([plain(str(number), text) for number, text in enumerate(sources)])
    report["links between independent reports"] = len(false)
    return report
