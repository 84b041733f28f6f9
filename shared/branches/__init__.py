"""Branches as a whole: how far each one is, and what is above it."""
