"""A finding's cure done to its file: spelled, applied, verified, written."""
