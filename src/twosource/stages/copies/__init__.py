"""Copies: which article was made from which."""
