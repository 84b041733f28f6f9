"""Copies of a branch's database that are proven before they count, and the way back from them."""
