"""Problems of inputs."""

from twosource.model.problems import Problem

STAGE = "read"


def problem(name: str, code: str, message: str) -> Problem:
    """A problem whose message names the input."""
    return Problem(STAGE, code, f"{name}: {message}")
