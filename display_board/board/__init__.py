"""The board's one screen: the newest call, the last calls, the waits, the day's result."""
