"""Signing in: who, at which counter, in which language."""
