"""Compare: two values of one kind, and the relation between them in words."""
