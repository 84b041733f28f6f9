"""The queue: tickets, figures, expected waits, ratings and the daily summary."""
