"""An account made by hand: an agency report, its reprint, an independent report, and that outlet's later one.

The event is invented; every sentence is ours. Some words are hostile on purpose: markup, quotes, control characters.
"""

from twosource.model.account import Account, MainEvent, RoleOnPage, StoryEntity, StoryHeader, StoryPlace
from twosource.model.article import Article, Block, Published
from twosource.model.claims import Claim, Origin
from twosource.model.findings import Comparison, Confidence, Event, Figure, Finding, Person, Side, TimelineEntry
from twosource.model.groups import CopyLink, Passage
from twosource.model.problems import Problem
from twosource.model.span import Span
from twosource.model.values import UNKNOWN_WHEN, Quantity, When, Where

HOSTILE = "<script>alert(\"owned\")</script> & 'quotes'"
ESCAPE = "\x1b[31mred\x1b[0m and a bidi \u202etrick"

WIRE = (
    "Blast at fireworks store near Constanta kills nine",
    "CONSTANTA, Romania (Balkan Wire)",
    "An explosion tore through a fireworks store outside Constanta late on Tuesday, killing nine people, officials said.",
    "About 40 people were hurt, regional governor Ana Petrescu told reporters. Firefighters brought the blaze under control at 23:40.",
    "Petrescu said a faulty heater had started the fire. “We warned the owner twice this year,” she said. “Nothing was done.”",
    "Police closed the coast road to Mangalia.",
)
REPRINT = (
    "Nine dead in Constanta explosion",
    "By our newsroom, with Balkan Wire",
    "An explosion tore through a fireworks store outside Constanta late on Tuesday, killing nine people, officials said.",
    "About 40 people were hurt, regional governor Ana Petrescu told reporters.",
)
OBSERVER = (
    "Fire at depot: what we know",
    "A fireworks depot on the edge of Constanta blew up on Tuesday evening. Our reporter counted 12 ambulances at the gate.",
    "The owner, Sorin Dobre, rejected any talk of a heater. “There is no heater in that building,” he told the Observer.",
    "Seven people had died by midnight, the county hospital said.",
    f"A poster by the gate read {HOSTILE} and the log showed {ESCAPE}.",
    "In March 2019 a smaller fire there hurt nobody. Smoke drifted as far as Tulcea and was seen in Varna, across the Bulgarian border.",
)
EVENING = (
    "Depot death toll rises to eleven",
    "The county hospital said on Wednesday that eleven people had died after Tuesday's explosion in Constanta.",
    "Sorin Dobre was arrested on Wednesday morning, prosecutors said.",
)

TEXTS = {"wire": WIRE, "gazette": REPRINT, "observer": OBSERVER, "evening": EVENING}
KINDS = {("wire", 0): "headline", ("wire", 1): "dateline", ("gazette", 0): "headline", ("gazette", 1): "byline"}


def text_of(article: str) -> str:
    return "\n\n".join(TEXTS[article])


def spot(article: str, words: str) -> Span:
    """The one place where these words stand in an article."""
    assert text_of(article).count(words) == 1, (article, words)
    start = text_of(article).index(words)
    return Span(article, start, start + len(words))


def make_article(article: str, outlet: str, published: str, **fields: object) -> Article:
    blocks, at = [], 0
    for number, paragraph in enumerate(TEXTS[article]):
        kind = KINDS.get((article, number), "headline" if number == 0 else "body")
        blocks.append(Block(kind, at, at + len(paragraph), page_start=at, page_end=at + len(paragraph)))
        at += len(paragraph) + 2
    defaults = {"url": None, "byline": None, "credit": None, "copy_group": None}
    return Article(
        id=article,
        outlet=outlet,
        title=TEXTS[article][0],
        published=Published(published, "minute", "stated"),
        language="en",
        text=text_of(article),
        blocks=tuple(blocks),
        **{**defaults, **fields},
    )


def article_of(text: str) -> Article:
    """An article whose paragraphs are body blocks, made without any later stage."""
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        if paragraph.strip():
            blocks.append(Block("body", at, at + len(paragraph), page_start=at, page_end=at + len(paragraph)))
        at += len(paragraph) + 2
    return Article("a", None, None, None, None, None, Published("2022-11-11", "day", "stated"), "en", text, tuple(blocks))


def day(date: str, text: str, span: Span | None = None, basis: str = "stated") -> When:
    year, month, number = date.split("-")
    return When(date, f"{year}-{month}-{int(number) + 1:02d}", "day", text, basis, span)


def claim(name: str, words: Span, kind: str, *voice: str, **fields: object) -> Claim:
    text = text_of(words.article)[words.start : words.end]
    defaults = {"polarity": "affirmed", "certainty": "stated"}
    return Claim(id=f"c-{name}", spans=(words,), text=text, kind=kind, voice=voice, **{**defaults, **fields})


def people(low: float | None, high: float | None, words: str, span: Span, approximate: bool = False, **fields: object) -> Quantity:
    return Quantity(low, high, approximate, "person", "people", words, span, **fields)


TUESDAY = day("2026-03-10", "Tuesday", spot("wire", "Tuesday"))
WEDNESDAY = day("2026-03-11", "Wednesday morning", spot("evening", "Wednesday morning"), "inferred")
CITY = Where("p-constanta", "Constanta", spot("observer", "Constanta"), "near")

ARTICLES = (
    make_article("wire", "Balkan Wire", "2026-03-11T00:30", url="https://wire.example/blast?a=1&b=2", copy_group="g-1"),
    make_article("gazette", "Harbour Gazette", "2026-03-11T06:10", byline="By our newsroom", credit="Balkan Wire", copy_group="g-1"),
    make_article("observer", "Delta Observer", "2026-03-11T01:05", url="javascript:alert(1)", byline="Ioana Marin"),
    make_article("evening", "Delta Observer", "2026-03-11T19:00"),
)

ORIGINS = (
    Origin("o-wire", "outlet", "Balkan Wire", ("Balkan Wire", "Harbour Gazette")),
    Origin("o-gazette", "outlet", "Harbour Gazette", ("Harbour Gazette",)),
    Origin("o-observer", "outlet", "Delta Observer", ("Delta Observer",)),
    Origin("o-officials", "unnamed", "officials", ("Balkan Wire", "Harbour Gazette")),
    Origin("o-petrescu", "person", "Ana Petrescu", ("Balkan Wire", "Harbour Gazette"), "e-petrescu"),
    Origin("o-dobre", "person", "Sorin Dobre", ("Delta Observer",), "e-dobre"),
    Origin("o-hospital", "organisation", "county hospital", ("Delta Observer",), "e-hospital"),
    Origin("o-prosecutors", "unnamed", "prosecutors", ("Delta Observer",)),
)

BLAST_WIRE = spot("wire", "An explosion tore through a fireworks store outside Constanta late on Tuesday")
BLAST_GAZETTE = spot("gazette", "An explosion tore through a fireworks store outside Constanta late on Tuesday")
BLAST_OBSERVER = spot("observer", "A fireworks depot on the edge of Constanta blew up on Tuesday evening")

CLAIMS = (
    claim("blast-wire", BLAST_WIRE, "event", "o-wire", event="ev-blast", when=TUESDAY, where=CITY),
    claim("blast-gazette", BLAST_GAZETTE, "event", "o-gazette", "o-wire", event="ev-blast", when=TUESDAY, where=CITY),
    claim("blast-observer", BLAST_OBSERVER, "event", "o-observer", event="ev-blast", when=TUESDAY, where=CITY),
    claim(
        "nine-wire",
        spot("wire", "killing nine people"),
        "figure",
        "o-wire",
        "o-officials",
        quantity=people(9, 9, "nine people", spot("wire", "nine people")),
    ),
    claim(
        "nine-gazette",
        spot("gazette", "killing nine people"),
        "figure",
        "o-gazette",
        "o-wire",
        "o-officials",
        quantity=people(9, 9, "nine people", spot("gazette", "nine people")),
    ),
    claim(
        "seven",
        spot("observer", "Seven people had died by midnight"),
        "figure",
        "o-observer",
        "o-hospital",
        quantity=people(7, 7, "Seven people", spot("observer", "Seven people")),
    ),
    claim(
        "eleven",
        spot("evening", "eleven people had died after Tuesday's explosion"),
        "figure",
        "o-observer",
        "o-hospital",
        quantity=people(11, 11, "eleven people", spot("evening", "eleven people")),
    ),
    claim(
        "hurt-wire",
        spot("wire", "About 40 people were hurt"),
        "figure",
        "o-wire",
        "o-petrescu",
        quantity=people(40, 40, "About 40 people", spot("wire", "About 40 people"), True),
    ),
    claim(
        "hurt-gazette",
        spot("gazette", "About 40 people were hurt"),
        "figure",
        "o-gazette",
        "o-wire",
        "o-petrescu",
        quantity=people(40, 40, "About 40 people", spot("gazette", "About 40 people"), True),
    ),
    claim("heater", spot("wire", "a faulty heater had started the fire"), "cause", "o-wire", "o-petrescu"),
    claim("no-heater", spot("observer", "There is no heater in that building"), "cause", "o-observer", "o-dobre", polarity="denied"),
    claim("warned", spot("wire", "We warned the owner twice this year"), "state", "o-wire", "o-petrescu"),
    claim(
        "ambulances",
        spot("observer", "Our reporter counted 12 ambulances at the gate"),
        "figure",
        "o-observer",
        quantity=Quantity(12, 12, False, "ambulance", "ambulances", "12 ambulances", spot("observer", "12 ambulances")),
    ),
    claim(
        "poster",
        spot("observer", f"A poster by the gate read {HOSTILE} and the log showed {ESCAPE}"),
        "state",
        "o-observer",
        certainty="hedged",
    ),
    claim(
        "arrest", spot("evening", "Sorin Dobre was arrested on Wednesday morning"), "event", "o-observer", "o-prosecutors", when=WEDNESDAY
    ),
    claim("earlier", spot("observer", "In March 2019 a smaller fire there hurt nobody"), "event", "o-observer"),
    claim("road", spot("wire", "Police closed the coast road to Mangalia"), "event", "o-wire"),
)


def one_sided(
    name: str, status: str, claims: tuple[str, ...], origins: tuple[str, ...], outlets: int, aside: int, *reasons: str
) -> Finding:
    own = [item for item in CLAIMS if item.id in claims]
    spans = tuple(span for item in own for span in item.spans)
    held = Confidence("strong" if len(origins) > 1 else "moderate", len(origins), "own-voice", "stated", aside)
    return Finding(f"f-{name}", own[0].text, spans, status, origins, outlets, aside, (Side(own[0].text, claims, origins),), reasons, held)


FINDINGS = (
    one_sided(
        "blast",
        "corroborated",
        ("c-blast-wire", "c-blast-gazette", "c-blast-observer"),
        ("o-wire", "o-observer"),
        3,
        1,
        "Balkan Wire and Delta Observer both say so in their own voice",
        "Harbour Gazette is a copy of Balkan Wire and adds no origin",
    ),
    Finding(
        "f-cause",
        "a faulty heater had started the fire",
        CLAIMS[9].spans + CLAIMS[10].spans,
        "contested",
        ("o-petrescu", "o-dobre"),
        2,
        0,
        (
            Side("a faulty heater had started the fire", ("c-heater",), ("o-petrescu",)),
            Side("There is no heater in that building", ("c-no-heater",), ("o-dobre",)),
        ),
        ("Sorin Dobre denies what Ana Petrescu says",),
        Confidence("weak", 1, "named", "stated", 0),
        (Comparison("c-no-heater", "c-heater", "denies", "the same thing, affirmed and denied"),),
        "cause",
    ),
    Finding(
        "f-toll",
        "eleven people had died after Tuesday's explosion",
        CLAIMS[5].spans + CLAIMS[6].spans,
        "updated",
        ("o-hospital",),
        1,
        0,
        (
            Side("7 killed, as of 11 March 2026, 01:05", ("c-seven",), ("o-hospital",)),
            Side("11 killed, as of 11 March 2026, 19:00", ("c-eleven",), ("o-hospital",)),
        ),
        ("the same origin gives a later figure",),
        Confidence("moderate", 1, "named", "stated", 0),
        (Comparison("c-seven", "c-eleven", "updates", '"seven" (7) cannot be reconciled with "eleven" (11)'),),
        "quantity",
    ),
    one_sided("hurt", "single-origin", ("c-hurt-wire", "c-hurt-gazette"), ("o-petrescu",), 2, 1, "both outlets lead to Ana Petrescu"),
    one_sided(
        "nine", "single-origin", ("c-nine-wire", "c-nine-gazette"), ("o-officials",), 2, 1, "both outlets lead to the same officials"
    ),
    one_sided("warned", "single-origin", ("c-warned",), ("o-petrescu",), 1, 0, "one origin"),
    one_sided("ambulances", "single-origin", ("c-ambulances",), ("o-observer",), 1, 0, "one origin"),
    one_sided("poster", "single-origin", ("c-poster",), ("o-observer",), 1, 0, "one origin"),
    one_sided("arrest", "single-origin", ("c-arrest",), ("o-prosecutors",), 1, 0, "one origin"),
    one_sided("earlier", "single-origin", ("c-earlier",), ("o-observer",), 1, 0, "one origin"),
    one_sided("road", "single-origin", ("c-road",), ("o-wire",), 1, 0, "one origin"),
)


def person(entity: str, name: str, role: Span, *mentions: Span) -> StoryEntity:
    words = text_of(role.article)[role.start : role.end]
    return StoryEntity(entity, "person", name, (name.rsplit(maxsplit=1)[-1],), (RoleOnPage(words, role),), mentions)


def place(name: str, lat: float, lon: float, country: str, *spans: Span, precision: str = "city") -> StoryPlace:
    return StoryPlace(f"p-{name.lower()}", None, name, country, None, None, (), lat, lon, precision, spans, ())


ENTITIES = (
    person("e-petrescu", "Ana Petrescu", spot("wire", "regional governor"), spot("wire", "Ana Petrescu"), spot("gazette", "Ana Petrescu")),
    person("e-dobre", "Sorin Dobre", spot("observer", "owner"), spot("observer", "Sorin Dobre"), spot("evening", "Sorin Dobre")),
    StoryEntity("e-hospital", "organisation", "county hospital", (), (), (spot("observer", "county hospital"),)),
)
PLACES = (
    place("Constanta", 44.18, 28.63, "RO", CITY.span, spot("wire", "outside Constanta")),
    place("Mangalia", 43.80, 28.58, "RO", spot("wire", "Mangalia")),
    place("Tulcea", 45.18, 28.80, "RO", spot("observer", "Tulcea")),
    place("Varna", 43.21, 27.92, "BG", spot("observer", "Varna")),
    StoryPlace("p-nowhere", None, "the gate", None, None, None, (), None, None, "unknown", (), ("no such name in the gazetteer",)),
)


def figure(
    measure: str, of: str, values: tuple[float | None, float | None, float | None], status: str, claims: tuple[str, ...], **fields: object
) -> Figure:
    low, best, high = values
    return Figure(
        "ev-blast",
        measure,
        of,
        low,
        best,
        high,
        "person",
        fields.pop("as_of", UNKNOWN_WHEN),
        status,
        claims,
        ("one measure, one group",),
        **fields,
    )


FIGURES = (
    figure(
        "killed",
        "people",
        (7, 11, 11),
        "updated",
        ("c-nine-wire", "c-nine-gazette", "c-seven", "c-eleven"),
        as_of=day("2026-03-11", "on Wednesday"),
    ),
    figure("injured", "people", (40, 40, 40), "single-origin", ("c-hurt-wire", "c-hurt-gazette"), approximate=True),
    Figure(None, "other", "ambulances", 12, 12, 12, "ambulance", UNKNOWN_WHEN, "single-origin", ("c-ambulances",), ()),
)
PEOPLE = (
    Person(
        "e-petrescu",
        "Ana Petrescu",
        ("official",),
        (),
        ("c-hurt-wire", "c-hurt-gazette", "c-heater", "c-warned"),
        (spot("wire", "Ana Petrescu"),),
    ),
    Person("e-dobre", "Sorin Dobre", ("suspect",), ("arrested",), ("c-no-heater",), (spot("observer", "Sorin Dobre"),), 52),
)
TIMELINE = (
    TimelineEntry(
        When("2019-03-01", "2019-04-01", "month", "In March 2019", "stated", spot("observer", "In March 2019")),
        "a smaller fire there hurt nobody",
        ("c-earlier",),
        background=True,
    ),
    TimelineEntry(
        TUESDAY, "An explosion tore through a fireworks store", ("c-blast-wire", "c-blast-gazette", "c-blast-observer"), "ev-blast"
    ),
    TimelineEntry(WEDNESDAY, "Sorin Dobre was arrested", ("c-arrest",)),
)
EVENTS = (
    Event("ev-blast", "explosion at a fireworks store", "ASSAULT", (), (), TUESDAY, CITY, (BLAST_WIRE, BLAST_GAZETTE, BLAST_OBSERVER)),
)


def make_copy() -> CopyLink:
    source, target = spot("wire", WIRE[2]), spot("gazette", REPRINT[2])
    passage = Passage((source.start, source.end), (target.start, target.end))
    return CopyLink("wire", "gazette", "excerpt", 0.94, "stated", (passage,), ("it credits Balkan Wire", "94 % of its words stand there"))


PROBLEMS = (
    Problem("clean", "no-date", "observer.txt: no date on the page <b>bold</b>", "observer"),
    Problem("read", "not-utf8", "page7.txt: neither UTF-8 nor Windows-1252\x1b]0;title\x07"),
)


def sample_account() -> Account:
    """The whole account."""
    header = StoryHeader("story-1", "Blast at fireworks store near Constanta kills nine", "2026-03-11T00:30", "2026-03-11T19:00")
    what = "An explosion tore through a fireworks store outside Constanta"
    main = MainEvent("ev-blast", what, ("e-hospital",), TUESDAY, CITY, ("c-heater",), (), (BLAST_WIRE, BLAST_OBSERVER))
    return Account(
        header, main, ARTICLES, (make_copy(),), ENTITIES, PLACES, ORIGINS, CLAIMS, EVENTS, FINDINGS, FIGURES, PEOPLE, TIMELINE, PROBLEMS
    )
