"""The stages: plain functions from values to values."""
