"""Finds the calls that are new and lets them be announced one at a time."""
