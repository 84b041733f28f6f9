"""Mystery shopping: waves of visits by assessors, in a sealed database of their own that no branch can read."""
