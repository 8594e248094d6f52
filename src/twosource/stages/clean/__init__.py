"""Clean: the article off the page."""
