"""Slips: what a visitor reads on paper."""
