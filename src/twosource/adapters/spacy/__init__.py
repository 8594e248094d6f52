"""spaCy as the parser."""
