"""Reconcile: what several articles say about one thing. Per story: articles with their mentions in, everything but the rendering out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress

from twosource.model.account import MainEvent
from twosource.model.article import Article
from twosource.model.claims import Claim
from twosource.model.findings import Event, Figure, Finding, Person, TimelineEntry
from twosource.model.groups import CopyLink
from twosource.model.mentions import Annotations
from twosource.model.problems import Problem
from twosource.stages.claims import Draft
from twosource.stages.reconcile.claims import make_claims
from twosource.stages.reconcile.copied import CopiedWords, repeated_claims, shared_credits
from twosource.stages.reconcile.entities import merge_entities
from twosource.stages.reconcile.entries import make_entries
from twosource.stages.reconcile.events import find_story_events
from twosource.stages.reconcile.exclusion import figure_findings
from twosource.stages.reconcile.figures import beyond_tolls, group_figures, inferred_figures, make_figures
from twosource.stages.reconcile.findings import counts, find_findings
from twosource.stages.reconcile.main_event import find_main_event
from twosource.stages.reconcile.material import Material
from twosource.stages.reconcile.origins import find_origins
from twosource.stages.reconcile.people import find_people
from twosource.stages.reconcile.places import merge_places
from twosource.stages.reconcile.problems import find_problems
from twosource.stages.reconcile.timeline import make_timeline
from twosource.stages.reconcile.tolls import find_tolls
from twosource.stages.reconcile.view import StoryView


@dataclass(frozen=True)
class Reconciled:
    """One story, reconciled. What was settled by what surely is one event (`material`) names the entries of `events` here."""

    material: Material
    claims: tuple[Claim, ...]
    events: tuple[Event, ...]
    main_event: MainEvent
    findings: tuple[Finding, ...]
    figures: tuple[Figure, ...]
    people: tuple[Person, ...]
    timeline: tuple[TimelineEntry, ...]
    problems: tuple[Problem, ...]


def story_view(
    articles: Mapping[str, Article], annotations: Mapping[str, Annotations], drafts: Sequence[Draft], links: Sequence[CopyLink]
) -> StoryView:
    """The story as this stage sees it: its entities and places merged across articles."""
    keys = sorted(articles)
    return StoryView(
        articles={key: articles[key] for key in keys},
        annotations={key: annotations[key] for key in keys},
        links=tuple(links),
        drafts=tuple(sorted(drafts, key=lambda draft: draft.article)),
        entities=merge_entities([annotations[key] for key in keys]),
        places=merge_places([annotations[key] for key in keys], {key: articles[key].text for key in keys}),
    )


def reconcile(
    articles: Mapping[str, Article],
    annotations: Mapping[str, Annotations],
    drafts: Sequence[Draft],
    links: Sequence[CopyLink],
    agencies: Mapping[str, str],
) -> Reconciled:
    """Reconcile one story. Keys are article ids; `agencies` names the agency that an article as a whole is credited to."""
    view = story_view(articles, annotations, drafts, links)
    words = CopiedWords(view.articles, links)
    book = find_origins(view, words, shared_credits(agencies, links))
    asserted = frozenset((draft.article, draft.event.start) for draft in view.drafts if draft.event and draft.asserted)
    events = find_story_events(view, asserted)
    repeated = repeated_claims(view.articles, view.drafts, words)
    carriers = _carriers(view, words, repeated)
    own = tuple(at for at, draft in enumerate(view.drafts) if at not in repeated and words.source(draft.article, draft.span) is None)
    material = Material(view, book, events, make_claims(view, book, events), own, carriers)
    main_event, episode = find_main_event(material)
    tolls = find_tolls(material, episode)
    groups = group_figures(material, episode, tolls)
    counted = [figure_findings(material, group) for group in groups]
    counting = [any(counts(view, material.draft(claim)) for claim in group.claims) for group in groups]
    figures = (
        *make_figures(material, groups, [found[0].status for found in counted]),
        *inferred_figures(material, main_event.event, tolls, groups),
    )
    entries = make_entries(view, events, (main_event.event, beyond_tolls(figures, main_event.event, tolls)))
    return Reconciled(
        material=material,
        claims=tuple(replace(claim, event=entries.named(claim.event)) for claim in material.claims),
        events=entries.events,
        main_event=replace(main_event, event=entries.named(main_event.event)),
        findings=find_findings(material, [finding for found in compress(counted, counting) for finding in found]),
        figures=tuple(replace(figure, event=entries.named(figure.event)) for figure in figures),
        people=find_people(material, episode),
        timeline=make_timeline(material, entries, main_event.when),
        problems=find_problems(material),
    )


def _carriers(view: StoryView, words: CopiedWords, repeated: Mapping[int, int]) -> tuple[frozenset[str], ...]:
    """Per claim, the articles that repeat its words."""
    found = [set(words.carriers(draft.article, draft.span)) for draft in view.drafts]
    for at, home in repeated.items():
        found[home].add(view.drafts[at].article)
    return tuple(frozenset(articles) for articles in found)
