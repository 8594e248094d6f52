"""The account as one self-contained HTML file: no network, no other file, nothing of a page run as code."""

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from twosource.model.account import Account
from twosource.render import brief, wording
from twosource.render.fragment import live_link
from twosource.render.html_view import StoryView, story_view
from twosource.render.safe import visible, web_link
from twosource.render.versions import newer_words, version_heading

POLICY: Final = "default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'"


def to_html(accounts: Sequence[Account]) -> str:
    """All accounts as one HTML document."""
    style, script = _file("report.css"), _file("report.js")
    policy = POLICY.format(style=_digest(style), script=_digest(script))
    stories: list[StoryView] = [story_view(account, f"s{number}") for number, account in enumerate(accounts, start=1)]
    template = _environment().get_template("report.html.j2")
    # Both are our own files, shipped with the package: they go in as they are, so that their digests hold.
    return template.render(stories=stories, policy=policy, style=Markup(style), script=Markup(script))  # noqa: S704


def _file(name: str) -> str:
    return files("twosource.render").joinpath("templates", name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def _shown(value: Any) -> Any:  # noqa: ANN401 - whatever a template prints
    """Every string that a template prints has its control characters neutralised first; autoescape follows."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("twosource.render", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "when": wording.when_words,
        "calendar": wording.calendar_words,
        "published": wording.published_words,
        "as_of": wording.as_of_words,
        "figure_title": wording.figure_title,
        "figure_words": wording.figure_words,
        "capital": wording.capital,
        "web_link": web_link,
        "live_link": live_link,
        "claim_notes": brief.claim_notes,
    }
    environment.globals |= {
        "count": wording.count,
        "meaning": wording.STATUS_MEANING,
        "difference": wording.DIFFERENCE,
        "copy_kind": wording.COPY_KIND,
        "share_words": wording.share_words,
        "standing": brief.standing,
        "confidence": brief.confidence,
        "relations": wording.RELATIONS,
        "figure_sources": brief.figure_sources,
        "header_line": brief.header_line,
        "who_line": brief.who_line,
        "copy_line": brief.copy_line,
        "version_heading": version_heading,
        "newer_words": newer_words,
        "main_event_rows": brief.main_event_rows,
    }
    return environment
