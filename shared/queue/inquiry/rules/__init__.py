"""What a report may ask, what is kept of a day, how it is grouped, and what is hidden of it."""
