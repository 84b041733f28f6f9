"""Improvement: actions whose effect is checked against what was fixed before."""
