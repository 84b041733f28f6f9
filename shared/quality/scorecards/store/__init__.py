"""Queries on scorecards, observations and released waves."""
