"""The account as text, Markdown and HTML."""
