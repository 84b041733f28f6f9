"""The question whether a visitor needs to be served first."""
