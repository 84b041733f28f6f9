"""Registers whose entries are written in versions: drafts, approval by another person, a first and a last day."""
