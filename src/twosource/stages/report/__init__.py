"""Report: the account of one story."""
