"""Claims: what each article says, and in whose voice."""
