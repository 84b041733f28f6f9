"""Files that people bring: checked and drawn in a process of its own, and their bytes kept by their digest."""
