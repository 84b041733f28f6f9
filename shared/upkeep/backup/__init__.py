"""Copies of a branch's database that are checked before they count, and how to restore them."""
