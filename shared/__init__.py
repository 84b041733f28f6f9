"""Everything the three apps have in common: the branch's subjects, the platform below them and the shared widgets."""
