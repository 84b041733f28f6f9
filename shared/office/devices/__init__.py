"""Which devices a branch has, how each of them is, and since when."""
