"""The number, as large as the screen allows."""
