"""Words that say that nobody knows, or nobody says, why."""

from twosource.model.mentions import EventMention

WHY = frozenset({"reason", "cause", "motive", "motivation"})
OPEN = frozenset({"unclear", "unknown", "uncertain", "mystery", "undetermined"})
"""General English of news, by hand."""


def reasons_unknown(event: EventMention) -> bool:
    """Whether a state says that a reason is not known ("the reasons remain unclear")."""
    words = {word.rstrip("s") if word.rstrip("s") in WHY else word for word in event.head_words}
    return event.form == "state" and bool(words & WHY) and bool(words & OPEN)
