"""Pages made up for the tests of the clean stage."""

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
