"""twosource: several reports of one event in, one sourced account out.

import twosource
for account in twosource.brief(["page-1.html", "page-2.txt"]):
    print(account.story.headline, [finding.status for finding in account.findings])
"""

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_PUBLIC = {
    "brief": "twosource.compose",
    "annotate": "twosource.compose",
    "Account": "twosource.model.account",
    "AnnotatedArticle": "twosource.model.annotated",
    "Article": "twosource.model.article",
    "Claim": "twosource.model.claims",
    "Origin": "twosource.model.claims",
    "Finding": "twosource.model.findings",
    "Figure": "twosource.model.findings",
    "Problem": "twosource.model.problems",
    "Span": "twosource.model.span",
    "to_text": "twosource.render.text",
    "to_markdown": "twosource.render.markdown",
    "to_html": "twosource.render.html",
    "to_json": "twosource.render.json",
    "TwosourceError": "twosource.errors",
    "ConfigError": "twosource.errors",
    "InputError": "twosource.errors",
    "AccountError": "twosource.errors",
}

__all__ = ["__version__", *_PUBLIC]  # noqa: PLE0604 - the names are texts


def __getattr__(name: str) -> Any:  # noqa: ANN401 - importing the package does no work; a name is imported when it is first used
    if name not in _PUBLIC:
        raise AttributeError(f"module 'twosource' has no attribute {name!r}")
    return getattr(import_module(_PUBLIC[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
