"""The display board: calls and announces numbers in the waiting room."""
