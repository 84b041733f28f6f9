"""Typing the follow-up code of a request."""
