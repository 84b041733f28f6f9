"""Typing the number of a ticket that was taken before."""
