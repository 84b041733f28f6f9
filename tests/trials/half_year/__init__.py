"""A half-year of a branch, played through real operations: its pages say what is true of it, and no noise."""
