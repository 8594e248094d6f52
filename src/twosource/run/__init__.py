"""The loop that runs the stages."""
