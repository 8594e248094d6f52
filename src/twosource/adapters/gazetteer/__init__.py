"""Place names and what they mean."""
