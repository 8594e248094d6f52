"""Check the main event: python eval/main_event.py GOLD_DIR [--show]; prints one JSON line.

GOLD_DIR has docs.jsonl and gold.jsonl (phrases of three coders for who, what, when, where, why and how). One article per run. A question
counts as answered where our answer shares a content word with one of the coders' phrases; articles without a phrase for it are left out. A
time may also agree by the day. Who is answered by the names and words of the participants alone. `--show` prints the questions that were
missed.
"""

import json
import re
import sys
from pathlib import Path

from twosource.compose import load_models
from twosource.config import load_config
from twosource.model.page import Page
from twosource.run.loop import account_stories, read

sys.path.insert(0, str(Path(__file__).parent))
from scoring import load_scorer

QUESTIONS = ("who", "what", "when", "where", "why", "how")
EMPTY = frozenset(
    "the a an of in on at to for and or is was were be been by with from that this it its as after before his her their".split()
)


def words(text):
    """The content words of a text, plurals and possessives taken off."""
    found = re.findall(r"[^\W_]+", text.lower())
    return {word[:-1] if len(word) > 3 and word.endswith("s") else word for word in found if word not in EMPTY and len(word) > 1}


def answers(account):
    """Our words for each question."""
    main = account.main_event
    names = {entity.id: (entity.name, *entity.aliases) for entity in account.entities}
    event = next((event for event in account.events if event.id == main.event), None)
    claims = {claim.id: claim.text for claim in account.claims}
    said = " ".join([main.what, *(claims[key] for key in claims if event and claims[key] == event.label)])
    because = " ".join(claims[key] for key in main.why)
    means = " ".join(claims[key] for key in main.how)
    place = next((place for place in account.places if place.id == main.where.place), None)
    return {
        "who": " ".join([*(name for key in main.who for name in names.get(key, ())), *(phrase.text for phrase in main.participants)]),
        "what": said,
        "when": f"{main.when.text} {(main.when.start or '')[:10]}",
        "where": " ".join([main.where.text, *((place.name, *place.within) if place else ())]),
        "why": because,
        "how": means,
    }


def agrees(question, ours, phrases):
    """Whether our answer shares a content word (for a time: or the day) with a phrase."""
    theirs = set().union(*(words(phrase["text"]) for phrase in phrases))
    days = {str(phrase.get("parsed"))[:10] for phrase in phrases if question == "when" and phrase.get("parsed")}
    return bool(words(ours) & theirs) or any(day in ours for day in days)


def main(folder, *, show):
    score = load_scorer(Path("../shared/score/score.py"))
    gold = {row["id"]: row["answers"] for row in score.lines(folder / "gold.jsonl")}
    models = load_models(load_config())
    right, asked = dict.fromkeys(QUESTIONS, 0), dict.fromkeys(QUESTIONS, 0)
    for row in score.lines(folder / "docs.jsonl"):
        page = Page(
            name=row["id"], id=row["id"], outlet=row["outlet"], published=row["published"][:10], text=row["text"], title=row.get("title")
        )
        (account,) = account_stories(read([page], models), one_story=True)
        ours = answers(account)
        for question in QUESTIONS:
            phrases = gold[row["id"]].get(question)
            if not phrases:
                continue
            hit = agrees(question, ours[question], phrases)
            asked[question] += 1
            right[question] += hit
            if show and not hit:
                print(question, "|", ours[question][:150], "|", [phrase["text"][:80] for phrase in phrases], file=sys.stderr)
    print(json.dumps({"task": "main_event", **{key: round(right[key] / max(1, asked[key]), 3) for key in QUESTIONS}, "asked": asked}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), show="--show" in sys.argv)
