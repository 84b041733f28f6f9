"""The learning forecast: pure, on numpy; only the keeper and the commands that try it out import it."""
