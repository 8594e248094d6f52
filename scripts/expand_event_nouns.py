"""Write the list of act nouns (stages/annotate/events/acts.py) from WordNet: python scripts/expand_event_nouns.py [WORDNET_DIR]

WORDNET_DIR holds WordNet 3.0's data.noun and index.noun (Debian's package wordnet-base puts them into /usr/share/wordnet). Users need
neither: the list is part of the project. Kept is a noun whose commonest sense is an act or an event (WordNet's lexicographer files
noun.act and noun.event), which somebody has met with in running text (a sense count of WordNet's tagged corpora), and which is not in the
lists of our own (nouns.py). Left out and taken in are the words below, read through by hand.
"""

import sys
import textwrap
from pathlib import Path

from twosource.stages.annotate.events.nouns import NOUNS

ACT, EVENT = 4, 11
"""Numbers of the lexicographer files noun.act and noun.event."""

LEFT_OUT = frozenset(
    """
    absenteeism academicianship accounting administration aegis aerial agriculture airflow amplitude athletics authorship avarice avenue
    ballet baseball basketball beginning behalf benediction berth best bishopry bodybuilding bricklaying bw calculation cards carpentry
    chopper cinch commerce commercialism conditioner conduct cooperative craft cruelty custom densitometry design destiny din difficulty
    dramatics duty ecclesiasticism electromyography energy enterprise entertainment factor fair fastball fate fault favor field fireman
    firewall fishing football gardening glint golf golfing grip grounder gymnastics hands hobby husbandry hackwork idleness inevitable
    injustice inheritance jab juncture knuckleball landscaping leadership leyte liner liveliness logging logistics makeready making
    management manufacture manufacturing marbles market marketing marketplace means menarche merchandising mercy microscopy mining
    moneymaking mutton necessity neutrality noise obligation olympics operations opposition pachinko packaging pains parimutuel path
    patronage photography pinball plunker pm possession prelude professorship pulse rbi recourse retail retailing roller routine sex
    shipbuilding shipping single slight spark spectroscopy sport startup stead stealth storage technology tears tennis thermometry tick
    tide tightening time trucking typography utilization variant variation volleyball wages waterproofing welfare wile wings will willing
    worst wrestling
    """.split()
)
"""Words that news uses for a thing, a body, a trade or a number more often than for what happens."""

TAKEN_IN = frozenset(
    """
    acceleration addition allocation allotment commotion confinement dash disappointment dispatch disposal encouragement entrance entry
    estimate expenditure experimentation exposure extension formulation frustration guidance interference interpretation joke nod outburst
    placement portrayal provision publication retribution scream shock slavery strife submission switch thrust trouble turn wait
    """.split()
)
"""Words whose second sense is an act or an event, of those the ones that news mostly uses so; picked by hand."""

TARGET = Path(__file__).parent.parent / "src/twosource/stages/annotate/events/acts.py"

HEAD = '''"""Nouns whose commonest sense is an act or an event, beyond those that have a class of their own in `nouns`.

They only refer to events (`references`): no claim is made of them. Written by scripts/expand_event_nouns.py from WordNet 3.0,
Copyright 2006 by Princeton University; all rights reserved; its licence (https://wordnet.princeton.edu/license-and-commercial-use)
permits use, copying, modification and distribution with this notice.
"""

ACTS = frozenset(
    """
'''


def senses(folder):
    """Noun -> the file number of its commonest sense, and how many of its senses were met with."""
    files = {}
    for line in (folder / "data.noun").read_text("ascii").splitlines():
        if not line.startswith(" "):
            offset, number, _ = line.split(" ", 2)
            files[offset] = int(number)
    for line in (folder / "index.noun").read_text("ascii").splitlines():
        if not line.startswith(" "):
            word, _, _, pointers, *rest = line.split()
            _, met, first, *_ = rest[int(pointers) :]
            yield word, files[first], int(met)


def main(folder):
    words = sorted(
        word
        for word, file, met in senses(folder)
        if (file in (ACT, EVENT) or word in TAKEN_IN) and met and word.isalpha() and word not in NOUNS and word not in LEFT_OUT
    )
    lines = textwrap.wrap(" ".join(words), 135, initial_indent="    ", subsequent_indent="    ")
    TARGET.write_text(HEAD + "\n".join(lines) + '\n    """.split()\n)\n', encoding="utf-8")
    print(f"{TARGET}: {len(words)} nouns")


if __name__ == "__main__":
    main(Path([*sys.argv[1:], "/usr/share/wordnet"][0]))
