"""The people who work in the branch: roles, PINs, skills and the counters they sit at."""
