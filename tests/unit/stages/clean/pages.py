"""Pages made up for the tests of the clean stage."""

from html import escape
from pathlib import Path

STORY = [
    "The river Lenne burst its banks early on Tuesday and flooded the market square of Altena, the town's mayor said.",
    "Firefighters brought 40 people out of their houses in boats, and a school was opened for those who could not go home.",
    "“We have not seen water like this in fifty years,” said Anna Vogt, who leads the town's rescue service.",
    "Engineers will look at the old bridge on Wednesday before any cars are let across it again, the council said.",
]

HEADLINE = "Flood drives forty people out of homes in Altena"


def copied(*lines: str) -> str:
    """Copied text: a blank line between two lines."""
    return "\n\n".join(lines)


def html_page(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head><title>{HEADLINE} | The Valley Post</title>{head}</head><body>{body}</body></html>"


def paragraphs(lines: list[str] = STORY) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


EXAMPLES = Path(__file__).with_name("not_news_examples.txt")
"""Pages as lines: "# " a headline, "## " a title that is a link, "> " an item of the menu, "[...]" a button; "=== what it is: name" above."""


def examples() -> dict[str, tuple[str, list[str]]]:
    """By name, what each page of EXAMPLES is, and its lines."""
    found: dict[str, tuple[str, list[str]]] = {}
    for line in EXAMPLES.read_text("utf-8").splitlines():
        if line.startswith("=== "):
            what, _, name = line.removeprefix("=== ").partition(": ")
            found[name] = (what, [])
        else:
            found[name][1].append(line)
    return found


def example_as_text(lines: list[str]) -> str:
    return copied(*(line.lstrip("#> ").removeprefix("[").removesuffix("]") for line in lines))


def example_as_html(lines: list[str]) -> str:
    return f"<html><head><title>The Valley Post</title></head><body>{''.join(map(_element, lines))}</body></html>"


def _element(line: str) -> str:
    words = escape(line.lstrip("#> ").removeprefix("[").removesuffix("]"))
    if line.startswith("## ") and "subscribe" not in line.lower():
        return f'<h2><a href="/story">{words}</a></h2>'
    tag = "h1" if line.startswith("# ") else "h2" if line.startswith("## ") else "button" if line.startswith("[") else "p"
    return f'<nav><a href="/">{words}</a></nav>' if line.startswith("> ") else f"<{tag}>{words}</{tag}>"
