"""Reconcile: what several articles say about one thing."""
