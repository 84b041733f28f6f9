"""Text size, colours and reach, for this visit only."""
