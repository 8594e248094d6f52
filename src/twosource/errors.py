"""The errors of twosource.

    TwosourceError
    ├── ConfigError     a setting cannot be used
    ├── InputError      nothing that was named could be read
    └── AccountError    a file is not an account, or does not hold what was asked for

What is wrong with one page, sentence or name is not an error but a `model.problems.Problem`.
"""


class TwosourceError(Exception):
    """Any error that twosource raises on purpose; its message is for the user."""


class ConfigError(TwosourceError):
    """A setting cannot be used; the message names it."""


class InputError(TwosourceError):
    """Nothing that was named could be read."""


class AccountError(TwosourceError):
    """A file is not an account, or does not hold what was asked for."""
