"""Pages from the web: only addresses that the user named, within limits, and never a machine of a private network unless allowed."""

from twosource.adapters.web.client import Fetched, fetch
from twosource.adapters.web.limits import FetchError, Limits

__all__ = ["FetchError", "Fetched", "Limits", "fetch"]
