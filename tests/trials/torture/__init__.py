"""Tortures a branch: many processes use it while faults are done to it, and a checker of its own proves what holds."""
