"""`nobat bench`: how fast and how light the program is, each figure with its floor, measured in the same run."""
