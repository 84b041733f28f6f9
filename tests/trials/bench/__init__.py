"""`nobat bench`: how fast and how light the program is, every figure beside its floor measured in the same run."""
