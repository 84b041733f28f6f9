"""The day summary: the figures of one business day, for the manager."""
