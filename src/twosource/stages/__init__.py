"""The whole system on one screen: the stages in order, and the problems that they can name.

Three shapes: *per page* and *per article* (one value in, values out), *per story* (all values of one story), and *corpus* (all articles).
"""

from typing import Final, NamedTuple


class Stage(NamedTuple):
    """One stage: its folder under `stages/`, what it is called with, and what it gives."""

    name: str
    shape: str
    reads: str
    gives: str


STAGES: Final = (
    Stage("clean", "per page", "Page", "Article"),
    Stage("versions", "corpus", "Article", "Article, with the older versions of its address"),
    Stage("annotate", "per article", "Article", "Annotations: entities, places, times, quantities, attributions, events, references"),
    Stage("copies", "corpus", "Article", "CopyLink"),
    Stage("stories", "corpus", "Article, CopyLink, Annotations", "StoryLink"),
    Stage("claims", "per article", "Article, Annotations", "Draft: a claim before its story is known"),
    Stage("reconcile", "per story", "Article, Annotations, Draft, CopyLink", "Reconciled: origins, claims, events, findings, ..."),
    Stage("report", "per story", "Reconciled", "Account"),
)

PROBLEMS: Final = {
    ("annotate", "too-long"): "The article is longer than what is read of one page; it is set aside.",
    ("annotate", "failed"): "Reading the article failed for a reason of our own (please report it); it is set aside.",
    ("clean", "failed"): "Taking the article off the page failed for a reason of our own (please report it); it is set aside.",
    ("clean", "duplicate-article"): "The same article came in twice; the second is set aside.",
    (
        "versions",
        "older-version",
    ): "The page is an older version of another of the same address; it is no article of its own, what changed is shown.",
    ("versions", "one-address"): "Pages have one address and hardly a word in common; they are taken for different articles.",
    ("reconcile", "role-conflict"): "An article gives one person two roles that cannot both hold.",
    ("reconcile", "self-contradiction"): "An article asserts, in its own voice, two things that exclude each other.",
}
"""(stage, code) -> what it means. Those that are about the page itself stand in `stages.clean.codes`."""
